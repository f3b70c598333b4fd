import Messages
import PointsDomain
import Primitives
import ServiceKit

/// What the changes of one command have in common, for the books.
struct PostingHeader: Sendable {
    /// Of the first posting, where somebody must know it before: a grant's lot has the same.
    var id: UUIDv7?
    let source: SourceKey
    /// Of the first posting, where each further one under the same source would be a repetition.
    var effect: String?
    let businessDate: CalendarDate
    let actor: String
    var programmeVersion: Int32 = 0
    var facts: MemberFacts?
    var contentHash: [UInt8]?
    var reverses: UUIDv7?
    var reason: String?
    var explanation: [ExplanationStep] = []
}

/// Members' wallets in a batch, and the one way in which their changes become rows of the books.
extension WorkingLedger {
    /// The member's wallet as it is now: what time has done is in the books first.
    mutating func settledWallet(
        _ member: MemberKey, on date: CalendarDate, actor: String
    ) throws -> Wallet {
        var wallet = wallets[member] ?? loadedWallet(member)
        let changes = wallet.settle(at: now)
        wallets[member] = wallet
        try writeTime(changes, of: member, on: date, actor: actor)
        keepNextChange(of: wallet, member)
        return wallet
    }

    /// A change was written with what was due before it; and where nothing was due after all (the
    /// lot that would have ended is spent), there is no change. The account says what is due now,
    /// or it would be looked at again and again.
    private mutating func keepNextChange(of wallet: Wallet, _ member: MemberKey) {
        guard var row = accounts[member] ?? facts.accounts[member],
            row.account.nextChangeAt != wallet.account.nextChangeAt
        else { return }
        row.account.nextChangeAt = wallet.account.nextChangeAt
        accounts[member] = row
    }

    /// What time has done is a source of its own, named by the account's number after it.
    private mutating func writeTime(
        _ changes: [WalletChange], of member: MemberKey, on date: CalendarDate, actor: String
    ) throws {
        guard let last = changes.last?.account else { return }
        let source = SourceKey(
            merchant: member.merchant, type: SourceType.account,
            id: "\(member.member):\(last.seq)", effect: "")
        try write(
            changes, of: member, answered: last,
            PostingHeader(source: source, businessDate: date, actor: actor))
    }

    private func loadedWallet(_ member: MemberKey) -> Wallet {
        let account = facts.accounts[member]?.account ?? .empty
        return Wallet(
            account: account, lots: (facts.lots[member] ?? [:]).values.map { $0 },
            holds: (facts.holds[member] ?? [:]).values.map(\.hold),
            unloadedChangeAt: account.isDue(at: now)
                ? facts.nextChanges[member] : account.nextChangeAt)
    }

    /// Keeps a wallet that a command has changed, with what it did; then settles, since a lot may
    /// have been over before it was granted.
    ///
    /// - Returns: the id of the first posting.
    @discardableResult
    mutating func keep(
        _ wallet: Wallet, _ changes: [WalletChange], of member: MemberKey,
        newLots lots: [UUIDv7] = [], _ header: PostingHeader
    ) throws -> UUIDv7 {
        var settled = wallet
        let later = settled.settle(at: now)
        wallets[member] = settled
        let posting = try write(changes, of: member, answered: settled.account, header)
        for lot in lots { newLots[lot] = posting }
        try writeTime(later, of: member, on: header.businessDate, actor: header.actor)
        keepNextChange(of: settled, member)
        return posting
    }

    @discardableResult
    private mutating func write(
        _ changes: [WalletChange], of member: MemberKey, answered account: PointsAccount,
        _ header: PostingHeader
    ) throws -> UUIDv7 {
        precondition(!changes.isEmpty, "a command that posts changes something")
        var effects: [String: Int] = [:]
        var first: UUIDv7?
        for change in changes {
            let id = first == nil ? header.id ?? identifiers.next() : identifiers.next()
            let name = first == nil ? header.effect ?? change.kind.rawValue : change.kind.rawValue
            first = first ?? id
            let count = effects[name, default: 0] + 1
            effects[name] = count
            let effect = count == 1 ? name : "\(name):\(count)"
            let row = try PostingRow(
                change, id: id, member, effect: effect, answered: account, header, at: now)
            try write(row, legs(of: change, member), member: member, account: change.account)
            noteEnds(of: change, member, header)
            writes.movements += change.movements.enumerated().map { number, movement in
                MovementRow(
                    merchant: member.merchant, posting: id, number: Int32(number),
                    movement: movement)
            }
            if let event = try WalletEvent(change, member, row) {
                emit(event.type, member, payload: event.payload)
            }
        }
        return first ?? identifiers.next()
    }

    /// Adds a posting: its legs, the accounts' new states, and their places in the chains.
    private mutating func write(
        _ posting: PostingRow, _ legs: BalancedLegs, member: MemberKey, account: PointsAccount
    ) throws {
        var row = accounts[member] ?? facts.accounts[member] ?? .absent
        for leg in legs.legs {
            var link: ChainLink?
            if leg.kind.isMembers {
                let head = leg.kind == .debt ? debt(of: member).headHash : row.headHash
                link = ChainLink(
                    after: head, merchant: posting.merchant, posting: posting.id, leg: leg,
                    at: posting.occurredAt)
            }
            if let link {
                if leg.kind == .debt {
                    debts[member] = PlainAccountRow(
                        balance: leg.balanceAfter ?? 0, seq: leg.seq ?? 0, headHash: link.hash)
                } else {
                    row.headHash = link.hash
                }
            }
            writes.entries.append(
                EntryRow(merchant: posting.merchant, posting: posting.id, leg: leg, link: link))
        }
        row.account = account
        accounts[member] = row
        writes.postings.append(posting)
        sources[posting.source] = RecordedEffect(
            id: posting.id, contentHash: posting.contentHash ?? [])
    }

    private func debt(of member: MemberKey) -> PlainAccountRow {
        debts[member] ?? facts.debts[member] ?? .absent
    }

    private func legs(of change: WalletChange, _ member: MemberKey) -> BalancedLegs {
        var legs = [
            Leg(
                owner: member.member, kind: .points, delta: change.delta, seq: change.account.seq,
                balanceAfter: change.account.balance),
            Leg(owner: member.merchant, kind: change.kind.counterpart, delta: -change.delta),
        ]
        if change.debtDelta != 0 {
            let debt = debt(of: member)
            legs.append(
                Leg(
                    owner: member.member, kind: .debt, delta: change.debtDelta, seq: debt.seq + 1,
                    balanceAfter: change.account.debt))
            legs.append(
                Leg(owner: member.merchant, kind: .debtsIncurred, delta: -change.debtDelta))
        }
        return BalancedLegs(legs)
    }
}

extension WalletChange.Kind {
    /// The programme's account on the other side.
    var counterpart: AccountKind {
        switch self {
        case .earn, .award: .pointsIssued
        case .open: .pointsOpened
        case .spend, .restore: .pointsRedeemed
        case .expire: .pointsExpired
        case .cancel, .lapse, .clawback: .pointsClawedBack
        case .repayDebt: .pointsRepaid
        case .adjust: .pointsAdjusted
        case .transferOut, .transferIn, .mergeOut, .mergeIn: .pointsTransferred
        case .activate, .hold, .release, .incurDebt, .freeze, .unfreeze: .pointsUnmoved
        }
    }
}

extension PostingRow {
    fileprivate init(
        _ change: WalletChange, id: UUIDv7, _ member: MemberKey, effect: String,
        answered account: PointsAccount, _ header: PostingHeader, at now: Instant
    ) throws {
        let entry = change.account
        self.init(
            merchant: member.merchant, id: id, type: change.kind.rawValue,
            source: SourceKey(
                merchant: member.merchant, type: header.source.type, id: header.source.id,
                effect: effect),
            businessDate: header.businessDate, occurredAt: now,
            programmeVersion: header.programmeVersion,
            levelCode: header.facts?.levelCode ?? "", factsVersion: header.facts?.version ?? 0,
            actor: header.actor, contentHash: header.contentHash, member: member.member,
            seq: entry.seq, reverses: header.reverses, reason: header.reason,
            seqAfter: account.seq == entry.seq ? nil : account.seq,
            availableAfter: account.available == entry.balance ? nil : account.available,
            pendingAfter: account.pending == 0 ? nil : account.pending,
            debtAfter: account.debt == 0 ? nil : account.debt,
            explanation: try StoredExplanation.bytes(header.explanation))
    }
}

/// The event that tells of a change; none where the command tells of it itself.
private struct WalletEvent {
    let type: String
    let payload: [UInt8]

    init?(_ change: WalletChange, _ member: MemberKey, _ row: PostingRow) throws {
        guard let type = change.kind.event else { return nil }
        self.type = type
        payload = try PointsV1.PointsChangedEvent(
            memberId: member.member.description, kind: change.kind.rawValue, delta: change.delta,
            debtDelta: change.debtDelta, available: change.account.available,
            pending: change.account.pending, debt: change.account.debt, seq: change.account.seq,
            sourceType: row.source.type, sourceId: row.source.id,
            businessDate: row.businessDate.description
        ).serializedBytes()
    }
}

extension WalletChange.Kind {
    fileprivate var event: String? {
        switch self {
        case .earn, .award, .open: nil
        case .activate: "points.activated"
        case .cancel, .lapse, .clawback: "points.clawed_back"
        case .spend: "points.spent"
        case .restore: "points.restored"
        case .expire: "points.expired"
        case .incurDebt, .repayDebt: "points.debt_changed"
        case .transferOut, .transferIn, .mergeOut, .mergeIn: "points.transferred"
        case .adjust: "points.adjusted"
        case .hold: "points.held"
        case .release: "points.released"
        case .freeze: "points.frozen"
        case .unfreeze: "points.unfrozen"
        }
    }
}
