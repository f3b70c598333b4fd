import Foundation
import Stack
import TestKit
import Testing

/// Goods that come back, through the gateway: points at once, level and figures a moment later.
@Suite("Returns", .serialized)
struct RefundTests {
    /// Three pieces at 100.00.
    private func buyThree(
        _ caller: Caller, _ member: Caller.Member
    ) async throws -> (id: String, points: Int64) {
        var body = caller.orderBody(member: ["memberId": member.id], amountMinor: 30_000)
        body["lines"] = [
            [
                "sku": "item-1", "name": "提拉米苏", "category": "dessert", "quantity": 3,
                "unitPriceMinor": 10_000,
            ]
        ]
        let order = try await caller.post("/v1/orders", body, as: caller.till)
        #expect(order.status == 200, "\(order.text)")
        return (
            try order.string("order", "id"), try #require(Int64(order.string("pointsEarned")))
        )
    }

    /// Pieces of the order's one line.
    private func takeBack(
        _ caller: Caller, _ order: String, _ number: String, pieces: Int,
        as who: SignedClient.Caller, key: String = UUID().uuidString
    ) async throws -> SignedClient.Answer {
        try await caller.post(
            "/v1/orders/\(order):refund",
            ["externalId": number, "lines": [["line": 1, "quantity": pieces]], "reason": "破损"],
            as: who, key: key)
    }

    private func isMissing(
        _ missing: String, _ caller: Caller, _ member: Caller.Member
    ) async throws {
        try await eventually("\(missing) are missing to silver") {
            try await caller.read("/v1/me/level", as: member.token)
                .string("progress", "missingMinor") == missing
        }
    }

    @Test("X03 B04 G01 a piece comes back: cash, points, statement, order, level and figures")
    func takesBackAPiece() async throws {
        let caller = try Caller(await RunningStack.shared())
        var figures = try await DayFigures.settled(caller)
        let member = try await caller.register()
        let (order, earned) = try await buyThree(caller, member)
        try await isMissing("20000", caller, member)

        let key = UUID().uuidString
        let back = try await takeBack(caller, order, "R-1", pieces: 1, as: caller.till, key: key)
        #expect(back.status == 200, "\(back.text)")
        #expect(try back.string("amountMinor") == "10000")
        #expect(try back.string("pointsClawedBack") == "\(earned / 3)")
        #expect(try back.string("points", "available") == "\(earned - earned / 3)")
        let again = try await takeBack(caller, order, "R-1", pieces: 1, as: caller.till, key: key)
        #expect(again.header("Idempotent-Replayed") == "true")
        #expect(try again.string("refundId") == back.string("refundId"))

        let points = try await caller.read("/v1/me/points", as: member.token)
        #expect(try points.string("points", "available") == "\(earned - earned / 3)")
        let statement = try await caller.read("/v1/me/points/entries", as: member.token)
        let entries = try #require(try statement.json("entries") as? [[String: Any]])
        #expect(entries.compactMap { $0["type"] as? String } == ["CLAWBACK", "EARN"])
        #expect(
            entries.compactMap { $0["delta"] as? String } == ["\(-(earned / 3))", "\(earned)"])
        #expect(try entries.first?["sourceId"] as? String == back.string("refundId"))

        let kept = try await caller.read("/v1/orders/\(order)", as: member.token)
        #expect(try kept.string("refundedMinor") == "10000")
        #expect(try kept.string("payableMinor") == "30000")
        let line = try #require(try kept.json("lines") as? [[String: Any]]).first
        #expect(line?["returnedQuantity"] as? String == "1")
        #expect(line?["returnedMinor"] as? String == "10000")
        try await isMissing("30000", caller, member)
        figures.countMember()
        figures.count(orders: 1, ofMinor: 20_000, points: earned - earned / 3)
        try await figures.areReached(caller)
    }

    @Test("X03 the owner takes back what is left, and more than that is refused")
    func takesBackTheRest() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let (order, earned) = try await buyThree(caller, member)
        let owner = try await caller.owner()
        try expect(
            await takeBack(caller, order, "R-1", pieces: 4, as: owner), 400, "REFUND_EXCEEDS_PAID",
            details: ["line": "1", "leftQuantity": "3", "leftMinor": "30000"])
        let whole = try await caller.post(
            "/v1/orders/\(order):refund", ["externalId": "R-2"], as: owner)
        #expect(whole.status == 200, "\(whole.text)")
        #expect(try whole.string("pointsClawedBack") == "\(earned)")
        try expect(
            await takeBack(caller, order, "R-3", pieces: 1, as: owner), 400, "REFUND_EXCEEDS_PAID")
        try expect(
            await takeBack(caller, order, "R-2", pieces: 1, as: caller.till), 409, "REFUND_EXISTS")
        for stranger in [caller.miniProgram, caller.console, member.token] {
            try expect(
                await takeBack(caller, order, "R-4", pieces: 1, as: stranger), 403,
                "PERMISSION_DENIED")
        }
        try await isMissing("50000", caller, member)
    }
}
