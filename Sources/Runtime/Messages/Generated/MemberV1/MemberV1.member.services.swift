// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Members {
        package static let service = "patron.member.v1.Members"

        package static let sendSmsCodeMethod = MethodDescriptor(
            service: service, method: "SendSmsCode", permission: "members.send_code",
            audience: [.miniProgram, .pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/auth/sms-codes")
        )

        package static let registerMethod = MethodDescriptor(
            service: service, method: "Register", permission: "members.register",
            audience: [.miniProgram, .pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members")
        )

        package static let issueTokensMethod = MethodDescriptor(
            service: service, method: "IssueTokens", permission: "members.log_in",
            audience: [.miniProgram, .pos],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/auth/tokens")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "members.read",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{id}")
        )

        package static let searchMethod = MethodDescriptor(
            service: service, method: "Search", permission: "members.search",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .post, template: "/v1/members:search")
        )

        package static let setBlocksMethod = MethodDescriptor(
            service: service, method: "SetBlocks", permission: "members.block",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{id}:block")
        )

        package static let getMeMethod = MethodDescriptor(
            service: service, method: "GetMe", permission: "me.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me")
        )

        package static let getMyLevelMethod = MethodDescriptor(
            service: service, method: "GetMyLevel", permission: "me.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/level")
        )

        package static let resolveMethod = MethodDescriptor(
            service: service, method: "Resolve", permission: "members.resolve",
            audience: [.`internal`],
            idempotent: false, priority: .critical,
            defaultDeadlineMilliseconds: 2000,
            streaming: false, http: nil
        )

        package static let importMethod = MethodDescriptor(
            service: service, method: "Import", permission: "members.import",
            audience: [.`internal`],
            idempotent: true, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: nil
        )

        package static let countByLevelMethod = MethodDescriptor(
            service: service, method: "CountByLevel", permission: "members.count",
            audience: [.`internal`],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 10000,
            streaming: false, http: nil
        )

        package static let descriptors: [MethodDescriptor] = [sendSmsCodeMethod, registerMethod, issueTokensMethod, getMethod, searchMethod, setBlocksMethod, getMeMethod, getMyLevelMethod, resolveMethod, importMethod, countByLevelMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Sends a code to a phone. The answer is the same whether or not the phone is known.
            ///
            /// Errors: INVALID_PHONE, SMS_TOO_FREQUENT, SMS_BUDGET_SPENT, SMS_PROVIDER_MISSING.
            func sendSmsCode(
                _ request: MemberV1.SendSmsCodeRequest, _ call: CallContext
            ) async throws -> MemberV1.SendSmsCodeReply
            /// Registers a member, or enrols one at a till.
            ///
            /// Errors: INVALID_PHONE, INVALID_SMS_CODE, REGISTRATION_THROTTLED, PHONE_TAKEN, INVALID_ARGUMENT,
            /// ENROLMENT_LIMIT_REACHED, SCENE_INVALID, CONSENT_REQUIRED, CONSENT_TEXT_OUTDATED.
            func register(
                _ request: MemberV1.RegisterRequest, _ call: CallContext
            ) async throws -> MemberV1.RegisterReply
            /// Issues an access and a refresh token to a member.
            ///
            /// Errors: INVALID_PHONE, INVALID_SMS_CODE, INVALID_REFRESH_TOKEN.
            func issueTokens(
                _ request: MemberV1.IssueTokensRequest, _ call: CallContext
            ) async throws -> MemberV1.IssueTokensReply
            /// One member, masked. Errors: MEMBER_NOT_FOUND.
            func get(
                _ request: MemberV1.GetMemberRequest, _ call: CallContext
            ) async throws -> MemberV1.Member
            /// Finds a member by card number, phone or the code that she shows, masked.
            ///
            /// Errors: INVALID_PHONE, INVALID_ARGUMENT, MEMBER_CODE_INVALID, OFFLINE_CODE_INVALID, RATE_LIMITED for
            /// look-ups of staff by phone.
            func search(
                _ request: MemberV1.SearchMembersRequest, _ call: CallContext
            ) async throws -> MemberV1.SearchMembersReply
            /// Staff closes earning, spending or all of it to a member, or opens it again. A call that changes
            /// nothing is answered, too.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            func setBlocks(
                _ request: MemberV1.SetBlocksRequest, _ call: CallContext
            ) async throws -> MemberV1.SetBlocksReply
            /// The calling member's own profile, masked.
            func getMe(
                _ request: MemberV1.GetMeRequest, _ call: CallContext
            ) async throws -> MemberV1.Member
            /// The calling member's level, what is missing for the next, and the benefits of her level.
            func getMyLevel(
                _ request: MemberV1.GetMyLevelRequest, _ call: CallContext
            ) async throws -> MemberV1.GetMyLevelReply
            /// The facts of one member for a decision of another service. For SPEND a dynamic code is used up.
            ///
            /// Errors: MEMBER_NOT_FOUND, MEMBER_CODE_INVALID, OFFLINE_CODE_INVALID.
            func resolve(
                _ request: MemberV1.ResolveMemberRequest, _ call: CallContext
            ) async throws -> MemberV1.MemberFacts
            /// Takes over a member of another system, without phone; the import of purchase histories uses it.
            func `import`(
                _ request: MemberV1.ImportMemberRequest, _ call: CallContext
            ) async throws -> MemberV1.ImportMemberReply
            /// Counts of members by level, for reports. A level nobody holds is present with 0.
            func countByLevel(
                _ request: MemberV1.CountByLevelRequest, _ call: CallContext
            ) async throws -> MemberV1.CountByLevelReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(sendSmsCodeMethod, handlers.sendSmsCode),
                .unary(registerMethod, handlers.register),
                .unary(issueTokensMethod, handlers.issueTokens),
                .unary(getMethod, handlers.get),
                .unary(searchMethod, handlers.search),
                .unary(setBlocksMethod, handlers.setBlocks),
                .unary(getMeMethod, handlers.getMe),
                .unary(getMyLevelMethod, handlers.getMyLevel),
                .unary(resolveMethod, handlers.resolve),
                .unary(importMethod, handlers.`import`),
                .unary(countByLevelMethod, handlers.countByLevel),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Sends a code to a phone. The answer is the same whether or not the phone is known.
            ///
            /// Errors: INVALID_PHONE, SMS_TOO_FREQUENT, SMS_BUDGET_SPENT, SMS_PROVIDER_MISSING.
            package func sendSmsCode(
                _ request: MemberV1.SendSmsCodeRequest, _ options: CallOptions
            ) async throws -> MemberV1.SendSmsCodeReply {
                try await channel.call(sendSmsCodeMethod, request, options)
            }

            /// Registers a member, or enrols one at a till.
            ///
            /// Errors: INVALID_PHONE, INVALID_SMS_CODE, REGISTRATION_THROTTLED, PHONE_TAKEN, INVALID_ARGUMENT,
            /// ENROLMENT_LIMIT_REACHED, SCENE_INVALID, CONSENT_REQUIRED, CONSENT_TEXT_OUTDATED.
            package func register(
                _ request: MemberV1.RegisterRequest, _ options: CallOptions
            ) async throws -> MemberV1.RegisterReply {
                try await channel.call(registerMethod, request, options)
            }

            /// Issues an access and a refresh token to a member.
            ///
            /// Errors: INVALID_PHONE, INVALID_SMS_CODE, INVALID_REFRESH_TOKEN.
            package func issueTokens(
                _ request: MemberV1.IssueTokensRequest, _ options: CallOptions
            ) async throws -> MemberV1.IssueTokensReply {
                try await channel.call(issueTokensMethod, request, options)
            }

            /// One member, masked. Errors: MEMBER_NOT_FOUND.
            package func get(
                _ request: MemberV1.GetMemberRequest, _ options: CallOptions
            ) async throws -> MemberV1.Member {
                try await channel.call(getMethod, request, options)
            }

            /// Finds a member by card number, phone or the code that she shows, masked.
            ///
            /// Errors: INVALID_PHONE, INVALID_ARGUMENT, MEMBER_CODE_INVALID, OFFLINE_CODE_INVALID, RATE_LIMITED for
            /// look-ups of staff by phone.
            package func search(
                _ request: MemberV1.SearchMembersRequest, _ options: CallOptions
            ) async throws -> MemberV1.SearchMembersReply {
                try await channel.call(searchMethod, request, options)
            }

            /// Staff closes earning, spending or all of it to a member, or opens it again. A call that changes
            /// nothing is answered, too.
            ///
            /// Errors: MEMBER_NOT_FOUND, INVALID_ARGUMENT.
            package func setBlocks(
                _ request: MemberV1.SetBlocksRequest, _ options: CallOptions
            ) async throws -> MemberV1.SetBlocksReply {
                try await channel.call(setBlocksMethod, request, options)
            }

            /// The calling member's own profile, masked.
            package func getMe(
                _ request: MemberV1.GetMeRequest, _ options: CallOptions
            ) async throws -> MemberV1.Member {
                try await channel.call(getMeMethod, request, options)
            }

            /// The calling member's level, what is missing for the next, and the benefits of her level.
            package func getMyLevel(
                _ request: MemberV1.GetMyLevelRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetMyLevelReply {
                try await channel.call(getMyLevelMethod, request, options)
            }

            /// The facts of one member for a decision of another service. For SPEND a dynamic code is used up.
            ///
            /// Errors: MEMBER_NOT_FOUND, MEMBER_CODE_INVALID, OFFLINE_CODE_INVALID.
            package func resolve(
                _ request: MemberV1.ResolveMemberRequest, _ options: CallOptions
            ) async throws -> MemberV1.MemberFacts {
                try await channel.call(resolveMethod, request, options)
            }

            /// Takes over a member of another system, without phone; the import of purchase histories uses it.
            package func `import`(
                _ request: MemberV1.ImportMemberRequest, _ options: CallOptions
            ) async throws -> MemberV1.ImportMemberReply {
                try await channel.call(importMethod, request, options)
            }

            /// Counts of members by level, for reports. A level nobody holds is present with 0.
            package func countByLevel(
                _ request: MemberV1.CountByLevelRequest, _ options: CallOptions
            ) async throws -> MemberV1.CountByLevelReply {
                try await channel.call(countByLevelMethod, request, options)
            }
        }
    }
}
