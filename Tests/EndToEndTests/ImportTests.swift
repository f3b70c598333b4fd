import Foundation
import Stack
import Subprocess
import SystemPackage
import Testing

/// A real purchase history through the services, against an independent computation over the file.
@Suite("Import", .serialized)
struct ImportTests {
    /// What the file says, computed without a line of Patron.
    struct Expected: Equatable {
        var members = 0
        var orders = 0
        var salesMinor = 0
        var points = 0
        var levels = ["base": 0, "silver": 0, "gold": 0, "diamond": 0]

        init(_ file: URL) throws {
            var spend: [Substring: Int] = [:]
            for line in try String(contentsOf: file, encoding: .utf8).split(
                whereSeparator: \.isNewline
            )
            .dropFirst() {
                let fields = line.split(separator: " ")
                let cents = Int(fields[3].replacing(".", with: ""))!
                spend[fields[0], default: 0] += cents
                orders += 1
                salesMinor += cents
                points += cents / 100
            }
            members = spend.count
            for cents in spend.values {
                switch cents {
                case 100_000...: levels["diamond"]! += 1
                case 30_000...: levels["gold"]! += 1
                case 10_000...: levels["silver"]! += 1
                default: levels["base"]! += 1
                }
            }
        }

        init(json: [String: Any]) throws {
            members = try #require(json["members"] as? Int)
            orders = try #require(json["orders"] as? Int)
            salesMinor = try #require(json["salesMinor"] as? Int)
            points = try #require(json["points"] as? Int)
            levels = try #require(json["levels"] as? [String: Int])
        }
    }

    static var history: URL? {
        ProcessInfo.processInfo.environment["PATRON_DATA"].map {
            URL(filePath: $0).appending(path: "cdnow.txt")
        }
    }

    @Test(
        "C23 the CDNOW history, killed on the way and run again, has exactly the file's figures",
        .enabled(if: history != nil, "SKIPPED: PATRON_DATA names no folder with cdnow.txt"))
    func importsHistory() async throws {
        let file = try #require(Self.history)
        let stack = try await RunningStack.shared()
        try await kill(after: .seconds(3), stack, file)
        let first = try await run(stack, file)
        #expect(try Expected(json: first) == Expected(file))
        let speed = first["ordersPerSecond"] as? Int ?? 0
        print("import: \(speed) orders/s")
        // A second run finds everything there.
        let second = try await run(stack, file)
        #expect(try Expected(json: second) == Expected(file))
        #expect(second["replayed"] as? Int == second["orders"] as? Int)
    }

    private func run(_ stack: RunningStack, _ file: URL) async throws -> [String: Any] {
        let result = try await Subprocess.run(
            .path(FilePath(try RunningStack.executables.appending(path: "patron").path)),
            arguments: [
                "import", "purchases", "--json", "--directory", stack.directory.root.path,
                file.path,
            ], output: .string(limit: 65_536), error: .string(limit: 65_536))
        let output = result.standardOutput
        #expect(output.hasPrefix("{"), "\(output) \(result.standardError)")
        return try #require(
            try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    /// Starts an import and ends it with SIGKILL in the middle.
    private func kill(after pause: Duration, _ stack: RunningStack, _ file: URL) async throws {
        let patron = try RunningStack.executables.appending(path: "patron").path
        _ = try await Subprocess.run(
            .path(FilePath(patron)),
            arguments: [
                "import", "purchases", "--json", "--directory", stack.directory.root.path,
                file.path,
            ], input: .none, output: .discarded, error: .discarded
        ) { execution in
            // The moment is part of the test's subject: any will do.
            try await Task.sleep(for: pause)
            try execution.send(signal: .kill)
        }
    }
}
