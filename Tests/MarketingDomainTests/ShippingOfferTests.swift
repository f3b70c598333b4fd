import MarketingDomain
import Primitives
import Testing

@Suite("What comes off the shipping")
struct ShippingOfferTests {
    private static let gold = Offer.Audience(levels: ["GOLD"])

    private func price(
        _ promotions: [Offer], goods: [Int64] = [10_000], level: String = "GOLD",
        channel: Offer.Channel = .online, coupons: [PricingFacts.HeldCoupon] = [],
        points: PointsOffer? = nil, shipping: Int64 = 1_200
    ) -> PricedOrder {
        Pricing.price(
            Shop.facts(
                goods.enumerated().map { Shop.line("sku-\($0.offset)", $0.element) },
                buyer: Shop.member(level), channel: channel, promotions: promotions,
                coupons: coupons, points: points, shipping: shipping))
    }

    private func shipping(_ priced: PricedOrder) -> Int64? {
        priced.lines.first { $0.kind == .shipping }?.payableMinor
    }

    @Test(
        "B12 a level pays less shipping, up to a limit, or none from a subtotal on",
        arguments: [
            // what comes off, goods, of 12.00 is paid
            (.cash(amountMinor: 500), 10_000, 700),
            (.cash(amountMinor: 1_200), 10_000, 0),
            (.cash(amountMinor: 5_000), 10_000, 0),
            (Shop.percent(0), 1, 0),
            (Shop.percent(0, most: 1_000), 10_000, 200),
            (Shop.percent(500), 10_000, 600),
            (Shop.percent(0, from: 9_900), 9_900, 0),
            (Shop.percent(0, from: 9_900), 9_899, 1_200),
            (Shop.full(9_900, 800), 9_900, 400),
            (Shop.full(9_900, 800), 9_899, 1_200),
            (
                .fullReduction(
                    .init(
                        thresholdMinor: 3_000, reductionMinor: 300, repeats: true,
                        capMinor: 1_000)), 9_000, 300
            ),
            (
                .fullReduction(
                    .init(
                        thresholdMinor: 3_000, reductionMinor: 300, repeats: true,
                        capMinor: 1_000)), 12_000, 200
            ),
        ] as [(Offer.Discount, Int64, Int64)])
    func amounts(discount: Offer.Discount, goods: Int64, paid: Int64) throws {
        let offer = Shop.offer(
            1, discount, at: .shipping, audience: Self.gold, channels: [.online])
        let priced = price([offer], goods: [goods])
        let line = try #require(priced.lines.last)
        #expect(line.kind == .shipping && line.quantity == 1)
        #expect(line.listMinor == 1_200 && line.priceMinor == 1_200)
        #expect(line.payableMinor == paid)
        #expect(priced.asked.map(\.payableMinor) == [goods])
        #expect(priced.payableMinor == goods + paid)
        #expect(priced.isProvenBest)
    }

    @Test("B12 D09 it is for its levels and channels, and for whom it is not hears why")
    func audience() {
        let offer = Shop.offer(
            1, Shop.percent(0), at: .shipping, audience: Self.gold, channels: [.online])
        let silver = price([offer], level: "SILVER")
        #expect(shipping(silver) == 1_200 && silver.rejection(1)?.reason == .level)
        let delivery = price([offer], channel: .delivery)
        #expect(shipping(delivery) == 1_200 && delivery.rejection(1)?.reason == .channel)
        let missing = price([Shop.offer(2, Shop.percent(0, from: 12_500), at: .shipping)])
        #expect(missing.rejection(2)?.reason == .threshold)
        #expect(missing.rejection(2)?.missingMinor == 2_500)
        // Nothing is shipped, so there is nothing to take off.
        let inStore = price([offer], shipping: 0)
        #expect(inStore.rejection(1)?.reason == .noItem)
        #expect(inStore.lines.map(\.kind) == [.asked])
    }

    @Test("B12 D22 the quote says what came off the shipping, behind points, on its own line")
    func explained() {
        let offer = Shop.offer(1, Shop.full(5_000, 800), at: .shipping)
        let gift = Shop.offer(2, .gift(.init(sku: "cup", name: "cup", quantity: 1)))
        let points = PointsOffer(
            available: 1_000, most: 1_000, points: 500, valueMinor: 1_000, step: 500)
        let priced = price([offer, gift], points: points)
        #expect(priced.lines.map(\.kind) == [.asked, .gift, .shipping])
        #expect(priced.lines.map(\.payableMinor) == [8_000, 0, 400])
        #expect(priced.applied.map(\.kind) == [.promotion, .points, .promotion])
        #expect(priced.applied.last?.shares == [.init(line: 3, minor: 800)])
        #expect(
            priced.explanation.map(\.code) == [
                .list, .subtotal, .gift, .points, .shipping, .shippingOffer, .payable, .provenBest,
            ])
        let step = priced.explanation[5]
        #expect(step["discountMinor"] == "800" && step["subtotalMinor"] == "10000")
        #expect(step["zh"] == "优惠1" && step["kind"] == "PROMOTION")
    }

    @Test("B12 X08 its threshold is held against what the goods in scope cost after their offers")
    func thresholds() {
        let off = Shop.offer(1, .cash(amountMinor: 1_000), stacking: .init(.always))
        func free(_ basis: Offer.Basis, _ scope: Offer.Scope = .init()) -> Offer {
            Shop.offer(2, Shop.percent(0, from: 9_500), at: .shipping, scope: scope, basis: basis)
        }
        #expect(shipping(price([off, free(.initial)])) == 0)
        #expect(price([off, free(.current)]).rejection(2)?.missingMinor == 500)
        #expect(price([off, free(.after)]).rejection(2)?.missingMinor == 500)
        let scope = Offer.Scope(skus: ["sku-1"])
        let some = price([free(.current, scope)], goods: [8_000, 2_000])
        #expect(some.rejection(2)?.missingMinor == 7_500)
        #expect(price([free(.current, scope)]).rejection(2)?.reason == .noItem)
    }

    @Test("N10 B12 a promotion on goods is left out where it would cost more shipping")
    func threshold() {
        let off = Shop.offer(1, .cash(amountMinor: 500))
        let free = Shop.offer(2, Shop.percent(0, from: 9_800), at: .shipping)
        let priced = price([off, free])
        #expect(priced.appliedIds == [2])
        #expect(priced.payableMinor == 10_000)
        #expect(priced.rejection(1)?.reason == .notBest)
        // Cheaper shipping is worth less than the promotion here.
        let cheap = price([off, free], shipping: 400)
        #expect(cheap.appliedIds == [1])
        #expect(cheap.payableMinor == 9_900)
        #expect(cheap.rejection(2)?.reason == .threshold)
    }

    @Test("N10 B12 of two coupons the one of less is taken where it leaves the shipping free")
    func lessIsMore() {
        let larger = Shop.coupon(11, Shop.offer(1, .cash(amountMinor: 600)))
        let smaller = Shop.coupon(12, Shop.offer(3, .cash(amountMinor: 500)))
        let free = Shop.offer(2, Shop.percent(0, from: 9_500), at: .shipping)
        let priced = price([free], coupons: [larger, smaller])
        #expect(priced.appliedIds == [12, 2])
        #expect(priced.payableMinor == 9_500)
        #expect(price([], coupons: [larger, smaller]).appliedIds == [11])
    }

    @Test("B12 X08 several come off one after the other, never below nothing, by class and group")
    func together() {
        let five = Shop.offer(1, .cash(amountMinor: 500), at: .shipping, priority: 1)
        let half = Shop.offer(2, Shop.percent(500), at: .shipping, priority: 2)
        #expect(shipping(price([five, half])) == 350)
        let ofAll = Shop.offer(3, Shop.percent(500), at: .shipping, ofInitial: true, priority: 2)
        #expect(shipping(price([five, ofAll])) == 100)
        #expect(shipping(price([five, ofAll], shipping: 800)) == 0)
        func grouped(_ id: UInt64, _ minor: Int64) -> Offer {
            Shop.offer(
                id, .cash(amountMinor: minor), at: .shipping,
                stacking: .init(group: .init(code: "ship", most: 1)))
        }
        let best = price([grouped(4, 300), grouped(5, 700)])
        #expect(best.appliedIds == [5] && shipping(best) == 500)
        // An exclusive coupon keeps it out, unless it stands beside anything.
        let alone = Shop.coupon(
            11, Shop.offer(6, .cash(amountMinor: 3_000), stacking: .init(.exclusive)))
        let without = price([five], coupons: [alone])
        #expect(without.payableMinor == 7_000 + 1_200)
        #expect(without.rejection(1)?.reason == .exclusive)
        let always = Shop.offer(
            7, .cash(amountMinor: 500), at: .shipping, stacking: .init(.always))
        #expect(price([always], coupons: [alone]).payableMinor == 7_000 + 700)
    }

    @Test("B12 D06 a coupon for the shipping stands beside one for the order, or is kept")
    func coupons() {
        let order = Shop.coupon(11, Shop.offer(1, .cash(amountMinor: 1_000)))
        let ship = Shop.coupon(12, Shop.offer(2, Shop.percent(0), at: .shipping))
        let both = price([], coupons: [order, ship])
        #expect(both.appliedIds == [11, 12] && both.payableMinor == 9_000)
        // Her level has it free already.
        let free = Shop.offer(3, Shop.percent(0), at: .shipping, audience: Self.gold)
        let kept = price([free], coupons: [order, ship])
        #expect(kept.appliedIds == [11, 3])
        #expect(kept.rejection(12)?.reason == .noEffect)
    }

    @Test("B12 wrapping is a line, which an offer on its category makes free for a level")
    func wrapping() {
        let free = Shop.offer(
            1, Shop.percent(0), at: .line, scope: .init(categories: ["WRAPPING"]),
            audience: Self.gold)
        let lines = [Shop.line("A", 10_000), Shop.line("", 500, category: "WRAPPING")]
        for (level, paid) in [("GOLD", Int64(0)), ("SILVER", 500)] {
            let priced = Pricing.price(
                Shop.facts(
                    lines, buyer: Shop.member(level), channel: .online, promotions: [free],
                    shipping: 1_200))
            #expect(priced.lines.map(\.payableMinor) == [10_000, paid, 1_200], "\(level)")
        }
    }

    @Test("B12 points pay nothing of the shipping, however much of it is left")
    func points() {
        let offer = Shop.offer(1, .cash(amountMinor: 200), at: .shipping)
        let points = PointsOffer(
            available: 10_000, most: 10_000, points: 500, valueMinor: 1_000, step: 500)
        let priced = price([offer], points: points)
        #expect(priced.points == 5_000 && priced.payableMinor == 1_000)
        #expect(priced.lines.last?.points == 0 && priced.lines.last?.discountedMinor == 1_000)
    }
}
