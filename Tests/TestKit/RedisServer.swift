import Foundation
import Synchronization

/// A private Redis 7 on a port of the loopback, without persistence, gone when the test process
/// ends.
package final class RedisServer: Sendable {
    package let host = "127.0.0.1"
    package let port: Int

    private let child: ChildServer
    private let settings: [String]
    private let process = Mutex<Int32>(0)

    private static let sharedServer = Shared { try await RedisServer() }

    /// The server that all tests of a process use who do not harm it.
    package static func shared() async throws -> RedisServer {
        try await sharedServer.value
    }

    /// - Parameter settings: as on the command line, for example `["--maxmemory", "4mb"]`.
    package init(settings: [String] = []) async throws {
        self.settings = settings
        (child, port) = try await onOwnThread {
            (
                try ChildServer("redis", user: nil, pidFile: "redis.pid"),
                try ChildServer.freePort()
            )
        }
        try await restart()
    }

    /// Starts the server, empty, and waits until it listens.
    package func restart() async throws {
        let command =
            [
                "redis-server", "--port", String(port), "--bind", host, "--save", "",
                "--appendonly", "no", "--pidfile", child.folder + "/redis.pid", "--daemonize", "no",
                "--dir", child.folder,
            ] + settings
        // Ended by itself means that another process took the port in between; it may let go.
        try await eventually("Redis listens") { [child, port] in
            try await onOwnThread {
                let started = try child.start(command)
                while ChildServer.isAlive(started) {
                    if ChildServer.listens(port), ChildServer.isAlive(started) {
                        self.process.withLock { $0 = started }
                        return true
                    }
                    usleep(5_000)
                }
                return false
            }
        }
    }

    /// kill -9.
    package func kill() async throws {
        let process = process.withLock { $0 }
        Foundation.kill(process, SIGKILL)
        let port = port
        try await eventually("the killed Redis is gone") {
            try await onOwnThread { !ChildServer.listens(port) }
        }
    }

    package func pause() { _ = process.withLock { Foundation.kill($0, SIGSTOP) } }

    package func resume() { _ = process.withLock { Foundation.kill($0, SIGCONT) } }

    package func stop() async { try? await kill() }

    /// What the server wrote, for a test that failed.
    package var log: String { child.log }
}
