import Messages
import PointsService
import Postgres
import Primitives
import TTRPC
import TestKit
import Testing

/// Where a return, or a payment, is refused in the middle, or meets what has changed since.
@Suite("Checkout: what goes wrong halfway leaves nothing behind")
struct CheckoutReturnTests {
    /// 1 point a yuan for good; a point is 0.02, and may pay all of an order.
    private static func rules(
        _ shortfall: PointsV1.Shortfall = .debt
    ) -> PointsV1.ProgrammeDefinition {
        PointsV1.ProgrammeDefinition(
            rate: .init(points: 1, perMinor: 100), expiry: .init(rule: .none),
            returns: .init(mode: .proportional, shortfall: shortfall),
            money: .init(points: 10, valueMinor: 20, step: 10, maxSharePermille: 1_000))
    }

    /// On a Thursday, for somebody without a level: nothing takes anything off.
    private func withShop(
        _ rules: PointsV1.ProgrammeDefinition = rules(), points: Int64 = 0,
        _ body: (CheckoutShop) async throws -> Void
    ) async throws {
        try await CheckoutShop.run(at: PointsStack.noon, level: "base") { shop in
            try await PointsDemo.publish(
                rules, of: Demo.merchant.description, version: 2,
                from: "2021-01-01T00:00:00Z", on: shop.stack.owner)
            if points > 0 { try await shop.points(points) }
            try await body(shop)
        }
    }

    private func spend(_ points: Int64, _ shop: CheckoutShop) async throws {
        _ = try await shop.stack.wallet.spend(
            .init(points: points),
            shop.stack.member(shop.ann, key: PointsStack.key("spend-\(points)")))
    }

    private func value(_ shop: CheckoutShop) async throws -> PointsV1.StoredValueBalance {
        try await shop.stack.value(of: shop.ann)
    }

    // MARK: Returns

    @Test(
        "X03 BLOCK: a refused return keeps the points and the stored value that it gave back first")
    func blocked() async throws {
        try await withShop(Self.rules(.block), points: 10) { shop in
            try await shop.stack.topUp("v-1", of: shop.ann, amount: 5_000)
            // 100.20: 0.20 by points, 50.00 of stored value, 50.00 in cash; 100 points earned.
            let order = try await shop.pay(
                "b-1", shop.basket([CheckoutShop.line("A", 10_020)], points: 10),
                [CheckoutShop.value(5_000), .init(type: .cash, amountMinor: 5_000)])
            let id = try #require(order.order?.id)
            #expect(order.pointsEarned == 100 && order.points?.available == 100)
            try await spend(95, shop)
            for key in ["r-1", "r-2"] {
                let refused = try await refusalKey {
                    _ = try await shop.takeBack("r-1", id, key: key)
                }
                #expect(refused == "INSUFFICIENT_POINTS")
                #expect(try await shop.stack.balance(of: shop.ann).available == 5)
                #expect(try await value(shop).availableMinor == 0)
            }
            try await shop.points(85)
            let back = try await shop.takeBack("r-1", id, key: "r-3")
            #expect(back.pointsRestored == 10 && back.pointsClawedBack == 100)
            #expect(back.principalMinor == 5_000 && back.points?.available == 0)
        }
    }

    @Test("X03 CHARGE_CASH takes nothing off stored value: what cash does not pay is written off")
    func chargesCashOnly() async throws {
        try await withShop(Self.rules(.chargeCash)) { shop in
            try await shop.stack.topUp("v-1", of: shop.ann, amount: 20_000)
            let order = try await shop.pay(
                "c-1", shop.basket([CheckoutShop.line("A", 10_000)]),
                [CheckoutShop.value(9_950), .init(type: .cash, amountMinor: 50)])
            #expect(order.pointsEarned == 100)
            try await spend(80, shop)
            let back = try await shop.takeBack("r-1", try #require(order.order?.id))
            // 80 points are worth 1.60; 0.50 are paid out in cash, and that is 25 points.
            #expect(back.tenders.map(\.amountMinor) == [9_950, 50])
            #expect(back.cashChargeMinor == 50 && back.pointsCharged == 25)
            #expect(back.pointsUncollected == 55)
            #expect(try await value(shop).availableMinor == 20_000)
        }
    }

    @Test("X03 what one return restores repays what another one has left owing")
    func debtIsRepaid() async throws {
        try await withShop { shop in
            let first = try await shop.pay(
                "d-1", shop.basket([CheckoutShop.line("A", 10_000)]), CheckoutShop.cash(10_000))
            // 100 points pay 2.00 of the second one, which earns 8.
            let second = try await shop.pay(
                "d-2", shop.basket([CheckoutShop.line("B", 1_000)], points: 100),
                CheckoutShop.cash(800))
            #expect(second.order?.pointsSpent == 100 && second.points?.available == 8)
            let back = try await shop.takeBack("r-1", try #require(first.order?.id))
            #expect(back.pointsOwed == 92 && back.points?.debt == 92)
            let rest = try await shop.takeBack("r-2", try #require(second.order?.id))
            #expect(rest.pointsRestored == 100 && rest.pointsClawedBack == 8)
            #expect(rest.points?.debt == 0 && rest.points?.available == 0)
        }
    }

    @Test("3.6 RECOMPUTE leaves shipping paid that is kept, and gives it back with the rest")
    func keptShipping() async throws {
        try await withShop { shop in
            let order = try await shop.pay(
                "k-1", shop.basket([CheckoutShop.line("A", 10_000)], shippingMinor: 1_000),
                CheckoutShop.cash(11_000))
            let id = try #require(order.order?.id)
            #expect(order.pointsEarned == 100, "shipping earns nothing")
            let goods = try await shop.takeBack(
                "r-1", id, RefundShop.pieces(1, 1), pricing: .recompute)
            #expect(goods.amountMinor == 10_000 && goods.pointsClawedBack == 100)
            let rest = try await shop.takeBack("r-2", id, pricing: .recompute)
            #expect(rest.amountMinor == 1_000)
        }
    }

    @Test("X03 an order that points paid alone has no tenders, verifies, and comes back whole")
    func paidByPoints() async throws {
        try await withShop(points: 600) { shop in
            let coupon = try await shop.coupon(
                "c5",
                MarketingV1.OfferTerms(
                    stage: .order,
                    discount: .fullReduction(
                        .init(thresholdMinor: 1_000, reductionMinor: 500))))
            let order = try await shop.pay(
                "p-1",
                shop.basket(
                    [CheckoutShop.line("A", 1_500)], coupons: [coupon], points: 600), [])
            #expect(order.order?.payableMinor == 0 && order.order?.tenders == [])
            #expect(order.order?.pointsSpent == 500 && order.pointsEarned == 0)
            for result in try await shop.stack.verified().values {
                #expect(result.violations == 0, "\(result.name) \(result.samples)")
            }
            let back = try await shop.takeBack("r-1", try #require(order.order?.id))
            #expect(back.amountMinor == 0 && back.tenders == [] && back.pointsRestored == 500)
            #expect(try await shop.stack.balance(of: shop.ann).available == 600)
            try await eventually("the coupon is hers again") {
                try await shop.coupon(state: coupon) == .issued
            }
        }
    }

    @Test("3.7 bonus that comes back after its end lives by the merchant's day, not the bar's")
    func grace() async throws {
        try await withShop { shop in
            let plan = try await shop.stack.storedValue.createPlan(
                .init(
                    code: "short", name: .init(zh: "短期", en: "short"), paidMinor: 1_000,
                    bonusMinor: 500, bonusDays: 1),
                shop.stack.staff("owner", key: PointsStack.key("plan")))
            try await shop.stack.topUp("v-1", of: shop.ann, plan: try #require(plan.plan).id)
            var basket = shop.basket([CheckoutShop.line("A", 500)])
            basket.storeId = Demo.bar
            let order = try await shop.pay("g-1", basket, [CheckoutShop.value(500)])
            // 02:00 in Shanghai on the 8th: for the bar, which closes at 5, still the 7th.
            shop.stack.clock.set(try #require(Instant(rfc3339: "2026-03-07T18:00:00Z")))
            let back = try await shop.takeBack("r-1", try #require(order.order?.id))
            #expect(back.bonusMinor == 500)
            let mine = try await shop.stack.storedValue.getMine(
                .init(), shop.stack.member(shop.ann))
            let again = try #require(mine.lots.first { $0.bonusLeftMinor == 500 })
            // Through the 15th.
            #expect(again.bonusExpiresAt == Instant(rfc3339: "2026-03-15T16:00:00Z"))
        }
    }

    // MARK: Payments

    @Test("X25 a purchase that earns too much for a balance is refused before it pays")
    func earnsTooMuch() async throws {
        var rules = Self.rules()
        rules.bonuses = [
            .init(
                code: "mad", name: .init(zh: "疯狂", en: "mad"),
                when: .init(text: #"{"fact": "order.amountMinor", "op": "<=", "value": 80000}"#),
                points: 1_000_000_000, per: .perPiece)
        ]
        try await withShop(rules) { shop in
            // 200.00 of bonus are no base: 800.00 are left, and each of 100 000 pieces is rewarded.
            try await shop.stack.topUp("v-1", of: shop.ann)
            var order = shop.stack.guestOrder("e-1", [(.storedValue, 100_000)])
            order.memberCode = StubMembers.code(of: shop.ann)
            order.lines[0].quantity = 100_000
            let refused = try await refusalKey {
                _ = try await shop.stack.orders.place(
                    order, shop.stack.till(key: PointsStack.key("e-1")))
            }
            #expect(refused == "AMOUNT_OUT_OF_RANGE")
            #expect(try await value(shop).availableMinor == 120_000)
            #expect(try await shop.stack.number(CountRows.orders) == 0)
            // Its number is free, and so is the next command of her lane.
            order.lines[0].quantity = 1
            order.lines[0].price = .amountMinor(110_000)
            order.tenders = [CheckoutShop.value(110_000)]
            let placed = try await shop.stack.orders.place(
                order, shop.stack.till(key: PointsStack.key("e-2")))
            #expect(placed.pointsEarned == 900)
        }
    }

    @Test(
        "X04 stored value that was held and does not pay is free at once; it may pay without a word"
    )
    func heldValue() async throws {
        try await withShop { shop in
            try await shop.stack.topUp("v-1", of: shop.ann, amount: 20_000)
            let basket = shop.basket([CheckoutShop.line("A", 10_000)])
            let unused = try await shop.hold("h-1", basket, storedValueMinor: 6_000)
            #expect(try await value(shop).availableMinor == 14_000)
            _ = try await shop.capture("h-1", unused.id, CheckoutShop.cash(10_000))
            #expect(try await value(shop).availableMinor == 20_000)
            #expect(try await value(shop).heldMinor == 0)

            let all = try await shop.hold("h-2", basket, storedValueMinor: 10_000)
            let order = try await shop.capture("h-2", all.id, [])
            #expect(order.order?.tenders == [CheckoutShop.value(10_000)])
            #expect(try await value(shop).availableMinor == 10_000)

            let part = try await shop.hold("h-3", basket, storedValueMinor: 4_000)
            let short = try await refusalKey { _ = try await shop.capture("h-3", part.id, []) }
            #expect(short == "INVALID_ARGUMENT")
            _ = try await shop.void("h-3", part.id)
            #expect(try await value(shop).availableMinor == 10_000)
        }
    }

    @Test("X04 what a checkout holds, and what an order spent, is nobody else's to give back")
    func belongsToOrder() async throws {
        try await withShop(points: 100) { shop in
            let basket = shop.basket([CheckoutShop.line("A", 1_000)], points: 100)
            let held = try await shop.hold("h-1", basket)
            let staff = shop.stack.staff("owner", key: PointsStack.key("void"))
            let till = shop.stack.till(key: PointsStack.key("void"))
            for options in [staff, till, shop.stack.member(shop.ann, key: PointsStack.key("void"))]
            {
                let refused = try await refusalKey {
                    _ = try await shop.stack.wallet.voidHold(.init(holdId: held.id), options)
                }
                #expect(refused == "HOLD_NOT_FOUND" || refused == "PERMISSION_DENIED")
            }
            let order = try await shop.capture("h-1", held.id, CheckoutShop.cash(800))
            let spend = try await shop.stack.owner.query(
                ReadPointsSpend(), deadline: .now + .seconds(10))
            let refused = try await refusalKey {
                _ = try await shop.stack.wallet.restoreSpend(
                    .init(spendId: try #require(spend.first).description),
                    shop.stack.till(key: PointsStack.key("restore")))
            }
            #expect(refused == "SPEND_NOT_FOUND")
            let back = try await shop.takeBack("r-1", try #require(order.order?.id))
            #expect(back.pointsRestored == 100)
            #expect(try await shop.stack.balance(of: shop.ann).available == 100)
        }
    }
}

private struct ReadPointsSpend: Statement {
    static let sql = "SELECT points_spend_id FROM orders"

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
