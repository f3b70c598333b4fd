// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    /// A payment that a till has taken, as the provider told it.
    package struct TakePaidOrderRequest: Sendable, Equatable {
        package var provider: PointsV1.PaymentProvider
        /// The app that the openid is of; empty for Alipay's user id.
        package var app: String
        /// Who has paid, as the provider names her.
        package var payerOpenid: String
        package var storeId: String
        package var terminalId: String
        /// The till's own number of the order; the order that it posts itself has the same one.
        package var externalId: String
        package var amountMinor: Int64
        package var paidAt: Instant?

        package init() {
            provider = .unspecified
            app = ""
            payerOpenid = ""
            storeId = ""
            terminalId = ""
            externalId = ""
            amountMinor = 0
            paidAt = nil
        }

        package init(
            provider: PointsV1.PaymentProvider = .unspecified,
            app: String = "",
            payerOpenid: String = "",
            storeId: String = "",
            terminalId: String = "",
            externalId: String = "",
            amountMinor: Int64 = 0,
            paidAt: Instant? = nil
        ) {
            self.provider = provider
            self.app = app
            self.payerOpenid = payerOpenid
            self.storeId = storeId
            self.terminalId = terminalId
            self.externalId = externalId
            self.amountMinor = amountMinor
            self.paidAt = paidAt
        }
    }

    package struct TakePaidOrderReply: Sendable, Equatable {
        package var orderId: String
        package var memberId: String
        package var pointsEarned: Int64
        /// Whether the order was there already: it has earned once.
        package var replayed: Bool

        package init() {
            orderId = ""
            memberId = ""
            pointsEarned = 0
            replayed = false
        }

        package init(
            orderId: String = "",
            memberId: String = "",
            pointsEarned: Int64 = 0,
            replayed: Bool = false
        ) {
            self.orderId = orderId
            self.memberId = memberId
            self.pointsEarned = pointsEarned
            self.replayed = replayed
        }
    }
}
