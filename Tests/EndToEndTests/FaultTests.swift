import Foundation
import Stack
import Synchronization
import TestKit
import Testing

/// What dies comes back by itself, and no acknowledged order is lost or counted twice.
@Suite("Faults", .serialized)
struct FaultTests {
    /// Each of these in its turn is killed with SIGKILL under load.
    @Test(
        "X06 N03 no acknowledged order is lost or counted twice when a process is killed",
        arguments: ["points", "member", "gateway", "postgres", "redis"])
    func survivesKill(of victim: String) async throws {
        let stack = try await RunningStack.faults()
        try await stack.waitUntilWhole()
        let caller = try Caller(stack)
        let member = try await caller.register()
        let load = OrderLoad(caller, member, name: victim)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for till in 0..<8 { group.addTask { try await load.run(till: till) } }
            try await eventually("orders flow") { load.acknowledged.count > 20 }
            kill(try pid(of: victim, in: try stack.status), SIGKILL)
            load.noteKill()
            let before = load.acknowledged.count
            try await eventually("orders flow again", within: .seconds(15)) {
                load.acknowledged.count > before + 20
            }
            load.stop()
            try await group.waitForAll()
        }
        let pause = try #require(load.longestPause)
        #expect(pause < .seconds(5), "no order was answered for \(pause)")
        try await stack.waitUntilWhole()
        try await everyOrderCountsOnce(caller, member, load.acknowledged)
    }

    @Test("FLUSHALL at any moment changes no answer")
    func survivesFlush() async throws {
        let stack = try await RunningStack.faults()
        try await stack.waitUntilWhole()
        let caller = try Caller(stack)
        let member = try await caller.register()
        var expected: Int64 = 0
        for number in 0..<10 {
            let answer = try await caller.post(
                "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 1_000),
                as: caller.till)
            expected += try #require(Int64(answer.string("pointsEarned")))
            if number % 2 == 0 { try await flush(port: caller.status.redis.port) }
            let points = try await caller.get("/v1/me/points", as: member.token)
            #expect(try points.string("points", "available") == "\(expected)")
            #expect(try points.string("points", "seq") == "\(number + 1)")
        }
    }

    private func everyOrderCountsOnce(
        _ caller: Caller, _ member: Caller.Member, _ acknowledged: [String: Int64]
    ) async throws {
        var token = ""
        var sources: [String: Int] = [:]
        var sum: Int64 = 0
        repeat {
            let page = try await caller.get(
                "/v1/me/points/entries?pageSize=100" + (token.isEmpty ? "" : "&pageToken=\(token)"),
                as: member.token)
            for entry in try #require(try page.json("entries") as? [[String: Any]]) {
                sources[try #require(entry["sourceId"] as? String), default: 0] += 1
                let delta = try #require(entry["delta"] as? String)
                sum += try #require(Int64(delta))
            }
            token = try page.string("nextPageToken")
        } while !token.isEmpty
        #expect(sources.values.allSatisfy { $0 == 1 })
        #expect(sources.count >= acknowledged.count)
        #expect(sum >= acknowledged.values.reduce(0, +))
        let points = try await caller.get("/v1/me/points", as: member.token)
        #expect(try points.string("points", "available") == "\(sum)")
        #expect(try points.string("points", "seq") == "\(sources.count)")
    }

    private func pid(of victim: String, in status: StackStatus) throws -> Int32 {
        switch victim {
        case "postgres": status.postgres.pid
        case "redis": status.redis.pid
        default: try #require(status.services[victim]).pid
        }
    }

    private func flush(port: Int) async throws {
        let redis = try await RedisLine(port: port)
        try await redis.send("FLUSHALL")
    }
}
