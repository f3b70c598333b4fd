import Postgres
import Primitives
import ServiceKit

/// I6: a hold is the sum of its parts, was placed by a posting, and was captured, as far as it was, by
/// one whose movements are so many points: its own, or that of the order which its checkout became.
struct HoldCheck: PageCheck {
    static let invariants: [BookInvariant] = [.holds]
    /// The names of holds are made before they are looked for: row-level security lets no cast into
    /// the index of postings.
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT h.id, o.member_id IS DISTINCT FROM h.member_id
                OR h.points IS DISTINCT FROM (
                    SELECT sum(p.points) FROM hold_parts p
                    WHERE p.merchant_id = h.merchant_id AND p.hold_id = h.id)
                OR (h.state = 2) <> (coalesce(s.id, b.points_spend_id) IS NOT NULL)
                OR (h.state = 1 AND r.id IS NOT NULL)
                OR h.captured <> coalesce((
                    SELECT -sum(m.delta) FROM movements m
                    WHERE m.merchant_id = h.merchant_id
                        AND m.posting_id = coalesce(s.id, b.points_spend_id)), 0) AS is_wrong
            FROM (
                SELECT merchant_id, id, member_id, points, captured, state, id::text AS name
                FROM holds WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) h
            LEFT JOIN postings o ON o.merchant_id = h.merchant_id AND o.source_type = 'HOLD'
                AND o.source_id = h.name AND o.effect = 'HOLD'
            LEFT JOIN postings s ON s.merchant_id = h.merchant_id AND s.source_type = 'HOLD'
                AND s.source_id = h.name AND s.effect = 'SPEND'
            LEFT JOIN checkouts c ON c.merchant_id = h.merchant_id AND c.id = h.id
            LEFT JOIN orders b ON b.merchant_id = c.merchant_id AND b.id = c.order_id
            LEFT JOIN postings r ON r.merchant_id = h.merchant_id AND r.source_type = 'HOLD'
                AND r.source_id = h.name AND r.effect = 'RELEASE'
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}
