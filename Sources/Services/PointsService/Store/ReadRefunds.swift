import PointsDomain
import Postgres
import Primitives

/// Earlier returns of orders; by the ids of the orders.
struct ReadRefunds: Statement {
    static let sql = """
        SELECT r.merchant_id, r.order_id, r.id, r.external_id, r.content_hash, r.points_clawed,
            r.points_expired
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN order_refunds r ON r.merchant_id = k.merchant_id AND r.order_id = k.order_id
        """

    struct Row: Sendable {
        let order: PlacedOrderKey
        let externalId: String
        let effect: RecordedEffect
        let clawed: Int64
        let expired: Int64
    }

    let orders: [PlacedOrderKey]

    func bind(_ parameters: inout Parameters) { parameters.append(orders: orders) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let order = PlacedOrderKey(merchant: try row.next(), order: try row.next())
        let id: UUIDv7 = try row.next()
        return Row(
            order: order, externalId: try row.next(),
            effect: RecordedEffect(id: id, contentHash: try row.next([UInt8].self)),
            clawed: try row.next(), expired: try row.next())
    }
}

/// What was returned of orders in all, a row a line of them.
struct ReadReturnedLines: Statement {
    static let sql = """
        SELECT l.merchant_id, l.order_id, l.line, sum(l.quantity)::bigint,
            sum(l.amount_minor)::bigint, sum(l.by_amount_minor)::bigint,
            sum(l.worth_points)::bigint, sum(l.worth_points_minor)::bigint,
            sum(l.worth_coupon_minor)::bigint, sum(l.points)::bigint,
            sum(l.points_minor)::bigint, sum(l.coupon_minor)::bigint
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN order_refund_lines l ON l.merchant_id = k.merchant_id AND l.order_id = k.order_id
        GROUP BY l.merchant_id, l.order_id, l.line
        """

    let orders: [PlacedOrderKey]

    func bind(_ parameters: inout Parameters) { parameters.append(orders: orders) }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (order: PlacedOrderKey, line: RefundLineRow) {
        (
            PlacedOrderKey(merchant: try row.next(), order: try row.next()),
            try RefundLineRow(row: &row)
        )
    }
}

/// How that money was paid and paid back, a row a line and tender of them.
struct ReadReturnedTenders: Statement {
    static let sql = """
        SELECT t.merchant_id, t.order_id, t.line, t.tender, sum(t.worth_minor)::bigint,
            sum(t.refund_minor)::bigint
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN order_refund_tenders t ON t.merchant_id = k.merchant_id AND t.order_id = k.order_id
        GROUP BY t.merchant_id, t.order_id, t.line, t.tender
        """

    let orders: [PlacedOrderKey]

    func bind(_ parameters: inout Parameters) { parameters.append(orders: orders) }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (order: PlacedOrderKey, row: RefundTenderRow) {
        (
            PlacedOrderKey(merchant: try row.next(), order: try row.next()),
            try RefundTenderRow(row: &row)
        )
    }
}

extension Parameters {
    fileprivate mutating func append(orders: [PlacedOrderKey]) {
        append(column: orders) { $0.merchant }
        append(column: orders) { $0.order }
    }
}

/// One return as it is kept; its lines are read beside it.
struct ReadRefund: Statement {
    static let sql = """
        SELECT merchant_id, order_id, id, external_id, content_hash, member_id, business_date,
            refunded_at, amount_minor, points_clawed, points_expired, points_owed,
            points_uncollected, points_charged, cash_charge_minor, available_after, pending_after,
            seq_after, debt_after, explanation, actor, reason, points_restored, principal_minor,
            bonus_minor
        FROM order_refunds WHERE merchant_id = $1 AND order_id = $2 AND id = $3
        """

    let order: PlacedOrderKey
    let refund: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
        parameters.append(refund)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> RefundRow {
        RefundRow(
            order: PlacedOrderKey(merchant: try row.next(), order: try row.next()),
            id: try row.next(), externalId: try row.next(),
            contentHash: try row.next([UInt8].self), member: try row.next(),
            businessDate: try row.next(), refundedAt: try row.next(),
            amountMinor: try row.next(),
            points: RefundRow.Points(
                clawed: try row.next(), expired: try row.next(), owed: try row.next(),
                uncollected: try row.next(), charged: try row.next(),
                chargedMinor: try row.next()),
            balance: ReceiptBalance(
                available: try row.next(), pending: try row.next(), seq: try row.next(),
                debt: try row.next()),
            explanation: try row.next([UInt8].self), actor: try row.next(),
            reason: try row.next(String?.self),
            restored: RefundRow.Restored(
                points: try row.next(), principalMinor: try row.next(),
                bonusMinor: try row.next()), lines: [], tenders: [])
    }
}

struct ReadRefundLines: Statement {
    static let sql = """
        SELECT line, quantity, amount_minor, by_amount_minor, worth_points, worth_points_minor,
            worth_coupon_minor, points, points_minor, coupon_minor
        FROM order_refund_lines
        WHERE merchant_id = $1 AND order_id = $2 AND refund_id = $3 ORDER BY line
        """

    let order: PlacedOrderKey
    let refund: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
        parameters.append(refund)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> RefundLineRow {
        try RefundLineRow(row: &row)
    }
}

struct ReadRefundTenders: Statement {
    static let sql = """
        SELECT line, tender, worth_minor, refund_minor FROM order_refund_tenders
        WHERE merchant_id = $1 AND order_id = $2 AND refund_id = $3 ORDER BY line, tender
        """

    let order: PlacedOrderKey
    let refund: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
        parameters.append(refund)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> RefundTenderRow {
        try RefundTenderRow(row: &row)
    }
}

/// An order with the posting of its points: all that a return has to know of it, and none of it
/// changes any more.
struct ReadPlacedOrder: Statement {
    static let sql = """
        SELECT o.store_id, o.channel, o.member_id, o.business_date, o.paid_at, o.currency,
            o.birthday_window, o.level_rank, p.id, p.programme_version, p.level_code,
            o.checkout_id, o.points_spend_id, o.stored_value_spend_id,
            ARRAY(
                SELECT l.member_id FROM stored_value_movements m
                JOIN top_up_lots l ON l.merchant_id = m.merchant_id AND l.id = m.lot_id
                WHERE m.merchant_id = o.merchant_id AND m.posting_id = o.stored_value_spend_id
                UNION
                SELECT c.member_id FROM order_tenders t
                JOIN punch_cards c ON c.merchant_id = t.merchant_id AND c.id = t.punch_card_id
                WHERE t.merchant_id = o.merchant_id AND t.order_id = o.id)
        FROM orders o
        JOIN postings p ON p.merchant_id = o.merchant_id AND p.source_type = 'ORDER'
            AND p.source_id = $3 AND p.effect = 'EARN'
        WHERE o.merchant_id = $1 AND o.id = $2
        """

    struct Row: Sendable {
        let store: UUIDv7
        let channel: Int16
        let member: UUIDv7
        let businessDate: CalendarDate
        let paidAt: Instant
        let currency: String
        let birthday: BirthdayWindow
        let levelRank: Int32
        let posting: UUIDv7
        let programmeVersion: Int32
        let levelCode: String
        let checkout: UUIDv7?
        let pointsSpend: UUIDv7?
        let storedValueSpend: UUIDv7?
        /// Who has the top-ups and punch cards that it was paid from, now.
        let owners: [UUIDv7]
    }

    let order: PlacedOrderKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
        // As text, and not by a cast: that would have another collation than the index.
        parameters.append(order.order.description)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            store: try row.next(), channel: try row.next(), member: try row.next(),
            businessDate: try row.next(), paidAt: try row.next(), currency: try row.next(),
            birthday: BirthdayWindow(rawValue: try row.next()), levelRank: try row.next(),
            posting: try row.next(), programmeVersion: try row.next(),
            levelCode: try row.next(), checkout: try row.next(UUIDv7?.self),
            pointsSpend: try row.next(UUIDv7?.self),
            storedValueSpend: try row.next(UUIDv7?.self),
            owners: try row.next([UUIDv7].self))
    }
}

extension RefundLineRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        line = try row.next()
        quantity = try row.next()
        amountMinor = try row.next()
        byAmountMinor = try row.next()
        worth = Part(
            points: try row.next(), pointsMinor: try row.next(), couponMinor: try row.next())
        refund = Part(
            points: try row.next(), pointsMinor: try row.next(), couponMinor: try row.next())
    }
}

extension RefundTenderRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        line = try row.next()
        tender = try row.next()
        worthMinor = try row.next()
        refundMinor = try row.next()
    }
}
