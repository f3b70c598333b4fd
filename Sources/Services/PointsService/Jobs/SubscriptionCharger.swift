package import Primitives

/// Charges a period of a subscription by the contract that its member has signed (F03).
///
/// Called without any lock or transaction. The same key is the same charge: asked for again after a
/// failure or a restart, it answers what became of it and never charges a second time.
package protocol SubscriptionCharger: Sendable {
    /// Throws where it is not known whether the charge was made; it is asked for again by its key.
    func charge(_ charge: SubscriptionCharge) async throws -> SubscriptionChargeOutcome
}

package struct SubscriptionCharge: Hashable, Sendable {
    /// One a try: `<subscription>-<period>-<attempt>`, periods counted from 1.
    package let key: String
    /// Of the period's charge, the same for all its tries.
    package let id: UUIDv7
    package let merchant: UUIDv7
    package let member: UUIDv7
    package let subscription: UUIDv7
    /// From 1; the first one was paid when the subscription began.
    package let period: Int64
    package let attempt: Int
    package let contractId: String
    package let amountMinor: Int64
    /// ISO 4217.
    package let currency: String
}

package enum SubscriptionChargeOutcome: Hashable, Sendable {
    /// - Parameter reference: the payment's number, at most 64 characters.
    case paid(reference: String)
    /// - Parameter reason: the provider's word, at most 64 characters.
    /// - Parameter forGood: no later try can succeed, as when the contract was ended.
    case declined(reason: String, forGood: Bool)
    /// Not known yet: to be asked for again by its key.
    case pending
}
