import Foundation
import Stack
import TestKit
import Testing

/// Everybody at once.
@Suite("Rush", .serialized)
struct RushTests {
    @Test("E10 C25 a thousand orders at one moment are all answered right, and the books hold")
    func aThousandAtOnce() async throws {
        let stack = try await RunningStack.shared()
        let caller = try Caller(stack)
        var members: [Caller.Member] = []
        for _ in 0..<20 { members.append(try await caller.register()) }
        let buyers = members
        let earned = try await withThrowingTaskGroup(of: (String, Int64).self) { group in
            for number in 0..<1_000 {
                let member = buyers[number % buyers.count].id
                group.addTask { (member, try await Self.buy(member, caller)) }
            }
            return try await group.reduce(into: [String: Int64]()) { sums, order in
                sums[order.0, default: 0] += order.1
            }
        }
        for member in members {
            let points = try await caller.read("/v1/me/points", as: member.token)
            let mine = try #require(earned[member.id])
            #expect(try points.string("points", "available") == "\(mine)")
            #expect(try points.string("points", "seq") == "50")
        }
        try await stack.verify()
    }

    /// - Returns: what the order earned.
    private static func buy(_ member: String, _ caller: Caller) async throws -> Int64 {
        let answer = try await caller.post(
            "/v1/orders", caller.orderBody(member: ["memberId": member], amountMinor: 1_000),
            as: caller.benchTill)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(try answer.string("order", "memberId") == member)
        return try #require(Int64(try answer.string("pointsEarned")))
    }
}
