package import Primitives

/// A member's stored value: both accounts, all top-ups of which anything is left, all open holds,
/// and those that a decision names beside.
///
/// As with points, whoever decides settles first: what time has done becomes changes of the books
/// at the instant at which somebody looks.
package struct StoredValueWallet: Hashable, Sendable {
    package enum Limits {
        /// Top-ups of which something is left: all of them are read at once.
        package static let openLots = 200
        package static let openHolds = 100
    }

    package internal(set) var account: StoredValueAccount
    /// In the order in which they are spent.
    package internal(set) var lots: [TopUpLot]
    package internal(set) var holds: [ValueHold]

    package init(
        account: StoredValueAccount = .empty, lots: [TopUpLot] = [], holds: [ValueHold] = []
    ) {
        self.account = account
        self.lots = lots.sorted(by: TopUpLot.precedes)
        self.holds = holds
    }

    package func lot(_ id: UUIDv7) -> TopUpLot? { lots.first { $0.id == id } }
    package func hold(_ id: UUIDv7) -> ValueHold? { holds.first { $0.id == id } }

    // MARK: Time

    /// What time has done since the last change: holds that ran out, bonus that ended.
    package mutating func settle(at now: Instant) -> [StoredValueChange] {
        var changes: [StoredValueChange] = []
        while let instant = nextChangeAt, instant <= now {
            for index in holds.indices where holds[index].isOver(at: instant) {
                holds[index].state = .expired
                changes.append(release(holds[index].parts))
            }
            changes += lapse(at: instant)
            for lot in lots where lot.remaining > 0 && !lot.isValid(at: instant) {
                changes.append(setAside(.dormant(lot)))
            }
        }
        account.nextChangeAt = nextChangeAt
        return changes
    }

    private var nextChangeAt: Instant? {
        let lots = lots.lazy.compactMap(\.nextChangeAt).min()
        let holds = holds.lazy.filter { $0.state == .held }.compactMap(\.expiresAt).min()
        return [lots, holds].compactMap { $0 }.min()
    }

    func expired(at now: Instant) -> [ValueMovement] {
        lots.filter { $0.bonus.remaining > 0 && $0.bonusHasEnded(at: now) }
            .map { ValueMovement(lot: $0.id, principal: 0, bonus: -$0.bonus.remaining) }
    }

    /// What must not live after something was set free or came back: bonus whose end has passed, or
    /// whose top-up was paid back.
    mutating func lapse(at now: Instant) -> [StoredValueChange] {
        [expire(at: now), cancel()].compactMap { $0 }
    }

    private mutating func cancel() -> StoredValueChange? {
        let movements = lots.filter { $0.bonus.remaining > 0 && $0.withdrawnAt != nil }
            .map { ValueMovement(lot: $0.id, principal: 0, bonus: -$0.bonus.remaining) }
        guard !movements.isEmpty else { return nil }
        for movement in movements {
            change(movement.lot) { lot in
                lot.bonus.remaining += movement.bonus
                lot.bonus.withdrawn -= movement.bonus
            }
        }
        return post(.cancel, movements)
    }

    private mutating func expire(at now: Instant) -> StoredValueChange? {
        let movements = expired(at: now)
        guard !movements.isEmpty else { return nil }
        for movement in movements {
            change(movement.lot) { lot in
                lot.bonus.remaining += movement.bonus
                lot.bonus.expired -= movement.bonus
            }
        }
        return post(.expire, movements)
    }

    // MARK: Topping up

    /// - Parameter capMinor: what may be stored in all after it, bonus and held amounts included.
    package mutating func topUp(
        _ lot: TopUpLot, capMinor: Int64
    ) throws(StoredValueRefusal) -> StoredValueChange {
        let paid = lot.principal.granted
        let bonus = lot.bonus.granted
        guard paid > 0, bonus >= 0 else { throw .outOfRange }
        let (added, overflow) = paid.addingReportingOverflow(bonus)
        let (balance, overflows) = account.balance.addingReportingOverflow(added)
        guard !overflow, !overflows else { throw .outOfRange }
        guard balance <= capMinor else {
            throw .capExceeded(capMinor: capMinor, balanceMinor: account.balance)
        }
        guard lots.count(where: { $0.state == .open }) < Limits.openLots else {
            throw .tooManyLots(most: Limits.openLots)
        }
        insert(lot)
        return post(.topUp, principal: paid, bonus: bonus)
    }

    func index(of lot: TopUpLot) -> Int {
        lots.firstIndex { TopUpLot.precedes(lot, $0) } ?? lots.endIndex
    }

    mutating func insert(_ lot: TopUpLot) { lots.insert(lot, at: index(of: lot)) }

    // MARK: Spending

    /// Whether so much can be spent now; in order of precedence.
    package func refusal(toSpend amount: Int64) -> StoredValueRefusal? {
        guard amount > 0 else { return .outOfRange }
        if account.isFrozen { return .frozen }
        if account.available < amount {
            return .insufficient(availableMinor: account.available)
        }
        return nil
    }

    /// What of an amount can be spent now, for goods that were handed over already.
    package func covered(of amount: Int64) -> Int64 {
        account.isFrozen ? 0 : max(0, min(amount, account.available))
    }

    package mutating func spend(
        _ amount: Int64, by order: SpendOrder
    ) throws(StoredValueRefusal) -> StoredValueChange {
        if let refusal = refusal(toSpend: amount) { throw refusal }
        let parts = order.take(amount, from: lots)
        for part in parts {
            change(part.lot) { lot in
                lot.principal.remaining -= part.principal
                lot.principal.consumed += part.principal
                lot.bonus.remaining -= part.bonus
                lot.bonus.consumed += part.bonus
            }
        }
        return post(.spend, parts.map(\.negated))
    }

    // MARK: Freezing

    package mutating func setFrozen(_ isFrozen: Bool) -> StoredValueChange {
        account.isFrozen = isFrozen
        return post(isFrozen ? .freeze : .unfreeze, principal: 0, bonus: 0)
    }

    // MARK: The one way to change the accounts

    mutating func post(
        _ kind: StoredValueChange.Kind, _ movements: [ValueMovement],
        payout: StoredValueChange.Payout? = nil
    ) -> StoredValueChange {
        post(
            kind, principal: movements.principal, bonus: movements.bonus, movements,
            payout: payout)
    }

    mutating func post(
        _ kind: StoredValueChange.Kind, principal: Int64, bonus: Int64,
        _ movements: [ValueMovement] = [], payout: StoredValueChange.Payout? = nil
    ) -> StoredValueChange {
        account.principal += principal
        account.bonus += bonus
        account.seq += 1
        account.nextChangeAt = nextChangeAt
        precondition(
            min(account.principalHeld, account.bonusHeld) >= 0
                && account.principal >= account.principalHeld
                && account.bonus >= account.bonusHeld,
            "stored value went below zero")
        return StoredValueChange(
            kind: kind, principal: principal, bonus: bonus, movements: movements, payout: payout,
            account: account)
    }

    mutating func change(_ id: UUIDv7, _ body: (inout TopUpLot) -> Void) {
        guard let index = lots.firstIndex(where: { $0.id == id }) else {
            preconditionFailure("a top-up was not loaded")
        }
        body(&lots[index])
        lots[index].check()
    }
}

extension ValueHold {
    fileprivate func isOver(at now: Instant) -> Bool {
        guard state == .held, let expiresAt else { return false }
        return expiresAt <= now
    }
}
