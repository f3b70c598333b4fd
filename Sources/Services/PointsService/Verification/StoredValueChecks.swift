import Postgres
import Primitives
import ServiceKit

/// Each top-up by its movements: what was spent, ended, withdrawn and given back of either half is
/// what its row says, and what was paid back is what its withdrawals say. That a row adds up is a
/// condition of the table itself. No bonus was spent at a till after its end.
struct TopUpLotCheck: PageCheck {
    static let invariants: [BookInvariant] = [.topUpLots, .ends]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}'),
            count(*) FILTER (WHERE x.is_late),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_late))[1:5], '{}')
        FROM (
            SELECT l.id, m.is_late,
                m.principal_spent <> l.principal_consumed
                    OR m.bonus_spent <> l.bonus_consumed
                    OR m.principal_withdrawn <> l.principal_withdrawn
                    OR m.bonus_withdrawn <> l.bonus_withdrawn
                    OR m.bonus_expired <> l.bonus_expired
                    OR l.paid + m.principal <> l.principal_remaining + l.principal_held
                    OR l.bonus + m.bonus <> l.bonus_remaining + l.bonus_held
                    OR w.refund <> l.refunded OR w.excess <> l.excess
                    OR (l.origin_id IS NULL
                        AND w.is_paid_back <> (l.withdrawn_at IS NOT NULL))
                    OR (l.origin_id IS NULL) <> (t.id IS NOT NULL)
                    OR g.member_id IS DISTINCT FROM l.member_id AS is_wrong
            FROM (
                SELECT * FROM top_up_lots WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) l
            LEFT JOIN postings g ON g.merchant_id = l.merchant_id AND g.id = l.posting_id
            LEFT JOIN top_ups t ON t.merchant_id = l.merchant_id AND t.id = l.id
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(m.principal), 0) AS principal,
                    coalesce(sum(m.bonus), 0) AS bonus,
                    coalesce(-sum(m.principal) FILTER (
                        WHERE p.type IN ('VALUE_SPEND', 'VALUE_RESTORE')), 0) AS principal_spent,
                    coalesce(-sum(m.bonus) FILTER (
                        WHERE p.type IN ('VALUE_SPEND', 'VALUE_RESTORE')), 0) AS bonus_spent,
                    coalesce(-sum(m.principal) FILTER (
                        WHERE p.type = 'VALUE_WITHDRAWAL'), 0) AS principal_withdrawn,
                    coalesce(-sum(m.bonus) FILTER (
                        WHERE p.type IN ('VALUE_WITHDRAWAL', 'VALUE_CANCEL')), 0)
                        AS bonus_withdrawn,
                    coalesce(-sum(m.bonus) FILTER (
                        WHERE p.type = 'VALUE_EXPIRE'), 0) AS bonus_expired,
                    coalesce(bool_or(p.type = 'VALUE_SPEND' AND p.source_type = 'SALE'
                        AND m.bonus < 0 AND p.occurred_at >= l.bonus_expires_at),
                        false) AS is_late
                FROM stored_value_movements m
                LEFT JOIN postings p ON p.merchant_id = m.merchant_id AND p.id = m.posting_id
                WHERE m.merchant_id = l.merchant_id AND m.lot_id = l.id AND m.number >= 0
            ) m
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(w.refund), 0) AS refund,
                    coalesce(sum(w.excess), 0) AS excess,
                    coalesce(bool_or(w.state = 2), false) AS is_paid_back
                FROM stored_value_withdrawals w
                WHERE w.merchant_id = l.merchant_id AND w.lot_id = l.id AND w.state <= 2
            ) w
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}

/// I11: each payment was stored once: its top-up has one lot and one posting of the same amounts.
struct TopUpCheck: PageCheck {
    static let invariants: [BookInvariant] = [.topUps]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT t.id, p.id IS DISTINCT FROM t.id OR p.type <> 'VALUE_TOP_UP'
                OR e.delta IS DISTINCT FROM t.paid_minor
                OR f.delta IS DISTINCT FROM t.bonus_minor
                OR l.paid IS DISTINCT FROM t.paid_minor
                OR l.bonus IS DISTINCT FROM t.bonus_minor
                -- Only a merge brings it to another account, by a posting of its own.
                OR l.member_id IS NULL
                OR (l.member_id <> t.member_id AND l.posting_id = t.id) AS is_wrong
            FROM (
                SELECT * FROM top_ups WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) t
            LEFT JOIN postings p ON p.merchant_id = t.merchant_id AND p.source_type = 'TOP_UP'
                AND p.source_id = t.payment_id AND p.effect = 'VALUE_TOP_UP'
            LEFT JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = t.member_id
                AND e.kind = 3 AND e.seq IS NOT NULL AND e.seq = p.seq
            LEFT JOIN entries f ON f.merchant_id = p.merchant_id AND f.owner_id = t.member_id
                AND f.kind = 4 AND f.seq IS NOT NULL AND f.seq = p.seq
            LEFT JOIN top_up_lots l ON l.merchant_id = t.merchant_id AND l.id = t.id
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}

/// A hold of stored value is the sum of its parts, and only what was captured says how much.
struct ValueHoldCheck: PageCheck {
    static let invariants: [BookInvariant] = [.valueHolds]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT h.id, h.amount <> (
                    SELECT coalesce(sum(p.principal + p.bonus), 0)
                    FROM stored_value_hold_parts p
                    WHERE p.merchant_id = h.merchant_id AND p.hold_id = h.id)
                OR (h.state <> 2 AND h.captured <> 0)
                OR (h.state = 2 AND h.captured = 0 AND h.amount > 0)
                OR (h.purpose = 2) <> (w.id IS NOT NULL)
                OR (h.purpose = 2 AND h.state <> w.state) AS is_wrong
            FROM (
                SELECT * FROM stored_value_holds WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) h
            LEFT JOIN stored_value_withdrawals w ON w.merchant_id = h.merchant_id
                AND w.id = h.id
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}
