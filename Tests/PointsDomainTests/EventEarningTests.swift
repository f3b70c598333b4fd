import PointsDomain
import Primitives
import Rules
import TestKit
import Testing

@Suite("What an event earns")
struct EventEarningTests {
    private let clock = BusinessClock(zone: shanghai)

    /// Recorded on Thursday, 2026-03-05, at noon in Shanghai, unless it says otherwise.
    private func event(
        _ code: String = "SHARE", on day: String = "2026-03-05", amountMinor: Int64 = 0,
        channel: String = "", facts: [String: RuleValue] = [:]
    ) throws -> MemberEvent {
        MemberEvent(
            code: code, occurredAt: try instant("\(day)T04:00:00Z"), date: try date(day),
            amountMinor: amountMinor, currency: .cny, channel: channel, facts: facts)
    }

    private func rule(
        _ code: String = "SHARE", points: Int64 = 0, rate: Ratio? = nil,
        when condition: String? = nil, limits: [EventRule.Limit] = [],
        cooldownSeconds: Int64 = 0, isOutsideCaps: Bool = false,
        activation: Activation? = nil, life: LifeRule? = nil
    ) throws -> EventRule {
        EventRule(
            code: code, name: named(code),
            when: try condition.map { try when($0, EventFact.schema) }, points: points,
            rate: rate, limits: limits, cooldownSeconds: cooldownSeconds,
            isOutsideCaps: isOutsideCaps, activation: activation, life: life)
    }

    private func decide(
        _ event: MemberEvent, by rules: EventRule..., history: [EventHistory.Occurrence] = [],
        member: MemberTraits = somebody(), cap: Int64? = nil, life: LifeRule = .none,
        totals: EarnedTotals = EarnedTotals(), isUnderReview: Bool = false
    ) throws -> EventEarning.Grant {
        try EventEarning.decide(
            event, member, EventHistory(history),
            by: programme(cap: cap, life: life, events: rules), clock: clock, totals: totals,
            isUnderReview: isUnderReview)
    }

    /// An event at noon of that day, so many seconds later.
    private func occurrence(
        _ day: String, plus seconds: Int64 = 0
    ) throws -> EventHistory.Occurrence {
        EventHistory.Occurrence(
            date: try date(day), at: try instant("\(day)T04:00:00Z").adding(seconds: seconds))
    }

    // MARK: How much

    @Test(
        "C04 C08 an event earns its points, a rate of its amount rounded down, or both",
        arguments: [
            //  points  rate per minor unit  amount   earned
            (10, nil, 0, 10),
            (10, nil, 99_999, 10),
            (0, Ratio(1, 200), 10_000, 50),
            (0, Ratio(1, 200), 10_199, 50),
            (0, Ratio(1, 200), 10_200, 51),
            (0, Ratio(1, 200), 199, 0),
            (20, Ratio(1, 200), 10_000, 70),
        ] as [(Int64, Ratio?, Int64, Int64)])
    func points(points: Int64, rate: Ratio?, amount: Int64, expected: Int64) throws {
        let grant = try decide(
            event(amountMinor: amount), by: rule(points: points, rate: rate))
        #expect(grant.terms.points == expected)
        #expect(grant.explanation.first?["points"] == "\(expected)")
    }

    @Test("C04 N05 topping up 100 yuan earns 50, and a person is told for what")
    func topUp() throws {
        let month = ExpiryPolicy.rolling(count: 1, unit: .month, rounding: .none)
        let grant = try decide(
            event("TOP_UP", amountMinor: 10_000),
            by: rule("SHARE", points: 10), rule("TOP_UP", rate: Ratio(1, 200)),
            life: LifeRule(month))
        #expect(grant.terms.points == 50)
        #expect(
            grant.explanation == [
                ExplanationStep(
                    .event,
                    [
                        "rule": "TOP_UP", "zh": "规则 TOP_UP", "en": "rule TOP_UP",
                        "points": "50", "amountMinor": "10000", "currency": "CNY",
                    ]),
                ExplanationStep(.expiry, ["lastDate": "2026-04-05"]),
            ])
    }

    @Test("C08 N05 the amount is told only where it counts")
    func withoutAmount() throws {
        let grant = try decide(event(amountMinor: 10_000), by: rule(points: 10))
        #expect(
            grant.explanation == [
                ExplanationStep(
                    .event,
                    [
                        "rule": "SHARE", "zh": "规则 SHARE", "en": "rule SHARE",
                        "points": "10",
                    ])
            ])
    }

    @Test("C10 the monthly cap cuts what an event earns, unless its rule stands outside")
    func caps() throws {
        let full = EarnedTotals(inMonth: 4_993)
        let cut = try decide(event(), by: rule(points: 10), cap: 5_000, totals: full)
        #expect(cut.terms.points == 7)
        #expect(cut.terms.capped == 3)
        #expect(!cut.isOutsideCaps)
        #expect(cut.explanation.codes == [.event, .monthlyCap])
        #expect(cut.explanation[.event]?["points"] == "10")

        let whole = try decide(
            event(), by: rule(points: 10, isOutsideCaps: true), cap: 5_000, totals: full)
        #expect(whole.terms.points == 10)
        #expect(whole.terms.capped == 0)
        #expect(whole.isOutsideCaps)
        #expect(whole.explanation.codes == [.event])
    }

    @Test("X02 a rule's own activation and expiry stand before the programme's")
    func ownLife() throws {
        let month = LifeRule(.rolling(count: 1, unit: .month, rounding: .none))
        let week = LifeRule(.rolling(count: 7, unit: .day, rounding: .none))
        let usual = try decide(event(), by: rule(points: 10), life: month).terms.life
        #expect(usual.activatesAt == nil)
        #expect(usual.expiresAt == (try instant("2026-04-06T00:00:00+08:00")))
        let own = try decide(
            event(), by: rule(points: 10, activation: .after(days: 3), life: week), life: month
        ).terms.life
        #expect(own.activatesAt == (try instant("2026-03-08T00:00:00+08:00")))
        #expect(own.expiresAt == (try instant("2026-03-16T00:00:00+08:00")))
    }

    @Test("C11 an event of a member under review earns points that wait")
    func underReview() throws {
        let grant = try decide(event(), by: rule(points: 10), isUnderReview: true)
        #expect(grant.terms.points == 10)
        #expect(grant.terms.life.awaitedEvent == LotLife.reviewEvent)
        #expect(grant.explanation.codes == [.event, .underReview])
    }

    // MARK: How often

    @Test(
        "X18 three times in a period are enough, and what lies outside of it does not count",
        arguments: [
            //  period    event         last inside   outside
            (.day, "2026-03-05", "2026-03-05", "2026-03-04"),
            (.week, "2026-03-05", "2026-03-02", "2026-03-01"),
            (.week, "2026-01-02", "2025-12-29", "2025-12-28"),
            (.month, "2026-03-05", "2026-03-01", "2026-02-28"),
            (.year, "2026-03-05", "2026-01-01", "2025-12-31"),
            (.lifetime, "2026-03-05", "2019-07-01", nil),
        ] as [(EventRule.Period, String, String, String?)])
    func limits(
        period: EventRule.Period, day: String, inside: String, outside: String?
    ) throws {
        let rule = try rule(points: 10, limits: [EventRule.Limit(period, times: 3)])
        let before = try (outside.map { [$0, $0, $0] } ?? []).map { try occurrence($0) }
        let two = try before + [occurrence(inside), occurrence(day)]
        let third = try decide(event(on: day), by: rule, history: two)
        #expect(third.terms.points == 10)
        #expect(throws: EventEarning.Refusal.limitReached(period, times: 3)) {
            try decide(event(on: day), by: rule, history: two + [occurrence(inside)])
        }
    }

    @Test("X18 of several limits the first that is reached is named")
    func severalLimits() throws {
        let rule = try rule(
            points: 10,
            limits: [EventRule.Limit(.day, times: 1), EventRule.Limit(.month, times: 2)])
        let yesterday = try [occurrence("2026-03-04"), occurrence("2026-03-03")]
        #expect(throws: EventEarning.Refusal.limitReached(.month, times: 2)) {
            try decide(event(), by: rule, history: yesterday)
        }
        #expect(throws: EventEarning.Refusal.limitReached(.day, times: 1)) {
            try decide(event(), by: rule, history: yesterday + [occurrence("2026-03-05")])
        }
    }

    @Test(
        "X18 a cool-down ends at its second, and holds for events that come late as well",
        arguments: [
            //  seconds from the event to the other one   left
            (-600, nil), (-601, nil), (-599, 1), (-1, 599), (0, 600), (1, 599), (599, 1),
            (600, nil),
        ] as [(Int64, Int64?)])
    func cooldown(seconds: Int64, left: Int64?) throws {
        let rule = try rule(points: 10, cooldownSeconds: 600)
        let history = try [
            occurrence("2026-03-05", plus: seconds), occurrence("2026-01-01"),
        ]
        guard let left else {
            #expect(try decide(event(), by: rule, history: history).terms.points == 10)
            return
        }
        #expect(throws: EventEarning.Refusal.tooSoon(secondsLeft: left)) {
            try decide(event(), by: rule, history: history)
        }
    }

    @Test("X18 a part of a second does not shorten a cool-down")
    func microsecond() throws {
        let rule = try rule(points: 10, cooldownSeconds: 600)
        let now = try event()
        let almost = EventHistory.Occurrence(
            date: now.date, at: now.occurredAt.adding(microseconds: -599_999_999))
        #expect(throws: EventEarning.Refusal.tooSoon(secondsLeft: 1)) {
            try decide(now, by: rule, history: [almost])
        }
    }

    // MARK: For whom

    @Test(
        "C08 X18 a condition looks at the event, its own facts and the member, and names what failed",
        arguments: [
            //  condition                                        fails at
            (fact("facts.course", "=", "latte"), nil),
            (fact("facts.course", "=", "mocha"), "facts.course"),
            (fact("facts.score", ">=", 90), nil),
            (fact("facts.score", ">=", 91), "facts.score"),
            (fact("facts.vip", "=", json: "true"), nil),
            (fact("facts.unknown", "!=", "latte"), "facts.unknown"),
            (fact("event.code", "=", "COURSE"), nil),
            (fact("event.amountMinor", ">=", 5_000), nil),
            (fact("event.amountMinor", ">", 5_000), "event.amountMinor"),
            (fact("event.channel", "=", "WECHAT"), nil),
            (fact("event.date", "<=", "2026-03-05"), nil),
            (fact("event.weekday", "=", "THURSDAY"), nil),
            (fact("event.weekday", "=", "FRIDAY"), "event.weekday"),
            (fact("member.level", "=", "silver"), nil),
            (fact("member.levelRank", ">=", 2), "member.levelRank"),
            (fact("member.birthdayWeek", "=", json: "true"), nil),
            (fact("member.birthdayDay", "=", json: "true"), "member.birthdayDay"),
            (all(fact("facts.score", ">", 1), fact("member.level", "=", "gold")), "member.level"),
        ] as [(String, String?)])
    func conditions(condition: String, failing: String?) throws {
        let event = try event(
            "COURSE", amountMinor: 5_000, channel: "WECHAT",
            facts: ["course": .text("latte"), "score": .integer(90), "vip": .bool(true)])
        let rule = try rule("COURSE", points: 10, when: condition)
        let member = somebody(level: "silver", rank: 1, birthday: [.week, .month])
        guard let failing else {
            #expect(try decide(event, by: rule, member: member).terms.points == 10)
            return
        }
        #expect(throws: EventEarning.Refusal.notEligible(fact: failing)) {
            try decide(event, by: rule, member: member)
        }
    }

    @Test("X18 an event without a channel is not known to come from one")
    func withoutChannel() throws {
        let rule = try rule(points: 10, when: fact("event.channel", "!=", "WECHAT"))
        #expect(throws: EventEarning.Refusal.notEligible(fact: "event.channel")) {
            try decide(event(), by: rule)
        }
    }

    @Test("X18 refusals come in order: no rule, not eligible, too soon, too often")
    func precedence() throws {
        let strict = try rule(
            points: 10, when: fact("member.level", "=", "gold"),
            limits: [EventRule.Limit(.day, times: 1)], cooldownSeconds: 60)
        let history = try [occurrence("2026-03-05")]
        let gold = somebody(level: "gold")
        #expect(throws: EventEarning.Refusal.noRule) {
            try decide(event("OTHER"), by: strict, history: history)
        }
        #expect(throws: EventEarning.Refusal.notEligible(fact: "member.level")) {
            try decide(event(), by: strict, history: history)
        }
        #expect(throws: EventEarning.Refusal.tooSoon(secondsLeft: 60)) {
            try decide(event(), by: strict, history: history, member: gold)
        }
        let earlier = try [occurrence("2026-03-05", plus: -60)]
        #expect(throws: EventEarning.Refusal.limitReached(.day, times: 1)) {
            try decide(event(), by: strict, history: earlier, member: gold)
        }
    }

    @Test("points beyond 64 bits are a refusal, not a crash")
    func outOfRange() throws {
        let large = try event(amountMinor: .max)
        #expect(throws: EventEarning.Refusal.outOfRange) {
            try decide(large, by: rule(rate: Ratio(2)))
        }
        #expect(throws: EventEarning.Refusal.outOfRange) {
            try decide(large, by: rule(points: 1, rate: Ratio(1)))
        }
    }

    @Test("X18 however events come, no period earns more often than its limit allows")
    func limitProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        let rule = try rule(
            points: 1,
            limits: [
                EventRule.Limit(.day, times: 2), EventRule.Limit(.week, times: 5),
                EventRule.Limit(.month, times: 12),
            ])
        let programme = try programme(events: [rule])
        let first = try date("2025-11-20")
        for _ in 0..<20 {
            var history = EventHistory()
            for _ in 0..<400 {
                let day = first.adding(days: Int.random(in: 0..<90, using: &random))
                let at = clock.startOfBusinessDay(day)
                let event = MemberEvent(
                    code: "SHARE", occurredAt: at, date: day, amountMinor: 0, currency: .cny,
                    channel: "", facts: [:])
                let grant = try? EventEarning.decide(
                    event, somebody(), history, by: programme, clock: clock,
                    totals: EarnedTotals(), isUnderReview: false)
                if grant != nil {
                    history.occurrences.append(EventHistory.Occurrence(date: day, at: at))
                }
            }
            let days = history.occurrences.map(\.date)
            let counts = [
                most(days.map(\.description)), most(days.map { "\($0.isoWeek)" }),
                most(days.map { String($0.description.prefix(7)) }),
            ]
            // So many tries fill some day, some week and some month.
            #expect(counts == [2, 5, 12], "seed \(seed)")
        }
    }

    private func most(_ keys: [String]) -> Int {
        Dictionary(grouping: keys) { $0 }.values.map(\.count).max() ?? 0
    }
}
