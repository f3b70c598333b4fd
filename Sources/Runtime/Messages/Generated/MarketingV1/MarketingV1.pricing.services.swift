// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum Pricing {
        package static let service = "patron.marketing.v1.Pricing"

        package static let priceMethod = MethodDescriptor(
            service: service, method: "Price", permission: "pricing.price",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let holdMethod = MethodDescriptor(
            service: service, method: "Hold", permission: "pricing.hold",
            audience: [.`internal`],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: nil
        )

        package static let releaseMethod = MethodDescriptor(
            service: service, method: "Release", permission: "pricing.hold",
            audience: [.`internal`],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [priceMethod, holdMethod, releaseMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Prices an order and reserves nothing. An offer that does not apply is told in `rejected`.
            ///
            /// Errors: INVALID_ARGUMENT, ITEM_NOT_FOUND, STORE_NOT_FOUND, AMOUNT_OUT_OF_RANGE.
            func price(
                _ request: MarketingV1.PriceRequest, _ call: CallContext
            ) async throws -> MarketingV1.PricedOrder
            /// Prices an order and takes its coupons, uses and gifts out of circulation until it is paid,
            /// given up, or out of time. All that was named must apply.
            ///
            /// Errors: as Price, COUPON_NOT_APPLICABLE, COUPON_EXHAUSTED, LIMIT_PER_MEMBER; HOLD_EXPIRED where
            /// what was held for the checkout ran out; HOLD_CLOSED where it is free again, or paid for.
            func hold(
                _ request: MarketingV1.HoldOffersRequest, _ call: CallContext
            ) async throws -> MarketingV1.HoldOffersReply
            /// Gives up what is held for an order; nothing where nothing is.
            func release(
                _ request: MarketingV1.ReleaseOffersRequest, _ call: CallContext
            ) async throws -> MarketingV1.ReleaseOffersReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(priceMethod, handlers.price),
                .unary(holdMethod, handlers.hold),
                .unary(releaseMethod, handlers.release),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Prices an order and reserves nothing. An offer that does not apply is told in `rejected`.
            ///
            /// Errors: INVALID_ARGUMENT, ITEM_NOT_FOUND, STORE_NOT_FOUND, AMOUNT_OUT_OF_RANGE.
            package func price(
                _ request: MarketingV1.PriceRequest, _ options: CallOptions
            ) async throws -> MarketingV1.PricedOrder {
                try await channel.call(priceMethod, request, options)
            }

            /// Prices an order and takes its coupons, uses and gifts out of circulation until it is paid,
            /// given up, or out of time. All that was named must apply.
            ///
            /// Errors: as Price, COUPON_NOT_APPLICABLE, COUPON_EXHAUSTED, LIMIT_PER_MEMBER; HOLD_EXPIRED where
            /// what was held for the checkout ran out; HOLD_CLOSED where it is free again, or paid for.
            package func hold(
                _ request: MarketingV1.HoldOffersRequest, _ options: CallOptions
            ) async throws -> MarketingV1.HoldOffersReply {
                try await channel.call(holdMethod, request, options)
            }

            /// Gives up what is held for an order; nothing where nothing is.
            package func release(
                _ request: MarketingV1.ReleaseOffersRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ReleaseOffersReply {
                try await channel.call(releaseMethod, request, options)
            }
        }
    }
}
