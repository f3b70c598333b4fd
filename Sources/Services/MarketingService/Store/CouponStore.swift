import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// A coupon as it lies in the table, with what its template says.
struct CouponRow: Sendable {
    let id: UUIDv7
    let state: CouponState
    let templateId: UUIDv7
    let templateVersion: Int32
    let nameZh: String
    let nameEn: String
    let discount: Discount
    let currency: String
    let reason: String
    let issuedAt: Instant
    let lastDate: CalendarDate
    let expiresAt: Instant
}

/// Where in a member's coupons a page begins, newest first.
struct CouponPage: Sendable {
    private static let list = "marketing.coupons"

    let size: Int
    let after: (issuedAt: Instant, id: UUIDv7)?

    init(size: Int32, token: String) throws(Refusal) {
        let page = try Page(list: Self.list, size: size, token: token, fields: 3)
        self.size = page.size
        after = page.after.map { fields in
            (
                Instant(microsecondsSinceEpoch: fields[0]),
                UUIDv7(hi: UInt64(bitPattern: fields[1]), lo: UInt64(bitPattern: fields[2]))
            )
        }
    }

    static func token(after row: CouponRow) -> String {
        Page.token(
            list: list,
            [
                row.issuedAt.microsecondsSinceEpoch, Int64(bitPattern: row.id.hi),
                Int64(bitPattern: row.id.lo),
            ])
    }
}

/// Reads coupons.
struct CouponStore: Sendable {
    let pool: PostgresPool

    /// One row more than the page has, if there is one: then there is a next page.
    func list(
        merchant: UUIDv7, member: UUIDv7, _ page: CouponPage, deadline: ContinuousClock.Instant
    ) async throws -> [CouponRow] {
        try await pool.query(
            ListCoupons(merchant: merchant, member: member, page: page),
            settings: [Setting("patron.merchant", merchant.description)], deadline: deadline)
    }
}

private struct ListCoupons: Statement {
    static let sql = """
        SELECT c.id, c.state, c.template_id, c.template_version, t.name_zh, t.name_en,
            t.threshold_minor, t.reduction_minor, t.currency, c.reason, c.issued_at, c.last_date,
            c.expires_at
        FROM coupons c
        JOIN coupon_templates t ON t.merchant_id = c.merchant_id AND t.id = c.template_id
            AND t.version = c.template_version
        WHERE c.merchant_id = $1 AND c.member_id = $2
            AND ($3::timestamptz IS NULL OR (c.issued_at, c.id) < ($3, $4::uuid))
        ORDER BY c.issued_at DESC, c.id DESC
        LIMIT $5
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let page: CouponPage

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(page.after?.issuedAt)
        parameters.append(page.after?.id)
        parameters.append(Int64(page.size + 1))
    }

    static func decode(_ row: inout RowReader) throws -> CouponRow {
        CouponRow(
            id: try row.next(), state: try CouponState(stored: try row.next()),
            templateId: try row.next(), templateVersion: try row.next(),
            nameZh: try row.next(), nameEn: try row.next(),
            discount: .fullReduction(
                threshold: Money(minor: try row.next()), reduction: Money(minor: try row.next())),
            currency: try row.next(), reason: try row.next(), issuedAt: try row.next(),
            lastDate: try row.next(), expiresAt: try row.next())
    }
}
