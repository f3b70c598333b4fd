import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Brings the coupons of members who were made one together, and parts them again (A12).
///
/// One whose order is under way stays where it is. Cursor and effect are one transaction; a merge
/// that is told again finds nothing to move.
struct MergedMembers: Sendable {
    let clock: any WallClock
    let identifiers: IdentifierSource

    func consumer(_ runtime: ServiceRuntime) throws -> FeedConsumer {
        try FeedConsumer(
            name: "marketing-merges", source: .member,
            types: ["member.merged", "member.merge_reversed"], runtime: runtime,
            apply: { transaction, events in
                for step in try events.compactMap({ try Step($0) }) {
                    try apply(step, in: &transaction)
                }
            })
    }

    private struct Step: Sendable {
        let merchant: UUIDv7
        let merge: UUIDv7
        let survivor: UUIDv7
        let duplicate: UUIDv7
        let isReversal: Bool

        /// Nil for any other event.
        init?(_ event: EventsV1.Event) throws {
            let ids: [String]
            switch event.type {
            case "member.merged":
                let told = try MemberV1.MemberMergedEvent(serialized: event.payload)
                ids = [told.mergeId, told.survivorMemberId, told.duplicateMemberId]
                isReversal = false
            case "member.merge_reversed":
                let told = try MemberV1.MemberMergeReversedEvent(serialized: event.payload)
                ids = [told.mergeId, told.survivorMemberId, told.duplicateMemberId]
                isReversal = true
            default:
                return nil
            }
            guard let merchant = UUIDv7(event.merchantId), let merge = UUIDv7(ids[0]),
                let survivor = UUIDv7(ids[1]), let duplicate = UUIDv7(ids[2])
            else { throw MalformedEvent(type: event.type, id: event.id) }
            self.merchant = merchant
            self.merge = merge
            self.survivor = survivor
            self.duplicate = duplicate
        }
    }

    private func apply(_ step: Step, in transaction: inout Transaction) throws {
        let both = [step.survivor, step.duplicate]
        let (hers, moved, sequences) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates(both))
            return (
                pipeline.add(
                    ReadCouponsOfGone(members: [(step.merchant, step.duplicate)])),
                pipeline.add(
                    ReadMergedCoupons(
                        merchant: step.merchant, merge: step.merge, survivor: step.survivor)),
                pipeline.add(ReadLastSequences(aggregates: both))
            )
        }
        let keys = step.isReversal ? try moved.rows : try hers.rows
        guard !keys.isEmpty else { return }
        let (from, to) =
            step.isReversal
            ? (step.survivor, step.duplicate) : (step.duplicate, step.survivor)
        let now = clock.now()
        var news = CouponNews(identifiers, after: try sequences.rows)
        var changed: [CouponRow] = []
        for var row in try transaction.run(ReadCoupons(keys: keys)) where row.member == from {
            row.member = to
            changed.append(row)
            for member in both {
                try news.tell(
                    "coupon.transferred", of: member, merchant: step.merchant, at: now,
                    MarketingV1.CouponTransferredEvent(
                        couponId: row.id.description, fromMemberId: from.description,
                        toMemberId: to.description))
            }
        }
        guard !changed.isEmpty else { return }
        try transaction.write(changed)
        if !step.isReversal {
            try transaction.run(
                InsertMergedCoupons(
                    merchant: step.merchant, merge: step.merge, coupons: changed.map(\.id)))
        }
        try news.write(in: &transaction)
        try transaction.run(OutboxNotify())
    }
}
