import ServiceKit

/// An order that wants to hold what it was priced with, with the caller who waits for it.
struct HoldWork: LaneWork {
    enum Outcome: Sendable {
        /// What was priced is out of circulation.
        case taken
        /// The order had held before; nothing was taken.
        case earlier(OfferHoldRow)
        /// Something of it is gone.
        case moved
    }

    /// Of coupons, and of offers that nobody counts.
    let hold: OfferHoldRow
    let deadline: ContinuousClock.Instant
    let continuation: CheckedContinuation<Outcome, any Error>

    func fail(_ error: any Error) { continuation.resume(throwing: error) }

    func answer(_ outcome: Outcome) { continuation.resume(returning: outcome) }
}
