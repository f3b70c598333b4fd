import MarketingDomain
import Postgres
import Primitives

/// Writes new coupons; who writes has seen under the members' locks that they are not there.
struct InsertCoupons: Statement {
    static let sql = """
        INSERT INTO coupons
            (merchant_id, id, member_id, issued_to, template_id, template_version, reason, source,
            code, state, issued_at, valid_from, last_date, expires_at, remind_at)
        SELECT merchant, id, member, member, template, version, reason, source, code, 'ISSUED',
            issued, valid, last, expires, remind
        FROM unnest(
            $1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::integer[], $6::text[], $7::text[],
            $8::text[], $9::timestamptz[], $10::timestamptz[], $11::date[], $12::timestamptz[],
            $13::timestamptz[])
            AS c (merchant, id, member, template, version, reason, source, code, issued, valid,
                last, expires, remind)
        """
    let coupons: [NewCoupon]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: coupons) { $0.merchant }
        parameters.append(column: coupons) { $0.id }
        parameters.append(column: coupons) { $0.coupon.member }
        parameters.append(column: coupons) { $0.coupon.templateId }
        parameters.append(column: coupons) { $0.coupon.templateVersion }
        parameters.append(column: coupons) { $0.coupon.reason.rawValue }
        parameters.append(column: coupons) { $0.source }
        parameters.append(column: coupons) { $0.code.text }
        parameters.append(column: coupons) { $0.coupon.issuedAt }
        parameters.append(column: coupons) { $0.coupon.validFrom }
        parameters.append(column: coupons) { $0.coupon.lastDate }
        parameters.append(column: coupons) { $0.coupon.expiresAt }
        parameters.append(column: coupons) { $0.coupon.remindAt }
    }
}

/// Coupons as a step leaves them; the step was decided under the locks of their members, and a row
/// that is not as it was read is left alone.
struct UpdateCoupons: Statement {
    static let sql = """
        UPDATE coupons c SET state = n.state, member_id = n.member_id, code = n.code,
            last_date = n.last_date, expires_at = n.expires_at, order_id = n.order_id,
            used_at = n.used_at, store_id = n.store_id, terminal_id = n.terminal_id,
            staff_id = n.staff_id, restored_at = n.restored_at, remind_at = n.remind_at,
            closed_at = coalesce(n.closed_at, c.closed_at), note = coalesce(n.note, c.note),
            offline_from = n.offline_from, offline_until = n.offline_until,
            offline_sale = n.offline_sale, transfers = n.transfers
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[],
            $7::date[], $8::timestamptz[], $9::uuid[], $10::timestamptz[], $11::uuid[],
            $12::text[], $13::text[], $14::timestamptz[], $15::timestamptz[], $16::timestamptz[],
            $17::text[], $18::timestamptz[], $19::timestamptz[], $20::uuid[], $21::integer[])
            AS n (merchant_id, id, was, state, member_id, code, last_date, expires_at, order_id,
                used_at, store_id, terminal_id, staff_id, restored_at, remind_at, closed_at, note,
                offline_from, offline_until, offline_sale, transfers)
        WHERE c.merchant_id = n.merchant_id AND c.id = n.id AND c.state = n.was
        """
    let rows: [CouponRow]
    /// Of those that are over now.
    let closedAt: Instant?
    let note: String?

    init(_ rows: [CouponRow], closedAt: Instant? = nil, note: String? = nil) {
        self.rows = rows
        self.closedAt = closedAt
        self.note = note
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merchant }
        parameters.append(column: rows) { $0.id }
        parameters.append(column: rows) { $0.storedState.stored }
        parameters.append(column: rows) { $0.life.state.stored }
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.code.text }
        parameters.append(column: rows) { $0.life.lastDate }
        parameters.append(column: rows) { $0.life.expiresAt }
        parameters.append(column: rows) { $0.life.order }
        parameters.append(column: rows) { $0.life.usedAt }
        parameters.append(column: rows) { $0.life.handOver?.store }
        parameters.append(column: rows) { $0.life.handOver?.terminal }
        parameters.append(column: rows) { $0.life.handOver?.staff }
        parameters.append(column: rows) { $0.life.restoredAt }
        parameters.append(column: rows) { $0.remindAt }
        parameters.append(column: rows) { _ in closedAt }
        parameters.append(column: rows) { _ in note }
        parameters.append(column: rows) { $0.life.token?.issuedAt }
        parameters.append(column: rows) { $0.life.token?.expiresAt }
        parameters.append(column: rows) { $0.life.sale }
        parameters.append(column: rows) { $0.transfers }
    }
}

/// A row changed although its member was locked.
struct CouponChangedUnderLock: Error, CustomStringConvertible {
    var description: String { "a coupon changed although its member was locked" }
}

extension Transaction {
    /// Writes decided steps; the members of the coupons are locked.
    mutating func write(
        _ rows: [CouponRow], closedAt: Instant? = nil, note: String? = nil
    ) throws {
        guard !rows.isEmpty else { return }
        let changed = try execute(UpdateCoupons(rows, closedAt: closedAt, note: note))
        guard changed == rows.count else { throw CouponChangedUnderLock() }
        let free = rows.filter { $0.life.state == .issued }
        if !free.isEmpty { try run(WakeMergedMembers(of: free)) }
    }
}
