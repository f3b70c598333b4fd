/// A connection of its own without a transaction around it, confined to its thread.
package struct Session: ~Copyable {
    private let connection: Connection
    private let deadline: ContinuousClock.Instant

    static func perform<R>(
        _ configuration: PostgresConfiguration, _ deadline: ContinuousClock.Instant,
        _ body: (inout Session) throws -> R
    ) throws -> R {
        // The limit for statements is the deadline alone.
        var configuration = configuration
        configuration.statementTimeout = ContinuousClock.now.duration(to: deadline)
        guard configuration.statementTimeout > .zero else {
            throw PostgresError(.deadline(ambiguous: false), "no time was left to begin")
        }
        let latest = min(deadline, .now + configuration.connectTimeout)
        let connection = try Connection.open(configuration, until: latest) { true }
        var session = Session(connection: connection, deadline: deadline)
        return try body(&session)
    }

    private init(connection: Connection, deadline: ContinuousClock.Instant) {
        self.connection = connection
        self.deadline = deadline
    }

    /// One round trip.
    @discardableResult
    package mutating func run<S: Statement>(_ statement: S) throws(PostgresError) -> [S.Row] {
        let pending = Pending(statement)
        try connection.roundTrip([pending], deadline: deadline)
        return try pending.rows
    }

    /// One round trip; how many rows were inserted, changed, deleted or returned.
    @discardableResult
    package mutating func execute<S: Statement>(_ statement: S) throws(PostgresError) -> Int {
        let pending = Pending(statement)
        try connection.roundTrip([pending], deadline: deadline)
        return try pending.affected
    }

    /// One round trip and one implicit transaction for all statements; throws the first failure.
    @discardableResult
    package mutating func pipeline<T>(_ build: (inout Pipeline) throws -> T) throws -> T {
        var pipeline = Pipeline()
        let result = try build(&pipeline)
        if !pipeline.operations.isEmpty {
            try connection.roundTrip(pipeline.operations, deadline: deadline)
        }
        return result
    }

    /// Runs a text of several statements, such as a migration.
    ///
    /// They are one implicit transaction unless the text says BEGIN and COMMIT itself.
    package mutating func script(_ sql: String) throws(PostgresError) {
        try connection.script(sql, deadline: deadline)
    }

    /// BEGIN before the closure, COMMIT after it, ROLLBACK when it throws.
    package mutating func transaction<R>(_ body: (inout Session) throws -> R) throws -> R {
        try run(BeginReadCommitted())
        do {
            let result = try body(&self)
            try run(Commit())
            return result
        } catch {
            if !connection.isLost, !connection.isOutsideTransaction { _ = try? run(Rollback()) }
            throw error
        }
    }

    /// Loads rows by `COPY … FROM STDIN`, in text format; returns how many.
    ///
    /// - Parameter next: appends the columns of the next row, or returns false when there is none.
    @discardableResult
    package mutating func copy(
        _ sql: String, rows next: (inout CopyRow) throws -> Bool
    ) throws -> Int {
        try connection.copy(sql, deadline: deadline, rows: next)
    }
}
