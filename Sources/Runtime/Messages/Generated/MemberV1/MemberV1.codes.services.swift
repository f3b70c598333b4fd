// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Codes {
        package static let service = "patron.member.v1.Codes"

        package static let issueMyCodeMethod = MethodDescriptor(
            service: service, method: "IssueMyCode", permission: "me.code",
            audience: [.member],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/code")
        )

        package static let issueMyOfflineCodeMethod = MethodDescriptor(
            service: service, method: "IssueMyOfflineCode", permission: "me.code",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/offline-code")
        )

        package static let getOfflineKeysMethod = MethodDescriptor(
            service: service, method: "GetOfflineKeys", permission: "offline.keys",
            audience: [.pos],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/offline/keys")
        )

        package static let readOfflineKeysMethod = MethodDescriptor(
            service: service, method: "ReadOfflineKeys", permission: "offline.keys",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [issueMyCodeMethod, issueMyOfflineCodeMethod, getOfflineKeysMethod, readOfflineKeysMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// A dynamic code for the till: good for 60 seconds and one payment; a newer one takes its place.
            /// Repeated under its key the call gives a new code, as every call does.
            ///
            /// Errors: MEMBER_NOT_FOUND, MEMBER_BLOCKED.
            func issueMyCode(
                _ request: MemberV1.IssueMyCodeRequest, _ call: CallContext
            ) async throws -> MemberV1.IssueMyCodeReply
            /// A code that a till verifies without the network: signed, good for 24 hours, with a limit.
            ///
            /// Errors: MEMBER_NOT_FOUND, MEMBER_BLOCKED, OFFLINE_NOT_OFFERED, OFFLINE_CODE_LIMIT_REACHED.
            func issueMyOfflineCode(
                _ request: MemberV1.IssueMyOfflineCodeRequest, _ call: CallContext
            ) async throws -> MemberV1.IssueMyOfflineCodeReply
            /// The merchant's public keys, for tills that verify offline codes.
            ///
            /// Errors: OFFLINE_NOT_OFFERED.
            func getOfflineKeys(
                _ request: MemberV1.GetOfflineKeysRequest, _ call: CallContext
            ) async throws -> MemberV1.GetOfflineKeysReply
            /// The same for the service that settles what tills sold. Errors: OFFLINE_NOT_OFFERED.
            func readOfflineKeys(
                _ request: MemberV1.GetOfflineKeysRequest, _ call: CallContext
            ) async throws -> MemberV1.GetOfflineKeysReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(issueMyCodeMethod, handlers.issueMyCode),
                .unary(issueMyOfflineCodeMethod, handlers.issueMyOfflineCode),
                .unary(getOfflineKeysMethod, handlers.getOfflineKeys),
                .unary(readOfflineKeysMethod, handlers.readOfflineKeys),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// A dynamic code for the till: good for 60 seconds and one payment; a newer one takes its place.
            /// Repeated under its key the call gives a new code, as every call does.
            ///
            /// Errors: MEMBER_NOT_FOUND, MEMBER_BLOCKED.
            package func issueMyCode(
                _ request: MemberV1.IssueMyCodeRequest, _ options: CallOptions
            ) async throws -> MemberV1.IssueMyCodeReply {
                try await channel.call(issueMyCodeMethod, request, options)
            }

            /// A code that a till verifies without the network: signed, good for 24 hours, with a limit.
            ///
            /// Errors: MEMBER_NOT_FOUND, MEMBER_BLOCKED, OFFLINE_NOT_OFFERED, OFFLINE_CODE_LIMIT_REACHED.
            package func issueMyOfflineCode(
                _ request: MemberV1.IssueMyOfflineCodeRequest, _ options: CallOptions
            ) async throws -> MemberV1.IssueMyOfflineCodeReply {
                try await channel.call(issueMyOfflineCodeMethod, request, options)
            }

            /// The merchant's public keys, for tills that verify offline codes.
            ///
            /// Errors: OFFLINE_NOT_OFFERED.
            package func getOfflineKeys(
                _ request: MemberV1.GetOfflineKeysRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetOfflineKeysReply {
                try await channel.call(getOfflineKeysMethod, request, options)
            }

            /// The same for the service that settles what tills sold. Errors: OFFLINE_NOT_OFFERED.
            package func readOfflineKeys(
                _ request: MemberV1.GetOfflineKeysRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetOfflineKeysReply {
                try await channel.call(readOfflineKeysMethod, request, options)
            }
        }
    }
}
