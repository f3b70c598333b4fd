import Synchronization

/// Elements on their way from one task to one other, with a bound.
///
/// The producer waits while the buffer is full; the consumer takes everything that is there, so that
/// a slow transaction is followed by a large batch, and a fast one by a small.
final class BoundedBuffer<Element: Sendable>: Sendable {
    private struct State {
        var elements: [Element] = []
        var end: Result<Void, any Error>?
        var producer: CheckedContinuation<Void, Never>?
        var consumer: CheckedContinuation<Void, Never>?
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// Adds an element; waits for room first. Dropped after the end.
    func push(_ element: Element) async {
        while true {
            let pushed = state.withLock { state -> (Bool, CheckedContinuation<Void, Never>?) in
                if state.end != nil { return (true, nil) }
                guard state.elements.count < limit else { return (false, nil) }
                state.elements.append(element)
                defer { state.consumer = nil }
                return (true, state.consumer)
            }
            pushed.1?.resume()
            if pushed.0 { return }
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state -> Bool in
                    guard state.end == nil, state.elements.count >= limit else { return false }
                    state.producer = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        }
    }

    /// No more elements come; what waits is woken.
    func finish(_ result: Result<Void, any Error>) {
        let waiting = state.withLock { state in
            if state.end == nil { state.end = result }
            defer { (state.producer, state.consumer) = (nil, nil) }
            return [state.producer, state.consumer]
        }
        for continuation in waiting { continuation?.resume() }
    }

    /// What is there, at most `count`; nil at the end. Throws what the producer ended with.
    func take(atMost count: Int) async throws -> [Element]? {
        while true {
            let (taken, end, producer) = state.withLock {
                state -> ([Element], Result<Void, any Error>?, CheckedContinuation<Void, Never>?) in
                let taken = Array(state.elements.prefix(count))
                state.elements.removeFirst(taken.count)
                defer { if !taken.isEmpty { state.producer = nil } }
                return (taken, state.end, taken.isEmpty ? nil : state.producer)
            }
            producer?.resume()
            if !taken.isEmpty { return taken }
            if let end {
                try end.get()
                return nil
            }
            await withCheckedContinuation { continuation in
                let mustWait = state.withLock { state -> Bool in
                    guard state.end == nil, state.elements.isEmpty else { return false }
                    state.consumer = continuation
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        }
    }
}
