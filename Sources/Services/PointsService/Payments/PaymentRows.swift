import Payments
import PointsDomain
import Postgres
import Primitives

struct PaymentKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

extension PaymentKey {
    /// The order number at the provider: the id without its hyphens.
    var number: String { PaymentNumber.text(of: id) }

    /// Nil for a number that is none of ours.
    init?(merchant: UUIDv7, number: String) {
        guard let id = PaymentNumber.id(of: number) else { return nil }
        self.init(merchant: merchant, id: id)
    }
}

/// Ids as providers take them: 32 hexadecimal digits.
enum PaymentNumber {
    static func text(of id: UUIDv7) -> String { id.description.replacing("-", with: "") }

    static func id(of text: String) -> UUIDv7? {
        guard text.utf8.count == 32 else { return nil }
        let digits = Array(text)
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return UUIDv7(parts.joined(separator: "-"))
    }
}

/// A payment as it is stored.
struct PaymentRow: Sendable {
    let key: PaymentKey
    let provider: PaymentProviderName
    let way: PaymentLife.Way
    let member: UUIDv7
    /// Of a top-up; nil for an amount without bonus, and for what is no top-up.
    let plan: UUIDv7?
    let checkout: UUIDv7?
    /// Of a subscription's charge.
    var chargeKey: String?
    var contract: String?
    let store: UUIDv7?
    let terminal: String?
    let amountMinor: Int64
    /// Of a checkout: the stored value that was held for it.
    var storedValueMinor: Int64 = 0
    var state = PaymentLife.State.pending
    var operation: String?
    var providerNumber: String?
    var paidAt: Instant?
    /// The top-up, or the order.
    var result: UUIDv7?
    var reason: String?
    let actor: String
    let createdAt: Instant
    let expiresAt: Instant
    var nextActionAt: Instant?
    /// What has gone back of it or is on its way.
    var refundedMinor: Int64 = 0

    var expectation: PaymentExpectation {
        PaymentExpectation(orderNumber: key.number, amount: Money(minor: amountMinor))
    }
}

extension PaymentProviderName {
    /// As tables and protos count.
    var number: Int16 {
        switch self {
        case .weChatPay: 1
        case .alipay: 2
        }
    }

    init?(number: Int16) {
        guard let name = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = name
    }
}

extension PaymentRow {
    static let columns = """
        p.merchant_id, p.id, p.provider, p.way, p.member_id, p.plan_id, p.checkout_id,
            p.charge_key, p.contract_id, p.store_id, p.terminal_id, p.amount_minor,
            p.stored_value_minor, p.state, p.operation_id, p.provider_number, p.paid_at,
            p.result_id, p.reason, p.actor, p.created_at, p.expires_at, p.next_action_at,
            (SELECT coalesce(sum(r.amount_minor), 0)::bigint FROM payment_refunds r
                WHERE r.merchant_id = p.merchant_id AND r.payment_id = p.id
                    AND r.state IN (1, 2, 4, 6))
        """

    init(row: inout RowReader) throws(PostgresError) {
        key = PaymentKey(merchant: try row.next(), id: try row.next())
        guard let provider = PaymentProviderName(number: try row.next()),
            let way = PaymentLife.Way(rawValue: try row.next())
        else { throw PostgresError(.decode, "provider or way of payment \(key.id)") }
        self.provider = provider
        self.way = way
        member = try row.next()
        plan = try row.next(UUIDv7?.self)
        checkout = try row.next(UUIDv7?.self)
        chargeKey = try row.next(String?.self)
        contract = try row.next(String?.self)
        store = try row.next(UUIDv7?.self)
        terminal = try row.next(String?.self)
        amountMinor = try row.next()
        storedValueMinor = try row.next()
        guard let state = PaymentLife.State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of payment \(key.id)")
        }
        self.state = state
        operation = try row.next(String?.self)
        providerNumber = try row.next(String?.self)
        paidAt = try row.next(Instant?.self)
        result = try row.next(UUIDv7?.self)
        reason = try row.next(String?.self)
        actor = try row.next()
        createdAt = try row.next()
        expiresAt = try row.next()
        nextActionAt = try row.next(Instant?.self)
        refundedMinor = try row.next()
    }
}

/// Money on its way back.
struct PaymentRefundRow: Sendable {
    let payment: PaymentKey
    let id: UUIDv7
    let provider: PaymentProviderName
    var state = RefundLife.State.asked
    let amountMinor: Int64
    let reason: String
    let isAutomatic: Bool
    var withdrawal: UUIDv7?
    /// The return of the order whose share it gives back.
    var orderRefund: UUIDv7?
    var providerNumber: String?
    var failure: String?
    /// Of the payment in another way.
    var payoutReference: String?
    let actor: String
    let createdAt: Instant
    var closedAt: Instant?
    var nextActionAt: Instant?

    var number: String { PaymentNumber.text(of: id) }
}

extension PaymentRefundRow {
    static let columns = """
        r.merchant_id, r.payment_id, r.id, r.provider, r.state, r.amount_minor, r.reason,
            r.automatic, r.withdrawal_id, r.order_refund_id, r.provider_number, r.failure,
            r.payout_reference, r.actor, r.created_at, r.closed_at, r.next_action_at
        """

    init(row: inout RowReader) throws(PostgresError) {
        payment = PaymentKey(merchant: try row.next(), id: try row.next())
        id = try row.next()
        guard let provider = PaymentProviderName(number: try row.next()),
            let state = RefundLife.State(rawValue: try row.next())
        else { throw PostgresError(.decode, "provider or state of refund \(id)") }
        self.provider = provider
        self.state = state
        amountMinor = try row.next()
        reason = try row.next()
        isAutomatic = try row.next()
        withdrawal = try row.next(UUIDv7?.self)
        orderRefund = try row.next(UUIDv7?.self)
        providerNumber = try row.next(String?.self)
        failure = try row.next(String?.self)
        payoutReference = try row.next(String?.self)
        actor = try row.next()
        createdAt = try row.next()
        closedAt = try row.next(Instant?.self)
        nextActionAt = try row.next(Instant?.self)
    }
}
