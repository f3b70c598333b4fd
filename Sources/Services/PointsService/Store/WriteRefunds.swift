import Postgres
import Primitives

struct InsertRefunds: Statement {
    static let sql = """
        INSERT INTO order_refunds (merchant_id, order_id, id, external_id, content_hash, member_id,
            business_date, refunded_at, amount_minor, points_clawed, points_expired, points_owed,
            points_uncollected, points_charged, cash_charge_minor, seq_after, available_after,
            pending_after, debt_after, explanation, actor, reason, points_restored,
            principal_minor, bonus_minor)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::bytea[],
            $6::uuid[], $7::date[], $8::timestamptz[], $9::bigint[], $10::bigint[],
            $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[],
            $16::bigint[], $17::bigint[], $18::bigint[], $19::bigint[], $20::bytea[], $21::text[],
            $22::text[], $23::bigint[], $24::bigint[], $25::bigint[])
        """

    let refunds: [RefundRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: refunds) { $0.order.merchant }
        parameters.append(column: refunds) { $0.order.order }
        parameters.append(column: refunds) { $0.id }
        parameters.append(column: refunds) { $0.externalId }
        parameters.append(column: refunds) { $0.contentHash }
        parameters.append(column: refunds) { $0.member }
        parameters.append(column: refunds) { $0.businessDate }
        parameters.append(column: refunds) { $0.refundedAt }
        parameters.append(column: refunds) { $0.amountMinor }
        parameters.append(column: refunds) { $0.points.clawed }
        parameters.append(column: refunds) { $0.points.expired }
        parameters.append(column: refunds) { $0.points.owed }
        parameters.append(column: refunds) { $0.points.uncollected }
        parameters.append(column: refunds) { $0.points.charged }
        parameters.append(column: refunds) { $0.points.chargedMinor }
        parameters.append(column: refunds) { $0.balance.seq }
        parameters.append(column: refunds) { $0.balance.available }
        parameters.append(column: refunds) { $0.balance.pending }
        parameters.append(column: refunds) { $0.balance.debt }
        parameters.append(column: refunds) { $0.explanation }
        parameters.append(column: refunds) { $0.actor }
        parameters.append(column: refunds) { $0.reason }
        parameters.append(column: refunds) { $0.restored.points }
        parameters.append(column: refunds) { $0.restored.principalMinor }
        parameters.append(column: refunds) { $0.restored.bonusMinor }
    }
}

struct InsertRefundLines: Statement {
    static let sql = """
        INSERT INTO order_refund_lines (merchant_id, order_id, refund_id, line, quantity,
            amount_minor, by_amount_minor, worth_points, worth_points_minor, worth_coupon_minor,
            points, points_minor, coupon_minor)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::bigint[],
            $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[],
            $12::bigint[], $13::bigint[])
        """

    let rows: [(order: PlacedOrderKey, refund: UUIDv7, line: RefundLineRow)]

    init(_ refunds: [RefundRow]) {
        rows = refunds.flatMap { refund in
            refund.lines.map { (refund.order, refund.id, $0) }
        }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.order.merchant }
        parameters.append(column: rows) { $0.order.order }
        parameters.append(column: rows) { $0.refund }
        parameters.append(column: rows) { $0.line.line }
        parameters.append(column: rows) { $0.line.quantity }
        parameters.append(column: rows) { $0.line.amountMinor }
        parameters.append(column: rows) { $0.line.byAmountMinor }
        parameters.append(column: rows) { $0.line.worth.points }
        parameters.append(column: rows) { $0.line.worth.pointsMinor }
        parameters.append(column: rows) { $0.line.worth.couponMinor }
        parameters.append(column: rows) { $0.line.refund.points }
        parameters.append(column: rows) { $0.line.refund.pointsMinor }
        parameters.append(column: rows) { $0.line.refund.couponMinor }
    }
}

struct InsertRefundTenders: Statement {
    static let sql = """
        INSERT INTO order_refund_tenders (merchant_id, order_id, refund_id, line, tender,
            worth_minor, refund_minor)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::smallint[],
            $6::bigint[], $7::bigint[])
        """

    let rows: [(order: PlacedOrderKey, refund: UUIDv7, row: RefundTenderRow)]

    init(_ refunds: [RefundRow]) {
        rows = refunds.flatMap { refund in
            refund.tenders.map { (refund.order, refund.id, $0) }
        }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.order.merchant }
        parameters.append(column: rows) { $0.order.order }
        parameters.append(column: rows) { $0.refund }
        parameters.append(column: rows) { $0.row.line }
        parameters.append(column: rows) { $0.row.tender }
        parameters.append(column: rows) { $0.row.worthMinor }
        parameters.append(column: rows) { $0.row.refundMinor }
    }
}
