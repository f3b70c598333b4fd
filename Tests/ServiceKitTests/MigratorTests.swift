import Postgres
import TestKit
import Testing

@testable import ServiceKit

@Suite("Migrations")
struct MigratorTests {
    private let first = Migration(
        1, "one", check: "SELECT count(*) = 1 FROM t",
        sql: "CREATE TABLE t (n int); INSERT INTO t VALUES (1);")
    private let second = Migration(2, "two", sql: "INSERT INTO t VALUES (2);")

    private func withEmpty(_ body: (PostgresPool) async throws -> Void) async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase([]), body)
    }

    private func verify(_ migrations: [Migration], _ pool: PostgresPool) async throws {
        try await Migrator.verify(migrations, pool: pool, deadline: soon())
    }

    @Test("steps are applied once, in order, and then the schema verifies")
    func applies() async throws {
        try await withEmpty { pool in
            #expect(try await Migrator.apply([first], pool: pool) == [1])
            #expect(try await Migrator.apply([first, second], pool: pool) == [2])
            #expect(try await Migrator.apply([first, second], pool: pool) == [])
            try await verify([first, second], pool)
        }
    }

    @Test("an empty, an older, a newer and a changed schema are refused with the mend")
    func refuses() async throws {
        try await withEmpty { pool in
            func mismatch(_ migrations: [Migration]) async -> SchemaMismatch? {
                do {
                    try await verify(migrations, pool)
                    return nil
                } catch { return error as? SchemaMismatch }
            }
            #expect(await mismatch([first])?.mend == "run `patron migrate`")
            try await Migrator.apply([first], pool: pool)
            #expect(await mismatch([first, second])?.mend == "run `patron migrate`")
            let newer = try #require(await mismatch([]))
            #expect(newer.mend == "install the newer program")
            let changed = Migration(1, "one", sql: "CREATE TABLE t (n bigint);")
            let old = try #require(await mismatch([changed]))
            #expect(old.problem == "step 1 (one) was applied with another text")
            #expect(old.mend == "restore the released migration, or the database's backup")
            #expect(old.description == "schema: \(old.problem); \(old.mend)")
            // An upgrade meets the same, and changes nothing.
            let refused: [([Migration], SchemaMismatch)] = [([], newer), ([changed], old)]
            for (migrations, refusal) in refused {
                let error = await #expect(throws: SchemaMismatch.self) {
                    try await Migrator.apply(migrations, pool: pool)
                }
                #expect(error == refusal)
            }
            try await verify([first], pool)
        }
    }

    @Test("a step whose check is not true leaves nothing behind; the steps before it stay")
    func check() async throws {
        try await withEmpty { pool in
            let bad = Migration(
                2, "bad", check: "SELECT false", sql: "CREATE TABLE half_done (n int);")
            await #expect(throws: PostgresError.self) {
                try await Migrator.apply([first, bad], pool: pool)
            }
            try await verify([first], pool)
            let good = Migration(2, "good", sql: "CREATE TABLE half_done (n int);")
            #expect(try await Migrator.apply([first, good], pool: pool) == [2])
        }
    }

    @Test("several at once apply each step once")
    func concurrent() async throws {
        try await withEmpty { pool in
            let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
                for _ in 0..<4 {
                    group.addTask { try await Migrator.apply([first, second], pool: pool) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(applied.sorted() == [1, 2])
        }
    }

    @Test("numbers run from 1 without a gap")
    func numbers() async throws {
        try await withEmpty { pool in
            await #expect(throws: SchemaMismatch.self) {
                try await Migrator.apply([second], pool: pool)
            }
        }
    }

    @Test("the service's role may add events and operations, but change or remove none")
    func rights() async throws {
        var configuration = try await sharedDatabase()
        configuration.user = ServiceName.points.role
        try await withPool(configuration) { pool in
            try await pool.transaction(deadline: soon()) { transaction in
                try Outbox.append([event(aggregate(1), 1)], in: &transaction)
            }
            for forbidden in [
                "DELETE FROM outbox", "UPDATE outbox SET type = 'x'", "DELETE FROM operations",
                "UPDATE operations SET request_hash = ''", "DROP TABLE outbox",
                "DELETE FROM schema_version", "CREATE TABLE mine (n int)",
            ] {
                let error = await #expect(throws: PostgresError.self, "\(forbidden)") {
                    try await pool.session(deadline: soon()) { try $0.script(forbidden) }
                }
                #expect(error?.sqlState?.description == "42501", "\(forbidden)")
            }
        }
    }
}
