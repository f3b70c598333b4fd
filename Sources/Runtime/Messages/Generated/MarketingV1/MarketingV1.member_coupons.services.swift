// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum MemberCoupons {
        package static let service = "patron.marketing.v1.MemberCoupons"

        package static let listUsableMethod = MethodDescriptor(
            service: service, method: "ListUsable", permission: "members.list_coupons",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 1000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [listUsableMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The newest 20 coupons that a member can use, without their codes. Errors: INVALID_ARGUMENT.
            func listUsable(
                _ request: MarketingV1.ListUsableCouponsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListMyCouponsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listUsableMethod, handlers.listUsable),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The newest 20 coupons that a member can use, without their codes. Errors: INVALID_ARGUMENT.
            package func listUsable(
                _ request: MarketingV1.ListUsableCouponsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListMyCouponsReply {
                try await channel.call(listUsableMethod, request, options)
            }
        }
    }
}
