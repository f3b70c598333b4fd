// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension MarketingV1 {
    package enum Promotions {
        package static let service = "patron.marketing.v1.Promotions"

        package static let createMethod = MethodDescriptor(
            service: service, method: "Create", permission: "promotions.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/promotions")
        )

        package static let updateMethod = MethodDescriptor(
            service: service, method: "Update", permission: "promotions.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .patch, template: "/v1/promotions/{id}")
        )

        package static let publishMethod = MethodDescriptor(
            service: service, method: "Publish", permission: "promotions.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/promotions/{id}:publish")
        )

        package static let pauseMethod = MethodDescriptor(
            service: service, method: "Pause", permission: "promotions.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/promotions/{id}:pause")
        )

        package static let resumeMethod = MethodDescriptor(
            service: service, method: "Resume", permission: "promotions.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/promotions/{id}:resume")
        )

        package static let archiveMethod = MethodDescriptor(
            service: service, method: "Archive", permission: "promotions.publish",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/promotions/{id}:archive")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "promotions.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/promotions/{id}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "promotions.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/promotions")
        )

        package static let listVersionsMethod = MethodDescriptor(
            service: service, method: "ListVersions", permission: "promotions.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/promotions/{id}/versions")
        )

        package static let getUsesMethod = MethodDescriptor(
            service: service, method: "GetUses", permission: "promotions.read",
            audience: [.staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/promotions/{id}/uses")
        )

        package static let descriptors: [MethodDescriptor] = [createMethod, updateMethod, publishMethod, pauseMethod, resumeMethod, archiveMethod, getMethod, listMethod, listVersionsMethod, getUsesMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Writes the first draft of a promotion. Errors: INVALID_ARGUMENT with the field,
            /// STORE_NOT_FOUND, UNIT_NOT_FOUND.
            func create(
                _ request: MarketingV1.CreatePromotionRequest, _ call: CallContext
            ) async throws -> MarketingV1.PromotionReply
            /// Changes the draft; where there is none, the version published last is the beginning of one.
            ///
            /// Errors: PROMOTION_NOT_FOUND, PROMOTION_ARCHIVED, REVISION_CONFLICT, STORE_NOT_FOUND,
            /// UNIT_NOT_FOUND.
            func update(
                _ request: MarketingV1.UpdatePromotionRequest, _ call: CallContext
            ) async throws -> MarketingV1.PromotionReply
            /// Publishes the draft from an instant on; the version before it holds until then, and one that is
            /// still to begin is replaced. What is paused stays paused.
            ///
            /// Errors: PROMOTION_NOT_FOUND, PROMOTION_NOT_DRAFT, PROMOTION_ARCHIVED, REVISION_CONFLICT,
            /// TOO_MANY_PROMOTIONS, INVALID_ARGUMENT where `from` is too early.
            func publish(
                _ request: MarketingV1.PublishPromotionRequest, _ call: CallContext
            ) async throws -> MarketingV1.PromotionReply
            /// Switches a promotion off, everywhere within 2 s; again changes nothing.
            ///
            /// Errors: PROMOTION_NOT_FOUND, PROMOTION_NOT_PUBLISHED, PROMOTION_ARCHIVED.
            func pause(
                _ request: MarketingV1.ChangePromotionRequest, _ call: CallContext
            ) async throws -> MarketingV1.PromotionReply
            /// Switches it on again, everywhere within 2 s.
            ///
            /// Errors: PROMOTION_NOT_FOUND, PROMOTION_NOT_PUBLISHED, PROMOTION_ARCHIVED, TOO_MANY_PROMOTIONS.
            func resume(
                _ request: MarketingV1.ChangePromotionRequest, _ call: CallContext
            ) async throws -> MarketingV1.PromotionReply
            /// Ends a promotion for good, draft included, everywhere within 2 s; again changes nothing.
            ///
            /// Errors: PROMOTION_NOT_FOUND.
            func archive(
                _ request: MarketingV1.ChangePromotionRequest, _ call: CallContext
            ) async throws -> MarketingV1.PromotionReply
            /// One promotion. Errors: PROMOTION_NOT_FOUND.
            func get(
                _ request: MarketingV1.GetPromotionRequest, _ call: CallContext
            ) async throws -> MarketingV1.Promotion
            /// All promotions, newest first, by page.
            func list(
                _ request: MarketingV1.ListPromotionsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListPromotionsReply
            /// All versions of a promotion, newest first, by page. Errors: PROMOTION_NOT_FOUND.
            func listVersions(
                _ request: MarketingV1.ListPromotionVersionsRequest, _ call: CallContext
            ) async throws -> MarketingV1.ListPromotionVersionsReply
            /// How much of its budgets a promotion has used. Errors: PROMOTION_NOT_FOUND.
            func getUses(
                _ request: MarketingV1.GetPromotionUsesRequest, _ call: CallContext
            ) async throws -> MarketingV1.GetPromotionUsesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createMethod, handlers.create),
                .unary(updateMethod, handlers.update),
                .unary(publishMethod, handlers.publish),
                .unary(pauseMethod, handlers.pause),
                .unary(resumeMethod, handlers.resume),
                .unary(archiveMethod, handlers.archive),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
                .unary(listVersionsMethod, handlers.listVersions),
                .unary(getUsesMethod, handlers.getUses),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Writes the first draft of a promotion. Errors: INVALID_ARGUMENT with the field,
            /// STORE_NOT_FOUND, UNIT_NOT_FOUND.
            package func create(
                _ request: MarketingV1.CreatePromotionRequest, _ options: CallOptions
            ) async throws -> MarketingV1.PromotionReply {
                try await channel.call(createMethod, request, options)
            }

            /// Changes the draft; where there is none, the version published last is the beginning of one.
            ///
            /// Errors: PROMOTION_NOT_FOUND, PROMOTION_ARCHIVED, REVISION_CONFLICT, STORE_NOT_FOUND,
            /// UNIT_NOT_FOUND.
            package func update(
                _ request: MarketingV1.UpdatePromotionRequest, _ options: CallOptions
            ) async throws -> MarketingV1.PromotionReply {
                try await channel.call(updateMethod, request, options)
            }

            /// Publishes the draft from an instant on; the version before it holds until then, and one that is
            /// still to begin is replaced. What is paused stays paused.
            ///
            /// Errors: PROMOTION_NOT_FOUND, PROMOTION_NOT_DRAFT, PROMOTION_ARCHIVED, REVISION_CONFLICT,
            /// TOO_MANY_PROMOTIONS, INVALID_ARGUMENT where `from` is too early.
            package func publish(
                _ request: MarketingV1.PublishPromotionRequest, _ options: CallOptions
            ) async throws -> MarketingV1.PromotionReply {
                try await channel.call(publishMethod, request, options)
            }

            /// Switches a promotion off, everywhere within 2 s; again changes nothing.
            ///
            /// Errors: PROMOTION_NOT_FOUND, PROMOTION_NOT_PUBLISHED, PROMOTION_ARCHIVED.
            package func pause(
                _ request: MarketingV1.ChangePromotionRequest, _ options: CallOptions
            ) async throws -> MarketingV1.PromotionReply {
                try await channel.call(pauseMethod, request, options)
            }

            /// Switches it on again, everywhere within 2 s.
            ///
            /// Errors: PROMOTION_NOT_FOUND, PROMOTION_NOT_PUBLISHED, PROMOTION_ARCHIVED, TOO_MANY_PROMOTIONS.
            package func resume(
                _ request: MarketingV1.ChangePromotionRequest, _ options: CallOptions
            ) async throws -> MarketingV1.PromotionReply {
                try await channel.call(resumeMethod, request, options)
            }

            /// Ends a promotion for good, draft included, everywhere within 2 s; again changes nothing.
            ///
            /// Errors: PROMOTION_NOT_FOUND.
            package func archive(
                _ request: MarketingV1.ChangePromotionRequest, _ options: CallOptions
            ) async throws -> MarketingV1.PromotionReply {
                try await channel.call(archiveMethod, request, options)
            }

            /// One promotion. Errors: PROMOTION_NOT_FOUND.
            package func get(
                _ request: MarketingV1.GetPromotionRequest, _ options: CallOptions
            ) async throws -> MarketingV1.Promotion {
                try await channel.call(getMethod, request, options)
            }

            /// All promotions, newest first, by page.
            package func list(
                _ request: MarketingV1.ListPromotionsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListPromotionsReply {
                try await channel.call(listMethod, request, options)
            }

            /// All versions of a promotion, newest first, by page. Errors: PROMOTION_NOT_FOUND.
            package func listVersions(
                _ request: MarketingV1.ListPromotionVersionsRequest, _ options: CallOptions
            ) async throws -> MarketingV1.ListPromotionVersionsReply {
                try await channel.call(listVersionsMethod, request, options)
            }

            /// How much of its budgets a promotion has used. Errors: PROMOTION_NOT_FOUND.
            package func getUses(
                _ request: MarketingV1.GetPromotionUsesRequest, _ options: CallOptions
            ) async throws -> MarketingV1.GetPromotionUsesReply {
                try await channel.call(getUsesMethod, request, options)
            }
        }
    }
}
