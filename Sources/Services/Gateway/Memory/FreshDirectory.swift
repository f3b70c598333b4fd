import Synchronization

/// Facts of another service, remembered for a while and fetched once at a time per key.
///
/// A fact younger than `freshFor` is served as it is. Between `freshFor` and `keptFor` one caller
/// fetches it anew while the others still get what is known, so that a short outage of the owner is
/// not felt. After `keptFor` it is not served any more: a revoked key or a moved epoch takes effect
/// within that time, whatever happens. That somebody does not exist is remembered for `absentFor`.
package final class FreshDirectory<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    package struct Terms: Sendable {
        package var freshFor: Duration
        package var keptFor: Duration
        package var absentFor: Duration
        package var capacity: Int

        package init(freshFor: Duration, keptFor: Duration, absentFor: Duration, capacity: Int) {
            self.freshFor = freshFor
            self.keptFor = keptFor
            self.absentFor = absentFor
            self.capacity = capacity
        }
    }

    private typealias Moment = ContinuousClock.Instant
    private typealias Waiter = CheckedContinuation<Joined, any Error>

    private enum Joined: Sendable {
        case value(Value?)
        /// The fetch ended between the look and the wait.
        case missed
    }

    private struct Fact {
        var value: Value?
        var since: Moment
    }

    private struct State {
        var facts: RecentTable<Key, Fact>
        /// Keys being fetched, with those who wait for the answer.
        var fetching: [Key: [Waiter]] = [:]
    }

    private enum Step {
        case answer(Value?)
        case fetch(orServe: Fact?)
        case wait
    }

    private let terms: Terms
    private let now: @Sendable () -> ContinuousClock.Instant
    private let fetch: @Sendable (Key) async throws -> Value?
    private let state: Mutex<State>

    /// - Parameter fetch: asks the owner; nil if there is no such thing.
    package init(
        _ terms: Terms, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
        fetch: @escaping @Sendable (Key) async throws -> Value?
    ) {
        self.terms = terms
        self.now = now
        self.fetch = fetch
        self.state = Mutex(State(facts: RecentTable(capacity: terms.capacity)))
    }

    package func value(of key: Key) async throws -> Value? {
        try await value(of: key, freshFor: terms.freshFor)
    }

    /// The fact as it was at most `age` ago, for a caller that has reason to doubt it.
    package func value(of key: Key, freshFor age: Duration) async throws -> Value? {
        while true {
            let begin = now()
            switch nextStep(key, freshFor: age, begin) {
            case .answer(let value):
                return value
            case .wait:
                if case .value(let value) = try await join(key) { return value }
            case .fetch(let known):
                do {
                    let value = try await fetch(key)
                    settle(key, .success(Fact(value: value, since: begin)))
                    return value
                } catch {
                    settle(key, .failure(error))
                    if let known { return known.value }
                    throw error
                }
            }
        }
    }

    private func nextStep(_ key: Key, freshFor age: Duration, _ now: Moment) -> Step {
        state.withLock { state in
            let fact = state.facts.find(key)
            let kept = fact.flatMap { fact in
                fact.since + (fact.value == nil ? terms.absentFor : terms.keptFor) > now
                    ? fact : nil
            }
            if let kept, kept.value == nil || kept.since + age > now { return .answer(kept.value) }
            if state.fetching[key] != nil {
                if let kept { return .answer(kept.value) }
                return .wait
            }
            state.fetching[key] = []
            return .fetch(orServe: kept)
        }
    }

    private func join(_ key: Key) async throws -> Joined {
        try await withCheckedThrowingContinuation { continuation in
            let joined = state.withLock { state in
                state.fetching[key]?.append(continuation) != nil
            }
            if !joined { continuation.resume(returning: .missed) }
        }
    }

    private func settle(_ key: Key, _ result: Result<Fact, any Error>) {
        let waiters = state.withLock { state in
            if case .success(let fact) = result { state.facts.insert(fact, for: key) }
            return state.fetching.removeValue(forKey: key) ?? []
        }
        for waiter in waiters { waiter.resume(with: result.map { .value($0.value) }) }
    }
}
