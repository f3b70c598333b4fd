import PointsDomain
import Postgres
import Primitives

struct ShiftKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// A shift as it began; it never changes.
struct ShiftRow: Sendable {
    let key: ShiftKey
    let store: UUIDv7
    let terminal: String
    let staff: String
    let businessDate: CalendarDate
    let currency: String
    let openingFloatMinor: Int64
    let openedAt: Instant
    let openedBy: String
}

/// How it was closed.
struct ShiftClosing: Sendable {
    let count: Int32
    let at: Instant
    let by: String
    let reasons: [Int16: String]
    let differenceMinor: Int64
}

struct ShiftCashRow: Sendable {
    let id: UUIDv7
    let changeMinor: Int64
    let reason: String
    let movedAt: Instant
    let actor: String
}

/// A count, with what the books said then.
struct ShiftCount: Sendable {
    let number: Int32
    let at: Instant
    let actor: String
    let orders: Int64
    let refunds: Int64
    let lines: [ShiftTotals.Line]
}

struct FoundShift: Sendable {
    let row: ShiftRow
    let closing: ShiftClosing?
}

struct InsertShift: Statement {
    static let sql = """
        INSERT INTO shifts (merchant_id, id, store_id, terminal_id, staff_id, business_date,
            currency, opening_float_minor, opened_at, opened_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """

    let row: ShiftRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.store)
        parameters.append(row.terminal)
        parameters.append(row.staff)
        parameters.append(row.businessDate)
        parameters.append(row.currency)
        parameters.append(row.openingFloatMinor)
        parameters.append(row.openedAt)
        parameters.append(row.openedBy)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// Takes a terminal for a shift.
///
/// - Returns: a row where it was free.
struct TakeTerminal: Statement {
    static let sql = """
        INSERT INTO open_shifts (merchant_id, store_id, terminal_id, shift_id)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (merchant_id, store_id, terminal_id) DO NOTHING RETURNING true
        """

    let row: ShiftRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.store)
        parameters.append(row.terminal)
        parameters.append(row.key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

struct ReadOpenShift: Statement {
    static let sql = """
        SELECT shift_id FROM open_shifts
        WHERE merchant_id = $1 AND store_id = $2 AND terminal_id = $3
        """

    let merchant: UUIDv7
    let store: UUIDv7
    let terminal: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
        parameters.append(terminal)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

struct FreeTerminal: Statement {
    static let sql = """
        DELETE FROM open_shifts
        WHERE merchant_id = $1 AND store_id = $2 AND terminal_id = $3 AND shift_id = $4
        """

    let row: ShiftRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.store)
        parameters.append(row.terminal)
        parameters.append(row.key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct ReadShift: Statement {
    static let sql = """
        SELECT s.merchant_id, s.id, s.store_id, s.terminal_id, s.staff_id, s.business_date,
            s.currency, s.opening_float_minor, s.opened_at, s.opened_by,
            c.count_number, c.closed_at, c.closed_by, c.reason_types, c.reasons,
            c.difference_minor
        FROM shifts s
        LEFT JOIN shift_closings c ON c.merchant_id = s.merchant_id AND c.shift_id = s.id
        WHERE s.merchant_id = $1 AND s.id = $2
        """

    let key: ShiftKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> FoundShift {
        try FoundShift(row: &row)
    }
}

/// A page of a store's shifts, the newest first; of one business date where it is given.
enum ListShifts {
    private static let columns = """
        SELECT s.merchant_id, s.id, s.store_id, s.terminal_id, s.staff_id, s.business_date,
            s.currency, s.opening_float_minor, s.opened_at, s.opened_by,
            c.count_number, c.closed_at, c.closed_by, c.reason_types, c.reasons,
            c.difference_minor
        FROM shifts s
        LEFT JOIN shift_closings c ON c.merchant_id = s.merchant_id AND c.shift_id = s.id
        """

    struct OfStore: Statement {
        static let sql =
            columns + """
                 WHERE s.merchant_id = $1 AND s.store_id = $2
                    AND (s.business_date, s.id) < ($3, $4)
                    ORDER BY s.business_date DESC, s.id DESC LIMIT $5
                """

        let merchant: UUIDv7
        let store: UUIDv7
        let before: (date: CalendarDate, id: UUIDv7)
        let limit: Int

        func bind(_ parameters: inout Parameters) {
            parameters.append(merchant)
            parameters.append(store)
            parameters.append(before.date)
            parameters.append(before.id)
            parameters.append(Int64(limit))
        }

        static func decode(_ row: inout RowReader) throws(PostgresError) -> FoundShift {
            try FoundShift(row: &row)
        }
    }

    /// All of a date: a store has few terminals.
    struct OfDay: Statement {
        static let sql =
            columns + """
                 WHERE s.merchant_id = $1 AND s.store_id = $2 AND s.business_date = $3
                    AND s.id < $4 ORDER BY s.id DESC LIMIT $5
                """

        let merchant: UUIDv7
        let store: UUIDv7
        let date: CalendarDate
        let before: UUIDv7
        let limit: Int

        func bind(_ parameters: inout Parameters) {
            parameters.append(merchant)
            parameters.append(store)
            parameters.append(date)
            parameters.append(before)
            parameters.append(Int64(limit))
        }

        static func decode(_ row: inout RowReader) throws(PostgresError) -> FoundShift {
            try FoundShift(row: &row)
        }
    }
}

extension FoundShift {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        self.row = ShiftRow(
            key: ShiftKey(merchant: try row.next(), id: try row.next()), store: try row.next(),
            terminal: try row.next(), staff: try row.next(), businessDate: try row.next(),
            currency: try row.next(), openingFloatMinor: try row.next(),
            openedAt: try row.next(), openedBy: try row.next())
        guard let count = try row.next(Int32?.self) else {
            closing = nil
            return
        }
        let at: Instant = try row.next()
        let by: String = try row.next()
        let types = try row.next([Int16].self)
        let texts = try row.next([String].self)
        closing = ShiftClosing(
            count: count, at: at, by: by,
            reasons: Dictionary(zip(types, texts), uniquingKeysWith: { $1 }),
            differenceMinor: try row.next())
    }
}

struct InsertShiftClosing: Statement {
    static let sql = """
        INSERT INTO shift_closings (merchant_id, shift_id, count_number, closed_at, closed_by,
            reason_types, reasons, difference_minor)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """

    let shift: ShiftKey
    let closing: ShiftClosing

    func bind(_ parameters: inout Parameters) {
        let reasons = closing.reasons.sorted { $0.key < $1.key }
        parameters.append(shift.merchant)
        parameters.append(shift.id)
        parameters.append(closing.count)
        parameters.append(closing.at)
        parameters.append(closing.by)
        parameters.append(reasons.map(\.key))
        parameters.append(reasons.map(\.value))
        parameters.append(closing.differenceMinor)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}
