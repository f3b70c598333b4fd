package import Primitives

/// At most `count` events in any stretch of `seconds`.
package struct RateLimit: Hashable, Sendable {
    package let count: Int
    package let seconds: Int64

    package init(_ count: Int, perSeconds seconds: Int64) {
        self.count = count
        self.seconds = seconds
    }
}

/// Decides limits over a sliding window from the instants of the events themselves.
package enum SlidingWindow {
    /// Seconds until one more event is within all limits; 0 when it is now.
    ///
    /// `newestFirst` holds at least as many instants as the largest limit counts, if there are so
    /// many. An event that happened exactly one window ago no longer counts.
    package static func retryAfterSeconds(
        _ limits: [RateLimit], newestFirst: [Instant], now: Instant
    ) -> Int64 {
        var wait: Int64 = 0
        for limit in limits where newestFirst.count >= limit.count {
            let free = newestFirst[limit.count - 1].adding(seconds: limit.seconds)
            guard free > now else { continue }
            // A part of a second counts as a whole one: a caller who waits as told gets through.
            wait = max(wait, (free.microseconds(since: now) + 999_999) / 1_000_000)
        }
        return wait
    }
}
