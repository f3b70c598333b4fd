import Postgres

/// A database that may lose what it acknowledged; refused outside development (docs/reliability.md,
/// Durability).
struct UnsafeDatabase: Error, CustomStringConvertible {
    let settings: [String]

    var description: String {
        "PostgreSQL runs with \(settings.joined(separator: ", ")); switch it on in postgresql.conf "
            + "(data_checksums: pg_checksums --enable)"
    }

    static func refuse(_ pool: PostgresPool, deadline: ContinuousClock.Instant) async throws {
        let off = try await pool.query(ReadUnsafeSettings(), deadline: deadline)
        if !off.isEmpty { throw UnsafeDatabase(settings: off.map { "\($0) off" }) }
    }
}

private struct ReadUnsafeSettings: Statement {
    static let sql = """
        SELECT name FROM pg_settings
        WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums')
            AND setting = 'off'
        ORDER BY name
        """

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}
