import Postgres
import Primitives
import ServiceKit

/// I11: each payment that succeeded has one effect, a top-up or an order of its amount, and no other
/// has any; what returns owe to it has its refund, never above what was paid; its entries are what it
/// and its refunds say, and nothing stands in clearing at rest.
///
/// A payment that is paid and not used yet, and a refund on its way, are not at rest. A period of a
/// subscription is settled by its own job.
struct PaymentCheck: PageCheck {
    static let invariants: [BookInvariant] = [.payments, .paymentRefunds, .clearing]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_misused),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_misused))[1:5], '{}'),
            count(*) FILTER (WHERE x.is_unpaid),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_unpaid))[1:5], '{}'),
            count(*) FILTER (WHERE x.is_misbooked),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_misbooked))[1:5], '{}')
        FROM (
            SELECT p.id,
                CASE
                    WHEN p.state = 4 AND p.way < 3 THEN NOT coalesce(
                        (t.id IS NULL) <> (ot.order_id IS NULL)
                            AND coalesce(t.id, ot.order_id) = p.result_id
                            AND coalesce(t.paid_minor, ot.amount_minor) = p.amount_minor
                            AND coalesce(t.member_id, o.member_id) = p.member_id
                            AND o.checkout_id IS NOT DISTINCT FROM p.checkout_id, false)
                    WHEN p.state = 3 THEN t.id IS NOT NULL AND ot.order_id IS NOT NULL
                    ELSE t.id IS NOT NULL OR ot.order_id IS NOT NULL
                END AS is_misused,
                r.taken > p.amount_minor OR EXISTS (
                    SELECT FROM order_refunds f
                    WHERE f.merchant_id = p.merchant_id AND f.order_id = ot.order_id
                        AND f.cash_charge_minor < (
                            SELECT coalesce(sum(s.refund_minor), 0) FROM order_refund_tenders s
                            WHERE s.merchant_id = f.merchant_id AND s.order_id = f.order_id
                                AND s.refund_id = f.id AND s.tender = ot.number)
                        AND NOT EXISTS (
                            SELECT FROM payment_refunds b
                            WHERE b.merchant_id = f.merchant_id AND b.payment_id = p.id
                                AND b.order_refund_id = f.id)) AS is_unpaid,
                e.provider <> CASE WHEN p.state IN (3, 4, 6) THEN p.amount_minor ELSE 0 END
                        - r.given
                    OR e.used <> r.taken_out + r.returned
                        - CASE WHEN p.state = 4 THEN p.amount_minor ELSE 0 END
                    OR e.other <> -r.otherwise
                    OR e.provider + e.clearing + e.used + e.other <> 0
                    OR (e.clearing <> 0 AND p.state <> 3 AND NOT r.is_open) AS is_misbooked
            FROM (
                SELECT *, id::text AS name FROM payments WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) p
            LEFT JOIN top_ups t ON t.merchant_id = p.merchant_id AND t.payment_id = p.name
                AND t.paid_minor > 0
            LEFT JOIN order_tenders ot ON ot.merchant_id = p.merchant_id
                AND ot.payment_id = p.id
            LEFT JOIN orders o ON o.merchant_id = ot.merchant_id AND o.id = ot.order_id
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(r.amount_minor) FILTER (WHERE r.state IN (1, 2, 4, 6)), 0)
                        AS taken,
                    coalesce(sum(r.amount_minor) FILTER (WHERE r.state IN (2, 4)), 0) AS given,
                    coalesce(sum(r.amount_minor) FILTER (WHERE r.state = 6), 0) AS otherwise,
                    coalesce(sum(r.amount_minor) FILTER (WHERE r.state IN (2, 6)
                        AND NOT r.automatic AND r.order_refund_id IS NULL), 0) AS taken_out,
                    coalesce(sum(r.amount_minor) FILTER (WHERE r.is_first), 0) AS returned,
                    coalesce(bool_or(r.state IN (1, 4, 5)
                        OR (r.state = 3 AND r.withdrawal_id IS NULL)), false) AS is_open
                FROM (
                    SELECT *, order_refund_id IS NOT NULL AND row_number() OVER (
                        PARTITION BY order_refund_id ORDER BY id) = 1 AS is_first
                    FROM payment_refunds
                    WHERE merchant_id = p.merchant_id AND payment_id = p.id
                ) r
            ) r
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(e.delta) FILTER (WHERE e.account = 1), 0) AS provider,
                    coalesce(sum(e.delta) FILTER (WHERE e.account = 2), 0) AS clearing,
                    coalesce(sum(e.delta) FILTER (WHERE e.account = 3), 0) AS used,
                    coalesce(sum(e.delta) FILTER (WHERE e.account = 4), 0) AS other
                FROM payment_entries e
                WHERE e.merchant_id = p.merchant_id AND e.payment_id = p.id
            ) e
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}

/// I11: each refund of a payment is that of a withdrawal which ends as it does, of the return of the
/// very order, of a payment that could not be used, or of a period of a subscription; and what staff
/// did to close it is what has become of it.
struct PaymentRefundCheck: PageCheck {
    static let invariants: [BookInvariant] = [.paymentRefunds]
    static let sql = """
        SELECT count(*), (array_agg(x.id ORDER BY x.id DESC))[1],
            count(*) FILTER (WHERE x.is_wrong),
            coalesce((array_agg(x.id) FILTER (WHERE x.is_wrong))[1:5], '{}')
        FROM (
            SELECT r.id, NOT coalesce(
                CASE
                    WHEN r.withdrawal_id IS NOT NULL THEN
                        p.state = 4 AND w.refund_id = r.id AND w.refund = r.amount_minor
                            AND w.lot_id = p.result_id
                            AND CASE r.state
                                WHEN 1 THEN w.state = 1
                                WHEN 2 THEN w.state = 2
                                WHEN 3 THEN w.state = 3
                                WHEN 4 THEN w.state IN (1, 2)
                                WHEN 5 THEN w.state IN (1, 3)
                                ELSE false
                            END
                    WHEN r.order_refund_id IS NOT NULL THEN
                        p.state IN (3, 4) AND r.amount_minor BETWEEN
                            s.share - f.cash_charge_minor AND s.share
                    WHEN r.automatic THEN p.state = 6
                    ELSE p.state = 4 AND p.way = 3
                END, false) OR EXISTS (
                    SELECT FROM payment_refund_steps e
                    WHERE e.merchant_id = r.merchant_id AND e.payment_id = r.payment_id
                        AND e.refund_id = r.id AND (e.amount_minor <> r.amount_minor
                            OR (e.kind IN (1, 2) AND r.state <> 6)
                            OR (e.kind = 3 AND r.state NOT IN (3, 5)))) AS is_wrong
            FROM (
                SELECT * FROM payment_refunds WHERE merchant_id = $1 AND id > $2
                ORDER BY id LIMIT $3
            ) r
            LEFT JOIN payments p ON p.merchant_id = r.merchant_id AND p.id = r.payment_id
            LEFT JOIN stored_value_withdrawals w ON w.merchant_id = r.merchant_id
                AND w.id = r.withdrawal_id
            LEFT JOIN order_tenders ot ON ot.merchant_id = r.merchant_id
                AND ot.payment_id = r.payment_id
            LEFT JOIN order_refunds f ON f.merchant_id = ot.merchant_id
                AND f.order_id = ot.order_id AND f.id = r.order_refund_id
            LEFT JOIN LATERAL (
                SELECT sum(s.refund_minor) AS share FROM order_refund_tenders s
                WHERE s.merchant_id = f.merchant_id AND s.order_id = f.order_id
                    AND s.refund_id = f.id AND s.tender = ot.number
            ) s ON true
            OFFSET 0
        ) x
        """

    let merchant: UUIDv7
    let after: UUIDv7
}
