internal import Synchronization

extension PostgresPool {
    /// Runs the closure in a transaction, on the thread of its connection.
    ///
    /// The closure may run again, after a serialization failure or a deadlock, while the deadline
    /// allows. It is committed when it returns and rolled back when it throws, unless it has
    /// committed already by itself.
    ///
    /// - Parameter settings: hold until the end of the transaction.
    package func transaction<R: Sendable>(
        isolation: Isolation = .readCommitted, settings: [Setting] = [],
        deadline: ContinuousClock.Instant,
        _ body: @escaping @Sendable (inout Transaction) throws -> R
    ) async throws -> R {
        var attempts = 0
        while true {
            let outcome = Handover<Transaction.Outcome<R>>()
            let job = Job(
                .exclusive { connection in
                    outcome.value = Transaction.perform(
                        on: connection, isolation, settings, deadline, body)
                }, deadline: deadline)
            if let error = await core.perform(job) { throw error }
            guard let outcome = outcome.value else {
                throw PostgresError(.misuse, "the transaction has no outcome")
            }
            attempts += 1
            let pause = Duration.milliseconds(Int64.random(in: 1...10) * Int64(attempts))
            guard outcome.isRetryable, ContinuousClock.now + pause < deadline else {
                return try outcome.result.get()
            }
            try await Task.sleep(for: pause)
        }
    }

    /// Runs the closure on a connection of its own, which is closed afterwards with all it set.
    ///
    /// For migrations, bulk loads and other work that is no part of serving requests.
    package func session<R: Sendable>(
        deadline: ContinuousClock.Instant,
        _ body: @escaping @Sendable (inout Session) throws -> R
    ) async throws -> R {
        let configuration = core.configuration
        return try await withCheckedThrowingContinuation { waiter in
            OwnThread.start {
                waiter.resume(
                    with: Result { try Session.perform(configuration, deadline, body) })
            }
        }
    }
}

/// A result on its way from a connection's thread to the waiting task.
// Unchecked: written by the connection's thread before it finishes the job, read by the task that
// the end of the job resumes.
private final class Handover<Value>: @unchecked Sendable {
    var value: Value?
}
