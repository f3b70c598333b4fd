import Postgres
import Primitives

/// A return that took an order back as a whole on its own day.
struct OrderVoidRow: Sendable {
    let order: PlacedOrderKey
    let refund: UUIDv7
    let actor: String
    let reason: String
}

struct InsertOrderVoids: Statement {
    static let sql = """
        INSERT INTO order_voids (merchant_id, order_id, refund_id, actor, reason)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[])
        """

    let rows: [OrderVoidRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.order.merchant }
        parameters.append(column: rows) { $0.order.order }
        parameters.append(column: rows) { $0.refund }
        parameters.append(column: rows) { $0.actor }
        parameters.append(column: rows) { $0.reason }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// Notes which order stands in the place of a voided one; once for each.
struct InsertOrderCorrection: Statement {
    static let sql = """
        INSERT INTO order_corrections (merchant_id, order_id, external_id, actor, reason,
            corrected_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (merchant_id, order_id) DO NOTHING
        RETURNING order_id
        """

    let order: PlacedOrderKey
    let externalId: String
    let actor: String
    let reason: String
    let correctedAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
        parameters.append(externalId)
        parameters.append(actor)
        parameters.append(reason)
        parameters.append(correctedAt)
    }

    /// The order, where it had no correction before.
    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
