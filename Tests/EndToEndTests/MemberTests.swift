import Foundation
import Stack
import Testing

/// How a member comes in, and who sees what of her.
@Suite("Members", .serialized)
struct MemberTests {
    /// Takes a minute: a phone gets one code a minute, for whatever purpose.
    @Test("A01 a member logs in with her phone and a code for it, which is good once")
    func logsIn() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let code = try await caller.nextSmsCode(for: member.phone, purpose: "LOG_IN")
        func logIn(
            _ code: String, key: String = UUID().uuidString
        ) async throws -> SignedClient.Answer {
            try await caller.post(
                "/v1/auth/tokens", ["phone": member.phone, "smsCode": code],
                as: caller.miniProgram, key: key)
        }
        let wrong = code == "000000" ? "000001" : "000000"
        try expect(await logIn(wrong), 400, "INVALID_SMS_CODE", details: ["reason": "WRONG"])
        let key = UUID().uuidString
        let tokens = try await logIn(code, key: key)
        #expect(tokens.status == 200, "\(tokens.text)")
        #expect(try tokens.string("memberId") == member.id)
        #expect(try tokens.json("replayed") as? Bool == false)
        let me = try await caller.get("/v1/me", as: .bearer(tokens.string("accessToken")))
        #expect(try me.string("id") == member.id)
        let next = try await caller.post(
            "/v1/auth/tokens", ["refreshToken": tokens.string("refreshToken")],
            as: caller.miniProgram)
        #expect(next.status == 200)
        // The same call once more gets tokens of its own; any other call finds the code spent.
        let again = try await logIn(code, key: key)
        #expect(again.status == 200)
        #expect(again.header("Idempotent-Replayed") == "true")
        #expect(try again.string("memberId") == member.id)
        #expect(try again.string("accessToken") != tokens.string("accessToken"))
        try expect(await logIn(code), 400, "INVALID_SMS_CODE", details: ["reason": "USED"])
    }

    @Test("A01 A23 a birthday must be a date, and an invitation must be of a member")
    func checksBirthdayAndInvitation() async throws {
        let caller = try Caller(await RunningStack.shared())
        let friend = try await caller.register()
        let phone = Caller.freshPhone()
        let code = try await caller.smsCode(for: phone)
        // Ahead by every clock on earth.
        let future = Date.now.addingTimeInterval(2 * 86_400).ISO8601Format().prefix(10)
        // The last card number is well formed and nobody's.
        let refused = [
            ("birthday", "1990-02-30"), ("birthday", "1899-12-31"), ("birthday", String(future)),
            ("referralCode", String(friend.cardNumber.dropLast())),
            ("referralCode", "6288000000000000"),
        ]
        for (field, value) in refused {
            let answer = try await caller.post(
                "/v1/members",
                [
                    "phone": phone, "smsCode": code, "deviceId": "device-" + UUID().uuidString,
                    "nickname": "李小龙", "consents": Caller.agreed, field: value,
                ], as: caller.miniProgram)
            try expect(answer, 400, "INVALID_ARGUMENT", details: ["field": field])
        }
        // A till asks for neither.
        let till = try await caller.post(
            "/v1/members",
            [
                "phone": phone, "smsCode": code, "storeId": caller.status.stores[0],
                "terminalId": "till-1", "staffId": "staff-1", "birthday": "1990-05-17",
            ], as: caller.till)
        try expect(till, 400, "INVALID_ARGUMENT", details: ["field": "birthday"])
        // None of this has used up the code.
        let member = try await caller.register(
            phone: phone, smsCode: code,
            fields: ["birthday": "1990-05-17", "referralCode": friend.cardNumber])
        #expect(member.id != friend.id)
    }

    @Test("H02 a birthday is shown to the member herself and to nobody else")
    func hidesBirthday() async throws {
        let caller = try Caller(await RunningStack.shared())
        let friend = try await caller.register()
        let phone = Caller.freshPhone()
        let answer = try await caller.post(
            "/v1/members",
            [
                "phone": phone, "smsCode": try await caller.smsCode(for: phone),
                "deviceId": "device-" + UUID().uuidString, "nickname": "李小龙",
                "birthday": "1990-05-17", "referralCode": friend.cardNumber,
                "consents": Caller.agreed,
            ], as: caller.miniProgram)
        #expect(answer.status == 200)
        #expect(try answer.string("member", "birthday") == "")
        let id = try answer.string("member", "id")
        let me = try await caller.get("/v1/me", as: .bearer(answer.string("accessToken")))
        #expect(try me.string("birthday") == "1990-05-17")
        for reader in [caller.till, try await caller.owner()] {
            let seen = try await caller.get("/v1/members/\(id)", as: reader)
            #expect(try seen.string("birthday") == "")
            #expect(!seen.text.contains("1990-05-17"))
            #expect(!seen.text.contains(friend.cardNumber))
        }
    }

    @Test("A16 H02 a till and the owner read a member, masked; nobody else may")
    func readsMember() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let owner = try await caller.owner()
        for reader in [caller.till, owner] {
            let seen = try await caller.get("/v1/members/\(member.id)", as: reader)
            #expect(seen.status == 200, "\(seen.text)")
            try expectMasked(try #require(try seen.json() as? [String: Any]), member)
            #expect(!seen.text.contains(member.phone) && !seen.text.contains("小龙"))
            try expect(
                await caller.get("/v1/members/\(UUID().uuidString)", as: reader), 404,
                "MEMBER_NOT_FOUND")
        }
        for search in [["cardNumber": member.cardNumber], ["phone": member.phone]] {
            let answer = try await caller.post("/v1/members:search", search, as: owner)
            let found = try #require(try answer.json("members") as? [[String: Any]])
            #expect(found.count == 1)
            try expectMasked(try #require(found.first), member)
            #expect(!answer.text.contains(member.phone) && !answer.text.contains("小龙"))
        }
        for stranger in [caller.miniProgram, caller.console, member.token] {
            try expect(
                await caller.get("/v1/members/\(member.id)", as: stranger), 403,
                "PERMISSION_DENIED")
        }
    }

    private func expectMasked(_ seen: [String: Any], _ member: Caller.Member) throws {
        #expect(seen["id"] as? String == member.id)
        #expect(seen["cardNumber"] as? String == member.cardNumber)
        #expect(seen["nickname"] as? String == "李*")
        #expect(
            seen["phone"] as? String == "\(member.phone.prefix(3))****\(member.phone.suffix(4))")
        #expect(seen["state"] as? String == "ACTIVE")
        #expect((seen["level"] as? [String: Any])?["code"] as? String == "base")
    }
}
