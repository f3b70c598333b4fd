// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    /// Which coupon is set aside.
    package struct TakeCouponOfflineRequest: Sendable, Equatable {
        /// Of the coupon.
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    /// The coupon with its token.
    package struct OfflineCouponReply: Sendable, Equatable {
        package var coupon: MarketingV1.Coupon?
        /// `PC1.` and base64url, for a QR code; at most 512 characters. It says whose coupon it is, where and
        /// when it is good, from which subtotal on, and what it takes off.
        package var token: String
        package var issuedAt: Instant?
        /// From then on tills do not take it; exclusive.
        package var expiresAt: Instant?
        /// When the coupon is free again where no till has told of its use.
        package var freeAt: Instant?
        package var replayed: Bool

        package init() {
            coupon = nil
            token = ""
            issuedAt = nil
            expiresAt = nil
            freeAt = nil
            replayed = false
        }

        package init(
            coupon: MarketingV1.Coupon? = nil,
            token: String = "",
            issuedAt: Instant? = nil,
            expiresAt: Instant? = nil,
            freeAt: Instant? = nil,
            replayed: Bool = false
        ) {
            self.coupon = coupon
            self.token = token
            self.issuedAt = issuedAt
            self.expiresAt = expiresAt
            self.freeAt = freeAt
            self.replayed = replayed
        }
    }

    /// Asks for the keys of offline coupons.
    package struct GetOfflineCouponKeysRequest: Sendable, Equatable {
        package init() {
        }
    }

    /// The keys that tokens are verified by.
    package struct OfflineCouponKeysReply: Sendable, Equatable {
        package var merchantId: String
        /// From then on a till must not accept offline coupons by these keys before it has asked again.
        package var validUntil: Instant?
        /// `PK1.` and base64url, as that of `GET /v1/offline/keys`, and renewed in the same way.
        package var bundle: String

        package init() {
            merchantId = ""
            validUntil = nil
            bundle = ""
        }

        package init(
            merchantId: String = "",
            validUntil: Instant? = nil,
            bundle: String = ""
        ) {
            self.merchantId = merchantId
            self.validUntil = validUntil
            self.bundle = bundle
        }
    }

    /// A sale of a till that took a token.
    package struct UseCouponOfflineRequest: Sendable, Equatable {
        package var couponId: String
        /// Who showed it.
        package var memberId: String
        /// The till's name of the sale: the coupon is used by one.
        package var saleId: String
        package var soldAt: Instant?
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        /// The order that the sale has become: returned as a whole, it gives the coupon back.
        package var orderId: String

        package init() {
            couponId = ""
            memberId = ""
            saleId = ""
            soldAt = nil
            storeId = ""
            terminalId = ""
            staffId = ""
            orderId = ""
        }

        package init(
            couponId: String = "",
            memberId: String = "",
            saleId: String = "",
            soldAt: Instant? = nil,
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            orderId: String = ""
        ) {
            self.couponId = couponId
            self.memberId = memberId
            self.saleId = saleId
            self.soldAt = soldAt
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.orderId = orderId
        }
    }
}
