package import Primitives

/// Whether a refresh token may be exchanged for new tokens (docs/security.md, Tokens).
package enum RefreshRules {
    package static let lifetimeSeconds: Int64 = 30 * 86_400
    /// Of staff: a shift.
    package static let staffLifetimeSeconds: Int64 = 12 * 3_600
    /// A refresh repeated under its own idempotency key in this time is one whose answer was lost.
    package static let repeatSeconds: Int64 = 30

    /// How long a log-in may be refreshed at all.
    package struct SessionLimits: Sendable, Hashable {
        package let memberSeconds: Int64
        package let staffSeconds: Int64

        package init(memberSeconds: Int64, staffSeconds: Int64) {
            self.memberSeconds = memberSeconds
            self.staffSeconds = staffSeconds
        }
    }

    /// When a token that is issued now ends: not later than its session, however often that was
    /// refreshed.
    package static func end(
        lifetimeSeconds: Int64, sessionEndsAt: Instant, now: Instant
    ) -> Instant {
        min(now.adding(seconds: lifetimeSeconds), sessionEndsAt)
    }

    /// The token as it is kept.
    package struct Kept: Sendable, Hashable {
        package let expiresAt: Instant
        package let isRevoked: Bool
        package let use: Use?

        package init(expiresAt: Instant, isRevoked: Bool, use: Use?) {
            self.expiresAt = expiresAt
            self.isRevoked = isRevoked
            self.use = use
        }
    }

    package struct Use: Sendable, Hashable {
        package let at: Instant
        package let idempotencyKey: String

        package init(at: Instant, idempotencyKey: String) {
            self.at = at
            self.idempotencyKey = idempotencyKey
        }
    }

    package enum Decision: Hashable, Sendable {
        case rotate
        /// Used before by the same call: new tokens, and the first use stands.
        case repeated
        case refuse
        /// Somebody has a token that was used already: nobody keeps this family.
        case revokeFamily
    }

    package static func decide(
        _ kept: Kept?, idempotencyKey: String, now: Instant
    ) -> Decision {
        guard let kept, !kept.isRevoked else { return .refuse }
        if let use = kept.use {
            let isRepeat =
                use.idempotencyKey == idempotencyKey
                && now < use.at.adding(seconds: repeatSeconds)
            return isRepeat ? .repeated : .revokeFamily
        }
        return now < kept.expiresAt ? .rotate : .refuse
    }
}
