import Foundation
import Stack
import Subprocess
import SystemPackage
import TestKit
import Testing

/// Codes at the till, with and without the network, through the gateway and by `patron till`.
@Suite("Identified at the till", .serialized)
struct OfflineTests {
    @Test("X22 D05 E04 she shows her code of the minute, is found, and earns by it")
    func showsHerCode() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let issued = try await caller.post("/v1/me/code", [:], as: member.token)
        #expect(issued.status == 200, "\(issued.text)")
        let code = try issued.string("code")
        #expect(code.count == 17 && code.hasPrefix("M"))
        let found = try await caller.post(
            "/v1/members:search", ["memberCode": code], as: caller.till)
        let members = try #require(try found.json("members") as? [[String: Any]])
        #expect(members.compactMap { $0["id"] as? String } == [member.id])
        let order = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberCode": code], amountMinor: 5_000),
            as: caller.till)
        #expect(order.status == 200, "\(order.text)")
        #expect(try order.string("order", "memberId") == member.id)

        // A newer code takes its place; a till gets none, nor does a member get the keys.
        _ = try await caller.post("/v1/me/code", [:], as: member.token)
        try expect(
            try await caller.post(
                "/v1/members:search", ["memberCode": code], as: caller.till), 400,
            "MEMBER_CODE_INVALID", details: ["reason": "REPLACED"])
        try expect(
            try await caller.post("/v1/me/code", [:], as: caller.till), 403, "PERMISSION_DENIED")
        try expect(
            try await caller.get("/v1/offline/keys", as: member.token), 403, "PERMISSION_DENIED")
    }

    @Test("N12 F05 a till sells without the network, and two tills find out what does not fit")
    func sellsWithoutTheNetwork() async throws {
        let stack = try await RunningStack.shared()
        let caller = try Caller(stack)
        let member = try await caller.register()
        let tills = [try TillUnderTest(stack), try TillUnderTest(stack)]
        defer { tills.forEach { $0.remove() } }
        for till in tills { #expect(try await till.run(["keys"]).isSuccess) }
        let code = try await caller.post("/v1/me/offline-code", [:], as: member.token)
            .string("code")

        // The first till: a sale that earns, and one that spends.
        let earning = try await tills[0].run([
            "ring", "--offline", "--item", "latte:2:25.00", "--member", code,
        ])
        #expect(earning.isSuccess, "\(earning.output)")
        let spending = ["ring", "--offline", "--item", "cake:1:80.00", "--member", code]
        #expect(try await tills[0].run(spending + ["--stored-value", "80"]).isSuccess)
        // It knows itself that the code has paid, and that the limit is ¥200.
        #expect(try await !tills[0].run(spending + ["--stored-value", "80"]).isSuccess)
        let much = ["ring", "--offline", "--item", "cake:3:80.00", "--member", code]
        #expect(try await !tills[1].run(much + ["--stored-value", "200.01"]).isSuccess)
        // The second till cannot know.
        #expect(try await tills[1].run(spending + ["--stored-value", "80"]).isSuccess)
        // Who has a changed code, or only a card, spends nothing.
        let changed = String(code.dropLast(8)) + "AAAAAAAA"
        #expect(
            try await !tills[1].run(["ring", "--offline", "--item", "a:1:1", "--member", changed])
                .isSuccess)
        let card = [
            "ring", "--offline", "--item", "tea:1:10", "--member", member.cardNumber,
        ]
        #expect(try await !tills[1].run(card + ["--stored-value", "10"]).isSuccess)
        #expect(try await tills[1].run(card).isSuccess)

        let first = try await tills[0].run(["sync"])
        #expect(first.isSuccess, "\(first.output)")
        let second = try await tills[1].run(["sync"])
        #expect(!second.isSuccess && second.output.contains("SERIAL_USED"), "\(second.output)")
        // Uploaded once more there is nothing to upload, and the chain is whole.
        #expect(try await tills[0].run(["sync"]).isSuccess)
        let journal = try await tills[1].run(["journal"])
        #expect(journal.isSuccess && journal.output.contains("SETTLED"), "\(journal.output)")

        // ¥50, ¥80 and the tea of ¥10, on whatever weekday the test runs; the cake twice is none.
        let entries = try await caller.read("/v1/me/points/entries", as: member.token)
        #expect((try entries.json("entries") as? [Any])?.count == 3)
        let conflicts = try await caller.get(
            "/v1/offline/conflicts?pageSize=100", as: try await caller.owner())
        let rows = try #require(try conflicts.json("conflicts") as? [[String: Any]])
        let ours = rows.filter { $0["memberId"] as? String == member.id }
        #expect(ours.compactMap { $0["conflict"] as? String } == ["SERIAL_USED"])
        #expect(ours.compactMap { $0["storedValueMinor"] as? String } == ["8000"])
    }

    @Test("N12 a journal that somebody changed is not uploaded")
    func noticesAChangedJournal() async throws {
        let stack = try await RunningStack.shared()
        let member = try await Caller(stack).register()
        let till = try TillUnderTest(stack)
        defer { till.remove() }
        for price in ["10", "20"] {
            let rung = try await till.run([
                "ring", "--offline", "--item", "tea:1:\(price)", "--member", member.cardNumber,
            ])
            #expect(rung.isSuccess, "\(rung.output)")
        }
        let file = till.folder.appending(path: "journal.jsonl")
        let text = try String(contentsOf: file, encoding: .utf8)
        let changed = text.replacing("\"amountMinor\":1000", with: "\"amountMinor\":9000")
        #expect(changed != text)
        try changed.write(to: file, atomically: true, encoding: .utf8)
        let refused = try await till.run(["sync"])
        #expect(!refused.isSuccess && refused.output.contains("was changed"), "\(refused.output)")
        // A line that a crash cut short was never acknowledged.
        try (text + "{\"seq\":3,\"ki").write(to: file, atomically: true, encoding: .utf8)
        let synced = try await till.run(["sync"])
        #expect(synced.isSuccess, "\(synced.output)")
    }
}

/// `patron till` with a folder of its own.
struct TillUnderTest {
    let folder: URL
    private let stack: URL

    struct Ended {
        let isSuccess: Bool
        let output: String
    }

    init(_ stack: RunningStack) throws {
        self.stack = stack.directory.root
        folder = FileManager.default.temporaryDirectory.appending(
            path: "patron-till-" + UUID().uuidString.prefix(8).lowercased())
    }

    func run(_ command: [String]) async throws -> Ended {
        let patron = try RunningStack.executables.appending(path: "patron").path
        let result = try await Subprocess.run(
            .path(FilePath(patron)),
            arguments: Arguments(
                ["till"] + command + ["--directory", stack.path, "--till", folder.path]),
            output: .string(limit: 65_536), error: .string(limit: 65_536))
        return Ended(
            isSuccess: result.terminationStatus.isSuccess,
            output: "\(result.standardOutput)\(result.standardError)")
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
