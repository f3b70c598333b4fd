import Messages
import Postgres
import Primitives
import ServiceKit
import TestKit
import Testing

@Suite("Points for what a member spends in a period")
struct SpendThresholdTests {
    private let ann = Demo.member(1)
    private let bea = Demo.member(2)

    private static func rule(
        _ code: String = "SPEND_MONTH", _ points: Int64 = 100, from amountMinor: Int64 = 100_000,
        in period: PointsV1.LimitPeriod = .perMonth,
        _ change: (inout PointsV1.EventRule) -> Void = { _ in }
    ) -> PointsV1.EventRule {
        .fixed(code, points) {
            $0.spend = .init(amountMinor: amountMinor, period: period)
            change(&$0)
        }
    }

    /// Nothing else earns: what Ann has is for what she has spent.
    private func withRules(
        _ rules: [PointsV1.EventRule] = [rule()], instances: Int = 1,
        _ change: @escaping (inout PointsV1.ProgrammeDefinition) -> Void = { _ in },
        _ body: (PointsStack) async throws -> Void
    ) async throws {
        try await PointsStack.run(instances: instances) { stack in
            try await stack.follow(events: rules) {
                $0.rate = .init(points: 0, perMinor: 100)
                change(&$0)
            }
            stack.members.add(ann, phone: "+8613800000001")
            stack.members.add(bea)
            try await stack.projected(2)
            try await body(stack)
            try await stack.workedOff()
            try await Violations.check(stack.owner)
        }
    }

    /// - Returns: the order's id.
    @discardableResult
    private func buy(
        _ name: String, _ amountMinor: Int64, by member: UUIDv7? = nil,
        paidAt: String = PointsStack.noon, _ stack: PointsStack
    ) async throws -> String {
        let reply = try await stack.orders.place(
            stack.order(name, of: member ?? ann, [("snack", amountMinor)], paidAt: paidAt),
            stack.till(key: PointsStack.key("buy-\(name)")))
        return try #require(reply.order?.id)
    }

    private func has(_ points: Int64, _ stack: PointsStack) async throws {
        try await eventually("she has \(points) points") {
            try await stack.balance(of: ann).available == points
        }
    }

    /// What she has once everything that waited was looked at.
    private func points(_ stack: PointsStack) async throws -> Int64 {
        try await stack.workedOff()
        return try await stack.balance(of: ann).available
    }

    @Test("B16 spend of a month that reaches the threshold earns once in it, and says why")
    func month() async throws {
        try await withRules { stack in
            try await buy("a-1", 60_000, stack)
            try await buy("a-2", 39_999, stack)
            #expect(try await points(stack) == 0)
            try await buy("a-3", 1, stack)
            try await has(100, stack)
            let entries = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
            let entry = try #require(entries.first { $0.delta > 0 })
            #expect(entry.sourceType == "EVENT")
            #expect(entry.sourceId == "SPEND_MONTH:\(ann):2026-03-01")
            let text = try #require(entry.explanation.first?.text)
            #expect(
                text.zh == "SPEND_MONTH：2026-03-01 起消费 1000.00 CNY，达到 1000.00 CNY，获得 100 分")
            #expect(
                text.en == "SPEND_MONTH: 1000.00 CNY spent since 2026-03-01 reach 1000.00 CNY: "
                    + "100 points")

            // More of the month earns no more, nor does an order that is sent again.
            try await buy("a-4", 200_000, stack)
            _ = try await stack.orders.place(
                stack.order("a-3", of: ann, [("snack", 1)]),
                stack.till(key: PointsStack.key("again")))
            #expect(try await points(stack) == 100)
            #expect(try await stack.number(CountSpendGrants()) == 1)

            try stack.set("2026-04-02T04:00:00Z")
            try await buy("a-5", 99_999, paidAt: "2026-04-02T04:00:00Z", stack)
            #expect(try await points(stack) == 100)
            try await buy("a-6", 1, paidAt: "2026-04-02T04:00:00Z", stack)
            try await has(200, stack)
        }
    }

    @Test("B16 what came back is not spent; what was reached before it came back stays granted")
    func returns() async throws {
        try await withRules { stack in
            let first = try await buy("r-1", 60_000, stack)
            _ = try await stack.orders.refund(
                .init(id: first, externalId: "b-1"), stack.till(key: PointsStack.key("b-1")))
            try await buy("r-2", 60_000, stack)
            #expect(try await points(stack) == 0)
            let third = try await buy("r-3", 40_000, stack)
            try await has(100, stack)
            _ = try await stack.orders.refund(
                .init(id: third, externalId: "b-2"), stack.till(key: PointsStack.key("b-2")))
            try await buy("r-4", 40_000, stack)
            #expect(try await points(stack) == 100)
        }
    }

    @Test("B16 months, quarters, years and all time have thresholds of their own")
    func periods() async throws {
        let rules = [
            Self.rule("SPEND_MONTH", 1, from: 50_000),
            Self.rule("SPEND_QUARTER", 10, from: 100_000, in: .perQuarter),
            Self.rule("SPEND_YEAR", 100, from: 200_000, in: .perYear),
            Self.rule("SPEND_EVER", 1_000, from: 300_000, in: .lifetime),
        ]
        try await withRules(rules) { stack in
            // 23:30 in Shanghai on the last of February.
            try await buy("p-1", 60_000, paidAt: "2026-02-28T15:30:00Z", stack)
            try await has(1, stack)
            try await buy("p-2", 49_999, paidAt: "2026-02-28T16:00:00Z", stack)
            try await has(11, stack)
            try await buy("p-3", 1, stack)
            try await has(12, stack)
            try await buy("p-4", 90_000, stack)
            try await has(112, stack)
            // Of a time in which no rule looked at it.
            let before = try await stack.balance(of: ann).available
            let old = try await stack.orders.import(
                stack.order(
                    "p-0", of: ann, [("snack", 99_999)], paidAt: "2025-06-01T04:00:00Z"),
                stack.service(key: PointsStack.key("import")))
            #expect(try await points(stack) == before + old.pointsEarned)
            try await buy("p-5", 1, stack)
            try await has(before + old.pointsEarned + 1_000, stack)
        }
    }

    @Test("B16 orders of one moment at two instances reach a threshold once")
    func parallel() async throws {
        try await withRules(instances: 2) { stack in
            let other = try stack.other
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        _ = try await buy(
                            "q-\(number)", 10_000, number.isMultiple(of: 2) ? stack : other)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await points(stack) == 100)
            #expect(try await stack.number(CountSpendGrants()) == 1)
        }
    }

    @Test("B16 C10 the caps cut it, and what was cut has been reached all the same")
    func caps() async throws {
        try await withRules([Self.rule()], { $0.caps = .init(perMonth: 60) }) { stack in
            try await buy("c-1", 100_000, stack)
            try await has(60, stack)
            try await buy("c-2", 100_000, stack)
            #expect(try await points(stack) == 60)
            #expect(try await stack.number(CountSpendGrants()) == 1)
        }
    }

    @Test("B16 what a condition refused is decided again after the next order")
    func conditions() async throws {
        let rule = Self.rule {
            $0.when = PatronV1.Json(text: #"{"fact": "member.level", "op": "=", "value": "gold"}"#)
        }
        try await withRules([rule, Self.rule("SPEND_ALSO", 7)]) { stack in
            try await buy("l-1", 100_000, stack)
            try await has(7, stack)
            #expect(try await points(stack) == 7)
            stack.members.upgrade(ann, to: "gold", version: 2, at: stack.clock.now())
            try await eventually("her level is known") {
                try await stack.number(CountGold()) == 1
            }
            try await buy("l-2", 1, stack)
            try await has(107, stack)
            let refused = try await refusalKey {
                _ = try await stack.earning.recordEvent(
                    stack.event("SPEND_MONTH", "mine", of: ann),
                    stack.till(key: PointsStack.key("mine")))
            }
            #expect(refused == "INVALID_ARGUMENT")
        }
    }

    @Test("B16 X26 a guest's order counts since it was claimed")
    func claimed() async throws {
        try await withRules { stack in
            let guest = try await stack.sellToGuest("g-1", [(.cash, 100_000)])
            #expect(try await points(stack) == 0)
            _ = try await stack.intake.claim(
                .init(id: guest.id, phone: "+8613800000001"),
                stack.till(key: PointsStack.key("claim")))
            try await has(100, stack)
        }
    }

    @Test("B16 A12 what a merged account has spent is hers, and what it has earned too")
    func merged() async throws {
        let quarter = Self.rule("SPEND_QUARTER", 5, from: 50_000, in: .perQuarter)
        try await withRules([Self.rule(), quarter]) { stack in
            try await buy("m-1", 60_000, by: bea, stack)
            try await eventually("Bea's has earned for the quarter") {
                try await stack.balance(of: bea).available == 5
            }
            stack.members.merge(
                bea, into: ann, as: Demo.uuid("01980000-0000-7000-8000-0000000000ab"), version: 2,
                at: stack.clock.now())
            try await has(5, stack)
            try await buy("m-2", 40_000, stack)
            try await has(105, stack)
            try await buy("m-3", 90_000, stack)
            #expect(try await points(stack) == 105)
        }
    }
}

private struct CountSpendGrants: Statement {
    static let sql = "SELECT count(*) FROM event_grants WHERE code LIKE 'SPEND\\_%'"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

private struct CountGold: Statement {
    static let sql = "SELECT count(*) FROM members WHERE level_code = 'gold'"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
