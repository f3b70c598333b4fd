// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Earning {
        package static let service = "patron.points.v1.Earning"

        package static let recordEventMethod = MethodDescriptor(
            service: service, method: "RecordEvent", permission: "points.events",
            audience: [.miniProgram, .pos, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/points/events")
        )

        package static let listMyReferralsMethod = MethodDescriptor(
            service: service, method: "ListMyReferrals", permission: "me.points.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/referrals")
        )

        package static let descriptors: [MethodDescriptor] = [recordEventMethod, listMyReferralsMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Records something that a member did, and grants what the programme gives for it.
            ///
            /// Errors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, EVENT_NOT_EARNING where no rule of the code applies,
            /// EVENT_LIMIT_REACHED, EVENT_TOO_SOON, EVENT_EXISTS, EARNING_BLOCKED.
            func recordEvent(
                _ request: PointsV1.RecordEventRequest, _ call: CallContext
            ) async throws -> PointsV1.RecordEventReply
            /// Friends whom the calling member has brought, and what became of it.
            func listMyReferrals(
                _ request: PointsV1.ListMyReferralsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListMyReferralsReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(recordEventMethod, handlers.recordEvent),
                .unary(listMyReferralsMethod, handlers.listMyReferrals),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Records something that a member did, and grants what the programme gives for it.
            ///
            /// Errors: INVALID_ARGUMENT, MEMBER_NOT_FOUND, EVENT_NOT_EARNING where no rule of the code applies,
            /// EVENT_LIMIT_REACHED, EVENT_TOO_SOON, EVENT_EXISTS, EARNING_BLOCKED.
            package func recordEvent(
                _ request: PointsV1.RecordEventRequest, _ options: CallOptions
            ) async throws -> PointsV1.RecordEventReply {
                try await channel.call(recordEventMethod, request, options)
            }

            /// Friends whom the calling member has brought, and what became of it.
            package func listMyReferrals(
                _ request: PointsV1.ListMyReferralsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListMyReferralsReply {
                try await channel.call(listMyReferralsMethod, request, options)
            }
        }
    }
}
