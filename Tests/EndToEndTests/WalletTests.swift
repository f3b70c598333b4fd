import Foundation
import Stack
import Testing

/// What a member does with her points, through the gateway.
@Suite("Spending points", .serialized)
struct WalletTests {
    @Test("C05 X04 C15 a member checks in, sets points aside, spends them, and reads why")
    func spendsThroughTheGateway() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let visit = try await caller.post("/v1/me/check-ins", [:], as: member.token)
        #expect(visit.status == 200, "\(visit.text)")
        #expect(try visit.string("points") == "5")
        #expect(try visit.string("streak") == "1")
        let order = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 50_000),
            as: caller.till)
        let earned = try #require(Int64(order.string("pointsEarned")))

        let placed = try await caller.post(
            "/v1/me/points/holds", ["points": 200], as: member.token)
        #expect(placed.status == 200, "\(placed.text)")
        #expect(try placed.string("balance", "available") == "\(earned + 5 - 200)")
        let captured = try await caller.post(
            "/v1/points/holds/\(try placed.string("hold", "id")):capture", ["points": 150],
            as: caller.till)
        #expect(captured.status == 200, "\(captured.text)")
        #expect(try captured.string("balance", "available") == "\(earned + 5 - 150)")

        let much = try await caller.post(
            "/v1/me/points:spend", ["points": 1_000_000], as: member.token)
        #expect(much.status == 409)
        #expect(try much.string("key") == "INSUFFICIENT_POINTS")
        let back = try await caller.post(
            "/v1/points/spends/\(try captured.string("spendId")):restore", ["points": 50],
            as: caller.till)
        #expect(try back.string("balance", "available") == "\(earned + 5 - 100)")

        let points = try await caller.get("/v1/me/points", as: member.token)
        #expect(try points.string("points", "available") == "\(earned + 5 - 100)")
        let statement = try await caller.get("/v1/me/points/entries", as: member.token)
        let entries = try #require(try statement.json("entries") as? [[String: Any]])
        #expect(
            entries.compactMap { $0["type"] as? String }
                == ["RESTORE", "RELEASE", "SPEND", "HOLD", "EARN", "EARN"])
        #expect(
            entries.compactMap { $0["delta"] as? String }
                == ["50", "0", "-150", "0", "\(earned)", "5"])
    }
}
