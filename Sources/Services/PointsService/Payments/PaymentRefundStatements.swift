import PointsDomain
import Postgres
import Primitives

struct InsertPaymentRefunds: Statement {
    static let sql = """
        INSERT INTO payment_refunds (merchant_id, payment_id, id, provider, state,
            amount_minor, reason, automatic, withdrawal_id, order_refund_id, actor, created_at,
            next_action_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::smallint[],
            $6::bigint[], $7::text[], $8::boolean[], $9::uuid[], $10::uuid[], $11::text[],
            $12::timestamptz[], $13::timestamptz[])
        """

    let rows: [PaymentRefundRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.payment.merchant }
        parameters.append(column: rows) { $0.payment.id }
        parameters.append(column: rows) { $0.id }
        parameters.append(column: rows) { $0.provider.number }
        parameters.append(column: rows) { $0.state.rawValue }
        parameters.append(column: rows) { $0.amountMinor }
        parameters.append(column: rows) { $0.reason }
        parameters.append(column: rows) { $0.isAutomatic }
        parameters.append(column: rows) { $0.withdrawal }
        parameters.append(column: rows) { $0.orderRefund }
        parameters.append(column: rows) { $0.actor }
        parameters.append(column: rows) { $0.createdAt }
        parameters.append(column: rows) { $0.nextActionAt }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct ReadPaymentRefund: Statement {
    static let sql = """
        SELECT \(PaymentRefundRow.columns) FROM payment_refunds r
        WHERE r.merchant_id = $1 AND r.payment_id = $2 AND r.id = $3
        """

    let payment: PaymentKey
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(payment.merchant)
        parameters.append(payment.id)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PaymentRefundRow {
        try PaymentRefundRow(row: &row)
    }
}

/// Takes a refund's lock until the end of the transaction; what is read after it is what it is.
struct LockPaymentRefund: Statement {
    static let sql = """
        SELECT id FROM payment_refunds
        WHERE merchant_id = $1 AND payment_id = $2 AND id = $3 FOR UPDATE
        """

    let payment: PaymentKey
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(payment.merchant)
        parameters.append(payment.id)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// The refunds of a payment, newest first.
struct ListPaymentRefunds: Statement {
    static let sql = """
        SELECT \(PaymentRefundRow.columns) FROM payment_refunds r
        WHERE r.merchant_id = $1 AND r.payment_id = $2 ORDER BY r.id DESC LIMIT 100
        """

    let payment: PaymentKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(payment.merchant)
        parameters.append(payment.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PaymentRefundRow {
        try PaymentRefundRow(row: &row)
    }
}

/// Writes what has become of a refund; whoever writes holds its lock.
struct UpdatePaymentRefund: Statement {
    static let sql = """
        UPDATE payment_refunds SET state = $4, provider_number = $5, failure = $6, closed_at = $7,
            next_action_at = $8, payout_reference = $9
        WHERE merchant_id = $1 AND payment_id = $2 AND id = $3
        """

    let row: PaymentRefundRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.payment.merchant)
        parameters.append(row.payment.id)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.providerNumber)
        parameters.append(row.failure)
        parameters.append(row.closedAt)
        parameters.append(row.nextActionAt)
        parameters.append(row.payoutReference)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// Says which refund pays a withdrawal out. Whoever writes holds its member's lock, as the ledger
/// does, and has seen that it is open.
struct BeginPayout: Statement {
    static let sql = """
        UPDATE stored_value_withdrawals SET refund_id = $3
        WHERE merchant_id = $1 AND id = $2 AND refund_id IS NULL
        """

    let withdrawal: LotKey
    let refund: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(withdrawal.merchant)
        parameters.append(withdrawal.id)
        parameters.append(refund)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// Takes refunds that are due for oneself, for a while.
struct ClaimDueRefunds: Statement {
    static let sql = """
        WITH due AS (
            SELECT merchant_id, payment_id, id FROM payment_refunds
            WHERE next_action_at IS NOT NULL AND next_action_at <= $1
            ORDER BY next_action_at LIMIT $3 FOR UPDATE SKIP LOCKED
        )
        UPDATE payment_refunds r SET next_action_at = $2
        FROM due d
        WHERE r.merchant_id = d.merchant_id AND r.payment_id = d.payment_id AND r.id = d.id
        RETURNING \(PaymentRefundRow.columns)
        """

    let now: Instant
    let until: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(until)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PaymentRefundRow {
        try PaymentRefundRow(row: &row)
    }
}
