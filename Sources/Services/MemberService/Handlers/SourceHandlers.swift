import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Sources` (A25).
struct SourceHandlers: MemberV1.Sources.Handlers {
    let parts: MemberParts

    private static let termsList = "member.source-terms"
    private static let costsList = "member.source-costs"

    // MARK: What sources give

    func defineTerms(
        _ request: MemberV1.DefineSourceTermsRequest, _ call: CallContext
    ) async throws -> MemberV1.DefineSourceTermsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let source = try MemberSource(request.origin, scene: request.sceneId)
        let terms = try SourceTerms(request)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try Self.store(terms, of: source, context, in: &transaction)
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    private static func store(
        _ terms: SourceTerms, of source: MemberSource, _ context: RequestContext,
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.DefineSourceTermsReply> {
        let merchant = context.merchant
        let (kept, scene) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return (
                pipeline.add(ReadSourceTerms(merchant: merchant, source: source)),
                pipeline.add(FindScene(merchant: merchant, scene: source.sceneKey))
            )
        }
        if source.scene != nil, try scene.rows.first?.origin != source.origin {
            return .refused(Refusal(.sceneNotFound))
        }
        let before = try kept.rows.first
        let row = SourceTermsRow(
            source: source, terms: terms, revision: (before?.revision ?? 0) + 1,
            changedAt: context.now, changedBy: context.principal.subject)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(StoreSourceTerms(merchant: merchant, row: row))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .sourceTermsDefined, object: source.spelling,
                        change: AuditEntry.Change(
                            before: before.map { "revision \($0.revision)" } ?? "",
                            after: "revision \(row.revision)")), by: context))
        }
        return .reply(MemberV1.DefineSourceTermsReply(terms: MemberV1.SourceTerms(row)))
    }

    func listTerms(
        _ request: MemberV1.ListSourceTermsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListSourceTermsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.termsList, size: request.pageSize, token: request.pageToken, fields: 3)
        let rows = try await parts.pool.query(
            ListSourceTerms(
                merchant: context.merchant,
                after: page.after.map {
                    (
                        origin: Int16(clamping: $0[0]),
                        scene: UUIDv7(
                            hi: UInt64(bitPattern: $0[1]), lo: UInt64(bitPattern: $0[2]))
                    )
                } ?? (origin: 0, scene: MemberSource.noScene), limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = rows.prefix(page.size)
        var token = ""
        if rows.count > page.size, let last = shown.last?.source {
            token = Page.token(
                list: Self.termsList,
                [
                    Int64(last.origin.rawValue), Int64(bitPattern: last.sceneKey.hi),
                    Int64(bitPattern: last.sceneKey.lo),
                ])
        }
        return MemberV1.ListSourceTermsReply(
            terms: shown.map { MemberV1.SourceTerms($0) }, nextPageToken: token)
    }

    // MARK: What sources cost

    func enterCost(
        _ request: MemberV1.EnterSourceCostRequest, _ call: CallContext
    ) async throws -> MemberV1.EnterSourceCostReply {
        let context = try RequestContext(call, clock: parts.clock)
        let row = try cost(request, context)
        let performed = try await Idempotency.perform(
            try context.operation(), id: row.id, on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.EnterSourceCostReply> in
            if let scene = row.source.scene {
                let found = try transaction.run(
                    FindScene(merchant: context.merchant, scene: scene))
                guard found.first?.origin == row.source.origin else {
                    return .refused(Refusal(.sceneNotFound))
                }
            }
            try transaction.pipeline { pipeline in
                _ = pipeline.add(InsertSourceCost(merchant: context.merchant, row: row))
                _ = pipeline.add(
                    InsertAudit(
                        AuditEntry(
                            .sourceCostEntered, object: row.source.spelling,
                            change: AuditEntry.Change(before: "", after: "\(row.amountMinor)")),
                        by: context))
            }
            return .reply(MemberV1.EnterSourceCostReply(cost: MemberV1.SourceCost(row)))
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    private func cost(
        _ request: MemberV1.EnterSourceCostRequest, _ context: RequestContext
    ) throws(Refusal) -> SourceCostRow {
        let source = try MemberSource(request.origin, scene: request.sceneId)
        guard let date = CalendarDate(iso: request.date) else {
            throw .invalid("date", "is not a date")
        }
        guard request.amountMinor != 0,
            SourceTerms.Limits.costMinor.contains(abs(clamping: request.amountMinor))
        else { throw .invalid("amountMinor", "is 0 or out of range") }
        guard VisibleText.isOne(request.note, atMost: SourceTerms.Limits.note) else {
            throw .invalid(
                "note", "is not 1 to \(SourceTerms.Limits.note) visible characters")
        }
        return SourceCostRow(
            id: parts.identifiers.next(), source: source, date: date,
            amountMinor: request.amountMinor, note: request.note, enteredAt: context.now,
            enteredBy: context.principal.subject)
    }

    private func abs(clamping amount: Int64) -> Int64 { amount == .min ? .max : Swift.abs(amount) }

    func listCosts(
        _ request: MemberV1.ListSourceCostsRequest, _ call: CallContext
    ) async throws -> MemberV1.ListSourceCostsReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.costsList, size: request.pageSize, token: request.pageToken, fields: 2)
        let rows = try await parts.pool.query(
            ListSourceCosts(
                merchant: context.merchant,
                before: page.after.map {
                    UUIDv7(hi: UInt64(bitPattern: $0[0]), lo: UInt64(bitPattern: $0[1]))
                } ?? UUIDv7(hi: .max, lo: .max), limit: page.size + 1),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = rows.prefix(page.size)
        var token = ""
        if rows.count > page.size, let last = shown.last?.id {
            token = Page.token(
                list: Self.costsList, [Int64(bitPattern: last.hi), Int64(bitPattern: last.lo)])
        }
        return MemberV1.ListSourceCostsReply(
            costs: shown.map { MemberV1.SourceCost($0) }, nextPageToken: token)
    }
}
