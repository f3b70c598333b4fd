// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum OrderHistory {
        package static let service = "patron.points.v1.OrderHistory"

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.orders.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/orders")
        )

        package static let descriptors: [MethodDescriptor] = [listMineMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member's own orders by time, store and channel, the newest first, by page.
            ///
            /// Errors: INVALID_ARGUMENT, INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            func listMine(
                _ request: PointsV1.ListMyOrdersRequest, _ call: CallContext
            ) async throws -> PointsV1.ListMyOrdersReply
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

            /// The calling member's own orders by time, store and channel, the newest first, by page.
            ///
            /// Errors: INVALID_ARGUMENT, INVALID_PAGE_SIZE, INVALID_PAGE_TOKEN.
            package func listMine(
                _ request: PointsV1.ListMyOrdersRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListMyOrdersReply {
                try await channel.call(listMineMethod, request, options)
            }
        }
    }
}
