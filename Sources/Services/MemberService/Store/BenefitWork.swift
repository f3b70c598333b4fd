import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Benefits that are claimed and used, each step under the member's lock, in one transaction with its
/// event (B14).
struct BenefitWork: Sendable {
    typealias Decision = Idempotency.Decision<MemberV1.BenefitClaimReply>

    let context: RequestContext
    let profile: MerchantProfile
    let vault: PersonalDataVault
    let eventId: UUIDv7

    private var merchant: UUIDv7 { context.merchant }

    func claim(
        _ benefit: String, id: UUIDv7, code: RedemptionCode, by member: UUIDv7,
        in transaction: inout Transaction
    ) throws -> Decision {
        let today = profile.clock.businessDate(at: context.now)
        guard let record = try locked(member, in: &transaction) else {
            return .refused(Refusal(.memberNotFound))
        }
        guard record.state == .active else { return .refused(Refusal(.memberBlocked)) }
        let made = try transaction.run(
            ReadBenefitClaims(merchant: merchant, member: member, since: Self.since(today)))
        let claims = try claims(
            of: record, level: try level(of: record, in: &transaction), made: made.map(\.made),
            today: today)
        let row: BenefitClaimRow
        do throws(BenefitClaims.Refusal) {
            let (given, period) = try claims.decide(benefit)
            row = BenefitClaimRow(
                id: id, member: member, benefitCode: benefit, levelCode: given.level.code,
                choice: given.benefit.choice?.name, periodStart: period.start, code: code,
                claimedAt: context.now,
                expiresAt: profile.clock.endOfValidity(lastDay: period.lastDay),
                of: given.benefit)
        } catch {
            return .refused(Refusal(of: error))
        }
        try write(
            InsertBenefitClaim(merchant: merchant, row: row), "benefit.claimed", row, record,
            in: &transaction)
        return .reply(.init(claim: .init(row, showsCode: true, now: context.now)))
    }

    struct Till: Sendable {
        let store: UUIDv7
        let terminal: String?
        let staff: String?
    }

    func use(
        _ code: RedemptionCode, at till: Till, in transaction: inout Transaction
    ) throws -> Decision {
        let find = FindBenefitClaim(merchant: merchant, code: code)
        guard let member = try transaction.run(find).first?.member,
            let record = try locked(member, in: &transaction),
            // What it says under the lock.
            var row = try transaction.run(find).first
        else { return .refused(Refusal(.codeNotFound)) }
        guard
            try transaction.run(StoreExists(merchant: merchant, store: till.store)).first == true
        else { return .refused(Refusal(.storeNotFound)) }
        do throws(BenefitCode.Refusal) {
            try BenefitCode.use(
                usedAt: row.usedAt, expiresAt: row.expiresAt, goodIn: row.goodIn, at: till.store,
                now: context.now)
        } catch {
            return .refused(Refusal(of: error))
        }
        row.usedAt = context.now
        row.store = till.store
        row.terminal = till.terminal
        row.staff = till.staff
        let use = partnerUse(of: row, at: till.store)
        try write(
            UseBenefitClaim(merchant: merchant, row: row), "benefit.used", row, record,
            in: &transaction
        ) { pipeline in
            if let use { _ = pipeline.add(use) }
        }
        return .reply(.init(claim: .init(row, showsCode: false, now: context.now)))
    }

    /// What the partner gets for it, by what is agreed now; nil where nobody else renders it.
    private func partnerUse(of row: BenefitClaimRow, at store: UUIDv7) -> InsertPartnerUse? {
        let benefit = profile.scheme.level(code: row.levelCode)?.benefits
            .first { $0.code == row.benefitCode }
        return row.terms.map { terms in
            InsertPartnerUse(
                merchant: merchant, id: eventId, claim: row.id, benefit: row.benefitCode,
                store: store, date: profile.clock.businessDate(at: context.now), at: context.now,
                terms: terms.atUse(of: benefit))
        }
    }

    /// Undoes a use, as if the code had not been used (B13).
    func reverse(
        _ id: UUIDv7, of member: UUIDv7, reason: StaffReason, in transaction: inout Transaction
    ) throws -> Decision {
        guard let record = try locked(member, in: &transaction) else {
            return .refused(Refusal(.memberNotFound))
        }
        guard
            var row = try transaction.run(
                FindClaimOfMember(merchant: merchant, member: member, id: id)
            ).first
        else { return .refused(Refusal(.benefitClaimNotFound)) }
        // Staff of single stores undoes what was used there.
        let stores = context.principal.stores
        if let store = row.store, !stores.isEmpty, !stores.contains(store.description) {
            return .refused(Refusal(.outOfScope))
        }
        do throws(BenefitCode.ReversalRefusal) {
            try BenefitCode.reverse(isUsed: row.usedAt != nil, isRated: row.score != nil)
        } catch {
            return .refused(Refusal(of: error))
        }
        let used = row.store
        let change = AuditEntry.Change(
            before: "used \(used?.description ?? "")", after: "reversed")
        (row.usedAt, row.store, row.terminal, row.staff) = (nil, nil, nil, nil)
        let undone = ReversePartnerUse(
            merchant: merchant, claim: id, date: profile.clock.businessDate(at: context.now),
            at: context.now, by: context.principal.subject)
        let audit = AuditEntry(
            .benefitUseReversed, object: id.description, reason: reason.text, change: change)
        try write(
            UseBenefitClaim(merchant: merchant, row: row), "benefit.reversed", row, record,
            at: used, in: &transaction
        ) { pipeline in
            _ = pipeline.add(undone)
            _ = pipeline.add(InsertAudit(audit, by: context))
        }
        return .reply(.init(claim: .init(row, showsCode: false, now: context.now)))
    }

    /// What she thinks of a benefit that she has used (B15).
    func rate(
        _ id: UUIDv7, score: Int32, text: String, by member: UUIDv7,
        in transaction: inout Transaction
    ) throws -> Decision {
        guard let record = try locked(member, in: &transaction),
            var row = try transaction.run(
                FindClaimOfMember(merchant: merchant, member: member, id: id)
            ).first
        else { return .refused(Refusal(.benefitClaimNotFound)) }
        do throws(BenefitCode.FeedbackRefusal) {
            try BenefitCode.rate(
                asks: row.asksFeedback, isUsed: row.usedAt != nil, isRated: row.score != nil)
        } catch {
            return .refused(Refusal(of: error))
        }
        row.score = score
        row.ratedAt = context.now
        if !text.isEmpty {
            // Whoever was taken over from elsewhere has a key from her first words on.
            let (cipher, wrapped) = try vault.ownCipher(record.personal.dataKey)
            if record.personal.dataKey == nil {
                try transaction.run(
                    GiveDataKey(merchant: merchant, member: member, wrapped: wrapped))
            }
            row.feedback = try cipher.seal(Array(text.utf8), at: .feedback(id, merchant))
        }
        try write(
            RateBenefitClaim(merchant: merchant, row: row), "benefit.rated", row, record,
            in: &transaction)
        return .reply(.init(claim: .init(row, showsCode: false, now: context.now)))
    }

    // MARK: What they share

    /// Claims from a day on are enough to count: a birthday's period may be the year before.
    static func since(_ today: CalendarDate) -> CalendarDate {
        today.startOfYear.adding(days: -1).startOfYear
    }

    func claims(
        of record: MemberRecord, level: HeldLevel, made: [BenefitClaims.Made],
        today: CalendarDate
    ) throws -> BenefitClaims {
        let personal = try vault.open(record.personal, merchant: merchant, member: record.id)
        let scheme = profile.scheme
        return BenefitClaims(
            scheme.benefits(of: scheme.level(rank: level.rank)), made: made,
            birthday: personal.birthday, today: today)
    }

    private func locked(
        _ member: UUIDv7, in transaction: inout Transaction
    ) throws -> MemberRecord? {
        let merchant = merchant
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([member]))
            return pipeline.add(
                FindMemberById(merchant: merchant, id: member, scope: .merchant))
        }
        guard let record = try found.rows.first, !record.isGone else { return nil }
        return record
    }

    private func level(
        of record: MemberRecord, in transaction: inout Transaction
    ) throws -> HeldLevel {
        var days: [LevelHistory.Day] = []
        if profile.book.isDue(record.kept.earned, at: context.now) {
            days = try transaction.run(
                ReadLevelDays(of: [record.id], from: .earliest, profile)
            ).map(\.day)
        }
        return record.kept.passed(
            to: context.now, history: profile.history(of: record, days), by: profile.book
        ).held(by: profile.rules, at: context.now)
    }

    /// - Parameter store: where it was, if the row does not say so any more.
    private func write(
        _ statement: some Statement, _ type: String, _ row: BenefitClaimRow,
        _ record: MemberRecord, at store: UUIDv7? = nil, in transaction: inout Transaction,
        _ addMore: (inout Pipeline) -> Void = { _ in }
    ) throws {
        let seq = record.eventSeq + 1
        let event = try OutboxEvent(
            id: eventId, merchant: merchant, type: type, aggregate: row.member,
            aggregateSeq: seq, occurredAt: context.now,
            payload: MemberV1.BenefitEvent(
                claimId: row.id.description, memberId: row.member.description,
                benefitCode: row.benefitCode, levelCode: row.levelCode,
                state: row.state(at: context.now),
                storeId: (row.store ?? store)?.description ?? "",
                score: row.score ?? 0))
        let merchant = merchant
        try transaction.pipeline { pipeline in
            _ = pipeline.add(statement)
            addMore(&pipeline)
            _ = pipeline.add(
                UpdateEventSeq(merchant: merchant, member: row.member, eventSeq: seq))
            _ = pipeline.add(OutboxInsert([event]))
            _ = pipeline.add(OutboxNotify())
        }
    }
}
