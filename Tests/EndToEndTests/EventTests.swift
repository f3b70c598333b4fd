import Foundation
import Stack
import TestKit
import Testing

/// Earning beside buying, through the gateway, by the sandbox merchant's rules.
@Suite("Events and referrals", .serialized)
struct EventTests {
    private func record(
        _ fields: [String: Any], _ caller: Caller, as who: SignedClient.Caller,
        key: String? = nil
    ) async throws -> SignedClient.Answer {
        try await caller.post("/v1/points/events", fields, as: who, key: key)
    }

    @Test("C08 a share earns 10 points once a day, and once however often it is reported")
    func shares() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        func share(_ number: Int) -> [String: Any] {
            [
                "memberId": member.id, "code": "SHARE", "externalId": "\(member.id)-\(number)",
                "channel": "ONLINE", "facts": ["page": "cocktails", "friends": 3],
            ]
        }
        let key = UUID().uuidString
        let first = try await record(share(1), caller, as: caller.miniProgram, key: key)
        #expect(first.status == 200, "\(first.text)")
        #expect(try first.string("points") == "10")
        #expect(try first.string("balance", "available") == "10")
        let again = try await record(share(1), caller, as: caller.miniProgram, key: key)
        #expect(again.header("Idempotent-Replayed") == "true")
        // Under another key it is the same event.
        let other = try await record(share(1), caller, as: caller.miniProgram)
        #expect(try other.json("replayed") as? Bool == true)
        #expect(try other.string("balance", "available") == "10")
        try expect(
            await record(share(2), caller, as: caller.till), 400, "EVENT_LIMIT_REACHED",
            details: ["period": "PER_DAY", "times": "1"])
        let points = try await caller.read("/v1/me/points", as: member.token)
        #expect(try points.string("points", "available") == "10")
        let entries = try await caller.read("/v1/me/points/entries", as: member.token)
        let rows = try #require(try entries.json("entries") as? [[String: Any]])
        #expect(rows.compactMap { $0["sourceType"] as? String } == ["EVENT"])
        // A phone is enough to earn, and staff may record what it saw.
        let survey = try await record(
            ["phone": member.phone, "code": "SURVEY", "externalId": "survey-\(member.id)"],
            caller, as: try await caller.owner())
        #expect(try survey.string("points") == "20")
        try expect(
            await record(
                ["memberId": member.id, "code": "SHARE", "externalId": "x", "facts": ["a": 1.5]],
                caller, as: caller.till), 400, "INVALID_ARGUMENT", details: ["field": "facts.a"])
    }

    @Test("C04 a top-up of ¥100 earns 50 points")
    func topsUp() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let answer = try await record(
            [
                "memberCode": member.cardNumber, "code": "TOP_UP",
                "externalId": "top-up-\(member.id)", "amountMinor": 10_000,
            ], caller, as: caller.till)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(try answer.string("points") == "50")
    }

    @Test("C06 C07 a friend who was invited orders, and both have points that wait a week")
    func bringsFriend() async throws {
        let caller = try Caller(await RunningStack.shared())
        let referrer = try await caller.register()
        let friend = try await caller.register(fields: ["referralCode": referrer.cardNumber])
        let order = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": friend.id], amountMinor: 10_000),
            as: caller.till)
        #expect(order.status == 200, "\(order.text)")
        for member in [friend, referrer] {
            try await eventually("100 points are pending") {
                let points = try await caller.read("/v1/me/points", as: member.token)
                return try points.string("points", "pending") == "100"
            }
        }
        let answer = try await caller.read("/v1/me/referrals", as: referrer.token)
        let referrals = try #require(try answer.json("referrals") as? [[String: Any]])
        #expect(referrals.count == 1)
        #expect(referrals.first?["state"] as? String == "REFERRAL_QUALIFIED")
        #expect(referrals.first?["points"] as? String == "100")
        #expect(!answer.text.contains(friend.id))
        let hers = try await caller.read("/v1/me/referrals", as: friend.token)
        #expect(try (hers.json("referrals") as? [[String: Any]])?.isEmpty == true)
    }
}
