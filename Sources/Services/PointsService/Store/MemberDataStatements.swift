import Postgres
import Primitives

/// What a member would forfeit, and what is hers and must be settled before she leaves.
struct ReadMemberStanding: Statement {
    struct Row: Sendable {
        let points: Int64
        let principalMinor: Int64
        let bonusMinor: Int64
        let punchCardsMinor: Int64
        let renewingSubscriptions: Int64
    }

    static let sql = """
        SELECT
            coalesce((SELECT balance FROM accounts
                WHERE merchant_id = $1 AND owner_id = $2 AND kind = 1), 0),
            coalesce((SELECT balance FROM accounts
                WHERE merchant_id = $1 AND owner_id = $2 AND kind = 3), 0),
            coalesce((SELECT balance FROM accounts
                WHERE merchant_id = $1 AND owner_id = $2 AND kind = 4), 0),
            (SELECT coalesce(sum(liability), 0)::bigint FROM punch_cards
                WHERE merchant_id = $1 AND member_id = $2 AND state > 0),
            (SELECT count(*) FROM subscriptions
                WHERE merchant_id = $1 AND member_id = $2 AND state > 0 AND state < 4
                    AND NOT cancelled)
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            points: try row.next(), principalMinor: try row.next(), bonusMinor: try row.next(),
            punchCardsMinor: try row.next(), renewingSubscriptions: try row.next())
    }
}

/// Everything that the ledger keeps of one member: category, names and values, in their order.
struct ReadMemberData: Statement {
    struct Row: Sendable {
        let category: String
        let names: [String]
        let values: [String?]
    }

    /// Instants in UTC, as everywhere in the API.
    static func utc(_ column: String) -> String {
        "to_char(\(column) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
    }

    static let sql = [accounts, orders, cards, bookings, payments, storedValue, dealings]
        .joined(separator: "\nUNION ALL\n")

    private static let accounts = """
        (SELECT 'ledger_profile', ARRAY['levelCode', 'earningBlocked', 'spendingBlocked', 'birthday'],
            ARRAY[m.level_code, m.earning_blocked::text, m.spending_blocked::text, m.birthday]
        FROM members m WHERE m.merchant_id = $1 AND m.member_id = $2)
        UNION ALL
        (SELECT 'balances', ARRAY['account', 'balance', 'pending', 'held', 'debt'],
            ARRAY[CASE a.kind WHEN 1 THEN 'POINTS' WHEN 2 THEN 'DEBT' WHEN 3 THEN 'PRINCIPAL'
                WHEN 4 THEN 'BONUS' ELSE a.kind::text END, a.balance::text, a.pending::text,
                a.held::text, a.debt::text]
        FROM accounts a WHERE a.merchant_id = $1 AND a.owner_id = $2 ORDER BY a.kind)
        UNION ALL
        (SELECT 'entries', ARRAY['account', 'seq', 'occurredAt', 'businessDate', 'type', 'delta',
                'balanceAfter', 'reason'],
            ARRAY[CASE e.kind WHEN 1 THEN 'POINTS' WHEN 2 THEN 'DEBT' WHEN 3 THEN 'PRINCIPAL'
                WHEN 4 THEN 'BONUS' ELSE e.kind::text END, e.seq::text, \(utc("p.occurred_at")),
                p.business_date::text, p.type, e.delta::text, e.balance_after::text, p.reason]
        FROM entries e
        JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
        WHERE e.merchant_id = $1 AND e.owner_id = $2 AND e.kind BETWEEN 1 AND 99
            AND e.seq IS NOT NULL
        ORDER BY e.kind, e.seq)
        UNION ALL
        (SELECT 'points_lots', ARRAY['granted', 'remaining', 'earnedAt', 'activatesAt', 'expiresAt'],
            ARRAY[l.granted::text, l.remaining::text, \(utc("l.earned_at")),
                \(utc("l.activates_at")), \(utc("l.expires_at"))]
        FROM lots l WHERE l.merchant_id = $1 AND l.member_id = $2 AND l.state <= 2
        ORDER BY l.id)
        UNION ALL
        (SELECT 'check_ins', ARRAY['businessDate', 'streak'],
            ARRAY[c.business_date::text, c.streak::text]
        FROM check_ins c WHERE c.merchant_id = $1 AND c.member_id = $2 ORDER BY c.business_date)
        """

    private static let orders = """
        (SELECT 'orders', ARRAY['orderId', 'storeId', 'externalId', 'businessDate', 'paidAt',
                'payableMinor', 'currency', 'pointsEarned', 'table', 'covers'],
            ARRAY[o.id::text, o.store_id::text, o.external_id, o.business_date::text,
                \(utc("o.paid_at")), o.payable_minor::text, o.currency, o.points_earned::text,
                o.dining_table, o.covers::text]
        FROM orders o WHERE o.merchant_id = $1 AND o.member_id = $2 ORDER BY o.paid_at, o.id)
        UNION ALL
        (SELECT 'order_lines', ARRAY['orderId', 'line', 'sku', 'name', 'category', 'quantity',
                'amountMinor', 'points'],
            ARRAY[n.order_id::text, n.line::text, n.sku, n.name, n.category, n.quantity::text,
                n.amount_minor::text, n.points::text]
        FROM orders o
        JOIN order_lines n ON n.merchant_id = o.merchant_id AND n.order_id = o.id
        WHERE o.merchant_id = $1 AND o.member_id = $2 ORDER BY o.paid_at, o.id, n.line)
        UNION ALL
        (SELECT 'returns', ARRAY['orderId', 'refundedAt', 'amountMinor', 'pointsClawedBack'],
            ARRAY[r.order_id::text, \(utc("r.refunded_at")), r.amount_minor::text,
                r.points_clawed::text]
        FROM orders o
        JOIN order_refunds r ON r.merchant_id = o.merchant_id AND r.order_id = o.id
        WHERE o.merchant_id = $1 AND o.member_id = $2 ORDER BY r.refunded_at)
        UNION ALL
        (SELECT 'online_orders', ARRAY['orderId', 'pickUpCode', 'state'],
            ARRAY[i.id::text, i.pick_up_code, i.state::text]
        FROM online_orders i WHERE i.merchant_id = $1 AND i.member_id = $2 ORDER BY i.id)
        """

    private static let cards = """
        (SELECT 'punch_cards', ARRAY['cardId', 'price', 'uses', 'bonusUses', 'used', 'liability',
                'soldAt', 'expiresAt', 'state'],
            ARRAY[c.id::text, c.price::text, c.uses::text, c.bonus_uses::text, c.used::text,
                c.liability::text, \(utc("c.sold_at")), \(utc("c.expires_at")), c.state::text]
        FROM punch_cards c WHERE c.merchant_id = $1 AND c.member_id = $2 AND c.state > 0
        ORDER BY c.id)
        UNION ALL
        (SELECT 'subscriptions', ARRAY['subscriptionId', 'planId', 'startedAt', 'period',
                'cancelled', 'endedAt', 'state'],
            ARRAY[s.id::text, s.plan_id::text, \(utc("s.started_at")), s.period::text,
                s.cancelled::text, \(utc("s.ended_at")), s.state::text]
        FROM subscriptions s WHERE s.merchant_id = $1 AND s.member_id = $2 AND s.state > 0
        ORDER BY s.id)
        UNION ALL
        (SELECT 'redemptions', ARRAY['redemptionId', 'rewardId', 'quantity', 'points', 'cashMinor',
                'issuedAt', 'expiresAt', 'redeemedAt', 'state'],
            ARRAY[d.id::text, d.reward_id::text, d.quantity::text, d.points::text,
                d.cash_minor::text, \(utc("d.issued_at")), \(utc("d.expires_at")),
                \(utc("d.redeemed_at")), d.state::text]
        FROM redemptions d WHERE d.merchant_id = $1 AND d.member_id = $2 AND d.state > 0
        ORDER BY d.id)
        """

    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            category: try row.next(), names: try row.next(),
            values: try row.next([String?].self))
    }
}
