import Messages
import Primitives
import Redis
import ServiceKit
import TTRPC
import Testing

@Suite("Balances through the cache")
struct PointsCacheTests {
    @Test("X01 a cached balance is not served past the end of its lots")
    func expiry() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("one")))
            #expect(try await stack.balance(of: ann).available == 100)
            stack.clock.set(try #require(Instant(rfc3339: "2027-12-31T15:59:59.999Z")))
            #expect(try await stack.balance(of: ann).available == 100)
            stack.clock.set(try #require(Instant(rfc3339: "2027-12-31T16:00:00Z")))
            // Whether or not the job has written the expiry down yet.
            #expect(try await stack.balance(of: ann).available == 0)
            let reply = try await stack.orders.place(
                stack.order("A-2", of: ann, paidAt: "2027-12-31T16:00:00Z"),
                stack.till(key: PointsStack.key("two")))
            // The expiry is an entry of its own, before the next grant.
            #expect(reply.points == PointsV1.PointsBalance(available: 100, pending: 0, seq: 3))
            #expect(try await stack.balance(of: ann) == reply.points)
            try await Violations.check(stack.owner)
        }
    }

    @Test("lots that end on one date are one row, the next date first, at most twenty")
    func expiringLots() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            for (number, paidAt) in [
                "2026-03-05T04:00:00Z", "2025-06-01T04:00:00Z", "2025-07-01T04:00:00Z",
            ].enumerated() {
                _ = try await stack.orders.import(
                    stack.order("A-\(number)", of: ann, [("snack", 1_000)], paidAt: paidAt),
                    stack.service(key: PointsStack.key("A-\(number)")))
            }
            let reply = try await stack.points.getMine(.init(), stack.member(ann))
            #expect(reply.expiring.map(\.points) == [20, 10])
            #expect(reply.expiring.map(\.lastDate) == ["2026-12-31", "2027-12-31"])
            #expect(reply.points?.available == 30)
        }
    }

    @Test("FLUSHALL at any moment changes no answer")
    func flushAll() async throws {
        try await PointsStack.run { stack in
            let members = (1...4).map(Demo.member)
            for member in members { stack.members.add(member) }
            try await stack.projected(4)
            try await withThrowingTaskGroup(of: Void.self) { group in
                let flusher = stack.redis
                group.addTask {
                    while !Task.isCancelled {
                        try? await flusher.flushall()
                        try? await Task.sleep(for: .milliseconds(1))
                    }
                }
                try await withThrowingTaskGroup(of: Void.self) { writers in
                    for member in members {
                        writers.addTask {
                            for number in 1...40 {
                                let reply = try await stack.points.earn(
                                    stack.earn("\(member)-\(number)", of: member),
                                    stack.service(
                                        key: PointsStack.key("\(member.lo & 0xFF)-\(number)")))
                                #expect(try await stack.balance(of: member) == reply.points)
                            }
                        }
                    }
                    try await writers.waitForAll()
                }
                group.cancelAll()
            }
        }
    }

    @Test("a reader sees her own write at once, with the cache in between")
    func readYourWrites() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await withThrowingTaskGroup(of: Void.self) { group in
                // Other readers fill the cache all the time with what they have just read.
                for _ in 0..<4 {
                    group.addTask {
                        var last: Int64 = 0
                        while !Task.isCancelled {
                            let seq = try await stack.balance(of: ann).seq
                            #expect(seq >= last, "a reader went back in time")
                            last = seq
                        }
                    }
                }
                for number in 1...100 {
                    let reply = try await stack.points.earn(
                        stack.earn("e-\(number)", of: ann, amountMinor: 100),
                        stack.service(key: PointsStack.key("e-\(number)")))
                    let balance = try await stack.balance(of: ann)
                    #expect(balance.seq >= reply.points?.seq ?? .max)
                }
                group.cancelAll()
            }
        }
    }

    @Test("garbage and old versions in Redis are not answers")
    func garbage() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let reply = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("one")))
            let key = "points:balance:\(Demo.merchant):\(ann)"
            for text in [
                "", "P1", "P1:1:1:900", "P2:1:1:900:0:0:-:0", "P1:1:1:-5:0:0:-:0",
                "P1:1:1:900:0:0:-:3", "P1:1:1:99999999999999999999:0:0:-:0", "P1:x:1:9:0:0:-:0",
            ] {
                _ = try await stack.redis.set(key, Array(text.utf8))
                #expect(try await stack.balance(of: ann) == reply.points, "\(text)")
            }
        }
    }
}
