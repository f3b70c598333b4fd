/// One change of a member's books: what it does to her points account, to her debt and to lots.
package struct WalletChange: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case earn = "EARN"
        /// Granted outside of caps: a compensation, a gift of the house.
        case award = "AWARD"
        /// Taken over from another system.
        case open = "OPENING"
        /// Points that became usable.
        case activate = "ACTIVATE"
        /// Pending points that were taken back.
        case cancel = "CANCEL"
        /// Pending points whose event did not come in time.
        case lapse = "LAPSE"
        case spend = "SPEND"
        /// Spent points that came back.
        case restore = "RESTORE"
        case expire = "EXPIRE"
        case hold = "HOLD"
        /// A hold that was given up, or ran out.
        case release = "RELEASE"
        case clawback = "CLAWBACK"
        case incurDebt = "DEBT"
        case repayDebt = "DEBT_REPAYMENT"
        case transferOut = "TRANSFER_OUT"
        case transferIn = "TRANSFER_IN"
        /// Moved to another account of the same member, or back.
        case mergeOut = "MERGE_OUT"
        case mergeIn = "MERGE_IN"
        /// By staff, with a reason.
        case adjust = "ADJUST"
        case freeze = "FREEZE"
        case unfreeze = "UNFREEZE"
    }

    package let kind: Kind
    /// What the member's points account gains.
    package let delta: Int64
    /// What the member owes more.
    package let debtDelta: Int64
    package let movements: [Movement]
    /// The account right after the change.
    package let account: PointsAccount

    init(
        _ kind: Kind, delta: Int64, debtDelta: Int64 = 0, movements: [Movement] = [],
        account: PointsAccount
    ) {
        self.kind = kind
        self.delta = delta
        self.debtDelta = debtDelta
        self.movements = movements
        self.account = account
    }
}

/// Why a wallet does not do what it is asked.
package enum WalletRefusal: Error, Hashable, Sendable {
    case insufficient(available: Int64)
    case frozen
    /// Points are owed after returns: nothing can be spent.
    case debtOutstanding(debt: Int64)
    case holdNotFound
    /// It was captured or voided before.
    case holdClosed
    case holdExpired
    /// More than was held, spent or earned.
    case exceeds(left: Int64)
    /// Points that became usable before, or never will.
    case notPending
    /// A balance would leave 64 bits.
    case outOfRange
}
