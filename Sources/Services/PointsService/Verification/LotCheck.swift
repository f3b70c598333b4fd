import Postgres
import Primitives
import ServiceKit

/// I6: each lot, by kinds: granted = remaining + held + spent + ended + taken back + given away, each
/// 0 or more; and nothing was spent of it after its end. A capture spends what was held before.
struct LotCheck: PageCheck {
    static let invariants: [BookInvariant] = [.lots, .ends]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}'),
            count(*) FILTER (WHERE x.is_late),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_late))[1:5], '{}')
        FROM (
            SELECT l.id, m.is_late,
                least(m.spent, m.ended, m.reversed, m.given) < 0
                    OR m.moved <> -(m.spent + m.ended + m.reversed + m.given)
                    OR l.granted + m.moved <> l.remaining + l.held
                    OR (l.state >= 3) <> (l.remaining + l.held = 0)
                    OR (l.state = 1 AND l.held > 0)
                    OR g.member_id IS DISTINCT FROM l.member_id AS is_wrong
            FROM (
                SELECT * FROM lots WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) l
            LEFT JOIN postings g ON g.merchant_id = l.merchant_id AND g.id = l.posting_id
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(m.delta), 0) AS moved,
                    coalesce(-sum(m.delta) FILTER (
                        WHERE p.type IN ('SPEND', 'RESTORE')), 0) AS spent,
                    coalesce(-sum(m.delta) FILTER (WHERE p.type = 'EXPIRE'), 0) AS ended,
                    coalesce(-sum(m.delta) FILTER (WHERE p.type IN ('CANCEL', 'LAPSE',
                        'CLAWBACK', 'DEBT_REPAYMENT', 'ADJUST')), 0) AS reversed,
                    coalesce(-sum(m.delta) FILTER (
                        WHERE p.type IN ('TRANSFER_OUT', 'MERGE_OUT')), 0) AS given,
                    coalesce(bool_or(p.type IN ('SPEND', 'TRANSFER_OUT', 'MERGE_OUT',
                            'ADJUST')
                        AND p.source_type <> 'HOLD' AND p.occurred_at >= l.expires_at),
                        false) AS is_late
                FROM movements m
                LEFT JOIN postings p ON p.merchant_id = m.merchant_id AND p.id = m.posting_id
                WHERE m.merchant_id = l.merchant_id AND m.lot_id = l.id
            ) m
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}
