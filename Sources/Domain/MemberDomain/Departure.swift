package import Primitives

/// How a member leaves (3.13): what must be settled, the days in which she may come back, the end.
package enum Departure {
    /// Nothing of hers is processed or sent in this time.
    package static let coolingOffSeconds: Int64 = 7 * 86_400
    /// Who has something to be settled when her days are over is looked at again so much later.
    package static let postponedSeconds: Int64 = 86_400

    /// What is hers and cannot be forfeited.
    package struct Settlement: Hashable, Sendable {
        package let principalMinor: Int64
        package let punchCardsMinor: Int64
        package let renewingSubscriptions: Int64

        package init(principalMinor: Int64, punchCardsMinor: Int64, renewingSubscriptions: Int64) {
            self.principalMinor = principalMinor
            self.punchCardsMinor = punchCardsMinor
            self.renewingSubscriptions = renewingSubscriptions
        }

        package var isSettled: Bool {
            principalMinor == 0 && punchCardsMinor == 0 && renewingSubscriptions == 0
        }
    }

    /// In order of precedence.
    package enum Refusal: Hashable, Sendable {
        /// She has asked before.
        case pending(dueAt: Instant)
        case unsettled(Settlement)
    }

    /// Nil where she may ask, her code permitting.
    package static func refusal(
        leavingAt: Instant?, settlement: Settlement
    ) -> Refusal? {
        if let leavingAt { return .pending(dueAt: leavingAt) }
        return settlement.isSettled ? nil : .unsettled(settlement)
    }
}

/// How often a member takes her data home, and how long the file waits for her.
package enum DataExports {
    package static let limit = RateLimit(3, perSeconds: 86_400)
    package static let lifetimeSeconds: Int64 = 86_400
    /// Who gathers one has it for so long; then another instance may.
    package static let leaseSeconds: Int64 = 180
    package static let attempts: Int16 = 5
}
