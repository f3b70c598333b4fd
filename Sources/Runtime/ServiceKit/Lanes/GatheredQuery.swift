import Postgres

/// A query by key that many callers make at once: while one round trip is under way keys gather, and
/// all of them are the next one's (docs/adr/0015).
///
/// Like any lane it has no timer: at low load a round trip has one key.
package final class GatheredQuery<Key: Sendable, Value: Sendable>: Sendable {
    /// The values of the keys, one of each, in their order.
    package typealias RoundTrip =
        @Sendable (
            _ keys: [Key], _ deadline: ContinuousClock.Instant
        ) async throws -> [Value]

    private struct Caller: LaneWork {
        let key: Key
        let deadline: ContinuousClock.Instant
        let continuation: CheckedContinuation<Value, any Error>

        func fail(_ error: any Error) { continuation.resume(throwing: error) }
    }

    private let lane: Lane<Caller>

    package init(_ roundTrip: @escaping RoundTrip) {
        lane = Lane(limits: LaneLimits()) { callers in
            let results = await Self.results(of: callers, roundTrip)
            return {
                for (caller, result) in zip(callers, results) {
                    caller.continuation.resume(with: result)
                }
            }
        }
    }

    package func value(
        of key: Key, deadline: ContinuousClock.Instant
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            lane.submit(Caller(key: key, deadline: deadline, continuation: continuation))
        }
    }

    /// Runs round trips until cancelled.
    package func run() async { await lane.run() }

    private static func results(
        of callers: [Caller], _ roundTrip: RoundTrip
    ) async -> [Result<Value, any Error>] {
        do {
            let deadline = callers.lazy.map(\.deadline).max() ?? .now
            let values = try await roundTrip(callers.map(\.key), deadline)
            guard values.count == callers.count else { throw Refusal(.internalError) }
            return values.map { .success($0) }
        } catch let error as PostgresError where error.kind == .server && callers.count > 1 {
            // One of them waits for a lock, say: each by itself, and the others are answered.
            var results: [Result<Value, any Error>] = []
            for caller in callers { results += await self.results(of: [caller], roundTrip) }
            return results
        } catch {
            return callers.map { _ in .failure(error) }
        }
    }
}
