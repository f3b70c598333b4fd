import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Rules of articles: quantities, lines that earn nothing, and bonuses")
struct ArticleRuleTests {
    // MARK: Quantities

    private func fiveDouble() throws -> Programme {
        try programme(
            multipliers: [
                multiplier("five", .quantity, "2", when: fact("line.quantity", ">=", 5))
            ])
    }

    @Test(
        "C09 five of an article double its lines, however many those are, and no other's",
        arguments: [
            //  lines: article, pieces, minor units                                line points
            ([("beer", 5, 5_000)], [100]),
            ([("beer", 4, 4_000)], [40]),
            ([("beer", 3, 3_000), ("beer", 2, 2_000), ("wine", 4, 8_000)], [60, 40, 80]),
            ([("beer", 3, 3_000), ("beer", 1, 1_000), ("wine", 4, 8_000)], [30, 10, 80]),
            ([("beer", 5, 5_000), ("wine", 5, 10_000)], [100, 200]),
            ([("beer", 3, 3_000), ("ale", 3, 3_000)], [30, 30]),
        ] as [([(String, Int64, Int64)], [Int64])])
    func quantity(lines: [(String, Int64, Int64)], expected: [Int64]) throws {
        let order = try purchase(lines.map { item($0.0, $0.2, quantity: $0.1) })
        let grant = try grant(facts(fiveDouble(), order))
        #expect(grant.linePoints == expected)
        #expect(grant.points == expected.reduce(0, +))
    }

    @Test("C09 goods without a number are no article: five lines of them are not five of one")
    func unnumbered() throws {
        let apart = try purchase((1...5).map { _ in item("", 1_000) })
        #expect(try grant(facts(fiveDouble(), apart)).points == 50)
        // One line of five is five of whatever it is.
        let together = try purchase([item("", 5_000, quantity: 5), item("", 1_000)])
        #expect(try grant(facts(fiveDouble(), together)).linePoints == [100, 10])
    }

    @Test("C09 X03 a purchase tells whether a rule of quantities applied to it")
    func hasQuantityRule() throws {
        for (pieces, applies) in [(5 as Int64, true), (4, false)] {
            let order = try purchase([item("beer", 1_000, quantity: pieces)])
            let calculation = try Calculation(order, somebody(), by: fiveDouble())
            #expect(calculation.hasQuantityRule == applies)
        }
        let other = try Calculation(
            purchase([item("", 1_000)]), somebody(), by: programme(weekdays: [.thursday: "2"]))
        #expect(other.points == 20)
        #expect(!other.hasQuantityRule)
    }

    // MARK: Lines that earn nothing

    @Test("X25 excluded articles earn nothing and get no bonus, and the others as if alone")
    func excluded() throws {
        let programme = try programme(
            categories: ["bar": "2"],
            excluded: fact("line.category", "in", anyOf: "tobacco", "shipping"),
            bonuses: [bonus("each", 5, per: .line)])
        let grant = try grant(
            facts(programme, [("bar", 1_000), ("tobacco", 4_000), ("shipping", 800), ("", 300)]))
        #expect(grant.linePoints == [25, 0, 0, 8])
        #expect(grant.points == 33)
        let base = grant.explanation[.base]
        #expect(base?["amountMinor"] == "6100")
        #expect(base?["points"] == "13")
        #expect(grant.explanation[.excluded]?["amountMinor"] == "4800")
        #expect(grant.explanation.codes == [.base, .excluded, .multiplier, .bonus])
    }

    @Test("X25 an order of which everything is excluded earns nothing")
    func allExcluded() throws {
        let programme = try programme(
            excluded: fact("order.channel", "=", "IN_STORE"),
            bonuses: [bonus("visit", 50, per: .order)])
        let grant = try grant(facts(programme, [("", 1_000), ("", 500)]))
        #expect(grant.points == 0)
        #expect(grant.linePoints == [0, 0])
        #expect(grant.explanation.codes == [.base, .excluded])
    }

    // MARK: Bonuses

    @Test(
        "C02 a bonus is given once an order, for each line or for each piece of what it is for",
        arguments: [
            //  unit                     line points of 30.00 x 3 new, 10.00 new, 5.00
            (PurchaseBonus.Unit.order, [68, 22, 5]),
            (.line, [80, 60, 5]),
            (.piece, [180, 60, 5]),
        ] as [(PurchaseBonus.Unit, [Int64])])
    func bonuses(unit: PurchaseBonus.Unit, expected: [Int64]) throws {
        let programme = try programme(
            bonuses: [bonus("new", 50, per: unit, when: fact("line.category", "=", "new"))])
        let order = try purchase([
            item("a", 3_000, category: "new", quantity: 3), item("b", 1_000, category: "new"),
            item("c", 500),
        ])
        let grant = try grant(facts(programme, order))
        #expect(grant.linePoints == expected)
        #expect(grant.points == expected.reduce(0, +))
        let step = grant.explanation[.bonus]
        #expect(step?["rule"] == "new")
        #expect(step?["en"] == "rule new")
        #expect(step?["points"] == "\(grant.points - 45)")
    }

    @Test("C02 a bonus is beside the amount's points: nothing multiplies it, the cap counts it")
    func besideMultipliers() throws {
        let programme = try programme(
            categories: ["bar": "2"], bonuses: [bonus("visit", 30, per: .order)], cap: 100)
        let grant = try grant(facts(programme, [("bar", 4_000)]))
        #expect(grant.points == 100)
        #expect(grant.capped == 10)
        #expect(
            grant.explanation.codes == [.base, .multiplier, .bonus, .monthlyCap])
    }

    @Test("C02 a bonus for things that cost nothing goes to them in equal parts")
    func gifts() throws {
        let programme = try programme(bonuses: [bonus("gift", 5, per: .order)])
        let grant = try grant(facts(programme, [("", 0), ("", 0)]))
        #expect(grant.points == 5)
        #expect(grant.linePoints.sorted() == [2, 3])
    }

    @Test("C02 a bonus whose condition no line meets is not given, nor told")
    func notMet() throws {
        let programme = try programme(
            bonuses: [bonus("new", 50, per: .order, when: fact("line.category", "=", "new"))])
        let grant = try grant(facts(programme, [("old", 1_000)]))
        #expect(grant.points == 10)
        #expect(grant.explanation[.bonus] == nil)
    }

    @Test("C02 several bonuses over different lines of a large bill are shared exactly")
    func severalBonuses() throws {
        let programme = try programme(
            bonuses: [
                bonus("ab", 500, per: .order, when: fact("line.sku", "in", anyOf: "b", "c")),
                bonus("bd", 50, per: .order, when: fact("line.sku", "in", anyOf: "b", "d")),
                bonus("ac", 500, per: .order, when: fact("line.sku", "in", anyOf: "a", "b")),
            ])
        let order = try purchase([
            item("a", 39_621), item("b", 60_377), item("c", 70_180), item("d", 60_166),
        ])
        let grant = try grant(facts(programme, order))
        // 2 303.44 yuan and 1 050 points.
        #expect(grant.points == 3_353)
        #expect(grant.linePoints.reduce(0, +) == 3_353)
    }

    @Test("C02 the shares of any bonuses add up to the floor of the amount and the bonuses")
    func bonusProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let bonuses = try (0..<Int.random(in: 1...4, using: &random)).map { number in
                try bonus(
                    "\(number)", Int64.random(in: 1...1_000, using: &random),
                    per: PurchaseBonus.Unit.allCases.randomElement(using: &random) ?? .order,
                    when: fact("line.category", "in", anyOf: "all", "of-\(number)"))
            }
            let lines = (0..<Int.random(in: 1...8, using: &random)).map { number in
                item(
                    "\(number)", Int64.random(in: 0...900_000, using: &random),
                    category: ["all", "of-0", "of-1", "none"].randomElement(using: &random)
                        ?? "all",
                    quantity: Int64.random(in: 1...9, using: &random))
            }
            let grant = try grant(facts(programme(bonuses: bonuses), purchase(lines)))
            let expected = bonuses.reduce(lines.reduce(0) { $0 + $1.amountMinor } / 100) {
                $0 + given($1, to: lines)
            }
            #expect(grant.points == expected, "seed \(seed)")
            #expect(grant.linePoints.reduce(0, +) == expected, "seed \(seed)")
            #expect(grant.linePoints.allSatisfy { $0 >= 0 }, "seed \(seed)")
        }
    }

    /// A bonus by its definition: its code tells the category that it is for, beside all.
    private func given(_ bonus: PurchaseBonus, to lines: [Purchase.Line]) -> Int64 {
        let met = lines.filter { $0.category == "all" || $0.category == "of-\(bonus.code)" }
        guard !met.isEmpty else { return 0 }
        return switch bonus.unit {
        case .order: bonus.points
        case .line: bonus.points * Int64(met.count)
        case .piece: bonus.points * met.reduce(0) { $0 + $1.quantity }
        }
    }
}
