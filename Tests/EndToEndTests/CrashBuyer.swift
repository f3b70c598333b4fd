import Foundation
import Primitives
import ServiceKit
import Stack
import TestKit
import Testing

/// A member with points, stored value and a coupon, who buys once.
struct CrashBuyer: Sendable {
    /// What she has, and what her coupon is.
    struct Holdings: Equatable, Sendable {
        var points: Int64
        var storedValueMinor: Int64
        var coupon: String
    }

    let caller: Caller
    let member: Caller.Member
    let coupon: String
    let before: Holdings
    /// What she pays with money and stored value.
    let payableMinor: Int64
    let externalId = UUID().uuidString

    static let points: Int64 = 500
    static let storedValueMinor: Int64 = 10_000

    init(_ caller: Caller) async throws {
        self.caller = caller
        // She reads what she has as often as the test asks.
        member = try await caller.register(through: .app(caller.status.apps.benchMiniProgram))
        // With the 500 points of the top-up enough, and too little for another level.
        _ = try await CrashCall(
            caller, "/v1/orders",
            caller.orderBody(member: ["memberId": member.id], amountMinor: 10_000)
        ).succeed()
        let plans = try await caller.read("/v1/stored-value/plans", as: member.token)
        let plan = try #require((try plans.json("plans") as? [[String: Any]])?.first)
        _ = try await CrashCall(
            caller, "/v1/stored-value:topUp",
            [
                "memberId": member.id, "planId": plan["id"] ?? "",
                "paymentId": "cash-\(UUID().uuidString)", "tender": "CASH",
                "storeId": caller.status.stores[0],
            ]
        ).succeed()
        coupon = try await Self.welcomeCoupon(of: member, caller)
        before = try await Self.holdings(of: member, coupon, caller)
        try #require(before.points >= Self.points)
        let quote = try await CrashCall(
            caller, "/v1/orders:quote",
            ["basket": Self.basket(caller, ["memberId": member.id], coupon)]
        ).succeed()
        payableMinor = try #require(Int64(try quote.string("price", "payableMinor")))
    }

    private static func welcomeCoupon(
        of member: Caller.Member, _ caller: Caller
    ) async throws -> String {
        var found: String?
        try await eventually("the welcome coupon") {
            let answer = try await caller.read("/v1/me/coupons", as: member.token)
            found = (try answer.json("coupons") as? [[String: Any]])?.first?["id"] as? String
            return found != nil
        }
        return try #require(found)
    }

    var holdings: Holdings {
        get async throws { try await Self.holdings(of: member, coupon, caller) }
    }

    private static func holdings(
        of member: Caller.Member, _ coupon: String, _ caller: Caller
    ) async throws -> Holdings {
        let points = try await caller.read("/v1/me/points", as: member.token)
        let value = try await caller.read("/v1/me/stored-value", as: member.token)
        let coupon = try await caller.read("/v1/coupons/\(coupon)", as: member.token)
        return Holdings(
            points: try #require(Int64(try points.string("points", "available"))),
            storedValueMinor: try #require(Int64(try value.string("balance", "availableMinor"))),
            coupon: try coupon.string("state"))
    }

    // MARK: Calls, each as it is sent again

    /// Articles that no promotion of the sandbox is about.
    private static func basket(
        _ caller: Caller, _ who: [String: Any], _ coupon: String
    ) -> [String: Any] {
        var basket: [String: Any] = [
            "storeId": caller.status.stores[0], "terminalId": "till-1", "points": points,
            "couponIds": [coupon],
            "lines": [
                [
                    "sku": "gift-A", "name": "礼盒A", "category": "gift", "quantity": 2,
                    "unitPriceMinor": 12_800,
                ]
            ],
        ]
        basket.merge(who) { $1 }
        return basket
    }

    /// She shows a code, which the call uses up, and which it may show again.
    private func basket() async throws -> [String: Any] {
        let code = try await caller.post("/v1/me/code", [:], as: member.token).string("code")
        return Self.basket(caller, ["memberCode": code], coupon)
    }

    private var tenders: [[String: Any]] {
        [
            ["type": "STORED_VALUE", "amountMinor": Self.storedValueMinor],
            ["type": "CASH", "amountMinor": payableMinor - Self.storedValueMinor],
        ]
    }

    /// - Parameter isShort: a fen too little, which is refused.
    func payment(isShort: Bool = false) async throws -> CrashCall {
        var tenders = tenders
        if isShort {
            tenders[1]["amountMinor"] = payableMinor - Self.storedValueMinor - 1
        }
        return CrashCall(
            caller, "/v1/orders:pay",
            [
                "basket": try await basket(), "externalId": externalId, "tenders": tenders,
                "paidAt": Date.now.ISO8601Format(),
            ])
    }

    func hold(seconds: Int) async throws -> CrashCall {
        CrashCall(
            caller, "/v1/orders:hold",
            [
                "basket": try await basket(), "externalId": externalId,
                "storedValueMinor": Self.storedValueMinor, "seconds": seconds,
            ])
    }

    func capture(_ checkout: String) -> CrashCall {
        CrashCall(caller, "/v1/checkouts/\(checkout):capture", ["tenders": tenders])
    }

    func void(_ checkout: String) -> CrashCall {
        CrashCall(caller, "/v1/checkouts/\(checkout):void", ["reason": "顾客取消"])
    }

    func refund(_ order: String) -> CrashCall {
        CrashCall(
            caller, "/v1/orders/\(order):refund", ["externalId": "R-1", "reason": "不要了"])
    }

    /// What a till sold while it was alone: the same articles less ¥20 for her coupon, paid with the
    /// stored value and cash.
    func upload() async throws -> CrashCall {
        let code = try await caller.post("/v1/me/offline-code", [:], as: member.token)
            .string("code")
        let token = try await caller.post(
            "/v1/me/coupons/\(coupon):takeOffline", [:], as: member.token
        ).string("token")
        let due = Int64(2 * 12_800 - 2_000)
        return CrashCall(
            caller, "/v1/offline:upload",
            [
                "sales": [
                    [
                        "id": IdentifierSource().next().description, "coupon": token,
                        "couponMinor": 2_000,
                        "order": [
                            "storeId": caller.status.stores[0], "terminalId": "till-1",
                            "memberCode": code, "externalId": externalId,
                            "paidAt": Date.now.ISO8601Format(),
                            "lines": [
                                [
                                    "sku": "gift-A", "name": "礼盒A", "category": "gift",
                                    "quantity": 2, "amountMinor": due,
                                ]
                            ],
                            "tenders": [
                                [
                                    "type": "STORED_VALUE",
                                    "amountMinor": Self.storedValueMinor,
                                ],
                                ["type": "CASH", "amountMinor": due - Self.storedValueMinor],
                            ],
                        ],
                    ]
                ]
            ])
    }
}

/// A call that can be sent again under the same key.
struct CrashCall: Sendable {
    private let caller: Caller
    private let path: String
    private let body: [UInt8]
    private var key = UUID().uuidString.lowercased()

    init(_ caller: Caller, _ path: String, _ body: [String: Any]) {
        self.caller = caller
        self.path = path
        let data = try? JSONSerialization.data(withJSONObject: body, options: [.sortedKeys])
        self.body = Array(data ?? Data())
    }

    /// The same body, as another call.
    var underAnotherKey: CrashCall {
        var call = self
        call.key = UUID().uuidString.lowercased()
        return call
    }

    func send() async throws -> SignedClient.Answer {
        try await caller.client.send(
            "POST", path, body: body, as: caller.benchTill, key: key)
    }

    /// Sends it until something is answered that does not ask for a repetition.
    func sendUntilAnswered() async throws -> SignedClient.Answer {
        var last: SignedClient.Answer?
        try await eventually("an answer of \(path)", within: .seconds(20)) {
            let answer = try await send()
            last = answer
            return try answer.status == 200 || answer.json("retryable") as? Bool != true
        }
        return try #require(last)
    }

    /// The same, which must succeed.
    func succeed() async throws -> SignedClient.Answer {
        let answer = try await sendUntilAnswered()
        try #require(answer.status == 200, "\(path): \(answer.text)")
        return answer
    }
}
