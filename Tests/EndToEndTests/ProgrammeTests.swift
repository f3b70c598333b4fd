import Foundation
import Stack
import TestKit
import Testing

/// A merchant changes her rules through the gateway while the stack serves.
@Suite("Rules of the merchant", .serialized)
struct ProgrammeTests {
    private typealias Definition = [String: Any]

    @Test(
        "C21 a rule is drafted, tried over real orders, published, and earns without a deployment")
    func life() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        let member = try await caller.register()
        try await buy(caller, member)
        let code = "E2E_\(UInt32.random(in: 0...UInt32.max))"
        let event: [String: Any] = [
            "memberId": member.id, "code": code, "externalId": "\(member.id)-tasting",
        ]
        try expect(
            await caller.post("/v1/points/events", event, as: caller.till), 400,
            "EVENT_NOT_EARNING")

        var definition = try await inForce(caller, owner)
        definition["rate"] = ["points": "4", "perMinor": "100"]
        let tried = try await create(definition, caller, owner)
        let report = try await backtest(tried, caller, owner)
        let orders = try #require(Int(try text(report, "orders")))
        #expect(orders >= 1)
        let before = try #require(Int(try text(report, "active", "points")))
        let after = try #require(Int(try text(report, "draft", "points")))
        #expect(before > 0 && after > before, "\(report)")
        let discarded = try await caller.post(
            "/v1/programmes/\(tried):archive", [:], as: owner)
        #expect(try discarded.string("programme", "state") == "PROGRAMME_ARCHIVED")

        // One rule more, which nobody else on this stack has to do with.
        var published = try await inForce(caller, owner)
        var events = published["events"] as? [Definition] ?? []
        events.append([
            "code": code, "name": ["zh": "品鉴会", "en": "Tasting"], "points": "30",
            "limits": [["period": "PER_DAY", "times": 1]],
        ])
        published["events"] = events
        let version = try await create(published, caller, owner)
        let active = try await caller.post(
            "/v1/programmes/\(version):activate", [:], as: owner)
        #expect(active.status == 200, "\(active.text)")
        try await eventually("the rule is in force") {
            let answer = try await caller.post("/v1/points/events", event, as: caller.till)
            return try answer.status == 200 && answer.string("points") == "30"
        }
        try await isExplained(caller, member)
    }

    @Test("C21 a rule that makes no sense names its field; a till may not write rules")
    func refused() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        var definition = try await inForce(caller, owner)
        definition["rate"] = ["points": "1", "perMinor": "0"]
        try expect(
            await caller.post("/v1/programmes", ["definition": definition], as: owner), 400,
            "INVALID_ARGUMENT", details: ["field": "definition.rate"])
        let denied = try await caller.post(
            "/v1/programmes", ["definition": definition], as: caller.till)
        #expect(denied.status == 403, "\(denied.text)")
        let missing = try await caller.post("/v1/programmes/999999:backtest", [:], as: owner)
        #expect(missing.status == 404, "\(missing.text)")
    }

    private func buy(_ caller: Caller, _ member: Caller.Member) async throws {
        let answer = try await caller.post(
            "/v1/orders",
            caller.orderBody(member: ["memberId": member.id], amountMinor: 4_000),
            as: caller.till)
        #expect(answer.status == 200, "\(answer.text)")
    }

    private func inForce(
        _ caller: Caller, _ owner: SignedClient.Caller
    ) async throws -> Definition {
        let list = try await caller.read("/v1/programmes", as: owner)
        let programmes = try #require(try list.json("programmes") as? [Definition])
        let active = try #require(
            programmes.first {
                $0["state"] as? String == "PROGRAMME_ACTIVE" && $0["activeUntil"] == nil
            }, "\(list.text)")
        return try #require(active["definition"] as? Definition)
    }

    private func create(
        _ definition: Definition, _ caller: Caller, _ owner: SignedClient.Caller
    ) async throws -> String {
        let draft = try await caller.post(
            "/v1/programmes", ["definition": definition, "note": "end to end"], as: owner)
        #expect(draft.status == 200, "\(draft.text)")
        #expect(try draft.string("programme", "state") == "PROGRAMME_DRAFT")
        return try draft.string("programme", "id")
    }

    /// - Returns: the report of the last line.
    private func backtest(
        _ version: String, _ caller: Caller, _ owner: SignedClient.Caller
    ) async throws -> Definition {
        let stream = try await caller.post(
            "/v1/programmes/\(version):backtest", [:], as: owner)
        #expect(stream.status == 200, "\(stream.text)")
        #expect(stream.header("content-type") == "application/x-ndjson")
        let lines = try stream.text.split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? Definition ?? [:]
        }
        let last = try #require(lines.last)
        let done = try text(last, "ordersDone")
        let total = try text(last, "ordersTotal")
        #expect(done == total)
        #expect(lines.dropLast().allSatisfy { $0["report"] == nil })
        return try #require(last["report"] as? Definition, "\(stream.text)")
    }

    private func isExplained(_ caller: Caller, _ member: Caller.Member) async throws {
        let entries = try await caller.read("/v1/me/points/entries", as: member.token)
        let rows = try #require(try entries.json("entries") as? [Definition])
        #expect(rows.first?["delta"] as? String == "30")
        #expect(entries.text.contains("品鉴会") && entries.text.contains("Tasting"))
    }

    private func text(_ object: Definition, _ path: String...) throws -> String {
        var value: Any? = object
        for key in path { value = (value as? Definition)?[key] }
        return try #require(value as? String, "\(path) of \(object)")
    }
}
