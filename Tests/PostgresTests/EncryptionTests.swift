import Foundation
import Postgres
import TestKit
import Testing

/// Whether the session that asks is encrypted.
private struct IsEncrypted: Statement {
    static let sql = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

@Suite("PostgreSQL over TLS")
struct EncryptionTests {
    /// The server refuses a key that belongs to somebody else.
    private func giveToServer(_ path: String) {
        guard getuid() == 0, let owner = getpwnam("postgres") else { return }
        chown(path, owner.pointee.pw_uid, owner.pointee.pw_gid)
    }

    @Test("verify-full speaks TLS to the server of the authority, and to no other")
    func verified() async throws {
        let authority = try TestAuthority("postgres")
        let other = try TestAuthority("postgres")
        giveToServer(authority.path("postgres.key"))
        giveToServer(authority.path("postgres.pem"))
        let server = try await PostgresServer(settings: [
            "ssl": "on", "ssl_cert_file": authority.path("postgres.pem"),
            "ssl_key_file": authority.path("postgres.key"), "ssl_min_protocol_version": "TLSv1.3",
        ])
        var configuration = server.configuration(database: "postgres", connections: 1)
        configuration.host = "localhost"
        configuration.password = server.password
        configuration.sslMode = "verify-full"
        configuration.sslAuthority = authority.file
        try await withPool(configuration) { pool in
            let rows = try await pool.query(IsEncrypted(), deadline: .now + .seconds(20))
            #expect(rows == [true])
        }
        configuration.sslAuthority = other.file
        configuration.outagePatience = .milliseconds(200)
        try await withPool(configuration) { pool in
            await #expect(throws: PostgresError.self) {
                try await pool.query(IsEncrypted(), deadline: .now + .seconds(20))
            }
        }
        await server.stop()
    }
}
