import Foundation
import Stack
import Subprocess
import SystemPackage

/// Programs of others that the bench runs, and what it reads out of their answers.
enum BenchTools {
    /// Standard output of a program that must succeed.
    static func output(
        _ program: String, _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> String {
        let result = try await Subprocess.run(
            program.contains("/") ? .path(FilePath(program)) : .name(program),
            arguments: Arguments(arguments),
            environment: .inherit.updating(
                Dictionary(uniqueKeysWithValues: environment.map { (.init(stringLiteral: $0), $1) })
            ),
            output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        guard case .exited(0) = result.terminationStatus else {
            let words = result.standardError.suffix(400)
            throw StackError(
                "\(program) \(arguments.prefix(3).joined(separator: " ")) failed: \(words)",
                mend: "scripts/install bench, then once more")
        }
        return result.standardOutput
    }

    /// Requests per second of wrk with two threads.
    static func wrk(
        _ url: String, connections: Int, seconds: Int, script: URL? = nil, arguments: [String] = []
    ) async throws -> Double {
        var words = ["-t2", "-c\(connections)", "-d\(seconds)s"]
        if let script { words += ["-s", script.path] }
        let text = try await output(
            "wrk", words + [url] + (arguments.isEmpty ? [] : ["--"] + arguments))
        if let failed = text.firstMatch(of: /Non-2xx or 3xx responses: (\d+)/) {
            throw StackError("wrk counted \(failed.1) refusals at \(url)", mend: "read the logs")
        }
        guard let rate = text.firstMatch(of: /Requests\/sec:\s+([\d.]+)/),
            let value = Double(rate.1)
        else { throw StackError("wrk printed no rate: \(text)", mend: "run it by hand") }
        return value
    }

    /// Resident memory of a process in MiB, rounded up.
    static func residentMiB(_ pid: Int32) -> Int {
        guard let text = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
            let found = text.firstMatch(of: /VmRSS:\s+(\d+) kB/), let kilobytes = Int(found.1)
        else { return 0 }
        return (kilobytes + 1_023) / 1_024
    }
}
