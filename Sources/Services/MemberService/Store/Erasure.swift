import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Destroys what was known of one member as a person, within a transaction that holds her lock; her
/// pseudonym and the books stay (N11).
struct Erasure: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    let at: Instant
    let eventId: UUIDv7
    let identifiers: IdentifierSource
    let profile: MerchantProfile
    let journal: ErasureJournal?
    let cache: FactsCache

    /// - Parameter audit: who did it, and why.
    func run(
        _ record: MemberRecord, audit: InsertAudit, in transaction: inout Transaction
    ) throws {
        try eraseDuplicates(in: &transaction)
        let row = ErasureRow(merchant: merchant, member: member, erasedAt: at)
        // Before anything is destroyed: what is in the journal too much does no harm.
        try journal?.append(row)
        let told = try transaction.run(ReadEventsToForget(member: member))
        let rewritten = try told.compactMap(Self.forget)
        let facts = MemberV1.MemberFacts(
            member: member, state: .anonymised, blocks: record.blocks.with(leaving: false),
            level: try profile.held(by: record, now: at, in: &transaction),
            scheme: profile.scheme, version: record.version + 1)
        let review = try endedReview(in: &transaction)
        let eventSeq = record.eventSeq + 1
        let event = try MemberEvents.deregistered(
            facts, row: row, seq: eventSeq, id: eventId)
        cache.expect(facts.version, of: member, merchant: merchant)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(DeleteCodesOfMember(merchant: merchant, member: member))
            _ = pipeline.add(DeleteTokensOfMember(merchant: merchant, member: member))
            _ = pipeline.add(DeleteIdentitiesOfMember(merchant: merchant, member: member))
            _ = pipeline.add(DeleteImportsOfMember(merchant: merchant, member: member))
            _ = pipeline.add(DeleteExportsOfMember(merchant: merchant, member: member))
            _ = pipeline.add(DropFilesOfMember(merchant: merchant, member: member, at: at))
            _ = pipeline.add(EraseProfile(merchant: merchant, member: member))
            if let review {
                _ = pipeline.add(UpdateAbuseCase(merchant: merchant, row: review.row))
            }
            _ = pipeline.add(EraseAbuseLinks(merchant: merchant, member: member))
            _ = pipeline.add(
                EraseMember(
                    merchant: merchant, member: member, version: facts.version,
                    eventSeq: eventSeq))
            if !rewritten.isEmpty {
                _ = pipeline.add(RewriteEvents(member: member, events: rewritten))
            }
            _ = pipeline.add(InsertErasure(row: row))
            _ = pipeline.add(
                CloseDeparture(merchant: merchant, member: member, state: .done, at: at))
            _ = pipeline.add(audit)
            _ = pipeline.add(OutboxInsert([event] + (review.map { [$0.event] } ?? [])))
            _ = pipeline.add(OutboxNotify())
        }
    }

    /// Whoever leaves does so with every account that was hers.
    private func eraseDuplicates(in transaction: inout Transaction) throws {
        let duplicates = try transaction.run(FindDuplicates(merchant: merchant, survivor: member))
        for duplicate in duplicates {
            try transaction.run(LockAggregates([duplicate.id]))
            let erasure = Erasure(
                merchant: merchant, member: duplicate.id, at: at, eventId: identifiers.next(),
                identifiers: identifiers, profile: profile, journal: journal, cache: cache)
            let entry = AuditEntry(
                .memberDeregistered, object: duplicate.id.description,
                reason: "an account of \(member)",
                change: .init(
                    sealedBefore: duplicate.personal, sealedAfter: SealedPersonalData()))
            try erasure.run(
                duplicate, audit: InsertAudit(entry, of: merchant, at: at), in: &transaction)
        }
    }

    /// Nobody can appeal any more: what was not decided is released.
    private func endedReview(
        in transaction: inout Transaction
    ) throws -> (row: AbuseCaseRow, event: OutboxEvent)? {
        let rows = try transaction.run(
            ReadAbuseCasesOfMember(merchant: merchant, member: member))
        guard var row = rows.first(where: { !$0.state.isOver }) else { return nil }
        row.end(
            .released, at: at, by: ServiceName.member.rawValue, reason: "de-registration")
        let event = try AbuseEvents.event(
            row, of: merchant, id: identifiers.next(), at: at, clock: profile.clock)
        return (row, event)
    }

    /// An event without her birthday, and without what she came by where that had a name of its own;
    /// nil where it told of neither.
    private static func forget(
        _ event: (id: UUIDv7, type: String, payload: [UInt8])
    ) throws -> (id: UUIDv7, payload: [UInt8])? {
        switch event.type {
        case "member.registered":
            var told = try MemberV1.MemberRegisteredEvent(serialized: event.payload)
            guard told.facts?.birthday.isEmpty == false || !told.originReference.isEmpty else {
                return nil
            }
            told.facts?.birthday = ""
            told.originReference = ""
            return (event.id, try told.serializedBytes())
        default:
            var told = try MemberV1.MemberUpdatedEvent(serialized: event.payload)
            guard told.facts?.birthday.isEmpty == false else { return nil }
            told.facts?.birthday = ""
            return (event.id, try told.serializedBytes())
        }
    }
}

extension MemberEvents {
    static func deregistered(
        _ facts: MemberV1.MemberFacts, row: ErasureRow, seq: Int64, id: UUIDv7
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: id, merchant: row.merchant, type: "member.deregistered", aggregate: row.member,
            aggregateSeq: seq, occurredAt: row.erasedAt,
            payload: MemberV1.MemberDeregisteredEvent(
                memberId: row.member.description, erasedAt: row.erasedAt, facts: facts))
    }
}
