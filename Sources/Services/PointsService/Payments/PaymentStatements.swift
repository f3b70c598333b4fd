import PointsDomain
import Postgres
import Primitives

struct InsertPayment: Statement {
    /// A charge that is asked for again has its row.
    static let sql = """
        INSERT INTO payments (merchant_id, id, provider, way, member_id, plan_id, checkout_id,
            charge_key, contract_id, store_id, terminal_id, amount_minor, stored_value_minor,
            state, actor, created_at, expires_at, next_action_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
        ON CONFLICT DO NOTHING
        """

    let row: PaymentRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.provider.number)
        parameters.append(row.way.rawValue)
        parameters.append(row.member)
        parameters.append(row.plan)
        parameters.append(row.checkout)
        parameters.append(row.chargeKey)
        parameters.append(row.contract)
        parameters.append(row.store)
        parameters.append(row.terminal)
        parameters.append(row.amountMinor)
        parameters.append(row.storedValueMinor)
        parameters.append(row.state.rawValue)
        parameters.append(row.actor)
        parameters.append(row.createdAt)
        parameters.append(row.expiresAt)
        parameters.append(row.nextActionAt)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct ReadPayment: Statement {
    static let sql = """
        SELECT \(PaymentRow.columns) FROM payments p WHERE p.merchant_id = $1 AND p.id = $2
        """

    let key: PaymentKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PaymentRow {
        try PaymentRow(row: &row)
    }
}

/// Takes a payment's lock until the end of the transaction; what is read after it is what it is.
struct LockPayment: Statement {
    static let sql = """
        SELECT id FROM payments WHERE merchant_id = $1 AND id = $2 FOR UPDATE
        """

    let key: PaymentKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct FindChargePayment: Statement {
    static let sql = """
        SELECT \(PaymentRow.columns) FROM payments p
        WHERE p.merchant_id = $1 AND p.charge_key = $2
        """

    let merchant: UUIDv7
    let chargeKey: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(chargeKey)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PaymentRow {
        try PaymentRow(row: &row)
    }
}

/// Writes what has become of a payment; whoever writes holds its lock.
struct UpdatePayment: Statement {
    static let sql = """
        UPDATE payments SET state = $3, operation_id = $4, provider_number = $5, paid_at = $6,
            result_id = $7, reason = $8, next_action_at = $9
        WHERE merchant_id = $1 AND id = $2
        """

    let row: PaymentRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.operation)
        parameters.append(row.providerNumber)
        parameters.append(row.paidAt)
        parameters.append(row.result)
        parameters.append(row.reason)
        parameters.append(row.nextActionAt)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// Takes payments that are due for oneself, for a while; others pass them over.
struct ClaimDuePayments: Statement {
    static let sql = """
        WITH due AS (
            SELECT merchant_id, id FROM payments
            WHERE next_action_at IS NOT NULL AND next_action_at <= $1
            ORDER BY next_action_at LIMIT $3 FOR UPDATE SKIP LOCKED
        ), claimed AS (
            UPDATE payments c SET next_action_at = $2
            FROM due d WHERE c.merchant_id = d.merchant_id AND c.id = d.id
            RETURNING c.*
        )
        SELECT \(PaymentRow.columns) FROM claimed p
        """

    let now: Instant
    let until: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(until)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PaymentRow {
        try PaymentRow(row: &row)
    }
}
