import Foundation
import Stack
import Synchronization
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
        let caller = try Caller(stack)
        let member = try await caller.register()
        let acknowledged = Mutex<[String: Int64]>([:])
        let recovered = Mutex<Duration?>(nil)
        let killed = Mutex<ContinuousClock.Instant?>(nil)
        let stop = Atomic(false)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for till in 0..<8 {
                group.addTask {
                    var number = 0
                    while !stop.load(ordering: .relaxed) {
                        number += 1
                        let external = "\(victim)-\(till)-\(number)"
                        let points = try await place(caller, member, external, while: stop)
                        guard let points else { return }
                        let began = killed.withLock { $0 }
                        if let began {
                            recovered.withLock { $0 = $0 ?? (ContinuousClock.now - began) }
                        }
                        acknowledged.withLock { $0[external] = points }
                    }
                }
            }
            try await eventually("orders flow") { acknowledged.withLock { $0.count > 20 } }
            let pid = try pid(of: victim, in: try stack.status)
            kill(pid, SIGKILL)
            // Orders in flight at the kill may be answered still; the first after counts.
            try await Task.sleep(for: .milliseconds(20))
            killed.withLock { $0 = .now }
            let before = acknowledged.withLock { $0.count }
            try await eventually(within: .seconds(15), "orders flow again") {
                acknowledged.withLock { $0.count > before + 20 }
            }
            stop.store(true, ordering: .relaxed)
            try await group.waitForAll()
        }
        let pause = try #require(recovered.withLock { $0 })
        #expect(pause < .seconds(5), "served again after \(pause)")
        try await everyOrderCountsOnce(caller, member, acknowledged.withLock { $0 })
    }

    @Test("FLUSHALL at any moment changes no answer")
    func survivesFlush() async throws {
        let stack = try await RunningStack.faults()
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

    /// Sends an order until it is answered for good, as a till would: under the same key.
    private func place(
        _ caller: Caller, _ member: Caller.Member, _ external: String,
        while stop: borrowing Atomic<Bool>
    ) async throws -> Int64? {
        let key = "key-\(external)-\(member.id.suffix(8))"
        let body = caller.orderBody(
            member: ["memberId": member.id], amountMinor: 700,
            externalId: "\(external)-\(member.id)")
        while true {
            let answer = try? await caller.post("/v1/orders", body, as: caller.till, key: key)
            if let answer, answer.status == 200 {
                return try Int64(answer.string("pointsEarned"))
            }
            if let answer {
                // Refusals in an outage say that the call may be repeated.
                #expect(try answer.json("retryable") as? Bool == true, "\(answer.text)")
            }
            if stop.load(ordering: .relaxed) { return nil }
            try await Task.sleep(for: .milliseconds(20))
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
                sum += try #require(Int64(try #require(entry["delta"] as? String)))
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
