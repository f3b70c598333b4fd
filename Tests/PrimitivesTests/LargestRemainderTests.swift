import Primitives
import TestKit
import Testing

@Suite struct LargestRemainderTests {
    @Test(
        "the proration vectors of the domain",
        arguments: [
            // total    weights                      shares
            (10_00, [10_00, 10_00, 10_00], [3_34, 3_33, 3_33]),
            (10_00, [20_00, 45_00, 60_00], [1_60, 3_60, 4_80]),
            (10_00, [2, 3, 3], [2_50, 3_75, 3_75]),
            (50_00, [102_40, 108_80, 20_00], [22_15, 23_53, 4_32]),
            (30_00, [80_25, 85_27, 15_68], [13_29, 14_12, 2_59]),
            (1_500, [80_25, 85_27, 15_68], [664, 706, 130]),
            (151, [66_96, 71_15, 13_09], [67, 71, 13]),
        ] as [(Int64, [Int64], [Int64])])
    func vectors(total: Int64, weights: [Int64], shares: [Int64]) {
        #expect(LargestRemainder.allocate(total: total, weights: weights) == shares)
    }

    @Test(
        "edges: nothing, zeros, ties, negatives, the largest numbers",
        arguments: [
            (0, [], []), (0, [3, 4], [0, 0]), (5, [0, 0, 0], [2, 2, 1]), (5, [0, 1], [0, 5]),
            (1, [1, 1], [1, 0]), (-10, [1, 1, 1], [-4, -3, -3]),
            (.max, [.max, .max], [.max / 2 + 1, .max / 2]), (.min, [1], [.min]),
        ] as [(Int64, [Int64], [Int64])])
    func edges(total: Int64, weights: [Int64], shares: [Int64]) {
        #expect(LargestRemainder.allocate(total: total, weights: weights) == shares)
    }

    @Test("shares add up, differ from the exact share by less than one, and never pass the weight")
    func laws() {
        var random = SeededGenerator(seed: newSeed())
        for round in 0..<5_000 {
            let limit: Int64 = round % 2 == 0 ? 20 : .max / 64
            let weights = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                Int64.random(in: 0...limit, using: &random)
            }
            let sum = weights.reduce(0, +)
            let total = Int64.random(in: 0...max(sum, 1), using: &random)
            let shares = LargestRemainder.allocate(total: total, weights: weights)
            #expect(shares.reduce(0, +) == total)
            #expect(
                LargestRemainder.allocate(total: -total, weights: weights) == shares.map { -$0 })
            guard sum > 0 else { continue }
            for (share, weight) in zip(shares, weights) {
                #expect(share >= 0 && share <= weight)
                let distance = Int128(share) * Int128(sum) - Int128(total) * Int128(weight)
                #expect(distance.magnitude < UInt128(sum))
            }
            expectLargestFractionsFirst(total: total, weights: weights, shares: shares)
        }
    }

    private func expectLargestFractionsFirst(total: Int64, weights: [Int64], shares: [Int64]) {
        let sum = Int128(weights.reduce(0, +))
        let parts = zip(weights, shares).enumerated().map { index, pair in
            let (floor, rest) = (Int128(total) * Int128(pair.0)).quotientAndRemainder(
                dividingBy: sum)
            return (index: index, rest: rest, isRaised: Int128(pair.1) > floor)
        }
        for raised in parts where raised.isRaised {
            for other in parts where !other.isRaised {
                #expect((raised.rest, other.index) > (other.rest, raised.index))
            }
        }
    }

    @Test("fractional weights split like whole ones over a common denominator")
    func ratios() throws {
        // docs/domain.md, Points: 68.00 x 1.5, 128.00 x 2, 25.00 x 1
        let raw = try [(6_800 * 3, 200), (12_800 * 2, 100), (2_500, 100)].map {
            try #require(Ratio($0.0, $0.1))
        }
        #expect(try LargestRemainder.allocate(total: 383, weights: raw) == [102, 256, 25])

        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<2_000 {
            let parts = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                (
                    Int64.random(in: 0...100_000, using: &random),
                    [Int64(1), 2, 3, 4, 5, 10, 1_000].randomElement(using: &random)!
                )
            }
            let weights = try parts.map { try #require(Ratio($0.0, $0.1)) }
            let scaled = parts.map { $0.0 * (60_000 / $0.1) }
            let total = Int64.random(in: -9_999...9_999, using: &random)
            #expect(
                try LargestRemainder.allocate(total: total, weights: weights)
                    == LargestRemainder.allocate(total: total, weights: scaled))
        }
    }

    @Test("fractions without a common denominator of 128 bits are thrown back")
    func ratioOverflow() throws {
        let weights = try [Int64.max, .max - 1, .max - 2].map { try #require(Ratio(1, $0)) }
        #expect(throws: ArithmeticOverflow()) {
            try LargestRemainder.allocate(total: 1, weights: weights)
        }
    }

    @Test("unit shares by cumulative floor: the vectors, and the sum")
    func cumulativeFloor() {
        func units(_ total: Int64, _ count: Int64) -> [Int64] {
            (0..<count).map { CumulativeFloor.share(of: total, taking: $0..<($0 + 1), of: count) }
        }
        #expect(units(19_99, 3) == [6_66, 6_66, 6_67])
        #expect(units(99_99, 10) == [9_99] + Array(repeating: 10_00, count: 9))
        #expect(units(71_15, 2) == [35_57, 35_58])
        #expect(CumulativeFloor.share(of: .max, taking: 0..<(.max), of: .max) == .max)

        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<2_000 {
            let count = Int64.random(in: 1...50, using: &random)
            let total = Int64.random(in: 0...Int64.max, using: &random)
            let cut = Int64.random(in: 0...count, using: &random)
            #expect(units(total, count).reduce(0, +) == total)
            #expect(
                CumulativeFloor.share(of: total, taking: 0..<cut, of: count)
                    + CumulativeFloor.share(of: total, taking: cut..<count, of: count) == total)
        }
    }
}
