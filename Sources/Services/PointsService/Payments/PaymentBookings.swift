import PointsDomain
import Postgres
import Primitives

/// Entries of money at providers; a cause is booked once, or the transaction fails.
struct BookPayments: Statement {
    static let sql = """
        INSERT INTO payment_entries (merchant_id, payment_id, source_id, cause, account, delta,
            booked_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::smallint[],
            $6::bigint[], $7::timestamptz[])
        """

    struct Booked: Sendable {
        let payment: PaymentKey
        let booking: PaymentBooking
        let at: Instant
    }

    private struct Entry: Sendable {
        let row: Booked
        let account: PaymentBooking.Account
        let delta: Int64
    }

    private let entries: [Entry]

    init(rows: [Booked]) {
        entries = rows.flatMap { row in
            row.booking.entries.map { Entry(row: row, account: $0.account, delta: $0.delta) }
        }
    }

    init(
        _ payment: PaymentKey, _ cause: PaymentBooking.Cause, _ source: UUIDv7,
        _ amountMinor: Int64, at now: Instant
    ) {
        self.init(rows: [
            Booked(
                payment: payment,
                booking: PaymentBooking(cause, of: source, amountMinor: amountMinor), at: now)
        ])
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: entries) { $0.row.payment.merchant }
        parameters.append(column: entries) { $0.row.payment.id }
        parameters.append(column: entries) { $0.row.booking.source }
        parameters.append(column: entries) { $0.row.booking.cause.rawValue }
        parameters.append(column: entries) { $0.account.rawValue }
        parameters.append(column: entries) { $0.delta }
        parameters.append(column: entries) { $0.row.at }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// What a batch of the ledger writes of payments: shares of returned orders on their way back.
struct PaymentWrites: Sendable {
    var refunds: [PaymentRefundRow] = []

    func add(to pipeline: inout Pipeline) {
        guard !refunds.isEmpty else { return }
        pipeline.add(InsertPaymentRefunds(rows: refunds))
        pipeline.add(
            BookPayments(
                rows: refunds.map { refund in
                    BookPayments.Booked(
                        payment: refund.payment,
                        booking: PaymentBooking(
                            .returned, of: refund.orderRefund ?? refund.id,
                            amountMinor: refund.amountMinor), at: refund.createdAt)
                }))
    }
}
