import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Makes two members one, in one transaction with events and audit (A12).
struct MergeWork: Sendable {
    typealias Decision = Idempotency.Decision<MemberV1.MergeReply>

    let context: RequestContext
    let profile: MerchantProfile
    let scope: MemberScope
    let vault: PersonalDataVault
    let identifiers: IdentifierSource
    let cache: FactsCache

    private var merchant: UUIDv7 { context.merchant }

    /// Both as they are under their locks, and all that moves: who adds something of a member to
    /// what is kept adds it here, to `MergeRow`, and to `MergeReversal`.
    private struct Both {
        var survivor: MemberRecord
        var duplicate: MemberRecord
        var fold: LevelFold
        var hasDuplicates: Bool
        /// Whether a case about the duplicate is under way.
        var isUnderReview: Bool
        var labels: [Label.Key]
        var attributes: [AttributeValue]
        var consents: [UUIDv7: [ConsentPurpose: ConsentRow]]
        var lastConsent: Int64
    }

    func run(
        _ id: UUIDv7, survivor: UUIDv7, duplicate: UUIDv7, reason: StaffReason,
        in transaction: inout Transaction
    ) throws -> Decision {
        guard let both = try read(survivor, duplicate, in: &transaction) else {
            return .refused(Refusal(.memberNotFound))
        }
        let refusal = MemberMerging.refusal(
            survivor: MemberMerging.Party(both.survivor, hasDuplicates: false),
            duplicate: MemberMerging.Party(
                both.duplicate, hasDuplicates: both.hasDuplicates,
                isUnderReview: both.isUnderReview))
        if let refusal { return .refused(Refusal(of: refusal)) }
        let withdrawn = withdrawals(both)
        let values = try resealed(both)
        let row = MergeRow(
            id: id, survivor: survivor, duplicate: duplicate, mergedAt: context.now,
            mergedBy: context.principal.subject, reason: reason.text,
            tags: both.labels.filter { $0.kind == .tag }.map(\.code),
            groups: both.labels.filter { $0.kind == .group }.map(\.code),
            attributes: values.map(\.code).sorted(), withdrawn: withdrawn.map(\.purpose))
        try write(row, both, withdrawn: withdrawn, values: values, in: &transaction)
        let history = try transaction.run(
            ReadMergedHistory(merchant: merchant, survivor: survivor, merge: id)
        ).first
        return .reply(MemberV1.MergeReply(merge: MemberV1.MemberMerge(row, history: history)))
    }

    private func read(
        _ survivor: UUIDv7, _ duplicate: UUIDv7, in transaction: inout Transaction
    ) throws -> Both? {
        let (merchant, scope, profile) = (merchant, scope, profile)
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([survivor, duplicate]))
            return (
                survivor: pipeline.add(
                    FindMemberById(merchant: merchant, id: survivor, scope: scope)),
                duplicate: pipeline.add(
                    FindMemberById(merchant: merchant, id: duplicate, scope: scope)),
                level: pipeline.add(ReadLevelStates(merchant: merchant, members: [survivor])),
                days: pipeline.add(ReadLevelDays(of: [survivor], from: .earliest, profile)),
                moved: pipeline.add(ReadDaysToMove(merchant: merchant, duplicate: duplicate)),
                stores: pipeline.add(
                    ReadStoresToMove(
                        merchant: merchant, survivor: survivor, duplicate: duplicate))
            )
        }
        let more = try transaction.pipeline { pipeline in
            (
                hasDuplicates: pipeline.add(
                    HasDuplicates(merchant: merchant, member: duplicate)),
                cases: pipeline.add(
                    ReadAbuseCasesOfMember(merchant: merchant, member: duplicate)),
                labels: pipeline.add(
                    ReadLabelsToMove(
                        merchant: merchant, survivor: survivor, duplicate: duplicate)),
                attributes: pipeline.add(
                    ReadAttributeValues(merchant: merchant, members: [survivor, duplicate])),
                consents: pipeline.add(
                    ReadConsents(merchant: merchant, members: [survivor, duplicate])),
                last: pipeline.add(
                    ReadConsentDecisions(
                        merchant: merchant, member: survivor, before: .max, limit: 1))
            )
        }
        guard let keeper = try found.survivor.rows.first,
            let other = try found.duplicate.rows.first, let level = try found.level.rows.first
        else { return nil }
        var fold = LevelFold(level, profile, now: context.now)
        for row in try found.days.rows { fold.keep(row.day) }
        let stores = try found.stores.rows
        for row in stores {
            fold.keep(
                StoreDay(member: survivor, date: row.date, store: row.store), row.ofSurvivor)
        }
        fold.merge(
            try found.moved.rows,
            stores.map { (StoreDay(member: survivor, date: $0.date, store: $0.store), $0.orders) })
        var consents: [UUIDv7: [ConsentPurpose: ConsentRow]] = [:]
        for (member, row) in try more.consents.rows {
            consents[member, default: [:]][row.purpose] = row
        }
        return Both(
            survivor: keeper, duplicate: other, fold: fold,
            hasDuplicates: try more.hasDuplicates.rows.first ?? false,
            isUnderReview: try more.cases.rows.contains { !$0.state.isOver },
            labels: try more.labels.rows, attributes: try more.attributes.rows,
            consents: consents, lastConsent: try more.last.rows.first?.number ?? 0)
    }

    /// The stricter word counts: it is written down as a decision, made now.
    private func withdrawals(_ both: Both) -> [ConsentRow] {
        let of = both.consents.mapValues { $0.mapValues(\.kept) }
        let purposes = MemberMerging.withdrawn(
            survivor: of[both.survivor.id] ?? [:], duplicate: of[both.duplicate.id] ?? [:])
        return purposes.enumerated().map { place, purpose in
            ConsentRow(
                number: both.lastConsent + Int64(place) + 1, purpose: purpose,
                kept: Consents.Kept(
                    given: false,
                    textVersion: of[both.survivor.id]?[purpose]?.textVersion ?? 0),
                decidedAt: context.now, app: context.principal.app ?? "")
        }
    }

    /// The duplicate's attributes that the survivor lacks, under the survivor's own key.
    private func resealed(_ both: Both) throws -> [AttributeValue] {
        let known = Set(both.attributes.filter { $0.member == both.survivor.id }.map(\.code))
        let missing = both.attributes.filter {
            $0.member == both.duplicate.id && !known.contains($0.code)
        }
        guard let target = both.survivor.personal.dataKey else {
            // Whoever has no key of her own keeps nothing that needs one.
            return missing.filter { $0.sealed == nil }.map {
                AttributeValue(
                    member: both.survivor.id, code: $0.code, value: $0.value, sealed: nil)
            }
        }
        let own = try vault.ownCipher(target).cipher
        let other = try vault.cipher(of: both.duplicate.personal)
        return try missing.compactMap { value in
            var sealed: [UInt8]?
            if let bytes = value.sealed {
                guard let other else { return nil }
                sealed = try own.seal(
                    try other.open(
                        bytes, at: .attribute(value.code, of: both.duplicate.id, merchant)),
                    at: .attribute(value.code, of: both.survivor.id, merchant))
            }
            return AttributeValue(
                member: both.survivor.id, code: value.code, value: value.value, sealed: sealed)
        }
    }

    private func write(
        _ row: MergeRow, _ both: Both, withdrawn: [ConsentRow], values: [AttributeValue],
        in transaction: inout Transaction
    ) throws {
        let (merchant, fold, duplicate) = (merchant, both.fold, both.duplicate)
        let facts = MemberV1.MemberFacts(
            member: duplicate.id, state: .merged, blocks: duplicate.blocks,
            level: try profile.held(by: duplicate, now: context.now, in: &transaction),
            scheme: profile.scheme, version: duplicate.version + 1)
        var events = try fold.events(identifiers: identifiers)
        var seq = fold.eventSeq
        for consent in withdrawn {
            seq += 1
            events.append(
                try MemberEvents.consentChanged(
                    consent, of: row.survivor, merchant: merchant, seq: seq,
                    id: identifiers.next()))
        }
        events.append(
            try MemberEvents.merged(
                row, facts, merchant: merchant, seq: duplicate.eventSeq + 1,
                id: identifiers.next()))
        if fold.isNews { cache.expect(fold.version, of: row.survivor, merchant: merchant) }
        cache.expect(facts.version, of: row.duplicate, merchant: merchant)
        let (now, told) = (context.now, events)
        try transaction.pipeline { pipeline in
            // Before the survivor's days change: it copies those of the duplicate.
            _ = pipeline.add(
                JournalMerge(
                    merchant: merchant, survivor: row.survivor, duplicate: row.duplicate,
                    merge: row.id, at: now))
            _ = pipeline.add(
                AddMergedSpend(
                    merchant: merchant, survivor: row.survivor, duplicate: row.duplicate))
            _ = pipeline.add(
                AddMergedVisits(
                    merchant: merchant, survivor: row.survivor, duplicate: row.duplicate))
            _ = try pipeline.add(UpdateLevelStates(merchant: merchant, states: [fold]))
            _ = pipeline.add(
                UpdateMerged(
                    merchant: merchant, duplicate: row.duplicate, survivor: row.survivor,
                    version: facts.version, eventSeq: duplicate.eventSeq + 1, levelDueAt: nil))
            _ = pipeline.add(EndNewestCode(merchant: merchant, member: row.duplicate))
            if !row.labels.isEmpty {
                _ = pipeline.add(
                    InsertHeldLabels(merchant: merchant, labels: row.labels, at: now))
            }
            if !values.isEmpty {
                _ = pipeline.add(StoreAttributeValues(merchant: merchant, values: values))
            }
            if !withdrawn.isEmpty {
                _ = pipeline.add(
                    InsertConsents(merchant: merchant, member: row.survivor, rows: withdrawn))
                _ = pipeline.add(
                    UpdateEventSeq(merchant: merchant, member: row.survivor, eventSeq: seq))
            }
            _ = pipeline.add(InsertMerge(merchant: merchant, row: row))
            _ = pipeline.add(TouchReviews(merchant: merchant, members: [row.survivor]))
            // What ties the duplicate to others ties the survivor to them now.
            _ = pipeline.add(ForgetAbuseScore(merchant: merchant, member: row.duplicate))
            _ = pipeline.add(
                QueueAbuseScores(merchant: merchant, members: [row.survivor], spread: true))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .membersMerged, object: row.survivor.description, reason: row.reason,
                        change: .init(before: "", after: "merge \(row.id) of \(row.duplicate)")),
                    by: context))
            _ = pipeline.add(OutboxInsert(told))
            _ = pipeline.add(OutboxNotify())
        }
    }
}

extension MemberMerging.Party {
    init(_ record: MemberRecord, hasDuplicates: Bool, isUnderReview: Bool = false) {
        self.init(
            id: record.id, isActive: record.state == .active, blocks: record.blocks,
            hasDuplicates: hasDuplicates, isUnderReview: isUnderReview)
    }
}
