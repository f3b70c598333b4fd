import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("What a level is worth in a shop")
struct LevelAdvantageTests {
    /// Thursday, so no member day is in the way.
    private static let thursday = "2026-03-05T04:00:00Z"

    @Test("B09 silver pays 9折, gold 8.5折, diamond 8折, the base level the list price, to the fen")
    func discounts() async throws {
        try await CheckoutShop.run(at: Self.thursday) { shop in
            let levels = ["base", "silver", "gold", "diamond"]
            for (place, level) in levels.enumerated() {
                shop.stack.members.add(Demo.member(place + 11), level: level)
            }
            try await shop.stack.projected(1 + Int64(levels.count))
            // 1.99 is rounded once for the line, never for the piece.
            let lines = [CheckoutShop.line("A", 12_800), CheckoutShop.line("B", 199, 3)]
            let expected: [[Int64]] = [
                [12_800, 597], [11_520, 537], [10_880, 507], [10_240, 478],
            ]
            for (place, payable) in expected.enumerated() {
                let quote = try await shop.quote(
                    shop.basket(lines, of: Demo.member(place + 11)))
                let price = try #require(quote.price)
                #expect(price.lines.map(\.payableMinor) == payable, "\(levels[place])")
                #expect(price.payableMinor == payable.reduce(0, +))
            }
        }
    }

    @Test("B10 B12 a level multiplies points, and more of them in the store than online")
    func points() async throws {
        try await PointsStack.run { stack in
            func multiplier(
                _ code: String, _ source: PointsV1.MultiplierSource, _ factor: String,
                _ when: String
            ) -> PointsV1.PointsMultiplier {
                .init(
                    code: code, name: PatronV1.Text(zh: code, en: code), source: source,
                    when: PatronV1.Json(text: when), factor: factor)
            }
            let rules = PointsV1.ProgrammeDefinition(
                rate: .init(points: 1, perMinor: 100),
                multipliers: [
                    multiplier(
                        "silver", .level, "1.5",
                        #"{"fact": "member.level", "op": "=", "value": "silver"}"#),
                    multiplier(
                        "gold", .level, "2",
                        #"{"fact": "member.level", "op": "=", "value": "gold"}"#),
                    multiplier(
                        "gold_in_store", .campaign, "1.5",
                        #"""
                        {"all": [{"fact": "member.levelRank", "op": ">=", "value": 2},
                        {"fact": "order.channel", "op": "=", "value": "IN_STORE"}]}
                        """#),
                ], expiry: .init(rule: .none))
            try await PointsDemo.publish(
                rules, of: Demo.merchant.description, version: 2, from: "2021-01-01T00:00:00Z",
                on: stack.owner)
            // Online and in the store, at ¥99.99: rounded down once for the order.
            let expected: [(level: String, online: Int64, inStore: Int64)] = [
                ("base", 99, 99), ("silver", 149, 149), ("gold", 199, 249),
            ]
            for (place, row) in expected.enumerated() {
                stack.members.add(Demo.member(place + 1), level: row.level)
            }
            try await stack.projected(Int64(expected.count))
            for (place, row) in expected.enumerated() {
                for (channel, points) in [
                    (PointsV1.Channel.online, row.online), (.inStore, row.inStore),
                ] {
                    var order = try stack.order(
                        "\(row.level)-\(channel.rawValue)", of: Demo.member(place + 1),
                        [("snack", 9_999)])
                    order.channel = channel
                    let placed = order
                    let reply = try await stack.orders.place(
                        placed,
                        stack.till(
                            key: PointsStack.key("\(row.level)-\(channel.rawValue)")))
                    #expect(reply.pointsEarned == points, "\(row.level) \(channel)")
                }
            }
        }
    }

    @Test(
        "B02 EVENTS what a member does is told to others, whatever it earned, and nothing else is")
    func toldEvents() async throws {
        try await PointsStack.run { stack in
            try await stack.follow(events: [
                .fixed("SURVEY", 0) { $0.rate = .init(points: 1, perMinor: 100) },
                .fixed("SIGN_UP", 50),
            ])
            let ann = Demo.member(1)
            stack.members.add(ann, source: "MINI_PROGRAM", at: stack.clock.now())
            try await eventually("her sign-up has earned") {
                try await stack.balance(of: ann).available == 50
            }
            for (number, name) in ["first", "first", "second"].enumerated() {
                // The first one again, under a key of its own, is the first one.
                _ = try await stack.earning.recordEvent(
                    stack.event(
                        "SURVEY", name, of: ann, amountMinor: name == "first" ? 0 : 1_000),
                    stack.till(key: PointsStack.key("survey-\(number)")))
            }
            let refused = try await refusalInfo {
                _ = try await stack.earning.recordEvent(
                    stack.event("SHARE", "s-1", of: ann),
                    stack.till(key: PointsStack.key("share")))
            }
            #expect(refused?.key == "EVENT_NOT_EARNING")
            let payloads = try await stack.owner.query(
                ReadRecordedEvents(), deadline: .now + .seconds(5))
            let told = try payloads.map { try PointsV1.EventRecordedEvent(serialized: $0) }
            #expect(told.map(\.code) == ["SURVEY", "SURVEY"])
            #expect(told.map(\.points) == [0, 10])
            #expect(told.allSatisfy { $0.memberId == ann.description })
            #expect(told.map(\.businessDate) == ["2026-03-05", "2026-03-05"])
            try await Violations.check(stack.owner)
        }
    }
}

private struct ReadRecordedEvents: Statement {
    static let sql = """
        SELECT payload FROM outbox WHERE type = 'event.recorded' ORDER BY transaction, sequence
        """

    static func decode(_ row: inout RowReader) throws -> [UInt8] { try row.next() }
}
