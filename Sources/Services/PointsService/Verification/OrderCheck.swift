import Postgres
import Primitives
import ServiceKit

/// I4: an order earned once, and what it says of points and money is what its posting, its lines and
/// its tenders say. One of which points or a coupon paid all has no tenders. The uses of punch cards
/// that it names were taken for it.
struct OrderCheck: PageCheck {
    static let invariants: [BookInvariant] = [.orders]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT o.id, e.delta IS DISTINCT FROM o.points_earned
                OR o.points_earned IS DISTINCT FROM (
                    SELECT sum(l.points) FROM order_lines l
                    WHERE l.merchant_id = o.merchant_id AND l.order_id = o.id)
                OR o.payable_minor IS DISTINCT FROM (
                    SELECT sum(l.amount_minor) FROM order_lines l
                    WHERE l.merchant_id = o.merchant_id AND l.order_id = o.id)
                OR o.payable_minor IS DISTINCT FROM (
                    SELECT coalesce(sum(t.amount_minor), 0) FROM order_tenders t
                    WHERE t.merchant_id = o.merchant_id AND t.order_id = o.id)
                OR EXISTS (
                    SELECT FROM order_tenders t
                    WHERE t.merchant_id = o.merchant_id AND t.order_id = o.id
                        AND t.punch_card_use_id IS NOT NULL AND NOT coalesce((
                            SELECT u.card_id = t.punch_card_id AND u.kind = 2
                                AND u.reference = o.name
                            FROM punch_card_entries u
                            WHERE u.merchant_id = t.merchant_id
                                AND u.id = t.punch_card_use_id AND u.seq > 0), false)) AS is_wrong
            FROM (
                SELECT merchant_id, id, points_earned, payable_minor, id::text AS name
                FROM orders WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) o
            LEFT JOIN postings p ON p.merchant_id = o.merchant_id AND p.source_type = 'ORDER'
                AND p.source_id = o.name AND p.effect = 'EARN'
            LEFT JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
                AND e.kind = 1 AND e.seq IS NOT NULL AND e.seq = p.seq
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}
