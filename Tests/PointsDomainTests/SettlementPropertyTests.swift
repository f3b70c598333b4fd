import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Any returns of an order end in the same books")
struct SettlementPropertyTests {
    @Test("N01 the shares of a line are its payable, and those of a tender its amount")
    func spreadProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let settlement = try randomSettlement(&random)
            for (line, shares) in settlement.tenderShares.enumerated() {
                #expect(shares.allSatisfy { $0 >= 0 }, "seed \(seed)")
                #expect(
                    shares.reduce(0, +) == settlement.lines[line].payableMinor, "seed \(seed)")
                #expect(
                    zip(settlement.bonusShares[line], shares).allSatisfy { 0 <= $0 && $0 <= $1 },
                    "seed \(seed)")
            }
            for (tender, paid) in settlement.tenders.enumerated() {
                #expect(
                    settlement.tenderShares.reduce(0) { $0 + $1[tender] } == paid.amountMinor,
                    "seed \(seed)")
                #expect(
                    settlement.bonusShares.reduce(0) { $0 + $1[tender] } == paid.bonusMinor,
                    "seed \(seed)")
            }
        }
    }

    @Test("N01 X03 any split of a return gives back exactly what was paid, under either policy")
    func splitProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let settlement = try randomSettlement(&random)
            let earned = settlement.lines.map { _ in Int64.random(in: 0...400, using: &random) }
            let atOnce = try settlement.take(.everything, after: []).refund(.keep)
            #expect(atOnce.isWhole, "seed \(seed)")
            #expect(
                atOnce.after.map(\.refund)
                    == settlement.lines.indices.map { settlement.shares(ofLine: $0) },
                "seed \(seed)")
            for mode in 0..<3 {
                var books = Books(settlement, earned: earned, seed: seed)
                while !books.isWhole {
                    let scope =
                        books.steps.count == 6
                        ? .everything : randomScope(of: settlement, after: books.after, &random)
                    guard let goods = try? settlement.take(scope, after: books.after) else {
                        continue
                    }
                    // 0: keep, 1: recompute, 2: as it comes.
                    let recomputes =
                        mode == 1 || (mode == 2 && Bool.random(using: &random))
                    let price = Int64.random(
                        in: 0...settlement.discountedMinor + 3_000, using: &random)
                    let policy =
                        recomputes ? RefundPolicy.recompute(keptPriceMinor: price) : .keep
                    books.add(goods.refund(policy))
                    if recomputes, mode == 1 { books.expectDue(goods, price) }
                }
                books.expectNothingLeft(like: atOnce)
            }
        }
    }

    @Test("N01 so many pieces give back the same in one return as in several")
    func pieceProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let settlement = try randomSettlement(&random)
            let line = Int.random(in: settlement.lines.indices, using: &random)
            let count = Int64.random(in: 1...settlement.lines[line].quantity, using: &random)
            let atOnce = try settlement.take(.parts([pieces(count, ofLine: line)]), after: [])
                .refund(.keep)
            var bySteps = nothingRefunded(settlement)
            while bySteps[line].quantity < count {
                let step = Int64.random(
                    in: 1...count - bySteps[line].quantity, using: &random)
                bySteps = try settlement.take(
                    .parts([pieces(step, ofLine: line)]), after: bySteps
                ).refund(.keep).after
            }
            #expect(bySteps == atOnce.after, "seed \(seed)")
            for (tender, share) in settlement.tenderShares[line].enumerated() {
                let floor = Int64(
                    Int128(share) * Int128(count) / Int128(settlement.lines[line].quantity))
                #expect(bySteps[line].refund.tenders[tender] == floor, "seed \(seed)")
            }
        }
    }

    @Test("N01 an amount of a line gives back exactly that amount")
    func amountProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let settlement = try randomSettlement(&random)
            let line = Int.random(in: settlement.lines.indices, using: &random)
            var refunded = nothingRefunded(settlement)
            let payable = settlement.lines[line].payableMinor
            while payable > refunded[line].refund.moneyMinor {
                let asked = Int64.random(
                    in: 1...payable - refunded[line].refund.moneyMinor, using: &random)
                let plan = try settlement.take(
                    .parts([amount(asked, ofLine: line)]), after: refunded
                ).refund(.keep)
                #expect(plan.moneyMinor == asked, "seed \(seed)")
                refunded = plan.after
            }
            if payable > 0 {
                #expect(refunded[line].refund == settlement.shares(ofLine: line), "seed \(seed)")
                #expect(refunded[line].quantity == settlement.lines[line].quantity, "seed \(seed)")
            }
        }
    }

    /// What returns of one order have done so far, checked at each step.
    private struct Books {
        let settlement: Settlement
        let earned: [Int64]
        let seed: UInt64
        private(set) var after: [RefundedLine]
        private(set) var steps: [RefundPlan] = []
        private var clawed: Int64 = 0

        init(_ settlement: Settlement, earned: [Int64], seed: UInt64) {
            self.settlement = settlement
            self.earned = earned
            self.seed = seed
            after = nothingRefunded(settlement)
        }

        var isWhole: Bool { steps.last?.isWhole == true }

        mutating func add(_ plan: RefundPlan) {
            for line in plan.lines {
                let amounts =
                    line.change.refund.tenders + line.bonuses + [
                        line.points, line.change.refund.pointsMinor,
                        line.change.refund.couponMinor, line.quantity, line.baseMinor,
                    ]
                #expect(amounts.allSatisfy { $0 >= 0 }, "seed \(seed): \(line)")
                #expect(
                    zip(line.bonuses, line.change.refund.tenders).allSatisfy { $0 <= $1 },
                    "seed \(seed)")
                let left = settlement.shares(ofLine: line.line) - plan.after[line.line].refund
                #expect(
                    (left.tenders + [left.points, left.pointsMinor, left.couponMinor])
                        .allSatisfy { $0 >= 0 }, "seed \(seed): \(left)")
            }
            #expect(
                plan.moneyMinor == plan.lines.reduce(0) { $0 + $1.moneyMinor }, "seed \(seed)")
            let target = Returns.target(
                settlement.returns(after: plan.after, earned: earned), recalculated: nil)
            #expect(target >= clawed, "seed \(seed): earned points came back")
            clawed = target
            after = plan.after
            steps.append(plan)
        }

        /// What is due in all by the rule, reckoned without tenders and lines.
        func expectDue(_ goods: ReturnedGoods, _ price: Int64) {
            let isAllBack = goods.kept.allSatisfy { $0 == 0 }
            let allowed = zip(goods.kept, after).reduce(0) {
                $0 + ($1.0 > 0 ? $1.1.byAmountMinor : 0)
            }
            let kept = isAllBack ? 0 : max(0, price - allowed)
            let before = steps.dropLast().last?.after ?? nothingRefunded(settlement)
            let given = before.reduce(0) { $0 + $1.refund.valueMinor }
            #expect(
                after.reduce(0) { $0 + $1.refund.valueMinor }
                    == max(given, settlement.discountedMinor - kept), "seed \(seed)")
        }

        func expectNothingLeft(like atOnce: RefundPlan) {
            #expect(after.map(\.refund) == atOnce.after.map(\.refund), "seed \(seed)")
            #expect(after.map(\.worth) == atOnce.after.map(\.worth), "seed \(seed)")
            for tender in settlement.tenders.indices {
                let given = steps.map { $0.tenders[tender] }
                #expect(
                    given.reduce(0) { $0 + $1.amountMinor }
                        == settlement.tenders[tender].amountMinor, "seed \(seed)")
                #expect(
                    given.reduce(0) { $0 + $1.bonusMinor }
                        == settlement.tenders[tender].bonusMinor, "seed \(seed)")
            }
            #expect(
                steps.reduce(0) { $0 + $1.baseMinor }
                    == settlement.purchaseLines.reduce(0) { $0 + $1.amountMinor }, "seed \(seed)")
            #expect(steps.reduce(0) { $0 + $1.deductedMinor } == 0, "seed \(seed)")
            #expect(clawed == earned.reduce(0, +), "seed \(seed)")
            #expect(
                RefundedLine.sum(
                    of: steps.map(\.lines), lines: after.count, tenders: settlement.tenders.count)
                    == after, "seed \(seed)")
        }
    }
}
