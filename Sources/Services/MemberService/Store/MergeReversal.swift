import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Parts two members again, in one transaction with events and audit (A12).
///
/// The survivor's level is reckoned from her journal as if the merge had never been. The
/// duplicate's own days, attributes and labels stood still beside what was moved, so she has them
/// again.
struct MergeReversal: Sendable {
    let context: RequestContext
    let profile: MerchantProfile
    let scope: MemberScope
    let identifiers: IdentifierSource
    let cache: FactsCache

    private var merchant: UUIDv7 { context.merchant }

    /// - Parameter points: what the ledger says of the duplicate's; nil where it does not answer.
    func run(
        _ id: UUIDv7, reason: StaffReason, points: MemberV1.MergedPoints?,
        in transaction: inout Transaction
    ) throws -> MergeWork.Decision {
        guard let known = try transaction.run(ReadMerge(merchant: merchant, id: id)).first else {
            return .refused(Refusal(.mergeNotFound))
        }
        let found = try read(known, in: &transaction)
        guard var row = found.row, let survivor = found.survivor, let duplicate = found.duplicate
        else { return .refused(Refusal(.mergeNotFound)) }
        let refusal = MemberMerging.refusal(
            toReverse: row.mergedAt, reversedAt: row.reversal?.at,
            survivorIsThere: !survivor.isGone, duplicateIsMerged: duplicate.state == .merged,
            at: context.now)
        if let refusal { return .refused(Refusal(of: refusal)) }
        guard var fold = found.fold else { return .refused(Refusal(.mergeNotFound)) }
        let reversal = MergeRow.Reversal(
            at: context.now, by: context.principal.subject, reason: reason.text)
        row.reversal = reversal
        let history = try transaction.run(
            ReadMergedHistory(merchant: merchant, survivor: row.survivor, merge: id)
        ).first
        // From here on the journal is read without it.
        try transaction.run(CloseMerge(merchant: merchant, id: id, reversal: reversal))
        var reckoning = LevelReckoning(joinedAt: survivor.registeredAt, book: profile.book)
        for fact in try transaction.run(
            ReadLevelJournal(merchant: merchant, members: [row.survivor]))
        {
            reckoning.take(fact.fact, at: fact.at)
        }
        let own = reckoning.outcome(at: context.now)
        fold.become(own.standing, by: own.history)
        try write(row, fold, duplicate, reason, in: &transaction)
        return .reply(
            MemberV1.MergeReply(
                merge: MemberV1.MemberMerge(row, history: history, points: points)))
    }

    private func read(
        _ known: MergeRow, in transaction: inout Transaction
    ) throws -> (
        row: MergeRow?, survivor: MemberRecord?, duplicate: MemberRecord?, fold: LevelFold?
    ) {
        let (merchant, scope, profile) = (merchant, scope, profile)
        let found = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([known.survivor, known.duplicate]))
            return (
                row: pipeline.add(ReadMerge(merchant: merchant, id: known.id)),
                survivor: pipeline.add(
                    FindMemberById(merchant: merchant, id: known.survivor, scope: scope)),
                duplicate: pipeline.add(
                    FindMemberById(merchant: merchant, id: known.duplicate, scope: scope)),
                level: pipeline.add(
                    ReadLevelStates(merchant: merchant, members: [known.survivor])),
                days: pipeline.add(
                    ReadLevelDays(of: [known.survivor], from: .earliest, profile))
            )
        }
        var fold = try found.level.rows.first.map { LevelFold($0, profile, now: context.now) }
        for day in try found.days.rows { fold?.keep(day.day) }
        return (
            try found.row.rows.first, try found.survivor.rows.first,
            try found.duplicate.rows.first, fold
        )
    }

    private func write(
        _ row: MergeRow, _ fold: LevelFold, _ duplicate: MemberRecord, _ reason: StaffReason,
        in transaction: inout Transaction
    ) throws {
        let facts = MemberV1.MemberFacts(
            member: duplicate.id, state: .active, blocks: duplicate.blocks,
            level: try profile.held(by: duplicate, now: context.now, in: &transaction),
            scheme: profile.scheme, version: duplicate.version + 1)
        var events = try fold.events(identifiers: identifiers)
        events.append(
            try MemberEvents.mergeReversed(
                row, facts, merchant: merchant, seq: duplicate.eventSeq + 1, at: context.now,
                id: identifiers.next()))
        if fold.isNews { cache.expect(fold.version, of: row.survivor, merchant: merchant) }
        cache.expect(facts.version, of: row.duplicate, merchant: merchant)
        let (merchant, now, told) = (merchant, context.now, events)
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                SubtractMergedSpend(merchant: merchant, survivor: row.survivor, merge: row.id))
            _ = pipeline.add(
                SubtractMergedVisits(merchant: merchant, survivor: row.survivor, merge: row.id))
            _ = try pipeline.add(UpdateLevelStates(merchant: merchant, states: [fold]))
            _ = pipeline.add(
                UpdateMerged(
                    merchant: merchant, duplicate: row.duplicate, survivor: nil,
                    version: facts.version, eventSeq: duplicate.eventSeq + 1, levelDueAt: now))
            if !row.labels.isEmpty {
                _ = pipeline.add(DeleteHeldLabels(merchant: merchant, labels: row.labels))
            }
            if !row.attributes.isEmpty {
                _ = pipeline.add(
                    DeleteAttributeValues(
                        merchant: merchant, member: row.survivor, codes: row.attributes))
            }
            _ = pipeline.add(
                TouchReviews(merchant: merchant, members: [row.survivor, row.duplicate]))
            _ = pipeline.add(
                QueueAbuseScores(
                    merchant: merchant, members: [row.survivor, row.duplicate], spread: true))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .mergeReversed, object: row.survivor.description, reason: reason.text,
                        change: .init(before: "merge \(row.id) of \(row.duplicate)", after: "")),
                    by: context))
            _ = pipeline.add(OutboxInsert(told))
            _ = pipeline.add(OutboxNotify())
        }
    }
}
