import AnalyticsService
package import Foundation
package import Logging
import MarketingService
import MemberService
import PointsService
package import Postgres
package import ServiceKit

/// Databases, roles, schema and the demo merchant: what must exist before the services start.
package struct Provisioning: Sendable {
    /// How to reach PostgreSQL as the role that owns the databases.
    package struct Owner: Sendable {
        package var host: String
        package var port: Int
        package var user: String
        package var password: String?
        package var tls: PostgresTLS
        /// PEM file of the authority that signs the server's certificate.
        package var authority: String?

        package init(
            host: String, port: Int, user: String, password: String? = nil,
            tls: PostgresTLS = .prefer, authority: String? = nil
        ) {
            self.host = host
            self.port = port
            self.user = user
            self.password = password
            self.tls = tls
            self.authority = authority
        }

        package func configuration(database: String) -> PostgresConfiguration {
            var configuration = PostgresConfiguration(
                host: host, port: port, database: database, user: user, password: password,
                applicationName: "patron", connections: 1)
            configuration.sslMode = tls.rawValue
            configuration.sslAuthority = authority
            configuration.outagePatience = .seconds(30)
            return configuration
        }
    }

    private let owner: Owner
    private let passwords: @Sendable (ServiceName) throws -> String
    private let logger: Logger
    private let say: @Sendable (String) -> Void

    /// - Parameter passwords: the password that each service's role is given.
    package init(
        owner: Owner, passwords: @escaping @Sendable (ServiceName) throws -> String, logger: Logger,
        say: @escaping @Sendable (String) -> Void
    ) {
        self.owner = owner
        self.passwords = passwords
        self.logger = logger
        self.say = say
    }

    package static func migrations(of service: ServiceName) -> [Migration] {
        switch service {
        case .member: MemberMigrations.all
        case .points: PointsMigrations.all
        case .marketing: MarketingMigrations.all
        case .analytics: AnalyticsMigrations.all
        case .gateway: []
        }
    }

    /// Creates what is missing of databases and roles, and brings each schema up to date.
    package func migrate() async throws {
        try await createDatabases()
        for service in ServiceName.withDatabase {
            let applied = try await withPool(service) { pool in
                let applied = try await Migrator.apply(
                    Self.migrations(of: service), pool: pool)
                try await setPassword(of: service, on: pool)
                return applied
            }
            if !applied.isEmpty {
                say(
                    "\(service.database): migrations \(applied.map(String.init).joined(separator: ", "))"
                )
            }
        }
    }

    /// Loads the sandbox merchant into every database; what is there stays.
    ///
    /// - Returns: its apps, with the keys that sign their requests.
    @discardableResult
    package func loadDemo(keys: URL) async throws -> StackStatus.Apps {
        try await withPool(.points) { try await PointsDemo.load($0) }
        try await withPool(.marketing) { try await MarketingDemo.load($0) }
        let apps = try await withPool(.member) {
            try await MemberDemo.load($0, keysDirectory: keys.path)
        }
        func app(_ name: String) throws -> StackStatus.App {
            guard let found = apps.first(where: { $0.app == name }) else {
                throw StackError("the app \(name) is missing", mend: "load the demo data again")
            }
            return .init(
                app: found.app, kid: found.kid, secret: Data(found.secret).base64EncodedString())
        }
        return try StackStatus.Apps(
            miniProgram: app("demo-mini-program"), pos: app("demo-pos"),
            console: app("demo-console"), benchPos: app("bench-pos"),
            benchMiniProgram: app("bench-mini-program"))
    }

    package func withPool<Result>(
        _ service: ServiceName, _ body: (PostgresPool) async throws -> Result
    ) async throws -> Result {
        try await withPool(database: service.database, body)
    }

    package func withPool<Result>(
        database: String, _ body: (PostgresPool) async throws -> Result
    ) async throws -> Result {
        let pool = PostgresPool(owner.configuration(database: database), logger: logger)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await pool.run() }
            defer { group.cancelAll() }
            return try await body(pool)
        }
    }

    private func createDatabases() async throws {
        try await withPool(database: "postgres") { pool in
            try await waitUntilServes(pool)
            let existing = try await pool.query(
                ListDatabases(), deadline: .now + .seconds(30))
            let missing = ServiceName.withDatabase.filter { !existing.contains($0.database) }
            guard !missing.isEmpty else { return }
            say("Making the databases \(missing.map(\.database).joined(separator: ", ")) …")
            try await pool.session(deadline: .now + .seconds(60)) { session in
                for service in missing {
                    try session.script("CREATE DATABASE \(service.database)")
                }
            }
        }
    }

    /// A server that starts, or recovers after a crash, refuses connections for a moment.
    private func waitUntilServes(_ pool: PostgresPool) async throws {
        let deadline = ContinuousClock.now + .seconds(30)
        while true {
            do {
                _ = try await pool.query(ListDatabases(), deadline: .now + .seconds(5))
                return
            } catch {
                guard ContinuousClock.now < deadline else {
                    throw StackError(
                        "PostgreSQL at \(owner.host):\(owner.port) does not answer (\(error.message))",
                        mend: "look into its log")
                }
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    private func setPassword(of service: ServiceName, on pool: PostgresPool) async throws {
        let password = try passwords(service)
        guard password.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            throw StackError(
                "the password of \(service.role) has other characters than letters and digits",
                mend: "write another into its file")
        }
        try await pool.session(deadline: .now + .seconds(30)) { session in
            try session.script("ALTER ROLE \(service.role) LOGIN PASSWORD '\(password)'")
        }
    }
}

private struct ListDatabases: Statement {
    static let sql = "SELECT datname::text FROM pg_database"

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}
