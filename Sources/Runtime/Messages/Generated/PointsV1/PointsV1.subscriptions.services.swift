// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import TTRPC

extension PointsV1 {
    package enum Subscriptions {
        package static let service = "patron.points.v1.Subscriptions"

        package static let createPlanMethod = MethodDescriptor(
            service: service, method: "CreatePlan", permission: "subscriptions.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/subscription-plans")
        )

        package static let archivePlanMethod = MethodDescriptor(
            service: service, method: "ArchivePlan", permission: "subscriptions.edit",
            audience: [.staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/subscription-plans/{id}:archive")
        )

        package static let listPlansMethod = MethodDescriptor(
            service: service, method: "ListPlans", permission: "subscriptions.read",
            audience: [.miniProgram, .pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/subscription-plans")
        )

        package static let startMethod = MethodDescriptor(
            service: service, method: "Start", permission: "subscriptions.start",
            audience: [.miniProgram, .pos, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/subscriptions")
        )

        package static let cancelMethod = MethodDescriptor(
            service: service, method: "Cancel", permission: "subscriptions.cancel",
            audience: [.member, .staff],
            idempotent: true, priority: .critical,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/subscriptions/{id}:cancel")
        )

        package static let resumeMethod = MethodDescriptor(
            service: service, method: "Resume", permission: "subscriptions.cancel",
            audience: [.member, .staff],
            idempotent: true, priority: .normal,
            defaultDeadlineMilliseconds: 5000,
            streaming: false, http: .init(verb: .post, template: "/v1/subscriptions/{id}:resume")
        )

        package static let getMethod = MethodDescriptor(
            service: service, method: "Get", permission: "subscriptions.read",
            audience: [.pos, .member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/subscriptions/{id}")
        )

        package static let listMethod = MethodDescriptor(
            service: service, method: "List", permission: "subscriptions.read",
            audience: [.pos, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/members/{member_id}/subscriptions")
        )

        package static let listMineMethod = MethodDescriptor(
            service: service, method: "ListMine", permission: "me.subscriptions.read",
            audience: [.member],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/me/subscriptions")
        )

        package static let listChargesMethod = MethodDescriptor(
            service: service, method: "ListCharges", permission: "subscriptions.read",
            audience: [.member, .staff],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: 3000,
            streaming: false, http: .init(verb: .get, template: "/v1/subscriptions/{id}/charges")
        )

        package static let descriptors: [MethodDescriptor] = [createPlanMethod, archivePlanMethod, listPlansMethod, startMethod, cancelMethod, resumeMethod, getMethod, listMethod, listMineMethod, listChargesMethod]

        /// What a service implements: one function for each RPC.
        package protocol Handlers: Sendable {
            /// Offers something by period. Errors: INVALID_ARGUMENT with the field that makes no sense.
            func createPlan(
                _ request: PointsV1.CreateSubscriptionPlanRequest, _ call: CallContext
            ) async throws -> PointsV1.SubscriptionPlanReply
            /// Ends an offer for those who do not have it yet.
            ///
            /// Errors: SUBSCRIPTION_PLAN_NOT_FOUND.
            func archivePlan(
                _ request: PointsV1.ArchiveSubscriptionPlanRequest, _ call: CallContext
            ) async throws -> PointsV1.SubscriptionPlanReply
            /// What is offered, newest first, by page.
            func listPlans(
                _ request: PointsV1.ListSubscriptionPlansRequest, _ call: CallContext
            ) async throws -> PointsV1.ListSubscriptionPlansReply
            /// Starts a subscription whose first period was paid, from today on.
            ///
            /// Errors: SUBSCRIPTION_PLAN_NOT_FOUND, SUBSCRIPTION_PLAN_ARCHIVED, SUBSCRIPTION_PRICE with what
            /// is due, SUBSCRIPTION_EXISTS where the member has it or the payment has started one,
            /// SUBSCRIPTIONS_NOT_OFFERED, MEMBER_NOT_FOUND.
            func start(
                _ request: PointsV1.StartSubscriptionRequest, _ call: CallContext
            ) async throws -> PointsV1.SubscriptionReply
            /// Ends a subscription with the period that is paid; at once where that is over.
            ///
            /// Errors: SUBSCRIPTION_NOT_FOUND, SUBSCRIPTION_ENDED.
            func cancel(
                _ request: PointsV1.CancelSubscriptionRequest, _ call: CallContext
            ) async throws -> PointsV1.SubscriptionReply
            /// Takes a cancellation back while the period lasts. Errors: SUBSCRIPTION_NOT_FOUND,
            /// SUBSCRIPTION_ENDED.
            func resume(
                _ request: PointsV1.ResumeSubscriptionRequest, _ call: CallContext
            ) async throws -> PointsV1.SubscriptionReply
            /// A subscription as it is now; a member sees her own. Errors: SUBSCRIPTION_NOT_FOUND.
            func get(
                _ request: PointsV1.GetSubscriptionRequest, _ call: CallContext
            ) async throws -> PointsV1.Subscription
            /// A member's subscriptions, newest first, by page. Errors: MEMBER_NOT_FOUND.
            func list(
                _ request: PointsV1.ListSubscriptionsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListSubscriptionsReply
            /// The calling member's subscriptions, newest first, by page.
            func listMine(
                _ request: PointsV1.ListMySubscriptionsRequest, _ call: CallContext
            ) async throws -> PointsV1.ListSubscriptionsReply
            /// What was charged, newest first, by page; a member sees her own. Errors: SUBSCRIPTION_NOT_FOUND.
            func listCharges(
                _ request: PointsV1.ListSubscriptionChargesRequest, _ call: CallContext
            ) async throws -> PointsV1.ListSubscriptionChargesReply
        }

        /// The service as a server takes it.
        package static func methods(_ handlers: some Handlers) -> [RPCMethod] {
            [
                .unary(createPlanMethod, handlers.createPlan),
                .unary(archivePlanMethod, handlers.archivePlan),
                .unary(listPlansMethod, handlers.listPlans),
                .unary(startMethod, handlers.start),
                .unary(cancelMethod, handlers.cancel),
                .unary(resumeMethod, handlers.resume),
                .unary(getMethod, handlers.get),
                .unary(listMethod, handlers.list),
                .unary(listMineMethod, handlers.listMine),
                .unary(listChargesMethod, handlers.listCharges),
            ]
        }

        /// Calls the service over a channel.
        package struct Client: Sendable {
            private let channel: any RPCChannel

            package init(_ channel: any RPCChannel) { self.channel = channel }

            /// Offers something by period. Errors: INVALID_ARGUMENT with the field that makes no sense.
            package func createPlan(
                _ request: PointsV1.CreateSubscriptionPlanRequest, _ options: CallOptions
            ) async throws -> PointsV1.SubscriptionPlanReply {
                try await channel.call(createPlanMethod, request, options)
            }

            /// Ends an offer for those who do not have it yet.
            ///
            /// Errors: SUBSCRIPTION_PLAN_NOT_FOUND.
            package func archivePlan(
                _ request: PointsV1.ArchiveSubscriptionPlanRequest, _ options: CallOptions
            ) async throws -> PointsV1.SubscriptionPlanReply {
                try await channel.call(archivePlanMethod, request, options)
            }

            /// What is offered, newest first, by page.
            package func listPlans(
                _ request: PointsV1.ListSubscriptionPlansRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListSubscriptionPlansReply {
                try await channel.call(listPlansMethod, request, options)
            }

            /// Starts a subscription whose first period was paid, from today on.
            ///
            /// Errors: SUBSCRIPTION_PLAN_NOT_FOUND, SUBSCRIPTION_PLAN_ARCHIVED, SUBSCRIPTION_PRICE with what
            /// is due, SUBSCRIPTION_EXISTS where the member has it or the payment has started one,
            /// SUBSCRIPTIONS_NOT_OFFERED, MEMBER_NOT_FOUND.
            package func start(
                _ request: PointsV1.StartSubscriptionRequest, _ options: CallOptions
            ) async throws -> PointsV1.SubscriptionReply {
                try await channel.call(startMethod, request, options)
            }

            /// Ends a subscription with the period that is paid; at once where that is over.
            ///
            /// Errors: SUBSCRIPTION_NOT_FOUND, SUBSCRIPTION_ENDED.
            package func cancel(
                _ request: PointsV1.CancelSubscriptionRequest, _ options: CallOptions
            ) async throws -> PointsV1.SubscriptionReply {
                try await channel.call(cancelMethod, request, options)
            }

            /// Takes a cancellation back while the period lasts. Errors: SUBSCRIPTION_NOT_FOUND,
            /// SUBSCRIPTION_ENDED.
            package func resume(
                _ request: PointsV1.ResumeSubscriptionRequest, _ options: CallOptions
            ) async throws -> PointsV1.SubscriptionReply {
                try await channel.call(resumeMethod, request, options)
            }

            /// A subscription as it is now; a member sees her own. Errors: SUBSCRIPTION_NOT_FOUND.
            package func get(
                _ request: PointsV1.GetSubscriptionRequest, _ options: CallOptions
            ) async throws -> PointsV1.Subscription {
                try await channel.call(getMethod, request, options)
            }

            /// A member's subscriptions, newest first, by page. Errors: MEMBER_NOT_FOUND.
            package func list(
                _ request: PointsV1.ListSubscriptionsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListSubscriptionsReply {
                try await channel.call(listMethod, request, options)
            }

            /// The calling member's subscriptions, newest first, by page.
            package func listMine(
                _ request: PointsV1.ListMySubscriptionsRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListSubscriptionsReply {
                try await channel.call(listMineMethod, request, options)
            }

            /// What was charged, newest first, by page; a member sees her own. Errors: SUBSCRIPTION_NOT_FOUND.
            package func listCharges(
                _ request: PointsV1.ListSubscriptionChargesRequest, _ options: CallOptions
            ) async throws -> PointsV1.ListSubscriptionChargesReply {
                try await channel.call(listChargesMethod, request, options)
            }
        }
    }
}
