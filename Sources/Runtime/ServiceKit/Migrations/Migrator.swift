import Crypto
package import Postgres

/// Brings a database to the schema of this program, and checks that it is there.
package enum Migrator {
    /// Two migrations of one database take turns.
    private static let lockKey: Int64 = 0x5061_7472_6F6E

    /// Applies what is missing, each step in a transaction of its own, and returns their numbers.
    ///
    /// Connect as the owner of the database. A step that fails, or whose check is not true, leaves
    /// nothing behind, and the steps before it stay.
    @discardableResult
    package static func apply(
        _ migrations: [Migration], pool: PostgresPool, timeout: Duration = .seconds(600)
    ) async throws -> [Int] {
        try checkNumbers(migrations)
        return try await pool.session(deadline: .now + timeout) { session in
            try session.script("SELECT pg_advisory_lock(\(lockKey)); \(versionTable)")
            var version = try session.run(ReadVersions())
            try compare(version, with: migrations, allowMissing: true)
            var applied: [Int] = []
            while version.count < migrations.count {
                let migration = migrations[version.count]
                try session.transaction { session in
                    try session.script(migration.sql)
                    try check(migration, in: &session)
                    try session.run(InsertVersion(migration: migration))
                }
                applied.append(migration.number)
                version = try session.run(ReadVersions())
            }
            return applied
        }
    }

    /// Throws `SchemaMismatch` unless the database has exactly these steps.
    package static func verify(
        _ migrations: [Migration], pool: PostgresPool, deadline: ContinuousClock.Instant
    ) async throws {
        let version: [AppliedMigration]
        do {
            version = try await pool.query(ReadVersions(), deadline: deadline)
        } catch let error where error.sqlState?.description == "42P01" {
            throw SchemaMismatch(problem: "the database is empty", mend: "run `patron migrate`")
        }
        try compare(version, with: migrations, allowMissing: false)
    }

    private static func checkNumbers(_ migrations: [Migration]) throws {
        for (index, migration) in migrations.enumerated() where migration.number != index + 1 {
            throw SchemaMismatch(
                problem: "migration \(migration.name) has number \(migration.number)",
                mend: "its place is \(index + 1)")
        }
    }

    private static func compare(
        _ version: [AppliedMigration], with migrations: [Migration], allowMissing: Bool
    ) throws {
        if version.count > migrations.count {
            throw SchemaMismatch(
                problem: "the database is at version \(version.count), this program knows "
                    + "\(migrations.count)", mend: "install the newer program")
        }
        for (applied, migration) in zip(version, migrations) {
            guard applied.number == migration.number, applied.checksum == checksum(migration) else {
                throw SchemaMismatch(
                    problem: "step \(applied.number) (\(applied.name)) was applied with another "
                        + "text",
                    mend: "restore the released migration, or the database's backup")
            }
        }
        if !allowMissing, version.count < migrations.count {
            throw SchemaMismatch(
                problem: "the database is at version \(version.count), this program needs "
                    + "\(migrations.count)", mend: "run `patron migrate`")
        }
    }

    private static func check(_ migration: Migration, in session: inout Session) throws {
        guard let query = migration.check else { return }
        // A script cannot return rows, so the database itself turns "not true" into an error.
        try session.script(
            """
            DO $check$ BEGIN
                IF NOT coalesce((\(query)), false) THEN
                    RAISE EXCEPTION 'the check of migration \(migration.number) is not true';
                END IF;
            END $check$;
            """)
    }

    fileprivate static func checksum(_ migration: Migration) -> [UInt8] {
        Array(SHA256.hash(data: Array(migration.sql.utf8)))
    }

    private static let versionTable = """
        CREATE TABLE IF NOT EXISTS schema_version (
            number integer PRIMARY KEY,
            name text NOT NULL,
            checksum bytea NOT NULL,
            applied_at timestamptz NOT NULL DEFAULT now()
        );
        """
}

private struct AppliedMigration: Sendable {
    let number: Int
    let name: String
    let checksum: [UInt8]
}

private struct ReadVersions: Statement {
    static let sql = "SELECT number, name, checksum FROM schema_version ORDER BY number"

    static func decode(_ row: inout RowReader) throws -> AppliedMigration {
        AppliedMigration(
            number: Int(try row.next(Int32.self)), name: try row.next(), checksum: try row.next())
    }
}

private struct InsertVersion: Statement {
    static let sql = "INSERT INTO schema_version (number, name, checksum) VALUES ($1, $2, $3)"
    let migration: Migration

    func bind(_ parameters: inout Parameters) {
        parameters.append(Int32(migration.number))
        parameters.append(migration.name)
        parameters.append(Migrator.checksum(migration))
    }
}
