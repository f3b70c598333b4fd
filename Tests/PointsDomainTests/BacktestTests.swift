import Messages
import PointsDomain
import Primitives
import Rules
import Testing

@Suite("Back-tests")
struct BacktestTests {
    private static func name(_ text: String) -> BilingualName {
        BilingualName(zh: text, en: text)
    }

    private static func when(
        _ fact: String, _ comparison: String, _ value: String
    ) throws -> Condition {
        let text = #"{"fact": "\#(fact)", "op": "\#(comparison)", "value": \#(value)}"#
        return try Condition(
            try ConditionTree(try JSONTree(json: text), at: "when"), PurchaseFact.schema)
    }

    private static func multiplier(
        _ code: String, _ source: Multiplier.Source, _ when: Condition?, _ factor: String
    ) throws -> Multiplier {
        Multiplier(
            code: code, name: name(code), source: source, when: when,
            factor: try #require(Ratio(decimal: factor)))
    }

    private static func rules(
        _ rate: Int64, version: Int32 = 1, multipliers: [Multiplier] = [],
        combination: Programme.Combination = .additive, ceiling: Ratio? = nil,
        excluded: Condition? = nil, bonuses: [PurchaseBonus] = [],
        caps: Programme.Caps = .init()
    ) throws -> Programme {
        Programme(
            version: version, baseRate: try #require(Ratio(rate, 100)), multipliers: multipliers,
            combination: combination, multiplierCeiling: ceiling, excluded: excluded,
            bonuses: bonuses, caps: caps)
    }

    /// Rules of every kind at once.
    private static func mixed(_ combination: Programme.Combination) throws -> Programme {
        try rules(
            1,
            multipliers: [
                multiplier("cocktail", .item, when("line.category", "=", #""a""#), "1.5"),
                multiplier("dear", .item, when("line.amountMinor", ">", "500"), "2"),
                multiplier("five", .quantity, when("line.quantity", ">=", "5"), "2"),
                multiplier("late", .campaign, when("order.hour", ">=", "20"), "0.4"),
                multiplier("always", .festival, nil, "1.05"),
            ],
            combination: combination, ceiling: Ratio(decimal: "3.3"),
            excluded: when("line.category", "=", #""c""#),
            bonuses: [PurchaseBonus.Unit.order, .line, .piece].map { unit in
                PurchaseBonus(
                    code: "\(unit)", name: name("bonus"),
                    when: try when("line.category", "!=", #""b""#), points: 7,
                    unit: unit)
            })
    }

    private static func order(
        _ amounts: [(String, Int64)], of member: Int = 1, on date: String = "2026-03-04",
        hour: Int64 = 12, pieces: Int64 = 1, paidAt second: Int64 = 0
    ) throws -> Backtest.Order {
        Backtest.Order(
            member: UUIDv7(hi: 1, lo: UInt64(member)),
            traits: MemberTraits(levelCode: "base", levelRank: 0, birthday: []),
            purchase: Purchase(
                lines: amounts.map { category, amount in
                    Purchase.Line(
                        sku: "sku \(amount % 2)", category: category, quantity: pieces,
                        amountMinor: amount)
                },
                currency: .cny, businessDate: try #require(CalendarDate(iso: date)), hour: hour,
                paidAt: Instant(secondsSinceEpoch: second), channel: "IN_STORE",
                storeId: "store"))
    }

    private static func always(_ programme: Programme) -> ProgrammeTimeline {
        ProgrammeTimeline([(ProgrammeSpan(from: .epoch), programme)])
    }

    @Test(
        "N04 C02 a purchase is worth the same whether its reasons are kept or not",
        arguments: Programme.Combination.allCases)
    func reasons(combination: Programme.Combination) throws {
        let programme = try Self.mixed(combination)
        var sum: Int64 = 0
        for number in 0..<200 as Range<Int64> {
            let lines = (0...number % 4).map { line in
                (["a", "b", "c"][Int((number + line) % 3)], number * 37 % 1_009 + line)
            }
            let order = try Self.order(lines, hour: number % 24, pieces: number % 7 + 1)
            let kept = try Calculation(order.purchase, order.traits, by: programme)
            let lean = try Calculation(
                order.purchase, order.traits, by: programme, explains: false)
            #expect(lean.points == kept.points, "order \(number)")
            sum += kept.points
        }
        #expect(sum > 0)
    }

    @Test("N04 C10 each side fills its own caps by month and day, whatever the order of the dates")
    func caps() throws {
        let active = try Self.rules(1, caps: .init(perMonth: 100))
        let draft = try Self.rules(2, caps: .init(perMonth: 150, perDay: 90))
        var backtest = Backtest(active: Self.always(active), draft: draft)
        let orders: [(date: String, amount: Int64)] = [
            ("2026-03-04", 6_000), ("2026-02-28", 4_000), ("2026-03-04", 3_000),
            ("2026-03-31", 5_000), ("2026-02-28", 9_000),
        ]
        // Active: 60, 40, 30, 10 of 50, 60 of 90.
        // Draft: 90 of 120, 80, 0 of 60, 60 of 100, 10 of 180.
        backtest.add(try orders.map { try Self.order([("a", $0.amount)], on: $0.date) })
        #expect(backtest.orders == 5 && backtest.members.count == 1)
        #expect(backtest.activeFigures.points == 200 && backtest.activeFigures.capped == 70)
        #expect(backtest.draftFigures.points == 240 && backtest.draftFigures.capped == 300)
    }

    @Test("N04 each order is worth what the version of its payment says, and nothing where none is")
    func versions() throws {
        let first = ProgrammeSpan(
            from: Instant(secondsSinceEpoch: 10), until: Instant(secondsSinceEpoch: 100))
        let second = ProgrammeSpan(from: Instant(secondsSinceEpoch: 200))
        let timeline = try ProgrammeTimeline([
            (second, Self.rules(3, version: 2)), (first, Self.rules(1)),
        ])
        for (second, points) in [(0, 1), (10, 1), (99, 1), (100, 0), (199, 0), (200, 3)]
            as [(Int64, Int64)]
        {
            var backtest = Backtest(active: timeline, draft: try Self.rules(2))
            backtest.add([try Self.order([("a", 100)], paidAt: second)])
            #expect(backtest.activeFigures.points == points, "second \(second)")
            #expect(backtest.draftFigures.points == 2)
        }
    }

    @Test("N04 the most affected come first, equal ones by their ids, and no others")
    func mostAffected() throws {
        let none = try Self.rules(0, version: 2)
        var backtest = Backtest(active: Self.always(try Self.rules(1)), draft: none)
        let amounts: [Int64] = [500, 0, 700, 500, 900, 100]
        backtest.add(
            try amounts.enumerated().reversed().map { member, amount in
                try Self.order([("a", amount)], of: member)
            })
        #expect(backtest.mostAffected(4).map(\.id.lo) == [4, 2, 0, 3])
        #expect(backtest.mostAffected(10).map(\.before) == [9, 7, 5, 5, 1])
        #expect(backtest.membersWithLess == 5 && backtest.membersWithMore == 0)
    }
}
