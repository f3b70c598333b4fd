import Foundation
import Stack

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

    func smsCode(for phone: String, purpose: String = "REGISTER") async throws -> String {
        try await post(
            "/v1/auth/sms-codes", ["phone": phone, "purpose": purpose], as: miniProgram
        ).string("code")
    }

    func register(phone: String = freshPhone(), device: String? = nil) async throws -> Member {
        let answer = try await post(
            "/v1/members",
            [
                "phone": phone, "smsCode": try await smsCode(for: phone),
                "deviceId": device ?? "device-" + UUID().uuidString, "nickname": "李小龙",
            ], as: miniProgram)
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
