import Postgres
import Primitives
import ServiceKit

/// What is left of closed holds after their time, a chunk of them, under the locks of their orders.
///
/// A hold that was given up, or whose order came back as a whole, is of no use: nothing can be done to
/// it any more. What an order has used stays for as long as the order can be returned, which is for
/// ever: its coupons, its promo codes, and its uses of what is counted for ever, gifts among them, since
/// the return gives them back. Out of it go uses of days, weeks and months that are over: nobody can use
/// that any more, so giving it back would change nothing. They leave the counter with the hold, in one
/// transaction, so that at each instant a counter is what orders hold and have used of it (I5); a counter
/// at 0 goes, too. An order that has nothing left to give back goes as a whole. One that comes back after
/// it was looked at is looked at again.
///
/// What a coupon still names stays: where it was used late, or by a second sale of a till.
struct HoldCleaning: Sendable {
    struct Tally: Sendable, Equatable {
        var deleted = 0
        var kept = 0
        var counters = 0

        static func += (left: inout Tally, right: Tally) {
            left.deleted += right.deleted
            left.kept += right.kept
            left.counters += right.counters
        }
    }

    enum Verdict: Sendable, Equatable {
        /// Another one has been at it.
        case leave
        case delete
        case keep
    }

    let keys: [OrderKey]
    let before: Instant
    let now: Instant

    func run(in transaction: inout Transaction) throws -> Tally {
        let (found, sold) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates(keys.map(\.order)))
            return (
                pipeline.add(ReadOfferHolds(keys: keys, withPrice: false)),
                pipeline.add(ReadOfflineOrders(keys: keys))
            )
        }
        let holds = try found.rows
        let kept = Set(try sold.rows).union(try named(by: holds, in: &transaction))
        var deleted: [OrderKey] = []
        var stripped: [OfferHoldRow] = []
        var over: [OfferUse] = []
        var counted: [OfferUse] = []
        for hold in holds {
            let verdict = Self.verdict(on: hold, isNamed: kept.contains(hold.key), before: before)
            guard verdict != .leave else { continue }
            let ended = hold.uses.filter(\.isOfPeriod)
            counted += ended
            if hold.isInUse { over += ended }
            if verdict == .delete {
                deleted.append(hold.key)
            } else {
                stripped.append(hold)
            }
        }
        return try write(deleted, stripped, over, counted, in: &transaction)
    }

    /// The orders that their own coupons say they were used by.
    private func named(
        by holds: [OfferHoldRow], in transaction: inout Transaction
    ) throws -> [OrderKey] {
        let ids = holds.flatMap { hold in
            hold.coupons.map { CouponKey(merchant: hold.key.merchant, id: $0) }
        }
        guard !ids.isEmpty else { return [] }
        return try transaction.run(ReadCoupons(keys: ids)).compactMap { coupon in
            coupon.life.order.map { OrderKey(merchant: coupon.merchant, order: $0) }
        }
    }

    static func verdict(
        on hold: OfferHoldRow, isNamed: Bool, before: Instant
    ) -> Verdict {
        guard hold.state != .held, let closedAt = hold.restoredAt ?? hold.closedAt,
            closedAt < before
        else { return .leave }
        if isNamed { return .keep }
        guard hold.isInUse else { return .delete }
        let isEmpty =
            hold.coupons.isEmpty && hold.codes.isEmpty && hold.uses.allSatisfy(\.isOfPeriod)
        return isEmpty ? .delete : .keep
    }

    private func write(
        _ deleted: [OrderKey], _ stripped: [OfferHoldRow], _ over: [OfferUse],
        _ counted: [OfferUse], in transaction: inout Transaction
    ) throws -> Tally {
        try OfferUses.giveBack(over, in: &transaction)
        let counters = try transaction.execute(
            DeleteIdleCounters(uses: OfferUse.merged(counted)))
        try transaction.pipeline { pipeline in
            if !deleted.isEmpty { pipeline.add(DeleteOfferHolds(keys: deleted)) }
            for hold in stripped { pipeline.add(StripOfferHold(hold: hold, at: now)) }
        }
        return Tally(deleted: deleted.count, kept: stripped.count, counters: counters)
    }
}

extension OfferHoldRow {
    /// Whether a return of the order would give back what it has.
    fileprivate var isInUse: Bool { state == .used && restoredAt == nil }
}

extension OfferUse {
    /// Of a day, a week or a month; else of what is counted for ever.
    fileprivate var isOfPeriod: Bool { period != GiftCounter.period }
}

/// Closed holds of all merchants that nobody has looked at since they are old enough, by when they
/// were closed, or came back.
struct ReadClosedHolds: Statement {
    static let sql = """
        SELECT merchant_id, order_id, coalesce(restored_at, closed_at) FROM offer_holds
        WHERE state <> 'HELD' AND cleaned_at IS NULL
            AND coalesce(restored_at, closed_at) < $1
            AND (coalesce(restored_at, closed_at), merchant_id, order_id) > ($2, $3, $4)
        ORDER BY coalesce(restored_at, closed_at), merchant_id, order_id
        LIMIT $5
        """

    struct Row: Sendable {
        let key: OrderKey
        let closedAt: Instant
    }

    let before: Instant
    /// The last one of the chunk before; nil for the first one.
    let after: Row?
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(after?.closedAt ?? .epoch)
        parameters.append(after?.key.merchant ?? UUIDv7(hi: 0, lo: 0))
        parameters.append(after?.key.order ?? UUIDv7(hi: 0, lo: 0))
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            key: OrderKey(merchant: try row.next(), order: try row.next()),
            closedAt: try row.next())
    }
}

/// Of some orders, those that a coupon of a sale without the network says it was used by, whether their
/// own or that of a second sale.
struct ReadOfflineOrders: Statement {
    static let sql = """
        SELECT DISTINCT c.merchant_id, c.offline_order
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN coupons c ON c.merchant_id = k.merchant_id AND c.offline_order = k.order_id
        """
    let keys: [OrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.order }
    }

    static func decode(_ row: inout RowReader) throws -> OrderKey {
        OrderKey(merchant: try row.next(), order: try row.next())
    }
}

struct DeleteOfferHolds: Statement {
    static let sql = """
        DELETE FROM offer_holds h USING unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        WHERE h.merchant_id = k.merchant_id AND h.order_id = k.order_id
        """
    let keys: [OrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.order }
    }
}

/// Takes out of a hold what nobody needs any more.
struct StripOfferHold: Statement {
    static let sql = """
        UPDATE offer_holds SET cleaned_at = $3, use_offers = $4, use_periods = $5,
            use_members = $6, use_counts = $7, use_minor = $8
        WHERE merchant_id = $1 AND order_id = $2
        """
    let hold: OfferHoldRow
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        let uses = hold.uses.filter { !$0.isOfPeriod }
        parameters.append(hold.key.merchant)
        parameters.append(hold.key.order)
        parameters.append(at)
        parameters.append(column: uses) { $0.offer }
        parameters.append(column: uses) { $0.period }
        parameters.append(column: uses) { $0.memberKey }
        parameters.append(column: uses) { $0.uses }
        parameters.append(column: uses) { $0.discountMinor }
    }
}

/// Counters of periods that are over, where nothing is counted any more: nobody begins to count in them
/// again, so none can be gone between its making and its lock.
struct DeleteIdleCounters: Statement {
    static let sql = """
        DELETE FROM offer_uses u
        USING unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[])
            AS n (merchant_id, offer_id, period, member_id)
        WHERE u.merchant_id = n.merchant_id AND u.offer_id = n.offer_id
            AND u.period = n.period AND u.member_id = n.member_id
            AND u.uses = 0 AND u.discount_minor = 0 AND u.stock IS NULL AND u.period <> 'E'
        """

    let uses: [OfferUse]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: uses) { $0.merchant }
        parameters.append(column: uses) { $0.offer }
        parameters.append(column: uses) { $0.period }
        parameters.append(column: uses) { $0.memberKey }
    }
}
