import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Scores one member in one transaction, with the case, event and audit that come of it, and tells
/// what speaks against referrals of hers (X17).
struct AbuseScoreWork: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    let now: Instant
    let clock: BusinessClock
    let identifiers: IdentifierSource

    private struct Facts: Sendable {
        let spreads: Bool
        let neighbourhood: AbuseNeighbourhood
        let cases: [AbuseCaseRow]
        let settings: AbuseSettingsRow
        /// What she has in common with who brought her, or whom she brought, as far as it is news.
        let ties: [ReferralTie]
    }

    func run(in transaction: inout Transaction) throws {
        guard let facts = try read(in: &transaction) else { return }
        let score = AbuseScore(of: facts.neighbourhood)
        let thresholds = facts.settings.thresholds
        let others = facts.neighbourhood.others
        let step = AbuseCases.step(score, thresholds, cases: facts.cases.map(\.known))
        let flagged = try ReferralTie.events(facts.ties, of: merchant, at: now, identifiers)
        try transaction.pipeline { pipeline in
            if !flagged.isEmpty {
                _ = pipeline.add(OutboxInsert(flagged))
                _ = pipeline.add(OutboxNotify())
            }
            if score.total >= thresholds.note {
                _ = pipeline.add(
                    StoreAbuseScore(merchant: merchant, member: member, score: score, at: now))
            } else {
                _ = pipeline.add(ForgetAbuseScore(merchant: merchant, member: member))
            }
            if facts.spreads, !others.isEmpty {
                _ = pipeline.add(
                    QueueAbuseScores(merchant: merchant, members: others, spread: false))
            }
            try add(step, score, facts, to: &pipeline)
        }
    }

    /// Nil where another instance has scored her, or she is not to be.
    private func read(in transaction: inout Transaction) throws -> Facts? {
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return (
                spreads: pipeline.add(TakeFromAbuseQueue(merchant: merchant, member: member)),
                members: pipeline.add(
                    FindMemberById(merchant: merchant, id: member, scope: .merchant)),
                links: pipeline.add(ReadAbuseNeighbourhood(merchant: merchant, member: member)),
                cases: pipeline.add(ReadAbuseCasesOfMember(merchant: merchant, member: member)),
                settings: pipeline.add(ReadAbuseSettings(merchant: merchant))
            )
        }
        let spreads = try read.spreads.rows
        guard !spreads.isEmpty, try isToBeScored(try read.members.rows.first, in: &transaction)
        else { return nil }
        return Facts(
            spreads: spreads.contains(true),
            neighbourhood: AbuseNeighbourhood(of: member, try read.links.rows, now: now),
            cases: try read.cases.rows, settings: try read.settings.rows.first ?? .init(),
            ties: try transaction.run(
                NoteReferralTies(merchant: merchant, member: member, at: now)))
    }

    /// Who has left is forgotten, also where a link of hers was noted as she went; who is leaving
    /// is let alone.
    private func isToBeScored(
        _ record: MemberRecord?, in transaction: inout Transaction
    ) throws -> Bool {
        switch record?.state {
        case nil, .anonymised:
            try transaction.run(EraseAbuseLinks(merchant: merchant, member: member))
            return false
        case .merged:
            try transaction.run(QueueAbuseScoreOfSurvivor(merchant: merchant, duplicate: member))
            return false
        case .active, .blocked:
            return record?.blocks.leaving == false
        }
    }

    private func add(
        _ step: AbuseCases.Step, _ score: AbuseScore, _ facts: Facts, to pipeline: inout Pipeline
    ) throws {
        switch step {
        case .nothing: return
        case .open(let holds):
            let row = AbuseCaseRow(
                id: identifiers.next(), member: member, state: holds ? .held : .open, score: score,
                settingsVersion: facts.settings.version, openedAt: now)
            _ = pipeline.add(InsertAbuseCase(merchant: merchant, row: row))
            try tell(row, .abuseCaseOpened, to: &pipeline)
        case .worsen(let holds):
            guard var row = facts.cases.first(where: { !$0.state.isOver }) else { return }
            let begins = holds && row.state == .open
            row.score = score
            if begins { row.hold(at: now) }
            _ = pipeline.add(UpdateAbuseCase(merchant: merchant, row: row))
            if begins { try tell(row, .abuseCaseHeld, to: &pipeline) }
        }
    }

    private func tell(
        _ row: AbuseCaseRow, _ action: MemberDeed, to pipeline: inout Pipeline
    ) throws {
        let event = try AbuseEvents.event(
            row, of: merchant, id: identifiers.next(), at: now, clock: clock)
        _ = pipeline.add(
            InsertAudit(
                AuditEntry(
                    action, object: row.id.description,
                    reason: row.score.kept.joined(separator: " ")),
                of: merchant, at: now))
        _ = pipeline.add(OutboxInsert([event]))
        _ = pipeline.add(OutboxNotify())
    }
}
