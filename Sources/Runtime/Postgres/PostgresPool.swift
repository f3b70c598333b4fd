package import Logging

/// A few connections to PostgreSQL, each on its own thread, and the bounded queue before them.
///
/// Single statements are pipelined: many are in flight on one connection, and one that fails does
/// not touch the others. A transaction has a connection to itself while its closure runs there,
/// synchronously, so that nothing remote can stand inside it. When the server goes away, what was
/// sent fails, what waits is refused after `outagePatience`, and the pool connects again by itself.
package final class PostgresPool: Sendable {
    let core: PoolCore

    package init(_ configuration: PostgresConfiguration, logger: Logger) {
        core = PoolCore(configuration, logger: logger)
    }

    deinit { core.stop() }

    package var configuration: PostgresConfiguration { core.configuration }

    /// Whether at least one connection is up.
    package var isAvailable: Bool { core.isUp }

    /// Units of work that wait for a connection.
    package var waitingCount: Int { core.waitingCount }

    /// Keeps the pool connected until the task is cancelled; then finishes what is in flight,
    /// refuses the rest and closes the connections. A pool used earlier starts by itself.
    package func run() async {
        core.start()
        await withTaskCancellationHandler {
            await core.ended()
        } onCancel: {
            core.stop()
        }
    }

    /// The rows of one statement.
    package func query<S: Statement>(
        _ statement: S, settings: [Setting] = [], deadline: ContinuousClock.Instant
    ) async throws(PostgresError) -> [S.Row] {
        let pending = Pending(statement)
        try await perform([pending], settings, deadline)
        return try pending.rows
    }

    /// The rows of several statements: one round trip, one implicit transaction, all or nothing.
    package func query<A: Statement, B: Statement, each C: Statement>(
        _ first: A, _ second: B, _ others: repeat each C, settings: [Setting] = [],
        deadline: ContinuousClock.Instant
    ) async throws(PostgresError) -> ([A.Row], [B.Row], repeat [(each C).Row]) {
        let a = Pending(first)
        let b = Pending(second)
        let rest = (repeat Pending(each others))
        var operations: [any Operation] = [a, b]
        for pending in repeat each rest { operations.append(pending) }
        try await perform(operations, settings, deadline)
        return (try a.rows, try b.rows, repeat try (each rest).rows)
    }

    /// How many rows one statement inserted, changed, deleted or returned.
    @discardableResult
    package func execute<S: Statement>(
        _ statement: S, settings: [Setting] = [], deadline: ContinuousClock.Instant
    ) async throws(PostgresError) -> Int {
        let pending = Pending(statement)
        try await perform([pending], settings, deadline)
        return try pending.affected
    }

    private func perform(
        _ statements: [any Operation], _ settings: [Setting], _ deadline: ContinuousClock.Instant
    ) async throws(PostgresError) {
        var operations = statements
        if !settings.isEmpty { operations.insert(Pending(SetLocal(settings: settings)), at: 0) }
        let job = Job(.statements(operations), deadline: deadline)
        if let error = await core.perform(job) { throw error }
    }
}
