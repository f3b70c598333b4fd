package import Primitives

/// What becomes of points that cannot be taken back because they are spent (3.4).
package enum ShortfallPolicy: String, Hashable, Sendable, CaseIterable {
    /// Written off; the journal keeps how many.
    case clamp = "CLAMP"
    /// Owed: nothing can be spent until later credits have repaid it.
    case debt = "DEBT"
    /// The cash refund is less by their value.
    case chargeCash = "CHARGE_CASH"
    /// The return is refused.
    case block = "BLOCK"
}

/// How many of an order's points its returns take back.
package enum Clawback {
    package struct Line: Hashable, Sendable {
        /// Points that the line was granted.
        package let points: Int64
        /// What the line earned on, minor units.
        package let base: Int64
        /// What was returned of it so far and now, at most the base.
        package let refundedBase: Int64

        package init(points: Int64, base: Int64, refundedBase: Int64) {
            self.points = points
            self.base = base
            self.refundedBase = refundedBase
        }

        /// p − ⌊p × (A − R) / A⌋: any split of a return gives the same sum.
        package var target: Int64 {
            guard base > 0 else { return 0 }
            let kept = Int128(points) * Int128(base - refundedBase) / Int128(base)
            return points - Int64(kept)
        }
    }

    /// What remains to be taken now.
    package static func due(_ lines: [Line], clawedBefore: Int64) -> Int64 {
        max(0, lines.reduce(0) { $0 + $1.target } - clawedBefore)
    }
}

extension Wallet {
    package struct Taken: Hashable, Sendable {
        package let changes: [WalletChange]
        /// Points that nobody has paid: written off, or to be charged in cash.
        package let uncollected: Int64
    }

    /// Takes back points of an order: from its pending lots, its own lots, any other, and then by
    /// the policy.
    ///
    /// - Parameter expired: points of the order's lots that ended before: they count as returned.
    package mutating func clawBack(
        _ points: Int64, ofLots order: Set<UUIDv7>, expired: Int64, policy: ShortfallPolicy,
        at now: Instant
    ) throws(WalletRefusal) -> Taken {
        let due = max(0, points - expired)
        let reachable = pending(of: order) + account.available
        guard !account.debt.addingReportingOverflow(due).overflow else { throw .outOfRange }
        if policy == .block, reachable < due { throw .insufficient(available: reachable) }
        var left = due
        var changes: [WalletChange] = []
        if let change = cancelPending(of: order, &left) { changes.append(change) }
        if let change = takeBack(from: order, &left, at: now) { changes.append(change) }
        guard left > 0, policy == .debt else {
            return Taken(changes: changes, uncollected: left)
        }
        account.debt += left
        changes.append(post(.incurDebt, delta: 0, debtDelta: left))
        return Taken(changes: changes, uncollected: 0)
    }

    private func pending(of order: Set<UUIDv7>) -> Int64 {
        lots.reduce(0) { $0 + (order.contains($1.id) && $1.state == .pending ? $1.remaining : 0) }
    }

    private mutating func cancelPending(
        of order: Set<UUIDv7>, _ left: inout Int64
    ) -> WalletChange? {
        var movements: [Movement] = []
        for index in lots.indices
        where order.contains(lots[index].id) && lots[index].state == .pending {
            let share = min(left, lots[index].remaining)
            guard share > 0 else { continue }
            left -= share
            lots[index].remaining -= share
            if lots[index].remaining == 0 { lots[index].state = .cancelled }
            account.pending -= share
            movements.append(Movement(lot: lots[index].id, delta: -share))
        }
        guard !movements.isEmpty else { return nil }
        return post(.cancel, delta: movements.total, movements: movements)
    }

    /// The order's own lots first, then all others in the order in which they are spent.
    private mutating func takeBack(
        from order: Set<UUIDv7>, _ left: inout Int64, at now: Instant
    ) -> WalletChange? {
        var movements: [Movement] = []
        for isOwn in [true, false] {
            for index in lots.indices
            where left > 0 && order.contains(lots[index].id) == isOwn
                && lots[index].isUsable(at: now)
            {
                let share = min(left, lots[index].remaining)
                guard share > 0 else { continue }
                left -= share
                lots[index].remaining -= share
                lots[index].refreshState()
                movements.append(Movement(lot: lots[index].id, delta: -share))
            }
        }
        guard !movements.isEmpty else { return nil }
        return post(.clawback, delta: movements.total, movements: movements)
    }
}
