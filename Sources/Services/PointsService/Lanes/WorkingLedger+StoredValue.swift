import Messages
import PointsDomain
import Primitives
import ServiceKit

/// What a spend took, or a restoration gave back.
struct StoredValueSplit: Sendable {
    /// Names the spend where it is to be restored.
    let posting: UUIDv7
    let principalMinor: Int64
    let bonusMinor: Int64

    var amountMinor: Int64 { principalMinor + bonusMinor }
}

/// Members' stored value in a batch.
///
/// A command names every member whose stored value it changes in `FactDemand.storedValue`, beside
/// the spends and holds that it is about. Everything that throws has changed nothing but what was
/// due by time. Refusals are `StoredValueRefusal`.
extension WorkingLedger {
    /// What the member can spend now, her points aside; 0 where the command did not ask for it.
    func storedValueAvailable(_ member: MemberKey) -> Int64 {
        var wallet = storedValue.wallets[member] ?? facts.storedValue.wallet(of: member)
        _ = wallet.settle(at: now)
        return wallet.account.available
    }

    func storedValueTerms(_ merchant: UUIDv7) -> StoredValueTerms {
        facts.storedValue.terms[merchant] ?? .standard
    }

    /// What of a spend has not come back; nil where the member has no such spend.
    func storedValueLeft(of spend: UUIDv7, of member: MemberKey) -> Int64? {
        let key = PostingKey(merchant: member.merchant, id: spend)
        guard let row = facts.storedValue.spends[key], row.member == member.member else {
            return nil
        }
        return -row.taken.total - row.restored - storedValue.restored[key, default: 0]
    }

    mutating func spendStoredValue(
        _ amountMinor: Int64, of member: MemberKey, by header: PostingHeader
    ) throws -> StoredValueSplit {
        var wallet = try settledStoredValue(member, by: header)
        let change = try wallet.spend(
            amountMinor, by: storedValueTerms(member.merchant).order)
        let posting = try keep(wallet, [change], of: member, header)
        return StoredValueSplit(
            posting: posting, principalMinor: -change.principal, bonusMinor: -change.bonus)
    }

    /// Gives a spend back, or a part of it: to the same halves of the same top-ups.
    ///
    /// Where members were merged, some of them may stand with another account by now; what was taken
    /// of those comes back there (A12).
    ///
    /// - Parameter owners: whose top-ups they may be, beside the member's own; among the command's
    ///   members.
    /// - Parameter clock: the merchant's, by which bonus whose top-up has ended lives through whole
    ///   business days; whole days from now without it.
    /// - Returns: nil where the member has no such spend.
    mutating func restoreStoredValue(
        of spend: UUIDv7, _ amountMinor: Int64, to member: MemberKey,
        or owners: [MemberKey] = [], by header: PostingHeader, clock: BusinessClock? = nil
    ) throws -> StoredValueSplit? {
        let key = PostingKey(merchant: member.merchant, id: spend)
        guard let row = facts.storedValue.spends[key], row.member == member.member else {
            return nil
        }
        let days = storedValueTerms(member.merchant).graceDays
        let graceUntil =
            clock.map { $0.endOfValidity(lastDay: $0.businessDate(at: now).adding(days: days)) }
            ?? now.adding(seconds: Int64(max(1, days)) * 86_400)
        let restoration = ValueRestoration(
            taken: row.taken,
            restoredBefore: row.restored + storedValue.restored[key, default: 0],
            amount: amountMinor, graceUntil: graceUntil)
        try restoration.check()
        let shares = try shares(of: restoration.parts, among: [member] + owners)
        storedValue.restored[key, default: 0] += amountMinor
        var splits: [StoredValueSplit] = []
        for share in shares {
            var header = splits.isEmpty ? header : header.beside(share.owner)
            header.reverses = spend
            splits.append(
                try restore(share.parts, to: share.owner, graceUntil: graceUntil, header))
        }
        return splits.first.map { first in
            StoredValueSplit(
                posting: first.posting,
                principalMinor: splits.reduce(0) { $0 + $1.principalMinor },
                bonusMinor: splits.reduce(0) { $0 + $1.bonusMinor })
        }
    }

    private mutating func restore(
        _ parts: [ValueMovement], to owner: MemberKey, graceUntil: Instant,
        _ header: PostingHeader
    ) throws -> StoredValueSplit {
        var wallet = try settledStoredValue(owner, by: header)
        let identifiers = self.identifiers
        var newLots: [UUIDv7] = []
        let changes = wallet.restore(parts, graceUntil: graceUntil, at: now) {
            newLots.append(identifiers.next())
            return newLots[newLots.count - 1]
        }
        let posting = try keep(wallet, changes, of: owner, newLots: newLots, header)
        return StoredValueSplit(
            posting: posting, principalMinor: changes[0].principal, bonusMinor: changes[0].bonus)
    }

    /// Parts of a spend by who has the top-ups now; all of them are there, or nothing is done.
    private func shares(
        of parts: [ValueMovement], among members: [MemberKey]
    ) throws -> [(owner: MemberKey, parts: [ValueMovement])] {
        let wallets = members.filter(facts.storedValue.members.contains).map {
            (owner: $0, wallet: storedValue.wallets[$0] ?? facts.storedValue.wallet(of: $0))
        }
        var shares: [(owner: MemberKey, parts: [ValueMovement])] = []
        for part in parts {
            guard let owner = wallets.first(where: { $0.wallet.lot(part.lot) != nil })?.owner
            else {
                // It moved since the caller looked: who comes again finds it.
                throw Refusal(.aborted)
            }
            if let index = shares.firstIndex(where: { $0.owner == owner }) {
                shares[index].parts.append(part)
            } else {
                shares.append((owner, [part]))
            }
        }
        return shares
    }

    @discardableResult
    mutating func holdStoredValue(
        _ amountMinor: Int64, id: UUIDv7, until: Instant, of member: MemberKey,
        by header: PostingHeader
    ) throws -> UUIDv7 {
        var wallet = try settledStoredValue(member, by: header)
        let change = try wallet.placeHold(
            id, amountMinor, expiresAt: until,
            by: storedValueTerms(member.merchant).order)
        return try keep(wallet, [change], of: member, header)
    }

    /// Spends what was held, or a part of it; the rest is free again.
    ///
    /// - Parameter amountMinor: all of it where nil.
    mutating func captureStoredValue(
        hold: UUIDv7, amountMinor: Int64?, of member: MemberKey, by header: PostingHeader
    ) throws -> StoredValueSplit {
        var wallet = try settledStoredValue(member, by: header)
        let changes = try wallet.capture(hold, amountMinor, at: now)
        let posting = try keep(wallet, changes, of: member, header)
        return StoredValueSplit(
            posting: posting, principalMinor: -changes[0].principal,
            bonusMinor: -changes[0].bonus)
    }

    @discardableResult
    mutating func voidStoredValue(
        hold: UUIDv7, of member: MemberKey, by header: PostingHeader
    ) throws -> UUIDv7 {
        var wallet = try settledStoredValue(member, by: header)
        let changes = try wallet.void(hold, at: now)
        return try keep(wallet, changes, of: member, header)
    }
}

/// The one way in which changes of stored value become rows of the books.
extension WorkingLedger {
    /// The member's stored value as it is now: what time has done is in the books first.
    ///
    /// Her points are settled as well, since events are numbered in their account.
    mutating func settledStoredValue(
        _ member: MemberKey, by header: PostingHeader
    ) throws -> StoredValueWallet {
        guard facts.storedValue.members.contains(member) else {
            // The command did not say that it would look at it.
            throw Refusal(.internalError)
        }
        _ = try settledWallet(member, on: header.businessDate, actor: header.actor)
        var wallet = storedValue.wallets[member] ?? facts.storedValue.wallet(of: member)
        let changes = wallet.settle(at: now)
        storedValue.wallets[member] = wallet
        if let last = changes.last?.account {
            let source = SourceKey(
                merchant: member.merchant, type: SourceType.storedValueAccount,
                id: "\(member.member):\(last.seq)", effect: "")
            _ = try write(
                changes, of: member, answered: last,
                PostingHeader(
                    source: source, businessDate: header.businessDate, actor: header.actor))
        }
        return wallet
    }

    /// Keeps what a command has changed.
    ///
    /// - Returns: the id of the first posting.
    @discardableResult
    mutating func keep(
        _ wallet: StoredValueWallet, _ changes: [StoredValueChange], of member: MemberKey,
        newLots lots: [UUIDv7] = [], _ header: PostingHeader
    ) throws -> UUIDv7 {
        storedValue.wallets[member] = wallet
        let posting = try write(changes, of: member, answered: wallet.account, header)
        for lot in lots { storedValue.newLots[lot] = posting }
        return posting
    }

    private mutating func write(
        _ changes: [StoredValueChange], of member: MemberKey,
        answered account: StoredValueAccount, _ header: PostingHeader
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
            let row = try PostingRow(
                change, id: id, member, effect: count == 1 ? name : "\(name):\(count)",
                answered: account, header, at: now)
            write(row, change, of: member)
            emit(
                change.kind.event, member,
                payload: try PointsV1.StoredValueChangedEvent(change, row).serializedBytes())
        }
        return first ?? identifiers.next()
    }

    private mutating func write(
        _ posting: PostingRow, _ change: StoredValueChange, of member: MemberKey
    ) {
        let account = change.account
        let known = facts.storedValue.rows[member] ?? .absent
        var head = storedValue.heads[member] ?? (known.principalHash, known.bonusHash)
        let legs = BalancedLegs(
            [
                Leg(
                    owner: member.member, kind: .principal, delta: change.principal,
                    seq: account.seq, balanceAfter: account.principal),
                Leg(
                    owner: member.member, kind: .bonus, delta: change.bonus, seq: account.seq,
                    balanceAfter: account.bonus),
            ]
                + change.counterparts.map {
                    Leg(owner: member.merchant, kind: $0.kind, delta: $0.delta)
                })
        for leg in legs.legs {
            var link: ChainLink?
            if leg.kind.isMembers {
                let previous = leg.kind == .principal ? head.principal : head.bonus
                let next = ChainLink(
                    after: previous, merchant: posting.merchant, posting: posting.id, leg: leg,
                    at: posting.occurredAt)
                if leg.kind == .principal {
                    head.principal = next.hash
                } else {
                    head.bonus = next.hash
                }
                link = next
            }
            writes.entries.append(
                EntryRow(merchant: posting.merchant, posting: posting.id, leg: leg, link: link))
        }
        storedValue.heads[member] = head
        writes.postings.append(posting)
        writes.storedValue.movements += change.movements.enumerated().map { number, movement in
            ValueMovementRow(
                merchant: posting.merchant, posting: posting.id, number: Int32(number),
                movement: movement)
        }
        sources[posting.source] = RecordedEffect(
            id: posting.id, contentHash: posting.contentHash ?? [])
    }
}

extension PostingHeader {
    /// For the account of another member that takes part in the same step: a source of its own.
    fileprivate func beside(_ owner: MemberKey) -> PostingHeader {
        PostingHeader(
            source: SourceKey(
                merchant: source.merchant, type: source.type, id: "\(source.id):\(owner.member)",
                effect: source.effect), businessDate: businessDate, actor: actor,
            programmeVersion: programmeVersion, facts: facts, contentHash: contentHash,
            reason: reason, explanation: explanation)
    }
}

extension PostingRow {
    fileprivate init(
        _ change: StoredValueChange, id: UUIDv7, _ member: MemberKey, effect: String,
        answered account: StoredValueAccount, _ header: PostingHeader, at now: Instant
    ) throws {
        let seq = change.account.seq
        self.init(
            merchant: member.merchant, id: id, type: change.kind.rawValue,
            source: SourceKey(
                merchant: member.merchant, type: header.source.type, id: header.source.id,
                effect: effect),
            businessDate: header.businessDate, occurredAt: now,
            programmeVersion: header.programmeVersion,
            levelCode: header.facts?.levelCode ?? "", factsVersion: header.facts?.version ?? 0,
            actor: header.actor, contentHash: header.contentHash, member: member.member,
            seq: seq, reverses: header.reverses, reason: header.reason,
            seqAfter: account.seq == seq ? nil : account.seq,
            availableAfter: account.available, pendingAfter: nil, debtAfter: nil,
            explanation: try StoredExplanation.bytes(header.explanation),
            accountKind: .principal)
    }
}

extension PointsV1.StoredValueChangedEvent {
    fileprivate init(_ change: StoredValueChange, _ row: PostingRow) {
        self.init(
            memberId: row.member.description, kind: change.kind.rawValue,
            principalMinor: change.principal, bonusMinor: change.bonus,
            principalAfterMinor: change.account.principal,
            bonusAfterMinor: change.account.bonus, availableMinor: change.account.available,
            seq: change.account.seq, sourceType: row.source.type, sourceId: row.source.id,
            businessDate: row.businessDate.description,
            refundMinor: change.payout?.refund ?? 0)
    }
}

extension StoredValueChange.Kind {
    fileprivate var event: String {
        switch self {
        case .topUp: "stored_value.topped_up"
        case .spend: "stored_value.spent"
        case .restore: "stored_value.restored"
        case .expire: "stored_value.expired"
        case .cancel: "stored_value.cancelled"
        case .hold: "stored_value.held"
        case .release: "stored_value.released"
        case .withdraw: "stored_value.refunded"
        case .mergeOut, .mergeIn: "stored_value.transferred"
        case .freeze: "stored_value.frozen"
        case .unfreeze: "stored_value.unfrozen"
        }
    }
}
