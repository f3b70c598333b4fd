import Foundation
import Stack
import Synchronization
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
        let earned = Mutex([String: Int64]())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<1_000 {
                group.addTask {
                    let member = buyers[number % buyers.count].id
                    let answer = try await caller.post(
                        "/v1/orders",
                        caller.orderBody(member: ["memberId": member], amountMinor: 1_000),
                        as: caller.benchTill)
                    #expect(answer.status == 200, "\(answer.text)")
                    let points = try #require(Int64(try answer.string("pointsEarned")))
                    #expect(try answer.string("order", "memberId") == member)
                    earned.withLock { $0[member, default: 0] += points }
                }
            }
            try await group.waitForAll()
        }
        for member in members {
            let points = try await caller.read("/v1/me/points", as: member.token)
            let mine = try #require(earned.withLock { $0[member.id] })
            #expect(try points.string("points", "available") == "\(mine)")
            #expect(try points.string("points", "seq") == "50")
        }
        try await stack.verify()
    }
}
