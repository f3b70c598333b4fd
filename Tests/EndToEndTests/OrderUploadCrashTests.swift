import Foundation
import ServiceKit
import Stack
import Subprocess
import SystemPackage
import TestKit
import Testing

/// Every numbered step of a file of orders that points-service works off (`CrashPoint`): the process
/// that has reached it is killed there and starts again, and the file goes on by itself.
@Suite("Files of orders: processes that die at every step", .serialized)
struct OrderUploadCrashTests {
    private static let points = [
        CrashPoint.fileLeased, .fileDecided, .fileCommitted, .fileWorked, .fileNoted,
    ]

    /// When the orders were paid: for every file the same, two of a day.
    private let paidAt = [-200_000, -199_000, -100_000].map {
        Date(timeIntervalSinceNow: $0).ISO8601Format()
    }

    @Test(
        "X20 E01 killed at any step a file of orders goes on by itself, to the same books"
    )
    func everyStep() async throws {
        let stack = try await CrashStack()
        let untouched = try await newMember(stack)
        let first = try await upload(for: untouched, [], stack)
        #expect(first.succeeded, "\(first.output)")
        #expect(first.output.contains("taken over 3, there already 0"), "\(first.output)")
        let expected = try await stack.books(of: untouched.id)
        #expect(expected.count { $0.hasPrefix("order ") } == 3, "\(expected)")

        // Looked at as a whole before the first order is placed, and without: then the same steps are
        // those of placing.
        for flags in [[], ["--skip-invalid"]] {
            for point in Self.points {
                let member = try await newMember(stack)
                var ended: Ended?
                try await stack.crash(at: point) {
                    ended = try await upload(for: member, flags, stack)
                }
                let end = try #require(ended, "\(point) \(flags)")
                #expect(end.succeeded, "\(point) \(flags): \(end.output)")
                #expect(
                    end.output.contains("orders: the file has 3 (6000), the books 3 (6000)"),
                    "\(point) \(flags): \(end.output)")
                #expect(
                    try await stack.books(of: member.id) == expected, "\(point) \(flags)")
                // A second file finds all of it there.
                let again = try await upload(for: member, flags, stack)
                #expect(
                    again.output.contains("taken over 0, there already 3"),
                    "\(point) \(flags): \(again.output)")
            }
        }
        try await stack.stack.verify()
        await stack.stack.stop()
    }

    /// Of an app that may register as many as it likes.
    private func newMember(_ stack: CrashStack) async throws -> Caller.Member {
        try await stack.caller.register(through: .app(stack.caller.status.apps.benchMiniProgram))
    }

    private struct Ended {
        let succeeded: Bool
        let output: String
    }

    /// Three orders of a member, brought by the operator's command.
    private func upload(
        for member: Caller.Member, _ flags: [String], _ stack: CrashStack
    ) async throws -> Ended {
        let store = stack.caller.status.stores[0]
        let rows = paidAt.enumerated().map { index, at in
            "\(member.id)-\(index),\(store),\(at),\(member.id),1,\((index + 1) * 1_000),茶\n"
        }
        let file = FileManager.default.temporaryDirectory.appending(
            path: "orders-\(UUID().uuidString).csv")
        try ("externalId,storeId,paidAt,member,quantity,amountMinor,name\n" + rows.joined())
            .write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let result = try await Subprocess.run(
            .path(FilePath(try RunningStack.executables.appending(path: "patron").path)),
            arguments: .init(
                ["import", "orders", "--directory", stack.stack.directory.root.path] + flags
                    + [file.path]),
            output: .string(limit: 65_536), error: .string(limit: 65_536))
        return Ended(
            succeeded: result.terminationStatus.isSuccess,
            output: result.standardOutput + result.standardError)
    }
}
