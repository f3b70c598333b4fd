import Messages
import PointsDomain
import Postgres
import Primitives

struct InvoiceKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// What is invoiced, as tables count.
enum InvoiceSubject: Int16, Sendable {
    case order = 1
    case topUp = 2
}

/// An invoice of an order or a top-up, or a red one that takes a part of one back.
struct InvoiceRow: Sendable {
    let key: InvoiceKey
    /// The order, or the top-up.
    let order: UUIDv7
    let subject: InvoiceSubject
    /// From 1, within the order.
    let number: Int32
    var state: Int16
    let type: Int16
    let title: String
    let taxNumber: String
    var amountMinor: Int64
    let currency: String
    let reverses: UUIDv7?
    var reversedMinor: Int64
    var issued: IssuedInvoice?
    let requestedAt: Instant
    let requestedBy: String
    var issuedAt: Instant?
    var failure: String?

    var phase: PointsV1.InvoiceState { PointsV1.InvoiceState(rawValue: Int32(state)) }
    var isRed: Bool { reverses != nil }

    /// Whether it stands, or may come to stand, for money.
    var counts: Bool {
        switch phase {
        case .invoiceRequested, .invoiceIssued: !isRed
        case .invoiceRedLettered, .invoiceFailed, .unspecified, .unrecognized: false
        }
    }
}

struct InsertInvoice: Statement {
    static let sql = """
        INSERT INTO invoices (merchant_id, id, order_id, number, state, type, title, tax_number,
            amount_minor, currency, reverses_id, reversed_minor, requested_at, requested_by,
            next_attempt_at, subject)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $13, $15)
        """

    let row: InvoiceRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.order)
        parameters.append(row.number)
        parameters.append(row.state)
        parameters.append(row.type)
        parameters.append(row.title)
        parameters.append(row.taxNumber)
        parameters.append(row.amountMinor)
        parameters.append(row.currency)
        parameters.append(row.reverses)
        parameters.append(row.reversedMinor)
        parameters.append(row.requestedAt)
        parameters.append(row.requestedBy)
        parameters.append(row.subject.rawValue)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct UpdateInvoice: Statement {
    static let sql = """
        UPDATE invoices SET state = $3, amount_minor = $4, reversed_minor = $5, invoice_code = $6,
            invoice_number = $7, issued_at = $8, failure = $9
        WHERE merchant_id = $1 AND id = $2
        """

    let row: InvoiceRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.state)
        parameters.append(row.amountMinor)
        parameters.append(row.reversedMinor)
        parameters.append(row.issued?.code)
        parameters.append(row.issued?.number)
        parameters.append(row.issuedAt)
        parameters.append(row.failure)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// All invoices of an order, in the order of their numbers.
struct ReadInvoices: Statement {
    static let sql = """
        SELECT merchant_id, id, order_id, number, state, type, title, tax_number, amount_minor,
            currency, reverses_id, reversed_minor, invoice_code, invoice_number, requested_at,
            requested_by, issued_at, failure, subject
        FROM invoices WHERE merchant_id = $1 AND order_id = $2 ORDER BY number
        """

    let order: PlacedOrderKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> InvoiceRow {
        try InvoiceRow(row: &row)
    }
}

/// Requests that the provider is to be asked about now, of all merchants.
struct ReadDueInvoices: Statement {
    static let sql = """
        SELECT merchant_id, id, order_id, number, state, type, title, tax_number, amount_minor,
            currency, reverses_id, reversed_minor, invoice_code, invoice_number, requested_at,
            requested_by, issued_at, failure, subject
        FROM invoices WHERE state = 1 AND next_attempt_at <= $1
        ORDER BY next_attempt_at LIMIT $2
        """

    let now: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> InvoiceRow {
        try InvoiceRow(row: &row)
    }
}

/// Asks again later: each time twice as late, at most an hour.
struct PostponeInvoice: Statement {
    static let sql = """
        UPDATE invoices SET attempts = attempts + 1,
            next_attempt_at = $3::timestamptz + least(interval '1 hour', interval '5 seconds'
                * (2 ^ least(attempts, 10))::integer)
        WHERE merchant_id = $1 AND id = $2 AND state = 1
        """

    let key: InvoiceKey
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

extension InvoiceRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        key = InvoiceKey(merchant: try row.next(), id: try row.next())
        order = try row.next()
        number = try row.next()
        state = try row.next()
        type = try row.next()
        title = try row.next()
        taxNumber = try row.next()
        amountMinor = try row.next()
        currency = try row.next()
        reverses = try row.next(UUIDv7?.self)
        reversedMinor = try row.next()
        let code = try row.next(String?.self)
        let invoiceNumber = try row.next(String?.self)
        if let code, let invoiceNumber {
            issued = IssuedInvoice(code: code, number: invoiceNumber)
        }
        requestedAt = try row.next()
        requestedBy = try row.next()
        issuedAt = try row.next(Instant?.self)
        failure = try row.next(String?.self)
        guard let subject = InvoiceSubject(rawValue: try row.next()) else {
            throw PostgresError(.decode, "subject of invoice \(key.id)")
        }
        self.subject = subject
    }
}

/// What was paid for a top-up, and paid back of it; no row where there is no such top-up.
struct ReadInvoicedTopUp: Statement {
    static let sql = """
        SELECT t.paid_minor, (
                SELECT coalesce(sum(w.refund), 0)::bigint FROM stored_value_withdrawals w
                WHERE w.merchant_id = $1 AND w.lot_id = $2 AND w.state = 2)
        FROM top_ups t WHERE t.merchant_id = $1 AND t.id = $2
        """

    let key: PlacedOrderKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.order)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (paidMinor: Int64, paidBackMinor: Int64) {
        (try row.next(), try row.next())
    }
}

/// Notes orders with invoices of which something was returned, with the return: what was invoiced
/// of them is looked at anew.
struct NoteInvoicedReturns: Statement {
    static let sql = """
        INSERT INTO invoice_reviews (merchant_id, order_id)
        SELECT DISTINCT i.merchant_id, i.order_id
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN invoices i ON i.merchant_id = k.merchant_id AND i.order_id = k.order_id
        ON CONFLICT DO NOTHING
        """

    let orders: [PlacedOrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: orders) { $0.merchant }
        parameters.append(column: orders) { $0.order }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct ReadInvoiceReviews: Statement {
    static let sql = "SELECT merchant_id, order_id FROM invoice_reviews LIMIT $1"

    let limit: Int

    func bind(_ parameters: inout Parameters) { parameters.append(Int64(limit)) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PlacedOrderKey {
        PlacedOrderKey(merchant: try row.next(), order: try row.next())
    }
}

struct DeleteInvoiceReview: Statement {
    static let sql = "DELETE FROM invoice_reviews WHERE merchant_id = $1 AND order_id = $2"

    let order: PlacedOrderKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// What was returned of an order in all, minor units.
struct SumOrderRefunds: Statement {
    static let sql = """
        SELECT coalesce(sum(amount_minor), 0)::bigint FROM order_refunds
        WHERE merchant_id = $1 AND order_id = $2
        """

    let order: PlacedOrderKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// When stored value is invoiced; no row where the merchant has not said.
struct ReadInvoicePolicy: Statement {
    static let sql = "SELECT stored_value_at FROM invoice_policies WHERE merchant_id = $1"

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int16 { try row.next() }
}

struct StoreInvoicePolicy: Statement {
    static let sql = """
        INSERT INTO invoice_policies (merchant_id, stored_value_at, actor, said_at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (merchant_id) DO UPDATE SET stored_value_at = excluded.stored_value_at,
            actor = excluded.actor, said_at = excluded.said_at
        """

    let merchant: UUIDv7
    let storedValueAt: Int16
    let actor: String
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(storedValueAt)
        parameters.append(actor)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}
