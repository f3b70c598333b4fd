import Foundation
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

    init() async throws {
        let root = FileManager.default.temporaryDirectory.appending(
            path: "patron-e2e-" + UUID().uuidString.prefix(8).lowercased())
        directory = StackDirectory(root: root)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        let patron = try Self.executables.appending(path: "patron").path
        let log = try FileDescriptor.open(
            FilePath(root.appending(path: "up.log").path), .writeOnly, options: [.create, .append],
            permissions: [.ownerReadWrite])
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .gracefulShutDown(allowedDurationToNextStep: .seconds(40))
        ]
        // setpriv would end the supervisor with a thread; the shell ends it with this process.
        let configuration = Configuration(
            executable: .path("/bin/sh"),
            arguments: [
                "-c",
                "\"$0\" up --directory \"$1\" --listen 127.0.0.1:0 & child=$!; "
                    + "trap 'kill -TERM $child' TERM; "
                    + "while kill -0 $child 2>/dev/null && kill -0 \"$2\" 2>/dev/null; do sleep 0.2; done; "
                    + "kill -TERM $child 2>/dev/null; wait $child; "
                    + "kill -0 \"$2\" 2>/dev/null || rm -rf \"$1\"",
                patron, root.path, "\(ProcessInfo.processInfo.processIdentifier)",
            ],
            platformOptions: options)
        let ended = ended
        supervisor = Task {
            defer {
                try? log.close()
                ended.set()
            }
            _ = try await Subprocess.run(
                configuration, input: .none,
                output: .fileDescriptor(log, closeAfterSpawningProcess: false),
                error: .fileDescriptor(log, closeAfterSpawningProcess: false))
        }
        try await waitUntilServing()
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
        try await eventually("every process is ready", within: .seconds(20)) {
            let status = try self.status
            guard kill(status.postgres.pid, 0) == 0, kill(status.redis.pid, 0) == 0 else {
                return false
            }
            for service in status.services.values {
                let admin = SignedClient(gateway: service.admin)
                let answer = try? await admin.send("GET", "/readyz", as: .nobody)
                guard answer?.status == 200 else { return false }
            }
            return true
        }
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
