import MarketingDomain
import Primitives
import Testing

@Suite("Thresholds, and offers without effect")
struct ThresholdTests {
    private static let lines = [
        Shop.line("A", 12_000, category: "drink"), Shop.line("B", 8_000, category: "food"),
    ]

    @Test(
        "X08 a threshold is held against list prices, the running subtotal, or what is left",
        arguments: [
            // basis, threshold, payable after 9折 and 50 off, missing
            (Offer.Basis.initial, Int64(20_000), Int64(13_000), Int64(0)),
            (.initial, 20_001, 18_000, 1),
            (.current, 18_000, 13_000, 0),
            (.current, 18_001, 18_000, 1),
            (.after, 13_000, 13_000, 0),
            (.after, 13_001, 18_000, 1),
        ])
    func bases(basis: Offer.Basis, threshold: Int64, payable: Int64, missing: Int64) {
        let day = Shop.offer(1, Shop.percent(900), at: .linePrice)
        let coupon = Shop.coupon(
            2, Shop.offer(12, Shop.full(threshold, 5_000), basis: basis))
        let priced = Pricing.price(Shop.facts(Self.lines, promotions: [day], coupons: [coupon]))
        #expect(priced.payableMinor == payable)
        #expect((priced.rejection(2)?.missingMinor ?? 0) == missing)
    }

    @Test("X08 a percentage of list prices takes what list prices say, of what is left")
    func percentOfInitial() {
        let first = Shop.offer(1, Shop.percent(500), priority: 1)
        let second = Shop.offer(2, Shop.percent(800), ofInitial: true, priority: 2)
        let third = Shop.offer(3, Shop.percent(600), ofInitial: true, priority: 3)
        let priced = Pricing.price(Shop.facts(Self.lines, promotions: [first, second]))
        #expect(priced.payableMinor == 10_000 - 4_000)
        let all = Pricing.price(Shop.facts(Self.lines, promotions: [first, second, third]))
        #expect(all.payableMinor == 0)
        #expect(all.applied.map(\.discountMinor) == [10_000, 4_000, 6_000])
    }

    @Test("D02 the threshold of an offer for some articles looks at those")
    func scope() {
        let coupon = Shop.coupon(
            1,
            Shop.offer(
                11, Shop.full(15_000, 3_000), scope: .init(categories: ["drink"])))
        let priced = Pricing.price(Shop.facts(Self.lines, coupons: [coupon]))
        #expect(priced.rejection(1)?.reason == .threshold)
        #expect(priced.rejection(1)?.missingMinor == 3_000)
    }

    @Test("X29 no offer touches the service charge, nor counts it towards a threshold")
    func serviceCharge() {
        let lines = Self.lines + [Shop.line("", 2_000, category: "SERVICE_CHARGE")]
        let day = Shop.offer(1, Shop.percent(900), at: .linePrice)
        let coupon = Shop.coupon(2, Shop.offer(12, Shop.full(18_000, 5_000)))
        let priced = Pricing.price(Shop.facts(lines, promotions: [day], coupons: [coupon]))
        #expect(priced.lines.map(\.payableMinor) == [7_800, 5_200, 2_000])
        let short = Shop.coupon(3, Shop.offer(13, Shop.full(18_001, 5_000)))
        let refused = Pricing.price(Shop.facts(lines, promotions: [day], coupons: [short]))
        #expect(refused.rejection(3)?.reason == .threshold)
        #expect(refused.rejection(3)?.missingMinor == 1)
        // An offer for it alone has nothing to be about.
        let free = Shop.coupon(
            4, Shop.offer(14, Shop.percent(0), scope: .init(categories: ["SERVICE_CHARGE"])))
        let alone = Pricing.price(Shop.facts(lines, coupons: [free]))
        #expect(alone.rejection(4)?.reason == .noItem && alone.payableMinor == 22_000)
    }

    @Test("N10 a promotion is left out where it would cost a better coupon its threshold")
    func leftOut() {
        let promotion = Shop.offer(1, .cash(amountMinor: 1_000))
        let coupon = Shop.coupon(2, Shop.offer(12, Shop.full(20_000, 5_000)))
        let priced = Pricing.price(
            Shop.facts(Self.lines, promotions: [promotion], coupons: [coupon]))
        #expect(priced.appliedIds == [2])
        #expect(priced.payableMinor == 15_000)
        #expect(priced.rejection(1)?.reason == .notBest)
    }

    @Test("D04 an offer that takes nothing off is not consumed, even where it was named")
    func prevent() {
        let free = Shop.offer(1, Shop.percent(0), at: .line)
        let named = Shop.coupon(2, Shop.offer(12, .cash(amountMinor: 500)), named: true)
        let always = Shop.offer(3, .cash(amountMinor: 100), stacking: .init(.always))
        let priced = Pricing.price(
            Shop.facts([Shop.line("A", 0)], promotions: [free, always], coupons: [named]))
        #expect(priced.applied.isEmpty)
        #expect(priced.unmet.map(\.reason) == [.noEffect])
        #expect(priced.payableMinor == 0)
    }

    @Test("N10 of equal prices fewer coupons, then the one that ends first, then the lower id")
    func ties() {
        let soon = Shop.noon.instant.adding(seconds: 60)
        let late = soon.adding(seconds: 60)
        let template = Shop.offer(11, .cash(amountMinor: 500))
        func taken(_ coupons: [PricingFacts.HeldCoupon], _ promotions: [Offer] = []) -> [UInt64] {
            Pricing.price(
                Shop.facts([Shop.line("A", 500)], promotions: promotions, coupons: coupons)
            ).appliedIds
        }
        #expect(
            taken([
                Shop.coupon(1, template), Shop.coupon(2, template, until: late),
                Shop.coupon(3, template, until: soon),
            ]) == [3])
        #expect(
            taken([
                Shop.coupon(5, Shop.offer(12, .cash(amountMinor: 600)), until: soon),
                Shop.coupon(4, template, until: soon),
            ]) == [4])
        #expect(taken([Shop.coupon(1, template)], [Shop.offer(2, .cash(amountMinor: 500))]) == [2])
    }

    @Test("D01 a gift coupon goes when it is named: by itself it makes nothing cheaper")
    func giftCoupon() {
        let template = Shop.offer(
            11, .gift(.init(sku: "shot", name: "shot", quantity: 1)))
        func price(named: Bool) -> PricedOrder {
            Pricing.price(
                Shop.facts(Self.lines, coupons: [Shop.coupon(1, template, named: named)]))
        }
        #expect(price(named: true).appliedIds == [1])
        #expect(price(named: false).rejection(1)?.reason == .notBest)
    }

    @Test(
        "N10 more than 12 that go together are searched, and the answer says that it is not proven")
    func notProven() {
        let coupons = (0..<40).map { (id: Int64) -> PricingFacts.HeldCoupon in
            let discount = Shop.percent(700, most: 1_000 + id % 7, from: 2_000 + id * 400)
            let template = Shop.offer(
                UInt64(100 + id), discount, at: .line, priority: Int32(id))
            return Shop.coupon(UInt64(id), template)
        }
        let priced = Pricing.price(
            Shop.facts(Self.lines, coupons: coupons, limits: .init(order: 1, line: 40)))
        #expect(!priced.isProvenBest)
        #expect(priced.payableMinor < 20_000)
        #expect(priced.explanation.last?.code == .notProven)
    }
}
