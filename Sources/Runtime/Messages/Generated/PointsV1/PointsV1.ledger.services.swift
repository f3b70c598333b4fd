// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Points {
        package static let service = "patron.points.v1.Points"

        package static let getMineMethod = MethodDescriptor(
            service: service, method: "GetMine", permission: "me.points.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/points")
        )

        package static let listMyEntriesMethod = MethodDescriptor(
            service: service, method: "ListMyEntries", permission: "me.points.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/points/entries")
        )

        package static let earnMethod = MethodDescriptor(
            service: service, method: "Earn", permission: "points.earn",
            audience: [.`internal`],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [getMineMethod, listMyEntriesMethod, earnMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member's balance, with the lots that expire.
            func getMine(
                _ request: PointsV1.GetMyPointsRequest, _ call: CallContext
            ) async throws -> PointsV1.GetMyPointsReply
            /// The calling member's statement, newest first, by page.
            func listMyEntries(
                _ request: PointsV1.ListMyEntriesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListMyEntriesReply
            /// Earns points by the programme's rules. Errors: as Orders/Place.
            func earn(
                _ request: PointsV1.EarnRequest, _ call: CallContext
            ) async throws -> PointsV1.EarnReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getMineMethod, handlers.getMine),
                .unary(listMyEntriesMethod, handlers.listMyEntries),
                .unary(earnMethod, handlers.earn),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member's balance, with the lots that expire.
            package func getMine(
                _ request: PointsV1.GetMyPointsRequest, _ options: CallOptions
            ) async throws -> PointsV1.GetMyPointsReply {
                try await channel.call(getMineMethod, request, options)
            }

            /// The calling member's statement, newest first, by page.
            package func listMyEntries(
                _ request: PointsV1.ListMyEntriesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListMyEntriesReply {
                try await channel.call(listMyEntriesMethod, request, options)
            }

            /// Earns points by the programme's rules. Errors: as Orders/Place.
            package func earn(
                _ request: PointsV1.EarnRequest, _ options: CallOptions
            ) async throws -> PointsV1.EarnReply {
                try await channel.call(earnMethod, request, options)
            }
        }
    }
}
