// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum PunchCards {
        package static let service = "patron.points.v1.PunchCards"

        package static let createPlanMethod = MethodDescriptor(
            service: service, method: "CreatePlan", permission: "punch_cards.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/punch-card-plans")
        )

        package static let archivePlanMethod = MethodDescriptor(
            service: service, method: "ArchivePlan", permission: "punch_cards.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/punch-card-plans/{id}:archive")
        )

        package static let listPlansMethod = MethodDescriptor(
            service: service, method: "ListPlans", permission: "punch_cards.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/punch-card-plans")
        )

        package static let sellMethod = MethodDescriptor(
            service: service, method: "Sell", permission: "punch_cards.sell",
            audience: [.miniProgram, .pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/punch-cards")
        )

        package static let useMethod = MethodDescriptor(
            service: service, method: "Use", permission: "punch_cards.use",
            audience: [.pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/punch-cards/{id}:use")
        )

        package static let undoUseMethod = MethodDescriptor(
            service: service, method: "UndoUse", permission: "punch_cards.undo",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/punch-cards/{id}:undoUse")
        )

        package static let refundMethod = MethodDescriptor(
            service: service, method: "Refund", permission: "punch_cards.refund",
            audience: [.staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/punch-cards/{id}:refund")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "punch_cards.read",
            audience: [.pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/punch-cards/{id}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "punch_cards.read",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/punch-cards")
        )

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.punch_cards.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/punch-cards")
        )

        package static let listEntriesMethod = MethodDescriptor(
            service: service, method: "ListEntries", permission: "punch_cards.read",
            audience: [.member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/punch-cards/{id}/entries")
        )

        package static let descriptors: [MethodDescriptor] = [createPlanMethod, archivePlanMethod, listPlansMethod, sellMethod, useMethod, undoUseMethod, refundMethod, getMethod, listMethod, listMineMethod, listEntriesMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Offers a kind of card. Errors: INVALID_ARGUMENT with the field that makes no sense,
            /// STORE_NOT_FOUND.
            func createPlan(
                _ request: PointsV1.CreatePunchCardPlanRequest, _ call: CallContext
            ) async throws -> PointsV1.PunchCardPlanReply
            /// Ends the sale of a kind of card; cards that are out stay good.
            ///
            /// Errors: PUNCH_CARD_PLAN_NOT_FOUND.
            func archivePlan(
                _ request: PointsV1.ArchivePunchCardPlanRequest, _ call: CallContext
            ) async throws -> PointsV1.PunchCardPlanReply
            /// The kinds of cards, newest first, by page.
            func listPlans(
                _ request: PointsV1.ListPunchCardPlansRequest, _ call: CallContext
            ) async throws -> PointsV1.ListPunchCardPlansReply
            /// Gives a member a card that was paid.
            ///
            /// Errors: PUNCH_CARD_PLAN_NOT_FOUND, PUNCH_CARD_PLAN_ARCHIVED, PUNCH_CARD_PRICE with what is due,
            /// PUNCH_CARD_EXISTS where the payment has bought a card already, MEMBER_NOT_FOUND,
            /// STORE_NOT_FOUND, OUT_OF_SCOPE.
            func sell(
                _ request: PointsV1.SellPunchCardRequest, _ call: CallContext
            ) async throws -> PointsV1.PunchCardReply
            /// Takes one use of a card, never more than there are.
            ///
            /// Errors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_USED_UP, PUNCH_CARD_ENDED with when,
            /// PUNCH_CARD_CLOSED, PUNCH_CARD_NOT_VALID_HERE, SPENDING_BLOCKED, STORE_NOT_FOUND, OUT_OF_SCOPE.
            func use(
                _ request: PointsV1.UsePunchCardRequest, _ call: CallContext
            ) async throws -> PointsV1.PunchCardReply
            /// Gives a use back, once; who did it and why stands in the card's journal.
            ///
            /// Errors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_USE_NOT_FOUND, PUNCH_CARD_USE_GIVEN_BACK,
            /// PUNCH_CARD_ENDED, PUNCH_CARD_CLOSED, OUT_OF_SCOPE.
            func undoUse(
                _ request: PointsV1.UndoPunchCardUseRequest, _ call: CallContext
            ) async throws -> PointsV1.PunchCardReply
            /// Closes a card, and records what was paid back for it.
            ///
            /// Errors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_CLOSED, PUNCH_CARD_PRICE with what is due,
            /// MEMBER_NOT_FOUND for members of other stores than the caller's, STORE_NOT_FOUND, OUT_OF_SCOPE.
            func refund(
                _ request: PointsV1.RefundPunchCardRequest, _ call: CallContext
            ) async throws -> PointsV1.PunchCardReply
            /// A card as it is now; a member sees her own. Errors: PUNCH_CARD_NOT_FOUND.
            func get(
                _ request: PointsV1.GetPunchCardRequest, _ call: CallContext
            ) async throws -> PointsV1.PunchCard
            /// A member's cards, newest first, by page. Errors: MEMBER_NOT_FOUND.
            func list(
                _ request: PointsV1.ListPunchCardsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListPunchCardsReply
            /// The calling member's cards, newest first, by page.
            func listMine(
                _ request: PointsV1.ListMyPunchCardsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListPunchCardsReply
            /// A card's journal, newest first, by page; a member sees her own. Errors: PUNCH_CARD_NOT_FOUND.
            func listEntries(
                _ request: PointsV1.ListPunchCardEntriesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListPunchCardEntriesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createPlanMethod, handlers.createPlan),
                .unary(archivePlanMethod, handlers.archivePlan),
                .unary(listPlansMethod, handlers.listPlans),
                .unary(sellMethod, handlers.sell),
                .unary(useMethod, handlers.use),
                .unary(undoUseMethod, handlers.undoUse),
                .unary(refundMethod, handlers.refund),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
                .unary(listMineMethod, handlers.listMine),
                .unary(listEntriesMethod, handlers.listEntries),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Offers a kind of card. Errors: INVALID_ARGUMENT with the field that makes no sense,
            /// STORE_NOT_FOUND.
            package func createPlan(
                _ request: PointsV1.CreatePunchCardPlanRequest, _ options: CallOptions
            ) async throws -> PointsV1.PunchCardPlanReply {
                try await channel.call(createPlanMethod, request, options)
            }

            /// Ends the sale of a kind of card; cards that are out stay good.
            ///
            /// Errors: PUNCH_CARD_PLAN_NOT_FOUND.
            package func archivePlan(
                _ request: PointsV1.ArchivePunchCardPlanRequest, _ options: CallOptions
            ) async throws -> PointsV1.PunchCardPlanReply {
                try await channel.call(archivePlanMethod, request, options)
            }

            /// The kinds of cards, newest first, by page.
            package func listPlans(
                _ request: PointsV1.ListPunchCardPlansRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListPunchCardPlansReply {
                try await channel.call(listPlansMethod, request, options)
            }

            /// Gives a member a card that was paid.
            ///
            /// Errors: PUNCH_CARD_PLAN_NOT_FOUND, PUNCH_CARD_PLAN_ARCHIVED, PUNCH_CARD_PRICE with what is due,
            /// PUNCH_CARD_EXISTS where the payment has bought a card already, MEMBER_NOT_FOUND,
            /// STORE_NOT_FOUND, OUT_OF_SCOPE.
            package func sell(
                _ request: PointsV1.SellPunchCardRequest, _ options: CallOptions
            ) async throws -> PointsV1.PunchCardReply {
                try await channel.call(sellMethod, request, options)
            }

            /// Takes one use of a card, never more than there are.
            ///
            /// Errors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_USED_UP, PUNCH_CARD_ENDED with when,
            /// PUNCH_CARD_CLOSED, PUNCH_CARD_NOT_VALID_HERE, SPENDING_BLOCKED, STORE_NOT_FOUND, OUT_OF_SCOPE.
            package func use(
                _ request: PointsV1.UsePunchCardRequest, _ options: CallOptions
            ) async throws -> PointsV1.PunchCardReply {
                try await channel.call(useMethod, request, options)
            }

            /// Gives a use back, once; who did it and why stands in the card's journal.
            ///
            /// Errors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_USE_NOT_FOUND, PUNCH_CARD_USE_GIVEN_BACK,
            /// PUNCH_CARD_ENDED, PUNCH_CARD_CLOSED, OUT_OF_SCOPE.
            package func undoUse(
                _ request: PointsV1.UndoPunchCardUseRequest, _ options: CallOptions
            ) async throws -> PointsV1.PunchCardReply {
                try await channel.call(undoUseMethod, request, options)
            }

            /// Closes a card, and records what was paid back for it.
            ///
            /// Errors: PUNCH_CARD_NOT_FOUND, PUNCH_CARD_CLOSED, PUNCH_CARD_PRICE with what is due,
            /// MEMBER_NOT_FOUND for members of other stores than the caller's, STORE_NOT_FOUND, OUT_OF_SCOPE.
            package func refund(
                _ request: PointsV1.RefundPunchCardRequest, _ options: CallOptions
            ) async throws -> PointsV1.PunchCardReply {
                try await channel.call(refundMethod, request, options)
            }

            /// A card as it is now; a member sees her own. Errors: PUNCH_CARD_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetPunchCardRequest, _ options: CallOptions
            ) async throws -> PointsV1.PunchCard {
                try await channel.call(getMethod, request, options)
            }

            /// A member's cards, newest first, by page. Errors: MEMBER_NOT_FOUND.
            package func list(
                _ request: PointsV1.ListPunchCardsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListPunchCardsReply {
                try await channel.call(listMethod, request, options)
            }

            /// The calling member's cards, newest first, by page.
            package func listMine(
                _ request: PointsV1.ListMyPunchCardsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListPunchCardsReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// A card's journal, newest first, by page; a member sees her own. Errors: PUNCH_CARD_NOT_FOUND.
            package func listEntries(
                _ request: PointsV1.ListPunchCardEntriesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListPunchCardEntriesReply {
                try await channel.call(listEntriesMethod, request, options)
            }
        }
    }
}
