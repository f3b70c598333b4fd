import Foundation
import Stack
import TestKit
import Testing

/// A basket through the gateway: quoted, held, paid with points, stored value and cash, returned.
@Suite("Checkout", .serialized)
struct CheckoutTests {
    /// A set of articles that no promotion of the sandbox is about.
    private static var lines: [[String: Any]] {
        [("gift-A", "礼盒A", 1, 12_800), ("gift-B", "礼盒B", 2, 6_800)].map {
            [
                "sku": $0.0, "name": $0.1, "category": "gift", "quantity": $0.2,
                "unitPriceMinor": $0.3,
            ]
        }
    }

    private func basket(
        _ caller: Caller, _ member: [String: Any], _ more: [String: Any] = [:]
    ) -> [String: Any] {
        var basket: [String: Any] = [
            "storeId": caller.status.stores[0], "terminalId": "till-1", "lines": Self.lines,
        ]
        basket.merge(member) { $1 }
        basket.merge(more) { $1 }
        return basket
    }

    private func code(_ caller: Caller, _ member: Caller.Member) async throws -> String {
        try await caller.post("/v1/me/code", [:], as: member.token).string("code")
    }

    @Test("X04 X22 F01 D22 quote, hold by the member, capture at the till, and all of it back")
    func wholeStory() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        // What she has: points of an earlier order, and 1000 + 200.
        let before = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 60_000),
            as: caller.till)
        let points = try #require(Int64(try before.string("points", "available")))
        #expect(points >= 500)
        let plans = try await caller.get("/v1/stored-value/plans", as: member.token)
        let plan = try #require((try plans.json("plans") as? [[String: Any]])?.first)
        let topUp = try await caller.post(
            "/v1/stored-value:topUp",
            [
                "memberId": member.id, "planId": plan["id"] ?? "",
                "paymentId": "cash-\(UUID().uuidString)", "tender": "CASH",
                "storeId": caller.status.stores[0],
            ], as: caller.till)
        #expect(topUp.status == 200, "\(topUp.text)")
        let stored = try #require(Int64(try topUp.string("balance", "availableMinor")))
        // A top-up earns as well.
        let total = points + (Int64(try topUp.string("points")) ?? 0)
        #expect(stored == 120_000)

        let quote = try await caller.post(
            "/v1/orders:quote",
            ["basket": basket(caller, ["memberId": member.id], ["points": 500])],
            as: caller.till)
        #expect(quote.status == 200, "\(quote.text)")
        let payable = try #require(Int64(try quote.string("price", "payableMinor")))

        let held = try await caller.post(
            "/v1/orders:hold",
            [
                "basket": basket(caller, [:], ["points": 500]),
                "externalId": UUID().uuidString, "storedValueMinor": 10_000,
            ], as: member.token)
        #expect(held.status == 200, "\(held.text)")
        #expect(try held.string("price", "payableMinor") == "\(payable)")
        let id = try held.string("id")
        let captured = try await caller.post(
            "/v1/checkouts/\(id):capture",
            [
                "tenders": [
                    ["type": "STORED_VALUE", "amountMinor": 10_000],
                    ["type": "CASH", "amountMinor": payable - 10_000],
                ]
            ], as: caller.till)
        #expect(captured.status == 200, "\(captured.text)")
        let order = try captured.string("order", "id")
        #expect(try captured.string("order", "pointsSpent") == "500")

        let back = try await caller.post(
            "/v1/orders/\(order):refund", ["externalId": "R-1", "reason": "不要了"],
            as: caller.till)
        #expect(back.status == 200, "\(back.text)")
        #expect(try back.string("amountMinor") == "\(payable)")
        #expect(try back.string("pointsRestored") == "500")
        #expect(try back.string("points", "available") == "\(total)")
        let value = try await caller.read("/v1/me/stored-value", as: member.token)
        #expect(try value.string("balance", "availableMinor") == "\(stored)")
    }

    @Test("X22 a till spends for who shows her code, once, and not for who says her phone")
    func codes() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        _ = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 60_000),
            as: caller.till)
        func pay(_ who: [String: Any], _ number: String) async throws -> SignedClient.Answer {
            let asked = try await caller.post(
                "/v1/orders:quote",
                ["basket": basket(caller, ["memberId": member.id], ["points": 500])],
                as: caller.till)
            let payable = try #require(Int64(try asked.string("price", "payableMinor")))
            return try await caller.post(
                "/v1/orders:pay",
                [
                    "basket": basket(caller, who, ["points": 500]), "externalId": number,
                    "tenders": [["type": "CASH", "amountMinor": payable]],
                    "paidAt": Date.now.ISO8601Format(),
                ], as: caller.till)
        }
        try expect(
            try await pay(["phone": member.phone], UUID().uuidString), 403,
            "IDENTIFICATION_REQUIRED", details: ["identifiedBy": "PHONE"])
        let code = try await code(caller, member)
        let paid = try await pay(["memberCode": code], UUID().uuidString)
        #expect(paid.status == 200, "\(paid.text)")
        #expect(try paid.string("order", "pointsSpent") == "500")
        let again = try await pay(["memberCode": code], UUID().uuidString)
        #expect(try again.string("key") == "MEMBER_CODE_INVALID")
    }
}
