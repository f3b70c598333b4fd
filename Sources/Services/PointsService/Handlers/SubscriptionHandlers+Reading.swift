package import Messages
import PointsDomain
import Postgres
import Primitives
import Rules
import ServiceKit
package import TTRPC

/// What is offered, and what members have.
extension SubscriptionHandlers {
    private static let plansList = "points.subscription-plans"
    private static let subscriptionsList = "points.subscriptions"
    private static let chargesList = "points.subscription-charges"

    // MARK: Plans

    package func createPlan(
        _ request: PointsV1.CreateSubscriptionPlanRequest, _ call: CallContext
    ) async throws -> PointsV1.SubscriptionPlanReply {
        let context = try RequestContext(call, clock: clock)
        guard let definition = request.definition else {
            throw Refusal.invalid("definition", "is missing")
        }
        do throws(DocumentError) {
            _ = try SubscriptionTerms(definition)
        } catch {
            throw Refusal.invalid("definition.\(error.path)", error.problem)
        }
        let row = SubscriptionPlanRow(
            id: identifiers.next(),
            definition: String(decoding: try definition.json(), as: UTF8.self),
            isArchived: false)
        let statement = InsertSubscriptionPlan(
            merchant: context.merchant, id: row.id, definition: row.definition,
            author: context.actor, createdAt: context.now)
        return try await change(row.id, context) { transaction in
            let created = AuditEntry(
                .subscriptionPlanCreated, object: row.id.description,
                change: AuditEntry.Change(
                    before: AuditEntry.nothing, after: "OFFERED", from: nil, to: row.definition))
            try transaction.pipeline { pipeline in
                pipeline.add(statement)
                pipeline.add(InsertAudit(created, by: context))
            }
            return .reply(.init(plan: try PointsV1.SubscriptionPlan(row)))
        }
    }

    package func archivePlan(
        _ request: PointsV1.ArchiveSubscriptionPlanRequest, _ call: CallContext
    ) async throws -> PointsV1.SubscriptionPlanReply {
        let context = try RequestContext(call, clock: clock)
        let id = try RewardHandlers.id(request.id, "id")
        let statement = ArchiveSubscriptionPlanRow(
            merchant: context.merchant, id: id, at: context.now)
        return try await change(id, context) { transaction in
            guard let definition = try transaction.run(statement).first else {
                return .refused(Refusal(.subscriptionPlanNotFound))
            }
            let row = SubscriptionPlanRow(id: id, definition: definition, isArchived: true)
            // Of one that was archived before, too: who asked for it stands there.
            let archived = AuditEntry(
                .subscriptionPlanArchived, object: id.description, after: "ARCHIVED")
            try transaction.run(InsertAudit(archived, by: context))
            return .reply(.init(plan: try PointsV1.SubscriptionPlan(row)))
        }
    }

    private func change(
        _ id: UUIDv7, _ context: RequestContext,
        _ body:
            @escaping @Sendable (inout Transaction) throws ->
            Idempotency.Decision<PointsV1.SubscriptionPlanReply>
    ) async throws -> PointsV1.SubscriptionPlanReply {
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline, body)
        return try performed.reply(marking: \.replayed)
    }

    package func listPlans(
        _ request: PointsV1.ListSubscriptionPlansRequest, _ call: CallContext
    ) async throws -> PointsV1.ListSubscriptionPlansReply {
        let context = try RequestContext(call, clock: clock)
        let page = try IdPage(
            list: Self.plansList, size: request.pageSize, token: request.pageToken)
        let found = try await pool.query(
            ListSubscriptionPlanRows(
                merchant: context.merchant, before: page.before,
                withArchived: context.principal.kind == .staff, limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, token) = page.cut(found, \.id)
        return PointsV1.ListSubscriptionPlansReply(
            plans: try rows.map(PointsV1.SubscriptionPlan.init), nextPageToken: token)
    }

    // MARK: Subscriptions

    package func get(
        _ request: PointsV1.GetSubscriptionRequest, _ call: CallContext
    ) async throws -> PointsV1.Subscription {
        let context = try RequestContext(call, clock: clock)
        return try PointsV1.Subscription(try await see(request.id, context))
    }

    package func list(
        _ request: PointsV1.ListSubscriptionsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListSubscriptionsReply {
        let context = try RequestContext(call, clock: clock)
        let member = try MemberName.parse(request.memberId)
        try await desk.checkScope(of: member, context)
        return try await list(
            of: member, size: request.pageSize, token: request.pageToken, context)
    }

    package func listMine(
        _ request: PointsV1.ListMySubscriptionsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListSubscriptionsReply {
        let context = try RequestContext(call, clock: clock)
        return try await list(
            of: try context.member(), size: request.pageSize, token: request.pageToken, context)
    }

    private func list(
        of member: UUIDv7, size: Int32, token: String, _ context: RequestContext
    ) async throws -> PointsV1.ListSubscriptionsReply {
        let page = try IdPage(list: Self.subscriptionsList, size: size, token: token)
        let found = try await pool.query(
            ListSubscriptionRows(
                member: MemberKey(merchant: context.merchant, member: member),
                before: page.before, limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, next) = page.cut(found) { $0.key.id }
        return PointsV1.ListSubscriptionsReply(
            subscriptions: try rows.map(PointsV1.Subscription.init), nextPageToken: next)
    }

    package func listCharges(
        _ request: PointsV1.ListSubscriptionChargesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListSubscriptionChargesReply {
        let context = try RequestContext(call, clock: clock)
        let page = try Page(
            list: Self.chargesList, size: request.pageSize, token: request.pageToken, fields: 1)
        let row = try await see(request.id, context)
        let found = try await pool.query(
            ListSubscriptionChargeRows(
                subscription: row.key, before: page.after?[0] ?? .max, limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let charges = found.prefix(page.size)
        var token = ""
        if found.count > page.size, let last = charges.last {
            token = Page.token(list: Self.chargesList, [last.period])
        }
        return PointsV1.ListSubscriptionChargesReply(
            charges: charges.map { PointsV1.SubscriptionCharge($0) }, nextPageToken: token)
    }
}
