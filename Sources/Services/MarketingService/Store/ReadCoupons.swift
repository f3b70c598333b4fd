import MarketingDomain
import Postgres
import Primitives
import ServiceKit

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

    /// - Returns: the page's rows, and the token of the next page; empty at the end.
    func cut(_ rows: [CouponRow]) -> (rows: [CouponRow], nextToken: String) {
        let cut = Array(rows.prefix(size))
        guard rows.count > size, let last = cut.last else { return (cut, "") }
        return (
            cut,
            Page.token(
                list: Self.list,
                [
                    last.issuedAt.microsecondsSinceEpoch, Int64(bitPattern: last.id.hi),
                    Int64(bitPattern: last.id.lo),
                ])
        )
    }
}

/// A member's coupons by the state that counts now; one row more than the page has, if there is one.
struct ListCoupons: Statement {
    static let sql = """
        SELECT \(CouponRow.columns)
        FROM coupons c
        WHERE c.merchant_id = $1 AND c.member_id = $2
            AND ($3::timestamptz IS NULL OR (c.issued_at, c.id) < ($3, $4::uuid))
            AND ($6::text IS NULL OR $6 =
                CASE WHEN c.state = 'ISSUED' AND c.expires_at <= $7 THEN 'EXPIRED' ELSE c.state END)
        ORDER BY c.issued_at DESC, c.id DESC
        LIMIT $5
        """
    let merchant: UUIDv7
    let member: UUIDv7
    let page: CouponPage
    /// Nil: of every state.
    let state: CouponState?
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(page.after?.issuedAt)
        parameters.append(page.after?.id)
        parameters.append(Int64(page.size + 1))
        parameters.append(state?.stored)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws -> CouponRow { try CouponRow(&row) }
}

/// Coupons by their ids.
struct ReadCoupons: Statement {
    static let sql = """
        SELECT \(CouponRow.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN coupons c ON c.merchant_id = k.merchant_id AND c.id = k.id
        """
    let keys: [CouponKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws -> CouponRow { try CouponRow(&row) }
}

struct CouponKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

struct FindCouponByCode: Statement {
    static let sql = """
        SELECT \(CouponRow.columns)
        FROM coupons c
        WHERE c.merchant_id = $1 AND c.code = $2 AND c.code > ''
        """
    let merchant: UUIDv7
    let code: RedemptionCode

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(code.text)
    }

    static func decode(_ row: inout RowReader) throws -> CouponRow { try CouponRow(&row) }
}

/// Coupons whose end has come, and nobody has written it down; of all merchants.
struct ReadDueCoupons: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id, c.member_id FROM coupons c
        WHERE c.is_open AND c.state = 'ISSUED' AND c.expires_at <= $1
        ORDER BY c.expires_at
        LIMIT $2
        """
    let now: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> DueCoupon { try DueCoupon(&row) }
}

/// Coupons whose members are to be told that they end soon; of all merchants.
struct ReadCouponsToRemind: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id, c.member_id FROM coupons c
        WHERE c.is_open AND c.state = 'ISSUED' AND c.remind_at IS NOT NULL AND c.remind_at <= $1
        ORDER BY c.remind_at
        LIMIT $2
        """
    let now: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> DueCoupon { try DueCoupon(&row) }
}

/// Coupons that were set aside for tills whose time to tell of a use is over; of all merchants.
struct ReadOfflineCouponsToFree: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id, c.member_id FROM coupons c
        WHERE c.is_open AND c.state = 'HELD' AND c.order_id IS NULL
            AND c.offline_until IS NOT NULL AND c.offline_until <= $1
        ORDER BY c.offline_until
        LIMIT $2
        """
    /// Up to which end of their tokens.
    let ended: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(ended)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> DueCoupon { try DueCoupon(&row) }
}

struct DueCoupon: Sendable {
    let key: CouponKey
    let member: UUIDv7

    init(_ row: inout RowReader) throws {
        key = CouponKey(merchant: try row.next(), id: try row.next())
        member = try row.next()
    }
}

/// What members were issued of a template, whoever has it now. Lock them first.
struct ReadIssued: Statement {
    static let sql = """
        SELECT m.id, i.issued, i.has_this
        FROM unnest($2::uuid[]) AS m (id)
        CROSS JOIN LATERAL (
            SELECT count(*) AS issued,
                coalesce(bool_or(reason = $4 AND source = $5), false) AS has_this
            FROM coupons
            WHERE merchant_id = $1 AND issued_to = m.id AND template_id = $3
        ) i
        """
    let merchant: UUIDv7
    let members: [UUIDv7]
    let template: UUIDv7
    let reason: CouponReason
    let source: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(members)
        parameters.append(template)
        parameters.append(reason.rawValue)
        parameters.append(source)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (member: UUIDv7, held: Issuing.Held) {
        let member = try row.next(UUIDv7.self)
        return (member, Issuing.Held(issued: try row.next(), hasThis: try row.next()))
    }
}
