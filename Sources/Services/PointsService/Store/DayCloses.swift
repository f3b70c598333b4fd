import PointsDomain
import Postgres
import Primitives

/// A store's business date that is closed, or is to be.
struct DayKey: Hashable, Sendable {
    let merchant: UUIDv7
    let store: UUIDv7
    let date: CalendarDate
}

struct DayClose: Sendable {
    let key: DayKey
    let currency: String
    let closedAt: Instant
    let closedBy: String
    let shifts: Int64
    let differenceMinor: Int64
}

struct InsertDayClose: Statement {
    static let sql = """
        INSERT INTO day_closes (merchant_id, store_id, business_date, currency, closed_at,
            closed_by, shift_count, difference_minor)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """

    let close: DayClose

    func bind(_ parameters: inout Parameters) {
        parameters.append(close.key.merchant)
        parameters.append(close.key.store)
        parameters.append(close.key.date)
        parameters.append(close.currency)
        parameters.append(close.closedAt)
        parameters.append(close.closedBy)
        parameters.append(close.shifts)
        parameters.append(close.differenceMinor)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct ReadDayClose: Statement {
    static let sql = """
        SELECT currency, closed_at, closed_by, shift_count, difference_minor FROM day_closes
        WHERE merchant_id = $1 AND store_id = $2 AND business_date = $3
        """

    let key: DayKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.store)
        parameters.append(key.date)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (
        currency: String, closedAt: Instant, closedBy: String, shifts: Int64,
        differenceMinor: Int64
    ) {
        (try row.next(), try row.next(), try row.next(), try row.next(), try row.next())
    }
}

/// Of some dates, those that are closed.
struct ReadClosedDates: Statement {
    static let sql = """
        SELECT c.business_date
        FROM unnest($3::date[]) AS d (day)
        JOIN day_closes c ON c.merchant_id = $1 AND c.store_id = $2 AND c.business_date = d.day
        """

    let merchant: UUIDv7
    let store: UUIDv7
    let dates: [CalendarDate]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
        parameters.append(dates)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> CalendarDate {
        try row.next()
    }
}

/// Shifts of a date that began in a store: how many are open, how many closed, and by how much the
/// closed ones differ.
struct CountShifts: Statement {
    static let sql = """
        SELECT count(*) FILTER (WHERE c.shift_id IS NULL),
            count(*) FILTER (WHERE c.shift_id IS NOT NULL),
            coalesce(sum(c.difference_minor), 0)::bigint
        FROM shifts s
        LEFT JOIN shift_closings c ON c.merchant_id = s.merchant_id AND c.shift_id = s.id
        WHERE s.merchant_id = $1 AND s.store_id = $2 AND s.business_date = $3
        """

    let key: DayKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.store)
        parameters.append(key.date)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (open: Int64, closed: Int64, differenceMinor: Int64) {
        (try row.next(), try row.next(), try row.next())
    }
}

/// What a close tells of a date, a row a kind of tender, with the counts in the one of kind 0.
struct InsertDayTotals: Statement {
    static let sql = """
        INSERT INTO day_totals (merchant_id, store_id, business_date, of_date, type, order_count,
            sales_minor, refund_count, refunds_minor, tips_minor, prepaid_minor, paid_out_minor)
        SELECT $1, $2, $3, $4, * FROM unnest($5::smallint[], $6::bigint[], $7::bigint[],
            $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[], $12::bigint[])
        """

    let key: DayKey
    let ofDate: CalendarDate
    let totals: DayTotals

    func bind(_ parameters: inout Parameters) {
        let tenders = totals.tenders.sorted { $0.key < $1.key }
        parameters.append(key.merchant)
        parameters.append(key.store)
        parameters.append(key.date)
        parameters.append(ofDate)
        parameters.append([0] + tenders.map(\.key))
        parameters.append([totals.orders] + tenders.map { _ in 0 })
        parameters.append([totals.salesMinor] + tenders.map(\.value.sales))
        parameters.append([totals.refunds] + tenders.map { _ in 0 })
        parameters.append([totals.refundsMinor] + tenders.map(\.value.refunds))
        parameters.append([0] + tenders.map(\.value.tips))
        parameters.append([0] + tenders.map(\.value.prepaid))
        parameters.append([0] + tenders.map(\.value.paidOut))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct DayTotalsRow: Sendable {
    let ofDate: CalendarDate
    let type: Int16
    let orders: Int64
    let sales: Int64
    let refunds: Int64
    let refundsMinor: Int64
    let tips: Int64
    let prepaid: Int64
    let paidOut: Int64
}

/// What a close told, of its own date and of earlier ones.
struct ReadDayTotals: Statement {
    static let sql = """
        SELECT of_date, type, order_count, sales_minor, refund_count, refunds_minor, tips_minor,
            prepaid_minor, paid_out_minor
        FROM day_totals WHERE merchant_id = $1 AND store_id = $2 AND business_date = $3
        """

    let key: DayKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.store)
        parameters.append(key.date)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> DayTotalsRow {
        try DayTotalsRow(row: &row)
    }
}

/// What all closes have told of some dates.
struct ReadToldTotals: Statement {
    static let sql = """
        SELECT t.of_date, t.type, t.order_count, t.sales_minor, t.refund_count, t.refunds_minor,
            t.tips_minor, t.prepaid_minor, t.paid_out_minor
        FROM unnest($3::date[]) AS d (day)
        JOIN day_totals t ON t.merchant_id = $1 AND t.store_id = $2 AND t.of_date = d.day
        """

    let merchant: UUIDv7
    let store: UUIDv7
    let dates: [CalendarDate]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
        parameters.append(dates)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> DayTotalsRow {
        try DayTotalsRow(row: &row)
    }
}

extension DayTotalsRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        ofDate = try row.next()
        type = try row.next()
        orders = try row.next()
        sales = try row.next()
        refunds = try row.next()
        refundsMinor = try row.next()
        tips = try row.next()
        prepaid = try row.next()
        paidOut = try row.next()
    }
}

extension DayTotals {
    mutating func add(_ row: DayTotalsRow) {
        guard row.type != 0 else {
            orders += row.orders
            salesMinor += row.sales
            refunds += row.refunds
            refundsMinor += row.refundsMinor
            return
        }
        var sums = tenders[row.type] ?? .zero
        sums.sales += row.sales
        sums.refunds += row.refundsMinor
        sums.tips += row.tips
        sums.prepaid += row.prepaid
        sums.paidOut += row.paidOut
        tenders[row.type] = sums
    }
}
