import Messages
import PointsDomain
import Postgres
import Primitives

struct ReadSubscriptionPlan: Statement {
    static let sql = """
        SELECT id, definition, archived_at IS NOT NULL FROM subscription_plans
        WHERE merchant_id = $1 AND id = $2
        """

    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> SubscriptionPlanRow {
        try SubscriptionPlanRow(row: &row)
    }
}

/// A page of a merchant's plans, newest first.
struct ListSubscriptionPlanRows: Statement {
    static let sql = """
        SELECT id, definition, archived_at IS NOT NULL FROM subscription_plans
        WHERE merchant_id = $1 AND id < $2 AND ($3 OR archived_at IS NULL)
        ORDER BY id DESC LIMIT $4
        """

    let merchant: UUIDv7
    /// Exclusive.
    let before: UUIDv7
    let withArchived: Bool
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(withArchived)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> SubscriptionPlanRow {
        try SubscriptionPlanRow(row: &row)
    }
}

struct ReadSubscription: Statement {
    static let sql = """
        SELECT s.merchant_id, s.id, s.plan_id, p.definition, s.member_id, s.payment_id,
            s.contract_id, s.state, s.anchor, s.period, s.cancelled, s.noticed_on, s.attempts,
            s.first_tried_on, s.last_tried_on, s.next_action_at, s.event_seq, s.started_at,
            s.ended_at, s.end_reason
        FROM subscriptions s
        JOIN subscription_plans p ON p.merchant_id = s.merchant_id AND p.id = s.plan_id
        WHERE s.merchant_id = $1 AND s.id = $2
        """

    let key: SubscriptionKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> SubscriptionRow {
        try SubscriptionRow(row: &row, terms: SubscriptionTerms.stored)
    }
}

/// A page of a member's subscriptions, newest first.
struct ListSubscriptionRows: Statement {
    static let sql = """
        SELECT s.merchant_id, s.id, s.plan_id, p.definition, s.member_id, s.payment_id,
            s.contract_id, s.state, s.anchor, s.period, s.cancelled, s.noticed_on, s.attempts,
            s.first_tried_on, s.last_tried_on, s.next_action_at, s.event_seq, s.started_at,
            s.ended_at, s.end_reason
        FROM (
            SELECT * FROM subscriptions
            WHERE merchant_id = $1 AND member_id = $2 AND id < $3 AND state > 0
            ORDER BY id DESC LIMIT $4
        ) s
        JOIN subscription_plans p ON p.merchant_id = s.merchant_id AND p.id = s.plan_id
        ORDER BY s.id DESC
        """

    let member: MemberKey
    /// Exclusive.
    let before: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> SubscriptionRow {
        try SubscriptionRow(row: &row, terms: SubscriptionTerms.stored)
    }
}

/// What stands against a new subscription: one that a payment has started, or that is running.
struct FindSubscription: Statement {
    static let sql = """
        SELECT id FROM subscriptions WHERE merchant_id = $1 AND payment_id = $2 AND state > 0
        UNION ALL
        SELECT id FROM subscriptions
        WHERE merchant_id = $1 AND member_id = $3 AND plan_id = $4 AND state < 4
        """

    let member: MemberKey
    let payment: String
    let plan: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(payment)
        parameters.append(member.member)
        parameters.append(plan)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// Subscriptions with which something is to be done, the longest due first.
struct ReadDueSubscriptions: Statement {
    static let sql = """
        SELECT merchant_id, id FROM subscriptions
        WHERE next_action_at IS NOT NULL AND next_action_at <= $1
        ORDER BY next_action_at LIMIT $2 OFFSET $3
        """

    let now: Instant
    let limit: Int
    /// Those that were due before all others and could not be done.
    let passingOver: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(now)
        parameters.append(Int64(limit))
        parameters.append(Int64(passingOver))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> SubscriptionKey {
        SubscriptionKey(merchant: try row.next(), id: try row.next())
    }
}

/// A page of a subscription's charges, newest first.
struct ListSubscriptionChargeRows: Statement {
    static let sql = """
        SELECT merchant_id, subscription_id, period, id, state, amount, attempts, reference,
            decline_reason, first_tried_at, closed_at
        FROM subscription_charges
        WHERE merchant_id = $1 AND subscription_id = $2 AND period < $3
        ORDER BY period DESC LIMIT $4
        """

    let subscription: SubscriptionKey
    /// Exclusive.
    let before: Int64
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(subscription.merchant)
        parameters.append(subscription.id)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> SubscriptionChargeRow {
        try SubscriptionChargeRow(row: &row)
    }
}

extension SubscriptionPlanRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        self.init(
            id: try row.next(), definition: try row.next(), isArchived: try row.next())
    }
}

extension SubscriptionTerms {
    /// From the books, where only what makes sense is written.
    fileprivate static func stored(_ definition: String) throws(PostgresError) -> SubscriptionTerms
    {
        do {
            return try SubscriptionTerms(
                PointsV1.SubscriptionPlanDefinition(json: Array(definition.utf8)))
        } catch {
            throw PostgresError(.decode, "a subscription plan: \(error)")
        }
    }
}
