// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    /// A limit that is absent, or 0, is the usual one.
    package struct CouponLimits: Sendable, Equatable {
        /// Coupons and promo codes at the stage ORDER that one order takes, 1 to 20; usually 1. Those of
        /// class ALWAYS are not counted, here and in the next two.
        package var orderCoupons: Int32
        /// The same at the stages LINE_PRICE, LINE and SHIPPING, 1 to 50; usually 20.
        package var lineCoupons: Int32
        /// Coupons of one template that one order takes, 1 to 50; usually 50.
        package var perTemplate: Int32
        /// How often a coupon may be given to another member, 1 to 1 000; usually 1 000. Only templates
        /// that are transferable give it at all.
        package var transfers: Int32
        /// Longest validity that a template may promise, in days from the issue, 1 to 36 500; usually 36
        /// 500. Templates from before keep theirs.
        package var longestDays: Int32

        package init() {
            orderCoupons = 0
            lineCoupons = 0
            perTemplate = 0
            transfers = 0
            longestDays = 0
        }

        package init(
            orderCoupons: Int32 = 0,
            lineCoupons: Int32 = 0,
            perTemplate: Int32 = 0,
            transfers: Int32 = 0,
            longestDays: Int32 = 0
        ) {
            self.orderCoupons = orderCoupons
            self.lineCoupons = lineCoupons
            self.perTemplate = perTemplate
            self.transfers = transfers
            self.longestDays = longestDays
        }
    }

    /// One version of them.
    package struct CouponSettings: Sendable, Equatable {
        /// From 1; 0: the merchant has none of its own, and all is as usual.
        package var version: Int32
        /// All of them, usual ones filled in.
        package var limits: MarketingV1.CouponLimits?
        /// From when on it holds.
        package var activeFrom: Instant?
        package var author: String

        package init() {
            version = 0
            limits = nil
            activeFrom = nil
            author = ""
        }

        package init(
            version: Int32 = 0,
            limits: MarketingV1.CouponLimits? = nil,
            activeFrom: Instant? = nil,
            author: String = ""
        ) {
            self.version = version
            self.limits = limits
            self.activeFrom = activeFrom
            self.author = author
        }
    }

    package struct GetCouponSettingsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct SetCouponSettingsRequest: Sendable, Equatable {
        package var limits: MarketingV1.CouponLimits?
        /// The version that its author saw; 0 where there was none.
        package var version: Int32

        package init() {
            limits = nil
            version = 0
        }

        package init(
            limits: MarketingV1.CouponLimits? = nil,
            version: Int32 = 0
        ) {
            self.limits = limits
            self.version = version
        }
    }

    package struct CouponSettingsReply: Sendable, Equatable {
        package var settings: MarketingV1.CouponSettings?
        package var replayed: Bool

        package init() {
            settings = nil
            replayed = false
        }

        package init(
            settings: MarketingV1.CouponSettings? = nil,
            replayed: Bool = false
        ) {
            self.settings = settings
            self.replayed = replayed
        }
    }
}
