// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum MemberData {
        package static let service = "patron.points.v1.MemberData"

        package static let readBalancesMethod = MethodDescriptor(
            service: service, method: "ReadBalances", permission: "members.read_balances",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 1000,
            streaming: false, http: nil
        )

        package static let getStandingMethod = MethodDescriptor(
            service: service, method: "GetStanding", permission: "member_data.read",
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

        package static let descriptors: [MethodDescriptor] = [readBalancesMethod, getStandingMethod, exportMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Points and stored value of a member, as they are shown. Errors: MEMBER_NOT_FOUND.
            func readBalances(
                _ request: PointsV1.ReadMemberBalancesRequest, _ call: CallContext
            ) async throws -> PointsV1.MemberBalances
            /// What a member would forfeit, and what is still owed to her.
            func getStanding(
                _ request: PointsV1.GetMemberStandingRequest, _ call: CallContext
            ) async throws -> PointsV1.MemberStanding
            /// Everything that is kept of her here: points, stored value, orders, cards, subscriptions, rewards.
            func export(
                _ request: PointsV1.ExportMemberDataRequest, _ call: CallContext, _ responses: ResponseWriter<PointsV1.MemberDataRows>
            ) async throws
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(readBalancesMethod, handlers.readBalances),
                .unary(getStandingMethod, handlers.getStanding),
                .serverStream(exportMethod, handlers.export),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Points and stored value of a member, as they are shown. Errors: MEMBER_NOT_FOUND.
            package func readBalances(
                _ request: PointsV1.ReadMemberBalancesRequest, _ options: CallOptions
            ) async throws -> PointsV1.MemberBalances {
                try await channel.call(readBalancesMethod, request, options)
            }

            /// What a member would forfeit, and what is still owed to her.
            package func getStanding(
                _ request: PointsV1.GetMemberStandingRequest, _ options: CallOptions
            ) async throws -> PointsV1.MemberStanding {
                try await channel.call(getStandingMethod, request, options)
            }

            /// Everything that is kept of her here: points, stored value, orders, cards, subscriptions, rewards.
            package func export(
                _ request: PointsV1.ExportMemberDataRequest, _ options: CallOptions
            ) async throws -> MessageStream<PointsV1.MemberDataRows> {
                try await channel.subscribe(exportMethod, request, options)
            }
        }
    }
}
