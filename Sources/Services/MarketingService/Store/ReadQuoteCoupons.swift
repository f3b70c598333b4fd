import Postgres
import Primitives

/// Coupons that an order names, whoever has them, and where they are asked for the member's other
/// usable ones, those first that end first.
struct ReadQuoteCoupons: Statement {
    static let sql = """
        SELECT \(CouponRow.columns)
        FROM unnest($2::uuid[], $3::uuid[]) AS k (merchant_id, id)
        JOIN coupons c ON c.merchant_id = k.merchant_id AND c.id = k.id
        UNION ALL
        (SELECT \(CouponRow.columns)
        FROM coupons c
        WHERE c.merchant_id = $1 AND c.member_id = $4 AND c.state = 'ISSUED' AND c.expires_at > $5
            AND c.id <> ALL ($3::uuid[])
        ORDER BY c.expires_at
        LIMIT $6)
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let named: [UUIDv7]
    let now: Instant
    /// 0: only the named ones.
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: named) { _ in merchant }
        parameters.append(named)
        parameters.append(member)
        parameters.append(now)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> CouponRow { try CouponRow(&row) }
}
