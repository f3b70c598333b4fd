// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum PlatformOrders {
        package static let service = "patron.points.v1.PlatformOrders"

        package static let takeMethod = MethodDescriptor(
            service: service, method: "Take", permission: "orders.place",
            audience: [.pos, .console, .miniProgram],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/platform-orders")
        )

        package static let descriptors: [MethodDescriptor] = [takeMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Takes a paid order of a platform, channel DELIVERY, once for the platform's number, however often
            /// and in whatever state it is pushed. A guest's is given to the member where one is named later.
            ///
            /// Errors: INVALID_ARGUMENT with the place in the platform's order, PLATFORM_ORDER_NOT_PAID,
            /// ORDER_EXISTS where its amounts have changed, and those of Place and Claim.
            func take(
                _ request: PointsV1.TakePlatformOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.TakePlatformOrderReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(takeMethod, handlers.take),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Takes a paid order of a platform, channel DELIVERY, once for the platform's number, however often
            /// and in whatever state it is pushed. A guest's is given to the member where one is named later.
            ///
            /// Errors: INVALID_ARGUMENT with the place in the platform's order, PLATFORM_ORDER_NOT_PAID,
            /// ORDER_EXISTS where its amounts have changed, and those of Place and Claim.
            package func take(
                _ request: PointsV1.TakePlatformOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.TakePlatformOrderReply {
                try await channel.call(takeMethod, request, options)
            }
        }
    }
}
