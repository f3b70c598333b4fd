import Postgres
import Primitives

struct ReadOrder: Statement {
    static let sql = """
        SELECT store_id, channel, external_id, content_hash, member_id, terminal_id, staff_id,
            dining_table, covers, business_date, paid_at, placed_at, payable_minor, currency,
            points_earned
        FROM orders WHERE merchant_id = $1 AND id = $2
        """

    /// The key lacks its merchant, which the reader knows.
    struct Row: Sendable {
        let store: UUIDv7
        let channel: Int16
        let externalId: String
        let contentHash: [UInt8]
        let member: UUIDv7
        let terminal: String?
        let staff: String?
        let table: String?
        let covers: Int32?
        let businessDate: CalendarDate
        let paidAt: Instant
        let placedAt: Instant
        let payableMinor: Int64
        let currency: String
        let pointsEarned: Int64
    }

    let merchant: UUIDv7
    let order: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(order)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            store: try row.next(), channel: try row.next(), externalId: try row.next(),
            contentHash: try row.next([UInt8].self), member: try row.next(),
            terminal: try row.next(String?.self), staff: try row.next(String?.self),
            table: try row.next(String?.self), covers: try row.next(Int32?.self),
            businessDate: try row.next(), paidAt: try row.next(), placedAt: try row.next(),
            payableMinor: try row.next(), currency: try row.next(),
            pointsEarned: try row.next())
    }
}

struct ReadOrderLines: Statement {
    static let sql = """
        SELECT line, sku, name, category, quantity, amount_minor, points
        FROM order_lines WHERE merchant_id = $1 AND order_id = $2 ORDER BY line
        """

    let merchant: UUIDv7
    let order: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(order)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (
        line: Int16, sku: String, name: String, category: String, quantity: Int64,
        amountMinor: Int64, points: Int64
    ) {
        (
            try row.next(), try row.next(), try row.next(), try row.next(), try row.next(),
            try row.next(), try row.next()
        )
    }
}

struct ReadOrderTenders: Statement {
    static let sql = """
        SELECT type, amount_minor FROM order_tenders
        WHERE merchant_id = $1 AND order_id = $2 ORDER BY number
        """

    let merchant: UUIDv7
    let order: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(order)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (type: Int16, amountMinor: Int64) {
        (try row.next(), try row.next())
    }
}

/// Sums over a merchant's orders, with the place in the feed that contains them all: one snapshot.
struct SummariseOrders: Statement {
    static let sql = """
        SELECT o.orders, o.sales, o.points, coalesce(f.transaction::text::bigint, 0),
            coalesce(f.sequence, 0)
        FROM (
            SELECT count(*) AS orders, coalesce(sum(payable_minor), 0)::bigint AS sales,
                coalesce(sum(points_earned), 0)::bigint AS points
            FROM orders WHERE merchant_id = $1
        ) o
        LEFT JOIN LATERAL (
            SELECT transaction, sequence FROM outbox
            ORDER BY transaction DESC, sequence DESC LIMIT 1
        ) f ON true
        """

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (
        orders: Int64, salesMinor: Int64, points: Int64, transaction: Int64, sequence: Int64
    ) {
        (try row.next(), try row.next(), try row.next(), try row.next(), try row.next())
    }
}
