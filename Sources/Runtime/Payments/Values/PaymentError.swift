package import Providers

/// What a caller may conclude when a provider of payments did not do what it was asked.
package typealias PaymentError = ProviderError<PaymentRefusal>

/// A provider's definite no.
package struct PaymentRefusal: Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        case notFound
        case alreadyPaid
        case alreadyClosed
        /// The payer cannot: no money, a limit, a blocked account.
        case payerCannot
        /// The scanned code has been used or has run out.
        case codeInvalid
        /// The number stands for another order or refund.
        case numberTaken
        case contractInvalid
        /// More than what is left of the payment.
        case amountTooLarge
        /// The merchant has not the right, or not the money.
        case merchantCannot
        /// The request is not as the provider wants it: a fault of ours.
        case badRequest
        /// No bill for that day.
        case noBill
        case other
    }

    package let reason: Reason
    /// The provider's own code, such as `ORDERPAID` or `ACQ.TRADE_HAS_SUCCESS`.
    package let code: String

    package init(_ reason: Reason, code: String) {
        self.reason = reason
        self.code = code
    }
}

/// An answer's members, as this module reads them.
typealias JSONMembers = ProviderMembers<PaymentRefusal>
