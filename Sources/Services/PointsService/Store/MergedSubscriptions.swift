import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Subscriptions of members who are made one, and parted again (A12).
///
/// The contract is kept, with its days and its one charge a period. Of two of one plan the survivor
/// keeps her own, and the duplicate's is not renewed: it ends with the period that is paid, with the
/// account that it was bought for. Each step finds nothing to do where it was done before.
struct MergedSubscriptions: Sendable {
    let merge: MemberMerge
    /// The merchant's.
    let clock: BusinessClock
    let now: Instant
    let identifiers: IdentifierSource

    func move(in transaction: inout Transaction) throws {
        let live = try transaction.run(
            ReadLiveSubscriptions(members: [merge.survivorKey, merge.duplicateKey]))
        guard live.contains(where: { $0.member == merge.duplicate }) else { return }
        try transaction.run(
            LockAggregates([merge.survivor, merge.duplicate] + live.map(\.id)))
        // As they are under their locks.
        let (rows, merges) = try transaction.pipeline { pipeline in
            (
                pipeline.add(
                    ReadLiveSubscriptions(members: [merge.survivorKey, merge.duplicateKey])),
                pipeline.add(ReadMemberMerge(merchant: merge.merchant, id: merge.id))
            )
        }
        // Another instance may have parted them meanwhile.
        guard try merges.rows.first?.isReversed == false else { return }
        let found = try rows.rows
        let taken = Set(found.filter { $0.member == merge.survivor }.map(\.plan))
        for row in found where row.member == merge.duplicate {
            let isMoved: Bool
            if taken.contains(row.plan) {
                guard !row.isCancelled else { continue }
                _ = try work(row.id).cancel("MERGED", in: &transaction)
                isMoved = false
            } else {
                guard try work(row.id).move(to: merge.survivor, in: &transaction) else { continue }
                isMoved = true
            }
            try transaction.run(
                InsertMergedSubscription(merge: merge, subscription: row.id, isMoved: isMoved))
        }
    }

    /// What has ended meanwhile stays where it is.
    func moveBack(in transaction: inout Transaction) throws {
        let moved = try transaction.run(ReadMergedSubscriptions(merge: merge))
        guard !moved.isEmpty else { return }
        try transaction.run(
            LockAggregates([merge.survivor, merge.duplicate] + moved.map(\.id)))
        let live = try transaction.run(
            ReadLiveSubscriptions(members: [merge.survivorKey, merge.duplicateKey]))
        let own = Set(live.filter { $0.member == merge.duplicate }.map(\.plan))
        for row in live {
            guard let entry = moved.first(where: { $0.id == row.id }) else { continue }
            switch (entry.isMoved, row.member == merge.survivor) {
            case (true, true) where !own.contains(row.plan):
                _ = try work(row.id).move(to: merge.duplicate, in: &transaction)
            case (false, false) where row.isCancelled:
                _ = try work(row.id).resume(in: &transaction)
            case (true, _), (false, _): break
            }
        }
    }

    private func work(_ id: UUIDv7) -> SubscriptionWork {
        SubscriptionWork(
            key: SubscriptionKey(merchant: merge.merchant, id: id), clock: clock, now: now,
            identifiers: identifiers)
    }
}

/// Subscriptions of members that are not over.
struct ReadLiveSubscriptions: Statement {
    struct Row: Sendable {
        let id: UUIDv7
        let member: UUIDv7
        let plan: UUIDv7
        let isCancelled: Bool
    }

    static let sql = """
        SELECT s.id, s.member_id, s.plan_id, s.cancelled
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN subscriptions s ON s.merchant_id = k.merchant_id AND s.member_id = k.member_id
            AND s.state < 4
        ORDER BY s.id
        """
    let members: [MemberKey]

    func bind(_ parameters: inout Parameters) { parameters.append(members: members) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            id: try row.next(), member: try row.next(), plan: try row.next(),
            isCancelled: try row.next())
    }
}

struct InsertMergedSubscription: Statement {
    static let sql = """
        INSERT INTO member_merge_subscriptions (merchant_id, merge_id, subscription_id, moved)
        VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
        """
    let merge: MemberMerge
    let subscription: UUIDv7
    let isMoved: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(merge.merchant)
        parameters.append(merge.id)
        parameters.append(subscription)
        parameters.append(isMoved)
    }
}

/// What a merge did with subscriptions: moved, or not to be renewed.
struct ReadMergedSubscriptions: Statement {
    struct Row: Sendable {
        let id: UUIDv7
        let isMoved: Bool
    }

    static let sql = """
        SELECT subscription_id, moved FROM member_merge_subscriptions
        WHERE merchant_id = $1 AND merge_id = $2 ORDER BY subscription_id
        """
    let merge: MemberMerge

    func bind(_ parameters: inout Parameters) {
        parameters.append(merge.merchant)
        parameters.append(merge.id)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(id: try row.next(), isMoved: try row.next())
    }
}
