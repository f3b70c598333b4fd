import PointsDomain
import Primitives
import Testing

@Suite("What a member has spent reaches a threshold")
struct SpendThresholdTests {
    private let clock = BusinessClock(zone: shanghai)

    private func rule(
        _ amountMinor: Int64 = 100_000, in period: EventRule.Period = .month,
        isOutsideCaps: Bool = false
    ) -> EventRule {
        EventRule(
            code: "SPEND_MUCH", name: named("SPEND_MUCH"), points: 100,
            isOutsideCaps: isOutsideCaps, spend: .init(amountMinor, in: period))
    }

    private func decide(
        _ spentMinor: Int64, by rule: EventRule, cap: Int64? = nil,
        totals: EarnedTotals = EarnedTotals()
    ) throws -> EventEarning.Grant {
        try EventEarning.decide(
            MemberEvent(
                code: rule.code, occurredAt: try instant("2026-05-20T04:00:00Z"),
                date: try date("2026-05-20"), amountMinor: spentMinor, currency: .cny, channel: "",
                facts: [:]), somebody(), EventHistory(),
            by: programme(cap: cap, events: [rule]), clock: clock, totals: totals,
            isUnderReview: false)
    }

    @Test("B16 reached exactly is reached, and less earns nothing")
    func boundary() throws {
        #expect(try decide(100_000, by: rule()).terms.points == 100)
        #expect(try decide(250_000, by: rule()).terms.points == 100)
        #expect(throws: EventEarning.Refusal.notEligible(fact: "event.amountMinor")) {
            try decide(99_999, by: rule())
        }
    }

    @Test(
        "B16 N05 a person is told what was spent since when, and what it has reached",
        arguments: [
            (.month, "2026-05-01"), (.quarter, "2026-04-01"), (.year, "2026-01-01"),
            (.lifetime, nil),
        ] as [(EventRule.Period, String?)])
    func explained(period: EventRule.Period, from: String?) throws {
        let step = try #require(
            try decide(123_400, by: rule(in: period)).explanation.first)
        #expect(step.code == .event)
        #expect(step["points"] == "100" && step["amountMinor"] == "123400")
        #expect(step["thresholdMinor"] == "100000" && step["currency"] == "CNY")
        #expect(step["from"] == from)
    }

    @Test("B16 C10 caps cut it like any event, unless its rule stands outside")
    func caps() throws {
        let full = EarnedTotals(inMonth: 4_960)
        #expect(try decide(100_000, by: rule(), cap: 5_000, totals: full).terms.points == 40)
        let outside = rule(isOutsideCaps: true)
        #expect(try decide(100_000, by: outside, cap: 5_000, totals: full).terms.points == 100)
    }

    @Test("B16 a programme knows which of its events are about spend")
    func rules() throws {
        let share = EventRule(code: "SHARE", name: named("SHARE"), points: 10)
        #expect(try programme(events: [share]).spendRules.isEmpty)
        #expect(try programme(events: [share, rule()]).spendRules == [rule()])
    }

    @Test(
        "B16 a period has its first and last business date, both in it",
        arguments: [
            (.day, "2026-05-20", "2026-05-20"), (.week, "2026-05-18", "2026-05-24"),
            (.month, "2026-05-01", "2026-05-31"), (.quarter, "2026-04-01", "2026-06-30"),
            (.year, "2026-01-01", "2026-12-31"),
        ] as [(EventRule.Period, String, String)])
    func dates(period: EventRule.Period, first: String, last: String) throws {
        let day = try date("2026-05-20")
        #expect(period.dates(containing: day) == (try date(first))...(try date(last)))
        #expect(period.start(containing: day) == (try date(first)))
        #expect(EventRule.Period.lifetime.dates(containing: day) == nil)
    }
}
