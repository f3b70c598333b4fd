// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum LevelGrants {
        package static let service = "patron.member.v1.LevelGrants"

        package static let getLevelMethod = MethodDescriptor(
            service: service, method: "GetLevel", permission: "levels.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/level")
        )

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "levels.grant",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{member_id}/level-grants")
        )

        package static let endMethod = MethodDescriptor(
            service: service, method: "End", permission: "levels.grant",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/members/{member_id}/level-grants/{id}:end")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "levels.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/level-grants")
        )

        package static let applyMethod = MethodDescriptor(
            service: service, method: "Apply", permission: "me.level.apply",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/level-applications")
        )

        package static let withdrawMethod = MethodDescriptor(
            service: service, method: "Withdraw", permission: "me.level.apply",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/level-applications/{id}:withdraw")
        )

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/level-applications")
        )

        package static let listApplicationsMethod = MethodDescriptor(
            service: service, method: "ListApplications", permission: "levels.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/level-applications")
        )

        package static let decideMethod = MethodDescriptor(
            service: service, method: "Decide", permission: "levels.grant",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/level-applications/{id}:decide")
        )

        package static let descriptors: [MethodDescriptor] = [getLevelMethod, createMethod, endMethod, listMethod, applyMethod, withdrawMethod, listMineMethod, listApplicationsMethod, decideMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// A member's level, what is missing for the next, and what is needed to stay.
            ///
            /// Errors: MEMBER_NOT_FOUND.
            func getLevel(
                _ request: MemberV1.GetMemberLevelRequest, _ call: CallContext
            ) async throws -> MemberV1.GetMyLevelReply
            /// Gives a level to a member, at once or later, for a while or until it is ended. With FLOOR she may
            /// rise above it; with EXACT she has it and no other. When it is over she has what her history gives
            /// her.
            ///
            /// Errors: MEMBER_NOT_FOUND, LEVEL_NOT_FOUND, LEVEL_GRANT_LIMIT, INVALID_ARGUMENT.
            func create(
                _ request: MemberV1.CreateLevelGrantRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelGrantReply
            /// Ends a level that was given before its time; one that was bought, too.
            ///
            /// Errors: MEMBER_NOT_FOUND, LEVEL_GRANT_NOT_FOUND, LEVEL_GRANT_OVER, INVALID_ARGUMENT.
            func end(
                _ request: MemberV1.EndLevelGrantRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelGrantReply
            /// Errors: MEMBER_NOT_FOUND.
            func list(
                _ request: MemberV1.ListLevelGrantsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListLevelGrantsReply
            /// The calling member asks for a level; one application of hers may be open.
            ///
            /// Errors: MEMBER_NOT_FOUND, MEMBER_BLOCKED, LEVEL_NOT_FOUND, LEVEL_NOT_HIGHER,
            /// LEVEL_APPLICATION_OPEN.
            func apply(
                _ request: MemberV1.ApplyForLevelRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelApplicationReply
            /// Errors: LEVEL_APPLICATION_NOT_FOUND, LEVEL_APPLICATION_DECIDED.
            func withdraw(
                _ request: MemberV1.WithdrawLevelApplicationRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelApplicationReply
            /// The calling member's own applications, newest first, by page.
            func listMine(
                _ request: MemberV1.ListMyLevelApplicationsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListLevelApplicationsReply
            /// Applications of members whom the caller may see, newest first, by page.
            func listApplications(
                _ request: MemberV1.ListLevelApplicationsRequest, _ call: CallContext
            ) async throws -> MemberV1.ListLevelApplicationsReply
            /// Approves an application, which gives the level as a floor, or rejects it.
            ///
            /// Errors: LEVEL_APPLICATION_NOT_FOUND, LEVEL_APPLICATION_DECIDED, LEVEL_NOT_FOUND where the level is
            /// no more, LEVEL_GRANT_LIMIT, INVALID_ARGUMENT.
            func decide(
                _ request: MemberV1.DecideLevelApplicationRequest, _ call: CallContext
            ) async throws -> MemberV1.LevelApplicationReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(getLevelMethod, handlers.getLevel),
                .unary(createMethod, handlers.create),
                .unary(endMethod, handlers.end),
                .unary(listMethod, handlers.list),
                .unary(applyMethod, handlers.apply),
                .unary(withdrawMethod, handlers.withdraw),
                .unary(listMineMethod, handlers.listMine),
                .unary(listApplicationsMethod, handlers.listApplications),
                .unary(decideMethod, handlers.decide),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// A member's level, what is missing for the next, and what is needed to stay.
            ///
            /// Errors: MEMBER_NOT_FOUND.
            package func getLevel(
                _ request: MemberV1.GetMemberLevelRequest, _ options: CallOptions
            ) async throws -> MemberV1.GetMyLevelReply {
                try await channel.call(getLevelMethod, request, options)
            }

            /// Gives a level to a member, at once or later, for a while or until it is ended. With FLOOR she may
            /// rise above it; with EXACT she has it and no other. When it is over she has what her history gives
            /// her.
            ///
            /// Errors: MEMBER_NOT_FOUND, LEVEL_NOT_FOUND, LEVEL_GRANT_LIMIT, INVALID_ARGUMENT.
            package func create(
                _ request: MemberV1.CreateLevelGrantRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelGrantReply {
                try await channel.call(createMethod, request, options)
            }

            /// Ends a level that was given before its time; one that was bought, too.
            ///
            /// Errors: MEMBER_NOT_FOUND, LEVEL_GRANT_NOT_FOUND, LEVEL_GRANT_OVER, INVALID_ARGUMENT.
            package func end(
                _ request: MemberV1.EndLevelGrantRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelGrantReply {
                try await channel.call(endMethod, request, options)
            }

            /// Errors: MEMBER_NOT_FOUND.
            package func list(
                _ request: MemberV1.ListLevelGrantsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListLevelGrantsReply {
                try await channel.call(listMethod, request, options)
            }

            /// The calling member asks for a level; one application of hers may be open.
            ///
            /// Errors: MEMBER_NOT_FOUND, MEMBER_BLOCKED, LEVEL_NOT_FOUND, LEVEL_NOT_HIGHER,
            /// LEVEL_APPLICATION_OPEN.
            package func apply(
                _ request: MemberV1.ApplyForLevelRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelApplicationReply {
                try await channel.call(applyMethod, request, options)
            }

            /// Errors: LEVEL_APPLICATION_NOT_FOUND, LEVEL_APPLICATION_DECIDED.
            package func withdraw(
                _ request: MemberV1.WithdrawLevelApplicationRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelApplicationReply {
                try await channel.call(withdrawMethod, request, options)
            }

            /// The calling member's own applications, newest first, by page.
            package func listMine(
                _ request: MemberV1.ListMyLevelApplicationsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListLevelApplicationsReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// Applications of members whom the caller may see, newest first, by page.
            package func listApplications(
                _ request: MemberV1.ListLevelApplicationsRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListLevelApplicationsReply {
                try await channel.call(listApplicationsMethod, request, options)
            }

            /// Approves an application, which gives the level as a floor, or rejects it.
            ///
            /// Errors: LEVEL_APPLICATION_NOT_FOUND, LEVEL_APPLICATION_DECIDED, LEVEL_NOT_FOUND where the level is
            /// no more, LEVEL_GRANT_LIMIT, INVALID_ARGUMENT.
            package func decide(
                _ request: MemberV1.DecideLevelApplicationRequest, _ options: CallOptions
            ) async throws -> MemberV1.LevelApplicationReply {
                try await channel.call(decideMethod, request, options)
            }
        }
    }
}
