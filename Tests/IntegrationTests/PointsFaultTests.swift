import Messages
import Primitives
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

@Suite("The ledger under faults", .serialized)
struct PointsFaultTests {
    @Test("I1 I2 I4 I6 hold after a random run of orders, repeats, refusals and imports")
    func randomRun() async throws {
        try await PointsStack.run { stack in
            let seed = UInt64.random(in: 0...UInt64.max)
            let members = (1...6).map(Demo.member)
            for member in members { stack.members.add(member) }
            stack.members.add(Demo.member(7), blocked: true)
            try await stack.projected(7)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for worker in 0..<12 {
                    group.addTask {
                        var random = SeededGenerator(seed: seed &+ UInt64(worker))
                        for _ in 0..<60 { try await step(stack, &random) }
                    }
                }
                try await group.waitForAll()
            }
            try await Violations.check(stack.owner, "seed \(seed)")
        }
    }

    /// One call out of a small space of ids and keys, so that repeats and conflicts are common.
    private func step(_ stack: PointsStack, _ random: inout SeededGenerator) async throws {
        let member = Demo.member(Int.random(in: 1...7, using: &random))
        let id = "x\(Int.random(in: 0...150, using: &random))"
        let key = PointsStack.key("k\(Int.random(in: 0...400, using: &random))")
        let amount = Int64.random(in: 0...90_000, using: &random)
        let kind = Int.random(in: 0...2, using: &random)
        let old = "20\(Int.random(in: 20...25, using: &random))-07-01T04:00:00Z"
        let refusal = try await refusalKey {
            switch kind {
            case 0:
                _ = try await stack.orders.place(
                    stack.order(id, of: member, [("cocktail", amount), ("snack", 500)]),
                    stack.till(key: key))
            case 1:
                _ = try await stack.orders.import(
                    stack.order(id, of: member, [("whisky", amount)], paidAt: old),
                    stack.service(key: key))
            default:
                _ = try await stack.points.earn(
                    stack.earn(id, of: member, amountMinor: amount), stack.service(key: key))
            }
        }
        let expected: Set<String?> = [
            nil, "ORDER_EXISTS", "IDEMPOTENCY_MISMATCH", "EARNING_BLOCKED",
        ]
        #expect(expected.contains(refusal), "\(refusal ?? "")")
    }

    @Test("kill -9 of PostgreSQL under load: no acknowledged order is lost, none counts twice")
    func killedServer() async throws {
        let server = try await PostgresServer(durable: true)
        try await PointsStack.run(on: server) { stack in
            let members = (1...16).map(Demo.member)
            for member in members { stack.members.add(member) }
            try await stack.projected(16)
            let tally = Tally()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (worker, member) in members.enumerated() {
                    group.addTask {
                        for number in 0..<150 {
                            let id = "w\(worker)-\(number)"
                            // As a till does it: the same key until there is an answer.
                            while true {
                                do {
                                    let reply = try await stack.points.earn(
                                        stack.earn(id, of: member, amountMinor: 100),
                                        stack.service(
                                            key: PointsStack.key(id), timeout: .seconds(2)))
                                    tally.acknowledge(id, seq: reply.points?.seq ?? 0)
                                    break
                                } catch let status as RPCStatus {
                                    let key = status.explained.info.key
                                    let known = ["UNAVAILABLE", "DEADLINE_EXCEEDED", "OVERLOADED"]
                                    #expect(known.contains(key), "\(status)")
                                }
                            }
                        }
                    }
                }
                group.addTask {
                    for _ in 0..<3 {
                        let before = tally.count
                        try await eventually("200 more orders are answered", within: .seconds(30)) {
                            tally.count >= before + 200
                        }
                        try await server.kill()
                        try await server.restart()
                    }
                }
                try await group.waitForAll()
            }
            #expect(tally.count == 16 * 150)
            // Sixteen entries of each seq: none lost, none twice.
            #expect(try await stack.number(CountRows.entries) == 2 * 16 * 150)
            for member in members {
                let balance = try await stack.balance(of: member)
                #expect(balance.available == 150 && balance.seq == 150)
            }
            try await Violations.check(stack.owner)
        }
        await server.stop()
    }

    @Test("what waits while a batch is under way is one batch, and each caller has her own answer")
    func batching() async throws {
        let server = try await PostgresServer()
        try await PointsStack.run(on: server) { stack in
            try await warmUp(stack)
            server.pause()
            let replies = try await withThrowingTaskGroup(
                of: (asked: Int64, reply: PointsV1.EarnReply).self
            ) { group in
                for number in 1...200 {
                    let points = Int64(number % 10 + 1)
                    let request = stack.earn(
                        "b-\(number)", of: Demo.member(1), amountMinor: points * 100)
                    let options = stack.service(
                        key: PointsStack.key("b-\(number)"), timeout: .seconds(20))
                    group.addTask { (points, try await stack.points.earn(request, options)) }
                }
                try await Task.sleep(for: .milliseconds(200))
                server.resume()
                var replies: [(asked: Int64, reply: PointsV1.EarnReply)] = []
                for try await reply in group { replies.append(reply) }
                return replies
            }
            #expect(Set(replies.compactMap(\.reply.points?.seq)) == Set(2...201))
            #expect(replies.allSatisfy { $0.asked == $0.reply.pointsEarned })
            // The first alone, the rest together; a slow start of a caller may make one more.
            #expect(try await stack.number(CountRows.transactions) <= 5)
            try await Violations.check(stack.owner)
        }
        await server.stop()
    }

    /// One earn, so that nothing but the lane needs PostgreSQL when it stands still.
    private func warmUp(_ stack: PointsStack) async throws {
        stack.members.add(Demo.member(1))
        try await stack.projected(1)
        _ = try await stack.points.earn(
            stack.earn("warm-up", of: Demo.member(1)),
            stack.service(key: PointsStack.key("warm-up")))
    }

    @Test("a queue that is full refuses at once, definitely and retryably")
    func overload() async throws {
        let server = try await PostgresServer()
        try await PointsStack.run(on: server, queue: 8) { stack in
            try await warmUp(stack)
            server.pause()
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<600 {
                    let request = stack.earn("q-\(number)", of: Demo.member(1))
                    let options = stack.service(
                        key: PointsStack.key("q-\(number)"), timeout: .seconds(20))
                    group.addTask {
                        try await refusalKey {
                            _ = try await stack.points.earn(request, options)
                        }
                    }
                }
                var outcomes: [String?] = []
                for try await outcome in group {
                    outcomes.append(outcome)
                    // The refusals are there while PostgreSQL stands still.
                    if outcomes.count == 300 { server.resume() }
                }
                return outcomes
            }
            let overloaded = outcomes.filter { $0 == "OVERLOADED" }.count
            let done = Int64(outcomes.filter { $0 == nil }.count)
            #expect(overloaded > 300)
            #expect(overloaded + Int(done) == 600)
            #expect(try await stack.balance(of: Demo.member(1)).seq == done + 1)
        }
        await server.stop()
    }
}

/// What callers were told.
private final class Tally: Sendable {
    private let acknowledged = Mutex<[String: Int64]>([:])

    var count: Int { acknowledged.withLock { $0.count } }

    func acknowledge(_ id: String, seq: Int64) {
        acknowledged.withLock { $0[id] = seq }
    }
}
