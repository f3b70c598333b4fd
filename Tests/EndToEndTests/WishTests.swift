import Foundation
import Stack
import Testing

/// Wishes through the gateway: members file and score them, the console answers and counts.
@Suite("Wishing for a service", .serialized)
struct WishTests {
    @Test("B17 a wish is filed, answered and scored through the gateway, and the report counts it")
    func wishes() async throws {
        let caller = try Caller(await RunningStack.shared())
        let owner = try await caller.owner()
        let member = try await caller.register()
        func base() async throws -> [String: Any] {
            let report = try await caller.get("/v1/reports/benefits", as: owner)
            #expect(report.status == 200, "\(report.text)")
            let levels = try #require(try report.json("levels") as? [[String: Any]])
            return try #require(levels.first)
        }
        func number(_ name: String, of row: [String: Any]) -> Int64 {
            Int64(row[name] as? String ?? "0") ?? 0
        }
        let before = try await base()

        let key = UUID().uuidString.lowercased()
        let body: [String: Any] = ["text": "想要一个安静的角落"]
        let filed = try await caller.post("/v1/me/wishes", body, as: member.token, key: key)
        #expect(filed.status == 200, "\(filed.text)")
        #expect(try filed.string("state") == "WISH_OPEN")
        let id = try filed.string("id")
        let again = try await caller.post("/v1/me/wishes", body, as: member.token, key: key)
        #expect(try again.string("id") == id)
        #expect(again.header("idempotent-replayed") == "true")
        try expect(
            try await caller.post("/v1/me/wishes/\(id):score", ["score": 5], as: member.token),
            400, "WISH_NOT_ANSWERED")

        let listed = try await caller.get(
            "/v1/wishes?state=WISH_OPEN&memberId=\(member.id)", as: owner)
        let open = try #require(try listed.json("wishes") as? [[String: Any]])
        #expect(open.map { $0["text"] as? String } == ["想要一个安静的角落"])
        let answered = try await caller.post(
            "/v1/wishes/\(id):close", ["note": "三楼靠窗"], as: owner)
        #expect(try answered.string("state") == "WISH_CLOSED")
        let scored = try await caller.post(
            "/v1/me/wishes/\(id):score", ["score": 5], as: member.token)
        #expect(scored.status == 200, "\(scored.text)")
        let mine = try await caller.read("/v1/me/wishes", as: member.token)
        let hers = try #require(try mine.json("wishes") as? [[String: Any]])
        #expect(hers.map { $0["answer"] as? String } == ["三楼靠窗"])
        #expect(hers.map { $0["score"] as? Int } == [5])

        let after = try await base()
        for name in ["wishes", "wishesAnswered", "wishesAnsweredInADay", "wishesScored"] {
            #expect(number(name, of: after) >= number(name, of: before) + 1, "\(name)")
        }
    }
}
