import Foundation
import ServiceKit
import Stack
import Subprocess
import Synchronization
import SystemPackage
import TestKit
import Testing

/// A whole stack of five processes, started by `patron up` as an operator starts it.
final class RunningStack: Sendable {
    let directory: StackDirectory
    private let supervisor: Task<Void, any Error>
    private let ended = Flag()

    /// The stack that most tests share; it ends with the test process.
    static let shared = SharedStack()
    /// The stack in which processes are killed, so that other tests are left in peace.
    static let faults = SharedStack()

    /// Folder of the executables under test: the one that this test bundle was built into.
    static var executables: URL {
        get throws {
            let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            var candidates = [bundle.deletingLastPathComponent()]
            for argument in CommandLine.arguments where argument.contains("/.build/") {
                candidates.append(URL(filePath: argument).deletingLastPathComponent())
            }
            for candidate in candidates {
                if FileManager.default.isExecutableFile(
                    atPath: candidate.appending(path: "patron").path)
                {
                    return candidate
                }
            }
            throw StackError(
                "patron is not beside the tests in \(candidates.map(\.path))", mend: "swift build")
        }
    }

    /// - Parameters:
    ///   - root: folder of a stack that was stopped; a fresh one where nil.
    ///   - listen: address of the gateway; port 0 takes any free one.
    ///   - environment: settings of services, each for the one that has it.
    init(
        in root: URL? = nil, listen: String = "127.0.0.1:0", environment: [String: String?] = [:]
    ) async throws {
        let root =
            root
            ?? FileManager.default.temporaryDirectory.appending(
                path: "patron-e2e-" + UUID().uuidString.prefix(8).lowercased())
        directory = StackDirectory(root: root)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let log = try FileDescriptor.open(
            FilePath(root.appending(path: "up.log").path), .writeOnly, options: [.create, .append],
            permissions: [.ownerReadWrite])
        let up = try Self.up(in: root, listen: listen, environment)
        let ended = ended
        supervisor = Task {
            defer {
                try? log.close()
                ended.set()
            }
            _ = try await Subprocess.run(
                up, input: .none,
                output: .fileDescriptor(log, closeAfterSpawningProcess: false),
                error: .fileDescriptor(log, closeAfterSpawningProcess: false))
        }
        try await waitUntilServing()
    }

    /// The invariants of the books, as an operator checks them.
    func verify() async throws {
        let patron = try Self.executables.appending(path: "patron")
        let result = try await Subprocess.run(
            .path(FilePath(patron.path)),
            arguments: ["verify", "--directory", directory.root.path],
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
        #expect(result.terminationStatus.isSuccess, "\(result.standardOutput)")
    }

    /// `patron up` under a shell: setpriv would end the supervisor with a thread; the shell ends it
    /// with this process.
    private static func up(
        in root: URL, listen: String, _ environment: [String: String?]
    ) throws -> Subprocess.Configuration {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .gracefulShutDown(allowedDurationToNextStep: .seconds(40))
        ]
        return Subprocess.Configuration(
            executable: .path("/bin/sh"),
            arguments: [
                "-c",
                "\"$0\" up --directory \"$1\" --listen \"$3\" & child=$!; "
                    + "trap 'kill -TERM $child' TERM; "
                    + "while kill -0 $child 2>/dev/null && kill -0 \"$2\" 2>/dev/null; do sleep 0.2; done; "
                    + "kill -TERM $child 2>/dev/null; wait $child; "
                    + "kill -0 \"$2\" 2>/dev/null || rm -rf \"$1\"",
                try executables.appending(path: "patron").path, root.path,
                "\(ProcessInfo.processInfo.processIdentifier)", listen,
            ],
            environment: .inherit.updating(
                Dictionary(
                    uniqueKeysWithValues: environment.map { (.init(stringLiteral: $0), $1) })),
            platformOptions: options)
    }

    /// Waits until the status file is there and every process answers.
    private func waitUntilServing() async throws {
        let deadline = ContinuousClock.now + .seconds(120)
        while (try? StackStatus.read(in: directory)) == nil {
            guard ContinuousClock.now < deadline, !ended.isSet else {
                let log = try? String(
                    contentsOf: directory.root.appending(path: "up.log"), encoding: .utf8)
                throw StackError("no stack: \(log ?? "")", mend: "mend what it says")
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Waits until every process, one that was killed included, says that it serves.
    func waitUntilWhole() async throws {
        var missing: [String] = []
        do {
            try await eventually("every process is ready", within: .seconds(20)) {
                missing = try await self.missing
                return missing.isEmpty
            }
        } catch {
            throw StackError(
                "\(missing.joined(separator: ", ")) does not come back",
                mend: try logs(of: missing))
        }
    }

    /// Waits until a part that was killed serves again, under another process id; a store serves
    /// when all that hang on it do.
    func waitUntilServing(_ part: String, after killed: pid_t) async throws {
        try await eventually("\(part) serves again", within: .seconds(20)) {
            let status = try self.status
            guard let now = status.pid(of: part), now != killed, kill(now, 0) == 0 else {
                return false
            }
            if let service = status.services[part] { return await self.isReady(service) }
            return try await self.missing.isEmpty
        }
    }

    /// Names of those who do not serve.
    private var missing: [String] {
        get async throws {
            let status = try self.status
            var missing: [String] = []
            for store in ["postgres", "redis"] {
                if let pid = status.pid(of: store), kill(pid, 0) == 0 { continue }
                missing.append(store)
            }
            for (name, service) in status.services where await !isReady(service) {
                missing.append(name)
            }
            // Redis has nobody who says that it is ready.
            if missing.isEmpty, try await !RedisLine(port: status.redis.port).isServing {
                missing.append("redis")
            }
            return missing
        }
    }

    /// The last lines that the supervisor and those processes wrote.
    private func logs(of processes: [String]) throws -> String {
        let files =
            [directory.root.appending(path: "up.log")]
            + processes.map { directory.log(of: ServiceName(rawValue: $0)?.executable ?? $0) }
        return files.map { file in
            let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
            let last = text.split(separator: "\n").suffix(8).joined(separator: "\n")
            return "\(file.lastPathComponent):\n\(last)"
        }.joined(separator: "\n")
    }

    private func isReady(_ service: StackStatus.Service) async -> Bool {
        let admin = SignedClient(gateway: service.admin)
        return (try? await admin.send("GET", "/readyz", as: .nobody))?.status == 200
    }

    var status: StackStatus { get throws { try StackStatus.read(in: directory) } }

    var client: SignedClient { get throws { SignedClient(gateway: try status.gateway) } }

    /// Ends it as Ctrl-C would, waits, and removes its folder.
    func stop() async {
        supervisor.cancel()
        _ = try? await supervisor.value
        try? FileManager.default.removeItem(at: directory.root)
    }
}

extension StackStatus {
    /// Process id of a service, of `postgres` or of `redis`; nil between two lives.
    func pid(of part: String) -> pid_t? {
        let known: pid_t? =
            switch part {
            case "postgres": postgres.pid
            case "redis": redis.pid
            default: services[part]?.pid
            }
        // A signal to 0 would go to the tests' own process group.
        return known.flatMap { $0 > 1 ? $0 : nil }
    }
}

/// Starts the shared stack at the first use; all others wait for that.
actor SharedStack {
    private var starting: Task<RunningStack, any Error>?

    func callAsFunction() async throws -> RunningStack {
        if let starting { return try await starting.value }
        let task = Task { try await RunningStack() }
        starting = task
        return try await task.value
    }
}

/// Something that happens once.
final class Flag: Sendable {
    private let value = Atomic(false)

    var isSet: Bool { value.load(ordering: .acquiring) }

    func set() { value.store(true, ordering: .releasing) }
}
