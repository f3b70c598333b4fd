/// What a caller may conclude when a provider did not do what it was asked.
///
/// - `refused`: nothing happened, and the same request will be refused again.
/// - `unknown`: it may have happened or not. Only a query, or the same request under the same
///   number, tells.
/// - `transient`: nothing happened; the same request may be sent again later.
package enum ProviderError<Refusal: Hashable & Sendable>: Error, Hashable, Sendable {
    case refused(Refusal)
    case unknown(ProviderDoubt)
    case transient(ProviderTrouble)
}

/// Why it is not known what became of a request.
package enum ProviderDoubt: Hashable, Sendable {
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
package enum ProviderTrouble: Hashable, Sendable {
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
