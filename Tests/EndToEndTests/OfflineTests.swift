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
        try await topUp(caller, member, amountMinor: 10_000)
        let before = try await earnings(caller, member)
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
        #expect(try await earnings(caller, member) == before + 3)
        // What she paid with is spent: ¥20 are left.
        let wallet = try await caller.read("/v1/me/stored-value", as: member.token)
        #expect(try wallet.string("balance", "availableMinor") == "2000")
        let conflicts = try await caller.get(
            "/v1/offline/conflicts?pageSize=100", as: try await caller.owner())
        let rows = try #require(try conflicts.json("conflicts") as? [[String: Any]])
        let ours = rows.filter { $0["memberId"] as? String == member.id }
        #expect(ours.compactMap { $0["conflict"] as? String } == ["SERIAL_USED"])
        #expect(ours.compactMap { $0["storedValueMinor"] as? String } == ["8000"])
    }

    @Test("N12 D05 F05 a coupon and stored value offline: used once over two tills, and owed for")
    func sellsByCouponAndStoredValue() async throws {
        let stack = try await RunningStack.shared()
        let caller = try Caller(stack)
        let member = try await caller.register()
        let tills = [try TillUnderTest(stack), try TillUnderTest(stack)]
        defer { tills.forEach { $0.remove() } }
        for till in tills { #expect(try await till.run(["keys"]).isSuccess) }
        // Her welcome coupon, ¥20 off ¥100, and ¥50 of stored value.
        let id = try await welcomeCoupon(caller, member)
        try await topUp(caller, member, amountMinor: 5_000)
        let taken = try await caller.post("/v1/me/coupons/\(id):takeOffline", [:], as: member.token)
        #expect(taken.status == 200, "\(taken.text)")
        let coupon = try taken.string("token")
        #expect(try taken.string("coupon", "state") == "HELD")
        let code = try await caller.post("/v1/me/offline-code", [:], as: member.token)
            .string("code")

        // Below its threshold no till takes it.
        let little = try await tills[0].run([
            "ring", "--offline", "--item", "cake:1:99.99", "--member", code, "--coupon", coupon,
        ])
        #expect(!little.isSuccess && little.output.contains("还差 0.01"), "\(little.output)")
        // ¥120 less ¥20, of which ¥60 in stored value: ¥10 more than she has.
        let ring = [
            "ring", "--offline", "--item", "cake:1:120.00", "--member", code, "--coupon", coupon,
        ]
        let first = try await tills[0].run(ring + ["--stored-value", "60"])
        #expect(first.isSuccess, "\(first.output)")
        for line in [
            "cake × 1  120.00", "满 100.00 减 20.00 off from 100.00 on)  -20.00",
            "应付 due  100.00", "储值 stored value  60.00", "现金 cash  40.00",
            "limit of the day 200.00", "what is missing is owed",
        ] {
            #expect(first.output.contains(line), "\(line) in \(first.output)")
        }
        // This till has seen the coupon; the other one cannot know. A changed one is none.
        #expect(try await !tills[0].run(ring).isSuccess)
        #expect(try await tills[1].run(ring).isSuccess)
        let changed = ring.dropLast() + [String(coupon.dropLast(8)) + "AAAAAAAA"]
        #expect(try await !tills[1].run(Array(changed)).isSuccess)

        let synced = try await tills[0].run(["sync"])
        #expect(!synced.isSuccess && synced.output.contains("INSUFFICIENT_STORED_VALUE"))
        let second = try await tills[1].run(["sync"])
        #expect(!second.isSuccess && second.output.contains("COUPON_USED"), "\(second.output)")
        let used = try await caller.read("/v1/coupons/\(id)", as: member.token)
        #expect(try used.string("state") == "USED", "\(used.text)")
        let wallet = try await caller.read("/v1/me/stored-value", as: member.token)
        #expect(try wallet.string("balance", "availableMinor") == "0")

        // Both sales are orders; staff sees what is owed, and writes down what became of it.
        let owner = try await caller.owner()
        let conflicts = try await caller.get(
            "/v1/offline/conflicts?pageSize=100&openOnly=true", as: owner)
        let rows = try #require(try conflicts.json("conflicts") as? [[String: Any]])
            .filter { $0["memberId"] as? String == member.id }
        #expect(rows.allSatisfy { ($0["orderId"] as? String)?.isEmpty == false })
        let owed = try #require(rows.first { $0["owedMinor"] as? String == "1000" })
        let resolved = try await caller.post(
            "/v1/offline/conflicts/\(owed["id"] as? String ?? ""):resolve",
            ["kind": "RESOLVED_COLLECTED", "reason": "顾客已补现金 10 元"], as: owner)
        #expect(resolved.status == 200, "\(resolved.text)")
        #expect(
            try resolved.string("conflict", "resolution", "kind") == "RESOLVED_COLLECTED")
    }

    @Test(
        "N12 F02 a till takes a use of a punch card offline, by a code, and what is not there is owed"
    )
    func sellsByPunchCard() async throws {
        let stack = try await RunningStack.shared()
        let caller = try Caller(stack)
        let member = try await caller.register()
        let till = try TillUnderTest(stack)
        defer { till.remove() }
        #expect(try await till.run(["keys"]).isSuccess)
        let owner = try await caller.owner()
        let plan = try await caller.post(
            "/v1/punch-card-plans",
            [
                "definition": [
                    "name": ["zh": "单次卡", "en": "one use"], "priceMinor": 2_000, "uses": 1,
                ]
            ], as: owner)
        #expect(plan.status == 200, "\(plan.text)")
        let sold = try await caller.post(
            "/v1/punch-cards",
            [
                "planId": try plan.string("plan", "id"), "memberId": member.id,
                "storeId": caller.status.stores[0], "tender": "CASH",
                "paymentId": "cash-\(UUID().uuidString)", "paidMinor": 2_000,
            ], as: caller.till)
        #expect(sold.status == 200, "\(sold.text)")
        let card = try sold.string("card", "id")
        let ring = ["ring", "--offline", "--item", "meal:1:25.00", "--punch-card", "\(card):20"]
        // A printed card proves too little.
        #expect(try await !till.run(ring + ["--member", member.cardNumber]).isSuccess)
        for _ in 0..<2 {
            let code = try await caller.post("/v1/me/offline-code", [:], as: member.token)
                .string("code")
            let rung = try await till.run(ring + ["--member", code])
            #expect(rung.isSuccess && rung.output.contains("现金 cash  5.00"), "\(rung.output)")
        }
        let synced = try await till.run(["sync"])
        #expect(!synced.isSuccess && synced.output.contains("PUNCH_CARD_NOT_GOOD"))
        #expect(synced.output.contains("settled    1"), "\(synced.output)")
        let now = try await caller.get("/v1/punch-cards/\(card)", as: caller.till)
        #expect(try now.json("remaining") as? Int == 0, "\(now.text)")
        let conflicts = try await caller.get("/v1/offline/conflicts?openOnly=true", as: owner)
        let ours = try #require(try conflicts.json("conflicts") as? [[String: Any]])
            .filter { $0["memberId"] as? String == member.id }
        #expect(ours.compactMap { $0["owedMinor"] as? String } == ["2000"])
    }

    private func topUp(
        _ caller: Caller, _ member: Caller.Member, amountMinor: Int64
    ) async throws {
        let answer = try await caller.post(
            "/v1/stored-value:topUp",
            [
                "memberId": member.id, "amountMinor": amountMinor,
                "paymentId": "cash-\(UUID().uuidString)", "tender": "CASH",
                "storeId": caller.status.stores[0],
            ], as: caller.till)
        #expect(answer.status == 200, "\(answer.text)")
    }

    /// How many changes of her points there were.
    private func earnings(_ caller: Caller, _ member: Caller.Member) async throws -> Int {
        let entries = try await caller.read(
            "/v1/me/points/entries?pageSize=100", as: member.token)
        return (try entries.json("entries") as? [Any])?.count ?? 0
    }

    /// It follows her registration by event.
    private func welcomeCoupon(
        _ caller: Caller, _ member: Caller.Member
    ) async throws -> String {
        var id: String?
        try await eventually("her welcome coupon") {
            let answer = try await caller.read("/v1/me/coupons", as: member.token)
            id = (try answer.json("coupons") as? [[String: Any]])?.first?["id"] as? String
            return id != nil
        }
        return try #require(id)
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
