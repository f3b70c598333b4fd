import MarketingDomain
import Primitives
import Testing

@Suite("The worked order of the specification")
struct PricingOrderTests {
    private static let lines = [
        Shop.line("A", 12_800), Shop.line("B", 6_800, 2), Shop.line("C", 2_500),
    ]
    private static let gold = Shop.offer(
        1, Shop.percent(850), at: .linePrice, audience: .init(levels: ["GOLD"]))
    private static let memberDay = Shop.offer(
        2, Shop.percent(800), at: .linePrice, times: .init(weekdays: [.wednesday]),
        audience: .init(membersOnly: true))
    private static let coupon = Shop.coupon(7, Shop.offer(3, Shop.full(20_000, 5_000)))
    private static func points(most: Int64 = 10_000) -> PointsOffer {
        PointsOffer(
            available: 10_000, most: most, points: 500, valueMinor: 1_000, step: 500,
            maxSharePermille: 200)!
    }

    @Test("D22 V1: line prices, coupon and points come out to the fen")
    func v1() {
        let priced = Pricing.price(
            Shop.facts(
                Self.lines, promotions: [Self.gold, Self.memberDay], coupons: [Self.coupon],
                points: Self.points()))
        #expect(priced.asked.map(\.listMinor) == [12_800, 13_600, 2_500])
        #expect(priced.asked.map(\.priceMinor) == [10_240, 10_880, 2_000])
        #expect(priced.asked.map(\.discountedMinor) == [8_025, 8_527, 1_568])
        #expect(priced.asked.map(\.points) == [664, 706, 130])
        #expect(priced.asked.map(\.pointsMinor) == [1_329, 1_412, 259])
        #expect(priced.asked.map(\.payableMinor) == [6_696, 7_115, 1_309])
        #expect(priced.points == 1_500)
        #expect(priced.pointsMinor == 3_000)
        #expect(priced.discountedMinor == 18_120)
        #expect(priced.payableMinor == 15_120)
        #expect(priced.applied.map(\.kind) == [.promotion, .coupon, .points])
        #expect(
            priced.applied[1].shares == [
                .init(line: 1, minor: 2_215), .init(line: 2, minor: 2_353),
                .init(line: 3, minor: 432),
            ])
        #expect(priced.rejection(1)?.reason == .notBest)
        #expect(priced.isProvenBest)
        #expect(
            priced.explanation.map(\.code) == [
                .list, .linePrice, .subtotal, .orderOffer, .points, .payable, .provenBest,
            ])
        #expect(priced.explanation[3]["subtotalMinor"] == "23120")
        #expect(priced.explanation[4]["shareMinor"] == "3624")
    }

    @Test("D22 V1 with multiplied levels misses the coupon's threshold, and says by how much")
    func multiplied() {
        let combined = Shop.offer(
            1, Shop.percent(850), at: .linePrice, audience: .init(levels: ["GOLD"]),
            combines: true)
        let priced = Pricing.price(
            Shop.facts(
                Self.lines, promotions: [combined, Self.memberDay], coupons: [Self.coupon]))
        #expect(priced.asked.map(\.priceMinor) == [8_704, 9_248, 1_700])
        #expect(priced.payableMinor == 19_652)
        #expect(priced.rejection(7)?.reason == .threshold)
        #expect(priced.rejection(7)?.missingMinor == 348)
        #expect(priced.explanation.contains { $0.code == .combinedPrice })
    }

    @Test("D09 on Thursday gold has its own price, and the member day says why it has not")
    func thursday() {
        let priced = Pricing.price(
            Shop.facts(
                Self.lines, at: Shop.moment("2026-03-05T12:00:00+08:00"),
                promotions: [Self.gold, Self.memberDay]))
        #expect(priced.asked.map(\.priceMinor) == [10_880, 11_560, 2_125])
        #expect(priced.rejection(2)?.reason == .time)
    }

    @Test("X05 a price without members, offers or points is the list price")
    func plain() {
        let priced = Pricing.price(Shop.facts(Self.lines, buyer: .guest, shipping: 800))
        #expect(priced.payableMinor == 28_900 + 800)
        #expect(priced.applied.isEmpty)
        #expect(priced.lines.last?.kind == .shipping)
        #expect(priced.isProvenBest)
    }

    @Test(
        "D06 points go in whole steps within balance, wish and share",
        arguments: [
            // available, most, share permille, used
            (Int64(10_000), Int64(10_000), Int64(1_000), Int64(5_000)),
            (10_000, 1_499, 1_000, 1_000),
            (999, 10_000, 1_000, 500),
            (499, 10_000, 1_000, 0),
            (10_000, 10_000, 200, 1_000),
            (10_000, 0, 1_000, 0),
        ])
    func points(available: Int64, most: Int64, share: Int64, used: Int64) throws {
        let offer = try #require(
            PointsOffer(
                available: available, most: most, points: 500, valueMinor: 1_000, step: 500,
                maxSharePermille: share))
        let priced = Pricing.price(
            Shop.facts([Shop.line("A", 10_099)], points: offer, shipping: 500))
        #expect(priced.points == used)
        #expect(priced.payableMinor == 10_599 - used * 2)
        #expect(priced.lines.last?.points == 0)
    }

    @Test("D06 a step that is worth a part of a fen is no offer")
    func steps() {
        #expect(
            PointsOffer(available: 1, most: 1, points: 500, valueMinor: 1_000, step: 1) != nil)
        #expect(
            PointsOffer(available: 1, most: 1, points: 3, valueMinor: 10, step: 1) == nil)
    }
}
