import Primitives
import TestKit
import Testing

@Suite struct RatioTests {
    @Test("a ratio is kept in lowest terms with the sign in the numerator")
    func normalised() throws {
        let ratio = try #require(Ratio(6, -4))
        #expect((ratio.numerator, ratio.denominator) == (-3, 2))
        #expect(Ratio(0, -7) == .zero)
        #expect(Ratio(1, 0) == nil)
        #expect(Ratio(.min, -1) == nil)
        #expect(Ratio(.min, .min) == .one)
        #expect(Ratio(1, .min) == nil)
        #expect("\(ratio)" == "-3/2" && "\(Ratio(4))" == "4")
    }

    @Test(
        "floor goes down and round goes to the nearest, a half upwards",
        arguments: [
            //  n    d  floor  round
            (5, 2, 2, 3), (-5, 2, -3, -2), (7, 3, 2, 2), (-7, 3, -3, -2), (8, 3, 2, 3),
            (-8, 3, -3, -3), (4, 1, 4, 4), (.max, 1, .max, .max), (.min, 1, .min, .min),
            (.max, 2, .max / 2, .max / 2 + 1), (0, 9, 0, 0),
        ] as [(Int64, Int64, Int64, Int64)])
    func rounding(top: Int64, bottom: Int64, floor: Int64, round: Int64) throws {
        let ratio = try #require(Ratio(top, bottom))
        #expect(ratio.floor == floor)
        #expect(ratio.roundHalfUp == round)
    }

    @Test("a result that does not fit is thrown")
    func overflow() throws {
        let tiny = try #require(Ratio(1, .max))
        let tinier = try #require(Ratio(1, .max - 1))
        #expect(throws: ArithmeticOverflow()) { try tiny + tinier }
        #expect(throws: ArithmeticOverflow()) { try tiny * tinier }
        #expect(throws: ArithmeticOverflow()) { try Ratio(.max) + .one }
        #expect(throws: ArithmeticOverflow()) { try Ratio(.min) - .one }
        #expect(tiny < tinier)
        #expect(try tiny * Ratio(.max) == .one)
        #expect(try tinier - tinier == .zero)
    }

    @Test("sums, products and order agree with arithmetic over a common denominator")
    func laws() throws {
        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<20_000 {
            let (a, b) = (
                Int64.random(in: -1_000_000...1_000_000, using: &random),
                Int64.random(in: 1...1_000_000, using: &random)
            )
            let (c, d) = (
                Int64.random(in: -1_000_000...1_000_000, using: &random),
                Int64.random(in: 1...1_000_000, using: &random)
            )
            let left = try #require(Ratio(a, b))
            let right = try #require(Ratio(c, d))
            let sum = try left + right
            #expect(sum == Ratio(a * d + c * b, b * d))
            #expect(try sum - right == left)
            #expect(try left * right == Ratio(a * c, b * d))
            #expect((left < right) == (a * d < c * b))
            // floor(x) <= x < floor(x) + 1
            #expect(left.floor * b <= a && a < (left.floor + 1) * b)
            #expect(try left.roundHalfUp == (left + #require(Ratio(1, 2))).floor)
        }
    }
}
