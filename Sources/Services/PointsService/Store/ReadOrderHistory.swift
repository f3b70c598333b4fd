import Postgres
import Primitives

/// A page of a member's orders, the newest payment first.
///
/// It goes down her own orders; store and channel are looked at on the way.
struct ListMemberOrders: Statement {
    static let sql = """
        SELECT id, \(ReadOrder.columns)
        FROM orders
        WHERE merchant_id = $1 AND member_id = $2 AND paid_at >= $3 AND (paid_at, id) < ($4, $5)
            AND ($6::uuid IS NULL OR store_id = $6) AND ($7::smallint IS NULL OR channel = $7)
        ORDER BY paid_at DESC, id DESC LIMIT $8
        """

    /// Where a page begins: behind this order.
    struct Place: Sendable {
        let paidAt: Instant
        let id: UUIDv7
    }

    let member: MemberKey
    let from: Instant
    /// Exclusive.
    let before: Place
    let store: UUIDv7?
    let channel: Int16?
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(from)
        parameters.append(before.paidAt)
        parameters.append(before.id)
        parameters.append(store)
        parameters.append(channel)
        parameters.append(Int64(limit))
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (id: UUIDv7, order: ReadOrder.Row) {
        (try row.next(), try ReadOrder.decode(&row))
    }
}

/// Lines of many orders, in their order.
struct ReadLinesOfOrders: Statement {
    static let sql = """
        SELECT order_lines.order_id, \(ReadOrderLines.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN order_lines ON order_lines.merchant_id = k.merchant_id
            AND order_lines.order_id = k.order_id
        ORDER BY order_lines.order_id, line
        """

    let orders: [PlacedOrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: orders) { $0.merchant }
        parameters.append(column: orders) { $0.order }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (order: UUIDv7, line: ReadOrderLines.Row) {
        (try row.next(), try ReadOrderLines.decode(&row))
    }
}

/// Tenders of many orders, in their order.
struct ReadTendersOfOrders: Statement {
    static let sql = """
        SELECT t.order_id, \(ReadOrderTenders.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN order_tenders t ON t.merchant_id = k.merchant_id AND t.order_id = k.order_id
        ORDER BY t.order_id, t.number
        """

    let orders: [PlacedOrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: orders) { $0.merchant }
        parameters.append(column: orders) { $0.order }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (order: UUIDv7, tender: ReadOrderTenders.Row) {
        (try row.next(), try ReadOrderTenders.decode(&row))
    }
}
