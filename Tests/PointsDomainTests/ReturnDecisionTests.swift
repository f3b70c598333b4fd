import PointsDomain
import Primitives
import Testing

@Suite("What points a return takes back, and how they are paid")
struct ReturnDecisionTests {
    private func line(
        _ amountMinor: Int64, _ points: Int64, pieces: Int64 = 1, returned: Int64 = 0,
        returnedMinor: Int64 = 0
    ) -> Returns.Line {
        Returns.Line(
            sku: "cup", category: "", quantity: pieces, amountMinor: amountMinor, points: points,
            returnedQuantity: returned, returnedMinor: returnedMinor)
    }

    /// 1 point a yuan, and 50 for the order.
    private func programme(_ mode: ReturnRule.Mode) throws -> Programme {
        var policies = Policies()
        policies.returns = ReturnRule(mode: mode)
        return Programme(
            version: 1, baseRate: try #require(Ratio(1, 100)),
            bonuses: [
                PurchaseBonus(
                    code: "visit", name: BilingualName(zh: "到店", en: "visit"), when: nil,
                    points: 50, unit: .order)
            ], policies: policies)
    }

    private func due(
        _ lines: [Returns.Line], _ mode: ReturnRule.Mode, clawedBefore: Int64 = 0
    ) throws -> Returns.Due {
        let purchase = Purchase(
            lines: lines.map {
                Purchase.Line(
                    sku: $0.sku, category: $0.category, quantity: $0.quantity,
                    amountMinor: $0.amountMinor)
            }, currency: .cny, businessDate: try #require(CalendarDate(iso: "2026-03-05")),
            hour: 12, paidAt: try #require(Instant(rfc3339: "2026-03-05T04:00:00Z")),
            channel: "IN_STORE", storeId: "store-1")
        return try Returns.due(
            lines, of: purchase, MemberTraits(levelCode: "base", levelRank: 0, birthday: []),
            by: try programme(mode), clawedBefore: clawedBefore)
    }

    @Test("X03 a line that is back whole earns no bonus of the order any more")
    func bonusGoesWithTheLast() throws {
        let half = [line(1_000, 35, returned: 1, returnedMinor: 1_000), line(1_000, 35)]
        #expect(try due(half, .reevaluate) == Returns.Due(mode: .reevaluate, points: 10))
        #expect(try due(half, .proportional) == Returns.Due(mode: .proportional, points: 35))
        let whole = half.map { _ in line(1_000, 35, returned: 1, returnedMinor: 1_000) }
        #expect(try due(whole, .reevaluate).points == 70)
        #expect(try due(whole, .reevaluate, clawedBefore: 10).points == 60)
        #expect(try due(whole, .proportional, clawedBefore: 35).points == 35)
    }

    @Test("X03 what came back before is never more than what comes back in all")
    func neverNegative() throws {
        #expect(try due([line(1_000, 60)], .reevaluate, clawedBefore: 5).points == 0)
    }

    @Test("X03 points of a line without a price come back by its pieces")
    func freeLine() {
        #expect(Returns.target([line(0, 20, pieces: 3)], recalculated: nil) == 0)
        #expect(Returns.target([line(0, 20, pieces: 3, returned: 1)], recalculated: nil) == 7)
        #expect(Returns.target([line(0, 20, pieces: 3, returned: 3)], recalculated: nil) == 20)
    }

    private func paid(
        missing: Int64, worth money: PointsAsMoney?, refundMinor: Int64
    ) -> ReturnedPoints {
        ReturnedPoints(
            Returns.Due(mode: .proportional, points: 100), expired: 5, owed: 0, missing: missing,
            money: money, refundMinor: refundMinor)
    }

    @Test(
        "X03 a charge is the value of whole points, at most the refund; the rest is written off",
        arguments: [
            // missing, points, worth, refund: charged, by so much
            (80, 500, 1_000, 10_000, 80, 160),
            (80, 500, 1_000, 160, 80, 160),
            (80, 500, 1_000, 159, 79, 158),
            (80, 500, 1_000, 0, 0, 0),
            (80, 3, 1, 10_000, 80, 26),
            (80, 3, 1, 5, 17, 5),
            (0, 500, 1_000, 100, 0, 0),
        ] as [(Int64, Int64, Int64, Int64, Int64, Int64)])
    func charge(
        missing: Int64, points: Int64, worth: Int64, refund: Int64, charged: Int64, cash: Int64
    ) throws {
        let money = try #require(PointsAsMoney(points: points, valueMinor: worth, step: points))
        let paid = paid(missing: missing, worth: money, refundMinor: refund)
        #expect(paid.charged == charged && paid.chargedMinor == cash)
        #expect(paid.uncollected == missing - charged)
        #expect(paid.uncounted == 100 - (missing - charged))
    }

    @Test("X03 where points are no money all that is missing is written off")
    func writtenOff() {
        let paid = paid(missing: 80, worth: nil, refundMinor: 10_000)
        #expect(paid.charged == 0 && paid.uncollected == 80)
        #expect(paid.steps(.cny).map(\.code) == [.returned, .returnedExpired, .uncollected])
        #expect(paid.steps(.cny).map { $0["points"] } == ["100", "5", "80"])
    }
}
