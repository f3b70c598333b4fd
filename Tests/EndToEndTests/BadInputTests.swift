import Foundation
import Stack
import Testing

/// Whatever is wrong gets its documented key, and nothing is written.
@Suite("Bad input")
struct BadInputTests {
    @Test("A23 a bad phone is refused")
    func badPhone() async throws {
        let caller = try Caller(await RunningStack.shared())
        for phone in ["", "123", "1380000000a", "+8613800000001000", "02112345678"] {
            try expect(
                await caller.post(
                    "/v1/auth/sms-codes", ["phone": phone, "purpose": "REGISTER"],
                    as: caller.miniProgram), 400, "INVALID_PHONE")
        }
    }

    @Test("A10 a wrong code, a code used before, and one of another purpose are refused")
    func badCodes() async throws {
        let caller = try Caller(await RunningStack.shared())
        let phone = Caller.freshPhone()
        let code = try await caller.smsCode(for: phone)
        func register(_ code: String) async throws -> SignedClient.Answer {
            try await caller.post(
                "/v1/members",
                [
                    "phone": phone, "smsCode": code, "deviceId": UUID().uuidString,
                    "nickname": "A", "consents": Caller.agreed,
                ],
                as: caller.miniProgram)
        }
        let wrong = code == "000000" ? "000001" : "000000"
        try expect(
            await register(wrong), 400, "INVALID_SMS_CODE", details: ["reason": "WRONG"])
        try expect(
            await caller.post(
                "/v1/auth/tokens", ["phone": phone, "smsCode": code], as: caller.miniProgram),
            400, "INVALID_SMS_CODE", details: ["reason": "NOT_SENT"])
        #expect(try await register(code).status == 200)
        // The code is looked at before the throttle and before whose phone it is, so it is the code
        // that is refused here, from another device and under another key.
        try expect(await register(code), 400, "INVALID_SMS_CODE", details: ["reason": "USED"])
    }

    @Test("A09 of ten registrations of one device in parallel exactly one succeeds")
    func registersDeviceOnce() async throws {
        let caller = try Caller(await RunningStack.shared())
        let device = "device-" + UUID().uuidString
        var codes: [(String, String)] = []
        for _ in 0..<10 {
            let phone = Caller.freshPhone()
            codes.append((phone, try await caller.smsCode(for: phone)))
        }
        let answers = try await withThrowingTaskGroup(of: SignedClient.Answer.self) { group in
            for (phone, code) in codes {
                group.addTask {
                    try await caller.post(
                        "/v1/members",
                        [
                            "phone": phone, "smsCode": code, "deviceId": device, "nickname": "A",
                            "consents": Caller.agreed,
                        ],
                        as: caller.miniProgram)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.count { $0.status == 200 } == 1)
        for answer in answers where answer.status != 200 {
            try expect(answer, 429, "REGISTRATION_THROTTLED")
        }
    }

    @Test("E01 amounts that are negative or too large, and tenders that do not add up, are refused")
    func badAmounts() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        func place(_ change: (inout [String: Any]) -> Void) async throws -> SignedClient.Answer {
            var body = caller.orderBody(member: ["memberId": member.id], amountMinor: 1_000)
            change(&body)
            return try await caller.post("/v1/orders", body, as: caller.till)
        }
        func line(_ quantity: Int64, _ price: Int64) -> [[String: Any]] {
            [
                [
                    "sku": "a", "name": "a", "category": "a", "quantity": quantity,
                    "unitPriceMinor": price,
                ]
            ]
        }
        try expect(await place { $0["lines"] = line(1, -1) }, 400, "INVALID_ARGUMENT")
        try expect(
            await place { $0["lines"] = line(100_000, .max / 2) }, 400, "AMOUNT_OUT_OF_RANGE")
        try expect(
            await place { $0["tenders"] = [["type": "CASH", "amountMinor": 999]] }, 400,
            "TENDERS_DO_NOT_ADD_UP")
        try expect(await place { $0["lines"] = [] as [Any] }, 400, "INVALID_ARGUMENT")
        try expect(await place { $0["lines"] = line(0, 100) }, 400, "INVALID_ARGUMENT")
        try expect(await place { $0["storeId"] = UUID().uuidString }, 404, "STORE_NOT_FOUND")
        try expect(await place { $0["memberId"] = UUID().uuidString }, 404, "MEMBER_NOT_FOUND")
        try expect(
            await place { $0["paidAt"] = Date.now.addingTimeInterval(600).ISO8601Format() }, 400,
            "PAID_AT_OUT_OF_RANGE")
        try expect(
            await place {
                $0["paidAt"] = Date.now.addingTimeInterval(-31 * 86_400).ISO8601Format()
            },
            400, "PAID_AT_OUT_OF_RANGE")
        let points = try await caller.get("/v1/me/points", as: member.token)
        #expect(try points.string("points", "seq") == "0")
    }

    @Test("X06 N03 the same order twice has one effect and one answer; another body is refused")
    func replaysOrders() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let body = caller.orderBody(member: ["memberId": member.id], amountMinor: 5_000)
        let key = UUID().uuidString
        let first = try await caller.post("/v1/orders", body, as: caller.till, key: key)
        let second = try await caller.post("/v1/orders", body, as: caller.till, key: key)
        #expect(second.header("Idempotent-Replayed") == "true")
        #expect(try second.json("replayed") as? Bool == true)
        #expect(try second.string("order", "id") == first.string("order", "id"))
        #expect(try second.string("points", "available") == first.string("points", "available"))
        var other = body
        other["table"] = "B1"
        try expect(
            await caller.post("/v1/orders", other, as: caller.till, key: key), 422,
            "IDEMPOTENCY_MISMATCH")
        // The order's own number protects it under any key.
        let third = try await caller.post("/v1/orders", body, as: caller.till)
        #expect(try third.json("replayed") as? Bool == true)
        try expect(
            await caller.post("/v1/orders", other, as: caller.till), 409, "ORDER_EXISTS")
        let points = try await caller.get("/v1/me/points", as: member.token)
        #expect(try points.string("points", "seq") == "1")
    }

    @Test("X24 a stale, a forged and a replayed signature are refused")
    func badSignatures() async throws {
        let caller = try Caller(await RunningStack.shared())
        let body = Array(#"{"cardNumber": "0000000000000000"}"#.utf8)
        let path = "/v1/members:search"
        let signature = try SignedClient.signature(
            caller.status.apps.pos, "POST", path, key: "", body: body)
        func send(_ authorization: String, _ body: [UInt8]) async throws -> SignedClient.Answer {
            try await caller.client.send(
                "POST", path, body: body, as: .nobody, key: "",
                headers: [("authorization", authorization)])
        }
        try expect(await send(signature, body + [0x20]), 401, "INVALID_SIGNATURE")
        let stale = signature.replacing(/ts="\d+"/, with: "ts=\"1700000000\"")
        try expect(await send(stale, body), 401, "STALE_SIGNATURE")
        #expect(try await send(signature, body).status == 200)
        try expect(await send(signature, body), 401, "REPLAYED_SIGNATURE")
        try expect(await send("Bearer nonsense", body), 401, "INVALID_TOKEN")
        try expect(await send("", body), 401, "UNAUTHENTICATED")
    }

    @Test("X24 wrong content type, oversized body, unknown field, bad JSON, unknown route")
    func badRequests() async throws {
        let caller = try Caller(await RunningStack.shared())
        func send(
            _ body: String, _ headers: [(String, String)] = [], path: String = "/v1/members:search"
        ) async throws -> SignedClient.Answer {
            try await caller.client.send(
                "POST", path, body: Array(body.utf8), as: caller.till, headers: headers)
        }
        try expect(
            await send("{}", [("content-type", "text/plain")]), 415, "UNSUPPORTED_MEDIA_TYPE")
        let long = String(repeating: "x", count: 65 * 1_024)
        try expect(await send("{\"phone\": \"\(long)\"}"), 413, "BODY_TOO_LARGE")
        try expect(await send(#"{"phone": "13800000000", "x": 1}"#), 400, "UNKNOWN_FIELD")
        try expect(await send(#"{"phone": "1", "phone": "2"}"#), 400, "DUPLICATE_FIELD")
        try expect(await send("{"), 400, "MALFORMED_JSON")
        try expect(await send("{}", path: "/v1/nothing"), 404, "ROUTE_NOT_FOUND")
        let member = try await caller.register()
        try expect(
            await caller.post("/v1/orders", [:], as: member.token), 403, "PERMISSION_DENIED")
    }
}
