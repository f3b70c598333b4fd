import Foundation
import MemberService
import Stack
import TestKit
import Testing

/// What the tests send through the gateway, in the words of the main job.
struct Caller: Sendable {
    let status: StackStatus
    let client: SignedClient

    init(_ stack: RunningStack) throws {
        status = try stack.status
        client = SignedClient(gateway: status.gateway)
    }

    var miniProgram: SignedClient.Caller { .app(status.apps.miniProgram) }
    var till: SignedClient.Caller { .app(status.apps.pos) }
    var console: SignedClient.Caller { .app(status.apps.console) }
    /// A till that may ask as often as it likes, for tests that read hundreds of orders.
    var benchTill: SignedClient.Caller { .app(status.apps.benchPos) }

    struct Member: Sendable {
        let id: String
        let phone: String
        let cardNumber: String
        let token: SignedClient.Caller
        let refreshToken: String
    }

    static func freshPhone() -> String {
        "13" + String(Int.random(in: 0...9)) + String(Int.random(in: 10_000_000...99_999_999))
    }

    func post(
        _ path: String, _ body: [String: Any], as caller: SignedClient.Caller, key: String? = nil,
        headers: [(String, String)] = []
    ) async throws -> SignedClient.Answer {
        let bytes = try JSONSerialization.data(withJSONObject: body, options: [.sortedKeys])
        return try await client.send(
            "POST", path, body: Array(bytes), as: caller, key: key, headers: headers)
    }

    func get(_ path: String, as caller: SignedClient.Caller) async throws -> SignedClient.Answer {
        try await client.send("GET", path, as: caller)
    }

    /// Reads again and again while the refusal says that this helps: a member may ask ten times a
    /// second, and what has just started again takes a moment to be found.
    func read(_ path: String, as caller: SignedClient.Caller) async throws -> SignedClient.Answer {
        var last: SignedClient.Answer?
        try await eventually("an answer of \(path)") {
            let answer = try await get(path, as: caller)
            last = answer
            return try answer.status == 200 || answer.json("retryable") as? Bool != true
        }
        return try #require(last)
    }

    func smsCode(
        for phone: String, purpose: String = "REGISTER", through app: SignedClient.Caller? = nil
    ) async throws -> String {
        try await post(
            "/v1/auth/sms-codes", ["phone": phone, "purpose": purpose], as: app ?? miniProgram
        ).string("code")
    }

    /// A further code: a phone gets one a minute, for whatever purpose. Asks when the refusal says
    /// that it is time to.
    func nextSmsCode(for phone: String, purpose: String) async throws -> String {
        var code: String?
        var askAt = ContinuousClock.now
        try await eventually("a code to \(purpose)", within: .seconds(90)) {
            guard ContinuousClock.now >= askAt else { return false }
            let answer = try await post(
                "/v1/auth/sms-codes", ["phone": phone, "purpose": purpose], as: miniProgram)
            guard answer.status == 429 else {
                code = try answer.string("code")
                return true
            }
            let seconds = try #require(answer.header("retry-after").flatMap { Int($0) })
            askAt = .now + .seconds(seconds)
            return false
        }
        return try #require(code)
    }

    /// The owner of the sandbox merchant, logged in at the console.
    func owner() async throws -> SignedClient.Caller { try await staff("owner") }

    /// The sandbox merchant's account of a role, logged in at the console. All tests come from one
    /// address, which may log in twenty times a minute: whoever is refused for it waits as told.
    func staff(_ role: String) async throws -> SignedClient.Caller {
        let form = [
            "account": MemberDemo.account(of: role), "password": MemberDemo.staffPassword,
        ]
        var token: String?
        var askAt = ContinuousClock.now
        try await eventually("the log-in of \(role)", within: .seconds(90)) {
            guard ContinuousClock.now >= askAt else { return false }
            let answer = try await post("/v1/staff/tokens", form, as: console)
            guard answer.status == 429 else {
                token = try answer.string("accessToken")
                return true
            }
            let seconds = try #require(answer.header("retry-after").flatMap { Int($0) })
            askAt = .now + .seconds(seconds)
            return false
        }
        return .bearer(try #require(token))
    }

    /// What it takes to become a member of the demo merchant, and no more.
    static var agreed: [[String: Any]] {
        [["purpose": "SERVICE", "given": true, "textVersion": 1]]
    }

    /// - Parameters:
    ///   - fields: what the form says beside phone, code, device and name.
    ///   - app: whose tier says how often her token may ask; the mini program where nil.
    func register(
        phone: String = freshPhone(), smsCode: String? = nil, fields: [String: Any] = [:],
        through app: SignedClient.Caller? = nil
    ) async throws -> Member {
        var form = fields
        form["phone"] = phone
        if let smsCode {
            form["smsCode"] = smsCode
        } else {
            form["smsCode"] = try await self.smsCode(for: phone, through: app)
        }
        form["deviceId"] = "device-" + UUID().uuidString
        form["nickname"] = "李小龙"
        form["consents"] = Self.agreed
        let answer = try await post("/v1/members", form, as: app ?? miniProgram)
        return Member(
            id: try answer.string("member", "id"), phone: phone,
            cardNumber: try answer.string("member", "cardNumber"),
            token: .bearer(try answer.string("accessToken")),
            refreshToken: try answer.string("refreshToken"))
    }

    /// An order of one line, paid in cash.
    func orderBody(
        member: [String: Any], amountMinor: Int64, store: Int = 0, category: String = "dessert",
        externalId: String = UUID().uuidString, paidAt: Date = .now
    ) -> [String: Any] {
        var body: [String: Any] = [
            "storeId": status.stores[store], "terminalId": "till-1", "externalId": externalId,
            "paidAt": paidAt.ISO8601Format(),
            "lines": [
                [
                    "sku": "item-1", "name": "提拉米苏", "category": category, "quantity": 1,
                    "amountMinor": amountMinor,
                ]
            ],
            "tenders": [["type": "CASH", "amountMinor": amountMinor]],
        ]
        body.merge(member) { $1 }
        return body
    }
}
