package import Messages
import PointsDomain
import Postgres
import Primitives
import Rules
import ServiceKit
package import TTRPC

/// What is offered, and what members have.
extension PunchCardHandlers {
    private static let plansList = "points.punch-card-plans"
    private static let cardsList = "points.punch-cards"
    private static let entriesList = "points.punch-card-entries"

    // MARK: Plans

    package func createPlan(
        _ request: PointsV1.CreatePunchCardPlanRequest, _ call: CallContext
    ) async throws -> PointsV1.PunchCardPlanReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        guard let definition = request.definition else {
            throw Refusal.invalid("definition", "is missing")
        }
        do throws(DocumentError) {
            _ = try PunchCardTerms(definition)
        } catch {
            throw Refusal.invalid("definition.\(error.path)", error.problem)
        }
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        for (index, store) in definition.storeIds.enumerated() {
            guard let id = UUIDv7(store), id.description == store else {
                throw Refusal.invalid("definition.storeIds[\(index)]", "is not a UUID")
            }
            guard clocks.stores[id] != nil else { throw Refusal(.storeNotFound) }
        }
        let id = identifiers.next()
        let row = PunchCardPlanRow(
            id: id, definition: String(decoding: try definition.json(), as: UTF8.self),
            isArchived: false)
        let statement = InsertPunchCardPlan(
            merchant: context.merchant, id: id, definition: row.definition,
            author: context.actor, createdAt: context.now)
        return try await change(operation, id, context) { transaction in
            let created = AuditEntry(
                .punchCardPlanCreated, object: row.id.description,
                change: AuditEntry.Change(
                    before: AuditEntry.nothing, after: "OFFERED", from: nil, to: row.definition))
            try transaction.pipeline { pipeline in
                pipeline.add(statement)
                pipeline.add(InsertAudit(created, by: context))
            }
            return .reply(.init(plan: try PointsV1.PunchCardPlan(row)))
        }
    }

    package func archivePlan(
        _ request: PointsV1.ArchivePunchCardPlanRequest, _ call: CallContext
    ) async throws -> PointsV1.PunchCardPlanReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let id = try RewardHandlers.id(request.id, "id")
        let statement = ArchivePunchCardPlanRow(
            merchant: context.merchant, id: id, at: context.now)
        return try await change(operation, id, context) { transaction in
            guard let definition = try transaction.run(statement).first else {
                return .refused(Refusal(.punchCardPlanNotFound))
            }
            let row = PunchCardPlanRow(id: id, definition: definition, isArchived: true)
            // Of one that was archived before, too: who asked for it stands there.
            let archived = AuditEntry(
                .punchCardPlanArchived, object: id.description, after: "ARCHIVED")
            try transaction.run(InsertAudit(archived, by: context))
            return .reply(.init(plan: try PointsV1.PunchCardPlan(row)))
        }
    }

    private func change(
        _ operation: OperationKey, _ id: UUIDv7, _ context: RequestContext,
        _ body:
            @escaping @Sendable (inout Transaction) throws ->
            Idempotency.Decision<PointsV1.PunchCardPlanReply>
    ) async throws -> PointsV1.PunchCardPlanReply {
        let performed = try await Idempotency.perform(
            operation, id: id, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline, body)
        return try performed.reply(marking: \.replayed)
    }

    package func listPlans(
        _ request: PointsV1.ListPunchCardPlansRequest, _ call: CallContext
    ) async throws -> PointsV1.ListPunchCardPlansReply {
        let context = try RequestContext(call, clock: clock)
        let page = try IdPage(
            list: Self.plansList, size: request.pageSize, token: request.pageToken)
        let found = try await pool.query(
            ListPunchCardPlanRows(
                merchant: context.merchant, before: page.before,
                withArchived: context.principal.kind == .staff, limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, token) = page.cut(found, \.id)
        return PointsV1.ListPunchCardPlansReply(
            plans: try rows.map(PointsV1.PunchCardPlan.init), nextPageToken: token)
    }

    // MARK: Cards

    package func get(
        _ request: PointsV1.GetPunchCardRequest, _ call: CallContext
    ) async throws -> PointsV1.PunchCard {
        let context = try RequestContext(call, clock: clock)
        return try PointsV1.PunchCard(try await see(request.id, context), at: context.now)
    }

    package func list(
        _ request: PointsV1.ListPunchCardsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListPunchCardsReply {
        let context = try RequestContext(call, clock: clock)
        let member = try MemberName.parse(request.memberId)
        try await desk.checkScope(of: member, context)
        return try await list(
            of: member, size: request.pageSize, token: request.pageToken, context)
    }

    package func listMine(
        _ request: PointsV1.ListMyPunchCardsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListPunchCardsReply {
        let context = try RequestContext(call, clock: clock)
        return try await list(
            of: try context.member(), size: request.pageSize, token: request.pageToken, context)
    }

    private func list(
        of member: UUIDv7, size: Int32, token: String, _ context: RequestContext
    ) async throws -> PointsV1.ListPunchCardsReply {
        let page = try IdPage(list: Self.cardsList, size: size, token: token)
        let found = try await pool.query(
            ListPunchCardRows(
                member: MemberKey(merchant: context.merchant, member: member),
                before: page.before, limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, next) = page.cut(found) { $0.key.id }
        return PointsV1.ListPunchCardsReply(
            cards: try rows.map { try PointsV1.PunchCard($0, at: context.now) },
            nextPageToken: next)
    }

    package func listEntries(
        _ request: PointsV1.ListPunchCardEntriesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListPunchCardEntriesReply {
        let context = try RequestContext(call, clock: clock)
        let page = try Page(
            list: Self.entriesList, size: request.pageSize, token: request.pageToken, fields: 1)
        let row = try await see(request.id, context)
        let found = try await pool.query(
            ListPunchCardEntryRows(
                card: row.key, before: page.after?[0] ?? .max, limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let entries = found.prefix(page.size)
        var token = ""
        if found.count > page.size, let last = entries.last {
            token = Page.token(list: Self.entriesList, [last.seq])
        }
        return PointsV1.ListPunchCardEntriesReply(
            entries: entries.map { PointsV1.PunchCardEntry($0, of: row.card) },
            nextPageToken: token)
    }

    // MARK: Finding

    func find(_ card: UUIDv7, _ context: RequestContext) async throws -> PunchCardRow {
        let rows = try await pool.query(
            ReadPunchCard(key: PunchCardKey(merchant: context.merchant, id: card)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.punchCardNotFound) }
        return row
    }

    /// A member sees her own cards only, staff of some stores those of their members.
    private func see(_ id: String, _ context: RequestContext) async throws -> PunchCardRow {
        let row = try await find(try RewardHandlers.id(id, "id"), context)
        switch context.principal.kind {
        case .member:
            guard context.principal.subject == row.member.description else {
                throw Refusal(.punchCardNotFound)
            }
        case .staff: try await desk.checkScope(of: row.member, context)
        case .app, .service: break
        }
        return row
    }
}
