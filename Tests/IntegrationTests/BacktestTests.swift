import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Versions tried on the orders that were really paid")
struct BacktestTests {
    /// Several hundred orders of two months, out of order, by a few members who meet their caps.
    private static let orders = 320

    @Test("N04 a back-test says of each side what an independent count says, with its caps")
    func report() async throws {
        let seed = newSeed()
        try await PointsStack.run { stack in
            var history = History(seed: seed)
            let versions = [Rules.demo, Rules.whisky]
            stack.members.publish(PointsLevels.scheme)
            try await PointsDemo.publish(
                versions[1].definition, of: Demo.merchant.description, version: 2,
                from: History.change, on: stack.owner)
            for (number, level) in History.levels.enumerated() {
                stack.members.add(Demo.member(number + 1), level: level)
            }
            try await stack.projected(Int64(History.levels.count))
            for number in 0..<Self.orders {
                let order = history.next()
                _ = try await stack.orders.import(
                    try stack.order(
                        "n04-\(number)", of: Demo.member(order.member + 1), order.lines,
                        store: order.isAtBar ? Demo.bar : Demo.store,
                        paidAt: order.paidAt.rfc3339),
                    stack.service(key: PointsStack.key("n04-\(number)")))
            }
            let draft = try await stack.programmes.create(
                .init(definition: Rules.tried.definition),
                stack.boss(key: PointsStack.key("create"))
            ).programme?.id

            let middle = try #require(Instant(rfc3339: "2026-02-01T00:00:00Z"))
            for (from, until) in [(nil, nil), (middle, nil), (nil, middle)]
                as [(Instant?, Instant?)]
            {
                let orders = history.orders.filter { order in
                    (from.map { $0 <= order.paidAt } ?? true)
                        && (until.map { order.paidAt < $0 } ?? true)
                }
                var count = IndependentCount(versions: versions, tried: .tried)
                for order in orders { count.add(order) }
                let stream = try await backtest(
                    stack, .init(id: draft ?? "", from: from, until: until))
                let report = try #require(stream.last?.report)
                #expect(stream.first?.ordersTotal == Int64(orders.count))
                #expect(stream.last?.ordersDone == Int64(orders.count))
                #expect(report.orders == Int64(orders.count) && report.orders > 0)
                #expect(report.ordersPerSecond > 0)
                var measured = report
                measured.ordersPerSecond = 0
                #expect(measured == count.report, "seed \(seed)")
                #expect(report.active?.capped ?? 0 > 0 && report.draft?.capped ?? 0 > 0)
                guard from == nil, until == nil else { continue }
                // What the rules say of the active side is what was really granted.
                let granted = try await stack.number(SumOfPoints())
                #expect(report.active?.points == granted, "seed \(seed)")
                #expect(report.active?.points != report.draft?.points)
                // Nearly all rise: the draft's cap is above gold, the other one below.
                #expect(report.levels?.membersRaised ?? 0 > 0, "seed \(seed)")
            }
        }
    }

    @Test("N04 whose level rises and whose falls by a draft's points, and by nothing else")
    func levels() async throws {
        try await PointsStack.run { stack in
            let quarter = [
                StubMembers.level("silver", .pointsEarned, 300),
                StubMembers.level("gold", .pointsEarned, 700),
            ]
            let base = MemberV1.LevelDefinition(code: "base", validity: .neverEnds)
            stack.members.publish(
                MemberV1.LevelScheme(version: 3, currency: "CNY", levels: [base] + quarter))
            // 400 and 350 points for whisky become 800 and 700, 600 for cocktails 200; snacks and
            // those who are gold already stay.
            let bought: [(String, Int64, paidAt: String)] = [
                ("whisky", 20_000, "2026-02-05T04:00:00Z"),
                ("whisky", 17_500, PointsStack.noon),
                ("cocktail", 40_000, "2026-02-05T04:00:00Z"),
                ("snack", 35_000, "2026-02-05T04:00:00Z"),
                ("whisky", 40_000, "2026-02-05T04:00:00Z"),
            ]
            for (index, order) in bought.enumerated() {
                let member = Demo.member(index + 1)
                stack.members.add(member)
                _ = try await stack.orders.import(
                    try stack.order(
                        "level-\(index)", of: member, [(order.0, order.1)], paidAt: order.paidAt),
                    stack.service(key: PointsStack.key("level-\(index)")))
            }
            let rules = Rules(items: ["whisky": 40, "cocktail": 5], worthOf100: 200)
            let draft =
                try await stack.programmes.create(
                    .init(definition: rules.definition), stack.boss(key: PointsStack.key("create"))
                ).programme?.id ?? ""
            func levels(until: String? = nil) async throws -> PointsV1.BacktestLevels? {
                let until = until.flatMap { Instant(rfc3339: $0) }
                return try await backtest(stack, .init(id: draft, until: until)).last?.report?
                    .levels
            }
            let raised = PointsV1.LevelTransition(
                fromLevel: "silver", toLevel: "gold", members: 2)
            let lowered = PointsV1.LevelTransition(
                fromLevel: "silver", toLevel: "base", members: 1)
            var expected = PointsV1.BacktestLevels(
                effect: .judged, schemeVersion: 3, membersChanged: 3, membersRaised: 2,
                membersLowered: 1, transitions: [raised, lowered])
            #expect(try await levels() == expected)

            // The one of today is not in the span; what equals comes from the lowest levels first.
            expected.membersChanged = 2
            expected.membersRaised = 1
            expected.transitions = [lowered, raised]
            expected.transitions[1].members = 1
            #expect(try await levels(until: PointsStack.noon) == expected)

            // Half a year later nobody has a level by either side.
            stack.clock.set(try #require(Instant(rfc3339: "2026-06-30T16:00:00Z")))
            #expect(
                try await levels()
                    == PointsV1.BacktestLevels(effect: .judged, schemeVersion: 3))

            // Levels by spending do not follow points; of a year of membership nothing is known.
            stack.members.publish(
                MemberV1.LevelScheme(
                    version: 4, currency: "CNY",
                    levels: [base, StubMembers.level("silver", .spendNet, 100)]))
            #expect(
                try await levels()
                    == PointsV1.BacktestLevels(effect: .notAffected, schemeVersion: 4))
            let year = MemberV1.LevelDefinition(
                code: "silver",
                conditions: [
                    .init(metric: .pointsEarned, window: .membershipYear, threshold: 1)
                ], validity: .endOfPeriod)
            stack.members.publish(
                MemberV1.LevelScheme(version: 5, currency: "CNY", levels: [base, year]))
            #expect(
                try await levels()
                    == PointsV1.BacktestLevels(
                        effect: .judged, schemeVersion: 5, conditionsLeftOut: 1))
        }
    }

    @Test("N04 what is tried against itself changes nothing, and nobody is affected")
    func sameRules() async throws {
        try await PointsStack.run { stack in
            for number in 1...3 { stack.members.add(Demo.member(number)) }
            for number in 1...3 {
                _ = try await stack.orders.place(
                    stack.order("same-\(number)", of: Demo.member(number)),
                    stack.till(key: PointsStack.key("same-\(number)")))
            }
            let report = try await backtest(stack, .init(id: "1")).last?.report
            let figures = PointsV1.BacktestFigures(points: 300, liabilityMinor: 600)
            #expect(report?.active == figures && report?.draft == figures)
            #expect(report?.members == 3 && report?.mostAffected.isEmpty == true)
            #expect(report?.membersWithMore == 0 && report?.membersWithLess == 0)
        }
    }

    @Test("N04 a back-test of nothing is refused, needs the owner, and ends when its caller leaves")
    func refusals() async throws {
        try await PointsStack.run { stack in
            for (options, id, expected) in [
                (stack.boss(), "9", "PROGRAMME_NOT_FOUND"),
                (stack.boss(), "", "PROGRAMME_NOT_FOUND"),
                (stack.staff("store_manager"), "1", "PERMISSION_DENIED"),
            ] {
                let key = try await refusalKey {
                    let stream = try await stack.programmes.backtest(.init(id: id), options)
                    while try await stream.receive() != nil {}
                }
                #expect(key == expected)
            }
            // More callers leave than may run at once: each makes room for the next.
            for _ in 0..<6 {
                let stream = try await stack.programmes.backtest(.init(id: "1"), stack.boss())
                stream.cancel()
            }
            try await eventually("there is room again") {
                let key = try await refusalKey {
                    let messages = try await backtest(stack, .init(id: "1"))
                    #expect(messages.last?.report?.orders == 0)
                }
                return key == nil
            }
        }
    }

    /// All messages of a back-test.
    private func backtest(
        _ stack: PointsStack, _ request: PointsV1.BacktestRequest
    ) async throws -> [PointsV1.BacktestProgress] {
        let stream = try await stack.programmes.backtest(request, stack.boss())
        var messages: [PointsV1.BacktestProgress] = []
        for try await message in stream { messages.append(message) }
        return messages
    }
}

private struct SumOfPoints: Statement {
    static let sql = "SELECT sum(points_earned)::bigint FROM orders"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
