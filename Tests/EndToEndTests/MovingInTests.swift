import Foundation
import Stack
import Subprocess
import SystemPackage
import Testing

/// Files of another system through the operator's command.
@Suite("Moving in", .serialized)
struct MovingInTests {
    private struct Ended {
        let succeeded: Bool
        let output: String
    }

    private func patron(
        _ stack: RunningStack, _ arguments: [String], _ text: String
    ) async throws -> Ended {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "moving-in-\(UUID().uuidString).csv")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let result = try await Subprocess.run(
            .path(FilePath(try RunningStack.executables.appending(path: "patron").path)),
            arguments: .init(
                ["import"] + arguments + [
                    "--directory", stack.directory.root.path, "--source", "moving-in", file.path,
                ]),
            output: .string(limit: 65_536), error: .string(limit: 65_536))
        return Ended(
            succeeded: result.terminationStatus.isSuccess,
            output: result.standardOutput + result.standardError)
    }

    @Test("X20 a file with a bad row brings nobody, a good one everybody once, and numbers agree")
    func movingIn() async throws {
        let stack = try await RunningStack.shared()
        let header = "external_id,phone,registered_at,name,level\n"
        let good = header + "M-1,13900072001,2024-05-01,王小明,gold\nM-2,,2024-06-01,,\n"
        let bad = try await patron(
            stack, ["members"], good + "M-3,1390007,2024-05-01,,\nM-4,,2024-05-01,,platinum\n")
        #expect(!bad.succeeded)
        #expect(bad.output.contains("line 4, phone"), "\(bad.output)")
        #expect(bad.output.contains("line 5, level"), "\(bad.output)")
        let none = try await patron(stack, ["reconcile", "members"], good)
        #expect(!none.succeeded && none.output.contains("M-1: is not in the books"))

        let checked = try await patron(stack, ["members", "--check"], good)
        #expect(checked.succeeded && checked.output.contains("2 new"), "\(checked.output)")
        let first = try await patron(stack, ["members"], good)
        #expect(first.succeeded && first.output.contains("taken over 2"), "\(first.output)")
        let second = try await patron(stack, ["members"], good)
        #expect(second.succeeded && second.output.contains("there already 2"))

        let points = "external_id,points,earned_on\nM-1,120,2025-01-31\nM-2,30,2025-01-31\n"
        #expect(try await patron(stack, ["points"], points).succeeded)
        #expect(try await patron(stack, ["points"], points).succeeded)
        let unknown = try await patron(
            stack, ["points"], "external_id,points,earned_on\nM-9,1,2025-01-31\n")
        #expect(!unknown.succeeded && unknown.output.contains("line 2, external_id"))
        let value = "external_id,principal_minor,bonus_minor,paid_on\nM-2,5000,500,2025-01-31\n"
        let taken = try await patron(stack, ["stored-value"], value)
        #expect(taken.succeeded && taken.output.contains("5000 and 500"), "\(taken.output)")

        // A file that says otherwise than the books.
        let planted = try await patron(
            stack, ["reconcile", "points"], points.replacing("120", with: "121"))
        #expect(!planted.succeeded)
        #expect(planted.output.contains("the file has 121, the books 120"), "\(planted.output)")
        #expect(try await patron(stack, ["reconcile", "points"], points).succeeded)
        try await stack.verify()
    }
}
