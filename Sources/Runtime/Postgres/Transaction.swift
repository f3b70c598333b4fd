/// A transaction under way, confined to the thread of its connection.
///
/// BEGIN, the time limit and the settings travel in front of the first pipeline, COMMIT behind
/// the last one if that is given to `commit`. After an error nothing more is sent but ROLLBACK.
package struct Transaction: ~Copyable {
    private enum Phase {
        /// Nothing has been sent.
        case unopened
        case open
        /// A statement failed; to be rolled back.
        case failed(PostgresError)
        case committed
    }

    private let connection: Connection
    private let isolation: Isolation
    private let settings: [Setting]
    private let deadline: ContinuousClock.Instant
    private var phase = Phase.unopened

    init(
        on connection: Connection, _ isolation: Isolation, _ settings: [Setting],
        _ deadline: ContinuousClock.Instant
    ) {
        self.connection = connection
        self.isolation = isolation
        self.settings = settings
        self.deadline = deadline
    }

    /// One round trip.
    @discardableResult
    package mutating func run<S: Statement>(_ statement: S) throws(PostgresError) -> [S.Row] {
        let pending = Pending(statement)
        try send([pending])
        return try pending.rows
    }

    /// One round trip; how many rows were inserted, changed, deleted or returned.
    @discardableResult
    package mutating func execute<S: Statement>(_ statement: S) throws(PostgresError) -> Int {
        let pending = Pending(statement)
        try send([pending])
        return try pending.affected
    }

    /// One round trip for all statements; throws the first failure.
    @discardableResult
    package mutating func pipeline<T>(
        _ build: (inout Pipeline) throws -> T
    ) throws -> T {
        var pipeline = Pipeline()
        let result = try build(&pipeline)
        if !pipeline.operations.isEmpty { try send(pipeline.operations) }
        return result
    }

    /// The last round trip, with COMMIT behind its statements; nothing may follow.
    @discardableResult
    package mutating func commit<T>(
        with build: (inout Pipeline) throws -> T
    ) throws -> T {
        var pipeline = Pipeline()
        let result = try build(&pipeline)
        if case .unopened = phase, pipeline.operations.isEmpty {
            phase = .committed
        } else {
            try send(pipeline.operations, andCommit: true)
        }
        return result
    }

    private mutating func send(
        _ statements: [any Operation], andCommit: Bool = false
    ) throws(PostgresError) {
        var operations = statements
        let left = ContinuousClock.now.duration(to: deadline).wholeMilliseconds
        switch phase {
        case .committed: throw PostgresError(.misuse, "the transaction is over")
        case .failed(let error): throw error
        case .unopened, .open:
            guard left > 0 else {
                let error = PostgresError(.deadline(ambiguous: false), "the deadline passed")
                if case .open = phase { phase = .failed(error) }
                throw error
            }
            if case .unopened = phase { operations.insert(contentsOf: opening(left), at: 0) }
        }
        if andCommit { operations.append(Pending(Commit())) }
        do {
            phase = .open
            try connection.roundTrip(operations, deadline: deadline)
            if andCommit { phase = .committed }
        } catch {
            let error = error.lossIsAmbiguous(andCommit)
            phase = .failed(error)
            throw error
        }
    }

    private func opening(_ milliseconds: Int64) -> [any Operation] {
        let limit = Setting("statement_timeout", String(milliseconds))
        let begin: any Operation =
            switch isolation {
            case .readCommitted: Pending(BeginReadCommitted())
            case .repeatableRead: Pending(BeginRepeatableRead())
            case .serializable: Pending(BeginSerializable())
            }
        return [begin, Pending(SetLocal(settings: [limit] + settings))]
    }

    /// Commits what is open after a body that returned.
    fileprivate mutating func close() throws(PostgresError) {
        switch phase {
        case .unopened, .committed: break
        case .open: try send([], andCommit: true)
        // The body swallowed the error, but the server did not.
        case .failed(let error): throw error
        }
    }

    /// Undoes what is open; a connection that cannot even do that is given up.
    fileprivate mutating func abandon() {
        switch phase {
        case .unopened, .committed: return
        case .open, .failed: break
        }
        guard !connection.isLost, !connection.isOutsideTransaction else { return }
        do {
            try connection.roundTrip([Pending(Rollback())], deadline: .now + .seconds(1))
        } catch {
            connection.lose()
        }
    }

    fileprivate var failure: PostgresError? {
        guard case .failed(let error) = phase else { return nil }
        return error
    }
}

extension Transaction {
    /// What became of a transaction, and whether to run it again.
    struct Outcome<R> {
        let result: Result<R, any Error>
        let isRetryable: Bool
    }

    static func perform<R>(
        on connection: Connection, _ isolation: Isolation, _ settings: [Setting],
        _ deadline: ContinuousClock.Instant, _ body: (inout Transaction) throws -> R
    ) -> Outcome<R> {
        var transaction = Transaction(on: connection, isolation, settings, deadline)
        do {
            let value = try body(&transaction)
            try transaction.close()
            return Outcome(result: .success(value), isRetryable: false)
        } catch {
            // Decided by what the server said, whatever the body made of it.
            let isRetryable = transaction.failure?.isRetryable ?? false
            transaction.abandon()
            return Outcome(result: .failure(error), isRetryable: isRetryable)
        }
    }
}

extension PostgresError {
    /// The same error, where only what was sent with the commit can have had an effect.
    fileprivate func lossIsAmbiguous(_ withCommit: Bool) -> PostgresError {
        guard case .connectionLost = kind else { return self }
        return PostgresError(.connectionLost(ambiguous: withCommit), message, sqlState: sqlState)
    }
}
