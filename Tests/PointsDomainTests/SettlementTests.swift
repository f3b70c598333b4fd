import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("How an order was paid, and what a return of parts of it gives back")
struct SettlementTests {
    // MARK: Tenders over lines

    @Test("V1 N01 75.60 of stored value and 75.60 of cash spread over three lines")
    func spread() throws {
        let shares = TenderSpread.shares(of: [7_560, 7_560], over: [6_696, 7_115, 1_309])
        #expect(shares == [[3_348, 3_348], [3_558, 3_557], [654, 655]])
    }

    @Test("X25 what points, a bonus and shipping pay earns nothing")
    func earnBase() throws {
        func settlement(_ rule: EarnBaseRule) throws -> Settlement {
            try Settlement(
                lines: [
                    Settlement.Line(
                        sku: "a", category: "", quantity: 1, discountedMinor: 6_000, points: 500,
                        pointsMinor: 1_000),
                    Settlement.Line(sku: "b", category: "", quantity: 1, discountedMinor: 4_000),
                    Settlement.Line(
                        sku: "post", category: "", quantity: 1, discountedMinor: 1_000,
                        isShipping: true),
                ],
                tenders: [
                    .init(.storedValue, amountMinor: 5_000, bonusMinor: 1_000),
                    .init(.cash, amountMinor: 5_000),
                ], earnBase: rule)
        }
        let excluded = try settlement(EarnBaseRule())
        #expect(excluded.tenderShares == [[2_500, 2_500], [2_000, 2_000], [500, 500]])
        #expect(excluded.bonusShares == [[500, 0], [400, 0], [100, 0]])
        #expect(excluded.purchaseLines.map(\.amountMinor) == [4_500, 3_600, 0])
        let included = try settlement(EarnBaseRule(excludesBonus: false))
        #expect(included.purchaseLines.map(\.amountMinor) == [5_000, 4_000, 0])
    }

    @Test("N12 what is owed earns nothing, and each tender comes back as it was")
    func owed() throws {
        let settlement = try Settlement(
            lines: [
                Settlement.Line(sku: "a", category: "", quantity: 2, discountedMinor: 6_000),
                Settlement.Line(sku: "b", category: "", quantity: 1, discountedMinor: 4_000),
            ],
            tenders: [
                .init(.cash, amountMinor: 2_000), .init(.storedValue, amountMinor: 5_000),
                .init(.owed, amountMinor: 3_000, bonusMinor: 3_000),
            ])
        #expect(settlement.purchaseLines.map(\.amountMinor).reduce(0, +) == 7_000)
        let part = try settlement.take(
            .parts([.init(line: 0, size: .quantity(1))]),
            after: [.none(tenders: 3), .none(tenders: 3)]
        ).refund(.keep)
        let rest = try settlement.take(.everything, after: part.after).refund(.keep)
        let back = zip(part.tenders, rest.tenders).map { $0.amountMinor + $1.amountMinor }
        #expect(back == [2_000, 5_000, 3_000])
        #expect(part.baseMinor + rest.baseMinor == 7_000)
        #expect(part.tenders[2].principalMinor == 0)
    }

    @Test("N01 a settlement whose numbers contradict each other is none")
    func contradictions() throws {
        let line = Settlement.Line(sku: "a", category: "", quantity: 1, discountedMinor: 100)
        func problem(
            _ lines: [Settlement.Line], _ tenders: [Settlement.Tender]
        ) -> Settlement.Problem? {
            do throws(Settlement.Problem) {
                _ = try Settlement(lines: lines, tenders: tenders)
                return nil
            } catch {
                return error
            }
        }
        let cash = Settlement.Tender(.cash, amountMinor: 100)
        #expect(problem([line], [cash]) == nil)
        #expect(problem([], []) == .outOfRange)
        #expect(
            problem([line], []) == .tendersDoNotAddUp(tendersMinor: 0, payableMinor: 100))
        #expect(
            problem([line], [.init(.storedValue, amountMinor: 100, bonusMinor: 101)])
                == .tenderOutOfRange(0))
        #expect(
            problem(
                [line, Settlement.Line(sku: "b", category: "", quantity: 0, discountedMinor: 0)],
                [cash]) == .lineOutOfRange(1))
        let huge = Settlement.Line(sku: "a", category: "", quantity: 1, discountedMinor: .max)
        #expect(problem([huge, huge], [cash]) == .outOfRange)
    }

    // MARK: The worked order

    @Test("V1 N01 one B gives 35.57 and 353 points, and takes 36; the other 35.58, 353 and 35")
    func workedOrderPieceByPiece() throws {
        let settlement = try workedOrder()
        #expect(settlement.purchaseLines.map(\.amountMinor) == [6_696, 7_115, 1_309])
        let earned: [Int64] = [67, 71, 13]
        var refunded: [RefundedLine] = []
        var clawed: Int64 = 0
        for (money, points, clawback) in [(3_557, 353, 36), (3_558, 353, 35)]
            as [(Int64, Int64, Int64)]
        {
            let plan = try settlement.take(.parts([pieces(1, ofLine: 1)]), after: refunded)
                .refund(.keep)
            #expect(plan.tenders.map(\.amountMinor) == [money])
            #expect(plan.points == points && plan.baseMinor == money)
            refunded = plan.after
            let target = Returns.target(
                settlement.returns(after: refunded, earned: earned), recalculated: nil)
            #expect(target - clawed == clawback)
            clawed = target
        }
        #expect(refunded[1].refund == settlement.shares(ofLine: 1))
        let rest = try settlement.take(.everything, after: refunded).refund(.keep)
        #expect(rest.isWhole && rest.moneyMinor == 6_696 + 1_309 && rest.points == 794)
    }

    @Test("V1 N01 stored value and cash share each piece, and stored value its bonus")
    func workedOrderWithStoredValue() throws {
        let settlement = try workedOrder([
            .init(.storedValue, amountMinor: 7_560, bonusMinor: 1_260),
            .init(.cash, amountMinor: 7_560),
        ])
        #expect(settlement.bonusShares.map { $0[0] } == [558, 593, 109])
        let first = try settlement.take(.parts([pieces(1, ofLine: 1)]), after: []).refund(.keep)
        #expect(first.tenders.map(\.amountMinor) == [1_779, 1_778])
        #expect(first.tenders[0].bonusMinor == 296 && first.tenders[0].principalMinor == 1_483)
        #expect(first.baseMinor == 3_557 - 296)
        let second = try settlement.take(.parts([pieces(1, ofLine: 1)]), after: first.after)
            .refund(.keep)
        #expect(second.tenders.map(\.amountMinor) == [1_779, 1_779])
        #expect(second.tenders[0].bonusMinor == 297)
        #expect(second.lines.map(\.couponMinorBack) == [1_177] && first.couponMinor == 1_176)
    }

    // MARK: Below a threshold

    @Test("V1 N01 both B back: what is kept costs 122.40, so 26.47 are deducted from the cash")
    func recomputedWorkedOrder() throws {
        let settlement = try workedOrder([
            .init(.storedValue, amountMinor: 7_560), .init(.cash, amountMinor: 7_560),
        ])
        let goods = try settlement.take(.parts([pieces(2, ofLine: 1)]), after: [])
        #expect(goods.kept == [1, 0, 1])
        let kept = goods.refund(.keep)
        #expect(kept.moneyMinor == 7_115 && kept.points == 706 && kept.deductedMinor == 0)
        let plan = goods.refund(.recompute(keptPriceMinor: 12_240))
        #expect(plan.deductedMinor == 2_647)
        #expect(plan.tenders.map(\.amountMinor) == [3_558, 3_557 - 2_647])
        #expect(plan.points == 706)
        let rest = try settlement.take(.everything, after: plan.after)
            .refund(.recompute(keptPriceMinor: 0))
        #expect(rest.moneyMinor == 15_120 - plan.moneyMinor && rest.points == 794)
        #expect(rest.isWhole && rest.deductedMinor == -2_647)
    }

    @Test("N01 of 190 and 20 with 50 off from 200 on the 20 gives 0, then the 190 gives 160.00")
    func recomputedToNothing() throws {
        let settlement = try belowThreshold()
        let first = try settlement.take(.parts([pieces(1, ofLine: 1)]), after: [])
            .refund(.recompute(keptPriceMinor: 19_000))
        #expect(first.moneyMinor == 0 && first.deductedMinor == 1_524 && !first.isWhole)
        #expect(first.lines.map(\.quantity) == [1])
        let second = try settlement.take(.parts([pieces(1, ofLine: 0)]), after: first.after)
            .refund(.recompute(keptPriceMinor: 0))
        #expect(second.moneyMinor == 16_000 && second.isWhole)
        let atOnce = try settlement.take(.everything, after: [])
            .refund(.recompute(keptPriceMinor: 0))
        #expect(atOnce.after == second.after && atOnce.moneyMinor == 16_000)
        // Nothing was refunded of the 20 at first, so it kept its points.
        let earned: [Int64] = [145, 15]
        #expect(
            Returns.target(
                settlement.returns(after: first.after, earned: earned), recalculated: nil) == 0)
        #expect(
            Returns.target(
                settlement.returns(after: second.after, earned: earned), recalculated: nil) == 160)
    }

    @Test("N01 what is deducted comes off cash, then off the tenders in their order, then points")
    func deductionOrder() throws {
        let settlement = try Settlement(
            lines: [
                Settlement.Line(
                    sku: "a", category: "", quantity: 1, discountedMinor: 1_000, points: 200,
                    pointsMinor: 400),
                Settlement.Line(sku: "b", category: "", quantity: 1, discountedMinor: 1_000),
            ],
            tenders: [
                .init(.card, amountMinor: 400), .init(.cash, amountMinor: 400),
                .init(.alipay, amountMinor: 800),
            ])
        // Of line a: 150 by card, 150 in cash, 300 by Alipay, 400 by points.
        let goods = try settlement.take(.parts([pieces(1, ofLine: 0)]), after: [])
        func given(_ deducted: Int64) -> [Int64] {
            let plan = goods.refund(.recompute(keptPriceMinor: 1_000 + deducted))
            return plan.tenders.map(\.amountMinor) + [plan.pointsMinor, plan.points]
        }
        #expect(given(0) == [150, 150, 300, 400, 200])
        #expect(given(100) == [150, 50, 300, 400, 200])
        #expect(given(200) == [100, 0, 300, 400, 200])
        #expect(given(400) == [0, 0, 200, 400, 200])
        #expect(given(700) == [0, 0, 0, 300, 150])
        #expect(given(5_000) == [0, 0, 0, 0, 0])
    }

    @Test("N01 where what is kept still has its discount, more comes back than the part had cost")
    func recomputedInFavour() throws {
        // 100 and 20 with 30 off from 100 on: 75 and 15. Without the 20 the 100 costs 70.
        let settlement = try Settlement(
            lines: [
                Settlement.Line(sku: "a", category: "", quantity: 1, discountedMinor: 7_500),
                Settlement.Line(sku: "b", category: "", quantity: 1, discountedMinor: 1_500),
            ], tenders: [.init(.cash, amountMinor: 9_000)])
        let plan = try settlement.take(.parts([pieces(1, ofLine: 1)]), after: [])
            .refund(.recompute(keptPriceMinor: 7_000))
        #expect(plan.moneyMinor == 2_000 && plan.deductedMinor == -500)
        let rest = try settlement.take(.everything, after: plan.after)
            .refund(.recompute(keptPriceMinor: 0))
        #expect(rest.moneyMinor == 7_000 && rest.isWhole)
    }

    @Test("N01 money that was refunded of a kept piece lowers what it costs")
    func recomputedAfterAmount() throws {
        let settlement = try belowThreshold()
        let plan = try settlement.take(.parts([amount(500, ofLine: 0)]), after: [])
            .refund(.recompute(keptPriceMinor: 16_000))
        #expect(plan.moneyMinor == 500 && plan.deductedMinor == 0)
        let next = try settlement.take(.parts([pieces(1, ofLine: 1)]), after: plan.after)
            .refund(.recompute(keptPriceMinor: 15_800))
        #expect(next.moneyMinor == 16_000 - (15_800 - 500) - 500)
    }

    // MARK: Edges

    @Test("N01 an order is whole when all is back; its goods are, without the shipping")
    func shipping() throws {
        let settlement = try Settlement(
            lines: [
                Settlement.Line(sku: "a", category: "", quantity: 2, discountedMinor: 3_000),
                Settlement.Line(
                    sku: "gift", category: "", quantity: 1, discountedMinor: 0, isGift: true),
                Settlement.Line(
                    sku: "post", category: "", quantity: 1, discountedMinor: 600,
                    isShipping: true),
            ], tenders: [.init(.cash, amountMinor: 3_600)])
        let part = try settlement.take(.parts([pieces(2, ofLine: 0)]), after: []).refund(.keep)
        #expect(!part.isWhole && !part.areGoodsWhole)
        let goods = try settlement.take(.goods, after: part.after).refund(.keep)
        #expect(goods.moneyMinor == 0 && goods.lines.map(\.line) == [1])
        #expect(!goods.isWhole && goods.areGoodsWhole)
        let all = try settlement.take(.everything, after: goods.after).refund(.keep)
        #expect(all.moneyMinor == 600 && all.isWhole && all.areGoodsWhole)
        #expect(all.baseMinor == 0)
    }

    @Test("N01 more than is left is refused with what is left, and so is nothing")
    func refusals() throws {
        let settlement = try workedOrder()
        func refusal(_ scope: Scope, _ refunded: [RefundedLine]) -> Returns.Refusal? {
            do throws(Returns.Refusal) {
                _ = try settlement.take(scope, after: refunded)
                return nil
            } catch {
                return error
            }
        }
        let plan = try settlement.take(.parts([pieces(1, ofLine: 1)]), after: []).refund(.keep)
        let left = Returns.Refusal.exceedsLine(line: 1, leftQuantity: 1, leftMinor: 3_558)
        #expect(refusal(.parts([pieces(2, ofLine: 1)]), plan.after) == left)
        #expect(refusal(.parts([amount(3_559, ofLine: 1)]), plan.after) == left)
        #expect(
            refusal(.parts([pieces(1, ofLine: 1), pieces(1, ofLine: 1)]), plan.after)
                == .exceedsLine(line: 1, leftQuantity: 0, leftMinor: 0))
        #expect(refusal(.parts([]), plan.after) == .nothingLeft)
        #expect(refusal(.parts([pieces(0, ofLine: 0)]), plan.after) == .nothingLeft)
        let whole = try settlement.take(.everything, after: plan.after).refund(.keep)
        #expect(refusal(.everything, whole.after) == .nothingLeft)
    }
}

extension RefundPlan.Line {
    fileprivate var couponMinorBack: Int64 { change.refund.couponMinor }
}
