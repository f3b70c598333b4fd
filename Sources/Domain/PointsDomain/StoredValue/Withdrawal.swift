package import Primitives

/// How much of a top-up goes back to the customer (3.7, F04, N06).
package enum WithdrawalPolicy: String, Hashable, Sendable, CaseIterable {
    /// What is left of the principal; the bonus is cancelled.
    case forfeitBonus = "FORFEIT_BONUS"
    /// The same, less bonus that was spent.
    case forfeitAndRecoup = "FORFEIT_AND_RECOUP"
    /// What was paid, less what was spent in the proportion of principal to all: the formula of the
    /// courts, for where the merchant is at fault.
    case prorata = "PRORATA"
    /// What was paid, less goods taken at their list price.
    case coolingOff = "COOLING_OFF"
}

/// Why a top-up is withdrawn.
package enum WithdrawalReason: String, Hashable, Sendable, CaseIterable {
    case customer = "CUSTOMER"
    case merchantFault = "MERCHANT_FAULT"
    /// Within the days of reflection after the payment.
    case coolingOff = "COOLING_OFF"
    /// The merchant closes, or ends the programme.
    case closure = "CLOSURE"
}

/// What a withdrawal would take and pay.
package struct WithdrawalQuote: Hashable, Sendable {
    package let lot: UUIDv7
    package let policy: WithdrawalPolicy
    /// What leaves the lot and, of bonus, those that came back from it.
    package let parts: [ValueMovement]
    package let payout: StoredValueChange.Payout
    /// Spent of it: principal, and bonus.
    package let consumedPrincipal: Int64
    package let consumedBonus: Int64

    /// What the merchant keeps of the principal.
    package var recouped: Int64 { parts.principal - (payout.refund - payout.excess) }
    package var cancelledBonus: Int64 { parts.bonus }
}

extension WithdrawalPolicy {
    /// - Parameters:
    ///   - consumedBonus: less what came back in lots of its own.
    ///   - goodsMinor: list price of what was taken, where it is known.
    /// - Returns: from 0 to what was paid and not refunded yet.
    func refund(
        of lot: TopUpLot, consumedBonus: Int64, goodsMinor: Int64?
    ) -> Int64 {
        let paid = lot.principal.granted
        let consumed = lot.principal.consumed + consumedBonus
        let refund: Int64
        switch self {
        case .forfeitBonus: refund = lot.principal.remaining
        case .forfeitAndRecoup:
            let recouped = lot.principal.withdrawn - (lot.refunded - lot.excess)
            refund = lot.principal.remaining - max(0, consumedBonus - recouped)
        case .prorata:
            let all = Int128(paid) + Int128(lot.bonus.granted)
            // Half up, all of it being 0 or more.
            let value = (2 * Int128(consumed) * Int128(paid) + all) / (2 * all)
            refund = paid - Int64(value) - lot.refunded
        case .coolingOff:
            refund = paid - max(consumed, goodsMinor ?? 0) - lot.refunded
        }
        return min(max(0, refund), paid - lot.refunded)
    }
}

extension StoredValueWallet {
    /// What withdrawing a top-up would do now; all that is left of it must be free.
    package func withdrawal(
        of id: UUIDv7, _ policy: WithdrawalPolicy, goodsMinor: Int64? = nil
    ) throws(StoredValueRefusal) -> WithdrawalQuote {
        guard let lot = lot(id), lot.principal.granted > 0 else { throw .topUpNotFound }
        let again = lots.filter { $0.origin == id }
        let held = lot.held + again.reduce(0) { $0 + $1.held }
        guard held == 0 else { throw .topUpHeld(heldMinor: held) }
        // Bonus that came back in a lot of its own is not spent as far as it is not spent there.
        let consumedBonus =
            lot.bonus.consumed - again.reduce(0) { $0 + $1.bonus.granted - $1.bonus.consumed }
        let refund = policy.refund(
            of: lot, consumedBonus: consumedBonus, goodsMinor: goodsMinor)
        guard refund > 0 else { throw .nothingToRefund }
        let excess = max(0, refund - lot.principal.remaining)
        let own = ValueMovement(
            lot: id, principal: lot.principal.remaining, bonus: lot.bonus.remaining)
        let others = again.map {
            ValueMovement(lot: $0.id, principal: 0, bonus: $0.bonus.remaining)
        }
        return WithdrawalQuote(
            lot: id, policy: policy, parts: ([own] + others).filter { $0.total > 0 },
            payout: .init(refund: refund, excess: excess),
            consumedPrincipal: lot.principal.consumed, consumedBonus: consumedBonus)
    }

    /// Sets all of it aside until it is paid out. What is promised counts as refunded from now on,
    /// so that nothing is promised twice.
    package mutating func requestWithdrawal(
        _ quote: WithdrawalQuote, hold: UUIDv7
    ) -> StoredValueChange {
        promise(quote.payout, of: quote.lot, by: 1)
        return setAside(
            ValueHold(id: hold, purpose: .withdrawal, parts: quote.parts, expiresAt: nil))
    }

    /// The money has been paid out.
    ///
    /// Bonus that came back meanwhile is cancelled with it.
    ///
    /// - Parameter payout: as it was agreed on when it was asked for.
    package mutating func completeWithdrawal(
        _ hold: UUIDv7, of id: UUIDv7, _ payout: StoredValueChange.Payout, at now: Instant
    ) throws(StoredValueRefusal) -> [StoredValueChange] {
        let index = try openHold(hold, .withdrawal)
        let parts = holds[index].parts
        holds[index].state = .captured
        holds[index].captured = holds[index].amount
        for part in parts {
            change(part.lot) { lot in
                lot.principal.held -= part.principal
                lot.principal.withdrawn += part.principal
                lot.bonus.held -= part.bonus
                lot.bonus.withdrawn += part.bonus
            }
        }
        account.principalHeld -= parts.principal
        account.bonusHeld -= parts.bonus
        let change = post(.withdraw, parts.map(\.negated), payout: payout)
        for lot in lots where lot.id == id || lot.origin == id {
            self.change(lot.id) { $0.withdrawnAt = $0.withdrawnAt ?? now }
        }
        return [change] + lapse(at: now)
    }

    /// It could not be paid out: all of it is free again.
    package mutating func failWithdrawal(
        _ hold: UUIDv7, of id: UUIDv7, _ payout: StoredValueChange.Payout, at now: Instant
    ) throws(StoredValueRefusal) -> [StoredValueChange] {
        let changes = try giveUp(hold, .withdrawal, at: now)
        promise(payout, of: id, by: -1)
        return changes
    }

    private mutating func promise(
        _ payout: StoredValueChange.Payout, of id: UUIDv7, by sign: Int64
    ) {
        change(id) { lot in
            lot.refunded += sign * payout.refund
            lot.excess += sign * payout.excess
        }
    }
}
