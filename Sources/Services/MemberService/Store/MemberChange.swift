import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// One change of a member who exists, under her lock: the next version, the next event, her facts.
struct MemberChange: Sendable {
    let context: RequestContext
    let profile: MerchantProfile
    let record: MemberRecord
    let eventId: UUIDv7
    let cache: FactsCache

    var version: Int64 { record.version + 1 }
    var eventSeq: Int64 { record.eventSeq + 1 }

    /// Her facts after the change, with the level of this instant.
    func facts(
        blocks: MemberBlocks, in transaction: inout Transaction
    ) throws -> MemberV1.MemberFacts {
        try record.facts(
            blocks: blocks, version: version, profile, now: context.now, in: &transaction)
    }

    /// The event and the audit of the change; the caller updates the row in the same pipeline.
    ///
    /// - Parameter changed: names of fields of the profile, never their values.
    func tell(
        _ facts: MemberV1.MemberFacts, changed: [String] = [], _ entry: AuditEntry,
        in pipeline: inout Pipeline
    ) throws {
        cache.expect(facts.version, of: record.id, merchant: context.merchant)
        let event = try MemberEvents.updated(
            facts, of: record.id, merchant: context.merchant, seq: eventSeq, id: eventId,
            at: context.now, changed: changed)
        _ = pipeline.add(InsertAudit(entry, by: context))
        _ = pipeline.add(OutboxInsert([event]))
        _ = pipeline.add(OutboxNotify())
    }
}

extension MemberRecord {
    /// Locks a member and reads her; nil where she is not there for this caller, or has
    /// left or was merged into another.
    static func lock(
        _ member: UUIDv7, scope: MemberScope, merchant: UUIDv7, in transaction: inout Transaction
    ) throws -> MemberRecord? {
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return pipeline.add(FindMemberById(merchant: merchant, id: member, scope: scope))
        }
        let record = try found.rows.first
        return record?.isGone == true ? nil : record
    }

    func facts(
        blocks: MemberBlocks, version: Int64, _ profile: MerchantProfile, now: Instant,
        in transaction: inout Transaction
    ) throws -> MemberV1.MemberFacts {
        MemberV1.MemberFacts(
            member: id, state: blocks.whole ? .blocked : .active, blocks: blocks,
            level: try profile.held(by: self, now: now, in: &transaction),
            scheme: profile.scheme, version: version)
    }
}
