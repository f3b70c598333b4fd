package import Messages
import PointsDomain
import Postgres
import Primitives
import Rules
import ServiceKit
package import TTRPC

/// What a merchant settles: terms and plans.
extension StoredValueHandlers {
    private static let plansList = "points.storedValuePlans"
    private static let longestCode = 64
    private static let longestName = 128

    // MARK: Terms

    package func getTerms(
        _ request: PointsV1.GetStoredValueTermsRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValueTermsReply {
        let context = try RequestContext(call, clock: clock)
        let rows = try await pool.query(
            ReadStoredValueTerms(merchants: [context.merchant]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let terms =
            try rows.first.map { try StoredValueTerms(stored: $0.definition, version: $0.version) }
            ?? .standard
        return PointsV1.StoredValueTermsReply(
            terms: PointsV1.StoredValueTerms(terms), version: terms.version)
    }

    package func setTerms(
        _ request: PointsV1.SetStoredValueTermsRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValueTermsReply {
        let context = try RequestContext(call, clock: clock)
        guard let message = request.terms else { throw Refusal.invalid("terms", "is missing") }
        let terms: StoredValueTerms
        do throws(DocumentError) {
            terms = try StoredValueTerms(message, version: request.version + 1)
        } catch {
            throw Refusal.invalid("terms.\(error.path)", error.problem)
        }
        let definition = String(decoding: try message.json(), as: UTF8.self)
        let version = request.version
        let performed = try await change(identifiers.next(), context) {
            (transaction: inout Transaction) -> Idempotency.Decision<PointsV1.StoredValueTermsReply>
            in
            let found = try transaction.pipeline { pipeline in
                pipeline.add(LockAggregates([context.merchant]))
                return pipeline.add(ReadStoredValueTerms(merchants: [context.merchant]))
            }
            let before = try found.rows.first
            let last = before?.version ?? 0
            guard last == version else {
                return .refused(Refusal(.revisionConflict, facts: ["revision": "\(last)"]))
            }
            let set = AuditEntry(
                .storedValueTermsSet, object: "stored-value-terms/\(terms.version)",
                change: AuditEntry.Change(
                    before: before.map { "version \($0.version)" } ?? AuditEntry.nothing,
                    after: "version \(terms.version)", from: before?.definition, to: definition))
            try transaction.pipeline { pipeline in
                pipeline.add(
                    InsertStoredValueTerms(
                        merchant: context.merchant, version: terms.version,
                        definition: definition, author: context.actor, createdAt: context.now))
                pipeline.add(InsertAudit(set, by: context))
            }
            return .reply(
                PointsV1.StoredValueTermsReply(
                    terms: PointsV1.StoredValueTerms(terms), version: terms.version))
        }
        return try performed.reply(marking: \.replayed)
    }

    // MARK: Plans

    package func createPlan(
        _ request: PointsV1.CreateStoredValuePlanRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValuePlanReply {
        let context = try RequestContext(call, clock: clock)
        let id = identifiers.next()
        let draft = try Self.draft(request, id: id, context)
        let lock = context.merchant
        let performed = try await change(id, context) {
            (transaction: inout Transaction) -> Idempotency.Decision<PointsV1.StoredValuePlanReply>
            in
            let found = try transaction.pipeline { pipeline in
                pipeline.add(LockAggregates([lock]))
                return pipeline.add(
                    FindPlanByCode(merchant: context.merchant, code: draft.code))
            }
            let last = try found.rows.first
            let row = draft.next(after: last?.version ?? 0)
            try transaction.pipeline { pipeline in
                if let last {
                    pipeline.add(
                        ArchivePlan(merchant: context.merchant, id: last.id, at: context.now))
                    if last.archivedAt == nil {
                        pipeline.add(InsertAudit(last.archiving, by: context))
                    }
                }
                pipeline.add(
                    InsertPlan(row: row, author: context.actor, createdAt: context.now))
                pipeline.add(
                    InsertAudit(
                        AuditEntry(
                            .topUpPlanCreated, object: row.id.description, after: row.words),
                        by: context))
            }
            return .reply(
                PointsV1.StoredValuePlanReply(plan: PointsV1.StoredValuePlan(row)))
        }
        return try performed.reply(marking: \.replayed)
    }

    private static func draft(
        _ request: PointsV1.CreateStoredValuePlanRequest, id: UUIDv7, _ context: RequestContext
    ) throws(Refusal) -> StoredValuePlanRow {
        guard !request.code.isEmpty else { throw .invalid("code", "is missing") }
        guard let name = request.name, !name.zh.isEmpty, !name.en.isEmpty else {
            throw .invalid("name", "is missing in one of the two languages")
        }
        guard (0...StoredValueTerms.Limits.amountMinor).contains(request.bonusMinor) else {
            throw .invalid("bonusMinor", "is not from 0 to \(StoredValueTerms.Limits.amountMinor)")
        }
        guard StoredValueTerms.Limits.days.contains(Int(request.bonusDays)) else {
            throw .invalid(
                "bonusDays", "is not from 0 to \(StoredValueTerms.Limits.days.upperBound)")
        }
        return StoredValuePlanRow(
            merchant: context.merchant, id: id,
            code: try OrderDraft.text(request.code, "code", longestCode), version: 0,
            name: BilingualName(
                zh: try OrderDraft.text(name.zh, "name.zh", longestName),
                en: try OrderDraft.text(name.en, "name.en", longestName)),
            paidMinor: try amount(request.paidMinor, "paidMinor"),
            bonusMinor: request.bonusMinor, bonusDays: request.bonusDays, archivedAt: nil)
    }

    package func archivePlan(
        _ request: PointsV1.ArchiveStoredValuePlanRequest, _ call: CallContext
    ) async throws -> PointsV1.StoredValuePlanReply {
        let context = try RequestContext(call, clock: clock)
        let id = try WalletHandlers.id(request.id, "id")
        let performed = try await change(id, context) {
            (transaction: inout Transaction) -> Idempotency.Decision<PointsV1.StoredValuePlanReply>
            in
            let found = try transaction.pipeline { pipeline in
                pipeline.add(LockAggregates([context.merchant]))
                return (
                    before: pipeline.add(FindPlan(merchant: context.merchant, id: id)),
                    archived: pipeline.add(
                        ArchivePlan(merchant: context.merchant, id: id, at: context.now)),
                    after: pipeline.add(FindPlan(merchant: context.merchant, id: id))
                )
            }
            guard let before = try found.before.rows.first, let row = try found.after.rows.first
            else { return .refused(Refusal(.planNotFound)) }
            if before.archivedAt == nil {
                try transaction.run(InsertAudit(before.archiving, by: context))
            }
            return .reply(
                PointsV1.StoredValuePlanReply(plan: PointsV1.StoredValuePlan(row)))
        }
        return try performed.reply(marking: \.replayed)
    }

    package func listPlans(
        _ request: PointsV1.ListStoredValuePlansRequest, _ call: CallContext
    ) async throws -> PointsV1.ListStoredValuePlansReply {
        let context = try RequestContext(call, clock: clock)
        guard !request.withArchived || context.principal.kind == .staff else {
            throw Refusal.invalid("withArchived", "can be asked for by staff only")
        }
        let page = try IdPage(
            list: Self.plansList, size: request.pageSize, token: request.pageToken)
        let found = try await pool.query(
            ListPlans(
                merchant: context.merchant, before: page.before,
                withArchived: request.withArchived, limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, token) = page.cut(found, \.id)
        return PointsV1.ListStoredValuePlansReply(
            plans: rows.map(PointsV1.StoredValuePlan.init), nextPageToken: token)
    }

    /// One change, once for its key.
    private func change<Reply: Message>(
        _ id: UUIDv7, _ context: RequestContext,
        _ body: @escaping @Sendable (inout Transaction) throws -> Idempotency.Decision<Reply>
    ) async throws -> Idempotency.Performed<Reply> {
        try await Idempotency.perform(
            try context.operation(), id: id, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline, body)
    }
}

extension StoredValuePlanRow {
    fileprivate func next(after version: Int32) -> StoredValuePlanRow {
        StoredValuePlanRow(
            merchant: merchant, id: id, code: code, version: version + 1, name: name,
            paidMinor: paidMinor, bonusMinor: bonusMinor, bonusDays: bonusDays,
            archivedAt: archivedAt)
    }

    /// What the audit says of it.
    fileprivate var words: String {
        "\(code) version \(version): pay \(paidMinor), get \(bonusMinor) for \(bonusDays) days"
    }

    fileprivate var archiving: AuditEntry {
        AuditEntry(
            .topUpPlanArchived, object: id.description,
            change: AuditEntry.Change(before: words, after: "ARCHIVED"))
    }
}
