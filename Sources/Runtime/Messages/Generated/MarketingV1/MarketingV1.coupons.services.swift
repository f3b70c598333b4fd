// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum Coupons {
        package static let service = "patron.marketing.v1.Coupons"

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.coupons.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/coupons")
        )

        package static let descriptors: [MethodDescriptor] = [listMineMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member's coupons, newest first, by page.
            func listMine(
                _ request: MarketingV1.ListMyCouponsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListMyCouponsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listMineMethod, handlers.listMine),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member's coupons, newest first, by page.
            package func listMine(
                _ request: MarketingV1.ListMyCouponsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListMyCouponsReply {
                try await channel.call(listMineMethod, request, options)
            }
        }
    }
}
