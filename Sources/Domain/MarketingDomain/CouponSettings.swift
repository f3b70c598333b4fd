package import Primitives

/// A merchant's own limits for coupons (D02, X08).
package struct CouponSettings: Sendable, Hashable {
    /// 0: as usual.
    package let version: Int32
    package let perOrder: PricingFacts.CouponLimits
    /// Coupons of one template in an order; those of class ALWAYS are not counted.
    package let perTemplate: Int
    /// How often a coupon may be given to another member.
    package let transfers: Int
    /// Longest validity that a template may promise, in days from the issue.
    package let longestDays: Int

    package static let usual = CouponSettings(
        version: 0, perOrder: .usual, perTemplate: 50, transfers: 1_000, longestDays: 36_500)

    package enum Limits {
        package static let orderCoupons: ClosedRange<Int32> = 1...20
        package static let lineCoupons: ClosedRange<Int32> = 1...50
        package static let perTemplate: ClosedRange<Int32> = 1...50
        package static let transfers: ClosedRange<Int32> = 1...1_000
        package static let longestDays: ClosedRange<Int32> = 1...36_500
    }

    package init(
        version: Int32, perOrder: PricingFacts.CouponLimits, perTemplate: Int, transfers: Int,
        longestDays: Int
    ) {
        self.version = version
        self.perOrder = perOrder
        self.perTemplate = perTemplate
        self.transfers = transfers
        self.longestDays = longestDays
    }

    /// Whether a template may promise this, as seen on a business date.
    package func allows(_ validity: CouponValidity, on today: CalendarDate) -> Bool {
        if let days = validity.days, days <= longestDays { return true }
        return validity.lastDate.map { $0 <= today.adding(days: longestDays) } ?? false
    }

    /// The first applied coupon, from the end, that is one too many of its template; nil where none
    /// is.
    package func surplus(_ order: PricedOrder) -> PricedOrder.Applied? {
        let counted = order.applied.filter {
            $0.kind == .coupon && $0.offer?.terms.stacking.class != .always
        }
        return counted.last { applied in
            counted.count { $0.offer?.id == applied.offer?.id } > perTemplate
        }
    }
}
