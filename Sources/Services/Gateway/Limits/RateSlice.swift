/// Requests that a caller has been granted in advance, so that a busy one needs Redis seldom.
///
/// Redis decides: every request is paid for there before it is admitted, so all gateways together
/// never admit more than the limit. Paying for several at a time only refuses earlier, by what
/// lapses unspent. Therefore a slice is one request until the caller shows that it comes often, it
/// doubles while slices are used up within their second, never exceeds a tenth of the burst, and
/// lapses after a second. At 10 a second it stays one: every request of a member asks Redis; at
/// 200 it grows to 20.
package struct RateSlice: Sendable {
    package static let lifetimeMicroseconds: Int64 = 1_000_000

    private var left = 0
    private var size = 1
    /// When the newest part was granted.
    private var grantedAt = Int64.min
    private var remaining = 0
    private var resetAt: Int64 = 0

    package init() {}

    /// Spends one granted request, if there is one.
    package mutating func spend(_ limit: RateLimit, at now: Int64) -> RateFields? {
        guard left > 0, isYoung(now) else { return nil }
        left -= 1
        return fields(limit, at: now)
    }

    /// How many to ask for next. What is counted by the minute or day is paid for one by one: what
    /// lapsed would be missed for long.
    package func wanted(_ limit: RateLimit, at now: Int64) -> Int {
        isYoung(now) && limit.seconds == 1 ? min(size * 2, max(1, limit.burst / 10)) : 1
    }

    /// Takes what Redis granted, less the request that asked.
    package mutating func add(
        _ outcome: GCRA.Outcome, _ limit: RateLimit, at now: Int64
    ) -> RateFields {
        left = (isYoung(now) ? left : 0) + outcome.granted - 1
        size = outcome.granted
        grantedAt = now
        remaining = outcome.remaining
        resetAt = now + outcome.resetMicroseconds
        return fields(limit, at: now)
    }

    private func isYoung(_ now: Int64) -> Bool {
        grantedAt != .min && now - grantedAt < Self.lifetimeMicroseconds
    }

    private func fields(_ limit: RateLimit, at now: Int64) -> RateFields {
        RateFields(
            limit: limit.burst, remaining: min(limit.burst, remaining + left),
            resetSeconds: Int((max(0, resetAt - now) + 999_999) / 1_000_000))
    }
}
