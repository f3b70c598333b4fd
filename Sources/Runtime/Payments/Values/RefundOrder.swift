package import Primitives

/// Money that is to go back to where it came from.
package struct RefundOrder: Hashable, Sendable {
    /// Our own number: sending it again does not refund again.
    package let number: String
    package let orderNumber: String
    package let amount: Money
    /// What was paid for the whole order.
    package let paid: Money
    package let reason: String
    package let noticeURL: String?

    package init(
        number: String, orderNumber: String, amount: Money, paid: Money, reason: String,
        noticeURL: String? = nil
    ) throws(InvalidPayment) {
        try PaymentNumber.check(number, field: "number")
        try PaymentNumber.check(orderNumber, field: "orderNumber")
        try PaymentNumber.check(amount, field: "amount")
        guard amount <= paid else {
            throw InvalidPayment(field: "amount", problem: "more than was paid")
        }
        guard (1...80).contains(reason.utf8.count) else {
            throw InvalidPayment(field: "reason", problem: "1 to 80 bytes")
        }
        self.number = number
        self.orderNumber = orderNumber
        self.amount = amount
        self.paid = paid
        self.reason = reason
        self.noticeURL = noticeURL
    }
}

/// What the provider knows about a refund.
package struct RefundRecord: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// Taken; the money is on its way.
        case processing
        case succeeded
        case closed
        /// The money could not be given back to its source: somebody has to act at the provider.
        case abnormal
    }

    package let number: String
    package let orderNumber: String
    package let providerNumber: String?
    package let state: State
    package let amount: Money?
    package let succeededAt: Instant?

    package init(
        number: String, orderNumber: String, providerNumber: String?, state: State,
        amount: Money?, succeededAt: Instant?
    ) {
        self.number = number
        self.orderNumber = orderNumber
        self.providerNumber = providerNumber
        self.state = state
        self.amount = amount
        self.succeededAt = succeededAt
    }
}

/// What became of reversing an order of the till (撤销).
package enum Reversal: Hashable, Sendable {
    /// Nobody had paid; nobody can.
    case closed
    /// Had been paid and was given back.
    case refunded
    /// Not decided: to be asked again.
    case again
}
