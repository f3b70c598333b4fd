import Payments
import Postgres
import Primitives

/// A day of one provider, compared.
struct ReconciliationRow: Sendable {
    /// Of each day; the rest are counted.
    static let storedDifferences = 1_000

    let merchant: UUIDv7
    let provider: PaymentProviderName
    let day: CalendarDate
    let agreed: Int64
    let differenceCount: Int64
    let problem: String?
    let comparedAt: Instant
    var differences: [Difference] = []

    init(
        _ books: PaymentBooks, _ report: ReconciliationReport?, problem: String?, at now: Instant
    ) {
        merchant = books.merchant
        provider = books.provider
        day = books.day
        agreed = Int64(report?.agreed ?? 0)
        differenceCount = Int64(report?.differenceCount ?? 0)
        self.problem = problem
        comparedAt = now
        differences = Array((report?.differences ?? []).prefix(Self.storedDifferences))
    }
}

extension ReconciliationRow {
    static let columns = """
        merchant_id, provider, day, agreed, difference_count, problem, compared_at
        """

    init(row: inout RowReader) throws(PostgresError) {
        merchant = try row.next()
        guard let provider = PaymentProviderName(number: try row.next()) else {
            throw PostgresError(.decode, "provider of a reconciliation")
        }
        self.provider = provider
        day = try row.next()
        agreed = try row.next()
        differenceCount = try row.next()
        problem = try row.next(String?.self)
        comparedAt = try row.next()
    }
}

struct StoreReconciliation: Statement {
    static let sql = """
        INSERT INTO payment_reconciliations AS c (merchant_id, provider, day, agreed,
            difference_count, problem, compared_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (merchant_id, day, provider) DO UPDATE SET agreed = excluded.agreed,
            difference_count = excluded.difference_count, problem = excluded.problem,
            compared_at = excluded.compared_at
        WHERE excluded.problem IS NULL OR c.problem IS NOT NULL
        """

    let row: ReconciliationRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.provider.number)
        parameters.append(row.day)
        parameters.append(row.agreed)
        parameters.append(row.differenceCount)
        parameters.append(row.problem)
        parameters.append(row.comparedAt)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct DeleteDifferences: Statement {
    static let sql = """
        DELETE FROM payment_differences WHERE merchant_id = $1 AND provider = $2 AND day = $3
        """

    let row: ReconciliationRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.provider.number)
        parameters.append(row.day)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct InsertDifferences: Statement {
    static let sql = """
        INSERT INTO payment_differences (merchant_id, provider, day, number, kind, subject,
            order_number, refund_number, ours_minor, theirs_minor, at_edge)
        SELECT $1, $2, $3, n.* FROM unnest($4::integer[], $5::text[], $6::text[], $7::text[],
            $8::text[], $9::bigint[], $10::bigint[], $11::boolean[]) AS n
        """

    let row: ReconciliationRow

    func bind(_ parameters: inout Parameters) {
        let rows = row.differences
        parameters.append(row.merchant)
        parameters.append(row.provider.number)
        parameters.append(row.day)
        parameters.append(column: rows.indices.map { Int32($0 + 1) }) { $0 }
        parameters.append(column: rows) { $0.kind.rawValue }
        parameters.append(column: rows) { $0.subject.rawValue }
        parameters.append(column: rows) { $0.orderNumber }
        parameters.append(column: rows) { $0.refundNumber }
        parameters.append(column: rows) { $0.ours?.minor }
        parameters.append(column: rows) { $0.theirs?.minor }
        parameters.append(column: rows) { $0.isAtEdge }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// The days of late that were compared, and whether their bills could be read.
struct ReadReconciledDays: Statement {
    static let sql = """
        SELECT day, problem IS NOT NULL, compared_at FROM payment_reconciliations
        WHERE merchant_id = $1 AND provider = $2 AND day >= $3
        """

    let merchant: UUIDv7
    let provider: PaymentProviderName
    let since: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(provider.number)
        parameters.append(since)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (day: CalendarDate, hasProblem: Bool, at: Instant) {
        (try row.next(), try row.next(), try row.next())
    }
}

/// When the merchant's first payment was asked for.
struct ReadFirstPaymentDay: Statement {
    static let sql = """
        SELECT created_at FROM payments WHERE merchant_id = $1 ORDER BY id LIMIT 1
        """

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Instant { try row.next() }
}

struct ReadReconciliations: Statement {
    static let sql = """
        SELECT \(ReconciliationRow.columns) FROM payment_reconciliations
        WHERE merchant_id = $1 AND day = $2 ORDER BY provider
        """

    let merchant: UUIDv7
    let day: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(day)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> ReconciliationRow {
        try ReconciliationRow(row: &row)
    }
}

struct ReadDifferences: Statement {
    static let sql = """
        SELECT provider, kind, subject, order_number, refund_number, ours_minor, theirs_minor,
            at_edge
        FROM payment_differences
        WHERE merchant_id = $1 AND day = $2 ORDER BY provider, number
        """

    struct Row: Sendable {
        let provider: Int16
        let kind: String
        let subject: String
        let orderNumber: String
        let refundNumber: String
        let oursMinor: Int64?
        let theirsMinor: Int64?
        let isAtEdge: Bool
    }

    let merchant: UUIDv7
    let day: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(day)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            provider: try row.next(), kind: try row.next(), subject: try row.next(),
            orderNumber: try row.next(), refundNumber: try row.next(),
            oursMinor: try row.next(Int64?.self), theirsMinor: try row.next(Int64?.self),
            isAtEdge: try row.next())
    }
}
