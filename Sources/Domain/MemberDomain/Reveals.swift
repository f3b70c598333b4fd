package import Primitives

/// How many members somebody of the staff may see in clear (H02).
package enum Reveals {
    package static let limit = RateLimit(20, perSeconds: 86_400)

    package enum Decision: Hashable, Sendable {
        /// - remaining: how many more there are after this one.
        case show(remaining: Int)
        case refuse(retryAfterSeconds: Int64)
    }

    /// - Parameter newestFirst: earlier ones of the same person, `limit.count` at most.
    package static func decide(newestFirst: [Instant], now: Instant) -> Decision {
        let wait = SlidingWindow.retryAfterSeconds([limit], newestFirst: newestFirst, now: now)
        guard wait == 0 else { return .refuse(retryAfterSeconds: wait) }
        let recent = newestFirst.count { $0.adding(seconds: limit.seconds) > now }
        return .show(remaining: limit.count - recent - 1)
    }
}
