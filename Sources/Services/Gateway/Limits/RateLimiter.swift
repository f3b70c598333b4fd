package import Redis
import Synchronization

/// Admits requests of each caller at its rate: Redis counts for all gateways together.
///
/// With Redis away each gateway counts by itself, so that a limit is at most multiplied by their
/// number, and asks Redis again after a moment.
package final class RateLimiter: Sendable {
    package enum Verdict: Sendable, Equatable {
        case admitted(RateFields)
        case refused(RateFields, retryAfterSeconds: Int)
    }

    private struct Tables {
        var slices = RecentTable<String, RateSlice>(capacity: 100_000)
        var numbers = RecentTable<String, Int64>(capacity: 100_000)
        var spent = RecentTable<String, Spent>(capacity: 10_000)
        var redisAwayUntil = Int64.min
    }

    /// A caller that has nothing left until an instant.
    private struct Spent {
        var until: Int64
        var limit: Int
        var resetAt: Int64
    }

    /// That a caller has nothing left, known without asking.
    package struct Exhausted: Error, Equatable {
        package let fields: RateFields
        package let retryAfterSeconds: Int
    }

    private static let askAgainMicroseconds: Int64 = 500_000

    private let redis: RedisClient
    private let now: @Sendable () -> Int64
    private let tables = Mutex(Tables())

    /// - Parameter now: microseconds of a clock that only rises.
    package init(redis: RedisClient, now: @escaping @Sendable () -> Int64 = steadyMicroseconds) {
        self.redis = redis
        self.now = now
    }

    /// The verdict, if it takes no waiting: from what was granted in advance.
    package func spend(_ key: String, _ limit: RateLimit) -> RateFields? {
        let now = now()
        return tables.withLock { tables in
            guard var slice = tables.slices.find(key) else { return nil }
            guard let fields = slice.spend(limit, at: now) else { return nil }
            tables.slices.insert(slice, for: key)
            return fields
        }
    }

    /// What a caller was refused with, while nothing can have become free since. It is no request of
    /// hers yet, and nothing is counted: whoever forges her name takes nothing from her.
    package func exhausted(_ key: String) -> Exhausted? {
        let now = now()
        return tables.withLock { tables in
            guard let spent = tables.spent.find(key) else { return nil }
            guard spent.until > now else {
                tables.spent.remove(key)
                return nil
            }
            return Exhausted(
                fields: RateFields(
                    limit: spent.limit, remaining: 0,
                    resetSeconds: Self.seconds(max(0, spent.resetAt - now))),
                retryAfterSeconds: max(1, Self.seconds(spent.until - now)))
        }
    }

    /// The verdict of Redis, or of this gateway alone while Redis is away.
    package func ask(_ key: String, _ limit: RateLimit) async -> Verdict {
        let rule = GCRA(limit)
        let begin = now()
        let wanted = tables.withLock { tables -> Int? in
            guard tables.redisAwayUntil <= begin else { return nil }
            return tables.slices.find(key)?.wanted(limit, at: begin) ?? 1
        }
        if let wanted, let outcome = await take(wanted, key, rule) {
            let answered = now()
            return verdict(outcome, key, limit, at: answered) { fields in
                tables.withLock { tables in
                    var slice = tables.slices.find(key) ?? RateSlice()
                    fields = slice.add(outcome, limit, at: answered)
                    tables.slices.insert(slice, for: key)
                }
            }
        }
        let now = now()
        let outcome = tables.withLock { tables in
            if wanted != nil { tables.redisAwayUntil = now + Self.askAgainMicroseconds }
            var number = tables.numbers.find(key) ?? now
            let outcome = rule.take(1, from: &number, at: now)
            tables.numbers.insert(number, for: key)
            return outcome
        }
        return verdict(outcome, key, limit, at: now) { _ in }
    }

    private func take(_ wanted: Int, _ key: String, _ rule: GCRA) async -> GCRA.Outcome? {
        let arguments = [rule.interval, rule.tolerance, Int64(wanted)].map { Array("\($0)".utf8) }
        guard
            let value = try? await redis.eval(
                RateScript.script, keys: [key], arguments: arguments)
        else { return nil }
        return RateScript.outcome(value)
    }

    private func verdict(
        _ outcome: GCRA.Outcome, _ key: String, _ limit: RateLimit, at now: Int64,
        onGrant: (inout RateFields) -> Void
    ) -> Verdict {
        var fields = RateFields(
            limit: limit.burst, remaining: outcome.remaining,
            resetSeconds: Self.seconds(outcome.resetMicroseconds))
        guard outcome.granted > 0 else {
            tables.withLock { tables in
                tables.spent.insert(
                    Spent(
                        until: now + outcome.retryMicroseconds, limit: limit.burst,
                        resetAt: now + outcome.resetMicroseconds), for: key)
            }
            let wait = max(1, Self.seconds(outcome.retryMicroseconds))
            return .refused(fields, retryAfterSeconds: wait)
        }
        onGrant(&fields)
        return .admitted(fields)
    }

    private static func seconds(_ microseconds: Int64) -> Int {
        Int((microseconds + 999_999) / 1_000_000)
    }
}

/// Microseconds of the machine's steady clock.
package let steadyMicroseconds: @Sendable () -> Int64 = {
    let (seconds, attoseconds) = (ContinuousClock.now - processStart).components
    return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
}

private let processStart = ContinuousClock.now
