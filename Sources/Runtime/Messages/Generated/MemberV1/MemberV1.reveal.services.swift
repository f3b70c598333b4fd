// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Reveal {
        package static let service = "patron.member.v1.Reveal"

        package static let showMethod = MethodDescriptor(
            service: service, method: "Show", permission: "members.reveal",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{id}:reveal")
        )

        package static let descriptors: [MethodDescriptor] = [showMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Shows named fields of one member in clear. Every call is a row of the audit, and one of the 20
            /// that a member of staff has in 24 hours.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, REVEAL_LIMIT_REACHED.
            func show(
                _ request: MemberV1.RevealMemberRequest, _ call: CallContext
            ) async throws -> MemberV1.RevealMemberReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(showMethod, handlers.show),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Shows named fields of one member in clear. Every call is a row of the audit, and one of the 20
            /// that a member of staff has in 24 hours.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT, REVEAL_LIMIT_REACHED.
            package func show(
                _ request: MemberV1.RevealMemberRequest, _ options: CallOptions
            ) async throws -> MemberV1.RevealMemberReply {
                try await channel.call(showMethod, request, options)
            }
        }
    }
}
