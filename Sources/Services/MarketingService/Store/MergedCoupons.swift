import Postgres
import Primitives

/// Which coupons a merge has moved.
struct InsertMergedCoupons: Statement {
    static let sql = """
        INSERT INTO merged_coupons (merchant_id, merge_id, coupon_id)
        SELECT $1, $2, coupon_id FROM unnest($3::uuid[]) AS coupon_id ORDER BY coupon_id
        ON CONFLICT DO NOTHING
        """
    let merchant: UUIDv7
    let merge: UUIDv7
    let coupons: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(merge)
        parameters.append(coupons)
    }
}

/// The coupons of a merge that its survivor still has.
struct ReadMergedCoupons: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id FROM merged_coupons m
        JOIN coupons c ON c.merchant_id = m.merchant_id AND c.id = m.coupon_id
        WHERE m.merchant_id = $1 AND m.merge_id = $2 AND c.member_id = $3 AND c.state = 'ISSUED'
        """
    let merchant: UUIDv7
    let merge: UUIDv7
    let survivor: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(merge)
        parameters.append(survivor)
    }

    static func decode(_ row: inout RowReader) throws -> CouponKey {
        CouponKey(merchant: try row.next(), id: try row.next())
    }
}
