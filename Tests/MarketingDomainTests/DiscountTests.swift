import MarketingDomain
import Primitives
import Testing

@Suite("What offers take off")
struct DiscountTests {
    private static func pay(
        _ lines: [PricingFacts.Line], _ discount: Offer.Discount, at stage: Offer.Stage = .order,
        ofInitial: Bool = false
    ) -> PricedOrder {
        Pricing.price(
            Shop.facts(
                lines, promotions: [Shop.offer(1, discount, at: stage, ofInitial: ofInitial)]))
    }

    @Test(
        "D01 a percentage is rounded half up, once for each line or subtotal, never per piece",
        arguments: [
            // unit, quantity, pay ‰, payable
            (Int64(99), Int64(1), Int64(800), Int64(79)),
            (199, 1, 850, 169),
            (99, 3, 800, 238),
            (5, 1, 500, 3),
            (1, 1, 500, 1),
            (1, 1, 499, 0),
            (1_000, 1, 0, 0),
        ])
    func percent(unit: Int64, quantity: Int64, rate: Int64, payable: Int64) {
        for stage in [Offer.Stage.linePrice, .line, .order] {
            let priced = Self.pay(
                [Shop.line("A", unit, quantity)], Shop.percent(rate), at: stage)
            #expect(priced.payableMinor == payable, "\(stage)")
        }
    }

    @Test("D01 a percentage is limited by its most, and begins at its threshold")
    func percentLimits() {
        let lines = [Shop.line("A", 10_000)]
        #expect(Self.pay(lines, Shop.percent(800, most: 1_500)).payableMinor == 8_500)
        #expect(Self.pay(lines, Shop.percent(800, from: 10_000)).payableMinor == 8_000)
        let short = Self.pay(lines, Shop.percent(800, from: 10_001))
        #expect(short.payableMinor == 10_000)
        #expect(short.rejection(1)?.missingMinor == 1)
    }

    @Test(
        "D01 满减 takes its amount from the threshold on, again for each full one, up to the cap",
        arguments: [
            // subtotal, threshold, reduction, repeats, cap, payable
            (Int64(9_999), Int64(10_000), Int64(2_000), false, Int64?.none, Int64(9_999)),
            (10_000, 10_000, 2_000, false, nil, 8_000),
            (20_000, 10_000, 2_000, false, nil, 18_000),
            (20_000, 10_000, 2_000, true, nil, 16_000),
            (29_999, 10_000, 2_000, true, nil, 25_999),
            (30_000, 10_000, 2_000, true, 5_000, 25_000),
            (1_500, 0, 2_000, false, nil, 0),
            (1_500, 1_000, 2_000, true, nil, 0),
        ])
    func fullReduction(
        subtotal: Int64, threshold: Int64, reduction: Int64, repeats: Bool, cap: Int64?,
        payable: Int64
    ) {
        let priced = Self.pay(
            [Shop.line("A", subtotal)],
            .fullReduction(
                .init(
                    thresholdMinor: threshold, reductionMinor: reduction, repeats: repeats,
                    capMinor: cap)))
        #expect(priced.payableMinor == payable)
    }

    @Test("D01 cash takes no more than there is")
    func cash() {
        #expect(Self.pay([Shop.line("A", 900)], .cash(amountMinor: 1_000)).payableMinor == 0)
        #expect(Self.pay([Shop.line("A", 1_900)], .cash(amountMinor: 1_000)).payableMinor == 900)
    }

    @Test("D08 a new price counts for each piece, and only where it is lower")
    func newPrice() {
        let lines = [Shop.line("A", 2_000, 3), Shop.line("B", 1_500)]
        for stage in [Offer.Stage.linePrice, .line] {
            let priced = Self.pay(lines, .newPrice(unitPriceMinor: 1_800), at: stage)
            #expect(priced.asked.map(\.payableMinor) == [5_400, 1_500], "\(stage)")
            #expect(priced.applied[0].shares == [.init(line: 1, minor: 600)])
        }
    }

    @Test("D01 one free of two: the cheaper of each pair, dearest first")
    func buyGet() {
        let lines = [68, 58, 48, 38, 28].enumerated().map { index, yuan in
            Shop.line("S\(index)", Int64(yuan) * 100)
        }
        let priced = Self.pay(lines.reversed(), .buyGet(.init(buy: 1, get: 1)), at: .line)
        #expect(priced.applied[0].discountMinor == 9_600)
        #expect(priced.asked.map(\.payableMinor) == [2_800, 0, 4_800, 0, 6_800])
    }

    @Test(
        "D08 pieces of groups: 第二件半价, two and one, and the most of them",
        arguments: [
            // quantity, buy, get, pay ‰, most, payable of pieces at 10.01
            (Int64(2), Int64(1), Int64(1), Int64(500), Int64?.none, Int64(1_502)),
            (3, 1, 1, 500, nil, 2_503),
            (1, 1, 1, 0, nil, 1_001),
            (5, 2, 1, 0, nil, 4_004),
            (6, 2, 1, 0, nil, 4_004),
            (6, 1, 1, 0, 2, 4_004),
            (100_000, 1, 1, 0, nil, 50_050_000),
        ])
    func groups(
        quantity: Int64, buy: Int64, get: Int64, rate: Int64, most: Int64?, payable: Int64
    ) {
        let priced = Self.pay(
            [Shop.line("A", 1_001, quantity)],
            .buyGet(.init(buy: buy, get: get, payPermille: rate, maxPieces: most)), at: .line)
        #expect(priced.payableMinor == payable)
    }

    @Test("D08 one that buys too little is told that the offer has no effect")
    func single() {
        let priced = Self.pay(
            [Shop.line("A", 1_000)], .buyGet(.init(buy: 1, get: 1)), at: .line)
        #expect(priced.rejection(1)?.reason == .noEffect)
        #expect(priced.applied.isEmpty)
    }

    @Test("D08 a set meal costs its own price, as often as the order has it")
    func setMeal() {
        let meal = Offer.Discount.setMeal(
            .init(
                parts: [.init(sku: "tea", quantity: 1), .init(sku: "cake", quantity: 2)],
                priceMinor: 5_000))
        let lines = [
            Shop.line("tea", 2_000, 3), Shop.line("cake", 2_500, 5), Shop.line("nuts", 900),
        ]
        let priced = Self.pay(lines, meal, at: .line)
        // Two meals of 20 + 50 for 50 each: 40 off, by what the parts are worth.
        #expect(priced.asked.map(\.payableMinor) == [6_000 - 1_143, 12_500 - 2_857, 900])
        #expect(priced.applied[0].discountMinor == 4_000)
        let without = Self.pay([lines[0], lines[2]], meal, at: .line)
        #expect(without.rejection(1)?.reason == .noItem)
    }

    @Test("D09 a gift is a line of price 0, from its threshold on, and takes nothing off")
    func gift() {
        let snack = Offer.Discount.gift(
            .init(sku: "snack", name: "snack", quantity: 2, thresholdMinor: 5_000))
        let priced = Self.pay([Shop.line("A", 5_000)], snack)
        let line = priced.lines.last
        #expect(line?.kind == .gift)
        #expect(line?.quantity == 2)
        #expect(line?.payableMinor == 0)
        #expect(priced.applied.compactMap(\.gift?.sku) == ["snack"])
        #expect(priced.payableMinor == 5_000)
        #expect(Self.pay([Shop.line("A", 4_999)], snack).rejection(1)?.missingMinor == 1)
    }

    @Test("D07 a member pays the member price of a piece, a guest the list price")
    func memberPrice() {
        let line = Shop.line("beer", 2_000, 3, member: 1_800)
        let priced = Pricing.price(Shop.facts([line]))
        #expect(priced.payableMinor == 5_400)
        #expect(priced.applied.map(\.kind) == [.memberPrice])
        #expect(Pricing.price(Shop.facts([line], buyer: .guest)).payableMinor == 6_000)
    }

    @Test("B09 of member price, level and flash price the best counts for each line by itself")
    func bestOf() {
        let level = Shop.offer(
            1, Shop.percent(850), at: .linePrice, audience: .init(levels: ["GOLD"]))
        let flash = Shop.offer(
            2, .newPrice(unitPriceMinor: 1_500), at: .linePrice, scope: .init(skus: ["B"]))
        let priced = Pricing.price(
            Shop.facts(
                [
                    Shop.line("A", 2_000, member: 1_600), Shop.line("B", 2_000),
                    Shop.line("C", 2_000),
                ], promotions: [level, flash]))
        #expect(priced.asked.map(\.priceMinor) == [1_600, 1_500, 1_700])
        #expect(priced.applied.map(\.discountMinor) == [400, 300, 500])
    }

    @Test("B18 a category at 7折 in the month of a birthday")
    func birthday() throws {
        let cake = Shop.offer(
            1, Shop.percent(700), at: .linePrice, scope: .init(categories: ["cake"]),
            audience: .init(birthday: .month))
        let lines = [Shop.line("A", 1_000, category: "cake"), Shop.line("B", 1_000)]
        let march = try #require(
            BirthdayNearness(month: 3, day: 31, on: Shop.noon.businessDate))
        func price(_ buyer: PricingFacts.Buyer) -> PricedOrder {
            Pricing.price(Shop.facts(lines, buyer: buyer, promotions: [cake]))
        }
        #expect(price(Shop.member(birthday: march)).payableMinor == 1_700)
        #expect(price(Shop.member(birthday: [])).rejection(1)?.reason == .birthday)
        #expect(price(Shop.member(birthday: nil)).rejection(1)?.reason == .factMissing)
        #expect(price(.guest).rejection(1)?.reason == .membersOnly)
    }
}
