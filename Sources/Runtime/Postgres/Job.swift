internal import Synchronization

/// One unit of work of a pool and the task that waits for it.
final class Job: QueuedWork, Sendable {
    enum Work: Sendable {
        /// Statements of one segment.
        case statements([any Operation])
        /// A connection of its own until the closure returns.
        case exclusive(@Sendable (Connection) -> Void)
    }

    private enum State {
        case created
        case waiting(Waiter)
        case running(Waiter)
        /// Over; holds the outcome if nobody has asked for it yet.
        case finished(PostgresError?)
    }

    private typealias Waiter = CheckedContinuation<PostgresError?, Never>

    let work: Work
    let deadline: ContinuousClock.Instant
    private let state = Mutex(State.created)

    init(_ work: Work, deadline: ContinuousClock.Instant) {
        self.work = work
        self.deadline = deadline
    }

    var isExclusive: Bool {
        if case .exclusive = work { true } else { false }
    }

    /// Suspends until the job is over; returns why it failed.
    func wait(_ submit: () -> Void) async -> PostgresError? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let early: PostgresError?? = state.withLock { state in
                    if case .finished(let outcome) = state { return .some(outcome) }
                    state = .waiting(waiter)
                    return .none
                }
                if let early { waiter.resume(returning: early) } else { submit() }
            }
        } onCancel: {
            giveUp(
                .cancelled(ambiguous: true), .cancelled(ambiguous: false), "the task was cancelled")
        }
    }

    /// Marks that it is being worked on; false if nobody waits for it any more.
    func start() -> Bool {
        state.withLock { state in
            guard case .waiting(let waiter) = state else { return false }
            state = .running(waiter)
            return true
        }
    }

    func finish(_ error: PostgresError?) {
        let waiter: Waiter? = state.withLock { state in
            defer { state = .finished(error) }
            switch state {
            case .waiting(let waiter), .running(let waiter): return waiter
            case .created, .finished: return nil
            }
        }
        waiter?.resume(returning: error)
    }

    /// Answers the waiting task although the work is in the queue or on the wire.
    func expire() {
        giveUp(.deadline(ambiguous: true), .deadline(ambiguous: false), "the deadline passed")
    }

    /// Exclusive work that runs is not given up: its closure ends by itself, at its deadline.
    private func giveUp(
        _ onTheWire: PostgresError.Kind, _ inTheQueue: PostgresError.Kind, _ message: String
    ) {
        let isExclusive = isExclusive
        let given: (Waiter?, PostgresError)? = state.withLock { state in
            let error: PostgresError
            let waiter: Waiter?
            switch state {
            case .finished: return nil
            case .running where isExclusive: return nil
            case .running(let running):
                (waiter, error) = (running, PostgresError(onTheWire, message))
            case .waiting(let waiting):
                (waiter, error) = (waiting, PostgresError(inTheQueue, message))
            case .created:
                (waiter, error) = (nil, PostgresError(inTheQueue, message))
            }
            state = .finished(error)
            return (waiter, error)
        }
        if let given { given.0?.resume(returning: given.1) }
    }
}
