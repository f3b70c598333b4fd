package import Primitives

/// When coupons of a template are good (X10).
///
/// Days count from the issue, or from `from` where that is later; of several ends the first one
/// counts. "Valid until day D" ends at the exclusive instant at which day D + 1 begins
/// (docs/domain.md, Time).
package struct CouponValidity: Sendable, Hashable {
    /// Business days after the first one.
    package let days: Int?
    /// Not usable before.
    package let from: Instant?
    /// Last business date, by the merchant's clock.
    package let lastDate: CalendarDate?

    package static let dayRange: ClosedRange<Int32> = 0...36_500

    /// Nil where no end is given.
    package init?(days: Int?, from: Instant? = nil, lastDate: CalendarDate? = nil) {
        guard days != nil || lastDate != nil else { return nil }
        self.days = days
        self.from = from
        self.lastDate = lastDate
    }

    /// What one coupon gets of it.
    package struct Window: Sendable, Hashable {
        /// Nil: at once.
        package let from: Instant?
        /// Last business date of validity.
        package let lastDate: CalendarDate
        /// Exclusive.
        package let expiresAt: Instant
    }

    /// Nil where a coupon that is issued now would be over already.
    package func window(issuedAt now: Instant, clock: BusinessClock) -> Window? {
        let first = max(now, from ?? now)
        let byDays = days.map { clock.businessDate(at: first).adding(days: $0) }
        guard let last = [byDays, lastDate].compactMap({ $0 }).min() else { return nil }
        let end = clock.endOfValidity(lastDay: last)
        guard end > first else { return nil }
        return Window(from: first > now ? first : nil, lastDate: last, expiresAt: end)
    }
}
