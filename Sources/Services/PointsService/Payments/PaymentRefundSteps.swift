import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// What staff did about a refund that its provider does not give; it never changes.
struct PaymentRefundStepRow: Sendable {
    enum Kind: Int16, Sendable {
        case paidInCash = 1
        case paidByTransfer = 2
        case setFree = 3
        case askedAgain = 4
    }

    let payment: PaymentKey
    let id: UUIDv7
    let refund: UUIDv7
    let kind: Kind
    let amountMinor: Int64
    let reason: String
    /// Of what was paid in another way.
    var payoutReference: String?
    /// Of what was asked for again: under which refund.
    var nextRefund: UUIDv7?
    /// Of cash: whose drawer it was taken from; nil where it was no till's.
    var till: TillPlace?
    /// By the clock of the till's store, else by the merchant's.
    let businessDate: CalendarDate
    let actor: String
    let takenAt: Instant
}

struct InsertPaymentRefundStep: Statement {
    static let sql = """
        INSERT INTO payment_refund_steps (merchant_id, payment_id, id, refund_id, kind,
            amount_minor, reason, payout_reference, next_refund_id, store_id, terminal_id,
            business_date, actor, taken_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """

    let row: PaymentRefundStepRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.payment.merchant)
        parameters.append(row.payment.id)
        parameters.append(row.id)
        parameters.append(row.refund)
        parameters.append(row.kind.rawValue)
        parameters.append(row.amountMinor)
        parameters.append(row.reason)
        parameters.append(row.payoutReference)
        parameters.append(row.nextRefund)
        parameters.append(row.till?.store)
        parameters.append(row.till?.terminal)
        parameters.append(row.businessDate)
        parameters.append(row.actor)
        parameters.append(row.takenAt)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

/// The journal of a payment's refunds, the oldest line first.
struct ListPaymentRefundSteps: Statement {
    static let sql = """
        SELECT refund_id, kind, reason, payout_reference, store_id, terminal_id, actor, taken_at,
            next_refund_id
        FROM payment_refund_steps
        WHERE merchant_id = $1 AND payment_id = $2 ORDER BY id LIMIT 1000
        """

    struct Row: Sendable {
        let refund: UUIDv7
        let step: PointsV1.PaymentRefundStep
    }

    let payment: PaymentKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(payment.merchant)
        parameters.append(payment.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let refund: UUIDv7 = try row.next()
        guard let kind = PaymentRefundStepRow.Kind(rawValue: try row.next()) else {
            throw PostgresError(.decode, "kind of a step of refund \(refund)")
        }
        return Row(
            refund: refund,
            step: PointsV1.PaymentRefundStep(
                kind: .init(kind), reason: try row.next(),
                payoutReference: try row.next(String?.self) ?? "",
                storeId: try row.next(UUIDv7?.self)?.description ?? "",
                terminalId: try row.next(String?.self) ?? "", actor: try row.next(),
                takenAt: try row.next(),
                nextRefundId: try row.next(UUIDv7?.self)?.description ?? ""))
    }
}

extension PointsV1.PaymentRefundStepKind {
    init(_ kind: PaymentRefundStepRow.Kind) {
        switch kind {
        case .paidInCash: self = .refundPaidInCash
        case .paidByTransfer: self = .refundPaidByTransfer
        case .setFree: self = .refundSetFree
        case .askedAgain: self = .refundAskedAgain
        }
    }
}
