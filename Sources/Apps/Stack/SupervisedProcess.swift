import Foundation
package import Logging
import ServiceKit
package import ServiceLifecycle
package import Subprocess
import Synchronization
import SystemPackage

/// A child process that is started again when it dies, and stopped in its turn at shutdown.
package final class SupervisedProcess: Service {
    package struct Launch: Sendable {
        package var executable: String
        package var arguments: [String]
        /// Beside what this process has; nil takes a variable away.
        package var environment: [String: String?]

        package init(
            executable: String, arguments: [String], environment: [String: String?] = [:]
        ) {
            self.executable = executable
            self.arguments = arguments
            self.environment = environment
        }
    }

    package let name: String
    private let launch: Launch
    private let logFile: String
    private let stopSignal: Signal
    private let patience: Duration
    private let ready: Gate
    private let logger: Logger
    private let process = Mutex<pid_t>(0)

    /// - Parameters:
    ///   - stopSignal: what asks the process to end; SIGKILL follows after `patience`.
    ///   - ready: the first start waits for it.
    package init(
        name: String, launch: Launch, logFile: String, stopSignal: Signal = .terminate,
        patience: Duration = .seconds(15), after ready: Gate, logger: Logger
    ) {
        self.name = name
        self.launch = launch
        self.logFile = logFile
        self.stopSignal = stopSignal
        self.patience = patience
        self.ready = ready
        self.logger = logger
    }

    /// Process id of the running child, 0 between two lives.
    package var pid: Int32 { process.withLock { $0 } }

    package func run() async throws {
        // A shutdown that comes first ends this wait too.
        try await cancelWhenGracefulShutdown { try await self.ready.wait() }
        var quickDeaths = 0
        while !Task.isShuttingDownGracefully {
            let started = ContinuousClock.now
            try await live()
            if Task.isShuttingDownGracefully || Task.isCancelled { return }
            #if DEBUG
                if Self.wasOrdered() { continue }
            #endif
            let lived = ContinuousClock.now - started
            quickDeaths = lived < .seconds(5) ? quickDeaths + 1 : 0
            logger.warning(
                "process died, starting again",
                metadata: ["process": "\(name)", "lived": "\(lived)", "log": "\(logFile)"])
            // At once after a long life; a process that cannot live is tried ever more slowly.
            let pause = min(Duration.milliseconds(100 << min(quickDeaths, 6)), .seconds(5))
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: pause) }
        }
    }

    #if DEBUG
        /// A death that a test asked for says nothing of whether the process can live.
        private static func wasOrdered() -> Bool {
            guard let file = ProcessInfo.processInfo.environment[CrashPoint.variable] else {
                return false
            }
            return CrashPoint.takeDeath(by: file)
        }
    #endif

    /// One life of the process: returns when it ended.
    private func live() async throws {
        var options = PlatformOptions()
        // A group of its own: Ctrl-C reaches the supervisor alone, which stops all in order.
        options.processGroupID = 0
        options.teardownSequence = [.send(signal: stopSignal, allowedDurationToNextStep: patience)]
        let log = try FileDescriptor.open(
            FilePath(logFile), .writeOnly, options: [.create, .append],
            permissions: [.ownerReadWrite, .groupRead, .otherRead])
        defer { try? log.close() }
        let configuration = Configuration(
            executable: .path(FilePath(launch.executable)), arguments: Arguments(launch.arguments),
            environment: .inherit.updating(
                Dictionary(
                    uniqueKeysWithValues: launch.environment.map { (.init(stringLiteral: $0), $1) })
            ),
            platformOptions: options)
        defer { process.withLock { $0 = 0 } }
        // Cancelled at graceful shutdown, the run performs the teardown and returns.
        _ = try? await cancelWhenGracefulShutdown {
            try await Subprocess.run(
                configuration, input: .none,
                output: .fileDescriptor(log, closeAfterSpawningProcess: false),
                error: .fileDescriptor(log, closeAfterSpawningProcess: false)
            ) { execution in
                let pid = execution.processIdentifier.value
                self.process.withLock { $0 = pid }
            }
        }
    }
}

/// A point that many wait for and one opens, once.
package final class Gate: Sendable {
    private enum State {
        case closed([UUID: CheckedContinuation<Void, any Error>])
        case open
    }

    private let state = Mutex(State.closed([:]))

    package init() {}

    package func open() {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, any Error>] in
            guard case .closed(let waiting) = state else { return [] }
            state = .open
            return Array(waiting.values)
        }
        for continuation in waiting { continuation.resume() }
    }

    /// - Throws: `CancellationError` when the waiting task is cancelled first.
    package func wait() async throws {
        let id = UUID()
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let isOpen = state.withLock { state in
                    guard case .closed(var waiting) = state else { return true }
                    waiting[id] = continuation
                    state = .closed(waiting)
                    return false
                }
                if isOpen { continuation.resume() } else if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func cancel(_ id: UUID) {
        let continuation = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard case .closed(var waiting) = state else { return nil }
            let found = waiting.removeValue(forKey: id)
            state = .closed(waiting)
            return found
        }
        continuation?.resume(throwing: CancellationError())
    }
}
