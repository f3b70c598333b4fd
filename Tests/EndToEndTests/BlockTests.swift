import Foundation
import Stack
import TestKit
import Testing

/// What staff closes to a member, through the gateway: the ledger hears of it a moment later.
@Suite("Blocking members", .serialized)
struct BlockTests {
    private func order(
        _ caller: Caller, of member: Caller.Member
    ) async throws -> SignedClient.Answer {
        try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 10_000),
            as: caller.till)
    }

    private func spend(
        _ caller: Caller, of member: Caller.Member
    ) async throws -> SignedClient.Answer {
        try await caller.post("/v1/me/points:spend", ["points": 1], as: member.token)
    }

    /// - Parameter blocks: what is closed; the rest is open.
    private func close(
        _ blocks: [String], to member: Caller.Member, _ caller: Caller,
        as staff: SignedClient.Caller, key: String? = nil
    ) async throws -> SignedClient.Answer {
        var body: [String: Any] = ["reason": "returns without a receipt"]
        for block in blocks { body[block] = true }
        return try await caller.post("/v1/members/\(member.id):block", body, as: staff, key: key)
    }

    @Test("X15 the owner closes earning, then spending, and opens both again")
    func separately() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        let member = try await caller.register()
        #expect(try await order(caller, of: member).status == 200)

        let key = UUID().uuidString
        let first = try await close(["earningBlocked"], to: member, caller, as: owner, key: key)
        #expect(first.status == 200, "\(first.text)")
        #expect(try first.json("facts", "earningBlocked") as? Bool == true)
        #expect(try first.json("facts", "spendingBlocked") as? Bool == false)
        let again = try await close(["earningBlocked"], to: member, caller, as: owner, key: key)
        #expect(again.header("Idempotent-Replayed") == "true")
        try await eventually("she earns nothing") {
            let answer = try await order(caller, of: member)
            return try answer.status == 400 && answer.string("key") == "EARNING_BLOCKED"
        }
        #expect(try await spend(caller, of: member).status == 200)

        let second = try await close(["spendingBlocked"], to: member, caller, as: owner)
        #expect(second.status == 200, "\(second.text)")
        try await eventually("she spends nothing") {
            let answer = try await spend(caller, of: member)
            return try answer.status == 400 && answer.string("key") == "SPENDING_BLOCKED"
        }
        #expect(try await order(caller, of: member).status == 200)

        let third = try await close([], to: member, caller, as: owner)
        #expect(third.status == 200, "\(third.text)")
        try await eventually("she spends again") {
            try await spend(caller, of: member).status == 200
        }
        #expect(try await order(caller, of: member).status == 200)
    }

    @Test("X15 a member blocked as a whole is out, and earns again once she is active")
    func whole() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        let member = try await caller.register()
        let blocked = try await close(["blocked"], to: member, caller, as: owner)
        #expect(blocked.status == 200, "\(blocked.text)")
        #expect(try blocked.string("facts", "state") == "BLOCKED")
        let seen = try await caller.get("/v1/members/\(member.id)", as: caller.till)
        #expect(try seen.string("state") == "BLOCKED")
        // Her token was not used before, so the gateway has yet to hear that it is good.
        try expect(await caller.get("/v1/me", as: member.token), 401, "INVALID_TOKEN")
        try expect(
            await caller.post(
                "/v1/auth/tokens", ["refreshToken": member.refreshToken], as: caller.miniProgram),
            401, "INVALID_REFRESH_TOKEN")
        try await eventually("she earns nothing") {
            let answer = try await order(caller, of: member)
            return try answer.status == 400 && answer.string("key") == "EARNING_BLOCKED"
        }

        let active = try await close([], to: member, caller, as: owner)
        #expect(try active.string("facts", "state") == "ACTIVE")
        try await eventually("she earns again") {
            try await order(caller, of: member).status == 200
        }
    }

    @Test("X15 only staff may close anything, with a reason, and to a member who is there")
    func refused() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        let member = try await caller.register()
        for stranger in [caller.till, caller.miniProgram, caller.console, member.token] {
            try expect(
                await close(["blocked"], to: member, caller, as: stranger), 403,
                "PERMISSION_DENIED")
        }
        let path = "/v1/members/\(member.id):block"
        try expect(
            await caller.post(path, ["blocked": true], as: owner), 400, "INVALID_ARGUMENT",
            details: ["field": "reason"])
        try expect(
            await caller.post(
                "/v1/members/\(UUID().uuidString):block", ["blocked": true, "reason": "fraud"],
                as: owner), 404, "MEMBER_NOT_FOUND")
        #expect(try await caller.get("/v1/me", as: member.token).status == 200)
    }
}
