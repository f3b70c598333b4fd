// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum MemberSearch {
        package static let service = "patron.member.v1.MemberSearch"

        package static let findMethod = MethodDescriptor(
            service: service, method: "Find", permission: "members.find",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/members:find")
        )

        package static let getOverviewMethod = MethodDescriptor(
            service: service, method: "GetOverview", permission: "members.overview",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{id}:overview")
        )

        package static let descriptors: [MethodDescriptor] = [findMethod, getOverviewMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Members that staff looks for, within its stores, masked, by page.
            ///
            /// Errors: INVALID_ARGUMENT with the field, INVALID_PHONE, RATE_LIMITED for look-ups by phone.
            func find(
                _ request: MemberV1.FindMembersRequest, _ call: CallContext
            ) async throws -> MemberV1.FindMembersReply
            /// A member at a glance. Errors: MEMBER_NOT_FOUND.
            func getOverview(
                _ request: MemberV1.GetOverviewRequest, _ call: CallContext
            ) async throws -> MemberV1.MemberOverview
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(findMethod, handlers.find),
                .unary(getOverviewMethod, handlers.getOverview),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Members that staff looks for, within its stores, masked, by page.
            ///
            /// Errors: INVALID_ARGUMENT with the field, INVALID_PHONE, RATE_LIMITED for look-ups by phone.
            package func find(
                _ request: MemberV1.FindMembersRequest, _ options: CallOptions
            ) async throws -> MemberV1.FindMembersReply {
                try await channel.call(findMethod, request, options)
            }

            /// A member at a glance. Errors: MEMBER_NOT_FOUND.
            package func getOverview(
                _ request: MemberV1.GetOverviewRequest, _ options: CallOptions
            ) async throws -> MemberV1.MemberOverview {
                try await channel.call(getOverviewMethod, request, options)
            }
        }
    }
}
