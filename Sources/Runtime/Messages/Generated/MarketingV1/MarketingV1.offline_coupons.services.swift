// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum OfflineCoupons {
        package static let service = "patron.marketing.v1.OfflineCoupons"

        package static let takeOfflineMethod = MethodDescriptor(
            service: service, method: "TakeOffline", permission: "me.coupons.offline",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/coupons/{id}:takeOffline")
        )

        package static let getKeysMethod = MethodDescriptor(
            service: service, method: "GetKeys", permission: "offline.keys",
            audience: [.pos],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/offline/coupon-keys")
        )

        package static let readKeysMethod = MethodDescriptor(
            service: service, method: "ReadKeys", permission: "offline.keys",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let useOfflineMethod = MethodDescriptor(
            service: service, method: "UseOffline", permission: "coupons.scan",
            audience: [.`internal`],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [takeOfflineMethod, getKeysMethod, readKeysMethod, useOfflineMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Sets a coupon aside for tills without the network, and signs a token that they verify alone:
            /// good for 24 hours, or until the coupon's end. Nobody can call a token back, so until its end
            /// and three days more the coupon can neither be used online, nor given away, nor taken back.
            /// Asked again meanwhile, under any key, the answer is the same token.
            ///
            /// Her level counts when she takes it. What a till cannot judge alone stays for the network:
            /// COUPON_NOT_OFFLINE, for one reason in this order: CHANNEL (not for stores), BIRTHDAY, LIMITS (its
            /// uses are counted), KIND (it needs the price of each piece, or the catalogue), TAGS, CLOCKS (its
            /// hours are not the same in all its stores), TIME (none within the token's life), SIZE (its stores
            /// and articles are too many for a token).
            ///
            /// Errors: COUPON_NOT_FOUND, COUPON_CLOSED, COUPON_NOT_APPLICABLE with the reason LEVEL,
            /// COUPON_NOT_OFFLINE, OFFLINE_NOT_OFFERED.
            func takeOffline(
                _ request: MarketingV1.TakeCouponOfflineRequest, _ call: CallContext
            ) async throws -> MarketingV1.OfflineCouponReply
            /// The merchant's public keys, for tills that verify offline coupons. Errors: OFFLINE_NOT_OFFERED.
            func getKeys(
                _ request: MarketingV1.GetOfflineCouponKeysRequest, _ call: CallContext
            ) async throws -> MarketingV1.OfflineCouponKeysReply
            /// The same for the service that settles what tills sold. Errors: OFFLINE_NOT_OFFERED.
            func readKeys(
                _ request: MarketingV1.GetOfflineCouponKeysRequest, _ call: CallContext
            ) async throws -> MarketingV1.OfflineCouponKeysReply
            /// Uses a coupon up that a till took while it was alone; for the same sale any number of times. Also
            /// where it is free again or has ended meanwhile: it was good when it was given. The order stands in
            /// the holds of orders from then on, as any that has used a coupon.
            ///
            /// Errors: COUPON_NOT_FOUND where it is not hers, COUPON_CLOSED.
            func useOffline(
                _ request: MarketingV1.UseCouponOfflineRequest, _ call: CallContext
            ) async throws -> MarketingV1.CouponReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(takeOfflineMethod, handlers.takeOffline),
                .unary(getKeysMethod, handlers.getKeys),
                .unary(readKeysMethod, handlers.readKeys),
                .unary(useOfflineMethod, handlers.useOffline),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Sets a coupon aside for tills without the network, and signs a token that they verify alone:
            /// good for 24 hours, or until the coupon's end. Nobody can call a token back, so until its end
            /// and three days more the coupon can neither be used online, nor given away, nor taken back.
            /// Asked again meanwhile, under any key, the answer is the same token.
            ///
            /// Her level counts when she takes it. What a till cannot judge alone stays for the network:
            /// COUPON_NOT_OFFLINE, for one reason in this order: CHANNEL (not for stores), BIRTHDAY, LIMITS (its
            /// uses are counted), KIND (it needs the price of each piece, or the catalogue), TAGS, CLOCKS (its
            /// hours are not the same in all its stores), TIME (none within the token's life), SIZE (its stores
            /// and articles are too many for a token).
            ///
            /// Errors: COUPON_NOT_FOUND, COUPON_CLOSED, COUPON_NOT_APPLICABLE with the reason LEVEL,
            /// COUPON_NOT_OFFLINE, OFFLINE_NOT_OFFERED.
            package func takeOffline(
                _ request: MarketingV1.TakeCouponOfflineRequest, _ options: CallOptions
            ) async throws -> MarketingV1.OfflineCouponReply {
                try await channel.call(takeOfflineMethod, request, options)
            }

            /// The merchant's public keys, for tills that verify offline coupons. Errors: OFFLINE_NOT_OFFERED.
            package func getKeys(
                _ request: MarketingV1.GetOfflineCouponKeysRequest, _ options: CallOptions
            ) async throws -> MarketingV1.OfflineCouponKeysReply {
                try await channel.call(getKeysMethod, request, options)
            }

            /// The same for the service that settles what tills sold. Errors: OFFLINE_NOT_OFFERED.
            package func readKeys(
                _ request: MarketingV1.GetOfflineCouponKeysRequest, _ options: CallOptions
            ) async throws -> MarketingV1.OfflineCouponKeysReply {
                try await channel.call(readKeysMethod, request, options)
            }

            /// Uses a coupon up that a till took while it was alone; for the same sale any number of times. Also
            /// where it is free again or has ended meanwhile: it was good when it was given. The order stands in
            /// the holds of orders from then on, as any that has used a coupon.
            ///
            /// Errors: COUPON_NOT_FOUND where it is not hers, COUPON_CLOSED.
            package func useOffline(
                _ request: MarketingV1.UseCouponOfflineRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CouponReply {
                try await channel.call(useOfflineMethod, request, options)
            }
        }
    }
}
