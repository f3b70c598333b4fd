import MarketingDomain
import Primitives
import TestKit
import Testing

@Suite("The best combination")
struct BestCombinationTests {
    @Test("N10 no subset of offers costs less, or wins the tie, tried one by one")
    func bruteForce() {
        let seed = newSeed()
        var random = RandomPricing(seed: seed)
        for round in 0..<1_500 {
            let facts = random.facts(offers: Int(random.number(0...8)))
            let priced = Pricing.price(facts)
            let best = NaivePricing(facts).best()
            let coupons = priced.applied.filter { $0.kind == .coupon }.compactMap(\.id)
            #expect(priced.payableMinor == best.payable, "seed \(seed) round \(round)")
            #expect(
                Set(coupons) == Set(best.coupons.map(\.id)), "seed \(seed) round \(round)")
            #expect(
                facts.coupons.count { $0.isNamed } - best.named == priced.unmet.count,
                "seed \(seed) round \(round)")
            #expect(priced.isProvenBest)
        }
    }

    @Test("N10 no subset costs less where points go in whole steps of what is left")
    func bruteForceOfPoints() {
        let seed = newSeed()
        var random = RandomPricing(seed: seed)
        for round in 0..<3_000 {
            let facts = random.factsAboutPoints()
            let priced = Pricing.price(facts)
            let best = NaivePricing(facts).best()
            let coupons = priced.applied.filter { $0.kind == .coupon }.compactMap(\.id)
            #expect(priced.payableMinor == best.payable, "seed \(seed) round \(round)")
            #expect(Set(coupons) == Set(best.coupons.map(\.id)), "seed \(seed) round \(round)")
        }
    }

    @Test("N10 B12 no subset costs less where shipping is cheaper from a sum on")
    func bruteForceOfShipping() {
        let seed = newSeed()
        var random = RandomPricing(seed: seed)
        for round in 0..<3_000 {
            let facts = random.factsAboutShipping()
            let priced = Pricing.price(facts)
            let best = NaivePricing(facts).best()
            let coupons = priced.applied.filter { $0.kind == .coupon }.compactMap(\.id)
            #expect(priced.payableMinor == best.payable, "seed \(seed) round \(round)")
            #expect(Set(coupons) == Set(best.coupons.map(\.id)), "seed \(seed) round \(round)")
            #expect(priced.isProvenBest)
        }
    }

    @Test("N10 a coupon of a fen less is the better one where it leaves a step of points to pay")
    func lessIsMore() {
        let larger = Shop.coupon(
            1, Shop.offer(1, .cash(amountMinor: 1_001)),
            until: Shop.noon.instant.adding(seconds: 1))
        let smaller = Shop.coupon(2, Shop.offer(2, .cash(amountMinor: 1_000)))
        let points = PointsOffer(
            available: 500, most: 500, points: 500, valueMinor: 1_000, step: 500)
        let priced = Pricing.price(
            Shop.facts([Shop.line("A", 2_000)], coupons: [larger, smaller], points: points))
        #expect(priced.appliedIds == [2])
        #expect(priced.payableMinor == 0)
        let without = Pricing.price(
            Shop.facts([Shop.line("A", 2_000)], coupons: [larger, smaller]))
        #expect(without.appliedIds == [1])
        #expect(without.payableMinor == 999)
    }

    @Test("N10 prices add up, never below zero, and depend on nothing but the facts")
    func invariants() {
        let seed = newSeed()
        var random = RandomPricing(seed: seed)
        for round in 0..<1_500 {
            let facts = random.facts(offers: Int(random.number(0...14)), lines: 12)
            let priced = Pricing.price(facts)
            let place: Comment = "seed \(seed) round \(round)"
            var taken = priced.lines.map(\.listMinor)
            for applied in priced.applied {
                #expect(
                    applied.shares.reduce(0) { $0 + $1.minor } == applied.discountMinor, place)
                for share in applied.shares {
                    #expect(share.minor > 0, place)
                    taken[share.line - 1] -= share.minor
                }
                let isWorth = applied.discountMinor > 0 || applied.gift != nil
                #expect(isWorth, place)
            }
            #expect(taken == priced.lines.map(\.payableMinor), place)
            for line in priced.lines {
                #expect(line.payableMinor >= 0, place)
                #expect(line.priceMinor <= line.listMinor, place)
                #expect(line.discountedMinor <= line.priceMinor, place)
            }
            #expect(priced.points == priced.lines.reduce(0) { $0 + $1.points }, place)
            // Every offer stands on exactly one of the two lists.
            let heard = (priced.applied.compactMap(\.id) + priced.rejected.compactMap(\.id))
            #expect(heard.count == facts.promotions.count + facts.coupons.count, place)
            #expect(Pricing.price(shuffled(facts, &random)) == priced, place)
        }
    }

    private func shuffled(_ facts: PricingFacts, _ random: inout RandomPricing) -> PricingFacts {
        Shop.facts(
            facts.lines, buyer: facts.buyer,
            promotions: facts.promotions.map(\.offer).shuffled(using: &random.random),
            coupons: facts.coupons.shuffled(using: &random.random),
            limits: facts.couponLimits, points: facts.points, shipping: facts.shippingMinor)
    }
}
