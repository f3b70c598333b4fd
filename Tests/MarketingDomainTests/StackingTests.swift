import MarketingDomain
import Primitives
import Testing

@Suite("What offers stand beside")
struct StackingTests {
    private static let lines = [
        Shop.line("A", 20_000, category: "drink"), Shop.line("B", 10_000, category: "food"),
    ]

    private static func price(
        _ promotions: [Offer] = [], coupons: [PricingFacts.HeldCoupon] = [],
        codes: [PricingFacts.PromoCode] = [], limits: PricingFacts.CouponLimits = .usual
    ) -> PricedOrder {
        Pricing.price(
            Shop.facts(
                lines, promotions: promotions, coupons: coupons, codes: codes, limits: limits))
    }

    @Test("X08 common promotions add up, in the order of their priority")
    func common() {
        let percent = Shop.offer(1, Shop.percent(900), priority: 2)
        let reduction = Shop.offer(2, Shop.full(30_000, 3_000), priority: 1)
        let priced = Self.price([percent, reduction])
        #expect(priced.appliedIds == [2, 1])
        #expect(priced.payableMinor == 24_300)
        // The other way round the threshold would be missed: then the cheaper of the two.
        let late = Shop.offer(2, Shop.full(30_000, 3_001), priority: 3)
        #expect(Self.price([percent, late]).appliedIds == [2])
        #expect(Self.price([percent, late]).rejection(1)?.reason == .notBest)
    }

    @Test("X08 an exclusive offer counts where it is better than all common ones together")
    func exclusive() {
        let exclusive = Shop.offer(1, Shop.percent(500), stacking: .init(.exclusive))
        let first = Shop.offer(2, .cash(amountMinor: 8_000))
        let second = Shop.offer(3, .cash(amountMinor: 6_999))
        let third = Shop.offer(4, .cash(amountMinor: 2))
        #expect(Self.price([exclusive, first, second]).appliedIds == [1])
        #expect(Self.price([exclusive, first, second, third]).appliedIds == [2, 3, 4])
        let always = Shop.offer(5, .cash(amountMinor: 100), stacking: .init(.always))
        #expect(Self.price([exclusive, first, second, always]).appliedIds == [1, 5])
    }

    @Test("X08 an exclusive offer leaves the member price, and keeps common line prices out")
    func exclusivePrices() {
        let memberDay = Shop.offer(1, Shop.percent(900), at: .linePrice)
        let exclusive = Shop.offer(2, Shop.percent(500), stacking: .init(.exclusive))
        let priced = Pricing.price(
            Shop.facts(
                [Shop.line("A", 1_000, member: 950)], promotions: [memberDay, exclusive]))
        #expect(priced.payableMinor == 475)
        #expect(priced.rejection(1)?.reason == .exclusive)
    }

    @Test("X08 of a group as many count as it allows, the best ones")
    func groups() {
        let offers = (1...3).map { id in
            Shop.offer(
                id, .cash(amountMinor: Int64(id) * 100),
                stacking: .init(group: .init(code: "opening", most: 2)))
        }
        let priced = Self.price(offers)
        #expect(priced.appliedIds == [2, 3])
        #expect(priced.rejection(1)?.reason == .notBest)
    }

    @Test("X08 one order coupon and any line coupons, unless the merchant allows more")
    func couponLimit() {
        let coupons = [
            Shop.coupon(1, Shop.offer(11, .cash(amountMinor: 1_000))),
            Shop.coupon(2, Shop.offer(12, .cash(amountMinor: 2_000))),
            Shop.coupon(
                3,
                Shop.offer(
                    13, Shop.percent(900), at: .line, scope: .init(categories: ["drink"]))),
        ]
        let priced = Self.price(coupons: coupons)
        #expect(priced.appliedIds == [3, 2])
        #expect(priced.payableMinor == 26_000)
        #expect(priced.rejection(1)?.reason == .notBest)
        let more = Self.price(coupons: coupons, limits: .init(order: 2, line: 20))
        #expect(more.payableMinor == 25_000)
        #expect(Self.price(coupons: coupons, limits: .init(order: 0, line: 0)).applied.isEmpty)
    }

    @Test("X08 a line that stands alone takes no other offer of its stage")
    func singlePerLine() {
        let single = Shop.offer(
            1, Shop.percent(800), at: .line, scope: .init(skus: ["A"]),
            stacking: .init(singlePerLine: true))
        let all = Shop.offer(2, Shop.percent(900), at: .line, priority: 1)
        let drinks = Shop.offer(
            3, Shop.percent(999), at: .line, scope: .init(categories: ["drink"]), priority: 1)
        let later = Shop.offer(4, .cash(amountMinor: 500))
        let priced = Self.price([single, all, drinks, later])
        #expect(priced.asked.map(\.priceMinor) == [20_000, 10_000])
        #expect(priced.discountedMinor == 24_500)
        #expect(priced.rejection(3)?.reason == .lineTaken)
    }

    @Test("X08 what was named comes before what is cheaper")
    func named() {
        let small = Shop.coupon(1, Shop.offer(11, .cash(amountMinor: 1)), named: true)
        let large = Shop.coupon(2, Shop.offer(12, .cash(amountMinor: 9_000)))
        let priced = Self.price(coupons: [small, large])
        #expect(priced.appliedIds == [1])
        #expect(priced.rejection(2)?.reason == .maxCoupons)
        #expect(priced.unmet.isEmpty)
    }

    @Test("D04 of two named order coupons one does not apply, and says why")
    func bothNamed() {
        let coupons = [
            Shop.coupon(1, Shop.offer(11, .cash(amountMinor: 1_000)), named: true),
            Shop.coupon(2, Shop.offer(12, .cash(amountMinor: 2_000)), named: true),
        ]
        let priced = Self.price(coupons: coupons)
        #expect(priced.appliedIds == [2])
        #expect(priced.unmet.map(\.reason) == [.maxCoupons])
    }

    @Test("D04 a named exclusive coupon keeps promotions out; beside a common one it is refused")
    func namedExclusive() {
        let promotion = Shop.offer(1, .cash(amountMinor: 5_000))
        let exclusive = Shop.coupon(
            2, Shop.offer(12, .cash(amountMinor: 100), stacking: .init(.exclusive)), named: true)
        let priced = Self.price([promotion], coupons: [exclusive])
        #expect(priced.appliedIds == [2])
        #expect(priced.rejection(1)?.reason == .exclusive)
        let common = Shop.coupon(
            3, Shop.offer(13, .cash(amountMinor: 200), at: .line), named: true)
        let both = Self.price([promotion], coupons: [exclusive, common])
        #expect(both.appliedIds == [3, 1])
        #expect(both.unmet.map(\.reason) == [.exclusive])
    }

    @Test("D04 a promo code is named, counts as a coupon, and is told by its code")
    func promoCode() {
        let code = PricingFacts.PromoCode(
            code: "SPRING", offer: Shop.offer(21, .cash(amountMinor: 700)))
        let priced = Self.price(
            coupons: [Shop.coupon(1, Shop.offer(11, .cash(amountMinor: 900)))], codes: [code])
        #expect(priced.applied.map(\.code) == ["SPRING"])
        #expect(priced.applied.map(\.kind) == [.promoCode])
        #expect(priced.rejection(1)?.reason == .maxCoupons)
    }

    @Test("X08 a used-up offer, a held coupon and an unknown one are told with their reasons")
    func barriers() {
        let facts = PricingFacts(
            currency: .cny, lines: Self.lines, buyer: Shop.member(), store: Shop.store,
            channel: .inStore, moment: Shop.noon,
            promotions: [
                .init(Shop.offer(1, .cash(amountMinor: 1)), barrier: .exhausted)
            ],
            coupons: [
                Shop.coupon(
                    2, Shop.offer(11, .cash(amountMinor: 1)), named: true, barrier: .notAvailable)
            ], absent: [.init(kind: .coupon, text: "gone")])
        let priced = Pricing.price(facts)
        #expect(priced.rejected.map(\.reason) == [.exhausted, .notAvailable, .notFound])
        #expect(priced.unmet.map(\.reason) == [.notAvailable, .notFound])
        #expect(priced.rejected.last?.code == "gone")
    }
}
