import PointsDomain
import Postgres
import Primitives

/// A friend's first order that may qualify her referral.
struct FirstOrder: Sendable {
    let friend: MemberKey
    let id: UUIDv7
    let paidAt: Instant
    let date: CalendarDate
}

/// The first orders of friends, each of a least amount, of which something is left; not those that
/// were claimed, which qualify nothing.
struct ReadFirstOrders: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id, f.id, f.paid_at, f.business_date
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[])
            AS k (merchant_id, member_id, least_minor)
        CROSS JOIN LATERAL (
            SELECT o.id, o.paid_at, o.business_date FROM orders o
            CROSS JOIN LATERAL (
                SELECT count(*) AS returns, coalesce(sum(amount_minor), 0) AS amount_minor
                FROM order_refunds
                WHERE merchant_id = o.merchant_id AND order_id = o.id) r
            WHERE o.merchant_id = k.merchant_id AND o.member_id = k.member_id
                AND o.payable_minor >= k.least_minor
                AND NOT (r.returns > 0 AND r.amount_minor >= o.payable_minor)
                AND NOT EXISTS (
                    SELECT FROM guest_orders g
                    WHERE g.merchant_id = o.merchant_id AND g.id = o.id)
            ORDER BY o.paid_at, o.id LIMIT 1) f
        """

    let friends: [(friend: MemberKey, leastMinor: Int64)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: friends) { $0.friend.merchant }
        parameters.append(column: friends) { $0.friend.member }
        parameters.append(column: friends) { $0.leastMinor }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> FirstOrder {
        FirstOrder(
            friend: MemberKey(merchant: try row.next(), member: try row.next()),
            id: try row.next(), paidAt: try row.next(), date: try row.next())
    }
}

/// A page of the referrals with a flag or a decision, those that were noted last first.
struct ListReferralReviews: Statement {
    static let sql = """
        SELECT \(ReferralRow.columns) FROM referrals r
        WHERE r.merchant_id = $1 AND r.noted_at IS NOT NULL
            AND (r.noted_at, r.friend_id) < ($2, $3)
            AND ($4::smallint IS NULL OR $4 = CASE
                WHEN r.state = 2 AND r.rewarded_at <= $5 THEN 3 ELSE r.state END)
        ORDER BY r.noted_at DESC, r.friend_id DESC LIMIT $6
        """

    let merchant: UUIDv7
    let before: ReadMyReferrals.Place
    let state: ReferralState?
    let now: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before.at)
        parameters.append(before.friend)
        parameters.append(state?.rawValue)
        parameters.append(now)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReferralRow {
        try ReferralRow(row: &row)
    }
}
