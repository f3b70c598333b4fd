import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// What people do with cases, each deed under the member's lock, in one transaction with its event
/// and audit (N15).
struct AbuseWork: Sendable {
    let context: RequestContext
    let profile: MerchantProfile
    let vault: PersonalDataVault
    let scope: MemberScope
    let eventId: UUIDv7

    private var merchant: UUIDv7 { context.merchant }

    func decide(
        _ id: UUIDv7, _ verdict: AbuseCases.Verdict, reason: StaffReason,
        in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.DecideAbuseCaseReply> {
        let find = FindAbuseCase(merchant: merchant, id: id, scope: scope)
        guard let member = try transaction.run(find).first?.member else {
            return .refused(Refusal(.abuseCaseNotFound))
        }
        // What it says under the lock.
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return pipeline.add(find)
        }
        guard var row = try found.rows.first else {
            return .refused(Refusal(.abuseCaseNotFound))
        }
        guard let state = AbuseCases.state(after: verdict, in: row.state) else {
            return .refused(Refusal(.abuseCaseDecided))
        }
        let before = row.state.name
        if state == .held {
            row.hold(at: context.now)
        } else {
            row.end(
                state, at: context.now, by: context.principal.subject, reason: reason.text)
        }
        let event = try AbuseEvents.event(
            row, of: merchant, id: eventId, at: context.now, clock: profile.clock)
        let audit = AuditEntry(
            state == .held ? .abuseCaseHeld : .abuseCaseDecided, object: id.description,
            reason: reason.text,
            change: AuditEntry.Change(
                before: before, after: state.name))
        try transaction.pipeline { pipeline in
            _ = pipeline.add(UpdateAbuseCase(merchant: merchant, row: row))
            _ = pipeline.add(InsertAudit(audit, by: context))
            _ = pipeline.add(OutboxInsert([event]))
            _ = pipeline.add(OutboxNotify())
        }
        return .reply(.init(abuseCase: MemberV1.AbuseCase(row)))
    }

    func appeal(
        _ text: String, by member: UUIDv7, in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.AppealReply> {
        let (members, cases) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return (
                pipeline.add(
                    FindMemberById(merchant: merchant, id: member, scope: .own(member))),
                pipeline.add(ReadAbuseCasesOfMember(merchant: merchant, member: member))
            )
        }
        var rows = try cases.rows
        let place = rows.firstIndex { $0.state == .held }
        switch AbuseCases.appeal(
            place.map { rows[$0].state }, appealedAt: place.flatMap { rows[$0].appealedAt })
        {
        case .notUnderReview: return .refused(Refusal(.notUnderReview))
        case .madeBefore: return .refused(Refusal(.appealMade))
        case nil: break
        }
        // Whoever has no key has nothing that is hers, and cannot have logged in.
        guard let place, let record = try members.rows.first,
            let cipher = try vault.cipher(of: record.personal)
        else { return .refused(Refusal(.memberNotFound)) }
        rows[place].appeal = try cipher.seal(
            Array(text.utf8), at: .appeal(rows[place].id, merchant))
        rows[place].appealedAt = context.now
        let row = rows[place]
        try transaction.pipeline { pipeline in
            _ = pipeline.add(UpdateAbuseCase(merchant: merchant, row: row))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(.memberAppealed, object: row.id.description), by: context))
        }
        return .reply(.init(review: MemberV1.MyReview(rows)))
    }

    func put(
        _ thresholds: AbuseThresholds, over version: Int32, in transaction: inout Transaction
    ) throws -> Idempotency.Decision<MemberV1.PutAbuseSettingsReply> {
        // Of two who change them at once the later one sees what the first has done.
        let read = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return pipeline.add(ReadAbuseSettings(merchant: merchant))
        }
        let current = try read.rows.first ?? AbuseSettingsRow()
        guard current.version == version else {
            return .refused(
                Refusal(.revisionConflict, facts: ["revision": "\(current.version)"]))
        }
        let row = AbuseSettingsRow(
            version: version + 1, thresholds: thresholds, changedAt: context.now,
            changedBy: context.principal.subject)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(InsertAbuseSettings(merchant: merchant, row: row))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .abuseSettingsChanged, object: "abuse-settings",
                        change: AuditEntry.Change(
                            before: current.thresholds.description,
                            after: thresholds.description)),
                    by: context))
        }
        return .reply(.init(settings: MemberV1.AbuseSettings(row)))
    }
}

extension PersonalDataVault {
    /// What a member wrote; nil where she wrote nothing, or has no key any more.
    func appeal(
        _ row: AbuseCaseRow, of record: MemberRecord, _ merchant: UUIDv7
    ) throws -> String? {
        guard let sealed = row.appeal, let cipher = try cipher(of: record.personal) else {
            return nil
        }
        return String(
            decoding: try cipher.open(sealed, at: .appeal(row.id, merchant)), as: UTF8.self)
    }
}

extension FieldCipher.Place {
    static func appeal(_ id: UUIDv7, _ merchant: UUIDv7) -> Self {
        Self(merchant: merchant, table: "abuse_cases", column: "appeal", row: id.description)
    }
}
