import PointsDomain
import Primitives
import ServiceKit

/// Moves the books of a duplicate to who took her place, or back: points and what is owed of them,
/// stored value and punch cards, of both members in one transaction (A12).
///
/// What comes to the duplicate's account later, as by a return, moves by the same command again.
struct MergeCommand: LedgerCommand {
    enum Step: Sendable {
        case move
        /// What was moved, as far as it is there.
        case back(Moved)
    }

    struct Moved: Sendable {
        /// By the survivor's lots.
        let lots: [Movement]
        let debt: Int64
    }

    let operation: OperationKey
    let merge: MemberMerge
    let step: Step
    /// How often it has moved something before.
    let number: Int32
    /// Top-ups and punch cards that may move, or go back.
    let topUps: [UUIDv7]
    let cards: [UUIDv7]
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String

    /// Whether all of it is done; if not, it is to be tried again later.
    typealias Receipt = Bool

    private var giver: MemberKey {
        switch step {
        case .move: merge.duplicateKey
        case .back: merge.survivorKey
        }
    }

    private var taker: MemberKey {
        switch step {
        case .move: merge.survivorKey
        case .back: merge.duplicateKey
        }
    }

    var members: [MemberKey] { [giver, taker] }

    func demand(_ demand: inout FactDemand) {
        demand.debts.formUnion(members)
        demand.storedValue.formUnion(members)
        for id in topUps { demand.topUps.insert(LotKey(merchant: merge.merchant, id: id)) }
        for id in cards {
            demand.punchCards.cards.insert(PunchCardKey(merchant: merge.merchant, id: id))
        }
        demand.punchCards.takers.formUnion(cards.isEmpty ? [] : members)
        // All that there is, since a debt that comes is paid by it.
        demand.spend(.max, of: taker)
        switch step {
        case .move: demand.spend(.max, of: giver)
        case .back(let moved):
            for part in moved.lots {
                demand.grants.insert(LotKey(merchant: merge.merchant, id: part.lot))
            }
        }
    }

    /// Blocks and states of the two are no matter: it is one person's, whatever she may do with it.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Bool> {
        switch step {
        case .move:
            // Looked for before somebody parted them again: then nothing is to follow.
            if ledger.memberFacts(merge.duplicateKey)?.isMerged == false { return .done(true) }
        case .back: if try isFrozen(in: &ledger) { return .done(false) }
        }
        var done = Done()
        try movePoints(in: &ledger, &done)
        try moveStoredValue(in: &ledger, &done)
        try moveCards(in: &ledger, &done)
        switch step {
        case .move:
            ledger.writes.memberMerges.moved.append((merge, done.sums))
            ledger.writes.memberMerges.ends[giver] = ledger.ends(of: giver)
        case .back: ledger.writes.memberMerges.returned.append((merge, done.sums))
        }
        guard let posting = done.posting else { return .done(done.isWhole) }
        return .posted(posting, done.isWhole)
    }

    private struct Done {
        var sums = MemberMergeWrites.Sums()
        /// The first one; nil where nothing moved.
        var posting: UUIDv7?
        var isWhole = true
    }

    /// Books go back at once or not yet: nothing that can go back is closed to her, or set aside.
    private func isFrozen(in ledger: inout WorkingLedger) throws -> Bool {
        let points = try ledger.settledWallet(giver, on: businessDate, actor: actor)
        let value = try ledger.settledStoredValue(giver, by: header(ledger, giver))
        let wanted = Set(topUps)
        let there = value.lots.filter {
            $0.state == .open && wanted.contains($0.origin ?? $0.id)
        }
        let free = Set(value.movable.flatMap { $0.map(\.id) })
        return points.account.isFrozen
            || (!there.isEmpty
                && (value.account.isFrozen || there.contains { !free.contains($0.id) }))
    }

    // MARK: Points

    private func movePoints(in ledger: inout WorkingLedger, _ done: inout Done) throws {
        var from = try ledger.settledWallet(giver, on: businessDate, actor: actor)
        var to = try ledger.settledWallet(taker, on: businessDate, actor: actor)
        let given: (change: WalletChange, parts: [TransferredPart])?
        switch step {
        case .move:
            given = from.moveAll(at: ledger.now)
            let isLeft = from.account.available > 0 || from.account.debt > 0
            if from.account.isFrozen, isLeft { done.isWhole = false }
        case .back(let moved):
            given = from.moveBack(moved.lots, debt: moved.debt, at: ledger.now)
        }
        guard let (change, parts) = given else { return }
        let identifiers = ledger.identifiers
        var lots: [UUIDv7] = []
        let received = try to.receive(
            parts, debt: -change.debtDelta, as: .mergeIn, at: ledger.now
        ) {
            lots.append(identifiers.next())
            return lots[lots.count - 1]
        }
        done.posting = try ledger.keep(from, [change], of: giver, header(ledger, giver))
        try ledger.keep(to, received, of: taker, newLots: lots, header(ledger, taker))
        done.sums.points = -change.delta
        done.sums.debt = -change.debtDelta
        guard case .move = step else { return }
        ledger.writes.memberMerges.lots += zip(lots, parts).map {
            MemberMergeWrites.Lot(merge: merge, lot: $0, points: $1.points)
        }
    }

    // MARK: Stored value

    /// Whole top-ups, each with its ends and its history: as many as the other account may have.
    private func moveStoredValue(in ledger: inout WorkingLedger, _ done: inout Done) throws {
        var from = try ledger.settledStoredValue(giver, by: header(ledger, giver))
        var to = try ledger.settledStoredValue(taker, by: header(ledger, taker))
        let given: (change: StoredValueChange, moved: MovedTopUps)?
        switch step {
        case .move:
            let terms = ledger.storedValueTerms(merge.merchant)
            given = from.moveOut(roomMinor: to.room(for: from, by: terms), places: to.places)
            if !from.movable.isEmpty { done.isWhole = false }
        // It was hers: no cap keeps it from her.
        case .back: given = from.moveOut(only: Set(topUps))
        }
        guard let (change, moved) = given else { return }
        let received = try to.moveIn(moved)
        let posting = try ledger.keep(from, [change], of: giver, header(ledger, giver))
        try ledger.keep(
            to, [received], of: taker, newLots: moved.lots.map(\.id), header(ledger, taker))
        done.posting = done.posting ?? posting
        done.sums.valueMinor = moved.movements.total
        guard case .move = step else { return }
        ledger.writes.memberMerges.topUps += moved.movements.map {
            MemberMergeWrites.TopUp(merge: merge, movement: $0)
        }
    }

    // MARK: Punch cards

    private func moveCards(in ledger: inout WorkingLedger, _ done: inout Done) throws {
        for id in cards {
            let key = PunchCardKey(merchant: merge.merchant, id: id)
            guard let row = ledger.punchCard(key), row.member == giver.member else { continue }
            let posting = try ledger.movePunchCard(key, to: taker, by: header(ledger, giver))
            done.posting = done.posting ?? posting
            guard case .move = step else { continue }
            ledger.writes.memberMerges.cards.append(
                MemberMergeWrites.Card(
                    merge: merge, card: id, liabilityMinor: row.card.liabilityMinor))
        }
    }

    /// Each time that something moves is a source of its own.
    private func header(_ ledger: WorkingLedger, _ member: MemberKey) -> PostingHeader {
        let type =
            switch step {
            case .move: SourceType.merge
            case .back: SourceType.mergeReversal
            }
        return PostingHeader(
            source: SourceKey(
                merchant: merge.merchant, type: type,
                id: number == 0 ? merge.id.description : "\(merge.id):\(number)", effect: ""),
            businessDate: businessDate, actor: actor, facts: ledger.memberFacts(member))
    }
}

extension WorkingLedger {
    /// Where a member's accounts of points and of stored value stand.
    func ends(of member: MemberKey) -> MemberMergeWrites.Ends {
        MemberMergeWrites.Ends(
            points: wallets[member]?.account.seq,
            storedValue: storedValue.wallets[member]?.account.seq)
    }

    /// Members who were merged, and whose accounts have something now that is the survivor's; but for
    /// those whose merges were looked at in this batch, and who got nothing after that.
    ///
    /// Whoever looks at stored value settles the points as well, so all of them have a wallet here.
    var lateForMerge: [MemberKey] {
        wallets.filter { member, wallet in
            guard facts.members[member]?.isMerged == true,
                writes.memberMerges.ends[member] != ends(of: member)
            else { return false }
            let points = wallet.account
            if !points.isFrozen, points.available > 0 || points.debt > 0 { return true }
            guard let value = storedValue.wallets[member]?.account else { return false }
            return !value.isFrozen && value.available > 0
        }.keys.sorted()
    }
}
