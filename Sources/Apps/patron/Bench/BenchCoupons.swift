import Postgres
import Primitives

/// Coupons of the demo merchant's welcome template (满100减20) as an issue by hand leaves them, but
/// for their events: nobody is told of them.
struct IssueBenchCoupons: Statement {
    static let sql = """
        WITH issued AS (
            INSERT INTO coupons (merchant_id, id, member_id, issued_to, template_id,
                template_version, reason, source, code, state, issued_at, last_date, expires_at)
            SELECT t.merchant_id, n.id, n.member_id, n.member_id, t.id, t.version, 'MANUAL', $2,
                n.code, 'ISSUED', now(), d.last_date,
                (d.last_date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
            FROM coupon_templates t,
                (SELECT (now() AT TIME ZONE 'Asia/Shanghai')::date + 30 AS last_date) d,
                unnest($3::uuid[], $4::uuid[], $5::text[]) AS n (id, member_id, code)
            WHERE t.merchant_id = $1 AND t.purpose = 'WELCOME' AND t.state = 'ACTIVE'
            RETURNING merchant_id, template_id
        )
        UPDATE coupon_templates t SET issued = t.issued + n.coupons
        FROM (
            SELECT merchant_id, template_id, count(*) AS coupons FROM issued
            GROUP BY merchant_id, template_id
        ) n
        WHERE t.merchant_id = n.merchant_id AND t.id = n.template_id
        """

    let merchant: UUIDv7
    /// What they are for; a member has one of each source.
    let source: String
    let coupons: [UUIDv7]
    /// Whose they are, in the same order.
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(source)
        parameters.append(coupons)
        parameters.append(members)
        parameters.append(column: coupons) { _ in
            RedemptionCode(
                high: UInt16.random(in: .min ... .max), low: UInt64.random(in: .min ... .max)
            ).text
        }
    }
}

struct CountUsedCoupons: Statement {
    static let sql = """
        SELECT count(*) FROM unnest($2::uuid[]) AS n (id)
        JOIN coupons c ON c.merchant_id = $1 AND c.id = n.id
        WHERE c.state = 'USED'
        """

    let merchant: UUIDv7
    let coupons: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(coupons)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
