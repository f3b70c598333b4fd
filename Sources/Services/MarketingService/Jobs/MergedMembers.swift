import Logging
import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Brings the coupons of members who were made one together, and parts them again (A12).
///
/// One that an order holds or has used stays where it is until it is free again. What frees it wakes
/// the job, as does what comes to the duplicate after the merge. Cursor and effect are one
/// transaction; a merge that is told again finds nothing to move.
struct MergedMembers: Sendable {
    private static let period = Duration.seconds(1)
    private static let batch: Int64 = 100
    private static let timeout = Duration.seconds(10)

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

    func job(_ runtime: ServiceRuntime) -> BackgroundJob {
        let pool = runtime.pool
        return BackgroundJob("merged-coupons", every: Self.period, logger: runtime.logger) {
            while !Task.isCancelled {
                let woken = try await pool.query(
                    ReadWokenMembers(limit: Self.batch), settings: [.allMerchants],
                    deadline: .now + Self.timeout)
                for member in woken where !Task.isCancelled {
                    try await pool.transaction(
                        settings: [.merchant(member.merchant)], deadline: .now + Self.timeout
                    ) { transaction in
                        try follow(member, in: &transaction)
                    }
                }
                guard woken.count == Self.batch else { return }
            }
        }
    }

    private enum Step: Sendable {
        case merged(MergedMember)
        case parted(MergedMember)

        /// Nil for any other event.
        init?(_ event: EventsV1.Event) throws {
            func member(_ ids: String...) throws -> MergedMember {
                guard let merchant = UUIDv7(event.merchantId), let merge = UUIDv7(ids[0]),
                    let survivor = UUIDv7(ids[1]), let duplicate = UUIDv7(ids[2])
                else { throw MalformedEvent(type: event.type, id: event.id) }
                return MergedMember(
                    merchant: merchant, duplicate: duplicate, merge: merge, survivor: survivor)
            }
            switch event.type {
            case "member.merged":
                let told = try MemberV1.MemberMergedEvent(serialized: event.payload)
                self = .merged(
                    try member(told.mergeId, told.survivorMemberId, told.duplicateMemberId))
            case "member.merge_reversed":
                let told = try MemberV1.MemberMergeReversedEvent(serialized: event.payload)
                self = .parted(
                    try member(told.mergeId, told.survivorMemberId, told.duplicateMemberId))
            default:
                return nil
            }
        }
    }

    private func apply(_ step: Step, in transaction: inout Transaction) throws {
        switch step {
        case .merged(let member):
            try transaction.pipeline { pipeline in
                pipeline.add(LockAggregates([member.survivor, member.duplicate]))
                pipeline.add(NoteMergedMember(member: member))
            }
            try bring(member, in: &transaction)
        case .parted(let member):
            let moved = try transaction.pipeline { pipeline in
                pipeline.add(LockAggregates([member.survivor, member.duplicate]))
                pipeline.add(ForgetMergedMember(member: member))
                return pipeline.add(
                    ReadMergedCoupons(
                        merchant: member.merchant, merge: member.merge,
                        survivor: member.survivor))
            }
            _ = try move(
                try moved.rows, from: member.survivor, to: member.duplicate, in: &transaction)
        }
    }

    /// What has come to the duplicate since; nothing where the two were parted.
    private func follow(_ member: MergedMember, in transaction: inout Transaction) throws {
        try transaction.run(LockAggregates([member.survivor, member.duplicate]))
        guard try transaction.execute(RestMergedMember(member: member)) == 1 else { return }
        try bring(member, in: &transaction)
    }

    /// Both are locked.
    private func bring(_ member: MergedMember, in transaction: inout Transaction) throws {
        let hers = try transaction.run(
            ReadCouponsOfGone(members: [(member.merchant, member.duplicate)]))
        let moved = try move(
            hers, from: member.duplicate, to: member.survivor, in: &transaction)
        guard !moved.isEmpty else { return }
        try transaction.run(
            InsertMergedCoupons(
                merchant: member.merchant, merge: member.merge, coupons: moved.map(\.id)))
    }

    private func move(
        _ keys: [CouponKey], from: UUIDv7, to: UUIDv7, in transaction: inout Transaction
    ) throws -> [CouponRow] {
        guard !keys.isEmpty else { return [] }
        let both = [from, to]
        let now = clock.now()
        let (rows, sequences) = try transaction.pipeline { pipeline in
            (
                pipeline.add(ReadCoupons(keys: keys)),
                pipeline.add(ReadLastSequences(aggregates: both))
            )
        }
        var news = CouponNews(identifiers, after: try sequences.rows)
        var changed: [CouponRow] = []
        for var row in try rows.rows where row.member == from {
            row.member = to
            changed.append(row)
            for member in both {
                try news.tell(
                    "coupon.transferred", of: member, merchant: row.merchant, at: now,
                    MarketingV1.CouponTransferredEvent(
                        couponId: row.id.description, fromMemberId: from.description,
                        toMemberId: to.description))
            }
        }
        guard !changed.isEmpty else { return [] }
        try transaction.write(changed)
        try news.write(in: &transaction)
        try transaction.run(OutboxNotify())
        return changed
    }
}
