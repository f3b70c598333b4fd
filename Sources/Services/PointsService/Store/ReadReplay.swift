import PointsDomain
import Postgres
import Primitives

/// Which of a merchant's orders a replay reads, and what of them.
struct ReplayQuery: Sendable {
    let merchant: UUIDv7
    /// Orders paid in this span; open where nil, `until` exclusive.
    let from: Instant?
    let until: Instant?
    /// Articles are long texts, and few rules look at them.
    let needsArticles: Bool
}

/// How many orders there are to read.
struct CountReplay: Statement {
    static let sql = """
        SELECT count(*) FROM orders
        WHERE merchant_id = $1 AND paid_at >= coalesce($2, '-infinity')
            AND paid_at < coalesce($3, 'infinity')
        """

    let query: ReplayQuery

    func bind(_ parameters: inout Parameters) {
        parameters.append(query.merchant)
        parameters.append(query.from)
        parameters.append(query.until)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// A line of an order; the first of each order has the order with it.
///
/// The columns of the lines come first: those of the order are decoded once an order.
struct ReplayRow: Sendable {
    struct Order: Sendable {
        let id: UUIDv7
        let member: UUIDv7
        let store: UUIDv7
        let channel: Int16
        let businessDate: CalendarDate
        let paidAt: Instant
        let birthday: BirthdayWindow
        /// 0 in orders from before it was kept.
        let levelRank: Int32
        let levelCode: String
    }

    let line: Purchase.Line
    let order: Order?

    fileprivate init(row: inout RowReader) throws(PostgresError) {
        let number = try row.next(Int16.self)
        line = Purchase.Line(
            sku: try row.next(), category: try row.next(), quantity: try row.next(),
            amountMinor: try row.next())
        guard number == 1 else {
            order = nil
            return
        }
        order = Order(
            id: try row.next(), member: try row.next(), store: try row.next(),
            channel: try row.next(), businessDate: try row.next(), paidAt: try row.next(),
            birthday: BirthdayWindow(rawValue: try row.next()), levelRank: try row.next(),
            levelCode: try row.next(String?.self) ?? "")
    }
}

/// A page of orders with their lines, in the order in which they were decided: the ids are of their
/// time.
///
/// An order's number as a text is made in the sub-select already: a cast beside the row-level
/// security of `postings` would keep its index from being used.
private let orders = """
    SELECT l.line, CASE WHEN $6 THEN l.sku ELSE '' END, l.category, l.quantity, l.amount_minor,
        o.id, o.member_id, o.store_id, o.channel, o.business_date, o.paid_at, o.birthday_window,
        o.level_rank
    """

private let page = """
    FROM (
        SELECT id, id::text AS source_id, member_id, store_id, channel, business_date, paid_at,
            birthday_window, level_rank
        FROM orders
        WHERE merchant_id = $1 AND id > $2 AND paid_at >= coalesce($4, '-infinity')
            AND paid_at < coalesce($5, 'infinity')
        ORDER BY id LIMIT $3
    ) o
    JOIN order_lines l ON l.merchant_id = $1 AND l.order_id = o.id
    """

struct ReadReplay: Statement {
    static let sql = "\(orders), ''\n\(page)\nORDER BY o.id, l.line"

    let query: ReplayQuery
    let after: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(replay: query, after: after, limit: limit)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReplayRow {
        try ReplayRow(row: &row)
    }
}

/// The same with the levels that decided, which stand in the postings: for rules that look at
/// levels.
struct ReadReplayWithLevels: Statement {
    static let sql = """
        \(orders), p.level_code
        \(page)
        LEFT JOIN postings p ON p.merchant_id = $1 AND p.source_type = 'ORDER'
            AND p.source_id = o.source_id AND p.effect = 'EARN'
        ORDER BY o.id, l.line
        """

    let query: ReplayQuery
    let after: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(replay: query, after: after, limit: limit)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReplayRow {
        try ReplayRow(row: &row)
    }
}

extension Parameters {
    fileprivate mutating func append(replay query: ReplayQuery, after: UUIDv7, limit: Int) {
        append(query.merchant)
        append(after)
        append(Int64(limit))
        append(query.from)
        append(query.until)
        append(query.needsArticles)
    }
}
