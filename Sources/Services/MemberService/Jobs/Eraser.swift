import Logging
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Destroys the data of members whose seven days are over, and of those whom a restored backup has
/// brought back.
///
/// Each member is a transaction of her own that looks again under her lock, so it may run twice, and
/// on two instances at once; an end that comes in between leaves everything as it was.
struct Eraser: Sendable {
    static let period: Duration = .seconds(5)
    private static let piece: Int64 = 50

    let parts: MemberParts
    let points: PointsV1.MemberData.Client
    let journal: ErasureJournal?

    func run() async throws {
        while true {
            let due = try await parts.pool.query(
                ReadDueDepartures(now: parts.clock.now(), limit: Self.piece),
                settings: [.allMerchants], deadline: .now + .seconds(5))
            for (merchant, member) in due { try await end(merchant, member) }
            guard due.count == Self.piece else { return }
        }
    }

    /// Either she is erased, or looked at again tomorrow: the next ones are not held up.
    private func end(_ merchant: UUIDv7, _ member: UUIDv7) async throws {
        let standing = try await points.getStanding(
            .init(memberId: member.description),
            RequestContext.internalOptions(as: .member, merchant: merchant, timeout: .seconds(3)))
        let now = parts.clock.now()
        let deadline = ContinuousClock.now + .seconds(5)
        guard Departure.Settlement(standing).isSettled else {
            // A return has brought money back meanwhile: it is hers, and is settled first.
            _ = try await parts.pool.execute(
                PostponeDeparture(
                    merchant: merchant, member: member,
                    until: now.adding(seconds: Departure.postponedSeconds)),
                settings: [.merchant(merchant)], deadline: deadline)
            parts.logger.warning(
                "a de-registration waits for settlement",
                metadata: ["merchant.id": "\(merchant)", "member.id": "\(member)"])
            return
        }
        let erasure = try await erasure(
            of: member, merchant: merchant, at: now, deadline: deadline)
        try await parts.pool.transaction(
            settings: [.merchant(merchant)], deadline: deadline
        ) { transaction in
            let (found, rows) = try transaction.pipeline { pipeline in
                _ = pipeline.add(LockAggregates([member]))
                return (
                    pipeline.add(
                        FindMemberById(merchant: merchant, id: member, scope: .merchant)),
                    pipeline.add(ReadDeparture(merchant: merchant, member: member))
                )
            }
            // Another instance was here, or she stays.
            guard let record = try found.rows.first, record.state != .anonymised,
                let row = try rows.rows.first, row.state == .coolingOff, row.dueAt <= now
            else { return }
            try erasure.run(
                record, audit: Self.audit(record, of: merchant, at: now), in: &transaction)
        }
    }

    enum Outcome: Sendable {
        case erased, alreadyErased, unknown
    }

    /// Applies one line of the journal.
    func again(
        _ row: ErasureRow, deadline: ContinuousClock.Instant
    ) async throws -> Outcome {
        let now = parts.clock.now()
        let erasure: Erasure
        do {
            erasure = try await self.erasure(
                of: row.member, merchant: row.merchant, at: now, deadline: deadline)
        } catch let refusal as Refusal where refusal.key == .merchantNotFound {
            return .unknown
        }
        return try await parts.pool.transaction(
            settings: [.merchant(row.merchant)], deadline: deadline
        ) { transaction in
            let found = try transaction.pipeline { pipeline in
                _ = pipeline.add(LockAggregates([row.member]))
                return pipeline.add(
                    FindMemberById(merchant: row.merchant, id: row.member, scope: .merchant))
            }
            guard let record = try found.rows.first else { return .unknown }
            guard record.state != .anonymised else { return .alreadyErased }
            try erasure.run(
                record, audit: Self.audit(record, of: row.merchant, at: now), in: &transaction)
            return .erased
        }
    }

    func erasure(
        of member: UUIDv7, merchant: UUIDv7, at: Instant, deadline: ContinuousClock.Instant
    ) async throws -> Erasure {
        Erasure(
            merchant: merchant, member: member, at: at, eventId: parts.identifiers.next(),
            identifiers: parts.identifiers,
            profile: try await parts.profiles.profile(of: merchant, deadline: deadline),
            journal: journal, cache: parts.facts)
    }

    private static func audit(
        _ record: MemberRecord, of merchant: UUIDv7, at: Instant
    ) -> InsertAudit {
        InsertAudit(
            AuditEntry(
                .memberDeregistered, object: record.id.description,
                change: AuditEntry.Change(
                    sealedBefore: record.personal, sealedAfter: SealedPersonalData())),
            of: merchant, at: at)
    }
}
