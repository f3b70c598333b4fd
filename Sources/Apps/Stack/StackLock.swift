import Foundation
import ServiceKit

/// Keeps a second supervisor out of a folder in which one runs.
package final class StackLock: Sendable {
    private let descriptor: Int32

    package init(_ directory: StackDirectory) throws {
        descriptor = open(directory.lock.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StackError(
                "cannot write in \(directory.root.path)", mend: "check its permissions")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw StackError(
                "a stack already runs in \(directory.root.path)",
                mend: "look at it with `patron status`, or stop it with `patron down`")
        }
    }

    /// Gives the folder free; so does the end of the process.
    package func release() { flock(descriptor, LOCK_UN) }

    deinit { close(descriptor) }
}

/// Processes of an earlier stack whose supervisor was killed.
enum Leftovers {
    /// Ends those of the last status that still run, so that their ports and files are free.
    static func end(in directory: StackDirectory) async throws {
        guard let data = try? Data(contentsOf: directory.status),
            let status = try? JSONDecoder().decode(StackStatus.self, from: data)
        else { return }
        let services = ServiceName.startOrder.compactMap { name in
            status.services[name.rawValue].map { (name.executable, $0.pid) }
        }
        let all =
            services + [("redis-server", status.redis.pid), ("postgres", status.postgres.pid)]
        for (name, pid) in all where isRunning(pid, name) {
            // PostgreSQL takes SIGINT for a fast shutdown; everything else ends at SIGTERM.
            kill(pid, name == "postgres" ? SIGINT : SIGTERM)
            let deadline = ContinuousClock.now + .seconds(10)
            while isRunning(pid, name), ContinuousClock.now < deadline {
                try await Task.sleep(for: .milliseconds(50))
            }
            if isRunning(pid, name) { kill(pid, SIGKILL) }
        }
        try? FileManager.default.removeItem(at: directory.status)
    }

    /// Whether a process id still belongs to the program that had it: ids are used again.
    private static func isRunning(_ pid: Int32, _ name: String) -> Bool {
        guard pid > 1, let command = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline")
        else { return false }
        return String(decoding: command, as: UTF8.self).contains(name)
    }
}
