import PointsDomain
import Postgres
import Primitives

/// What came in and went out in a store on some business dates and in a span of time, by date and
/// kind of tender; at one terminal, or at all.
///
/// An order counts when it came in, a guest's until it is a member's as hers. A return counts at
/// the terminal of its order, by the tenders that it went back to, less what was charged for points:
/// that comes off cash, then off the others, and never off stored value. One from before that was
/// kept goes back by the order's tenders in the order in which they were given.
struct ReadTillSums: Statement {
    static let sql = """
        WITH sold AS (
            SELECT o.business_date AS day, o.id, o.payable_minor
            FROM unnest($3::date[]) AS d (day)
            JOIN orders o ON o.merchant_id = $1 AND o.store_id = $2 AND o.business_date = d.day
                AND o.placed_at >= $5 AND o.placed_at < $6
            WHERE $4::text IS NULL OR o.terminal_id = $4
        ), guests AS (
            SELECT g.business_date AS day, g.id, g.placed_at, g.payable_minor, g.tender_types,
                g.tender_amounts, v.voided_at
            FROM unnest($3::date[]) AS d (day)
            JOIN guest_orders g ON g.merchant_id = $1 AND g.store_id = $2
                AND g.business_date = d.day AND g.placed_at < $6
            LEFT JOIN guest_voids v ON v.merchant_id = g.merchant_id AND v.order_id = g.id
            WHERE ($4::text IS NULL OR g.terminal_id = $4)
                AND NOT EXISTS (SELECT FROM orders o WHERE o.merchant_id = g.merchant_id
                    AND o.store_id = g.store_id AND o.channel = g.channel
                    AND o.external_id = g.external_id)
        ), returned AS (
            SELECT r.business_date AS day, r.order_id, r.id,
                r.amount_minor - r.cash_charge_minor AS minor, r.cash_charge_minor AS charge,
                b.minor AS before,
                EXISTS (SELECT FROM order_refund_tenders t WHERE t.merchant_id = r.merchant_id
                    AND t.order_id = r.order_id AND t.refund_id = r.id) AS is_kept
            FROM unnest($3::date[]) AS d (day)
            JOIN order_refunds r ON r.merchant_id = $1 AND r.business_date = d.day
                AND r.refunded_at >= $5 AND r.refunded_at < $6
            JOIN orders o ON o.merchant_id = r.merchant_id AND o.id = r.order_id
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(e.amount_minor), 0) AS minor FROM order_refunds e
                WHERE e.merchant_id = r.merchant_id AND e.order_id = r.order_id AND e.id < r.id
            ) b
            WHERE o.store_id = $2 AND ($4::text IS NULL OR o.terminal_id = $4)
        )
        SELECT x.day, x.kind, x.type, sum(x.pieces)::bigint, sum(x.minor)::bigint
        FROM (
            SELECT day, 1 AS kind, 0::smallint AS type, 1 AS pieces, payable_minor AS minor
            FROM sold
            UNION ALL
            SELECT s.day, 1, t.type, 0, t.amount_minor FROM sold s
            JOIN order_tenders t ON t.merchant_id = $1 AND t.order_id = s.id
            UNION ALL
            SELECT day, 1, 0::smallint, 1, payable_minor FROM guests WHERE placed_at >= $5
            UNION ALL
            SELECT g.day, 1, t.type, 0, t.minor FROM guests g
            CROSS JOIN LATERAL unnest(g.tender_types, g.tender_amounts) AS t (type, minor)
            WHERE g.placed_at >= $5
            UNION ALL
            SELECT day, 2, 0::smallint, 1, payable_minor FROM guests
            WHERE voided_at >= $5 AND voided_at < $6
            UNION ALL
            SELECT g.day, 2, t.type, 0, t.minor FROM guests g
            CROSS JOIN LATERAL unnest(g.tender_types, g.tender_amounts) AS t (type, minor)
            WHERE g.voided_at >= $5 AND g.voided_at < $6
            UNION ALL
            SELECT day, 2, 0::smallint, 1, minor FROM returned
            UNION ALL
            SELECT r.day, 2, t.type, 0, greatest(0, least(r.before + r.minor, t.upto)
                - greatest(r.before, t.upto - t.minor))
            FROM returned r
            CROSS JOIN LATERAL (
                SELECT o.type, o.amount_minor AS minor,
                    sum(o.amount_minor) OVER (ORDER BY o.number) AS upto
                FROM order_tenders o
                WHERE o.merchant_id = $1 AND o.order_id = r.order_id
            ) t
            WHERE NOT r.is_kept
            UNION ALL
            SELECT r.day, 2, t.type, 0, t.minor
                - greatest(0, least(r.charge, t.upto) - (t.upto - t.minor))
            FROM returned r
            CROSS JOIN LATERAL (
                SELECT o.type, b.minor, sum(b.minor) OVER (
                    ORDER BY o.type = 5, o.type <> 1, o.number) AS upto
                FROM (
                    SELECT k.tender, sum(k.refund_minor) AS minor FROM order_refund_tenders k
                    WHERE k.merchant_id = $1 AND k.order_id = r.order_id AND k.refund_id = r.id
                    GROUP BY k.tender
                ) b
                JOIN order_tenders o ON o.merchant_id = $1 AND o.order_id = r.order_id
                    AND o.number = b.tender
            ) t
            WHERE r.is_kept
            UNION ALL
            SELECT t.business_date, 3, t.type, 1, t.amount_minor
            FROM unnest($3::date[]) AS d (day)
            JOIN tips t ON t.merchant_id = $1 AND t.store_id = $2 AND t.business_date = d.day
                AND t.given_at >= $5 AND t.given_at < $6
            WHERE $4::text IS NULL OR t.terminal_id = $4
        ) x
        GROUP BY x.day, x.kind, x.type
        """

    struct Row: Sendable {
        enum Kind: Int32, Sendable {
            case sale = 1
            case refund = 2
            case tip = 3
            /// Taken for what is no order (`ReadTillTakings`).
            case prepaid = 4
            case paidOut = 5
        }

        let day: CalendarDate
        let kind: Kind
        /// 0 for the sum of all kinds of tender, with the number of pieces.
        let type: Int16
        let pieces: Int64
        let minor: Int64
    }

    let merchant: UUIDv7
    let store: UUIDv7
    let days: [CalendarDate]
    /// All of the store's where nil.
    let terminal: String?
    let from: Instant
    /// Exclusive.
    let until: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
        parameters.append(days)
        parameters.append(terminal)
        parameters.append(from)
        parameters.append(until)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let day: CalendarDate = try row.next()
        guard let kind = Row.Kind(rawValue: try row.next()) else {
            throw PostgresError(.decode, "kind of a sum of a till")
        }
        return Row(
            day: day, kind: kind, type: try row.next(), pieces: try row.next(),
            minor: try row.next())
    }
}

extension DayTotals {
    mutating func add(_ row: ReadTillSums.Row) {
        guard row.type != 0 else {
            switch row.kind {
            case .sale:
                orders += row.pieces
                salesMinor += row.minor
            case .refund:
                refunds += row.pieces
                refundsMinor += row.minor
            case .tip, .prepaid, .paidOut: break
            }
            return
        }
        guard row.minor != 0 else { return }
        var sums = tenders[row.type] ?? .zero
        switch row.kind {
        case .sale: sums.sales += row.minor
        case .refund: sums.refunds += row.minor
        case .tip: sums.tips += row.minor
        case .prepaid: sums.prepaid += row.minor
        case .paidOut: sums.paidOut += row.minor
        }
        tenders[row.type] = sums
    }
}
