import Synchronization

/// A value that comes once and that any number of tasks may wait for.
final class OneShot<Value: Sendable>: Sendable {
    private enum State {
        case waiting([CheckedContinuation<Value, any Error>])
        case fulfilled(Result<Value, any Error>)
    }

    private let state = Mutex(State.waiting([]))

    /// Sets the value; the first one stands.
    func fulfil(_ result: Result<Value, any Error>) {
        let waiters = state.withLock { state in
            guard case .waiting(let waiters) = state else {
                return [] as [CheckedContinuation<Value, any Error>]
            }
            state = .fulfilled(result)
            return waiters
        }
        for waiter in waiters { waiter.resume(with: result) }
    }

    func value() async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let result: Result<Value, any Error>? = state.withLock { state in
                switch state {
                case .fulfilled(let result): return result
                case .waiting(let waiters):
                    state = .waiting(waiters + [continuation])
                    return nil
                }
            }
            if let result { continuation.resume(with: result) }
        }
    }
}
