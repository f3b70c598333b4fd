import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Caps of what a member can earn")
struct CapTests {
    private func terms(
        _ calculated: Int64, day: Int64?, month: Int64?, _ totals: EarnedTotals,
        isOutsideCaps: Bool = false
    ) throws -> GrantTerms {
        try programme(cap: month, dayCap: day).terms(
            of: calculated,
            GrantFacts(
                earnedAt: instant("2026-03-05T04:00:00Z"),
                clock: BusinessClock(zone: shanghai), totals: totals,
                isOutsideCaps: isOutsideCaps))
    }

    @Test(
        "C10 the caps of day and month leave what is free of them, that of the day first",
        arguments: [
            //  day, month, and granted in each; of; points; cut by
            ((nil, 5_000), (0, 4_980), 75, 20, [.monthlyCap]),
            ((nil, 5_000), (0, 4_925), 75, 75, []),
            ((nil, 5_000), (0, 4_926), 75, 74, [.monthlyCap]),
            ((100, nil), (80, 0), 75, 20, [.dailyCap]),
            ((100, nil), (25, 0), 75, 75, []),
            ((100, nil), (26, 0), 75, 74, [.dailyCap]),
            ((100, 5_000), (80, 4_990), 75, 10, [.dailyCap, .monthlyCap]),
            ((100, 5_000), (80, 4_980), 75, 20, [.dailyCap]),
            ((100, 5_000), (20, 4_980), 75, 20, [.monthlyCap]),
            ((100, 5_000), (100, 100), 75, 0, [.dailyCap]),
            ((100, 5_000), (0, 5_000), 75, 0, [.monthlyCap]),
            ((100, 5_000), (120, 5_100), 75, 0, [.dailyCap]),
            ((100, 5_000), (0, 0), 0, 0, []),
            ((nil, nil), (9_999, 99_999), 75, 75, []),
        ] as [((Int64?, Int64?), (Int64, Int64), Int64, Int64, [ExplanationStep.Code])])
    func cuts(
        caps: (Int64?, Int64?), granted: (Int64, Int64), calculated: Int64, points: Int64,
        steps: [ExplanationStep.Code]
    ) throws {
        let terms = try terms(
            calculated, day: caps.0, month: caps.1,
            EarnedTotals(inMonth: granted.1, onDay: granted.0))
        #expect(terms.points == points)
        #expect(terms.capped == calculated - points)
        #expect(terms.steps.codes == steps)
    }

    @Test("C10 N05 each cap tells what came to it, what it is, what was granted and what it cut")
    func explained() throws {
        let terms = try terms(
            75, day: 100, month: 5_000, EarnedTotals(inMonth: 4_990, onDay: 80))
        #expect(
            terms.steps == [
                ExplanationStep(
                    .dailyCap,
                    [
                        "calculated": "75", "cap": "100", "alreadyGranted": "80", "points": "20",
                        "capped": "55",
                    ]),
                ExplanationStep(
                    .monthlyCap,
                    [
                        "calculated": "20", "cap": "5000", "alreadyGranted": "4990",
                        "points": "10", "capped": "10",
                    ]),
            ])
    }

    @Test("C10 what is granted outside of caps is neither cut nor explained by them")
    func outside() throws {
        let terms = try terms(
            75, day: 100, month: 5_000, EarnedTotals(inMonth: 5_000, onDay: 100),
            isOutsideCaps: true)
        #expect(terms.points == 75)
        #expect(terms.capped == 0)
        #expect(terms.steps.isEmpty)
    }

    @Test("C10 what a cap leaves goes to the lines by what each of them earned")
    func lines() throws {
        let order = try purchase([item("a", 5_000), item("b", 2_000), item("c", 500)])
        let grant = try grant(
            facts(programme(cap: 5_000), order, totals: EarnedTotals(inMonth: 4_980)))
        // 50, 20 and 5 of 75 for 20.
        #expect(grant.linePoints == [14, 5, 1])
        #expect(grant.capped == 55)
    }

    @Test("C10 purchase by purchase a month ends at its cap, and every day at its own")
    func monthProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        let programme = try programme(cap: 1_000, dayCap: 120)
        for _ in 0..<100 {
            var totals = EarnedTotals()
            var calculated: Int64 = 0
            var capped: Int64 = 0
            for _ in 1...28 {
                totals.onDay = 0
                for _ in 0..<3 {
                    let amount = Int64.random(in: 0...90, using: &random)
                    let grant = try grant(
                        facts(programme, purchase([item("", amount * 100)]), totals: totals))
                    totals.onDay += grant.points
                    totals.inMonth += grant.points
                    calculated += amount
                    capped += grant.capped
                }
                #expect(totals.onDay <= 120, "seed \(seed)")
            }
            #expect(totals.inMonth + capped == calculated, "seed \(seed)")
            #expect(totals.inMonth == 1_000, "seed \(seed): 28 days earn more than the cap")
        }
    }
}
