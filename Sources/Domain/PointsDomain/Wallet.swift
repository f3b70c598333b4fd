package import Primitives

/// A member's points: her account, those of her lots and holds that a decision needs, and what was
/// changed.
///
/// Of the lots that can be spent it has the first ones in the order of spending, as many as cover
/// what its commands ask for; lots that are due to start or end it has all. Each command settles
/// first: what time has changed becomes changes of the books at the instant at which somebody
/// looks, so that a job that does the same is bookkeeping only.
package struct Wallet: Hashable, Sendable {
    package internal(set) var account: PointsAccount
    /// In the order in which they are spent.
    package internal(set) var lots: [Lot]
    package internal(set) var holds: [Hold]
    /// What becomes due next of all that was not loaded.
    private let unloadedChangeAt: Instant?

    package init(
        account: PointsAccount, lots: [Lot] = [], holds: [Hold] = [],
        unloadedChangeAt: Instant? = nil
    ) {
        self.account = account
        self.lots = lots.sorted(by: Lot.precedes)
        self.holds = holds
        self.unloadedChangeAt = unloadedChangeAt
    }

    package func lot(_ id: UUIDv7) -> Lot? { index(of: id).map { lots[$0] } }
    package func hold(_ id: UUIDv7) -> Hold? { holds.first { $0.id == id } }

    func index(of id: UUIDv7) -> Int? { lots.firstIndex { $0.id == id } }

    /// What the loaded lots can pay.
    package func covered(at now: Instant) -> Int64 {
        lots.reduce(0) { $0 + ($1.isUsable(at: now) ? $1.remaining : 0) }
    }

    // MARK: Time

    /// What time has done since the last change, one instant after the other, as if somebody had
    /// looked at each: lots that started, holds that ran out, lots that ended.
    package mutating func settle(at now: Instant) -> [WalletChange] {
        guard account.isDue(at: now) else { return [] }
        var changes: [WalletChange] = []
        while let instant = nextLoadedChangeAt, instant <= now { changes += pass(instant) }
        account.nextChangeAt = [nextLoadedChangeAt, unloadedChangeAt].compactMap { $0 }.min()
        return changes
    }

    private var nextLoadedChangeAt: Instant? {
        let lots = lots.lazy.compactMap(\.nextChangeAt).min()
        let holds = holds.lazy.filter { $0.state == .held }.map(\.expiresAt).min()
        return [lots, holds].compactMap { $0 }.min()
    }

    private mutating func pass(_ instant: Instant) -> [WalletChange] {
        var changes: [WalletChange] = []
        for id in lots.filter({ $0.isDueToStart(at: instant) }).map(\.id) {
            // What ends no later than it starts was never usable.
            guard let index = index(of: id), !lots[index].hasEnded(at: instant) else { continue }
            changes += activate(index, at: instant)
        }
        for index in holds.indices
        where holds[index].state == .held && holds[index].expiresAt <= instant {
            holds[index].state = .expired
            changes += release(holds[index].parts, of: holds[index].points, at: instant)
        }
        if let lapse = lapse(at: instant) { changes.append(lapse) }
        if let expiry = expire(at: instant) { changes.append(expiry) }
        return changes
    }

    /// Pending lots whose event did not come before its deadline.
    private mutating func lapse(at now: Instant) -> WalletChange? {
        var movements: [Movement] = []
        for index in lots.indices
        where lots[index].state == .pending && lots[index].awaitedEvent != nil
            && lots[index].hasEnded(at: now)
        {
            account.pending -= lots[index].remaining
            movements.append(Movement(lot: lots[index].id, delta: -lots[index].remaining))
            lots[index].remaining = 0
            lots[index].state = .cancelled
        }
        guard !movements.isEmpty else { return nil }
        return post(.lapse, delta: movements.total, movements: movements)
    }

    /// What has ended by then repays nothing: it was never usable.
    ///
    /// - Parameter isAhead: whether the lot's own instant does not tell since when it is usable; then
    ///   a movement of nothing names the lot in the journal.
    mutating func activate(
        _ index: Int, at now: Instant, isAhead: Bool = false
    ) -> [WalletChange] {
        lots[index].state = .active
        account.pending -= lots[index].remaining
        account.expectChange(at: lots[index].expiresAt)
        let change = post(
            .activate, delta: 0,
            movements: isAhead ? [Movement(lot: lots[index].id, delta: 0)] : [])
        return [change] + (lots[index].isUsable(at: now) ? repayDebt(from: index) : [])
    }

    mutating func expire(at now: Instant) -> WalletChange? {
        var movements: [Movement] = []
        for index in lots.indices where lots[index].hasEnded(at: now) {
            let rest = lots[index].remaining
            switch lots[index].state {
            case .active where rest > 0: break
            case .pending:
                // Its end came before its start.
                account.pending -= rest
                lots[index].state = .active
            case .active, .closed, .cancelled: continue
            }
            lots[index].remaining = 0
            lots[index].refreshState()
            if rest > 0 { movements.append(Movement(lot: lots[index].id, delta: -rest)) }
        }
        guard !movements.isEmpty else { return nil }
        return post(.expire, delta: movements.total, movements: movements)
    }

    // MARK: Gains

    /// Adds a lot; what is usable at once repays a debt first.
    package mutating func grant(
        _ lot: Lot, as kind: WalletChange.Kind, at now: Instant
    ) throws(WalletRefusal) -> [WalletChange] {
        guard !account.balance.addingReportingOverflow(lot.granted).overflow else {
            throw .outOfRange
        }
        account.balance += lot.granted
        if lot.state == .pending { account.pending += lot.granted }
        account.expectChange(at: lot.nextChangeAt)
        let index = insert(lot)
        let change = post(kind, delta: lot.granted, changesBalance: false)
        return [change] + (lot.isUsable(at: now) ? repayDebt(from: index) : [])
    }

    mutating func insert(_ lot: Lot) -> Int {
        let index = lots.firstIndex { Lot.precedes(lot, $0) } ?? lots.endIndex
        lots.insert(lot, at: index)
        return index
    }

    /// A change of the books without points, such as a purchase that earns none.
    package mutating func note(_ kind: WalletChange.Kind) -> WalletChange { post(kind, delta: 0) }

    mutating func repayDebt(from index: Int) -> [WalletChange] {
        let repaid = min(account.debt, lots[index].remaining)
        guard repaid > 0 else { return [] }
        lots[index].remaining -= repaid
        lots[index].refreshState()
        account.debt -= repaid
        return [
            post(
                .repayDebt, delta: -repaid, debtDelta: -repaid,
                movements: [Movement(lot: lots[index].id, delta: -repaid)])
        ]
    }

    // MARK: Spending

    /// Whether so many points can be spent now; in order of precedence.
    package func refusal(toSpend points: Int64) -> WalletRefusal? {
        precondition(points >= 0, "nobody spends less than nothing")
        if account.isFrozen { return .frozen }
        if account.debt > 0 { return .debtOutstanding(debt: account.debt) }
        if account.available < points { return .insufficient(available: account.available) }
        return nil
    }

    package mutating func spend(
        _ points: Int64, as kind: WalletChange.Kind = .spend, at now: Instant
    ) throws(WalletRefusal) -> WalletChange {
        if let refusal = refusal(toSpend: points) { throw refusal }
        let movements = take(points, at: now).map { Movement(lot: $0.lot, delta: -$0.points) }
        return post(kind, delta: -points, movements: movements)
    }

    package mutating func placeHold(
        _ id: UUIDv7, points: Int64, expiresAt: Instant, at now: Instant
    ) throws(WalletRefusal) -> WalletChange {
        if let refusal = refusal(toSpend: points) { throw refusal }
        let parts = take(points, at: now)
        for part in parts { change(part.lot) { $0.held += part.points } }
        account.held += points
        account.expectChange(at: expiresAt)
        holds.append(Hold(id: id, points: points, expiresAt: expiresAt, parts: parts))
        return post(.hold, delta: 0)
    }

    /// Spends what was held, or a part of it; the rest is free again.
    package mutating func capture(
        _ id: UUIDv7, points: Int64, at now: Instant
    ) throws(WalletRefusal) -> [WalletChange] {
        let index = try openHold(id)
        let hold = holds[index]
        precondition(points >= 0, "nobody captures less than nothing")
        guard points <= hold.points else { throw .exceeds(left: hold.points) }
        var left = points
        var taken: [Movement] = []
        var rest: [Hold.Part] = []
        for part in hold.parts {
            let share = min(left, part.points)
            left -= share
            if share > 0 {
                change(part.lot) { $0.held -= share }
                taken.append(Movement(lot: part.lot, delta: -share))
            }
            if share < part.points {
                rest.append(Hold.Part(lot: part.lot, points: part.points - share))
            }
        }
        holds[index].state = .captured
        holds[index].captured = points
        account.held -= points
        var changes = [post(.spend, delta: -points, movements: taken)]
        if !rest.isEmpty { changes += release(rest, of: hold.points - points, at: now) }
        if let expiry = expire(at: now) { changes.append(expiry) }
        return changes
    }

    package mutating func void(_ id: UUIDv7, at now: Instant) throws(WalletRefusal)
        -> [WalletChange]
    {
        let index = try openHold(id)
        holds[index].state = .voided
        var changes = release(holds[index].parts, of: holds[index].points, at: now)
        // Parts whose lots have ended meanwhile end at once.
        if let expiry = expire(at: now) { changes.append(expiry) }
        return changes
    }

    private func openHold(_ id: UUIDv7) throws(WalletRefusal) -> Int {
        guard let index = holds.firstIndex(where: { $0.id == id }) else { throw .holdNotFound }
        switch holds[index].state {
        case .held: return index
        case .expired: throw .holdExpired
        case .captured, .voided: throw .holdClosed
        }
    }

    /// What is free again repays a debt first.
    private mutating func release(
        _ parts: [Hold.Part], of points: Int64, at now: Instant
    ) -> [WalletChange] {
        for part in parts {
            change(part.lot) { lot in
                lot.held -= part.points
                lot.remaining += part.points
            }
            account.expectChange(at: lot(part.lot)?.expiresAt)
        }
        account.held -= points
        var changes = [post(.release, delta: 0)]
        for part in parts {
            guard let index = index(of: part.lot), lots[index].isUsable(at: now) else { continue }
            changes += repayDebt(from: index)
        }
        return changes
    }

    /// Takes from usable lots in their order; the caller knows that there is enough.
    mutating func take(_ points: Int64, at now: Instant) -> [Hold.Part] {
        var left = points
        var parts: [Hold.Part] = []
        for index in lots.indices where left > 0 && lots[index].isUsable(at: now) {
            let share = min(left, lots[index].remaining)
            guard share > 0 else { continue }
            left -= share
            lots[index].remaining -= share
            parts.append(Hold.Part(lot: lots[index].id, points: share))
            lots[index].refreshState()
        }
        precondition(left == 0, "the loaded lots do not cover what the account has")
        return parts
    }

    // MARK: Freezing

    package mutating func setFrozen(_ isFrozen: Bool) -> WalletChange {
        account.isFrozen = isFrozen
        return post(isFrozen ? .freeze : .unfreeze, delta: 0)
    }

    // MARK: The one way to change the account

    mutating func post(
        _ kind: WalletChange.Kind, delta: Int64, debtDelta: Int64 = 0,
        movements: [Movement] = [], changesBalance: Bool = true
    ) -> WalletChange {
        if changesBalance { account.balance += delta }
        account.seq += 1
        precondition(
            account.balance >= 0 && account.pending >= 0 && account.held >= 0
                && account.debt >= 0 && account.available >= 0,
            "a wallet went below zero")
        return WalletChange(
            kind, delta: delta, debtDelta: debtDelta, movements: movements, account: account)
    }

    mutating func change(_ id: UUIDv7, _ body: (inout Lot) -> Void) {
        guard let index = index(of: id) else { preconditionFailure("a lot was not loaded") }
        body(&lots[index])
        lots[index].refreshState()
    }
}

extension [Movement] {
    var total: Int64 { reduce(0) { $0 + $1.delta } }
}
