import Foundation
import Stack

/// She pays in advance, buys with her coupon and points, and brings something back.
extension Story {
    func buyDessert(as member: SignedClient.Caller, with coupon: String) async throws {
        try await topUp(as: member)
        let basket: [String: Any] = [
            "storeId": stores[0], "terminalId": "till-1",
            "memberCode": try await code(of: member), "couponIds": [coupon], "points": 500,
            "lines": [
                [
                    "sku": "cake-box", "name": "蛋糕礼盒", "category": "gift", "quantity": 2,
                    "unitPriceMinor": 8_800,
                ]
            ],
        ]
        let quote = try await post("/v1/orders:quote", ["basket": basket], as: till)
        line(
            "10", "Two boxes of cake for ¥176.00, quoted with coupon and points",
            "¥\(yuan(try quote.string("price", "payableMinor"))) to pay")
        tell(try quote.json("price", "explanation"))
        let payable = Int64(try quote.string("price", "payableMinor")) ?? 0
        let order = try await post(
            "/v1/orders:pay",
            [
                "basket": basket, "externalId": "story-\(UUID().uuidString)",
                "paidAt": Date.now.ISO8601Format(),
                "tenders": [
                    ["type": "STORED_VALUE", "amountMinor": payable - 5_000],
                    ["type": "CASH", "amountMinor": 5_000],
                ],
            ], as: till)
        line(
            "11", "She pays with stored value and ¥50.00 in cash",
            "\(try order.string("pointsEarned")) points earned, 500 spent")
        try await bringBack(try order.string("order", "id"))
    }

    private func topUp(as member: SignedClient.Caller) async throws {
        let plans = try await get("/v1/stored-value/plans", as: member)
        let plan = (try plans.json("plans") as? [[String: Any]])?.first
        let paid = try await post(
            "/v1/stored-value:topUp",
            [
                "memberCode": try await code(of: member), "planId": plan?["id"] ?? "",
                "paymentId": "story-\(UUID().uuidString)", "tender": "WECHAT_PAY",
                "storeId": stores[0],
            ], as: till)
        line(
            "9", "She pays ¥\(yuan(try paid.string("paidMinor"))) in advance",
            "¥\(yuan(try paid.string("balance", "availableMinor"))) to spend")
    }

    private func bringBack(_ order: String) async throws {
        let back = try await post(
            "/v1/orders/\(order):refund",
            [
                "externalId": "story-return", "reason": "破损",
                "lines": [["line": 1, "quantity": 1]],
            ], as: till)
        line(
            "12", "One box comes back",
            "¥\(yuan(try back.string("amountMinor"))), "
                + "\(try back.string("pointsRestored")) points hers again, "
                + "\(try back.string("pointsClawedBack")) taken back")
    }

    /// What she shows at the till; good for a minute and for one operation.
    private func code(of member: SignedClient.Caller) async throws -> String {
        try await post("/v1/me/code", [:], as: member).string("code")
    }

    private func yuan(_ minor: String) -> String {
        let minor = Int64(minor) ?? 0
        let fen = minor % 100
        return "\(minor / 100).\(fen < 10 ? "0" : "")\(fen)"
    }
}
