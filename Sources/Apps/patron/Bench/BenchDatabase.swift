import Foundation
import Logging
import PointsService
import Postgres
import Primitives
import ServiceKit
import Stack

/// The databases of a bench's stack as their owner sees them: that of points, where nothing else is
/// said, filled by the texts in bench/load.
struct BenchDatabase: Sendable {
    private static let texts = URL(filePath: "bench/load")
    static let logger: Logger = {
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        return logger
    }()

    let provisioning: Provisioning

    init(_ status: StackStatus) {
        self.init(socket: status.postgres.socket, port: status.postgres.port) { _ in "" }
    }

    /// - Parameter passwords: needed by whoever makes the databases.
    init(
        socket: String, port: Int,
        passwords: @escaping @Sendable (ServiceName) throws -> String
    ) {
        provisioning = Provisioning(
            owner: .init(host: socket, port: port, user: LocalPostgres.owner),
            passwords: passwords, logger: Self.logger, say: { _ in })
    }

    /// The rules that every measurement of the ledger runs under: with its cap a hot member would
    /// soon earn 0, and write less than pgbench does.
    func loadRules() async throws {
        try await provisioning.withPool(.points) { try await PointsDemo.loadUncapped($0) }
    }

    /// Runs texts, and then the closure, in one session: what the texts define is gone with it.
    func load<Answer: Sendable>(
        _ files: [String], on service: ServiceName = .points,
        within limit: Duration = .seconds(600),
        _ body: @escaping @Sendable (inout Session) throws -> Answer
    ) async throws -> Answer {
        let texts = try files.map {
            try String(contentsOf: Self.texts.appending(path: $0), encoding: .utf8)
        }
        return try await provisioning.withPool(service) { pool in
            try await pool.session(deadline: .now + limit) {
                (session: inout Session) throws -> Answer in
                for text in texts { try session.script(text) }
                return try body(&session)
            }
        }
    }

    /// One statement on a service's database.
    func run<S: Statement>(_ statement: S, on service: ServiceName) async throws -> [S.Row] {
        try await provisioning.withPool(service) { pool in
            try await pool.query(
                statement, settings: [.allMerchants],
                deadline: .now + .seconds(60))
        }
    }

    /// The only value of a query.
    func value<S: Statement>(_ statement: S, on pool: PostgresPool) async throws -> S.Row {
        let rows = try await pool.query(
            statement, settings: [Setting("enable_seqscan", "off")], deadline: .now + .seconds(30))
        guard let row = rows.first else {
            throw StackError("a query of the bench has no answer", mend: "run it by hand")
        }
        return row
    }
}

extension Instant {
    /// By the clock of this machine, which is the services' too.
    static var systemNow: Instant {
        Instant(microsecondsSinceEpoch: Int64(Date().timeIntervalSince1970 * 1_000_000))
    }
}
