import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("What points a return takes")
struct ReturnedPointsTests {
    /// Lines of an order with what they were granted.
    private func lines(
        of order: Purchase, by programme: Programme, totals: EarnedTotals = EarnedTotals()
    ) throws -> [Returns.Line] {
        let grant = try grant(facts(programme, order, totals: totals))
        return zip(order.lines, grant.linePoints).map { line, points in
            Returns.Line(
                sku: line.sku, category: line.category, quantity: line.quantity,
                amountMinor: line.amountMinor, points: points)
        }
    }

    /// What the lines that are kept would earn.
    private func recalculated(
        _ lines: [Returns.Line], of order: Purchase, by programme: Programme
    ) throws -> Int64 {
        try Calculation(
            order.replacing(lines: Returns.kept(lines)), somebody(), by: programme
        ).points
    }

    private func fiveDouble(cap: Int64? = nil) throws -> Programme {
        try programme(
            multipliers: [
                multiplier("five", .quantity, "2", when: fact("line.quantity", ">=", 5))
            ], cap: cap)
    }

    @Test(
        "X03 the points of 99.99 are taken back by what was returned of it in all",
        arguments: [
            (0 as Int64, 0 as Int64), (1, 1), (3_333, 34), (6_666, 67), (9_998, 100), (9_999, 100),
        ])
    func proportional(returned: Int64, expected: Int64) {
        let line = Returns.Line(
            sku: "a", category: "", quantity: 1, amountMinor: 9_999, points: 100,
            returnedMinor: returned)
        #expect(Returns.target([line], recalculated: nil) == expected)
    }

    @Test("V1 N01 one of two B takes 35.57 and 36 points, the other 35.58 and 35")
    func workedOrder() throws {
        let order = try purchase([
            item("A", 6_696), item("B", 7_115, quantity: 2), item("C", 1_309),
        ])
        var lines = try lines(of: order, by: programme())
        #expect(lines.map(\.points) == [67, 71, 13])
        let part = Returns.Part(line: 1, size: .quantity(1))
        let first = try Returns.take([part], from: &lines)
        #expect(first.map(\.amountMinor) == [3_557])
        #expect(Returns.target(lines, recalculated: nil) == 36)
        let second = try Returns.take([part], from: &lines)
        #expect(second.map(\.amountMinor) == [3_558])
        #expect(Returns.target(lines, recalculated: nil) == 71)
    }

    @Test("C09 X03 one of five doubled ones takes 20 of 100 in proportion, and 60 reckoned anew")
    func doubling() throws {
        let order = try purchase([item("beer", 5_000, quantity: 5)])
        var lines = try lines(of: order, by: fiveDouble())
        #expect(lines.map(\.points) == [100])
        _ = try Returns.take([Returns.Part(line: 0, size: .quantity(1))], from: &lines)
        #expect(Returns.target(lines, recalculated: nil) == 20)
        let anew = try recalculated(lines, of: order, by: fiveDouble())
        #expect(anew == 40)
        #expect(Returns.target(lines, recalculated: anew) == 60)
    }

    @Test("C09 X03 a return that leaves five of an article leaves them doubled")
    func stillDoubled() throws {
        let order = try purchase([
            item("beer", 4_000, quantity: 4), item("beer", 2_000, quantity: 2), item("tea", 900),
        ])
        var lines = try lines(of: order, by: fiveDouble())
        #expect(lines.map(\.points) == [80, 40, 9])
        _ = try Returns.take([Returns.Part(line: 1, size: .quantity(1))], from: &lines)
        let one = try recalculated(lines, of: order, by: fiveDouble())
        #expect(Returns.target(lines, recalculated: one) == 20)
        _ = try Returns.take([Returns.Part(line: 0, size: .quantity(1))], from: &lines)
        // 3 and 1 are left: 40 and the tea's 9.
        let two = try recalculated(lines, of: order, by: fiveDouble())
        #expect(Returns.target(lines, recalculated: two) == 80)
    }

    @Test("C10 X03 where the cap had cut the order, what is kept counts up to what was granted")
    func cappedOrder() throws {
        let order = try purchase([item("beer", 5_000, quantity: 5)])
        var lines = try lines(
            of: order, by: programme(cap: 5_000), totals: EarnedTotals(inMonth: 4_970))
        #expect(lines.map(\.points) == [30])
        _ = try Returns.take([Returns.Part(line: 0, size: .quantity(1))], from: &lines)
        // ¥40 would earn 40, and only 30 were ever granted.
        let four = try recalculated(lines, of: order, by: programme())
        #expect(Returns.target(lines, recalculated: four) == 0)
        #expect(Returns.target(lines, recalculated: nil) == 6)
        _ = try Returns.take([Returns.Part(line: 0, size: .quantity(2))], from: &lines)
        let two = try recalculated(lines, of: order, by: programme())
        #expect(Returns.target(lines, recalculated: two) == 10)
    }

    @Test(
        "C02 X03 a bonus comes back with the line that it was for, in either mode",
        arguments: PurchaseBonus.Unit.allCases)
    func bonusReturned(unit: PurchaseBonus.Unit) throws {
        let programme = try programme(
            bonuses: [bonus("new", 50, per: unit, when: fact("line.sku", "=", "new"))])
        let order = try purchase([item("new", 1_000), item("old", 1_000)])
        let bought = try lines(of: order, by: programme)
        #expect(bought.map(\.points) == [60, 10])
        for (line, expected) in [(0, 60 as Int64), (1, 10)] {
            var left = bought
            _ = try Returns.take([Returns.Part(line: line, size: .quantity(1))], from: &left)
            let anew = try recalculated(left, of: order, by: programme)
            #expect(Returns.target(left, recalculated: nil) == expected)
            #expect(Returns.target(left, recalculated: anew) == expected)
            _ = try Returns.take(nil, from: &left)
            let nothing = try recalculated(left, of: order, by: programme)
            #expect(nothing == 0)
            #expect(Returns.target(left, recalculated: nothing) == 70)
        }
    }

    @Test("C02 X03 a bonus for what cost nothing comes back with its pieces")
    func bonusOfGift() throws {
        let programme = try programme(bonuses: [bonus("gift", 50, per: .line)])
        let order = try purchase([item("gift", 0, quantity: 2), item("", 1_000)])
        var lines = try lines(of: order, by: programme)
        #expect(lines.map(\.points) == [50, 60])
        _ = try Returns.take([Returns.Part(line: 0, size: .quantity(1))], from: &lines)
        #expect(Returns.target(lines, recalculated: nil) == 25)
        _ = try Returns.take(nil, from: &lines)
        #expect(Returns.target(lines, recalculated: nil) == 110)
    }

    @Test("X03 N01 any split of a return takes what one return of the whole takes, in either mode")
    func splitProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        let programme = try fiveDouble(cap: 600)
        for _ in 0..<300 {
            let order = try purchase(
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    item(
                        ["beer", "tea"].randomElement(using: &random) ?? "tea",
                        Int64.random(in: 0...30_000, using: &random),
                        quantity: Int64.random(in: 1...6, using: &random))
                })
            let bought = try lines(
                of: order, by: programme,
                totals: EarnedTotals(inMonth: Int64.random(in: 0...600, using: &random)))
            let granted = bought.reduce(0) { $0 + $1.points }
            var atOnce = bought
            _ = try Returns.take(nil, from: &atOnce)
            #expect(Returns.target(atOnce, recalculated: nil) == granted, "seed \(seed)")
            #expect(Returns.target(atOnce, recalculated: 0) == granted, "seed \(seed)")

            for isAnew in [false, true] {
                var left = bought
                var clawed: Int64 = 0
                while !Returns.isWhole(left) {
                    _ = try Returns.take([nextPart(of: left, &random)], from: &left)
                    let anew = try isAnew ? recalculated(left, of: order, by: programme) : nil
                    let target = Returns.target(left, recalculated: anew)
                    #expect(target >= clawed, "seed \(seed): points came back")
                    clawed = max(clawed, target)
                }
                #expect(clawed == granted, "seed \(seed)")
            }
        }
    }

    /// Some pieces of a line that still has any, or some of its money.
    private func nextPart(
        of lines: [Returns.Line], _ random: inout SeededGenerator
    ) -> Returns.Part {
        let open = lines.indices.filter {
            lines[$0].returnedQuantity < lines[$0].quantity
                || lines[$0].returnedMinor < lines[$0].amountMinor
        }
        let index = open.randomElement(using: &random) ?? 0
        let leftQuantity = lines[index].quantity - lines[index].returnedQuantity
        let leftMinor = lines[index].amountMinor - lines[index].returnedMinor
        if leftMinor == 0 || Bool.random(using: &random) {
            let pieces = Int64.random(in: 1...leftQuantity, using: &random)
            return Returns.Part(line: index, size: .quantity(pieces))
        }
        let amount = Int64.random(in: 1...leftMinor, using: &random)
        return Returns.Part(line: index, size: .amountMinor(amount))
    }
}
