package import Postgres
package import Primitives

/// Statements that look the books of a service through, one small piece after the other.
///
/// Each piece is a statement with a snapshot of its own, or a transaction of a few, on a connection
/// that nothing else waits on meanwhile; between two the connection is free for orders again. None
/// writes, so none takes a transaction number and none holds the feed's horizon back.
package struct BookReads: Sendable {
    /// A piece takes milliseconds; what takes longer than this is stuck.
    package static let usualLongest = Duration.seconds(30)

    let pool: PostgresPool
    let scope: Setting
    let deadline: ContinuousClock.Instant

    package init(pool: PostgresPool, scope: Setting, deadline: ContinuousClock.Instant) {
        self.pool = pool
        self.scope = scope
        self.deadline = deadline
    }

    package func rows<S: Statement>(_ statement: S) async throws -> [S.Row] {
        try await snapshot { transaction in try transaction.run(statement) }
    }

    /// Several statements that see the same state.
    ///
    /// - Parameter longest: what all of them may take.
    package func snapshot<R: Sendable>(
        longest: Duration = usualLongest,
        _ body: @escaping @Sendable (inout Transaction) throws -> R
    ) async throws -> R {
        try Task.checkCancellation()
        return try await pool.transaction(
            isolation: .repeatableRead, settings: [scope],
            deadline: min(deadline, .now + longest), body)
    }
}

extension UUIDv7 {
    /// Before every id.
    package static let zero = UUIDv7(hi: 0, lo: 0)
}
