import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Levels that are given and asked for: each step under the member's lock, in one transaction with
/// event and audit (B05).
struct LevelGrantWork: Sendable {
    typealias Decision<Reply: Sendable> = Idempotency.Decision<Reply>

    /// Grants under way or to come: they stand beside the member's row.
    static let limit = 20

    let context: RequestContext
    let profile: MerchantProfile
    let scope: MemberScope
    let identifiers: IdentifierSource
    let cache: FactsCache

    private var merchant: UUIDv7 { context.merchant }
    private var actor: String { context.principal.subject }

    // MARK: Given by staff

    func create(
        _ grant: LevelGrant, of member: UUIDv7, reason: StaffReason,
        in transaction: inout Transaction
    ) throws -> Decision<MemberV1.LevelGrantReply> {
        guard var fold = try locked(member, in: &transaction) else {
            return .refused(Refusal(.memberNotFound))
        }
        if let refusal = give(grant, to: &fold) { return .refused(refusal) }
        let row = LevelGrantRow(
            grant, of: member, reason: reason.text, actor: actor, at: context.now)
        let audit = AuditEntry(
            .levelGranted, object: member.description, reason: reason.text,
            change: .init(before: "", after: grant.words))
        let merchant = merchant
        try write(fold, in: &transaction) { pipeline in
            _ = pipeline.add(InsertLevelGrant(merchant: merchant, row: row))
            _ = pipeline.add(InsertAudit(audit, by: context))
        }
        return .reply(reply(row, fold))
    }

    func end(
        _ id: UUIDv7, of member: UUIDv7, reason: StaffReason, in transaction: inout Transaction
    ) throws -> Decision<MemberV1.LevelGrantReply> {
        guard var fold = try locked(member, in: &transaction) else {
            return .refused(Refusal(.memberNotFound))
        }
        let found = try transaction.run(
            FindLevelGrant(merchant: merchant, member: member, id: id))
        guard var row = found.first else { return .refused(Refusal(.levelGrantNotFound)) }
        guard fold.end(grant: id) else { return .refused(Refusal(.levelGrantOver)) }
        row.endedAt = context.now
        row.endedBy = actor
        row.endReason = reason.text
        let (merchant, ended) = (merchant, row)
        let audit = AuditEntry(
            .levelGrantEnded, object: member.description, reason: reason.text,
            change: .init(before: row.grant.words, after: "ended"))
        try write(fold, in: &transaction) { pipeline in
            _ = pipeline.add(EndLevelGrant(merchant: merchant, row: ended))
            _ = pipeline.add(InsertAudit(audit, by: context))
        }
        return .reply(reply(row, fold))
    }

    // MARK: Asked for by members

    func apply(
        for code: String, id: UUIDv7, by member: UUIDv7, in transaction: inout Transaction
    ) throws -> Decision<MemberV1.LevelApplicationReply> {
        guard var fold = try locked(member, in: &transaction) else {
            return .refused(Refusal(.memberNotFound))
        }
        guard fold.state == .active else { return .refused(Refusal(.memberBlocked)) }
        guard let level = profile.scheme.level(code: code) else { return .refused(Self.no(code)) }
        fold.pass()
        guard level.rank > fold.held.rank else { return .refused(Refusal(.levelNotHigher)) }
        let open = try transaction.run(OpenLevelApplication(merchant: merchant, member: member))
        guard open.isEmpty else { return .refused(Refusal(.levelApplicationOpen)) }
        let row = LevelApplicationRow(
            id: id, member: member, levelCode: code, appliedAt: context.now)
        try transaction.run(InsertLevelApplication(merchant: merchant, row: row))
        return .reply(.init(application: .init(row, forStaff: false)))
    }

    func withdraw(
        _ id: UUIDv7, in transaction: inout Transaction
    ) throws -> Decision<MemberV1.LevelApplicationReply> {
        guard let (_, found) = try lockedApplication(id, in: &transaction) else {
            return .refused(Refusal(.levelApplicationNotFound))
        }
        guard found.state == .applied else {
            return .refused(Refusal(.levelApplicationDecided))
        }
        var row = found
        row.state = .withdrawn
        row.decidedAt = context.now
        row.decidedBy = actor
        try transaction.run(DecideLevelApplication(merchant: merchant, row: row))
        return .reply(.init(application: .init(row, forStaff: false)))
    }

    func decide(
        _ id: UUIDv7, approved: Bool, until: Instant?, reason: StaffReason,
        in transaction: inout Transaction
    ) throws -> Decision<MemberV1.LevelApplicationReply> {
        guard case (var fold, var row)? = try lockedApplication(id, in: &transaction) else {
            return .refused(Refusal(.levelApplicationNotFound))
        }
        guard row.state == .applied else { return .refused(Refusal(.levelApplicationDecided)) }
        row.state = approved ? .approved : .rejected
        row.decidedAt = context.now
        row.decidedBy = actor
        row.reason = reason.text
        var given: LevelGrantRow?
        if approved {
            let grant = LevelGrant(
                id: identifiers.next(), levelCode: row.levelCode, from: context.now,
                until: until, mode: .floor, source: .application)
            if let refusal = give(grant, to: &fold) { return .refused(refusal) }
            row.grant = grant.id
            given = LevelGrantRow(
                grant, of: row.member, reason: reason.text, actor: actor, at: context.now)
        }
        let (merchant, decided, granted) = (merchant, row, given)
        let audit = AuditEntry(
            .levelApplicationDecided, object: row.member.description, reason: reason.text,
            change: .init(
                before: "APPLIED \(row.levelCode)",
                after: granted.map { "APPROVED \($0.grant.words)" } ?? "REJECTED"))
        try write(fold, in: &transaction) { pipeline in
            if let granted {
                _ = pipeline.add(InsertLevelGrant(merchant: merchant, row: granted))
            }
            _ = pipeline.add(DecideLevelApplication(merchant: merchant, row: decided))
            _ = pipeline.add(InsertAudit(audit, by: context))
        }
        return .reply(.init(application: .init(row, forStaff: true)))
    }

    // MARK: What they share

    private static func no(_ code: String) -> Refusal {
        Refusal(.levelNotFound, facts: ["level": code])
    }

    private func give(_ grant: LevelGrant, to fold: inout LevelFold) -> Refusal? {
        guard profile.scheme.level(code: grant.levelCode) != nil else {
            return Self.no(grant.levelCode)
        }
        fold.pass()
        guard fold.level.grants.count < Self.limit else {
            return Refusal(.levelGrantLimit, facts: ["limit": "\(Self.limit)"])
        }
        fold.grant(grant)
        return nil
    }

    /// The member with all of her history, under her lock; nil for one whom the caller does not see.
    private func locked(
        _ member: UUIDv7, in transaction: inout Transaction
    ) throws -> LevelFold? {
        let (merchant, scope, profile) = (merchant, scope, profile)
        let (found, rows, days) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return (
                pipeline.add(FindMemberById(merchant: merchant, id: member, scope: scope)),
                pipeline.add(ReadLevelStates(merchant: merchant, members: [member])),
                pipeline.add(ReadLevelDays(of: [member], from: .earliest, profile))
            )
        }
        guard let record = try found.rows.first, !record.isGone,
            let row = try rows.rows.first
        else { return nil }
        var fold = LevelFold(row, profile, now: context.now)
        for day in try days.rows { fold.keep(day.day) }
        return fold
    }

    private func lockedApplication(
        _ id: UUIDv7, in transaction: inout Transaction
    ) throws -> (LevelFold, LevelApplicationRow)? {
        let find = FindLevelApplication(merchant: merchant, id: id, scope: scope)
        guard let member = try transaction.run(find).first?.member,
            let fold = try locked(member, in: &transaction),
            // What it says under the lock.
            let row = try transaction.run(find).first
        else { return nil }
        return (fold, row)
    }

    private func write(
        _ fold: LevelFold, in transaction: inout Transaction,
        _ more: (inout Pipeline) -> Void
    ) throws {
        let events = try fold.events(identifiers: identifiers)
        if fold.isNews { cache.expect(fold.version, of: fold.id, merchant: merchant) }
        let merchant = merchant
        try transaction.pipeline { pipeline in
            _ = try pipeline.add(UpdateLevelStates(merchant: merchant, states: [fold]))
            more(&pipeline)
            if !events.isEmpty {
                _ = pipeline.add(OutboxInsert(events))
                _ = pipeline.add(OutboxNotify())
            }
        }
    }

    private func reply(_ row: LevelGrantRow, _ fold: LevelFold) -> MemberV1.LevelGrantReply {
        MemberV1.LevelGrantReply(
            grant: .init(row), level: MemberV1.MemberLevel(fold.held, profile.scheme))
    }
}

extension LevelGrant {
    /// For the audit: "gold FLOOR 2026-03-05T04:00:00Z to 2026-07-01T00:00:00Z".
    fileprivate var words: String {
        "\(levelCode) \(mode.name) \(from.rfc3339) to \(until.map(\.rfc3339) ?? "-")"
    }
}
