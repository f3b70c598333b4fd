import Messages
import Postgres
import ServiceKit
import Testing

@testable import PointsService

/// Counts of rows, each a statement of its own: the text is part of the type.
enum CountRows {
    struct Members: Statement {
        static let sql = "SELECT count(*) FROM members"
        static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
    }
    struct Orders: Statement {
        static let sql = "SELECT count(*) FROM orders"
        static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
    }
    struct Entries: Statement {
        static let sql = "SELECT count(*) FROM entries"
        static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
    }
    struct Operations: Statement {
        static let sql = "SELECT count(*) FROM operations"
        static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
    }

    struct Transactions: Statement {
        static let sql = "SELECT count(DISTINCT transaction) FROM outbox"
        static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
    }

    static let members = Members()
    static let orders = Orders()
    static let entries = Entries()
    static let operations = Operations()
    static let transactions = Transactions()
}

/// Invariants of docs/reliability.md that the service does not verify itself, each as the number of rows
/// that break it.
struct Violations: Statement {
    static let sql = """
        SELECT 'I4 every successful operation has its effect: '
                || coalesce(string_agg(DISTINCT o.method, ' '), ''), count(*)
        FROM operations o
        LEFT JOIN orders r ON r.merchant_id = o.merchant_id AND r.id = o.operation_id
        LEFT JOIN postings p ON p.merchant_id = o.merchant_id AND p.id = o.operation_id
        LEFT JOIN order_refunds f ON f.merchant_id = o.merchant_id AND f.id = o.operation_id
        LEFT JOIN approvals a ON a.merchant_id = o.merchant_id AND a.id = o.operation_id
        LEFT JOIN risk_flags k ON k.merchant_id = o.merchant_id AND k.id = o.operation_id
        LEFT JOIN rewards w ON w.merchant_id = o.merchant_id AND w.id = o.operation_id
        LEFT JOIN redemptions d ON d.merchant_id = o.merchant_id AND d.id = o.operation_id
        LEFT JOIN checkouts c ON c.merchant_id = o.merchant_id AND c.id = o.operation_id
        LEFT JOIN payments y ON y.merchant_id = o.merchant_id AND y.id = o.operation_id
        LEFT JOIN payment_refunds b ON b.merchant_id = o.merchant_id AND b.id = o.operation_id
        LEFT JOIN offline_sales s ON s.merchant_id = o.merchant_id AND s.id = o.operation_id
        LEFT JOIN subscriptions u ON u.merchant_id = o.merchant_id AND u.id = o.operation_id
        LEFT JOIN referrals v ON v.merchant_id = o.merchant_id AND v.friend_id = o.operation_id
            AND v.verdict IS NOT NULL
        WHERE o.status = 0 AND r.id IS NULL AND p.id IS NULL AND f.id IS NULL AND c.id IS NULL
            AND a.id IS NULL AND k.id IS NULL AND d.id IS NULL AND y.id IS NULL
            AND b.id IS NULL AND s.id IS NULL AND u.id IS NULL AND w.id IS NULL
            AND v.friend_id IS NULL
            AND o.method NOT LIKE '%.Programmes/%'
            AND o.method !~ '/(SetTerms|CreatePlan|ArchivePlan)$'
            AND o.method !~ '[.](Tills|Invoices|OnlineOrders|PlatformOrders|OrderUploads)/'
            AND o.method !~ '[.](OrderIntake/(PlaceGuest|Void)|Offline/Upload)$'
            AND o.method !~ '[.]Payments/(SettleRefund|RetryRefund)$'
        UNION ALL
        SELECT 'events of a member are numbered without a gap', count(*) FROM (
            SELECT o.aggregate_id FROM outbox o
            LEFT JOIN accounts a ON a.merchant_id = o.merchant_id
                AND a.owner_id = o.aggregate_id AND a.kind = 1
            LEFT JOIN subscriptions s ON s.merchant_id = o.merchant_id AND s.id = o.aggregate_id
            WHERE o.type NOT LIKE 'punch_card.%'
            GROUP BY o.aggregate_id, a.event_seq, s.event_seq
            HAVING count(*) <> max(o.aggregate_seq) OR min(o.aggregate_seq) <> 1
                OR coalesce(a.event_seq, s.event_seq) IS DISTINCT FROM max(o.aggregate_seq)
        ) x
        UNION ALL
        SELECT 'events of a member come in the order of their numbers', count(*) FROM (
            SELECT aggregate_seq, lag(aggregate_seq, 1, 0) OVER (
                PARTITION BY aggregate_id ORDER BY transaction, sequence) AS before
            FROM outbox
        ) x WHERE aggregate_seq <> before + 1
        UNION ALL
        SELECT 'I5 what is taken of a reward is what members have of it', count(*) FROM (
            SELECT w.id FROM rewards w
            LEFT JOIN redemptions d ON d.merchant_id = w.merchant_id AND d.reward_id = w.id
                AND d.state IN (1, 2)
            GROUP BY w.merchant_id, w.id, w.taken
            HAVING coalesce(sum(d.quantity), 0) <> w.taken
        ) x
        UNION ALL
        SELECT 'I5 a redemption is paid once, and comes back whole or not at all', count(*) FROM (
            SELECT d.id FROM redemptions d
            JOIN reward_versions v ON v.merchant_id = d.merchant_id AND v.reward_id = d.reward_id
                AND v.version = d.reward_version
            LEFT JOIN postings p ON p.merchant_id = d.merchant_id
                AND p.source_type = 'REDEMPTION' AND p.source_id = d.id::text
                AND p.type IN ('SPEND', 'RESTORE')
            LEFT JOIN entries e ON e.merchant_id = p.merchant_id AND e.posting_id = p.id
                AND e.kind = 1
            GROUP BY d.merchant_id, d.id, d.points, d.state, v.definition
            HAVING coalesce(-sum(e.delta), 0) <> CASE
                WHEN d.state IN (1, 2) THEN d.points
                WHEN d.state = 4 AND coalesce((v.definition->>'forfeits')::boolean, false)
                    THEN d.points
                ELSE 0 END
        ) x
        UNION ALL
        SELECT 'day totals are what was granted', count(*) FROM (
            SELECT merchant_id, owner_id AS member, day AS start, day_granted AS granted
            FROM accounts WHERE kind = 1 AND day IS NOT NULL
            UNION ALL
            SELECT merchant_id, member_id, start_date, granted FROM period_totals
            WHERE period = 1
        ) t
        FULL JOIN (
            SELECT p.merchant_id, p.member_id AS member, p.business_date AS start,
                sum(e.delta) AS granted
            FROM postings p JOIN entries e ON e.merchant_id = p.merchant_id
                AND e.posting_id = p.id AND e.kind = 1
            WHERE p.type IN ('EARN', 'AWARD', 'OPENING', 'ADJUST') AND e.delta > 0
            GROUP BY p.merchant_id, p.member_id, p.business_date
        ) g USING (merchant_id, member, start)
        WHERE coalesce(t.granted, 0) <> coalesce(g.granted, 0)
        UNION ALL
        SELECT 'I11 what is on its way from one member to another is nothing at rest', count(*)
        FROM (
            SELECT merchant_id FROM entries WHERE kind IN (107, 119, 120)
            GROUP BY merchant_id, kind HAVING sum(delta) <> 0
        ) x
        UNION ALL
        SELECT 'counters of days and months are what was earned, less what returns took', count(*)
        FROM (
            SELECT merchant_id, owner_id AS member_id, 2 AS period, month AS start_date,
                month_earned AS earned
            FROM accounts WHERE kind = 1 AND month IS NOT NULL
            UNION ALL
            SELECT merchant_id, owner_id, 1, day, day_earned
            FROM accounts WHERE kind = 1 AND day IS NOT NULL
            UNION ALL
            SELECT merchant_id, member_id, period, start_date, earned FROM period_totals
        ) kept
        FULL JOIN (
            SELECT merchant_id, member_id, period,
                CASE period WHEN 1 THEN date ELSE date_trunc('month', date)::date END AS start_date,
                sum(points) AS earned
            FROM (
                SELECT p.merchant_id, p.member_id, p.business_date AS date, e.delta AS points
                FROM postings p
                JOIN entries e ON e.merchant_id = p.merchant_id AND e.posting_id = p.id
                    AND e.kind = 1
                WHERE p.type = 'EARN'
                UNION ALL
                SELECT f.merchant_id, f.member_id, o.business_date,
                    f.points_uncollected - f.points_clawed
                FROM order_refunds f
                JOIN orders o ON o.merchant_id = f.merchant_id AND o.id = f.order_id
                UNION ALL
                SELECT p.merchant_id, p.member_id, p.business_date,
                    CASE e.kind WHEN 1 THEN e.delta ELSE -e.delta END
                FROM postings r
                JOIN postings p ON p.merchant_id = r.merchant_id AND p.id = r.reverses_id
                    AND p.type = 'EARN'
                JOIN entries e ON e.merchant_id = r.merchant_id AND e.posting_id = r.id
                    AND e.kind IN (1, 2)
                WHERE r.source_type IN ('GRANT', 'WITHDRAWAL')
                    AND r.type IN ('CANCEL', 'CLAWBACK', 'DEBT')
            ) facts, (VALUES (1), (2)) periods (period)
            GROUP BY 1, 2, 3, 4
        ) facts USING (merchant_id, member_id, period, start_date)
        WHERE coalesce(kept.earned, 0) <> coalesce(facts.earned, 0)
        UNION ALL
        SELECT 'X03 of no line more is returned than was bought', count(*) FROM (
            SELECT r.order_id FROM order_refund_lines r
            LEFT JOIN order_lines l ON l.merchant_id = r.merchant_id AND l.order_id = r.order_id
                AND l.line = r.line
            GROUP BY r.merchant_id, r.order_id, r.line, l.quantity, l.amount_minor
            HAVING l.quantity IS NULL OR sum(r.quantity) > l.quantity
                OR sum(r.amount_minor) > l.amount_minor
        ) x
        UNION ALL
        SELECT 'X03 the points of a return are in the books, ended, written off or charged', count(*)
        FROM order_refunds f
        CROSS JOIN LATERAL (
            SELECT coalesce(-sum(e.delta) FILTER (WHERE e.kind = 1), 0) AS taken,
                coalesce(sum(e.delta) FILTER (WHERE e.kind = 2), 0) AS owed
            FROM postings p
            JOIN entries e ON e.merchant_id = p.merchant_id AND e.posting_id = p.id
            WHERE p.merchant_id = f.merchant_id AND p.source_type = 'REFUND'
                AND p.source_id = f.id::text
                AND p.type NOT IN ('RESTORE', 'DEBT_REPAYMENT', 'EXPIRE')
        ) books
        WHERE books.owed <> f.points_owed OR f.points_clawed <> books.taken + f.points_expired
                + f.points_owed + f.points_uncollected + f.points_charged
            OR f.amount_minor IS DISTINCT FROM (SELECT sum(l.amount_minor)
                FROM order_refund_lines l WHERE l.merchant_id = f.merchant_id
                    AND l.order_id = f.order_id AND l.refund_id = f.id)
        UNION ALL
        SELECT 'X03 returns take back what their order earned, all of it where nothing is left',
            count(*)
        FROM (
            SELECT o.points_earned, bought.pieces AS bought, returned.pieces AS returned,
                (SELECT sum(f.points_clawed) FROM order_refunds f
                    WHERE f.merchant_id = o.merchant_id AND f.order_id = o.id) AS clawed
            FROM orders o
            CROSS JOIN LATERAL (
                SELECT sum(l.quantity) AS pieces FROM order_lines l
                WHERE l.merchant_id = o.merchant_id AND l.order_id = o.id
            ) bought
            CROSS JOIN LATERAL (
                SELECT sum(l.quantity) AS pieces FROM order_refund_lines l
                WHERE l.merchant_id = o.merchant_id AND l.order_id = o.id
            ) returned
        ) x WHERE clawed > points_earned OR (returned = bought AND clawed <> points_earned)
        """

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (invariant: String, violations: Int64) {
        (try row.next(), try row.next())
    }

    /// These, and all that the service verifies.
    static func check(_ owner: PostgresPool, _ note: String = "") async throws {
        let verifier = Verifier(
            reads: BookReads(
                pool: owner, scope: .allMerchants,
                deadline: .now + .seconds(30)))
        try await verifier.run(nil) { result in
            #expect(result.violations == 0, "\(result.name) \(result.samples) \(note)")
        }
        let rows = try await owner.query(Violations(), deadline: .now + .seconds(30))
        #expect(rows.count == 11)
        for row in rows {
            #expect(row.violations == 0, "\(row.invariant) \(note)")
        }
    }
}
