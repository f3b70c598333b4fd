import Synchronization

/// Keeps callers off a provider that has failed several times in a row.
struct CircuitBreaker: Sendable {
    private enum State {
        /// All may ask. → open (`limit` failures in a row)
        case closed(failures: Int)
        /// Nobody may ask until then. → probing (the time has come)
        case open(until: ContinuousClock.Instant)
        /// One may ask, all others wait for what it finds. → closed (it went well), open (it failed)
        case probing
    }

    /// Leave to ask; to be given back with what came of it.
    struct Permit: Hashable {
        fileprivate let isProbe: Bool
    }

    private var state = State.closed(failures: 0)
    let limit: Int
    let rest: Duration

    init(limit: Int = 5, rest: Duration = .seconds(10)) {
        self.limit = limit
        self.rest = rest
    }

    mutating func admit(now: ContinuousClock.Instant) -> Permit? {
        switch state {
        case .closed: return Permit(isProbe: false)
        case .open(let until) where now >= until:
            state = .probing
            return Permit(isProbe: true)
        case .open, .probing: return nil
        }
    }

    mutating func succeeded(_ permit: Permit) {
        switch state {
        case .closed: state = .closed(failures: 0)
        // What was asked before the breaker opened says nothing about now.
        case .open: break
        case .probing: if permit.isProbe { state = .closed(failures: 0) }
        }
    }

    mutating func failed(_ permit: Permit, now: ContinuousClock.Instant) {
        switch state {
        case .closed(let failures) where failures + 1 < limit:
            state = .closed(failures: failures + 1)
        case .closed: state = .open(until: now + rest)
        case .open: break
        case .probing: if permit.isProbe { state = .open(until: now + rest) }
        }
    }

    /// Nothing was learnt: the caller has gone away. The next one may probe at once.
    mutating func abandoned(_ permit: Permit, now: ContinuousClock.Instant) {
        if permit.isProbe, case .probing = state { state = .open(until: now) }
    }

    var isOpen: Bool {
        if case .closed = state { false } else { true }
    }
}

/// One breaker for all calls to one provider.
final class SharedBreaker: Sendable {
    private let breaker: Mutex<CircuitBreaker>
    private let now: @Sendable () -> ContinuousClock.Instant

    init(
        _ breaker: CircuitBreaker = CircuitBreaker(),
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.breaker = Mutex(breaker)
        self.now = now
    }

    func admit<Refusal>(
        _ refusals: Refusal.Type
    ) throws(ProviderError<Refusal>) -> CircuitBreaker.Permit {
        guard let permit = breaker.withLock({ $0.admit(now: now()) }) else {
            throw .transient(.breakerOpen)
        }
        return permit
    }

    func succeeded(_ permit: CircuitBreaker.Permit) {
        breaker.withLock { $0.succeeded(permit) }
    }

    /// An answer is an answer, though it be a refusal; only what shows an ailing provider counts.
    func ended<Refusal>(_ permit: CircuitBreaker.Permit, _ error: ProviderError<Refusal>) {
        breaker.withLock { breaker in
            switch error {
            case .refused, .transient(.rateLimited): breaker.succeeded(permit)
            case .unknown(.cancelled): breaker.abandoned(permit, now: now())
            case .unknown, .transient: breaker.failed(permit, now: now())
            }
        }
    }

    var isOpen: Bool { breaker.withLock(\.isOpen) }
}
