import Postgres
import Primitives

struct InsertPaymentRefund: Statement {
    static let sql = """
        INSERT INTO payment_refunds (merchant_id, payment_id, id, provider, state,
            amount_minor, reason, automatic, withdrawal_id, actor, created_at, next_action_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """

    let row: PaymentRefundRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.payment.merchant)
        parameters.append(row.payment.id)
        parameters.append(row.id)
        parameters.append(row.provider.number)
        parameters.append(row.state.rawValue)
        parameters.append(row.amountMinor)
        parameters.append(row.reason)
        parameters.append(row.isAutomatic)
        parameters.append(row.withdrawal)
        parameters.append(row.actor)
        parameters.append(row.createdAt)
        parameters.append(row.nextActionAt)
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

/// Writes what has become of a refund. What is done or has failed stays so.
struct UpdatePaymentRefund: Statement {
    static let sql = """
        UPDATE payment_refunds SET state = $4, provider_number = $5, failure = $6, closed_at = $7,
            next_action_at = $8
        WHERE merchant_id = $1 AND payment_id = $2 AND id = $3 AND state = 1
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
