package import Primitives

/// Whether a sale that a till made without the network can be settled (N12).
///
/// A till sees its own sales only; here all of them come together. The goods are gone, so nothing is
/// forbidden: what does not fit is a conflict, and somebody looks at it. What a till could have seen,
/// or what her code does not cover, changes no books; a sale whose code is good and within its limit
/// is an order, whatever else was missing.
package enum OfflineSettlement {
    /// The numbers are those of `patron.points.v1.OfflineConflict`; what `conflict` tells comes in the
    /// order in which it looks.
    package enum Conflict: Int16, Hashable, Sendable, CaseIterable, Error {
        case orderRefused = 1
        case identificationMissing = 2
        case codeMalformed = 3
        case keyUnknown = 4
        case codeForged = 5
        case clock = 6
        case codeExpired = 7
        case memberUnknown = 8
        case memberBlocked = 9
        case serialUsed = 10
        case spendLimitExceeded = 11
        case couponUsed = 12
        case couponNotHers = 13
        case saleChanged = 14
        case insufficientStoredValue = 15
        case couponNotApplicable = 16
        case punchCardNotGood = 17
        case giftOversold = 18
    }

    /// How far a till's clock may be ahead of ours, and how old a sale may be.
    package static let aheadSeconds: Int64 = 300
    package static let backSeconds: Int64 = 30 * 86_400

    /// An offline code that verified at the instant of the sale.
    package struct Code: Hashable, Sendable {
        /// Of a business date, over all codes.
        package let spendLimitMinor: Int64
        /// Whether it has paid another sale.
        package let isUsed: Bool
        package let hasCurrencyOfSale: Bool

        package init(spendLimitMinor: Int64, isUsed: Bool, hasCurrencyOfSale: Bool) {
            self.spendLimitMinor = spendLimitMinor
            self.isUsed = isUsed
            self.hasCurrencyOfSale = hasCurrencyOfSale
        }
    }

    /// An offline coupon that verified at the instant of the sale.
    package struct Coupon: Hashable, Sendable {
        package let isHers: Bool
        /// Whether the till was right to take it, and took off no more than it is worth.
        package let isApplicable: Bool

        package init(isHers: Bool, isApplicable: Bool) {
            self.isHers = isHers
            self.isApplicable = isApplicable
        }
    }

    package struct Member: Hashable, Sendable {
        package let isEarningBlocked: Bool
        package let isSpendingBlocked: Bool

        package init(isEarningBlocked: Bool, isSpendingBlocked: Bool) {
            self.isEarningBlocked = isEarningBlocked
            self.isSpendingBlocked = isSpendingBlocked
        }
    }

    package struct Facts: Hashable, Sendable {
        package var soldAt: Instant
        package var now: Instant
        /// Paid from her own accounts: in stored value, and by uses of punch cards.
        package var spendMinor: Int64
        /// Nil where she was named by card or phone.
        package var code: Code?
        package var coupon: Coupon?
        /// Nil where nobody is known by the name.
        package var member: Member?
        /// What her other offline sales of the same business date spent.
        package var spentMinor: Int64

        package init(
            soldAt: Instant, now: Instant, spendMinor: Int64, code: Code?, coupon: Coupon?,
            member: Member?, spentMinor: Int64
        ) {
            self.soldAt = soldAt
            self.now = now
            self.spendMinor = spendMinor
            self.code = code
            self.coupon = coupon
            self.member = member
            self.spentMinor = spentMinor
        }
    }

    /// Nil where the sale can be settled.
    package static func conflict(_ facts: Facts) -> Conflict? {
        if facts.spendMinor > 0, facts.code == nil { return .identificationMissing }
        guard facts.soldAt <= facts.now.adding(seconds: aheadSeconds),
            facts.soldAt >= facts.now.adding(seconds: -backSeconds)
        else { return .clock }
        guard let member = facts.member else { return .memberUnknown }
        if member.isEarningBlocked || (facts.spendMinor > 0 && member.isSpendingBlocked) {
            return .memberBlocked
        }
        if let code = facts.code, facts.spendMinor > 0 {
            if code.isUsed { return .serialUsed }
            let left = max(0, code.spendLimitMinor - facts.spentMinor)
            guard code.hasCurrencyOfSale, facts.spendMinor <= left else {
                return .spendLimitExceeded
            }
        }
        if let coupon = facts.coupon {
            if !coupon.isHers { return .couponNotHers }
            if !coupon.isApplicable { return .couponNotApplicable }
        }
        return nil
    }
}
