package import Primitives

/// Why a token is not accepted, in order of precedence.
package enum OfflineFault: Error, Hashable, Sendable {
    case malformed
    case otherMerchant
    /// Signed by a key that the set does not have: of another merchant, or withdrawn.
    case keyUnknown(kid: String)
    case forged
    /// Issued in the future, by more than clocks may differ.
    case notYetValid(from: Instant)
    case expired(at: Instant)
}
