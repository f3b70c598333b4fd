import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Closes things to one member or opens them again, in one transaction with event and audit (X15).
struct BlockWork: Sendable {
    let context: RequestContext
    let operation: OperationKey
    let operationId: UUIDv7
    let eventId: UUIDv7
    let profile: MerchantProfile
    let member: UUIDv7
    let scope: MemberScope
    var asked: MemberBlocks
    let reason: StaffReason
    let cache: FactsCache

    func run(
        in transaction: inout Transaction
    ) throws -> Result<MemberV1.SetBlocksReply, Refusal> {
        if let replay = try Idempotency.begin(operation, in: &transaction) {
            guard var reply = try replay.reply(MemberV1.SetBlocksReply.self) else {
                throw MalformedRow(problem: "a change of blocks without its answer")
            }
            reply.replayed = true
            return .success(reply)
        }
        guard
            let record = try MemberRecord.lock(
                member, scope: scope, merchant: context.merchant, in: &transaction)
        else {
            let refusal = Refusal(.memberNotFound)
            try Idempotency.finish(
                operation, id: operationId, refused: refusal, in: &transaction)
            return .failure(refusal)
        }
        // While her card is frozen nothing is spent; what staff says is what it is opened to again.
        let frozen = try transaction.run(
            KeepBlockOfLoss(
                merchant: context.merchant, member: member, spendingBlocked: asked.spending))
        var work = self
        work.asked = MemberBlocks(
            earning: asked.earning, spending: asked.spending || !frozen.isEmpty,
            whole: asked.whole
        ).with(leaving: record.blocks.leaving)
        let facts = try work.apply(to: record, in: &transaction)
        let reply = MemberV1.SetBlocksReply(facts: facts)
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }

    private func apply(
        to record: MemberRecord, in transaction: inout Transaction
    ) throws -> MemberV1.MemberFacts {
        switch record.blocks.decide(asked) {
        case .unchanged:
            return try record.facts(
                blocks: record.blocks, version: record.version, profile, now: context.now,
                in: &transaction)
        case .changed(let endsSessions):
            return try write(over: record, endsSessions: endsSessions, in: &transaction)
        }
    }

    private func write(
        over record: MemberRecord, endsSessions: Bool, in transaction: inout Transaction
    ) throws -> MemberV1.MemberFacts {
        let change = MemberChange(
            context: context, profile: profile, record: record, eventId: eventId, cache: cache)
        let facts = try change.facts(blocks: asked, in: &transaction)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                UpdateBlocks(
                    merchant: context.merchant, member: member, blocks: asked,
                    version: change.version, eventSeq: change.eventSeq,
                    epoch: record.epoch + (endsSessions ? 1 : 0)))
            try change.tell(
                facts,
                AuditEntry(
                    .memberBlocksSet, object: member.description, reason: reason.text,
                    change: AuditEntry.Change(
                        before: record.blocks.description, after: asked.description)),
                in: &pipeline)
        }
        return facts
    }
}

/// Writes the blocks of a member who is not anonymised; the caller holds her lock.
struct UpdateBlocks: Statement {
    static let sql = """
        UPDATE members SET earning_blocked = $3, spending_blocked = $4, state = $5, version = $6,
            event_seq = $7, epoch = $8
        WHERE merchant_id = $1 AND member_id = $2
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let blocks: MemberBlocks
    let version: Int64
    let eventSeq: Int64
    let epoch: Int64

    func bind(_ parameters: inout Parameters) {
        let state: MemberRecord.State = blocks.whole ? .blocked : .active
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(blocks.earning)
        parameters.append(blocks.spending)
        parameters.append(state.rawValue)
        parameters.append(version)
        parameters.append(eventSeq)
        parameters.append(epoch)
    }
}
