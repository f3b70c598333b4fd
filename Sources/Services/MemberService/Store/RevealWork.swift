import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Counts and notes one look at a member's clear text, in one transaction.
struct RevealWork: Sendable {
    let context: RequestContext
    let member: UUIDv7
    let scope: MemberScope
    let fields: [RevealedField]
    let reason: StaffReason
    /// Digest of who looks.
    let subject: [UInt8]
    let eventId: UUIDv7

    func run(
        in transaction: inout Transaction
    ) throws -> Result<(record: MemberRecord, remaining: Int), Refusal> {
        let merchant = context.merchant
        let (recent, found) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockSubjects(merchant: merchant, subjects: [subject]))
            return (
                pipeline.add(
                    RecentEvents(
                        merchant: merchant, kind: .reveal, subject: subject,
                        limit: Reveals.limit.count)),
                pipeline.add(FindMemberById(merchant: merchant, id: member, scope: scope))
            )
        }
        guard let record = try found.rows.first, !record.isGone else {
            return .failure(Refusal(.memberNotFound))
        }
        switch Reveals.decide(newestFirst: try recent.rows, now: context.now) {
        case .refuse(let seconds):
            return .failure(
                Refusal(.revealLimitReached, facts: ["retryAfterSeconds": "\(seconds)"]))
        case .show(let remaining):
            try transaction.pipeline { pipeline in
                _ = pipeline.add(
                    InsertRateEvents(
                        merchant: merchant, events: [(.reveal, subject)], at: context.now,
                        id: eventId))
                _ = pipeline.add(
                    InsertAudit(
                        AuditEntry(
                            .memberRevealed, object: member.description, reason: reason.text,
                            change: AuditEntry.Change(
                                before: "MASKED",
                                after: fields.map(\.rawValue).joined(separator: " "))),
                        by: context))
            }
            return .success((record, remaining))
        }
    }
}
