import Foundation
import Stack
import Subprocess
import SystemPackage

/// A process that runs beside a measurement and is ended in order afterwards.
enum BenchProcess {
    /// This program with other words.
    static func patron(_ arguments: [String], _ body: () async throws -> Void) async throws {
        try await program("/proc/self/exe", arguments, body)
    }

    static func program(
        _ path: String, _ arguments: [String], _ body: () async throws -> Void
    ) async throws {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(60))]
        let configuration = Configuration(
            executable: .path(FilePath(path)), arguments: Arguments(arguments),
            platformOptions: options)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                _ = try? await Subprocess.run(
                    configuration, input: .none, output: .discarded, error: .discarded)
            }
            // The group waits for the child's orderly end, also when the body throws.
            defer { group.cancelAll() }
            try await body()
        }
    }

    static func waitUntilListens(_ port: Int) async throws {
        let deadline = ContinuousClock.now + .seconds(20)
        while FreePort.isFree(port) {
            guard ContinuousClock.now < deadline else {
                throw StackError("nothing listens on port \(port)", mend: "run it by hand")
            }
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
