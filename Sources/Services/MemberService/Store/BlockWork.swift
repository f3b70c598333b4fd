import Levels
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
    let asked: MemberBlocks
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
        guard let record = try find(in: &transaction), !record.isGone else {
            let refusal = Refusal(.memberNotFound)
            try Idempotency.finish(
                operation, id: operationId, refused: refusal, in: &transaction)
            return .failure(refusal)
        }
        let facts: MemberV1.MemberFacts
        switch record.blocks.decide(asked.with(leaving: record.blocks.leaving)) {
        case .unchanged:
            facts = try self.facts(
                of: record, state: record.state, version: record.version, in: &transaction)
        case .changed(let endsSessions):
            facts = try self.facts(
                of: record, state: asked.whole ? .blocked : .active, version: record.version + 1,
                in: &transaction)
            try write(facts, over: record, endsSessions: endsSessions, in: &transaction)
        }
        let reply = MemberV1.SetBlocksReply(facts: facts)
        try Idempotency.finish(
            operation, id: operationId, response: try reply.serializedBytes(), in: &transaction)
        return .success(reply)
    }

    /// Under the member's lock, so that neither a change of level nor another change of blocks
    /// comes in between.
    private func find(in transaction: inout Transaction) throws -> MemberRecord? {
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return pipeline.add(
                FindMemberById(merchant: context.merchant, id: member, scope: scope))
        }
        return try found.rows.first
    }

    /// The facts with the blocks that were asked for, and the level of this instant.
    private func facts(
        of record: MemberRecord, state: MemberRecord.State, version: Int64,
        in transaction: inout Transaction
    ) throws -> MemberV1.MemberFacts {
        MemberV1.MemberFacts(
            member: member, state: state, blocks: asked.with(leaving: record.blocks.leaving),
            level: try profile.held(by: record, now: context.now, in: &transaction),
            scheme: profile.scheme, version: version)
    }

    private func write(
        _ facts: MemberV1.MemberFacts, over record: MemberRecord, endsSessions: Bool,
        in transaction: inout Transaction
    ) throws {
        let merchant = context.merchant
        let eventSeq = record.eventSeq + 1
        let event = try MemberEvents.updated(
            facts, of: member, merchant: merchant, seq: eventSeq, id: eventId, at: context.now)
        cache.expect(facts.version, of: member, merchant: merchant)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                UpdateBlocks(
                    merchant: merchant, member: member, blocks: asked, version: facts.version,
                    eventSeq: eventSeq, epoch: record.epoch + (endsSessions ? 1 : 0)))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .memberBlocksSet, object: member.description, reason: reason.text,
                        change: AuditEntry.Change(
                            before: record.blocks.description, after: asked.description)),
                    by: context))
            _ = pipeline.add(OutboxInsert([event]))
            _ = pipeline.add(OutboxNotify())
        }
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
