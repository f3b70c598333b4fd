/// What a caller may conclude when a provider did not do what it was asked.
///
/// - `refused`: nothing happened, and the same request will be refused again.
/// - `unknown`: it may have happened or not. Only a query, or the same request under the same
///   number, tells.
/// - `transient`: nothing happened; the same request may be sent again later.
package enum PaymentError: Error, Hashable, Sendable {
    case refused(PaymentRefusal)
    case unknown(PaymentDoubt)
    case transient(PaymentTrouble)
}

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

/// Why it is not known what became of a request.
package enum PaymentDoubt: Hashable, Sendable {
    case timedOut
    case connectionLost
    case cancelled
    case serverError(status: Int)
    /// The provider itself says that it does not know.
    case undecided(code: String)
    /// The answer is not what the provider documents.
    case malformed(String)
    case tooLarge
    case redirected
    /// The answer is about something else than what was asked.
    case mismatch(field: String)
    case untrusted(SignatureProblem)
}

/// Why nothing was asked, or nothing taken.
package enum PaymentTrouble: Hashable, Sendable {
    /// The provider failed several times in a row; nobody asks it for a while.
    case breakerOpen
    case notConnected
    case rateLimited(code: String)
}

/// Why a signature proves nothing.
package enum SignatureProblem: String, Error, Hashable, Sendable {
    case missing
    case unknownKey
    case wrong
    case tooOld
    case fromTheFuture
    case notOurs
    case unreadable
}
