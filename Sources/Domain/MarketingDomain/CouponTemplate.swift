package import Primitives

/// What a coupon takes off a price.
package enum Discount: Sendable, Equatable {
    /// `reduction` off from `threshold` on (满减).
    case fullReduction(threshold: Money, reduction: Money)
}

/// One version of a template; its content never changes.
package struct CouponTemplate: Sendable, Equatable {
    package let id: UUIDv7
    /// From 1 upwards; a coupon names the version that it was made from.
    package let version: Int32
    package let discount: Discount
    /// Business days of validity after the day of issue.
    package let validDays: Int

    package init(id: UUIDv7, version: Int32, discount: Discount, validDays: Int) {
        self.id = id
        self.version = version
        self.discount = discount
        self.validDays = validDays
    }
}

/// Why a coupon was issued; with merchant, member and template it is the coupon's natural key.
package enum CouponReason: String, Sendable, CaseIterable {
    case welcome = "WELCOME"
}
