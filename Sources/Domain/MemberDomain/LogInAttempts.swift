package import Primitives

/// Failed log-ins of one account: after five within 15 minutes, a delay that doubles.
package struct LogInAttempts: Sendable, Hashable {
    package static let allowedFailures = 5
    package static let windowSeconds: Int64 = 900
    /// Attempts, right or wrong, from one address.
    package static let perAddress = RateLimit(20, perSeconds: 60)
    static let firstDelaySeconds: Int64 = 30
    static let longestDelaySeconds: Int64 = 900

    package let failures: Int
    /// When the first of them was.
    package let since: Instant
    package let blockedUntil: Instant?

    package init(failures: Int, since: Instant, blockedUntil: Instant?) {
        self.failures = failures
        self.since = since
        self.blockedUntil = blockedUntil
    }

    /// Seconds until another try is looked at; 0 when it is now.
    package func retryAfterSeconds(now: Instant) -> Int64 {
        guard let blockedUntil, blockedUntil > now else { return 0 }
        return (blockedUntil.microseconds(since: now) + 999_999) / 1_000_000
    }

    /// The attempts after one more failure.
    package static func afterFailure(_ earlier: LogInAttempts?, now: Instant) -> LogInAttempts {
        // A series ends when the window and the last delay are both over.
        guard let earlier,
            max(earlier.since.adding(seconds: windowSeconds), earlier.blockedUntil ?? .epoch) > now
        else { return LogInAttempts(failures: 1, since: now, blockedUntil: nil) }
        let failures = min(earlier.failures + 1, 1_000)
        let doublings = min(failures - allowedFailures, 10)
        let delay: Int64? =
            doublings < 0 ? nil : min(firstDelaySeconds << Int64(doublings), longestDelaySeconds)
        return LogInAttempts(
            failures: failures, since: earlier.since,
            blockedUntil: delay.map { now.adding(seconds: $0) })
    }
}
