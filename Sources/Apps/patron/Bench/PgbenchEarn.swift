import Foundation
import PointsService
import ServiceKit
import Stack

/// What the ledger is held against: pgbench with one transaction an earn, writing the same rows into
/// the same schema, in a database of its own on the same server.
struct PgbenchEarn {
    private static let database = "patron_pgbench"
    private static let scripts = URL(filePath: "bench/pgbench")
    static let members = 20_000

    private let status: StackStatus
    private let seconds: Int

    init(status: StackStatus, seconds: Int) async throws {
        self.status = status
        self.seconds = seconds
        let psql = ["-h", status.postgres.socket, "-p", "\(status.postgres.port)", "-qAt"]
        func run(_ words: [String]) async throws -> String {
            try await BenchTools.output("psql", psql + ["-U", LocalPostgres.owner] + words)
        }
        _ = try await run(["-c", "DROP DATABASE IF EXISTS \(Self.database)", "postgres"])
        _ = try await run(["-c", "CREATE DATABASE \(Self.database)", "postgres"])
        try await BenchDatabase(status).provisioning.withPool(database: Self.database) {
            _ = try await Migrator.apply(PointsMigrations.all, pool: $0)
        }
        _ = try await run([
            "-v", "members=\(Self.members)", "-f",
            Self.scripts.appending(path: "setup.sql").path, Self.database,
        ])
    }

    /// Transactions per second on distinct members.
    func distinct() async throws -> Double { try await measure("earn.sql") }

    /// Transactions per second on one member's row.
    func hot() async throws -> Double { try await measure("earn-hot.sql") }

    private func measure(_ script: String) async throws -> Double {
        let text = try await BenchTools.output(
            LocalPostgres.binaries + "/pgbench",
            [
                "-n", "-M", "prepared", "-c", "16", "-j", "2", "-T", "\(seconds)", "-D",
                "members=\(Self.members)", "-f", Self.scripts.appending(path: script).path, "-h",
                status.postgres.socket, "-p", "\(status.postgres.port)", "-U",
                ServiceName.points.role, Self.database,
            ], environment: ["PGOPTIONS": "-c patron.merchant=*"])
        guard let rate = text.firstMatch(of: /tps = ([\d.]+)/), let value = Double(rate.1) else {
            throw StackError("pgbench printed no rate: \(text)", mend: "run it by hand")
        }
        return value
    }
}
