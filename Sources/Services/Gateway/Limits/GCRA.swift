/// The generic cell rate algorithm: a limit kept in one number per caller.
///
/// The number is the instant at which the caller would have spent nothing, had requests come at the
/// steady rate; times are microseconds of one clock. `RateScript` is the same in Lua.
package struct GCRA: Sendable {
    /// Time that one request costs.
    package let interval: Int64
    /// How far the number may run ahead of the clock.
    package let tolerance: Int64

    package init(_ limit: RateLimit) {
        interval = Int64(max(1, 1_000_000 * limit.seconds / limit.count))
        tolerance = interval * Int64(limit.burst)
    }

    package struct Outcome: Sendable, Equatable {
        /// How many of the requests asked for are admitted.
        package var granted: Int
        /// How many more would be admitted now.
        package var remaining: Int
        /// Time until the caller has spent nothing.
        package var resetMicroseconds: Int64
        /// Time until one more is admitted; 0 if `granted` is above 0.
        package var retryMicroseconds: Int64
    }

    /// Admits up to `wanted` requests and moves the caller's number.
    package func take(_ wanted: Int, from number: inout Int64, at now: Int64) -> Outcome {
        // A number further ahead than the tolerance is not one of this limit's.
        number = min(max(number, now), now + tolerance)
        let room = Int((tolerance - (number - now)) / interval)
        let granted = min(wanted, room)
        number += Int64(granted) * interval
        return Outcome(
            granted: granted, remaining: room - granted, resetMicroseconds: number - now,
            retryMicroseconds: granted > 0 ? 0 : interval - (tolerance - (number - now)) % interval)
    }
}
