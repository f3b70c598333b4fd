import Levels
import MemberDomain
import Primitives
import TestKit
import Testing

/// Asia/Shanghai as far as these tests go: eight hours, no summer time.
let shanghai = BusinessClock(
    zone: .fixed(offsetSeconds: 28_800, identifier: "Asia/Shanghai"), cutoffMinutes: 0)

func date(_ iso: String) -> CalendarDate { CalendarDate(iso: iso)! }

/// Noon of a day in Shanghai.
func noon(_ iso: String) -> Instant {
    shanghai.startOfBusinessDay(date(iso)).adding(seconds: 43_200)
}

func midnight(_ iso: String) -> Instant { shanghai.startOfBusinessDay(date(iso)) }

func text(_ text: String) -> BilingualText { BilingualText(zh: text, en: text) }

/// The scheme of the demo merchant (docs/domain.md, The sandbox merchant).
let demo = try! LevelScheme(
    version: 1, currency: .cny,
    levels: [
        .init(rank: 0, code: "base", name: text("普通会员")),
        .init(
            rank: 1, code: "silver", name: BilingualText(zh: "银卡", en: "Silver"),
            conditions: [
                .init(.calendar(.month), atLeastMinor: 50_000),
                .init(.calendar(.quarter), atLeastMinor: 100_000),
            ], validity: .endOfNextPeriod),
        .init(
            rank: 2, code: "gold", name: text("金卡"),
            conditions: [
                .init(.calendar(.quarter), atLeastMinor: 300_000),
                .init(.calendar(.year), atLeastMinor: 800_000),
            ], validity: .endOfNextPeriod),
        .init(
            rank: 3, code: "diamond", name: text("钻石卡"),
            conditions: [.init(.calendar(.year), atLeastMinor: 2_000_000)],
            validity: .endOfNextPeriod),
    ])

/// A member's orders, applied one after the other.
struct Story {
    let rules: LevelRules
    private(set) var standing: LevelStanding
    private(set) var history: LevelHistory

    init(_ scheme: LevelScheme, joined: String = "2026-01-01") {
        rules = LevelRules(scheme: scheme, clock: shanghai)
        standing = rules.standingOfNewMember(now: noon(joined))
        history = LevelHistory(joined: date(joined))
    }

    @discardableResult
    mutating func spend(_ minor: Int64, on day: String, at now: Instant? = nil)
        -> LevelRules.Outcome
    {
        add(.init(date: date(day), amountMinor: minor, orders: 1, visits: 1), at: now)
    }

    @discardableResult
    mutating func visit(on day: String, orders: Int64 = 1) -> LevelRules.Outcome {
        add(.init(date: date(day), orders: orders, visits: 1))
    }

    @discardableResult
    mutating func earn(_ points: Int64, on day: String) -> LevelRules.Outcome {
        add(.init(date: date(day), orders: 1, visits: 1, points: points))
    }

    @discardableResult
    mutating func add(_ day: LevelHistory.Day, at now: Instant? = nil) -> LevelRules.Outcome {
        history.add(day)
        let outcome = rules.afterOrder(
            standing, history: history, on: day.date, now: now ?? noon("\(day.date)"))
        standing = outcome.standing
        return outcome
    }

    /// What came back of an order: it raises nothing.
    mutating func giveBack(_ day: LevelHistory.Day) { history.add(day) }

    func level(at now: Instant) -> String {
        rules.scheme.level(rank: rules.standing(standing, history: history, at: now).rank).code
    }

    func progress(at now: Instant) -> LevelProgress? {
        LevelProgress(
            rules: rules, standing: rules.standing(standing, history: history, at: now),
            history: history, on: shanghai.businessDate(at: now))
    }
}

@Suite("Levels")
struct LevelTests {
    @Test("B02 the threshold is reached by reaching it exactly")
    func boundary() {
        var story = Story(demo)
        story.spend(49_999, on: "2026-03-02")
        #expect(story.standing.rank == 0)
        let outcome = story.spend(1, on: "2026-03-05")
        #expect(story.standing.rank == 1)
        guard case .upgraded(_, let met) = outcome else {
            Issue.record("not upgraded")
            return
        }
        #expect(met.window == .calendar(.month))
    }

    @Test("B01 B02 several steps at once are allowed")
    func steps() {
        var story = Story(demo)
        story.spend(2_000_000, on: "2026-03-05")
        #expect(story.level(at: noon("2026-03-05")) == "diamond")
        #expect(story.standing.validUntil == midnight("2028-01-01"))
    }

    @Test("B03 any one of the windows is enough, and the one that holds longest gives the end")
    func windows() {
        var byMonth = Story(demo)
        byMonth.spend(50_000, on: "2026-02-10")
        #expect(byMonth.standing.validUntil == midnight("2026-04-01"))
        var byQuarter = Story(demo)
        byQuarter.spend(40_000, on: "2026-01-10")
        byQuarter.spend(30_000, on: "2026-02-10")
        #expect(byQuarter.standing.rank == 0)
        byQuarter.spend(30_000, on: "2026-03-10")
        #expect(byQuarter.standing.rank == 1)
        #expect(byQuarter.standing.validUntil == midnight("2026-07-01"))
    }

    @Test("B01 a level holds until the instant of its end and not at it")
    func end() {
        var story = Story(demo)
        story.spend(50_000, on: "2026-02-10")
        #expect(story.level(at: midnight("2026-04-01").adding(microseconds: -1)) == "silver")
        #expect(story.level(at: midnight("2026-04-01")) == "base")
        #expect(story.level(at: noon("2030-01-01")) == "base")
    }

    @Test("B02 a later period that meets the condition prolongs")
    func prolonged() {
        var story = Story(demo)
        story.spend(50_000, on: "2026-02-10")
        let outcome = story.spend(50_000, on: "2026-03-10")
        guard case .prolonged = outcome else {
            Issue.record("not prolonged")
            return
        }
        // The quarter has 1 000 yuan by now, and its period is the longer one.
        #expect(story.standing.validUntil == midnight("2026-07-01"))
        #expect(story.standing.since == noon("2026-02-10"))
    }

    @Test("B03 N07 an order counts for the period of its own business date")
    func businessDate() {
        var story = Story(demo)
        story.spend(49_999, on: "2026-03-30")
        // A bar sells at 02:00 of 1 April, which is still 31 March by its clock.
        story.spend(1, on: "2026-03-31", at: midnight("2026-04-01").adding(seconds: 7_200))
        #expect(story.standing.rank == 1)
        #expect(story.standing.validUntil == midnight("2026-05-01"))
    }

    @Test("B02 an order that comes so late that its level is over grants none")
    func late() {
        var story = Story(demo)
        story.spend(50_000, on: "2026-01-10", at: noon("2026-06-01"))
        #expect(story.standing.rank == 0)
    }

    @Test("B03 rolling and lifetime windows")
    func otherWindows() throws {
        let scheme = try LevelScheme(
            version: 1, currency: .usd,
            levels: [
                .init(rank: 0, code: "base", name: text("base")),
                .init(
                    rank: 1, code: "silver", name: text("silver"),
                    conditions: [.init(.rolling(days: 30), atLeastMinor: 100)],
                    validity: .fixed(days: 10)),
                .init(
                    rank: 2, code: "gold", name: text("gold"),
                    conditions: [.init(.lifetime, atLeastMinor: 1_000)],
                    validity: .endOfNextPeriod),
            ])
        var story = Story(scheme)
        story.spend(50, on: "2026-01-01")
        story.spend(50, on: "2026-01-31")
        #expect(story.standing.rank == 0)
        story.spend(50, on: "2026-02-01")
        #expect(story.standing.rank == 1)
        #expect(story.standing.validUntil == midnight("2026-02-12"))
        // The window still holds both at the first end and at the second, not at the third.
        #expect(story.level(at: midnight("2026-03-06").adding(microseconds: -1)) == "silver")
        #expect(story.level(at: midnight("2026-03-06")) == "base")
        story.spend(850, on: "2026-05-01")
        #expect(story.standing.rank == 2)
        #expect(story.standing.validUntil == nil)
        #expect(story.level(at: noon("2099-01-01")) == "gold")
    }

    @Test("B04 progress is the smallest amount over the conditions of the next level")
    func progress() throws {
        var story = Story(demo)
        story.spend(11_200, on: "2026-03-05")
        let progress = try #require(story.progress(at: noon("2026-03-05")))
        #expect(progress.next.code == "silver")
        #expect(progress.missingMinor == 38_800)
        #expect(progress.rows.map(\.reached) == [11_200, 11_200])
        let hint = LevelTexts.hint(progress, currency: .cny)
        #expect(hint.zh == "再消费 388.00 元升级银卡")
        #expect(hint.en == "Spend CNY 388.00 more to reach Silver")
        // A new month begins again, the quarter goes on.
        let april = try #require(story.progress(at: midnight("2026-04-01")))
        #expect(april.rows.map(\.reached) == [0, 0])
    }

    @Test("B04 at the highest level there is nothing to reach")
    func highest() {
        var story = Story(demo)
        story.spend(2_000_000, on: "2026-03-05")
        #expect(story.progress(at: noon("2026-03-06")) == nil)
    }

    @Test("B02 amounts beyond any reason do not trap")
    func extremes() {
        var story = Story(demo)
        story.days(adding: [
            .init(date: date("2026-03-05"), amountMinor: .max),
            .init(date: date("2026-03-06"), amountMinor: .max),
        ])
        #expect(
            story.reached(.init(.calendar(.month), atLeastMinor: 1), on: date("2026-03-05"))
                == .max)
        #expect(
            story.reached(.init(.lifetime, atLeastMinor: 1), on: date("2026-03-05")) == .max)
    }

    @Test("B01 a scheme that cannot work is refused")
    func malformed() {
        #expect(throws: LevelScheme.Malformed.self) {
            try LevelScheme(version: 1, currency: .cny, levels: [])
        }
        #expect(throws: LevelScheme.Malformed.self) {
            try LevelScheme(
                version: 1, currency: .cny,
                levels: [
                    .init(rank: 0, code: "a", name: text("a")),
                    .init(rank: 1, code: "b", name: text("b")),
                ])
        }
        #expect(throws: LevelScheme.Malformed.self) {
            try LevelScheme(
                version: 1, currency: .cny,
                levels: [
                    .init(rank: 0, code: "a", name: text("a")),
                    .init(
                        rank: 2, code: "b", name: text("b"),
                        conditions: [.init(.lifetime, atLeastMinor: 1)]),
                ])
        }
    }
}

extension Story {
    mutating func days(adding more: [LevelHistory.Day]) {
        for day in more { giveBack(day) }
    }

    func reached(_ condition: LevelCondition, on date: CalendarDate) -> Int64 {
        rules.reached(condition, held: standing, history: history, on: date)
    }
}

/// Vector T1 of docs/domain.md, Levels.
@Suite("Level vector T1")
struct LevelVectorTests {
    private static let scheme = try! LevelScheme(
        version: 1, currency: .cny,
        levels: [
            .init(rank: 0, code: "base", name: text("base")),
            .init(
                rank: 1, code: "silver", name: text("silver"),
                conditions: [.init(.calendar(.quarter), atLeastMinor: 80_000)],
                validity: .endOfNextPeriod, graceDays: 15),
            .init(
                rank: 2, code: "gold", name: text("gold"),
                conditions: [.init(.calendar(.quarter), atLeastMinor: 300_000)],
                validity: .endOfNextPeriod, graceDays: 15),
        ])

    private func story() -> Story {
        var story = Story(Self.scheme)
        story.spend(300_000, on: "2026-02-10")
        story.spend(100_000, on: "2026-05-10")
        return story
    }

    @Test("T1 3 000 on 2026-02-10 gives gold until 2026-06-30")
    func upgrade() {
        let story = story()
        #expect(story.standing.rank == 2)
        #expect(story.standing.validUntil == midnight("2026-07-01"))
    }

    @Test("T1 benefits stay through the grace, until 07-15")
    func grace() {
        let story = story()
        #expect(story.level(at: midnight("2026-07-01")) == "gold")
        #expect(story.level(at: midnight("2026-07-16").adding(microseconds: -1)) == "gold")
    }

    @Test("T1 without more it is silver on 07-16, by the quarter that was completed")
    func downgrade() {
        let story = story()
        #expect(story.level(at: midnight("2026-07-16")) == "silver")
        // Silver by Q2 holds to the end of Q3, and through its own grace.
        #expect(story.level(at: midnight("2026-10-16").adding(microseconds: -1)) == "silver")
        #expect(story.level(at: midnight("2026-10-16")) == "base")
    }

    @Test("T1 3 000 on 07-12 ends the grace: gold until 2026-12-31")
    func requalified() {
        var story = story()
        let outcome = story.spend(300_000, on: "2026-07-12")
        guard case .prolonged = outcome else {
            Issue.record("not prolonged")
            return
        }
        #expect(story.standing.validUntil == midnight("2027-01-01"))
    }

    @Test("T1 3 000 after the grace is an upgrade again, from silver")
    func afterGrace() {
        var story = story()
        let outcome = story.spend(300_000, on: "2026-07-20")
        guard case .upgraded(let standing, _) = outcome else {
            Issue.record("not upgraded")
            return
        }
        #expect(standing.since == noon("2026-07-20"))
        #expect(standing.validUntil == midnight("2027-01-01"))
    }
}

@Suite("Levels, by a simple model")
struct LevelModelTests {
    @Test("B02 a level is never below what today's windows qualify for, and never past its end")
    func property() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var story = Story(demo)
            var day = date("2026-01-01")
            for _ in 0..<30 {
                day = day.adding(days: Int.random(in: 0...40, using: &generator))
                story.spend(Int64.random(in: 0...60_000, using: &generator), on: "\(day)")
                let now = shanghai.startOfBusinessDay(day).adding(seconds: 43_200)
                let qualified = demo.levels.last { level in
                    level.rank == 0
                        || level.conditions.contains {
                            story.reached($0, on: day) >= $0.threshold
                        }
                }
                #expect(story.standing.rank >= qualified?.rank ?? 0, "seed \(seed)")
                #expect(story.standing.validUntil.map { $0 > now } ?? true, "seed \(seed)")
            }
        }
    }
}
