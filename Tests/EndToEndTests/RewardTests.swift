import Foundation
import Stack
import Testing

/// The cocktail of the demo's catalogue, for 400 points.
private let cocktail = "01980000-0000-7000-8000-0000000000e1"

/// Rewards through the gateway: the console makes them, members take them, tills hand them over.
@Suite("Taking rewards", .serialized)
struct RewardTests {
    @Test("C17 C20 points become a code, the code a cocktail, once; and back again by staff")
    func takesThroughTheGateway() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let order = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 50_000),
            as: caller.till)
        let earned = try #require(Int64(order.string("pointsEarned")))
        let catalogue = try await caller.get("/v1/rewards?pageSize=100", as: member.token)
        let rewards = try #require(try catalogue.json("rewards") as? [[String: Any]])
        #expect(rewards.contains { $0["id"] as? String == cocktail })

        let body = ["rewardId": cocktail]
        let preview = try await caller.post(
            "/v1/me/redemptions:preview", body, as: member.token)
        #expect(try preview.json("possible") as? Bool == true, "\(preview.text)")
        #expect(try preview.string("availableAfter") == "\(earned - 400)")
        let key = UUID().uuidString.lowercased()
        let taken = try await caller.post(
            "/v1/me/redemptions", body, as: member.token, key: key)
        #expect(taken.status == 200, "\(taken.text)")
        let again = try await caller.post(
            "/v1/me/redemptions", body, as: member.token, key: key)
        #expect(again.header("idempotent-replayed") == "true")
        let code = try taken.string("redemption", "code")
        #expect(try again.string("redemption", "code") == code)
        #expect(try taken.string("balance", "available") == "\(earned - 400)")

        let scan: [String: Any] = [
            "code": code, "storeId": caller.status.stores[2], "terminalId": "till-7",
        ]
        let handedOver = try await caller.post("/v1/redemptions:scan", scan, as: caller.till)
        #expect(handedOver.status == 200, "\(handedOver.text)")
        #expect(try handedOver.string("redemption", "state") == "REDEEMED")
        #expect(!handedOver.text.contains(code), "a till is told a code")
        let twice = try await caller.post("/v1/redemptions:scan", scan, as: caller.till)
        try expect(
            twice, 409, "CODE_USED",
            details: ["storeId": caller.status.stores[2], "terminalId": "till-7"])

        let id = try taken.string("redemption", "id")
        let refunded = try await caller.post(
            "/v1/redemptions/\(id):refund", ["reason": "做错了"], as: try await caller.owner())
        #expect(refunded.status == 200, "\(refunded.text)")
        #expect(try refunded.string("balance", "available") == "\(earned)")
        let mine = try await caller.read("/v1/me/redemptions", as: member.token)
        let redemptions = try #require(try mine.json("redemptions") as? [[String: Any]])
        #expect(redemptions.map { $0["state"] as? String } == ["REFUNDED"])
    }

    @Test("C19 X19 the console makes a reward for points and cash, and its last piece is the last")
    func makesThroughTheGateway() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        var definition: [String: Any] = [
            "name": ["zh": "限量杯", "en": "Glass"], "kind": "GOODS", "points": 10,
            "cashMinor": 500, "memberLimit": ["period": "LIFETIME", "times": 2],
            "when": ["fact": "member.levelRank", "op": ">=", "value": 1],
        ]
        let made = try await caller.post(
            "/v1/rewards", ["definition": definition, "stock": ["total": 1], "active": true],
            as: owner)
        #expect(made.status == 200, "\(made.text)")
        let id = try made.string("reward", "id")

        let member = try await caller.register()
        _ = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 10_000),
            as: caller.till)
        let body: [String: Any] = ["rewardId": id]
        try expect(
            try await caller.post("/v1/me/redemptions", body, as: member.token), 400,
            "REWARD_NOT_ELIGIBLE", details: ["fact": "member.levelRank"])
        definition["when"] = nil
        let changed = try await caller.client.send(
            "PATCH", "/v1/rewards/\(id)",
            body: Array(
                try JSONSerialization.data(
                    withJSONObject: ["definition": definition, "version": 1],
                    options: [.sortedKeys])), as: owner)
        #expect(changed.status == 200, "\(changed.text)")

        let taken = try await caller.post("/v1/me/redemptions", body, as: member.token)
        #expect(taken.status == 200, "\(taken.text)")
        try expect(
            try await caller.post("/v1/me/redemptions", body, as: member.token), 409,
            "REWARD_EXHAUSTED", details: ["left": "0"])
        let scan: [String: Any] = [
            "code": try taken.string("redemption", "code"),
            "storeId": caller.status.stores[0], "cashMinor": 0,
        ]
        try expect(
            try await caller.post("/v1/redemptions:scan", scan, as: caller.till), 400,
            "CASH_DUE", details: ["cashMinor": "500"])
        let cancelled = try await caller.post(
            "/v1/redemptions/\(try taken.string("redemption", "id")):cancel", [:],
            as: member.token)
        #expect(try cancelled.string("redemption", "state") == "CANCELLED")
    }
}
