import Postgres
import Primitives

/// How many coupons of a member are good now, or will be.
struct CountOpenCoupons: Statement {
    static let sql = """
        SELECT count(*) FROM coupons
        WHERE merchant_id = $1 AND member_id = $2 AND expires_at > $3
            AND is_open AND state = 'ISSUED'
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// The coupons that members who have left, or whose place another took, still have.
struct ReadCouponsOfGone: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN coupons c ON c.merchant_id = k.merchant_id AND c.member_id = k.member_id
        WHERE c.is_open AND c.state = 'ISSUED'
        """
    let members: [(merchant: UUIDv7, member: UUIDv7)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { $0.merchant }
        parameters.append(column: members) { $0.member }
    }

    static func decode(_ row: inout RowReader) throws -> CouponKey {
        CouponKey(merchant: try row.next(), id: try row.next())
    }
}

/// Everything that marketing keeps of one member: category, names and values.
struct ReadMemberData: Statement {
    struct Row: Sendable {
        let category: String
        let names: [String]
        let values: [String?]
    }

    /// Instants in UTC, as everywhere in the API.
    private static func utc(_ column: String) -> String {
        "to_char(\(column) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
    }

    static let sql = """
        (SELECT 'roll', ARRAY['registeredAt', 'levelCode', 'storeId', 'lastPaidAt', 'lastStoreId'],
            ARRAY[\(utc("r.registered_at")), r.level_code, r.store_id::text,
                \(utc("o.last_paid_at")), o.last_store_id::text]
        FROM member_roll r
        LEFT JOIN member_orders o ON o.merchant_id = r.merchant_id AND o.member_id = r.member_id
        WHERE r.merchant_id = $1 AND r.member_id = $2)
        UNION ALL
        (SELECT 'coupons', ARRAY['couponId', 'templateId', 'templateVersion', 'reason', 'state',
                'issuedAt', 'expiresAt', 'orderId', 'usedAt', 'storeId'],
            ARRAY[c.id::text, c.template_id::text, c.template_version::text, c.reason, c.state,
                \(utc("c.issued_at")), \(utc("c.expires_at")), c.order_id::text,
                \(utc("c.used_at")), c.store_id::text]
        FROM coupons c WHERE c.merchant_id = $1 AND c.member_id = $2 ORDER BY c.issued_at, c.id)
        UNION ALL
        (SELECT 'promo_codes', ARRAY['code', 'used'], ARRAY[p.key, p.used::text]
        FROM promo_code_members p WHERE p.merchant_id = $1 AND p.member_id = $2 ORDER BY p.key)
        UNION ALL
        (SELECT 'offers_used', ARRAY['offerId', 'period', 'uses', 'discountMinor'],
            ARRAY[u.offer_id::text, u.period, u.uses::text, u.discount_minor::text]
        FROM offer_uses u WHERE u.merchant_id = $1 AND u.member_id = $2
        ORDER BY u.offer_id, u.period)
        UNION ALL
        (SELECT 'offers_held', ARRAY['orderId', 'state', 'heldAt', 'expiresAt', 'closedAt'],
            ARRAY[h.order_id::text, h.state, \(utc("h.held_at")), \(utc("h.expires_at")),
                \(utc("h.closed_at"))]
        FROM offer_holds h WHERE h.merchant_id = $1 AND h.member_id = $2 ORDER BY h.held_at)
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
