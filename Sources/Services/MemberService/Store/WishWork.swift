import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Wishes that are filed, answered and scored, each step under the member's lock, in one transaction
/// with its event (B17).
struct WishWork: Sendable {
    typealias Decision = Idempotency.Decision<MemberV1.WishReply>

    /// What a member writes.
    struct Draft: Sendable {
        let text: String
        let benefitCode: String?
        let wantedOn: CalendarDate?
    }

    let context: RequestContext
    let profile: MerchantProfile
    let scope: MemberScope
    let vault: PersonalDataVault
    let eventId: UUIDv7

    private var merchant: UUIDv7 { context.merchant }

    func file(
        _ draft: Draft, id: UUIDv7, by member: UUIDv7, in transaction: inout Transaction
    ) throws -> Decision {
        guard let record = try locked(member, in: &transaction) else {
            return .refused(Refusal(.memberNotFound))
        }
        guard record.state == .active else { return .refused(Refusal(.memberBlocked)) }
        let held = try profile.held(by: record, now: context.now, in: &transaction)
        let level = profile.scheme.level(rank: held.rank)
        if let code = draft.benefitCode,
            !profile.scheme.benefits(of: level).contains(where: { $0.benefit.code == code })
        {
            return .refused(Refusal(.benefitNotFound))
        }
        let open = try transaction.run(CountOpenWishes(merchant: merchant, member: member)).first
        guard open ?? 0 < ServiceWish.openLimit else {
            return .refused(Refusal(.wishLimit, facts: ["limit": "\(ServiceWish.openLimit)"]))
        }
        // Whoever was taken over from elsewhere has a key from her first words on.
        let (cipher, wrapped) = try vault.ownCipher(record.personal.dataKey)
        if record.personal.dataKey == nil {
            try transaction.run(
                GiveDataKey(merchant: merchant, member: member, wrapped: wrapped))
        }
        let row = WishRow(
            id: id, member: member, levelCode: level.code, benefitCode: draft.benefitCode,
            wantedOn: draft.wantedOn,
            text: try cipher.seal(Array(draft.text.utf8), at: .wish(id, "text", merchant)),
            filedAt: context.now)
        try write(
            InsertWish(merchant: merchant, row: row), "wish.filed", row, record, audit: nil,
            in: &transaction)
        return .reply(reply(row))
    }

    /// What the member herself does with a wish of hers.
    func step(
        _ step: ServiceWish.Step, _ id: UUIDv7, in transaction: inout Transaction
    ) throws -> Decision {
        guard case (let record, var row)? = try locked(wish: id, in: &transaction) else {
            return .refused(Refusal(.wishNotFound))
        }
        do throws(ServiceWish.Refusal) {
            row.wish = try row.wish.after(step)
        } catch {
            return .refused(Refusal(of: error))
        }
        if row.wish.state == .withdrawn { row.endedAt = context.now }
        try write(
            UpdateWish(merchant: merchant, row: row),
            row.wish.state == .withdrawn ? "wish.withdrawn" : "wish.scored", row, record,
            audit: nil, in: &transaction)
        return .reply(reply(row))
    }

    /// - Parameter note: nil where an earlier answer stands.
    func answer(
        _ id: UUIDv7, note: String?, closes: Bool, in transaction: inout Transaction
    ) throws -> Decision {
        guard case (let record, var row)? = try locked(wish: id, in: &transaction),
            // Who has left reads no answer any more.
            let cipher = try vault.cipher(of: record.personal)
        else { return .refused(Refusal(.wishNotFound)) }
        let before = row.wish.state
        do throws(ServiceWish.Refusal) {
            row.wish = try row.wish.after(closes ? .close(hasNote: note != nil) : .answer)
        } catch {
            return .refused(Refusal(of: error))
        }
        if let note {
            row.answer = try cipher.seal(Array(note.utf8), at: .wish(id, "answer", merchant))
            row.answeredAt = row.answeredAt ?? context.now
            row.answeredBy = context.principal.subject
        }
        if closes { row.endedAt = context.now }
        // The words are hers, and no reason: the audit says who did what.
        let audit = AuditEntry(
            closes ? .wishClosed : .wishAnswered, object: row.member.description, reason: nil,
            change: .init(
                before: "wish \(row.id) \(before.rawValue)", after: row.wish.state.rawValue))
        try write(
            UpdateWish(merchant: merchant, row: row),
            closes ? "wish.closed" : "wish.answered", row, record, audit: audit,
            in: &transaction)
        return .reply(reply(row))
    }

    // MARK: What they share

    private func reply(_ row: WishRow) -> MemberV1.WishReply {
        MemberV1.WishReply(id: row.id.description, state: .init(row.wish.state))
    }

    private func locked(
        _ member: UUIDv7, in transaction: inout Transaction
    ) throws -> MemberRecord? {
        let (merchant, scope) = (merchant, scope)
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return pipeline.add(FindMemberById(merchant: merchant, id: member, scope: scope))
        }
        guard let record = try found.rows.first, !record.isGone else { return nil }
        return record
    }

    private func locked(
        wish id: UUIDv7, in transaction: inout Transaction
    ) throws -> (MemberRecord, WishRow)? {
        let find = FindWish(merchant: merchant, id: id, scope: scope)
        guard let member = try transaction.run(find).first?.member,
            let record = try locked(member, in: &transaction),
            // What it says under the lock.
            let row = try transaction.run(find).first
        else { return nil }
        return (record, row)
    }

    private func write(
        _ statement: some Statement, _ type: String, _ row: WishRow, _ record: MemberRecord,
        audit: AuditEntry?, in transaction: inout Transaction
    ) throws {
        let seq = record.eventSeq + 1
        let event = try OutboxEvent(
            id: eventId, merchant: merchant, type: type, aggregate: row.member,
            aggregateSeq: seq, occurredAt: context.now,
            payload: MemberV1.WishEvent(
                wishId: row.id.description, memberId: row.member.description,
                levelCode: row.levelCode, benefitCode: row.benefitCode ?? "",
                state: .init(row.wish.state), score: row.wish.score ?? 0))
        let (merchant, context) = (merchant, context)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(statement)
            _ = pipeline.add(
                UpdateEventSeq(merchant: merchant, member: row.member, eventSeq: seq))
            if let audit { _ = pipeline.add(InsertAudit(audit, by: context)) }
            _ = pipeline.add(OutboxInsert([event]))
            _ = pipeline.add(OutboxNotify())
        }
    }
}
