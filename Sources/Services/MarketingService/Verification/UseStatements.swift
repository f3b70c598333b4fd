import Postgres
import Primitives
import ServiceKit

/// What orders hold, and have used without a return, by counter.
struct SumHeldUses: Statement {
    static let sql = """
        SELECT h.merchant_id, n.offer_id, n.period, n.member_id, sum(n.uses)::bigint,
            sum(n.minor)::bigint
        FROM offer_holds h
        CROSS JOIN LATERAL unnest(h.use_offers, h.use_periods, h.use_members, h.use_counts,
            h.use_minor) AS n (offer_id, period, member_id, uses, minor)
        WHERE h.ctid >= $1::tid AND h.ctid < $2::tid AND ($3 IS NULL OR h.merchant_id = $3)
            AND h.state <> 'RELEASED' AND h.restored_at IS NULL
            AND n.offer_id IS NOT NULL AND n.period IS NOT NULL AND n.member_id IS NOT NULL
        GROUP BY h.merchant_id, n.offer_id, n.period, n.member_id
        """

    struct Row: Sendable {
        let merchant: UUIDv7
        let offer: UUIDv7
        let period: String
        let member: UUIDv7
        let count: Int64
        let minor: Int64
    }

    let piece: TablePiece

    func bind(_ parameters: inout Parameters) { piece.bind(&parameters) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            merchant: try row.next(), offer: try row.next(), period: try row.next(),
            member: try row.next(), count: try row.next(), minor: try row.next())
    }
}

/// How many orders hold a promo code, or have used it without a return, by member.
struct CountHeldCodes: Statement {
    static let sql = """
        SELECT h.merchant_id, k.key, h.member_id, count(*)
        FROM offer_holds h
        CROSS JOIN LATERAL unnest(h.promo_keys) AS k (key)
        WHERE h.ctid >= $1::tid AND h.ctid < $2::tid AND ($3 IS NULL OR h.merchant_id = $3)
            AND h.state <> 'RELEASED' AND h.restored_at IS NULL
        GROUP BY h.merchant_id, k.key, h.member_id
        """

    struct Row: Sendable {
        let merchant: UUIDv7
        let key: String
        /// Nil: guests.
        let member: UUIDv7?
        let count: Int64
    }

    let piece: TablePiece

    func bind(_ parameters: inout Parameters) { piece.bind(&parameters) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            merchant: try row.next(), key: try row.next(),
            member: try row.next(UUIDv7?.self), count: try row.next())
    }
}

/// Counters, and whether they are above what any version of their offer allowed: a limit that was
/// lowered leaves what was used before, and coupons are used by the version that they were issued
/// by.
struct ReadCounters: Statement {
    static let sql = """
        WITH counters AS MATERIALIZED (
            SELECT merchant_id, offer_id, period, member_id, uses, discount_minor, stock
            FROM offer_uses
            WHERE ctid >= $1::tid AND ctid < $2::tid AND ($3 IS NULL OR merchant_id = $3)
        ), limits AS (
            SELECT o.merchant_id, o.offer_id,
                CASE l.period WHEN 'PER_DAY' THEN 'D' WHEN 'PER_WEEK' THEN 'W'
                    WHEN 'PER_MONTH' THEN 'M' ELSE 'E' END AS period,
                coalesce(l."perMember", false) AS is_per_member,
                CASE WHEN bool_and(coalesce(l.uses, 0) > 0) THEN max(l.uses) END AS uses,
                CASE WHEN bool_and(coalesce(l."discountMinor", 0) > 0)
                    THEN max(l."discountMinor") END AS discount_minor
            FROM (SELECT DISTINCT merchant_id, offer_id FROM counters) o
            CROSS JOIN LATERAL (
                SELECT definition FROM promotion_versions
                WHERE merchant_id = o.merchant_id AND promotion_id = o.offer_id
                    AND active_from IS NOT NULL
                UNION ALL
                SELECT definition FROM coupon_template_versions
                WHERE merchant_id = o.merchant_id AND id = o.offer_id
            ) v
            CROSS JOIN LATERAL jsonb_to_recordset(
                    coalesce(v.definition->'limits', '[]'::jsonb))
                AS l (period text, "perMember" boolean, uses bigint, "discountMinor" bigint)
            GROUP BY 1, 2, 3, 4
        )
        SELECT c.merchant_id, c.offer_id, c.period, c.member_id, c.uses, c.discount_minor,
            c.stock, g.counter_id IS NOT NULL,
            coalesce(c.uses > l.uses, false)
                OR coalesce(c.discount_minor > l.discount_minor, false)
        FROM counters c
        LEFT JOIN limits l ON l.merchant_id = c.merchant_id AND l.offer_id = c.offer_id
            AND l.period = left(c.period, 1)
            AND l.is_per_member = (c.member_id <> '00000000-0000-0000-0000-000000000000')
        LEFT JOIN gift_stocks g ON g.merchant_id = c.merchant_id AND g.counter_id = c.offer_id
        """

    struct Row: Sendable {
        let merchant: UUIDv7
        let offer: UUIDv7
        let period: String
        let member: UUIDv7
        let uses: Int64
        let minor: Int64
        /// Of a gift: pieces in all.
        let stock: Int64?
        let isGift: Bool
        let isBeyond: Bool
    }

    let piece: TablePiece

    func bind(_ parameters: inout Parameters) { piece.bind(&parameters) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            merchant: try row.next(), offer: try row.next(), period: try row.next(),
            member: try row.next(), uses: try row.next(), minor: try row.next(),
            stock: try row.next(Int64?.self), isGift: try row.next(), isBeyond: try row.next())
    }
}

/// What a promo code, or one of its members, counts.
struct CodeCount: Sendable {
    let merchant: UUIDv7
    let key: String
    /// Zero where it is of all.
    let member: UUIDv7
    let used: Int64
    /// Nil: no limit.
    let limit: Int64?
    /// Nil where the code itself is gone.
    let batch: UUIDv7?
    /// Whether what it belongs to is gone.
    let isLost: Bool

    fileprivate init(_ row: inout RowReader) throws(PostgresError) {
        merchant = try row.next()
        key = try row.next()
        member = try row.next()
        used = try row.next()
        limit = try row.next(Int64?.self)
        batch = try row.next(UUIDv7?.self)
        isLost = try row.next()
    }
}

struct ReadCodes: Statement {
    static let sql = """
        SELECT p.merchant_id, p.key, '00000000-0000-0000-0000-000000000000'::uuid, p.used, p.uses,
            p.batch_id, b.id IS NULL
        FROM promo_codes p
        LEFT JOIN promo_batches b ON b.merchant_id = p.merchant_id AND b.id = p.batch_id
        WHERE p.ctid >= $1::tid AND p.ctid < $2::tid AND ($3 IS NULL OR p.merchant_id = $3)
        """
    let piece: TablePiece

    func bind(_ parameters: inout Parameters) { piece.bind(&parameters) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> CodeCount {
        try CodeCount(&row)
    }
}

struct ReadCodesOfMembers: Statement {
    static let sql = """
        SELECT m.merchant_id, m.key, m.member_id, m.used::bigint, p.per_member::bigint,
            p.batch_id, p.key IS NULL
        FROM promo_code_members m
        LEFT JOIN promo_codes p ON p.merchant_id = m.merchant_id AND p.key = m.key
        WHERE m.ctid >= $1::tid AND m.ctid < $2::tid AND ($3 IS NULL OR m.merchant_id = $3)
        """
    let piece: TablePiece

    func bind(_ parameters: inout Parameters) { piece.bind(&parameters) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> CodeCount {
        try CodeCount(&row)
    }
}

/// Counters of gifts that are gone: of each stock there is one.
struct ReadLostGiftStocks: Statement {
    static let sql = """
        SELECT g.counter_id FROM gift_stocks g
        LEFT JOIN offer_uses u ON u.merchant_id = g.merchant_id AND u.offer_id = g.counter_id
            AND u.period = 'E' AND u.member_id = '00000000-0000-0000-0000-000000000000'
        WHERE ($1 IS NULL OR g.merchant_id = $1) AND u.offer_id IS NULL
        """
    /// All merchants' where nil.
    let merchant: UUIDv7?

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
