import MarketingDomain
import Primitives
import TestKit
import Testing

@Suite("How a discount is spread")
struct ProrationTests {
    private static func shares(_ amounts: [Int64], _ total: Int64) -> [Int64] {
        let lines = amounts.enumerated().map { Shop.line("S\($0)", $1) }
        let priced = Pricing.price(
            Shop.facts(lines, promotions: [Shop.offer(1, .cash(amountMinor: total))]))
        return priced.asked.map { $0.listMinor - $0.payableMinor }
    }

    private struct Vector {
        let amounts: [Int64]
        let total: Int64
        let shares: [Int64]
    }

    private static let vectors: [Vector] = [
        Vector(amounts: [1_000, 1_000, 1_000], total: 1_000, shares: [334, 333, 333]),
        Vector(amounts: [2_000, 4_500, 6_000], total: 1_000, shares: [160, 360, 480]),
        Vector(amounts: [2_000, 3_000, 3_000], total: 1_000, shares: [250, 375, 375]),
        Vector(amounts: [200, 300, 300], total: 800, shares: [200, 300, 300]),
        Vector(amounts: [10_240, 10_880, 2_000], total: 5_000, shares: [2_215, 2_353, 432]),
        Vector(amounts: [0, 1, 0], total: 1, shares: [0, 1, 0]),
        Vector(amounts: [3, 3, 3, 3, 3, 3, 3], total: 5, shares: [1, 1, 1, 1, 1, 0, 0]),
    ]

    @Test("D22 by largest remainder over what lines cost, ties to the earlier line")
    func vectors() {
        for vector in Self.vectors {
            #expect(Self.shares(vector.amounts, vector.total) == vector.shares)
        }
    }

    @Test("D22 spreading is that of Primitives, for small sums and for large ones")
    func reference() {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for round in 0..<2_000 {
            let largest: Int64 = [10, 20_000, 100_000_000, 1_000_000_000_000]
                .randomElement(using: &random)!
            let amounts = (0...Int.random(in: 0..<60, using: &random)).map { _ in
                Int64.random(in: 0...largest, using: &random)
            }
            let sum = amounts.reduce(0, +)
            guard sum > 0 else { continue }
            let total = Int64.random(
                in: 1...min(sum, Offer.Limits.amountMinor.upperBound), using: &random)
            #expect(
                Self.shares(amounts, total)
                    == LargestRemainder.allocate(total: total, weights: amounts),
                "seed \(seed) round \(round)")
        }
    }

    @Test("D22 only lines in scope carry a discount")
    func scope() {
        let priced = Pricing.price(
            Shop.facts(
                [
                    Shop.line("A", 1_000, category: "drink"), Shop.line("B", 1_000),
                    Shop.line("C", 1_000, category: "drink"),
                    Shop.line("D", 1_000, category: "drink", tags: ["hot"]),
                ],
                promotions: [
                    Shop.offer(
                        1, Shop.full(2_000, 101),
                        scope: .init(categories: ["drink"], excludedSkus: ["D"]))
                ]))
        #expect(priced.asked.map(\.payableMinor) == [949, 1_000, 950, 1_000])
    }
}
