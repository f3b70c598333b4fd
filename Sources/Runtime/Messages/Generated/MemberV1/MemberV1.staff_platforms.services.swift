// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum StaffPlatforms {
        package static let service = "patron.member.v1.StaffPlatforms"

        package static let bindMethod = MethodDescriptor(
            service: service, method: "Bind", permission: "staff.identities",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/me/identities")
        )

        package static let issueTokenMethod = MethodDescriptor(
            service: service, method: "IssueToken", permission: "staff.log_in",
            audience: [.console],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/staff/platform-tokens")
        )

        package static let descriptors: [MethodDescriptor] = [bindMethod, issueTokenMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Gives her account in the company's directory to the calling staff member, in the place of one that
            /// she had there.
            ///
            /// Errors: PLATFORM_NOT_OFFERED, PLATFORM_CODE_INVALID, PLATFORM_UNAVAILABLE, IDENTITY_TAKEN.
            func bind(
                _ request: MemberV1.BindStaffAccountRequest, _ call: CallContext
            ) async throws -> MemberV1.BindStaffAccountReply
            /// Lets staff in from inside WeCom or DingTalk, by the code that its page was given. Roles that need
            /// a second factor are not let in so.
            ///
            /// Errors: PLATFORM_NOT_OFFERED, PLATFORM_CODE_INVALID, PLATFORM_UNAVAILABLE, INVALID_CREDENTIALS
            /// where the account is bound to nobody, PERMISSION_DENIED.
            func issueToken(
                _ request: MemberV1.PlatformStaffTokenRequest, _ call: CallContext
            ) async throws -> MemberV1.PlatformStaffTokenReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(bindMethod, handlers.bind),
                .unary(issueTokenMethod, handlers.issueToken),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Gives her account in the company's directory to the calling staff member, in the place of one that
            /// she had there.
            ///
            /// Errors: PLATFORM_NOT_OFFERED, PLATFORM_CODE_INVALID, PLATFORM_UNAVAILABLE, IDENTITY_TAKEN.
            package func bind(
                _ request: MemberV1.BindStaffAccountRequest, _ options: CallOptions
            ) async throws -> MemberV1.BindStaffAccountReply {
                try await channel.call(bindMethod, request, options)
            }

            /// Lets staff in from inside WeCom or DingTalk, by the code that its page was given. Roles that need
            /// a second factor are not let in so.
            ///
            /// Errors: PLATFORM_NOT_OFFERED, PLATFORM_CODE_INVALID, PLATFORM_UNAVAILABLE, INVALID_CREDENTIALS
            /// where the account is bound to nobody, PERMISSION_DENIED.
            package func issueToken(
                _ request: MemberV1.PlatformStaffTokenRequest, _ options: CallOptions
            ) async throws -> MemberV1.PlatformStaffTokenReply {
                try await channel.call(issueTokenMethod, request, options)
            }
        }
    }
}
