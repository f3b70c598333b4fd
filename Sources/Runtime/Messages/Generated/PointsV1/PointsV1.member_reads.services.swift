// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum MemberReads {
        package static let service = "patron.points.v1.MemberReads"

        package static let readBalancesMethod = MethodDescriptor(
            service: service, method: "ReadBalances", permission: "members.read_balances",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 1000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [readBalancesMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Points and stored value of a member. Errors: MEMBER_NOT_FOUND.
            func readBalances(
                _ request: PointsV1.ReadMemberBalancesRequest, _ call: CallContext
            ) async throws -> PointsV1.MemberBalances
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(readBalancesMethod, handlers.readBalances),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Points and stored value of a member. Errors: MEMBER_NOT_FOUND.
            package func readBalances(
                _ request: PointsV1.ReadMemberBalancesRequest, _ options: CallOptions
            ) async throws -> PointsV1.MemberBalances {
                try await channel.call(readBalancesMethod, request, options)
            }
        }
    }
}
