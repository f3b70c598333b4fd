// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Identities {
        package static let service = "patron.member.v1.Identities"

        package static let logInMethod = MethodDescriptor(
            service: service, method: "LogIn", permission: "members.log_in",
            audience: [.miniProgram],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: .init(verb: .post, template: "/v1/auth/platform-tokens")
        )

        package static let bindMethod = MethodDescriptor(
            service: service, method: "Bind", permission: "me.identities",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 8000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/identities")
        )

        package static let unbindMethod = MethodDescriptor(
            service: service, method: "Unbind", permission: "me.identities",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/identities/{id}:unbind")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "me.identities",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/identities")
        )

        package static let resolvePayerMethod = MethodDescriptor(
            service: service, method: "ResolvePayer", permission: "members.resolve",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let handleBindingNoticeMethod = MethodDescriptor(
            service: service, method: "HandleBindingNotice", permission: nil,
            audience: [.`public`],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/callbacks/members/{merchant_id}/{platform}", isRaw: true)
        )

        package static let descriptors: [MethodDescriptor] = [logInMethod, bindMethod, unbindMethod, listMethod, resolvePayerMethod, handleBindingNoticeMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Lets a member in by her account at a platform. Whoever the platform names by a phone that a member
            /// has is that member, and her account is hers from then on; whoever nobody knows is registered with
            /// the phone that the platform vouches for. No phone of the request itself is ever believed.
            ///
            /// Errors: PLATFORM_NOT_OFFERED, PLATFORM_CODE_INVALID, PLATFORM_UNAVAILABLE, MEMBER_NOT_FOUND where
            /// nobody has the account and no phone is told, MEMBER_BLOCKED, REGISTRATION_THROTTLED,
            /// INVALID_ARGUMENT, SCENE_INVALID, CONSENT_REQUIRED, CONSENT_TEXT_OUTDATED.
            func logIn(
                _ request: MemberV1.PlatformLogInRequest, _ call: CallContext
            ) async throws -> MemberV1.PlatformLogInReply
            /// Gives an account at a platform to the calling member. It answers too where she has it already.
            ///
            /// Errors: PLATFORM_NOT_OFFERED, PLATFORM_CODE_INVALID, PLATFORM_UNAVAILABLE, IDENTITY_TAKEN,
            /// IDENTITY_LIMIT_REACHED, MEMBER_NOT_FOUND, MEMBER_BLOCKED.
            func bind(
                _ request: MemberV1.BindIdentityRequest, _ call: CallContext
            ) async throws -> MemberV1.BindIdentityReply
            /// Takes an account away from the calling member; it may be anybody's afterwards.
            ///
            /// Errors: IDENTITY_NOT_FOUND.
            func unbind(
                _ request: MemberV1.UnbindIdentityRequest, _ call: CallContext
            ) async throws -> MemberV1.UnbindIdentityReply
            /// The calling member's accounts at platforms.
            func list(
                _ request: MemberV1.ListIdentitiesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListIdentitiesReply
            /// The member behind the payer of a payment notice. Errors: MEMBER_NOT_FOUND.
            func resolvePayer(
                _ request: MemberV1.ResolvePayerRequest, _ call: CallContext
            ) async throws -> MemberV1.MemberFacts
            /// A shopping platform's call-back that one of its users has become a member or is one no longer,
            /// proven by its signature. With a phone it finds or registers the member; without one it can only
            /// name an account that is bound already.
            func handleBindingNotice(
                _ request: MemberV1.BindingNoticeRequest, _ call: CallContext
            ) async throws -> MemberV1.BindingNoticeReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(logInMethod, handlers.logIn),
                .unary(bindMethod, handlers.bind),
                .unary(unbindMethod, handlers.unbind),
                .unary(listMethod, handlers.list),
                .unary(resolvePayerMethod, handlers.resolvePayer),
                .unary(handleBindingNoticeMethod, handlers.handleBindingNotice),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Lets a member in by her account at a platform. Whoever the platform names by a phone that a member
            /// has is that member, and her account is hers from then on; whoever nobody knows is registered with
            /// the phone that the platform vouches for. No phone of the request itself is ever believed.
            ///
            /// Errors: PLATFORM_NOT_OFFERED, PLATFORM_CODE_INVALID, PLATFORM_UNAVAILABLE, MEMBER_NOT_FOUND where
            /// nobody has the account and no phone is told, MEMBER_BLOCKED, REGISTRATION_THROTTLED,
            /// INVALID_ARGUMENT, SCENE_INVALID, CONSENT_REQUIRED, CONSENT_TEXT_OUTDATED.
            package func logIn(
                _ request: MemberV1.PlatformLogInRequest, _ options: CallOptions
            ) async throws -> MemberV1.PlatformLogInReply {
                try await channel.call(logInMethod, request, options)
            }

            /// Gives an account at a platform to the calling member. It answers too where she has it already.
            ///
            /// Errors: PLATFORM_NOT_OFFERED, PLATFORM_CODE_INVALID, PLATFORM_UNAVAILABLE, IDENTITY_TAKEN,
            /// IDENTITY_LIMIT_REACHED, MEMBER_NOT_FOUND, MEMBER_BLOCKED.
            package func bind(
                _ request: MemberV1.BindIdentityRequest, _ options: CallOptions
            ) async throws -> MemberV1.BindIdentityReply {
                try await channel.call(bindMethod, request, options)
            }

            /// Takes an account away from the calling member; it may be anybody's afterwards.
            ///
            /// Errors: IDENTITY_NOT_FOUND.
            package func unbind(
                _ request: MemberV1.UnbindIdentityRequest, _ options: CallOptions
            ) async throws -> MemberV1.UnbindIdentityReply {
                try await channel.call(unbindMethod, request, options)
            }

            /// The calling member's accounts at platforms.
            package func list(
                _ request: MemberV1.ListIdentitiesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListIdentitiesReply {
                try await channel.call(listMethod, request, options)
            }

            /// The member behind the payer of a payment notice. Errors: MEMBER_NOT_FOUND.
            package func resolvePayer(
                _ request: MemberV1.ResolvePayerRequest, _ options: CallOptions
            ) async throws -> MemberV1.MemberFacts {
                try await channel.call(resolvePayerMethod, request, options)
            }

            /// A shopping platform's call-back that one of its users has become a member or is one no longer,
            /// proven by its signature. With a phone it finds or registers the member; without one it can only
            /// name an account that is bound already.
            package func handleBindingNotice(
                _ request: MemberV1.BindingNoticeRequest, _ options: CallOptions
            ) async throws -> MemberV1.BindingNoticeReply {
                try await channel.call(handleBindingNoticeMethod, request, options)
            }
        }
    }
}
