import Postgres
import Testing

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

/// The invariants of docs/reliability.md, each as the number of rows that break it.
struct Violations: Statement {
    static let sql = """
        SELECT 'I1 balance is the sum of deltas and the last balance_after', count(*) FROM (
            SELECT a.owner_id FROM accounts a
            LEFT JOIN entries e ON e.merchant_id = a.merchant_id AND e.owner_id = a.owner_id
                AND e.kind = a.kind
            GROUP BY a.merchant_id, a.owner_id, a.kind, a.balance, a.seq, a.head_hash
            HAVING coalesce(sum(e.delta), 0) <> a.balance OR count(e.seq) <> a.seq
                OR coalesce(max(e.seq), 0) <> a.seq OR (a.seq > 0 AND min(e.seq) <> 1)
                OR (a.seq > 0 AND
                    (array_agg(e.balance_after ORDER BY e.seq DESC))[1] <> a.balance)
                OR (a.seq > 0 AND (array_agg(e.hash ORDER BY e.seq DESC))[1] <> a.head_hash)
        ) x
        UNION ALL
        SELECT 'I1 every balance_after is the one before plus delta, every hash follows', count(*)
        FROM (
            SELECT balance_after, delta, prev_hash,
                lag(balance_after, 1, 0) OVER w AS before, lag(hash, 1, '') OVER w AS chain
            FROM entries WHERE kind < 100
            WINDOW w AS (PARTITION BY merchant_id, owner_id, kind ORDER BY seq)
        ) x WHERE before + delta <> balance_after OR chain <> prev_hash
        UNION ALL
        SELECT 'I2 postings balance in every asset', count(*) FROM (
            SELECT posting_id FROM entries GROUP BY merchant_id, posting_id, asset
            HAVING sum(delta) <> 0 OR count(*) < 2
        ) x
        UNION ALL
        SELECT 'I2 no entry without posting, no posting without entries', count(*)
        FROM postings p FULL JOIN (SELECT DISTINCT merchant_id, posting_id FROM entries) e
            ON e.merchant_id = p.merchant_id AND e.posting_id = p.id
        WHERE p.id IS NULL OR e.posting_id IS NULL
        UNION ALL
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
        LEFT JOIN punch_card_entries n ON n.merchant_id = o.merchant_id
            AND n.id = o.operation_id
        WHERE o.status = 0 AND r.id IS NULL AND p.id IS NULL AND f.id IS NULL AND c.id IS NULL
            AND a.id IS NULL AND k.id IS NULL AND d.id IS NULL AND y.id IS NULL
            AND b.id IS NULL AND s.id IS NULL AND u.id IS NULL AND w.id IS NULL AND n.id IS NULL
            AND o.method NOT LIKE '%.Programmes/%'
            AND o.method !~ '/(SetTerms|CreatePlan|ArchivePlan)$'
            AND o.method !~ '[.](Tills|Invoices|OnlineOrders|PlatformOrders)/'
            AND o.method !~ '[.](OrderIntake/(PlaceGuest|Void)|Offline/Upload)$'
            AND o.method !~ '[.]Payments/(SettleRefund|RetryRefund)$'
        UNION ALL
        SELECT 'I4 every order has one posting and the points of its lines', count(*) FROM (
            SELECT r.id FROM orders r
            LEFT JOIN postings p ON p.merchant_id = r.merchant_id AND p.source_type = 'ORDER'
                AND p.source_id = r.id::text AND p.effect = 'EARN'
            LEFT JOIN entries e ON e.merchant_id = p.merchant_id AND e.posting_id = p.id
                AND e.kind = 1
            WHERE e.delta IS DISTINCT FROM r.points_earned
                OR r.points_earned <> (SELECT sum(l.points) FROM order_lines l
                    WHERE l.merchant_id = r.merchant_id AND l.order_id = r.id)
                OR r.payable_minor <> (SELECT sum(t.amount_minor) FROM order_tenders t
                    WHERE t.merchant_id = r.merchant_id AND t.order_id = r.id)
        ) x
        UNION ALL
        SELECT 'I6 every lot is what was granted less what was moved', count(*) FROM (
            SELECT l.id FROM lots l
            LEFT JOIN movements m ON m.merchant_id = l.merchant_id AND m.lot_id = l.id
            GROUP BY l.merchant_id, l.id, l.granted, l.remaining, l.held
            HAVING l.granted + coalesce(sum(m.delta), 0) <> l.remaining + l.held
        ) x
        UNION ALL
        SELECT 'I6 lots add up to their accounts', count(*) FROM (
            SELECT a.owner_id FROM accounts a
            LEFT JOIN lots l ON l.merchant_id = a.merchant_id AND l.member_id = a.owner_id
            WHERE a.kind = 1
            GROUP BY a.merchant_id, a.owner_id, a.balance
            HAVING coalesce(sum(l.remaining + l.held), 0) <> a.balance
        ) x
        UNION ALL
        SELECT 'I6 pending and held are those of lots and open holds', count(*) FROM (
            SELECT a.owner_id FROM accounts a
            LEFT JOIN lots l ON l.merchant_id = a.merchant_id AND l.member_id = a.owner_id
            WHERE a.kind = 1
            GROUP BY a.merchant_id, a.owner_id, a.pending, a.held
            HAVING coalesce(sum(l.remaining) FILTER (WHERE l.state = 1), 0) <> a.pending
                OR coalesce(sum(l.held), 0) <> a.held
                OR a.held <> (SELECT coalesce(sum(h.points), 0) FROM holds h
                    WHERE h.merchant_id = a.merchant_id AND h.member_id = a.owner_id
                        AND h.state = 1)
        ) x
        UNION ALL
        SELECT 'I3 what is owed is the debt account, and then nothing can be spent', count(*)
        FROM accounts a
        LEFT JOIN accounts d ON d.merchant_id = a.merchant_id AND d.owner_id = a.owner_id
            AND d.kind = 2
        WHERE a.kind = 1 AND (a.debt <> coalesce(d.balance, 0)
            OR (a.debt > 0 AND a.balance - a.pending - a.held > 0))
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
            SELECT merchant_id FROM entries WHERE kind = 107
            GROUP BY merchant_id HAVING sum(delta) <> 0
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
        SELECT 'I3 I6 top-ups and open holds are what principal and bonus are', count(*) FROM (
            SELECT a.owner_id FROM accounts a
            LEFT JOIN top_up_lots l ON l.merchant_id = a.merchant_id
                AND l.member_id = a.owner_id
            WHERE a.kind IN (3, 4)
            GROUP BY a.merchant_id, a.owner_id, a.kind, a.balance, a.held
            HAVING a.balance <> coalesce(sum(CASE a.kind
                    WHEN 3 THEN l.principal_remaining + l.principal_held
                    ELSE l.bonus_remaining + l.bonus_held END), 0)
                OR a.held <> (SELECT coalesce(sum(CASE a.kind WHEN 3 THEN p.principal
                        ELSE p.bonus END), 0)
                    FROM stored_value_holds h JOIN stored_value_hold_parts p
                        ON p.merchant_id = h.merchant_id AND p.hold_id = h.id
                    WHERE h.merchant_id = a.merchant_id AND h.member_id = a.owner_id
                        AND h.state = 1)
        ) x
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

    static func check(_ owner: PostgresPool, _ note: String = "") async throws {
        let rows = try await owner.query(Violations(), deadline: .now + .seconds(30))
        #expect(rows.count == 21)
        for row in rows {
            #expect(row.violations == 0, "\(row.invariant) \(note)")
        }
    }
}
