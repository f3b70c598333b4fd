import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Ends one session of a holder, in one transaction with its row of the audit.
///
/// Access tokens know no session, only their holder's epoch: it rises, so that those of the ended
/// session end within 30 s, and the other sessions are carried into the new one, where their next
/// refresh gets them a good token. A session that is refreshed at the same instant may miss that,
/// and ends as well.
struct EndSessionWork: Sendable {
    let context: RequestContext
    let session: UUIDv7
    let holder: UUIDv7
    let reason: StaffReason?

    /// Whether there was such a session.
    func run(in transaction: inout Transaction) throws -> Bool {
        let merchant = context.merchant
        // Two that end at once take turns before either touches a token.
        try transaction.run(LockAggregates([holder]))
        _ = try transaction.run(LockSessionFamily(family: session))
        let ended = try transaction.run(
            DeleteSession(merchant: merchant, id: session, holder: holder))
        guard !ended.isEmpty else { return false }
        let raised = try transaction.pipeline { pipeline in
            _ = pipeline.add(
                RevokeFamily(merchant: merchant, family: session, at: context.now))
            return pipeline.add(RaiseEpoch(merchant: merchant, subject: holder))
        }
        guard let epoch = try raised.rows.first else { return false }
        try transaction.pipeline { pipeline in
            _ = pipeline.add(CarrySessions(merchant: merchant, holder: holder, epoch: epoch))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .sessionEnded, object: holder.description, reason: reason?.text,
                        change: AuditEntry.Change(before: "session \(session)", after: "ended")),
                    by: context))
        }
        return true
    }
}

/// The lock that a rotation of the family's tokens has, too.
private struct LockSessionFamily: Statement {
    static let sql = "SELECT pg_advisory_xact_lock(hashtextextended($1::uuid::text, 0))"
    let family: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(family) }

    static func decode(_ row: inout RowReader) throws {}
}
