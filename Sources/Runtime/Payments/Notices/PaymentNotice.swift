package import Primitives
package import Providers

/// What a provider tells without being asked. The same notice comes again until it is answered, for
/// a day: its operation id makes the effect happen once.
package struct PaymentNotice: Hashable, Sendable {
    package enum Event: Hashable, Sendable {
        case payment(PaymentRecord)
        case refund(RefundRecord)
    }

    package let provider: PaymentProviderName
    /// Of this notice at the provider, the same in each repetition.
    package let noticeId: String
    /// `wxpay:<transaction_id>`, `alipay:<trade_no>`; refunds have the refund's number at the end.
    package let operationId: String
    package let event: Event

    package init(
        provider: PaymentProviderName, noticeId: String, operationId: String, event: Event
    ) {
        self.provider = provider
        self.noticeId = noticeId
        self.operationId = operationId
        self.event = event
    }

    package var orderNumber: String {
        switch event {
        case .payment(let record): record.orderNumber
        case .refund(let record): record.orderNumber
        }
    }
}

/// Why a call-back is not taken.
package enum CallbackProblem: Error, Hashable, Sendable {
    case tooLarge
    case untrusted(SignatureProblem)
    /// Signed, and for another merchant or app.
    case wrongMerchant
    case malformed(String)
    /// Signed and sound, and about nothing that concerns us: to be answered as taken.
    case irrelevant(String)
}

/// What we know of an order before anybody tells us that it is paid.
package struct PaymentExpectation: Hashable, Sendable {
    package let orderNumber: String
    package let amount: Money

    package enum Mismatch: String, Error, Hashable, Sendable { case order, amount }

    package init(orderNumber: String, amount: Money) {
        self.orderNumber = orderNumber
        self.amount = amount
    }

    /// What does not fit, of a call-back or of the answer to a query; nil where all fits.
    package func mismatch(with record: PaymentRecord) -> Mismatch? {
        guard record.orderNumber == orderNumber else { return .order }
        guard let told = record.amount else {
            // Only an order that nobody has paid may do without an amount.
            return record.state == .paid || record.state == .refunded ? .amount : nil
        }
        return told == amount ? nil : .amount
    }
}
