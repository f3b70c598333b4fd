import PointsDomain
import Postgres
import Primitives

/// What an offer took off an order that Patron priced.
struct OrderDiscountRow: Sendable {
    let merchant: UUIDv7
    let order: UUIDv7
    let number: Int16
    let detail: DayDetail
    let amountMinor: Int64
}

struct InsertOrderDiscounts: Statement {
    static let sql = """
        INSERT INTO order_discounts (merchant_id, order_id, number, kind, offer_id, amount_minor)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::smallint[], $5::uuid[],
            $6::bigint[])
        """

    let rows: [OrderDiscountRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merchant }
        parameters.append(column: rows) { $0.order }
        parameters.append(column: rows) { $0.number }
        parameters.append(column: rows) { $0.detail.kind.rawValue }
        parameters.append(column: rows) { $0.detail.offer ?? DayDetailRow.none }
        parameters.append(column: rows) { $0.amountMinor }
    }
}

/// What a business date of a store tells beside orders and tenders, of one kind and offer.
struct DayDetailRow: Sendable {
    /// The offer of what has none.
    static let none = UUIDv7(hi: 0, lo: 0)

    let date: CalendarDate
    let detail: DayDetail
    let count: DayCount

    init(row: inout RowReader) throws(PostgresError) {
        date = try row.next()
        guard let kind = DayDetail.Kind(rawValue: try row.next()) else {
            throw PostgresError(.decode, "kind of a detail of \(date)")
        }
        let offer: UUIDv7 = try row.next()
        detail = DayDetail(kind, of: offer == Self.none ? nil : offer)
        count = DayCount(count: try row.next(), minor: try row.next())
    }
}

/// What offers took off the orders of a store, and what became of punch cards in it, on some
/// business dates and in a span of time; at one terminal, or at all.
///
/// An order counts when it came in. A step of a card counts where it was taken; of one that was
/// taken nowhere, as the end of a card, where its use was, or the card was sold.
struct ReadTillDetails: Statement {
    static let sql = """
        SELECT o.business_date, d.kind, d.offer_id, count(*), sum(d.amount_minor)::bigint
        FROM unnest($3::date[]) AS k (day)
        JOIN orders o ON o.merchant_id = $1 AND o.store_id = $2 AND o.business_date = k.day
            AND o.placed_at >= $5 AND o.placed_at < $6
        JOIN order_discounts d ON d.merchant_id = o.merchant_id AND d.order_id = o.id
        WHERE $4::text IS NULL OR o.terminal_id = $4
        GROUP BY o.business_date, d.kind, d.offer_id
        UNION ALL
        SELECT e.business_date, (10 + e.kind)::smallint, '00000000-0000-0000-0000-000000000000',
            count(*), sum(CASE e.kind WHEN 1 THEN -e.cash WHEN 2 THEN e.revenue
                WHEN 3 THEN -e.revenue WHEN 4 THEN e.cash ELSE e.breakage END)::bigint
        FROM unnest($3::date[]) AS k (day)
        JOIN punch_card_entries e ON e.merchant_id = $1 AND e.business_date = k.day
            AND e.occurred_at >= $5 AND e.occurred_at < $6
        LEFT JOIN punch_card_entries u ON u.merchant_id = e.merchant_id AND u.id = e.undoes_id
            AND u.seq > 0
        LEFT JOIN punch_card_entries s ON s.merchant_id = e.merchant_id
            AND s.card_id = e.card_id AND s.seq = 1
        WHERE e.kind <= 5 AND coalesce(e.store_id, u.store_id, s.store_id) = $2
            AND ($4::text IS NULL OR e.terminal_id = $4)
        GROUP BY e.business_date, e.kind
        """

    let merchant: UUIDv7
    let store: UUIDv7
    let days: [CalendarDate]
    /// All of the store's where nil.
    let terminal: String?
    let from: Instant
    /// Exclusive.
    let until: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
        parameters.append(days)
        parameters.append(terminal)
        parameters.append(from)
        parameters.append(until)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> DayDetailRow {
        try DayDetailRow(row: &row)
    }
}

extension ReadTillDetails {
    /// How long an order that a till kept for itself may be paid before it comes in.
    private static let daysBack = 31

    /// Of a shift's terminal, until it was closed, or until now.
    init(of shift: FoundShift, now: Instant) {
        let until = shift.closing?.at ?? now
        // Wherever the store is, its date is at most a day from that of Greenwich.
        let last = BusinessClock(zone: .utc, cutoffMinutes: 0).businessDate(at: until)
            .adding(days: 1)
        let first = shift.row.businessDate.adding(days: -Self.daysBack)
        self.init(
            merchant: shift.row.key.merchant, store: shift.row.store,
            days: (0...max(0, last.days(since: first))).map { first.adding(days: $0) },
            terminal: shift.row.terminal, from: shift.row.openedAt, until: until)
    }
}

/// What a close tells of a date beside its totals.
struct InsertDayDetails: Statement {
    static let sql = """
        INSERT INTO day_details (merchant_id, store_id, business_date, of_date, kind, offer_id,
            count, minor)
        SELECT $1, $2, $3, $4, * FROM unnest($5::smallint[], $6::uuid[], $7::bigint[],
            $8::bigint[])
        """

    let key: DayKey
    let ofDate: CalendarDate
    let details: [DayDetail: DayCount]

    func bind(_ parameters: inout Parameters) {
        let rows = Array(details)
        parameters.append(key.merchant)
        parameters.append(key.store)
        parameters.append(key.date)
        parameters.append(ofDate)
        parameters.append(column: rows) { $0.key.kind.rawValue }
        parameters.append(column: rows) { $0.key.offer ?? DayDetailRow.none }
        parameters.append(column: rows) { $0.value.count }
        parameters.append(column: rows) { $0.value.minor }
    }
}

/// What a close told, of its own date and of earlier ones.
struct ReadDayDetails: Statement {
    static let sql = """
        SELECT of_date, kind, offer_id, count, minor FROM day_details
        WHERE merchant_id = $1 AND store_id = $2 AND business_date = $3
        """

    let key: DayKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.store)
        parameters.append(key.date)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> DayDetailRow {
        try DayDetailRow(row: &row)
    }
}

/// What all closes have told of some dates.
struct ReadToldDetails: Statement {
    static let sql = """
        SELECT t.of_date, t.kind, t.offer_id, t.count, t.minor
        FROM unnest($3::date[]) AS d (day)
        JOIN day_details t ON t.merchant_id = $1 AND t.store_id = $2 AND t.of_date = d.day
        """

    let merchant: UUIDv7
    let store: UUIDv7
    let dates: [CalendarDate]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
        parameters.append(dates)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> DayDetailRow {
        try DayDetailRow(row: &row)
    }
}

extension DayTotals {
    mutating func add(_ row: DayDetailRow) {
        details[row.detail] = (details[row.detail] ?? .zero) + row.count
    }
}
