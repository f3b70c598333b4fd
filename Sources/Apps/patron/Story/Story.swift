import AsyncHTTPClient
import Foundation
import Stack

/// The main job, once, through the gateway, told as a person would follow it.
struct Story {
    private let client: SignedClient
    private let miniProgram: SignedClient.Caller
    let till: SignedClient.Caller
    let stores: [String]
    private let phone: String

    init(_ status: StackStatus) {
        self.init(gateway: status.gateway, apps: status.apps, stores: status.stores)
    }

    init(
        gateway: String, apps: StackStatus.Apps, stores: [String], http: HTTPClient = .shared
    ) {
        client = SignedClient(gateway: gateway, http: http)
        miniProgram = .app(apps.miniProgram)
        till = .app(apps.pos)
        self.stores = stores
        // A phone of her own at each telling: one phone registers once.
        phone = "139" + String(Int.random(in: 10_000_000...99_999_999))
    }

    func tell() async throws {
        say("The main job, through the gateway 主流程演示")
        let token = try await register()
        try await buyDrinks()
        let coupon = try await readEverything(token)
        try await buyDessert(as: .bearer(token), with: coupon)
        say("")
    }

    private func register() async throws -> String {
        let code = try await post(
            "/v1/auth/sms-codes", ["phone": phone, "purpose": "REGISTER"], as: miniProgram)
        line("1", "The mini-program asks for a code for \(masked)", "\(try code.string("code"))")
        let member = try await post(
            "/v1/members",
            [
                "phone": phone, "smsCode": try code.string("code"),
                "deviceId": "device-\(UUID().uuidString)", "nickname": "张小满",
                "consents": [["purpose": "SERVICE", "given": true, "textVersion": 1]],
            ], as: miniProgram)
        line(
            "2", "She registers and is a member",
            "card \(try member.string("member", "cardNumber")), "
                + "level \(try member.string("member", "level", "name", "zh"))")
        return try member.string("accessToken")
    }

    private func buyDrinks() async throws {
        let order = try await post(
            "/v1/orders",
            [
                "storeId": stores[2], "phone": phone, "terminalId": "till-1",
                "externalId": "story-\(UUID().uuidString)",
                "paidAt": Date.now.ISO8601Format(),
                "lines": [
                    [
                        "sku": "negroni", "name": "Negroni", "category": "cocktail",
                        "quantity": 2, "unitPriceMinor": 6800,
                    ],
                    [
                        "sku": "yamazaki-12", "name": "山崎 12", "category": "whisky",
                        "quantity": 3, "unitPriceMinor": 12800,
                    ],
                    [
                        "sku": "snack", "name": "拼盘", "category": "food", "quantity": 1,
                        "amountMinor": 8000,
                    ],
                ],
                "tenders": [["type": "WECHAT_PAY", "amountMinor": 60_000]],
            ], as: till)
        line(
            "3", "The bar's till posts her order of ¥600.00",
            "\(try order.string("pointsEarned")) points, "
                + "business date \(try order.string("order", "businessDate"))")
        tell(try order.json("explanation"))
    }

    /// The steps of a decision, in both languages.
    func tell(_ steps: Any?) {
        for step in steps as? [[String: Any]] ?? [] {
            let text = step["text"] as? [String: Any]
            say("      · \(text?["zh"] ?? "")  \(text?["en"] ?? "")")
        }
    }

    /// - Returns: her welcome coupon.
    private func readEverything(_ token: String) async throws -> String {
        let member = SignedClient.Caller.bearer(token)
        let points = try await get("/v1/me/points", as: member)
        line("4", "She sees her points", "\(try points.string("points", "available")) available")
        let entries = try await get("/v1/me/points/entries", as: member)
        let entry = (try entries.json("entries") as? [[String: Any]])?.first
        line(
            "5", "her statement",
            "+\(entry?["delta"] ?? ""), balance \(entry?["balanceAfter"] ?? "")")
        let level = try await risenLevel(member)
        line("6", "her level, which rose", try level.string("level", "name", "zh"))
        line("7", "and what is next", try level.string("progress", "hint", "zh"))
        let coupons = try await waitFor("/v1/me/coupons", as: member) {
            !((try $0.json("coupons") as? [Any])?.isEmpty ?? true)
        }
        let coupon = (try coupons.json("coupons") as? [[String: Any]])?.first
        let name = (coupon?["name"] as? [String: Any])?["zh"]
        line("8", "and her welcome coupon", "\(name ?? "")")
        return coupon?["id"] as? String ?? ""
    }

    /// The level follows the payment by event, a moment later.
    private func risenLevel(_ member: SignedClient.Caller) async throws -> SignedClient.Answer {
        try await waitFor("/v1/me/level", as: member) {
            try $0.string("level", "code") == "silver"
        }
    }

    func waitFor(
        _ path: String, as caller: SignedClient.Caller,
        _ isThere: (SignedClient.Answer) throws -> Bool
    ) async throws -> SignedClient.Answer {
        let deadline = ContinuousClock.now + .seconds(10)
        while true {
            let answer = try await get(path, as: caller)
            if try isThere(answer) { return answer }
            guard ContinuousClock.now < deadline else {
                throw StackError("\(path) still answers \(answer.text)", mend: "read the logs")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    func post(
        _ path: String, _ body: [String: Any], as caller: SignedClient.Caller
    ) async throws -> SignedClient.Answer {
        let bytes = try JSONSerialization.data(withJSONObject: body)
        return try checked(
            try await client.send("POST", path, body: Array(bytes), as: caller), path)
    }

    func get(
        _ path: String, as caller: SignedClient.Caller
    ) async throws -> SignedClient.Answer {
        try checked(try await client.send("GET", path, as: caller), path)
    }

    private func checked(_ answer: SignedClient.Answer, _ path: String) throws
        -> SignedClient.Answer
    {
        guard answer.status < 300 else {
            throw StackError(
                "\(path) answered \(answer.status) \(answer.text)", mend: "read the logs")
        }
        return answer
    }

    private var masked: String { phone.prefix(3) + "****" + phone.suffix(4) }

    func line(_ number: String, _ what: String, _ result: String) {
        say("  \(number)  \(what): \(result)")
    }
}
