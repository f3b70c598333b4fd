import Postgres
import Primitives

struct TipRow: Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
    let store: UUIDv7
    let terminal: String
    let staff: String
    let orderExternalId: String
    let businessDate: CalendarDate
    let givenAt: Instant
    let type: Int16
    let amountMinor: Int64
}

struct InsertTip: Statement {
    static let sql = """
        INSERT INTO tips (merchant_id, id, store_id, terminal_id, staff_id, order_external_id,
            business_date, given_at, type, amount_minor)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """

    let row: TipRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.store)
        parameters.append(row.terminal)
        parameters.append(row.staff)
        parameters.append(row.orderExternalId)
        parameters.append(row.businessDate)
        parameters.append(row.givenAt)
        parameters.append(row.type)
        parameters.append(row.amountMinor)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// Tips of a store between two dates, both included, by who gets them.
struct SumTips: Statement {
    static let sql = """
        SELECT staff_id, count(*), sum(amount_minor)::bigint FROM tips
        WHERE merchant_id = $1 AND store_id = $2 AND business_date BETWEEN $3 AND $4
        GROUP BY staff_id ORDER BY staff_id
        """

    let merchant: UUIDv7
    let store: UUIDv7
    let from: CalendarDate
    let to: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
        parameters.append(from)
        parameters.append(to)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (staff: String, count: Int64, minor: Int64) {
        (try row.next(), try row.next(), try row.next())
    }
}
