// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum MemberData {
        package static let service = "patron.marketing.v1.MemberData"

        package static let listUsableMethod = MethodDescriptor(
            service: service, method: "ListUsable", permission: "members.list_coupons",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 1000,
            streaming: false, http: nil
        )

        package static let countCouponsMethod = MethodDescriptor(
            service: service, method: "CountCoupons", permission: "member_data.read",
            audience: [.`internal`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: nil
        )

        package static let exportMethod = MethodDescriptor(
            service: service, method: "Export", permission: "member_data.read",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 120000,
            streaming: true, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [listUsableMethod, countCouponsMethod, exportMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The newest 20 coupons that a member can use, without their codes. Errors: INVALID_ARGUMENT.
            func listUsable(
                _ request: MarketingV1.ListUsableCouponsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListMyCouponsReply
            /// How many coupons a member would forfeit.
            func countCoupons(
                _ request: MarketingV1.CountMemberCouponsRequest, _ call: CallContext
            ) async throws -> MarketingV1.CountMemberCouponsReply
            /// Everything that is kept of her here: coupons, promo codes used.
            func export(
                _ request: MarketingV1.ExportMemberDataRequest, _ call: CallContext, _ responses: ResponseWriter<MarketingV1.MemberDataRows>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(listUsableMethod, handlers.listUsable),
                .unary(countCouponsMethod, handlers.countCoupons),
                .serverStream(exportMethod, handlers.export),
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

            /// How many coupons a member would forfeit.
            package func countCoupons(
                _ request: MarketingV1.CountMemberCouponsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.CountMemberCouponsReply {
                try await channel.call(countCouponsMethod, request, options)
            }

            /// Everything that is kept of her here: coupons, promo codes used.
            package func export(
                _ request: MarketingV1.ExportMemberDataRequest, _ options: CallOptions
            ) async throws -> MessageStream<MarketingV1.MemberDataRows> {
                try await channel.subscribe(exportMethod, request, options)
            }
        }
    }
}
