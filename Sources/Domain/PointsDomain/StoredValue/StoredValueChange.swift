package import Primitives

/// A member's stored value as a decision sees it: two accounts that are numbered together.
package struct StoredValueAccount: Hashable, Sendable {
    /// Σ of the entries of the account of what was paid, held amounts included.
    package var principal: Int64
    /// The same of what was given.
    package var bonus: Int64
    package var principalHeld: Int64
    package var bonusHeld: Int64
    /// Number of the last entry of both; 0 before the first.
    package var seq: Int64
    package var nextChangeAt: Instant?
    /// Whether a merchant has forbidden to spend.
    package var isFrozen: Bool

    package static let empty = StoredValueAccount(
        principal: 0, bonus: 0, principalHeld: 0, bonusHeld: 0, seq: 0, nextChangeAt: nil,
        isFrozen: false)

    package init(
        principal: Int64, bonus: Int64, principalHeld: Int64, bonusHeld: Int64, seq: Int64,
        nextChangeAt: Instant?, isFrozen: Bool
    ) {
        self.principal = principal
        self.bonus = bonus
        self.principalHeld = principalHeld
        self.bonusHeld = bonusHeld
        self.seq = seq
        self.nextChangeAt = nextChangeAt
        self.isFrozen = isFrozen
    }

    package var balance: Int64 { principal + bonus }
    package var held: Int64 { principalHeld + bonusHeld }
    /// Can be spent, once the account is settled.
    package var available: Int64 { balance - held }

    package func isDue(at now: Instant) -> Bool {
        guard let nextChangeAt else { return false }
        return nextChangeAt <= now
    }
}

/// One change of a member's stored value.
package struct StoredValueChange: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case topUp = "VALUE_TOP_UP"
        case spend = "VALUE_SPEND"
        case restore = "VALUE_RESTORE"
        case expire = "VALUE_EXPIRE"
        /// Bonus that came back to a top-up that has been paid back.
        case cancel = "VALUE_CANCEL"
        case hold = "VALUE_HOLD"
        case release = "VALUE_RELEASE"
        /// A top-up was paid back.
        case withdraw = "VALUE_WITHDRAWAL"
        /// Moved to another account of the same member, or back.
        case mergeOut = "VALUE_MERGE_OUT"
        case mergeIn = "VALUE_MERGE_IN"
        case freeze = "VALUE_FREEZE"
        case unfreeze = "VALUE_UNFREEZE"
    }

    /// What a withdrawal pays.
    package struct Payout: Hashable, Sendable {
        package let refund: Int64
        /// The part that is not taken from principal.
        package let excess: Int64

        package init(refund: Int64, excess: Int64) {
            self.refund = refund
            self.excess = excess
        }
    }

    package let kind: Kind
    package let principal: Int64
    package let bonus: Int64
    package let movements: [ValueMovement]
    package let payout: Payout?
    /// Right after the change.
    package let account: StoredValueAccount

    /// What the programme's accounts gain, so that all of it sums to zero (3.7).
    package var counterparts: [(kind: AccountKind, delta: Int64)] {
        let all: [(kind: AccountKind, delta: Int64)]
        switch kind {
        case .topUp: all = [(.cashReceived, -principal), (.promotionExpense, -bonus)]
        case .spend, .restore: all = [(.storedValueRevenue, -(principal + bonus))]
        case .expire, .cancel: all = [(.promotionReversal, -(principal + bonus))]
        case .withdraw:
            let payout = payout ?? Payout(refund: 0, excess: 0)
            let kept = -(principal + bonus) - (payout.refund - payout.excess)
            all = [
                (.payouts, payout.refund), (.promotionExpense, -payout.excess),
                (.promotionReversal, kept),
            ]
        case .mergeOut, .mergeIn: all = [(.storedValueTransferred, -(principal + bonus))]
        case .hold, .release, .freeze, .unfreeze: all = []
        }
        return all.filter { $0.delta != 0 }
    }
}

/// Why stored value does not do what it is asked.
package enum StoredValueRefusal: Error, Hashable, Sendable {
    case insufficient(availableMinor: Int64)
    case frozen
    /// More would be stored than the law, or the merchant, allows.
    case capExceeded(capMinor: Int64, balanceMinor: Int64)
    case tooManyLots(most: Int)
    case tooManyHolds(most: Int)
    case holdNotFound
    /// It was captured or voided before.
    case holdClosed
    case holdExpired
    /// More than was held or spent.
    case exceeds(leftMinor: Int64)
    case topUpNotFound
    /// A part of the top-up is set aside.
    case topUpHeld(heldMinor: Int64)
    case nothingToRefund
    /// The top-up is valid, or has nothing that could be activated.
    case notDormant
    /// An amount is not above zero, or would leave 64 bits.
    case outOfRange
}
