import Postgres
import Primitives
import ServiceKit
import Synchronization

/// Runs the statements of reports, which read all of a merchant's books.
///
/// Each has a connection of its own beside the pool, so that no order waits behind it; and few run at
/// once, since a report that comes a little later is as good.
final class ReportDesk: Sendable {
    private static let limit = 2

    private let pool: PostgresPool
    private let running = Mutex(0)

    init(pool: PostgresPool) {
        self.pool = pool
    }

    func read<S: Statement>(
        _ statement: S, of merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> [S.Row] {
        let isFree = running.withLock { running in
            guard running < Self.limit else { return false }
            running += 1
            return true
        }
        guard isFree else { throw Refusal(.overloaded) }
        defer { running.withLock { $0 -= 1 } }
        return try await pool.session(deadline: deadline) { session in
            try session.run(SetSessionMerchant(merchant: merchant))
            return try session.run(statement)
        }
    }
}

/// The merchant whose rows a connection of its own sees.
private struct SetSessionMerchant: Statement {
    static let sql = "SELECT set_config('patron.merchant', $1, false)"

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant.description) }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}
