package import Primitives

/// Whether a till that is alone lets a member pay with an offline code.
///
/// A till knows only what it sold itself; what she spent at others is found when all have uploaded.
package enum OfflineSpending {
    package struct Facts: Hashable, Sendable {
        package let code: OfflineCode
        package let amountMinor: Int64
        package let currency: Currency
        /// Whether this code paid another sale of this till.
        package let isSerialUsed: Bool
        /// What she spent at this till within the last 24 hours by other codes.
        package let spentMinor: Int64

        package init(
            code: OfflineCode, amountMinor: Int64, currency: Currency, isSerialUsed: Bool,
            spentMinor: Int64
        ) {
            self.code = code
            self.amountMinor = amountMinor
            self.currency = currency
            self.isSerialUsed = isSerialUsed
            self.spentMinor = spentMinor
        }
    }

    /// In order of precedence.
    package enum Refusal: Hashable, Sendable {
        case otherCurrency
        case serialUsed
        case limitExceeded(leftMinor: Int64)
    }

    /// Nil where she may. A sale that spends nothing is never refused.
    package static func refusal(_ facts: Facts) -> Refusal? {
        guard facts.amountMinor > 0 else { return nil }
        if facts.currency != facts.code.currency { return .otherCurrency }
        if facts.isSerialUsed { return .serialUsed }
        let left = max(0, facts.code.spendLimitMinor - facts.spentMinor)
        return facts.amountMinor <= left ? nil : .limitExceeded(leftMinor: left)
    }
}
