import Foundation
import Logging
package import Postgres
import Synchronization

/// A private PostgreSQL 15 in a temporary folder, gone when the test process ends.
///
/// Data checksums are on; password and unix socket are both there: connections by the socket are
/// trusted, those by the loopback need the password.
package final class PostgresServer: Sendable {
    package let socketDirectory: String
    package let port: Int
    package let user = "patron_test"
    package let password = "test only"

    private let child: ChildServer
    private let options: [String]
    private let postmaster = Mutex<Int32>(0)

    static let programs = "/usr/lib/postgresql/15/bin/"
    private static let sharedServer = Shared { try await PostgresServer() }

    /// The server that all tests of a process use who do not harm it.
    package static func shared() async throws -> PostgresServer {
        try await sharedServer.value
    }

    /// - Parameter durable: with fsync and all that belongs to it, as in production; otherwise
    ///   it survives the kill of its processes, though not of the machine, and is faster.
    package init(durable: Bool = false, settings: [String: String] = [:]) async throws {
        let user = user
        let password = password
        (child, port) = try await onOwnThread {
            let child = try ChildServer(
                "postgres", user: getuid() == 0 ? "postgres" : nil, pidFile: "data/postmaster.pid")
            let passwordFile = child.folder + "/password"
            try Data(password.utf8).write(to: URL(fileURLWithPath: passwordFile))
            if let owner = child.user {
                _ = try ChildServer.output(["chown", owner, passwordFile])
            }
            try child.run([
                Self.programs + "initdb", "--pgdata=data", "--data-checksums", "--encoding=UTF8",
                "--locale=C.UTF-8", "--username=\(user)", "--pwfile=password",
                "--auth-local=trust", "--auth-host=scram-sha-256", "--no-sync", "--no-instructions",
            ])
            return (child, try ChildServer.freePort())
        }
        socketDirectory = child.folder
        var all = [
            "listen_addresses": "127.0.0.1", "port": String(port),
            "unix_socket_directories": child.folder, "max_connections": "200",
            "shared_buffers": "64MB", "max_wal_size": "512MB", "log_min_messages": "warning",
            "log_min_error_statement": "panic",
            // Below lock_timeout, or a deadlock would be taken for a lock held too long.
            "deadlock_timeout": "200ms",
        ]
        if !durable {
            all.merge(["fsync": "off", "full_page_writes": "off"]) { $1 }
        }
        all.merge(settings) { $1 }
        options = all.sorted { $0.key < $1.key }.flatMap { ["-c", "\($0.key)=\($0.value)"] }
        try await restart()
    }

    package func configuration(database: String, connections: Int = 2) -> PostgresConfiguration {
        PostgresConfiguration(
            host: socketDirectory, port: port, database: database, user: user,
            applicationName: "test", connections: connections)
    }

    /// A database of its own with these scripts run in order.
    package func freshDatabase(_ migrations: [String] = []) async throws -> PostgresConfiguration {
        let name = "t\(UInt64.random(in: 0...UInt64.max))"
        try await script("postgres", "CREATE DATABASE \(name) TEMPLATE template0")
        for migration in migrations { try await script(name, migration) }
        return configuration(database: name)
    }

    private func script(_ database: String, _ sql: String) async throws {
        let pool = PostgresPool(
            configuration(database: database),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        try await pool.session(deadline: .now + .seconds(60)) { session in
            try session.script(sql)
        }
    }

    /// kill -9 of the server and all its processes.
    package func kill() async throws {
        let processes = postmaster.withLock { ChildServer.family(of: $0) }
        for process in processes { Foundation.kill(process, SIGKILL) }
        try await eventually("the killed server is gone") {
            processes.allSatisfy { !ChildServer.isAlive($0) }
        }
    }

    /// Starts the server and waits until it answers.
    package func restart() async throws {
        // The first start after a kill may find what its predecessor's children still hold.
        try await eventually("the server starts", within: .seconds(30)) {
            let process = try await onOwnThread { [child, options] in
                try child.start([Self.programs + "postgres", "-D", "data"] + options)
            }
            while ChildServer.isAlive(process) {
                if await answers() {
                    postmaster.withLock { $0 = process }
                    return true
                }
                try await Task.sleep(for: .milliseconds(20))
            }
            return false
        }
    }

    private func answers() async -> Bool {
        do {
            try await script("postgres", "SELECT 1")
            return true
        } catch {
            return false
        }
    }

    /// Stops all its processes where they are, as a machine that hangs.
    package func pause() { signal(SIGSTOP) }

    package func resume() { signal(SIGCONT) }

    private func signal(_ number: Int32) {
        for process in postmaster.withLock({ ChildServer.family(of: $0) }) {
            Foundation.kill(process, number)
        }
    }

    /// What the server wrote, for a test that failed.
    package var log: String { child.log }

    package func stop() async {
        let process = postmaster.withLock { $0 }
        Foundation.kill(process, SIGINT)
        _ = try? await eventually("the server has stopped") { !ChildServer.isAlive(process) }
    }
}

/// A pool for the time of the closure.
package func withPool<R>(
    _ configuration: PostgresConfiguration, _ body: (PostgresPool) async throws -> R
) async throws -> R {
    let pool = PostgresPool(
        configuration, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { await pool.run() }
        defer { group.cancelAll() }
        return try await body(pool)
    }
}
