// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MemberV1 {
    package enum Wishes {
        package static let service = "patron.member.v1.Wishes"

        package static let fileMethod = MethodDescriptor(
            service: service, method: "File", permission: "me.wishes",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/wishes")
        )

        package static let withdrawMethod = MethodDescriptor(
            service: service, method: "Withdraw", permission: "me.wishes",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/wishes/{id}:withdraw")
        )

        package static let scoreMethod = MethodDescriptor(
            service: service, method: "Score", permission: "me.wishes",
            audience: [.member],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/me/wishes/{id}:score")
        )

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/wishes")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "wishes.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/wishes")
        )

        package static let answerMethod = MethodDescriptor(
            service: service, method: "Answer", permission: "wishes.answer",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/wishes/{id}:answer")
        )

        package static let closeMethod = MethodDescriptor(
            service: service, method: "Close", permission: "wishes.answer",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/wishes/{id}:close")
        )

        package static let getCoverageMethod = MethodDescriptor(
            service: service, method: "GetCoverage", permission: "benefits.report",
            audience: [.staff],
            idempotent: false, priority: .sheddable,
            defaultDeadlineMilliseconds: 60000,
            streaming: false, http: .init(verb: .get, template: "/v1/reports/benefits")
        )

        package static let descriptors: [MethodDescriptor] = [fileMethod, withdrawMethod, scoreMethod, listMineMethod, listMethod, answerMethod, closeMethod, getCoverageMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// The calling member files a wish; five of hers may be open at once.
            ///
            /// Errors: MEMBER_BLOCKED, BENEFIT_NOT_FOUND where her level does not give it, WISH_LIMIT,
            /// INVALID_ARGUMENT.
            func file(
                _ request: MemberV1.FileWishRequest, _ call: CallContext
            ) async throws -> MemberV1.WishReply
            /// Takes a wish of hers back that nobody has answered. Errors: WISH_NOT_FOUND, WISH_OVER.
            func withdraw(
                _ request: MemberV1.WithdrawWishRequest, _ call: CallContext
            ) async throws -> MemberV1.WishReply
            /// Says how well an answered wish of hers was met, once.
            ///
            /// Errors: WISH_NOT_FOUND, WISH_NOT_ANSWERED, WISH_SCORED, INVALID_ARGUMENT.
            func score(
                _ request: MemberV1.ScoreWishRequest, _ call: CallContext
            ) async throws -> MemberV1.WishReply
            /// The calling member's wishes, newest first, by page.
            func listMine(
                _ request: MemberV1.ListMyWishesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListWishesReply
            /// Wishes of the members whom the caller sees, newest first, by page.
            func list(
                _ request: MemberV1.ListWishesRequest, _ call: CallContext
            ) async throws -> MemberV1.ListWishesReply
            /// Answers a wish that is not over. Errors: WISH_NOT_FOUND, WISH_OVER, INVALID_ARGUMENT.
            func answer(
                _ request: MemberV1.AnswerWishRequest, _ call: CallContext
            ) async throws -> MemberV1.WishReply
            /// Closes a wish, with an answer where it has none. Errors: WISH_NOT_FOUND, WISH_OVER,
            /// INVALID_ARGUMENT.
            func close(
                _ request: MemberV1.CloseWishRequest, _ call: CallContext
            ) async throws -> MemberV1.WishReply
            /// How far the benefits of levels are taken up, and how wishes were answered (B17).
            func getCoverage(
                _ request: MemberV1.GetBenefitCoverageRequest, _ call: CallContext
            ) async throws -> MemberV1.BenefitCoverage
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(fileMethod, handlers.file),
                .unary(withdrawMethod, handlers.withdraw),
                .unary(scoreMethod, handlers.score),
                .unary(listMineMethod, handlers.listMine),
                .unary(listMethod, handlers.list),
                .unary(answerMethod, handlers.answer),
                .unary(closeMethod, handlers.close),
                .unary(getCoverageMethod, handlers.getCoverage),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// The calling member files a wish; five of hers may be open at once.
            ///
            /// Errors: MEMBER_BLOCKED, BENEFIT_NOT_FOUND where her level does not give it, WISH_LIMIT,
            /// INVALID_ARGUMENT.
            package func file(
                _ request: MemberV1.FileWishRequest, _ options: CallOptions
            ) async throws -> MemberV1.WishReply {
                try await channel.call(fileMethod, request, options)
            }

            /// Takes a wish of hers back that nobody has answered. Errors: WISH_NOT_FOUND, WISH_OVER.
            package func withdraw(
                _ request: MemberV1.WithdrawWishRequest, _ options: CallOptions
            ) async throws -> MemberV1.WishReply {
                try await channel.call(withdrawMethod, request, options)
            }

            /// Says how well an answered wish of hers was met, once.
            ///
            /// Errors: WISH_NOT_FOUND, WISH_NOT_ANSWERED, WISH_SCORED, INVALID_ARGUMENT.
            package func score(
                _ request: MemberV1.ScoreWishRequest, _ options: CallOptions
            ) async throws -> MemberV1.WishReply {
                try await channel.call(scoreMethod, request, options)
            }

            /// The calling member's wishes, newest first, by page.
            package func listMine(
                _ request: MemberV1.ListMyWishesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListWishesReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// Wishes of the members whom the caller sees, newest first, by page.
            package func list(
                _ request: MemberV1.ListWishesRequest, _ options: CallOptions
            ) async throws -> MemberV1.ListWishesReply {
                try await channel.call(listMethod, request, options)
            }

            /// Answers a wish that is not over. Errors: WISH_NOT_FOUND, WISH_OVER, INVALID_ARGUMENT.
            package func answer(
                _ request: MemberV1.AnswerWishRequest, _ options: CallOptions
            ) async throws -> MemberV1.WishReply {
                try await channel.call(answerMethod, request, options)
            }

            /// Closes a wish, with an answer where it has none. Errors: WISH_NOT_FOUND, WISH_OVER,
            /// INVALID_ARGUMENT.
            package func close(
                _ request: MemberV1.CloseWishRequest, _ options: CallOptions
            ) async throws -> MemberV1.WishReply {
                try await channel.call(closeMethod, request, options)
            }

            /// How far the benefits of levels are taken up, and how wishes were answered (B17).
            package func getCoverage(
                _ request: MemberV1.GetBenefitCoverageRequest, _ options: CallOptions
            ) async throws -> MemberV1.BenefitCoverage {
                try await channel.call(getCoverageMethod, request, options)
            }
        }
    }
}
