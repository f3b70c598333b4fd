import Postgres
import Primitives

struct ReadOrder: Statement {
    /// What `decode` wants.
    static let columns = """
        store_id, channel, external_id, content_hash, member_id, terminal_id, staff_id,
            dining_table, covers, business_date, paid_at, placed_at, payable_minor, currency,
            points_earned, checkout_id
        """

    static let sql = "SELECT \(columns) FROM orders WHERE merchant_id = $1 AND id = $2"

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
        /// Of an order that Patron has priced.
        let checkout: UUIDv7?
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
            pointsEarned: try row.next(), checkout: try row.next(UUIDv7?.self))
    }
}

struct ReadOrderLines: Statement {
    /// What `decode` wants.
    static let columns = """
        line, sku, name, category, quantity, amount_minor, points, list_minor, points_spent,
            points_spent_minor, order_lines.kind, coalesce(base_minor, amount_minor)
        """

    static let sql = """
        SELECT \(columns) FROM order_lines WHERE merchant_id = $1 AND order_id = $2 ORDER BY line
        """

    struct Row: Sendable {
        let line: Int16
        let sku: String
        let name: String
        let category: String
        let quantity: Int64
        let amountMinor: Int64
        let points: Int64
        let pricing: LinePricing
        /// What of the amount has earned.
        let baseMinor: Int64
    }

    let merchant: UUIDv7
    let order: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(order)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            line: try row.next(), sku: try row.next(), name: try row.next(),
            category: try row.next(), quantity: try row.next(), amountMinor: try row.next(),
            points: try row.next(), pricing: try LinePricing(row: &row),
            baseMinor: try row.next())
    }
}

extension LinePricing {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        self.init(
            listMinor: try row.next(Int64?.self), pointsSpent: try row.next(),
            pointsSpentMinor: try row.next())
        guard let kind = Kind(rawValue: try row.next()) else {
            throw PostgresError(.decode, "kind of a line")
        }
        self.kind = kind
    }
}

struct ReadOrderTenders: Statement {
    /// What `decode` wants.
    static let columns = """
        t.type, t.amount_minor, t.bonus_minor, t.punch_card_id, t.punch_card_use_id, t.payment_id
        """

    static let sql = """
        SELECT \(columns) FROM order_tenders t
        WHERE t.merchant_id = $1 AND t.order_id = $2 ORDER BY t.number
        """

    struct Row: Sendable {
        let type: Int16
        let amountMinor: Int64
        let bonusMinor: Int64
        let punchCard: UUIDv7?
        let punchCardUse: UUIDv7?
        let payment: UUIDv7?
    }

    let merchant: UUIDv7
    let order: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(order)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            type: try row.next(), amountMinor: try row.next(), bonusMinor: try row.next(),
            punchCard: try row.next(UUIDv7?.self), punchCardUse: try row.next(UUIDv7?.self),
            payment: try row.next(UUIDv7?.self))
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
