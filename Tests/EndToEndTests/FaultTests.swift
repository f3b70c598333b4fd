import Foundation
import Stack
import TestKit
import Testing

/// What dies comes back by itself, and no acknowledged order is lost or counted twice.
///
/// Nobody else uses this stack, so its figures are compared exactly.
@Suite("Faults", .serialized)
struct FaultTests {
    /// Each of these in its turn is killed with SIGKILL under load.
    @Test(
        "X06 N03 C23 what is killed serves again in 5 s; no acknowledged order is lost or doubled",
        arguments: ["points", "member", "marketing", "analytics", "gateway", "postgres", "redis"])
    func survivesKill(of victim: String) async throws {
        let stack = try await RunningStack.faults()
        try await stack.waitUntilWhole()
        let caller = try Caller(stack)
        let (member, before) = try await countedMember(caller)
        let load = OrderLoad(caller, member, name: victim)
        let (recovery, newcomer) = try await withThrowingTaskGroup(of: Void.self) {
            group -> (Duration, Caller.Member?) in
            for till in 0..<OrderLoad.tills { group.addTask { try await load.run(till: till) } }
            try await eventually("orders flow") { load.acknowledged.count > 20 }
            let process = try #require(try stack.status.pid(of: victim))
            let answered = load.acknowledged.count
            let killed = ContinuousClock.now
            #expect(kill(process, SIGKILL) == 0)
            load.noteKill()
            // Who joins while marketing is away gets her coupon all the same.
            let newcomer = try await victim == "marketing" ? caller.register() : nil
            try await stack.waitUntilServing(victim, after: process)
            let recovery = ContinuousClock.now - killed
            try await eventually("orders flow again", within: .seconds(15)) {
                load.acknowledged.count > answered + 20
            }
            load.stop()
            try await group.waitForAll()
            return (recovery, newcomer)
        }
        #expect(recovery < .seconds(5), "\(victim) was away for \(recovery)")
        let pause = try #require(load.longestPause)
        #expect(pause < .seconds(5), "no order was answered for \(pause)")
        try await stack.waitUntilWhole()
        let statement = try await everyOrderCountsOnce(load, member, caller)
        try await levelReflects(statement, member, caller)
        var figures = before
        figures.count(statement)
        if newcomer != nil { figures.countMember() }
        try await figures.areReached(caller)
        if let newcomer { try await holdsOneWelcomeCoupon(newcomer, caller) }
    }

    @Test("FLUSHALL at any moment changes no answer")
    func survivesFlush() async throws {
        let stack = try await RunningStack.faults()
        try await stack.waitUntilWhole()
        let caller = try Caller(stack)
        let (member, before) = try await countedMember(caller)
        let redis = try await RedisLine(port: caller.status.redis.port)
        var expected: Int64 = 0
        for number in 0..<10 {
            let answer = try await caller.post(
                "/v1/orders", caller.orderBody(member: ["memberId": member.id], amountMinor: 1_000),
                as: caller.till)
            expected += try #require(Int64(answer.string("pointsEarned")))
            if number % 2 == 0 { try await redis.send("FLUSHALL") }
            let points = try await caller.read("/v1/me/points", as: member.token)
            #expect(try points.string("points", "available") == "\(expected)")
            #expect(try points.string("points", "seq") == "\(number + 1)")
        }
        var figures = before
        figures.count(orders: 10, ofMinor: 1_000, points: expected)
        try await figures.areReached(caller)
    }

    @Test("FLUSHALL every 50 ms under load leaves balance, statement, level and figures exact")
    func survivesFlushesUnderLoad() async throws {
        let stack = try await RunningStack.faults()
        try await stack.waitUntilWhole()
        let caller = try Caller(stack)
        let (member, before) = try await countedMember(caller)
        let load = OrderLoad(caller, member, name: "flush")
        let isOver = Flag()
        async let flushes = flush(port: caller.status.redis.port, until: isOver)
        async let seen = balances(of: member, caller, until: isOver)
        try await load.run(ordersPerTill: 25)
        isOver.set()
        let emptied = try await flushes
        #expect(emptied > 3)
        #expect(load.acknowledged.count == 25 * OrderLoad.tills)
        let statement = try await everyOrderCountsOnce(load, member, caller)
        #expect(statement.entries.count == load.acknowledged.count)
        for (seq, available) in try await seen {
            #expect(statement.balance(after: seq) == available, "at entry \(seq)")
        }
        try await levelReflects(statement, member, caller)
        var figures = before
        figures.count(statement)
        try await figures.areReached(caller)
    }

    /// A new member, and today's figures with her in them: then the feeds are there, too.
    private func countedMember(
        _ caller: Caller
    ) async throws -> (member: Caller.Member, figures: DayFigures) {
        var figures = try await DayFigures.settled(caller)
        let member = try await caller.register()
        figures.countMember()
        try await figures.areReached(caller)
        return (member, figures)
    }

    // MARK: What is done to the stack

    /// Returns how many times Redis was emptied. It ends by itself after a minute or two.
    private func flush(port: Int, until isOver: Flag) async throws -> Int {
        let redis = try await RedisLine(port: port)
        for round in 0..<1_200 {
            if isOver.isSet { return round }
            try await redis.send("FLUSHALL")
            // The pace of the fault; nothing is waited for.
            try await Task.sleep(for: .milliseconds(50))
        }
        return 1_200
    }

    /// What a member reads meanwhile: available points by the entry that made them.
    private func balances(
        of member: Caller.Member, _ caller: Caller, until isOver: Flag
    ) async throws -> [Int64: Int64] {
        var seen: [Int64: Int64] = [:]
        var last: Int64 = 0
        while !isOver.isSet {
            let answer = try await caller.read("/v1/me/points", as: member.token)
            let seq = try #require(Int64(answer.string("points", "seq")))
            #expect(seq >= last, "a balance went back")
            last = seq
            seen[seq] = try #require(Int64(answer.string("points", "available")))
        }
        return seen
    }

    // MARK: What must hold afterwards

    /// The order, its points and its member were written together, once, for every order that was
    /// acknowledged, and for those that were committed without anybody hearing of it.
    private func everyOrderCountsOnce(
        _ load: OrderLoad, _ member: Caller.Member, _ caller: Caller
    ) async throws -> PointsStatement {
        let statement = try await PointsStatement(of: member, caller)
        let points = try await caller.read("/v1/me/points", as: member.token)
        #expect(try points.string("points", "available") == "\(statement.sum)")
        #expect(try points.string("points", "seq") == "\(statement.entries.count)")

        let acknowledged = load.acknowledged.values
        let bySource = Dictionary(grouping: statement.entries, by: \.sourceId)
        #expect(Set(acknowledged.map(\.id)).count == acknowledged.count)
        for order in acknowledged {
            #expect(bySource[order.id]?.map(\.delta) == [order.points], "order \(order.id)")
        }
        #expect(bySource.values.allSatisfy { $0.count == 1 })
        // A till that was told to stop may not have heard of its last order.
        let unheard = statement.entries.count - acknowledged.count
        #expect((0...OrderLoad.tills).contains(unheard), "\(unheard) orders nobody heard of")

        var balance: Int64 = 0
        for (index, entry) in statement.entries.enumerated() {
            balance += entry.delta
            #expect(entry.seq == Int64(index + 1) && entry.balanceAfter == balance)
            let order = try await caller.read(
                "/v1/orders/\(entry.sourceId)", as: caller.benchTill)
            #expect(order.status == 200, "\(order.text)")
            #expect(try order.string("memberId") == member.id)
            #expect(try order.string("pointsEarned") == "\(entry.delta)")
            #expect(try order.string("payableMinor") == "\(OrderLoad.amountMinor)")
        }
        return statement
    }

    /// The level, and what is missing for the next, follow from what the orders sum up to.
    private func levelReflects(
        _ statement: PointsStatement, _ member: Caller.Member, _ caller: Caller
    ) async throws {
        let spend = Int64(statement.entries.count) * OrderLoad.amountMinor
        // Silver and gold by the month and the quarter, diamond by the year.
        let levels: [(code: String, fromMinor: Int64)] = [
            ("base", 0), ("silver", 50_000), ("gold", 300_000), ("diamond", 2_000_000),
        ]
        let rank = try #require(levels.lastIndex { $0.fromMinor <= spend })
        let next = levels.dropFirst(rank + 1).first
        try await eventually("the level of \(spend)") {
            let answer = try await caller.read("/v1/me/level", as: member.token)
            let code = try answer.string("level", "code")
            let missing = try answer.json("progress", "missingMinor") as? String
            return code == levels[rank].code && missing == next.map { "\($0.fromMinor - spend)" }
        }
    }

    private func holdsOneWelcomeCoupon(_ member: Caller.Member, _ caller: Caller) async throws {
        try await eventually("one coupon") {
            let answer = try await caller.read("/v1/me/coupons", as: member.token)
            let coupons = try #require(try answer.json("coupons") as? [[String: Any]])
            try #require(coupons.count <= 1, "\(answer.text)")
            return coupons.count == 1 && coupons[0]["reason"] as? String == "WELCOME"
        }
    }
}

extension DayFigures {
    mutating func count(_ statement: PointsStatement) {
        count(
            orders: statement.entries.count, ofMinor: OrderLoad.amountMinor, points: statement.sum)
    }
}
