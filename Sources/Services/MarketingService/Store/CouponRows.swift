import MarketingDomain
import Postgres
import Primitives

/// A coupon as it lies in the table.
struct CouponRow: Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
    var member: UUIDv7
    let template: TemplateKey
    let reason: String
    let issuedAt: Instant
    var code: RedemptionCode
    var life: CouponLife
    /// Nil where nobody is to be told, or was.
    var remindAt: Instant?
    /// How often members have given it away.
    var transfers: Int32 = 0
    /// The state that the row was read in.
    let storedState: CouponState

    static let columns = """
        c.merchant_id, c.id, c.member_id, c.template_id, c.template_version, c.reason, c.issued_at,
        c.code, c.state, c.valid_from, c.last_date, c.expires_at, c.order_id, c.used_at, c.store_id,
        c.terminal_id, c.staff_id, c.restored_at, c.remind_at, c.offline_from, c.offline_until,
        c.offline_sale, c.transfers
        """

    init(_ row: inout RowReader) throws {
        merchant = try row.next()
        id = try row.next()
        member = try row.next()
        template = TemplateKey(id: try row.next(), version: try row.next())
        reason = try row.next()
        issuedAt = try row.next()
        guard let code = RedemptionCode(try row.next(String.self)) else {
            throw PostgresError(.decode, "coupons.code is no code")
        }
        self.code = code
        storedState = try CouponState(stored: try row.next())
        let validFrom = try row.next(Instant?.self)
        let lastDate = try row.next(CalendarDate.self)
        let expiresAt = try row.next(Instant.self)
        let order = try row.next(UUIDv7?.self)
        let usedAt = try row.next(Instant?.self)
        let store = try row.next(UUIDv7?.self)
        let terminal = try row.next(String?.self)
        let staff = try row.next(String?.self)
        var handOver: CouponLife.HandOver?
        if let store, let usedAt {
            handOver = .init(at: usedAt, store: store, terminal: terminal, staff: staff)
        }
        let restoredAt = try row.next(Instant?.self)
        remindAt = try row.next()
        let offlineFrom = try row.next(Instant?.self)
        let offlineUntil = try row.next(Instant?.self)
        var token: CouponLife.OfflineToken?
        if let offlineFrom, let offlineUntil {
            token = .init(issuedAt: offlineFrom, expiresAt: offlineUntil)
        }
        life = CouponLife(
            state: storedState, validFrom: validFrom, lastDate: lastDate, expiresAt: expiresAt,
            order: order, usedAt: usedAt, handOver: handOver, restoredAt: restoredAt,
            token: token, sale: try row.next())
        transfers = try row.next()
    }

    init(_ coupon: NewCoupon) {
        merchant = coupon.merchant
        id = coupon.id
        member = coupon.coupon.member
        template = TemplateKey(
            id: coupon.coupon.templateId, version: coupon.coupon.templateVersion)
        reason = coupon.coupon.reason.rawValue
        issuedAt = coupon.coupon.issuedAt
        code = coupon.code
        storedState = .issued
        life = CouponLife(
            state: .issued, validFrom: coupon.coupon.validFrom, lastDate: coupon.coupon.lastDate,
            expiresAt: coupon.coupon.expiresAt)
        remindAt = coupon.coupon.remindAt
    }
}

/// A decided coupon on its way into the table.
struct NewCoupon: Sendable {
    let id: UUIDv7
    let merchant: UUIDv7
    let coupon: Coupon
    /// The caller's number of what it is for.
    let source: String
    let code: RedemptionCode
}

extension CouponState {
    /// The name in the table.
    var stored: String {
        switch self {
        case .issued: "ISSUED"
        case .held: "HELD"
        case .used: "USED"
        case .expired: "EXPIRED"
        case .cancelled: "CANCELLED"
        }
    }

    init(stored text: String) throws(PostgresError) {
        guard let state = Self.allCases.first(where: { $0.stored == text }) else {
            throw PostgresError(.decode, "coupons.state is not a state")
        }
        self = state
    }
}

extension RedemptionCode {
    /// Of the system's random numbers, which nobody can guess.
    static func random() -> RedemptionCode {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    static func random(using generator: inout SystemRandomNumberGenerator) -> RedemptionCode {
        RedemptionCode(high: generator.next(), low: generator.next())
    }
}
