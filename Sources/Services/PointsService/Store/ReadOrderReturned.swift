import Postgres
import Primitives

/// Whether nothing of an order is left: it was returned as a whole, or voided. No row where there is
/// no such order.
struct ReadOrderReturned: Statement {
    static let sql = """
        SELECT r.returns > 0 AND r.amount_minor >= o.payable_minor FROM orders o
        CROSS JOIN LATERAL (
            SELECT count(*) AS returns, coalesce(sum(amount_minor), 0) AS amount_minor
            FROM order_refunds WHERE merchant_id = o.merchant_id AND order_id = o.id) r
        WHERE o.merchant_id = $1 AND o.id = $2
        """
    let merchant: UUIDv7
    let order: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(order)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}
