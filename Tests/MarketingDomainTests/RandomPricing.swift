import MarketingDomain
import Primitives
import TestKit

/// Small random orders in which offers meet: few articles, close prices, round thresholds.
struct RandomPricing {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func number(_ range: ClosedRange<Int64>) -> Int64 {
        Int64.random(in: range, using: &random)
    }

    mutating func chance(_ percent: Int64) -> Bool { number(1...100) <= percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements.randomElement(using: &random)!
    }

    mutating func facts(offers: Int, lines: Int = 5) -> PricingFacts {
        let count = Int(number(1...Int64(lines)))
        let lines = (0..<count).map { _ in
            Shop.line(
                pick(["A", "B", "C", "D"]), number(0...20) * 500 + number(0...3),
                number(1...4), category: pick(["drink", "food"]),
                tags: chance(20) ? ["hot"] : [], member: chance(20) ? number(1...9_000) : nil)
        }
        var promotions: [Offer] = []
        var coupons: [PricingFacts.HeldCoupon] = []
        for id in 0..<UInt64(offers) {
            if chance(40) {
                promotions.append(offer(id))
            } else {
                let isCopy = !coupons.isEmpty && chance(25)
                let template = isCopy ? coupons[0].template : offer(id)
                coupons.append(
                    Shop.coupon(
                        id, template, named: chance(12),
                        until: chance(30)
                            ? nil
                            : Shop.noon.instant.adding(seconds: number(1...3) * 86_400)))
            }
        }
        return Shop.facts(
            lines, buyer: chance(80) ? Shop.member() : .guest, promotions: promotions,
            coupons: coupons,
            limits: chance(70)
                ? .usual : .init(order: Int(number(0...2)), line: Int(number(0...2))),
            points: chance(50) ? points() : nil,
            shipping: chance(60) ? number(1...8) * 300 - number(0...1) : 0)
    }

    /// Goods around the threshold from which shipping is cheaper: a coupon of less is the better one
    /// where more would leave too little.
    mutating func factsAboutShipping() -> PricingFacts {
        let lines = (0...number(0...1)).map { _ in
            Shop.line("A", number(2...8) * 500 + number(-1...1))
        }
        func off(_ stage: Offer.Stage) -> Offer.Discount {
            switch (stage, number(1...3)) {
            case (.shipping, 1): Shop.percent(0, from: number(2...12) * 500)
            case (_, 1): Shop.percent(pick([250, 500, 750, 900]), from: number(0...12) * 500)
            case (_, 2): Shop.full(number(1...12) * 500, number(1...4) * 500 + number(-1...1))
            default: .cash(amountMinor: number(1...4) * 500 + number(-1...1))
            }
        }
        func offer(_ id: UInt64) -> Offer {
            let stage = pick([Offer.Stage.line, .order, .order, .shipping, .shipping])
            return Shop.offer(
                id, off(stage), at: stage,
                stacking: .init(
                    pick([.common, .common, .exclusive, .always]),
                    group: chance(20) ? .init(code: "g", most: 1) : nil),
                priority: Int32(number(0...1)))
        }
        let promotions = (0..<UInt64(number(0...3))).map(offer)
        let coupons = (10..<UInt64(11 + number(0...3))).map { id in
            Shop.coupon(
                id, offer(id), named: chance(15),
                until: chance(50) ? nil : Shop.noon.instant.adding(seconds: number(1...3)))
        }
        return Shop.facts(
            lines, promotions: promotions, coupons: coupons,
            points: chance(40)
                ? PointsOffer(
                    available: number(1...5) * 500, most: number(1...5) * 500, points: 500,
                    valueMinor: 1_000, step: 500, maxSharePermille: pick([500, 1_000])) : nil,
            shipping: number(1...8) * 250)
    }

    /// Small amounts that offers and whole steps of points bring to zero, or nearly.
    mutating func factsAboutPoints() -> PricingFacts {
        let lines = (0...number(0...1)).map { _ in
            Shop.line("A", number(2...8) * 500 + number(-1...1))
        }
        let coupons = (0..<UInt64(number(1...6))).map { id in
            let discount: Offer.Discount =
                chance(70)
                ? .cash(amountMinor: number(1...4) * 500 + number(-1...1))
                : Shop.percent(pick([250, 500, 750, 900]))
            return Shop.coupon(
                id, Shop.offer(id, discount, at: pick([.line, .order, .order])),
                until: chance(50) ? nil : Shop.noon.instant.adding(seconds: number(1...3)))
        }
        return Shop.facts(
            lines, coupons: coupons,
            points: PointsOffer(
                available: number(1...5) * 500, most: number(1...5) * 500, points: 500,
                valueMinor: 1_000, step: 500, maxSharePermille: pick([500, 1_000])))
    }

    private mutating func points() -> PointsOffer? {
        PointsOffer(
            available: number(0...5_000), most: number(0...5_000), points: 500, valueMinor: 1_000,
            step: pick([1, 50, 500]), maxSharePermille: pick([200, 500, 1_000]))
    }

    private mutating func offer(_ id: UInt64) -> Offer {
        let stage = pick([Offer.Stage.linePrice, .line, .line, .order, .order, .order, .shipping])
        return Shop.offer(
            id, discount(stage), at: stage, scope: scope(),
            basis: pick([.current, .current, .initial, .after]), stacking: stacking(),
            ofInitial: chance(20), combines: stage == .linePrice && chance(30),
            priority: Int32(number(0...2)))
    }

    private mutating func scope() -> Offer.Scope {
        switch number(1...6) {
        case 1: .init(skus: [pick(["A", "B", "C"]), pick(["A", "B", "C"])])
        case 2: .init(categories: ["drink"])
        case 3: .init(tags: ["hot"])
        case 4: .init(excludedSkus: ["A"], excludedCategories: chance(20) ? ["food"] : [])
        default: .init()
        }
    }

    private mutating func stacking() -> Offer.Stacking {
        .init(
            pick([.common, .common, .common, .exclusive, .always]),
            group: chance(20)
                ? .init(code: pick(["g", "h"]), most: Int(number(1...2))) : nil,
            singlePerLine: chance(15))
    }

    private mutating func discount(_ stage: Offer.Stage) -> Offer.Discount {
        let kinds =
            switch stage {
            case .linePrice: [2, 4]
            case .line: [1, 2, 3, 4, 5, 6, 7]
            case .order: [1, 1, 2, 3, 7]
            case .shipping: [1, 1, 2, 3]
            }
        switch pick(kinds) {
        case 1:
            let repeats = chance(30)
            return .fullReduction(
                .init(
                    thresholdMinor: number(repeats ? 1...8 : 0...8) * 2_500,
                    reductionMinor: number(1...12) * 500 - number(0...1), repeats: repeats,
                    capMinor: repeats && chance(50) ? 3_000 : nil))
        case 2 where stage == .linePrice: return Shop.percent(number(500...999))
        case 2:
            return Shop.percent(
                number(0...999), most: chance(30) ? number(1...4_000) : nil,
                from: chance(40) ? number(1...6) * 2_500 : 0)
        case 3: return .cash(amountMinor: number(1...8) * 500 - number(0...1))
        case 4: return .newPrice(unitPriceMinor: number(0...9_000))
        case 5:
            return .buyGet(
                .init(
                    buy: number(1...2), get: number(1...2), payPermille: pick([0, 500, 333]),
                    maxPieces: chance(30) ? number(1...2) : nil))
        case 6:
            return .setMeal(
                .init(
                    parts: [
                        .init(sku: "A", quantity: number(1...2)), .init(sku: "B", quantity: 1),
                    ], priceMinor: number(0...9_000)))
        default:
            return .gift(
                .init(
                    sku: "gift", name: "gift", quantity: 1,
                    thresholdMinor: number(0...4) * 5_000))
        }
    }
}
