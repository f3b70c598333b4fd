import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// Counts one look-up of members by phone, where the limit has room for it.
struct LookUpWork: Sendable {
    let context: RequestContext
    /// What the look-ups of whoever asks are counted by.
    let subject: [UInt8]
    let id: UUIDv7

    func run(in transaction: inout Transaction) throws -> Refusal? {
        let recent = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockSubjects(merchant: context.merchant, subjects: [subject]))
            return pipeline.add(
                RecentEvents(
                    merchant: context.merchant, kind: .phoneLookUp, subject: subject,
                    limit: LookUps.history))
        }
        let wait = SlidingWindow.retryAfterSeconds(
            LookUps.byPhone, newestFirst: try recent.rows, now: context.now)
        guard wait == 0 else {
            return Refusal(.rateLimited, facts: ["retryAfterSeconds": "\(wait)"])
        }
        try transaction.run(
            InsertRateEvents(
                merchant: context.merchant, events: [(.phoneLookUp, subject)], at: context.now,
                id: id))
        return nil
    }
}

extension MemberParts {
    /// Counts a look-up by phone. Tills look up for whoever stands before them, and are limited as
    /// apps are; who signed in as a person is limited as a person.
    func countLookUp(_ context: RequestContext) async throws {
        guard context.principal.kind == .staff else { return }
        let work = LookUpWork(
            context: context, subject: vault.subject("look-up", context.principal.subject),
            id: identifiers.next())
        let refusal = try await pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
        if let refusal { throw refusal }
    }
}

/// Why somebody looks a member up, and by what (H12).
struct LookUpNote: Sendable {
    let reason: StaffReason
    /// Names of the fields that she is sought by, never what they say.
    let fields: [String]

    /// Nil where no reason is needed and none was given.
    init?(
        _ text: String, by fields: [String], _ context: RequestContext
    ) throws(Refusal) {
        let needs = context.principal.role == StaffRole.customerService.rawValue
        guard needs || !text.isEmpty else { return nil }
        reason = try StaffReason.read(text)
        self.fields = fields
    }
}

extension MemberParts {
    /// Writes a look-up down before its answer goes out, whom it found included.
    func keep(
        _ note: LookUpNote?, found members: [UUIDv7], _ context: RequestContext
    ) async throws {
        guard let note else { return }
        // One member is the object herself; of several the number tells enough.
        let object = members.count == 1 ? members[0].description : "members"
        let entry = AuditEntry(
            .memberLookedUp, object: object, reason: note.reason.text,
            change: AuditEntry.Change(
                before: "by \(note.fields.joined(separator: " "))",
                after: "found \(members.count)"))
        _ = try await pool.execute(
            InsertAudit(entry, by: context), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
    }
}
