import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.LifeCycles` (A20).
struct LifeCycleHandlers: MemberV1.LifeCycles.Handlers {
    let parts: MemberParts

    func getPlan(
        _ request: MemberV1.GetLifePlanRequest, _ call: CallContext
    ) async throws -> MemberV1.LifePlan {
        let context = try RequestContext(call, clock: parts.clock)
        let (rows, steps) = try await parts.pool.query(
            ReadLifePlan(merchant: context.merchant), ReadLifeSteps(merchant: context.merchant),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        var row = rows.first ?? LifePlanRow()
        for (stage, step) in steps { row.plan.steps[stage] = step }
        return MemberV1.LifePlan(row)
    }

    func definePlan(
        _ request: MemberV1.DefineLifePlanRequest, _ call: CallContext
    ) async throws -> MemberV1.DefineLifePlanReply {
        let context = try RequestContext(call, clock: parts.clock)
        let plan = try LifePlan(request)
        let performed = try await Idempotency.perform(
            try context.operation(), id: parts.identifiers.next(), on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try Self.store(plan, over: request.revision, context, in: &transaction)
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    func countStages(
        _ request: MemberV1.CountStagesRequest, _ call: CallContext
    ) async throws -> MemberV1.CountStagesReply {
        let context = try RequestContext(call, clock: parts.clock)
        let rows = try await parts.pool.query(
            CountStages(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        let counts = Dictionary(rows.map { ($0.stage, $0.members) }, uniquingKeysWith: +)
        let size = GroupSize(toldTo: context.principal)
        return MemberV1.CountStagesReply(
            stages: LifeStage.allCases.map { stage in
                let told = size.told(counts[stage] ?? 0)
                return MemberV1.StageCount(
                    stage: MemberV1.LifeStage(stage), members: told ?? 0, suppressed: told == nil)
            })
    }

    /// Under the merchant's lock, so that of two who change the same revision one is the first.
    private static func store(
        _ plan: LifePlan, over revision: Int32, _ context: RequestContext,
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.DefineLifePlanReply> {
        let merchant = context.merchant
        let (plans, labels) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return (
                pipeline.add(ReadLifePlan(merchant: merchant)),
                pipeline.add(ReadLabels(merchant: merchant, kinds: [.tag]))
            )
        }
        var row = try plans.rows.first ?? LifePlanRow()
        guard row.revision == revision else {
            return .refused(
                Refusal(.revisionConflict, facts: ["revision": "\(row.revision)"]))
        }
        let tags = try labels.rows
        for code in plan.steps.values.compactMap(\.tag).sorted() {
            guard let tag = tags.first(where: { $0.key.code == code && !$0.isArchived }) else {
                return .refused(Refusal(.labelNotFound, facts: ["code": code]))
            }
            guard tag.condition == nil else {
                return .refused(Refusal(.labelByRule, facts: ["code": code]))
            }
        }
        row.plan = plan
        row.revision = revision + 1
        row.changedAt = context.now
        row.changedBy = context.principal.subject
        let kept = row
        try transaction.pipeline { pipeline in
            _ = pipeline.add(StoreLifePlan(merchant: merchant, row: kept))
            _ = pipeline.add(DeleteLifeSteps(merchant: merchant))
            _ = pipeline.add(
                InsertLifeSteps(
                    merchant: merchant, steps: plan.steps.map { (stage: $0.key, step: $0.value) }))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .lifePlanDefined, object: merchant.description,
                        change: AuditEntry.Change(
                            before: "revision \(revision)", after: "revision \(kept.revision)")),
                    by: context))
        }
        return .reply(MemberV1.DefineLifePlanReply(plan: MemberV1.LifePlan(kept)))
    }
}
