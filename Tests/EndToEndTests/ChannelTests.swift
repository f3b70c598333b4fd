import Foundation
import Stack
import TestKit
import Testing

/// One member, whatever way she buys, through the gateway.
@Suite("Channels", .serialized)
struct ChannelTests {
    @Test("C24 E02 E05 E14 E17 earned in a store and by a delivery, spent in the app, picked up")
    func everyChannel() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let inStore = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 60_000),
            as: caller.till)
        #expect(inStore.status == 200, "\(inStore.text)")
        let earned =
            try points(inStore, "pointsEarned") + points(try await delivery(caller, member))

        // In the app she sees the points of both, and pays with some of them by herself.
        #expect(
            try await caller.read("/v1/me/points", as: member.token).string("points", "available")
                == "\(earned)")
        let spent = try await spend(caller, member, 500)
        // And she orders what she picks up in another store.
        let pickedUp = try await pickUp(caller, member)
        #expect(
            try await caller.read("/v1/me/points", as: member.token).string("points", "available")
                == "\(earned - 500 + spent + pickedUp)")

        for (channel, orders) in [("IN_STORE", 1), ("ONLINE", 2), ("DELIVERY", 1)] {
            let mine = try await caller.read("/v1/me/orders?channel=\(channel)", as: member.token)
            let rows = try #require(try mine.json("orders") as? [[String: Any]])
            #expect(rows.count == orders, "\(channel): \(mine.text)")
        }
        let all = try await caller.read("/v1/me/orders", as: member.token)
        #expect((try all.json("orders") as? [[String: Any]])?.count == 4)
    }

    private func points(
        _ answer: SignedClient.Answer, _ field: String = "pointsEarned"
    ) throws -> Int64 {
        try #require(Int64(try answer.string(field)), "\(answer.text)")
    }

    private func delivery(
        _ caller: Caller, _ member: Caller.Member
    ) async throws -> SignedClient.Answer {
        try await caller.post(
            "/v1/platform-orders",
            [
                "platform": "MEITUAN", "storeId": caller.status.stores[1], "memberId": member.id,
                "order": [
                    "wm_order_id_view": "\(UInt64.random(in: 0...UInt64.max))", "status": 8,
                    "total": 30.5, "shipping_fee": 5, "ctime": Int(Date.now.timeIntervalSince1970),
                    "detail": [
                        [
                            "app_food_code": "f1", "food_name": "饭", "price": 12.75,
                            "quantity": 2,
                        ]
                    ],
                ],
            ], as: caller.till)
    }

    /// - Returns: what the order earned.
    private func spend(
        _ caller: Caller, _ member: Caller.Member, _ points: Int
    ) async throws -> Int64 {
        let basket: [String: Any] = [
            "storeId": caller.status.stores[0], "channel": "ONLINE", "points": points,
            "lines": [
                [
                    "sku": "gift-A", "name": "礼盒A", "category": "gift", "quantity": 1,
                    "unitPriceMinor": 12_800,
                ]
            ],
        ]
        let held = try await caller.post(
            "/v1/orders:hold", ["basket": basket, "externalId": UUID().uuidString],
            as: member.token)
        #expect(held.status == 200, "\(held.text)")
        let payable = try #require(Int64(try held.string("price", "payableMinor")))
        let paid = try await caller.post(
            "/v1/checkouts/\(try held.string("id")):capture",
            ["tenders": [["type": "WECHAT_PAY", "amountMinor": payable]]], as: caller.till)
        #expect(try paid.string("order", "pointsSpent") == "\(points)", "\(paid.text)")
        return try self.points(paid)
    }

    /// - Returns: what the order earned.
    private func pickUp(_ caller: Caller, _ member: Caller.Member) async throws -> Int64 {
        let placed = try await caller.post(
            "/v1/online-orders",
            [
                "storeId": caller.status.stores[1], "memberId": member.id,
                "fulfilment": "PICK_UP", "staffId": "guide-1",
                "lines": [
                    [
                        "sku": "cake", "name": "蛋糕", "category": "dessert", "quantity": 1,
                        "amountMinor": 8_800,
                    ]
                ],
            ], as: caller.miniProgram)
        #expect(placed.status == 200, "\(placed.text)")
        let id = try placed.string("order", "id")
        let paid = try await caller.post(
            "/v1/online-orders/\(id):pay",
            [
                "paidAt": Date.now.ISO8601Format(),
                "tenders": [["type": "WECHAT_PAY", "amountMinor": 8_800]],
            ], as: caller.miniProgram)
        #expect(paid.status == 200, "\(paid.text)")
        let ready = try await caller.post(
            "/v1/online-orders/\(id):ready", [:], as: caller.till)
        #expect(ready.status == 200, "\(ready.text)")
        let wrong = try await caller.post(
            "/v1/online-orders/\(id):handOver", ["pickUpCode": "nobody"], as: caller.till)
        #expect(try wrong.string("key") == "CODE_NOT_FOUND")
        let handed = try await caller.post(
            "/v1/online-orders/\(id):handOver",
            ["pickUpCode": try placed.string("order", "pickUpCode")], as: caller.till)
        #expect(try handed.string("order", "state") == "ONLINE_PICKED_UP", "\(handed.text)")
        return try points(paid)
    }
}
