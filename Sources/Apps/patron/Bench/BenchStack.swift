import Foundation
import Stack

/// A private stack that runs beside measurements.
struct BenchStack: Sendable {
    let directory: StackDirectory

    func run(_ body: (StackStatus) async throws -> Void) async throws {
        say("· starting a stack in \(directory.root.path)")
        try await BenchProcess.patron(
            ["up", "--directory", directory.root.path, "--listen", "127.0.0.1:0"]
        ) {
            let deadline = ContinuousClock.now + .seconds(120)
            while (try? StackStatus.read(in: directory)) == nil {
                guard ContinuousClock.now < deadline else {
                    throw StackError("the bench's stack does not start", mend: "read its logs")
                }
                try await Task.sleep(for: .milliseconds(100))
            }
            try await body(StackStatus.read(in: directory))
        }
    }

    /// Takes the records of earlier runs away, so that the next start makes new databases.
    func empty() throws {
        try directory.createFolders()
        let lock = try StackLock(directory)
        defer { lock.release() }
        try removeRecords()
    }

    /// - Precondition: the caller has the folder's lock.
    func removeRecords() throws {
        guard FileManager.default.fileExists(atPath: directory.postgres.path) else { return }
        let file = directory.postgres.appending(path: "postmaster.pid")
        let first = (try? String(contentsOf: file, encoding: .utf8))?.prefix { $0 != "\n" }
        if let pid = first.flatMap({ pid_t($0) }), kill(pid, 0) == 0 {
            throw StackError(
                "a PostgreSQL runs in \(directory.postgres.path)", mend: "end it: kill -INT \(pid)")
        }
        try FileManager.default.removeItem(at: directory.postgres)
    }
}
