import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("What a purchase earns")
struct EarningTests {
    @Test(
        "C01 one point per yuan, or per ten yuan, floored once per order",
        arguments: [
            //  rate          lines, minor units     points
            (Ratio(1, 100), [13_700 as Int64], 137 as Int64),
            (Ratio(1, 1_000), [9_999], 9),
            (Ratio(1, 1_000), [999, 999, 2], 2),
            (Ratio(1, 100), [99], 0),
            (Ratio(1, 100), [50, 50], 1),
            (Ratio(1, 100), [0], 0),
        ] as [(Ratio?, [Int64], Int64)])
    func baseRate(rate: Ratio?, amounts: [Int64], expected: Int64) throws {
        let programme = try programme(rate: try #require(rate))
        let grant = try grant(facts(programme, amounts.map { ("", $0) }))
        #expect(grant.points == expected)
        #expect(grant.linePoints.reduce(0, +) == expected)
    }

    @Test("C02 lines 68.00 x 1.5, 128.00 x 2 and 25.00 earn 102 + 256 + 25 = 383")
    func categories() throws {
        let programme = try programme(categories: ["cocktail": "1.5", "whisky": "2"])
        let grant = try grant(
            facts(programme, [("cocktail", 6_800), ("whisky", 12_800), ("snack", 2_500)]))
        #expect(grant.points == 383)
        #expect(grant.linePoints == [102, 256, 25])
    }

    @Test(
        "C02 C03 base 137 with weekday x 2, level x 1.5 and category x 2 combine by mode",
        arguments: [
            (Programme.Combination.multiply, 822 as Int64), (.additive, 479), (.max, 274),
        ])
    func combination(mode: Programme.Combination, expected: Int64) throws {
        let programme = try programme(
            categories: ["whisky": "2"], weekdays: [.saturday: "2"], levels: ["gold": "1.5"],
            combination: mode)
        let grant = try grant(
            facts(programme, [("whisky", 13_700)], on: "2026-03-07", level: "gold"))
        #expect(grant.points == expected)
    }

    @Test("C03 the weekday is that of the business date, not of the instant")
    func weekday() throws {
        let programme = try programme(weekdays: [.wednesday: "2"])
        #expect(try grant(facts(programme, [("", 1_000)], on: "2026-03-04")).points == 20)
        #expect(try grant(facts(programme, [("", 1_000)], on: "2026-03-05")).points == 10)
    }

    @Test("C01 V1 66.96 + 71.15 + 13.09 earn 151, split 67, 71 and 13")
    func workedOrder() throws {
        let grant = try grant(facts(programme(), [("", 6_696), ("", 7_115), ("", 1_309)]))
        #expect(grant.points == 151)
        #expect(grant.linePoints == [67, 71, 13])
        #expect(grant.programmeVersion == 7)
    }

    @Test("the points of an order go to its lines by largest remainder on the exact values")
    func linePoints() throws {
        // 0.66 + 0.66 + 0.67 points: the one point goes to the largest part.
        let grant = try grant(facts(programme(), [("", 66), ("", 66), ("", 67)]))
        #expect(grant.linePoints == [0, 0, 1])
    }

    @Test(
        "C10 the monthly cap of 5000 grants what is left of it and records the rest",
        arguments: [
            // granted  calculated  points  capped
            (4_980 as Int64, 75 as Int64, 20 as Int64, 55 as Int64),
            (4_925, 75, 75, 0),
            (5_000, 75, 0, 75),
            (5_100, 75, 0, 75),
            (0, 6_000, 5_000, 1_000),
        ])
    func monthlyCap(granted: Int64, calculated: Int64, points: Int64, capped: Int64) throws {
        let grant = try grant(
            facts(programme(cap: 5_000), [("", calculated * 100)], granted: granted))
        #expect(grant.points == points)
        #expect(grant.capped == capped)
        #expect(grant.linePoints == [points])
        let step = grant.explanation[.monthlyCap]
        #expect(step?["capped"] == (capped > 0 ? "\(capped)" : nil))
    }

    @Test("N05 every step from the amount to the points is explained with its numbers")
    func explanation() throws {
        let programme = try programme(
            categories: ["cocktail": "1.5"], weekdays: [.wednesday: "2"], cap: 5_000,
            expiry: .rolling(count: 1, unit: .year, rounding: .endOfYear))
        let grant = try grant(
            facts(
                programme, [("cocktail", 6_850), ("snack", 1_025)], on: "2026-03-04",
                granted: 4_900))
        // 68.50 x 2.5 + 10.25 x 2 = 191.75; 191; 100 are left of the cap.
        #expect(grant.points == 100)
        #expect(
            grant.explanation == [
                ExplanationStep(
                    .base, ["amountMinor": "7875", "currency": "CNY", "points": "78.75"]),
                ExplanationStep(
                    .multiplier,
                    [
                        "rule": "cocktail", "zh": "规则 cocktail", "en": "rule cocktail",
                        "multiplier": "1.5", "amountMinor": "6850", "currency": "CNY",
                    ]),
                ExplanationStep(
                    .multiplier,
                    [
                        "rule": "WEDNESDAY", "zh": "规则 WEDNESDAY", "en": "rule WEDNESDAY",
                        "multiplier": "2",
                    ]),
                ExplanationStep(.combination, ["mode": "ADDITIVE"]),
                ExplanationStep(.rounding, ["calculated": "191.75", "points": "191"]),
                ExplanationStep(
                    .monthlyCap,
                    [
                        "calculated": "191", "cap": "5000", "alreadyGranted": "4900",
                        "points": "100", "capped": "91",
                    ]),
                ExplanationStep(.expiry, ["lastDate": "2027-12-31"]),
            ])
    }

    @Test("a merchant without programme records the purchase and earns nothing")
    func noProgramme() throws {
        let grant = try grant(facts(nil, [("", 1_000), ("", 500)]))
        #expect(grant.points == 0)
        #expect(grant.linePoints == [0, 0])
        #expect(grant.programmeVersion == 0)
        #expect(grant.explanation == [ExplanationStep(.noProgramme)])
    }

    @Test("a blocked member and amounts beyond 64 bits are refusals, not crashes")
    func refusals() throws {
        #expect(
            Earning.decide(try facts(programme(), [("", 100)], blocked: true))
                == .refuse(.earningBlocked))
        #expect(
            Earning.decide(try facts(programme(), [("", .max), ("", .max)]))
                == .refuse(.amountOutOfRange))
        #expect(
            Earning.decide(try facts(programme(rate: Ratio(1_000)), [("", .max)]))
                == .refuse(.amountOutOfRange))
    }

    @Test("the shares of any order add up to its points and stay within the cap")
    func shareProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let programme = try programme(
                rate: try #require(Ratio(Int64.random(in: 1...3, using: &random), 100)),
                categories: ["a": "1.5", "b": "0.3"], weekdays: [.thursday: "2"],
                combination: Programme.Combination.allCases.randomElement(using: &random) ?? .max,
                cap: 5_000)
            let lines = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                (
                    ["a", "b", "c"].randomElement(using: &random) ?? "a",
                    Int64.random(in: 0...90_000, using: &random)
                )
            }
            let granted = Int64.random(in: 0...5_000, using: &random)
            let grant = try grant(facts(programme, lines, granted: granted))
            #expect(grant.linePoints.reduce(0, +) == grant.points, "seed \(seed)")
            #expect(grant.linePoints.allSatisfy { $0 >= 0 }, "seed \(seed)")
            #expect(grant.points + granted <= 5_000, "seed \(seed)")
        }
    }
}
