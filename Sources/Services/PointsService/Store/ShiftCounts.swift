import PointsDomain
import Postgres
import Primitives

struct InsertShiftCash: Statement {
    static let sql = """
        INSERT INTO shift_cash (merchant_id, shift_id, id, change_minor, reason, moved_at, actor)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """

    let shift: ShiftKey
    let row: ShiftCashRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(shift.merchant)
        parameters.append(shift.id)
        parameters.append(row.id)
        parameters.append(row.changeMinor)
        parameters.append(row.reason)
        parameters.append(row.movedAt)
        parameters.append(row.actor)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct ReadShiftCash: Statement {
    static let sql = """
        SELECT id, change_minor, reason, moved_at, actor FROM shift_cash
        WHERE merchant_id = $1 AND shift_id = $2 ORDER BY id
        """

    let shift: ShiftKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(shift.merchant)
        parameters.append(shift.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ShiftCashRow {
        ShiftCashRow(
            id: try row.next(), changeMinor: try row.next(), reason: try row.next(),
            movedAt: try row.next(), actor: try row.next())
    }
}

struct InsertShiftCount: Statement {
    static let sql = """
        INSERT INTO shift_counts (merchant_id, shift_id, number, counted_at, actor, order_count,
            refund_count, tender_types, sales, refunds, tips, drawer, counted, prepaid, paid_out)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """

    let shift: ShiftKey
    let count: ShiftCount

    func bind(_ parameters: inout Parameters) {
        parameters.append(shift.merchant)
        parameters.append(shift.id)
        parameters.append(count.number)
        parameters.append(count.at)
        parameters.append(count.actor)
        parameters.append(count.orders)
        parameters.append(count.refunds)
        parameters.append(count.lines.map(\.type))
        parameters.append(count.lines.map(\.sums.sales))
        parameters.append(count.lines.map(\.sums.refunds))
        parameters.append(count.lines.map(\.sums.tips))
        parameters.append(count.lines.map(\.drawer))
        parameters.append(count.lines.map(\.counted))
        parameters.append(count.lines.map(\.sums.prepaid))
        parameters.append(count.lines.map(\.sums.paidOut))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// The last count of a shift; earlier ones stay on record.
struct ReadLastCount: Statement {
    static let sql = """
        SELECT number, counted_at, actor, order_count, refund_count, tender_types, sales, refunds,
            tips, drawer, counted, prepaid, paid_out
        FROM shift_counts WHERE merchant_id = $1 AND shift_id = $2
        ORDER BY number DESC LIMIT 1
        """

    let shift: ShiftKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(shift.merchant)
        parameters.append(shift.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ShiftCount {
        let number: Int32 = try row.next()
        let at: Instant = try row.next()
        let actor: String = try row.next()
        let orders: Int64 = try row.next()
        let refunded: Int64 = try row.next()
        let types = try row.next([Int16].self)
        let sales = try row.next([Int64].self)
        let refunds = try row.next([Int64].self)
        let tips = try row.next([Int64].self)
        let drawer = try row.next([Int64].self)
        let counted = try row.next([Int64].self)
        // From before it was counted.
        let none = [Int64](repeating: 0, count: types.count)
        let taken = try row.next([Int64].self)
        let paid = try row.next([Int64].self)
        let (prepaid, paidOut) = (taken.isEmpty ? none : taken, paid.isEmpty ? none : paid)
        guard
            [sales, refunds, tips, drawer, counted, prepaid, paidOut]
                .allSatisfy({ $0.count == types.count })
        else { throw PostgresError(.decode, "columns of a count differ in length") }
        return ShiftCount(
            number: number, at: at, actor: actor, orders: orders, refunds: refunded,
            lines: types.indices.map {
                ShiftTotals.Line(
                    type: types[$0],
                    sums: TenderSums(
                        sales: sales[$0], refunds: refunds[$0], tips: tips[$0],
                        prepaid: prepaid[$0], paidOut: paidOut[$0]),
                    drawer: drawer[$0], counted: counted[$0])
            })
    }
}

struct InsertShiftCorrection: Statement {
    static let sql = """
        INSERT INTO shift_corrections (merchant_id, shift_id, id, type, change_minor, reason,
            corrected_at, actor)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """

    let shift: ShiftKey
    let type: Int16
    let row: ShiftCashRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(shift.merchant)
        parameters.append(shift.id)
        parameters.append(row.id)
        parameters.append(type)
        parameters.append(row.changeMinor)
        parameters.append(row.reason)
        parameters.append(row.movedAt)
        parameters.append(row.actor)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// Sums of what was found out after a shift was closed.
struct ReadShiftCorrections: Statement {
    static let sql = """
        SELECT type, sum(change_minor)::bigint FROM shift_corrections
        WHERE merchant_id = $1 AND shift_id = $2 GROUP BY type
        """

    let shift: ShiftKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(shift.merchant)
        parameters.append(shift.id)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (type: Int16, minor: Int64) {
        (try row.next(), try row.next())
    }
}
