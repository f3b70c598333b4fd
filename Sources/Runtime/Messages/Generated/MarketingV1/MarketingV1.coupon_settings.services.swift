// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum CouponLimitSettings {
        package static let service = "patron.marketing.v1.CouponLimitSettings"

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "coupons.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/coupon-settings")
        )

        package static let setMethod = MethodDescriptor(
            service: service, method: "Set", permission: "coupons.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/coupon-settings")
        )

        package static let descriptors: [MethodDescriptor] = [getMethod, setMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The newest version.
            func get(
                _ request: MarketingV1.GetCouponSettingsRequest, _ call: CallContext
            ) async throws -> MarketingV1.CouponSettings
            /// Makes the next version; it holds five seconds later, everywhere at once.
            ///
            /// Errors: INVALID_ARGUMENT with the field, REVISION_CONFLICT where another version is newer.
            func set(
                _ request: MarketingV1.SetCouponSettingsRequest, _ call: CallContext
            ) async throws -> MarketingV1.CouponSettingsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getMethod, handlers.get),
                .unary(setMethod, handlers.set),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The newest version.
            package func get(
                _ request: MarketingV1.GetCouponSettingsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CouponSettings {
                try await channel.call(getMethod, request, options)
            }

            /// Makes the next version; it holds five seconds later, everywhere at once.
            ///
            /// Errors: INVALID_ARGUMENT with the field, REVISION_CONFLICT where another version is newer.
            package func set(
                _ request: MarketingV1.SetCouponSettingsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CouponSettingsReply {
                try await channel.call(setMethod, request, options)
            }
        }
    }
}
