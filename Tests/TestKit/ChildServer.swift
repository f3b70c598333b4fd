import Foundation

/// A server program in a temporary folder that cannot outlive the test process.
///
/// A watchdog holds the other end of a pipe: when this process ends, however it ends, the pipe
/// closes and the watchdog kills the server and removes the folder.
struct ChildServer: Sendable {
    let folder: String
    /// Whom the server runs as: PostgreSQL refuses root.
    let user: String?

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameter pidFile: relative to the folder; its first line is the server's process id.
    init(_ name: String, user: String?, pidFile: String) throws {
        self.user = user
        folder = "/tmp/patron-\(name)-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        if let user { _ = try Self.output(["chown", "\(user):", folder]) }
        try watch(pidFile)
    }

    private func watch(_ pidFile: String) throws {
        let script = """
            trap '' INT TERM HUP
            cat > /dev/null
            pid=$(head -n 1 "$0/$1" 2> /dev/null)
            if [ -n "$pid" ]; then kill -KILL $(cat /proc/"$pid"/task/*/children) "$pid"; fi
            rm -rf "$0"
            """
        var ends: [Int32] = [-1, -1]
        // No other child may inherit our end, or it would keep the watchdog asleep; it is held
        // until this process ends.
        guard pipe(&ends) == 0, fcntl(ends[1], F_SETFD, FD_CLOEXEC) == 0 else {
            throw Failure(description: "no pipe: error \(errno)")
        }
        defer { close(ends[0]) }
        _ = try Self.spawn(
            ["/bin/sh", "-c", script, folder, pidFile], in: "/tmp", input: ends[0],
            output: "/dev/null")
    }

    /// Starts a program as the server's user, its output in the folder's `log`.
    func start(_ command: [String]) throws -> Int32 {
        try Self.spawn(asUser(command), in: folder, output: folder + "/log")
    }

    /// Runs a program as the server's user to its end.
    func run(_ command: [String]) throws {
        _ = try Self.output(asUser(command), in: folder)
    }

    private func asUser(_ command: [String]) -> [String] {
        guard let user else { return command }
        return ["setpriv", "--reuid=\(user)", "--regid=\(user)", "--clear-groups"] + command
    }

    var log: String { (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? "" }

    /// What a program prints; throws with it when the program fails.
    static func output(_ command: [String], in folder: String = "/tmp") throws -> String {
        let file = "/tmp/patron-output-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        defer { unlink(file) }
        let process = try spawn(command, in: folder, output: file)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        guard status == 0 else {
            throw Failure(description: "\(command.joined(separator: " ")): \(text)")
        }
        return text
    }

    /// Starts a program that inherits nothing but its input and output.
    ///
    /// With Foundation's `Process`, programs that tests start at the same moment inherit each
    /// other's pipes, and whoever reads one to its end waits for a server that never ends.
    private static func spawn(
        _ command: [String], in folder: String, input: Int32? = nil, output: String
    ) throws -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input {
            posix_spawn_file_actions_adddup2(&actions, input, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_addopen(
            &actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        // The shell closes what other threads had open at this moment, and becomes the program.
        let script = """
            for open in /proc/self/fd/*; do
                number=${open##*/}
                if [ "$number" -gt 2 ]; then eval "exec $number>&-" 2> /dev/null; fi
            done
            cd "$0" && exec "$@"
            """
        let words = ["/bin/bash", "-c", script, folder] + command
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: Int32 = 0
        let code = posix_spawn(&process, words[0], &actions, nil, &arguments, environ)
        guard code == 0 else {
            throw Failure(description: "\(command.joined(separator: " ")): error \(code)")
        }
        return process
    }

    /// The process and all its children.
    static func family(of process: Int32) -> [Int32] {
        let threads =
            (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        var family = [process]
        for thread in threads {
            let path = "/proc/\(process)/task/\(thread)/children"
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            family += text.split(separator: " ").compactMap { Int32($0) }.flatMap(Self.family)
        }
        return family
    }

    /// A port of the loopback that nobody listens on at the moment.
    ///
    /// It lies below the range from which the system gives ports to outgoing connections and to
    /// whoever asks for any: those would take it away before the server has bound it.
    static func freePort() throws -> Int {
        for _ in 0..<100 {
            let port = Int.random(in: 10_000..<32_000)
            if withLoopback(port, { bind($0, $1, $2) }) == 0 { return port }
        }
        throw Failure(description: "no free port")
    }

    /// Whether somebody accepts connections there.
    static func listens(_ port: Int) -> Bool {
        withLoopback(port) { connect($0, $1, $2) } == 0
    }

    private static func withLoopback(
        _ port: Int, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return -1 }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                call(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    /// Whether the process runs. One that has ended is waited for, so that nothing is left of it.
    static func isAlive(_ process: Int32) -> Bool {
        var ended: Int32 = 0
        if waitpid(process, &ended, WNOHANG) == process { return false }
        let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        return !status.isEmpty && !status.contains(") Z ")
    }
}

/// Runs what blocks on a thread of its own, not on the cooperative pool.
func onOwnThread<R: Sendable>(_ body: @escaping @Sendable () throws -> R) async throws -> R {
    try await withCheckedThrowingContinuation { waiter in
        Thread.detachNewThread { waiter.resume(with: Result { try body() }) }
    }
}

/// The loopback, for tests that start a server by themselves.
package enum Loopback {
    package static func freePort() throws -> Int { try ChildServer.freePort() }
    package static func listens(_ port: Int) -> Bool { ChildServer.listens(port) }
}

/// Asks again and again until the answer is yes; throws when the time is over.
///
/// The limit says when nothing will come any more. It is long, since the databases of all tests share
/// one server: a long transaction of one of them holds back the feeds of the others.
package func eventually(
    _ what: String, within limit: Duration = .seconds(120),
    _ condition: () async throws -> Bool
) async throws {
    let deadline = ContinuousClock.now + limit
    while try await !condition() {
        guard ContinuousClock.now < deadline else {
            throw ChildServer.Failure(description: "not within \(limit): \(what)")
        }
        try await Task.sleep(for: .milliseconds(10))
    }
}

/// One value per process, made when it is first asked for.
actor Shared<Value: Sendable> {
    private var making: Task<Value, any Error>?
    private let make: @Sendable () async throws -> Value

    init(_ make: @escaping @Sendable () async throws -> Value) {
        self.make = make
    }

    var value: Value {
        get async throws {
            if let making { return try await making.value }
            let task = Task { try await make() }
            making = task
            return try await task.value
        }
    }
}
