import PointsDomain
import Primitives
import TestKit
import Testing

/// Settlement against an independent model of the text, over 200 orders each.
@Suite("Refunds are what the text says, to the coin")
struct RefundModelTests {
    /// An order, and the same as the model sees it.
    private struct Order {
        let settlement: Settlement
        let earned: [Int64]
        var model: RefundModel

        init(_ random: inout SeededGenerator) throws {
            settlement = try randomSettlement(&random)
            earned = settlement.lines.map { _ in Int64.random(in: 0...400, using: &random) }
            model = RefundModel(
                settlement.lines,
                tenders: settlement.tenders.map { (Int($0.amountMinor), Int($0.bonusMinor)) },
                earned: earned.map { Int($0) }, excludesBonus: settlement.earnBase.excludesBonus)
        }
    }

    @Test("N01 X03 KEEP: pieces, amounts and rests give back what the model gives back")
    func keep() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for number in 0..<200 {
            var order = try Order(&random)
            #expect(
                order.settlement.tenderShares
                    == order.model.lines.map { $0.tenders.map(Int64.init) },
                "seed \(seed), order \(number)")
            var after = nothingRefunded(order.settlement)
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let parts = take(from: &order, &random)
                guard !parts.isEmpty else { continue }
                let plan = try order.settlement.take(.parts(parts), after: after).refund(.keep)
                after = plan.after
                expect(plan, like: order, "seed \(seed), order \(number)")
            }
            for line in order.settlement.lines.indices {
                order.model.take(
                    pieces: order.model.lines[line].quantity - order.model.given[line].quantity,
                    ofLine: line)
            }
            guard
                let rest = try? order.settlement.take(.everything, after: after).refund(.keep)
            else { continue }
            expect(rest, like: order, "seed \(seed), order \(number), the rest")
            #expect(rest.isWhole, "seed \(seed), order \(number)")
        }
    }

    /// Draws what comes back, each line at most once, and tells the model of it.
    private func take(
        from order: inout Order, _ random: inout SeededGenerator
    ) -> [Returns.Part] {
        var parts: [Returns.Part] = []
        for line in order.model.lines.indices where Bool.random(using: &random) {
            let given = order.model.given[line]
            let left = order.model.lines[line].quantity - given.quantity
            let money = order.model.lines[line].tenders.reduce(0, +) - given.money
            if money > 0, Bool.random(using: &random) {
                let asked = Int.random(in: 1...money, using: &random)
                order.model.take(amount: asked, ofLine: line)
                parts.append(amount(Int64(asked), ofLine: line))
            } else if left > 0 {
                let asked = Int.random(in: 1...left, using: &random)
                order.model.take(pieces: asked, ofLine: line)
                parts.append(pieces(Int64(asked), ofLine: line))
            }
        }
        return parts
    }

    private func expect(_ plan: RefundPlan, like order: Order, _ note: String) {
        let model = order.model
        for (line, given) in model.given.enumerated() {
            let after = plan.after[line]
            let refund = after.refund
            #expect(after.quantity == Int64(given.quantity), "\(note), line \(line)")
            #expect(refund.tenders == given.tenders.map(Int64.init), "\(note), line \(line)")
            #expect(
                [refund.points, refund.pointsMinor, refund.couponMinor]
                    == given.others.map(Int64.init), "\(note), line \(line)")
            #expect(after.worth == refund, "\(note), line \(line)")
        }
        let returns = order.settlement.returns(after: plan.after, earned: order.earned)
        #expect(
            returns.map(\.returnedMinor)
                == model.lines.indices.map { Int64(model.base(ofLine: $0)) }, "\(note)")
        #expect(Returns.target(returns, recalculated: nil) == Int64(model.clawed), "\(note)")
    }

    @Test("N01 the bonus of what goes back, step by step, is that of the model")
    func bonus() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for number in 0..<200 {
            var order = try Order(&random)
            var after = nothingRefunded(order.settlement)
            var sums = order.settlement.tenders.map { _ in Int64(0) }
            for _ in 0..<5 {
                let parts = take(from: &order, &random)
                guard !parts.isEmpty else { continue }
                let plan = try order.settlement.take(.parts(parts), after: after).refund(.keep)
                after = plan.after
                for tender in sums.indices {
                    sums[tender] += plan.tenders[tender].bonusMinor
                    let expected = order.model.lines.indices.reduce(0) {
                        $0 + order.model.bonus(ofLine: $1, tender)
                    }
                    #expect(sums[tender] == Int64(expected), "seed \(seed), order \(number)")
                }
            }
        }
    }

    @Test("3.6 RECOMPUTE: what is due, and what is deducted from which tender, and points last")
    func recompute() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        var told = 0
        for number in 0..<200 {
            let settlement = try randomSettlement(&random)
            let paid = settlement.discountedMinor
            var model = RecomputedModel(
                tenders: settlement.tenders.map(\.kind), paid: Int(paid))
            var after = nothingRefunded(settlement)
            for _ in 0..<4 {
                let part = pieces(
                    1, ofLine: Int.random(in: settlement.lines.indices, using: &random))
                guard let goods = try? settlement.take(.parts([part]), after: after) else {
                    continue
                }
                let price =
                    goods.kept.allSatisfy { $0 == 0 }
                    ? 0 : Int64.random(in: 0...paid + 500, using: &random)
                let plan = goods.refund(.recompute(keptPriceMinor: price))
                after = plan.after
                let worth = settlement.tenders.indices.map { tender in
                    after.reduce(0) { $0 + Int($1.worth.tenders[tender]) }
                }
                let points = after.reduce(0) { $0 + Int($1.worth.pointsMinor) }
                guard model.take(worth: worth + [points], keptPrice: Int(price)) else { break }
                told += 1
                let given = settlement.tenders.indices.map { tender in
                    after.reduce(0) { $0 + Int($1.refund.tenders[tender]) }
                }
                let pointsGiven = after.reduce(0) { $0 + Int($1.refund.pointsMinor) }
                #expect(given + [pointsGiven] == model.given, "seed \(seed), order \(number)")
            }
        }
        #expect(told > 100, "seed \(seed)")
    }
}
