import PointsDomain
import Postgres
import Primitives

struct InsertSubscriptionPlan: Statement {
    static let sql = """
        INSERT INTO subscription_plans (merchant_id, id, definition, author, created_at)
        VALUES ($1, $2, $3::jsonb, $4, $5)
        """

    let merchant: UUIDv7
    let id: UUIDv7
    let definition: String
    let author: String
    let createdAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(definition)
        parameters.append(author)
        parameters.append(createdAt)
    }
}

struct ArchiveSubscriptionPlanRow: Statement {
    static let sql = """
        UPDATE subscription_plans SET archived_at = coalesce(archived_at, $3)
        WHERE merchant_id = $1 AND id = $2
        RETURNING definition
        """

    let merchant: UUIDv7
    let id: UUIDv7
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(at)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

struct InsertSubscription: Statement {
    static let sql = """
        INSERT INTO subscriptions (merchant_id, id, plan_id, member_id, payment_id, contract_id,
            state, anchor, period, cancelled, attempts, next_action_at, event_seq, started_at,
            till_store_id, till_terminal_id, till_date, till_tender, till_minor)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, $12, $13, $14, $15, $16, $17, $18)
        """

    let row: SubscriptionRow
    /// Nil where no till took the first payment.
    let taking: SubscriptionTaking?

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.plan)
        parameters.append(row.member)
        parameters.append(row.payment)
        parameters.append(row.contract)
        parameters.append(row.subscription.state.rawValue)
        parameters.append(row.subscription.anchor)
        parameters.append(row.subscription.period)
        parameters.append(row.subscription.isCancelled)
        parameters.append(row.nextActionAt)
        parameters.append(row.eventSeq)
        parameters.append(row.startedAt)
        parameters.append(taking?.till.store)
        parameters.append(taking?.till.terminal)
        parameters.append(taking?.till.date)
        parameters.append(taking?.tender)
        parameters.append(taking?.amountMinor)
    }
}

/// A subscription as a step leaves it; the caller holds its lock.
struct UpdateSubscription: Statement {
    static let sql = """
        UPDATE subscriptions SET state = $3, period = $4, cancelled = $5, noticed_on = $6,
            attempts = $7, first_tried_on = $8, last_tried_on = $9, next_action_at = $10,
            event_seq = $11, ended_at = $12, end_reason = $13
        WHERE merchant_id = $1 AND id = $2
        """

    let row: SubscriptionRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.subscription.state.rawValue)
        parameters.append(row.subscription.period)
        parameters.append(row.subscription.isCancelled)
        parameters.append(row.subscription.noticedOn)
        parameters.append(Int16(row.subscription.attempts))
        parameters.append(row.subscription.firstTriedOn)
        parameters.append(row.subscription.lastTriedOn)
        parameters.append(row.nextActionAt)
        parameters.append(row.eventSeq)
        parameters.append(row.endedAt)
        parameters.append(row.endReason)
    }
}

/// The payment that began a subscription, as the charge of its first period.
struct InsertFirstCharge: Statement {
    static let sql = """
        INSERT INTO subscription_charges (merchant_id, subscription_id, period, id, state, amount,
            attempts, reference, first_tried_at, closed_at)
        VALUES ($1, $2, 0, $3, 2, $4, 1, $5, $6, $6)
        """

    let subscription: SubscriptionKey
    let id: UUIDv7
    let amountMinor: Int64
    let reference: String
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(subscription.merchant)
        parameters.append(subscription.id)
        parameters.append(id)
        parameters.append(amountMinor)
        parameters.append(reference)
        parameters.append(at)
    }
}

/// A try begins: the period's charge is there once, and is none that is closed.
struct OpenCharge: Statement {
    static let sql = """
        INSERT INTO subscription_charges AS c (merchant_id, subscription_id, period, id, state,
            amount, attempts, first_tried_at)
        VALUES ($1, $2, $3, $4, 1, $5, $6, $7)
        ON CONFLICT (merchant_id, subscription_id, period) DO UPDATE
        SET attempts = excluded.attempts WHERE c.state = 1
        RETURNING id
        """

    let subscription: SubscriptionKey
    let period: Int64
    /// Where there is none yet.
    let id: UUIDv7
    let amountMinor: Int64
    let attempt: Int
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(subscription.merchant)
        parameters.append(subscription.id)
        parameters.append(period)
        parameters.append(id)
        parameters.append(amountMinor)
        parameters.append(Int16(attempt))
        parameters.append(at)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// What became of a charge; one that is closed stays as it is.
struct SettleCharge: Statement {
    static let sql = """
        UPDATE subscription_charges
        SET state = $4, reference = coalesce($5, reference),
            decline_reason = coalesce($6, decline_reason), closed_at = $7
        WHERE merchant_id = $1 AND subscription_id = $2 AND period = $3 AND state = 1
        """

    let subscription: SubscriptionKey
    let period: Int64
    let state: SubscriptionChargeRow.State
    let reference: String?
    let declineReason: String?
    /// Nil while it is open.
    let closedAt: Instant?

    func bind(_ parameters: inout Parameters) {
        parameters.append(subscription.merchant)
        parameters.append(subscription.id)
        parameters.append(period)
        parameters.append(state.rawValue)
        parameters.append(reference)
        parameters.append(declineReason)
        parameters.append(closedAt)
    }
}
