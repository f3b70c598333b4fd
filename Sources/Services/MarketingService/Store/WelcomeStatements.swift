import MarketingDomain
import Postgres
import Primitives

/// The active welcome template of each merchant that has one.
struct ReadWelcomeTemplates: Statement {
    static let sql = """
        SELECT merchant_id, id, version, threshold_minor, reduction_minor, valid_days
        FROM coupon_templates
        WHERE merchant_id = ANY($1) AND purpose = 'WELCOME' AND state = 'ACTIVE'
        """
    let merchants: [UUIDv7]

    func bind(_ parameters: inout Parameters) { parameters.append(merchants) }

    static func decode(_ row: inout RowReader) throws -> (
        merchant: UUIDv7, template: CouponTemplate
    ) {
        let merchant = try row.next(UUIDv7.self)
        let id = try row.next(UUIDv7.self)
        let version = try row.next(Int32.self)
        let discount = Discount.fullReduction(
            threshold: Money(minor: try row.next()), reduction: Money(minor: try row.next()))
        return (
            merchant,
            CouponTemplate(
                id: id, version: version, discount: discount,
                validDays: Int(try row.next(Int32.self)))
        )
    }
}

/// A decided coupon on its way into the table.
struct NewCoupon: Sendable {
    let id: UUIDv7
    let merchant: UUIDv7
    let coupon: Coupon
}

/// Writes coupons and returns the ids of those that were not there: a coupon whose natural key
/// (merchant, member, template, reason) exists is left as it is.
struct InsertCoupons: Statement {
    static let sql = """
        INSERT INTO coupons
            (merchant_id, id, member_id, template_id, template_version, reason, state, issued_at,
            last_date, expires_at)
        SELECT merchant, id, member, template, version, reason, 'ISSUED', issued, last, expires
        FROM unnest(
            $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::integer[], $6::text[],
            $7::timestamptz[], $8::date[], $9::timestamptz[])
            AS c (merchant, id, member, template, version, reason, issued, last, expires)
        ON CONFLICT (merchant_id, member_id, template_id, reason) DO NOTHING
        RETURNING id
        """
    let coupons: [NewCoupon]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: coupons) { $0.merchant }
        parameters.append(column: coupons) { $0.id }
        parameters.append(column: coupons) { $0.coupon.member }
        parameters.append(column: coupons) { $0.coupon.templateId }
        parameters.append(column: coupons) { $0.coupon.templateVersion }
        parameters.append(column: coupons) { $0.coupon.reason.rawValue }
        parameters.append(column: coupons) { $0.coupon.issuedAt }
        parameters.append(column: coupons) { $0.coupon.lastDate }
        parameters.append(column: coupons) { $0.coupon.expiresAt }
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}
