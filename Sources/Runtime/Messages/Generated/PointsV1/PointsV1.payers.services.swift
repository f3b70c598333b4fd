// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum PayerNotices {
        package static let service = "patron.points.v1.PayerNotices"

        package static let takeMethod = MethodDescriptor(
            service: service, method: "Take", permission: "orders.place",
            audience: [.pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/payer-notices")
        )

        package static let descriptors: [MethodDescriptor] = [takeMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Gives a purchase to the member who has paid it, by her openid alone. An order of the till that is
            /// there already, a guest's or a member's, is the one; otherwise one of a single line is placed, and
            /// the till's own, which comes later under its number, is ORDER_EXISTS.
            ///
            /// Errors: MEMBER_NOT_FOUND where the payer is no member, and those of Place and Claim.
            func take(
                _ request: PointsV1.TakePaidOrderRequest, _ call: CallContext
            ) async throws -> PointsV1.TakePaidOrderReply
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

            /// Gives a purchase to the member who has paid it, by her openid alone. An order of the till that is
            /// there already, a guest's or a member's, is the one; otherwise one of a single line is placed, and
            /// the till's own, which comes later under its number, is ORDER_EXISTS.
            ///
            /// Errors: MEMBER_NOT_FOUND where the payer is no member, and those of Place and Claim.
            package func take(
                _ request: PointsV1.TakePaidOrderRequest, _ options: CallOptions
            ) async throws -> PointsV1.TakePaidOrderReply {
                try await channel.call(takeMethod, request, options)
            }
        }
    }
}
