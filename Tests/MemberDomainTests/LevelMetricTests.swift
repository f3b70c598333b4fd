import Levels
import MemberDomain
import Primitives
import TestKit
import Testing

/// Base, silver and gold, each with its conditions.
private func scheme(
    silver: [LevelCondition], gold: [LevelCondition] = [],
    validity: LevelValidity = .endOfNextPeriod, graceDays: Int = 0
) throws -> LevelScheme {
    let levels = [
        LevelScheme.Level(rank: 0, code: "base", name: text("base")),
        LevelScheme.Level(
            rank: 1, code: "silver", name: BilingualText(zh: "银卡", en: "Silver"),
            conditions: silver, validity: validity, graceDays: graceDays),
        LevelScheme.Level(
            rank: 2, code: "gold", name: BilingualText(zh: "金卡", en: "Gold"), conditions: gold,
            validity: validity, graceDays: graceDays),
    ]
    return try LevelScheme(
        version: 1, currency: .cny, levels: gold.isEmpty ? Array(levels.dropLast()) : levels)
}

@Suite("Levels by other things than spending")
struct LevelMetricTests {
    @Test("B02 the fifth visit of a quarter raises, not the fourth, however much is bought")
    func visits() throws {
        var story = Story(try scheme(silver: [.init(.visits, .calendar(.quarter), atLeast: 5)]))
        for day in ["2026-01-31", "2026-02-01", "2026-03-01", "2026-03-02"] {
            story.visit(on: day, orders: 9)
            story.spend(0, on: "2025-12-31")
        }
        #expect(story.standing.rank == 0)
        let outcome = story.visit(on: "2026-03-31")
        #expect(story.standing.rank == 1)
        #expect(story.standing.validUntil == midnight("2026-07-01"))
        guard case .upgraded(_, let met) = outcome else {
            Issue.record("not upgraded")
            return
        }
        let reason = LevelTexts.reason(met, currency: .cny)
        #expect(reason.zh == "本季到店满 5 次")
        #expect(reason.en == "Visited 5 times or more this quarter")
    }

    @Test("B02 paid orders count each, also several in one store on one day")
    func paidOrders() throws {
        var story = Story(
            try scheme(silver: [.init(.paidOrders, .rolling(days: 7), atLeast: 4)]))
        story.visit(on: "2026-03-01", orders: 3)
        // The first of the seven days is not in the window any more.
        story.visit(on: "2026-03-08")
        #expect(story.standing.rank == 0)
        story.visit(on: "2026-03-09", orders: 3)
        #expect(story.standing.rank == 1)
    }

    @Test("B02 points of orders: reached exactly, and what is clawed back prolongs nothing")
    func points() throws {
        var story = Story(
            try scheme(silver: [.init(.pointsEarned, .calendar(.month), atLeast: 500)]))
        story.earn(499, on: "2026-03-05")
        #expect(story.standing.rank == 0)
        story.earn(1, on: "2026-03-31")
        #expect(story.level(at: midnight("2026-05-01").adding(microseconds: -1)) == "silver")
        var kept = story
        kept.earn(500, on: "2026-04-10")
        #expect(kept.standing.validUntil == midnight("2026-06-01"))
        // April's are one too few, and March's come back: no level falls before its end for it.
        story.earn(499, on: "2026-04-10")
        story.giveBack(.init(date: date("2026-03-05"), points: -499))
        #expect(story.level(at: midnight("2026-05-01").adding(microseconds: -1)) == "silver")
        #expect(story.level(at: midnight("2026-05-01")) == "base")
    }

    @Test("T1 the vector of spending holds for points, number by number")
    func vectorByPoints() throws {
        let scheme = try scheme(
            silver: [.init(.pointsEarned, .calendar(.quarter), atLeast: 800)],
            gold: [.init(.pointsEarned, .calendar(.quarter), atLeast: 3_000)], graceDays: 15)
        var story = Story(scheme)
        story.earn(3_000, on: "2026-02-10")
        #expect(story.standing.validUntil == midnight("2026-07-01"))
        story.earn(1_000, on: "2026-05-10")
        #expect(story.level(at: midnight("2026-07-16").adding(microseconds: -1)) == "gold")
        #expect(story.level(at: midnight("2026-07-16")) == "silver")
        story.earn(3_000, on: "2026-07-12")
        #expect(story.level(at: midnight("2026-07-16")) == "gold")
        #expect(story.standing.validUntil == midnight("2027-01-01"))
        // What is returned of February counts no more, and takes the level away at its end only.
        var returned = Story(scheme)
        returned.earn(3_000, on: "2026-02-10")
        returned.giveBack(.init(date: date("2026-02-10"), points: -3_000))
        #expect(returned.level(at: midnight("2026-07-16").adding(microseconds: -1)) == "gold")
        #expect(returned.level(at: midnight("2026-07-16")) == "base")
    }

    @Test("B03 any one of several metrics is enough, and the hint names the least of each")
    func anyOf() throws {
        let conditions: [LevelCondition] = [
            .init(.calendar(.month), atLeastMinor: 50_000),
            .init(.visits, .calendar(.month), atLeast: 3),
            .init(.calendar(.year), atLeastMinor: 20_000),
            .init(.pointsEarned, .lifetime, atLeast: 1_000),
        ]
        var story = Story(try scheme(silver: conditions))
        story.add(.init(date: date("2026-03-05"), amountMinor: 1_200, visits: 2, points: 12))
        let progress = try #require(story.progress(at: noon("2026-03-05")))
        #expect(progress.rows.map(\.reached) == [1_200, 2, 1_200, 12])
        #expect(progress.missingMinor == 18_800)
        let hint = LevelTexts.hint(progress, currency: .cny)
        #expect(hint.zh == "再消费 188.00 元或到店 1 次或获得 988 积分升级银卡")
        #expect(
            hint.en
                == "Spend CNY 188.00 more or visit 1 more time or earn 988 more points"
                + " to reach Silver"
        )
        for day in [
            LevelHistory.Day(date: date("2026-03-06"), amountMinor: 18_800),
            .init(date: date("2026-03-06"), visits: 1),
            .init(date: date("2026-03-06"), points: 988),
        ] {
            var enough = story
            enough.add(day)
            #expect(enough.standing.rank == 1)
        }
    }

    @Test("B03 a half-year begins in January and in July")
    func half() throws {
        var story = Story(
            try scheme(silver: [.init(.pointsEarned, .calendar(.half), atLeast: 10)]))
        story.earn(9, on: "2026-06-30")
        story.earn(9, on: "2026-07-01")
        #expect(story.standing.rank == 0)
        story.earn(1, on: "2026-12-31")
        #expect(story.standing.rank == 1)
        #expect(story.standing.validUntil == midnight("2027-07-01"))
    }

    @Test(
        "B03 a year of membership begins on the anniversary; 29 February has it on the 28th",
        arguments: [
            (joined: "2024-05-20", last: "2026-05-19", first: "2026-05-20", end: "2028-05-20"),
            (joined: "2024-02-29", last: "2026-02-27", first: "2026-02-28", end: "2028-02-29"),
            (joined: "2024-02-29", last: "2028-02-28", first: "2028-02-29", end: "2030-02-28"),
        ])
    func membershipYear(joined: String, last: String, first: String, end: String) throws {
        let scheme = try scheme(silver: [.init(.membershipYear, atLeastMinor: 100)])
        var story = Story(scheme, joined: joined)
        story.spend(50, on: last)
        story.spend(50, on: first)
        #expect(story.standing.rank == 0)
        story.spend(50, on: first)
        #expect(story.standing.rank == 1)
        #expect(story.standing.validUntil == midnight(end))
    }

    @Test("B03 nobody knows the year of a membership whose beginning is not known")
    func unknownMembership() throws {
        let rules = LevelRules(
            scheme: try scheme(silver: [.init(.membershipYear, atLeastMinor: 1)]), clock: shanghai)
        let history = LevelHistory(days: [.init(date: date("2026-03-05"), amountMinor: 100)])
        let outcome = rules.afterOrder(
            rules.standingOfNewMember(now: noon("2026-01-01")), history: history,
            on: date("2026-03-05"), now: noon("2026-03-05"))
        #expect(outcome.standing.rank == 0)
    }

    @Test(
        "B03 since the level began: from the day after the order that made it, or the registration")
    func sinceLevelStart() throws {
        var story = Story(
            try scheme(
                silver: [.init(.sinceLevelStart, atLeastMinor: 100)],
                gold: [.init(.sinceLevelStart, atLeastMinor: 150)], validity: .fixed(days: 30)),
            joined: "2026-03-01")
        // The day of the registration counts.
        story.spend(100, on: "2026-03-01")
        #expect(story.standing.rank == 1)
        // Not once more for gold, with what follows on the day of the change.
        story.spend(50, on: "2026-03-01")
        story.spend(149, on: "2026-03-02")
        #expect(story.standing.rank == 1)
        var gold = story
        gold.spend(1, on: "2026-03-03")
        #expect(gold.standing.rank == 2)
        // 149 in silver keep it silver at its end; then it counts anew, from the day of the end on.
        let end = midnight("2026-04-02")
        #expect(story.standing.validUntil == end)
        #expect(story.level(at: end) == "silver")
        story.spend(150, on: "2026-04-02")
        #expect(story.standing.rank == 2)
    }

    @Test("B01 a level whose end cannot be reckoned is no level")
    func malformed() throws {
        for validity in [LevelValidity.endOfPeriod, .endOfNextPeriod] {
            #expect(throws: LevelScheme.Malformed.self) {
                try scheme(silver: [.init(.sinceLevelStart, atLeastMinor: 1)], validity: validity)
            }
        }
        #expect(throws: LevelScheme.Malformed.self) {
            try scheme(silver: [.init(.lifetime, atLeastMinor: 1)], validity: .fixed(days: -1))
        }
        #expect(throws: LevelScheme.Malformed.self) {
            try scheme(silver: [.init(.rolling(days: 0), atLeastMinor: 1)])
        }
        for validity in [LevelValidity.fixed(days: 1), .never] {
            _ = try scheme(silver: [.init(.sinceLevelStart, atLeastMinor: 1)], validity: validity)
        }
    }

    @Test("B01 every window and metric has its sentence")
    func sentences() {
        let windows: [(LevelWindow, String)] = [
            (.calendar(.half), "本半年下单满 1 次"), (.rolling(days: 30), "近 30 天下单满 1 次"),
            (.membershipYear, "本会员年度下单满 1 次"), (.lifetime, "累计下单满 1 次"),
            (.sinceLevelStart, "本级别期间下单满 1 次"),
        ]
        for (window, zh) in windows {
            let reason = LevelTexts.reason(
                .init(.paidOrders, window, atLeast: 1), currency: .cny)
            #expect(reason.zh == zh)
        }
        let points = LevelTexts.reason(
            .init(.pointsEarned, .calendar(.year), atLeast: 1_000), currency: .cny)
        #expect(points.zh == "本年获得积分满 1000")
        #expect(points.en == "Earned 1000 points or more this year")
    }
}

@Suite("Levels, by histories that nobody chose")
struct LevelHistoryTests {
    private static let windows: [LevelWindow] = [
        .calendar(.month), .calendar(.quarter), .calendar(.half), .calendar(.year),
        .rolling(days: 30), .rolling(days: 1), .lifetime, .sinceLevelStart, .membershipYear,
    ]

    /// What orders alone tell.
    private static let ofOrders: [LevelMetric] = [.spendNet, .visits, .paidOrders, .pointsEarned]

    /// A scheme of any conditions.
    private static func scheme(
        _ random: inout SeededGenerator, membershipYears: Bool,
        over metrics: [LevelMetric] = LevelMetric.allCases
    ) throws -> LevelScheme {
        let windows = membershipYears ? windows : Array(windows.dropLast())
        let levels = try (0...3).map { rank in
            guard rank > 0 else { return LevelScheme.Level(rank: 0, code: "0", name: text("0")) }
            let conditions = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let metric = metrics.randomElement(using: &random) ?? .visits
                let isCount = [.visits, .paidOrders, .events].contains(metric)
                let unit: Int64 = isCount ? 1 : 300
                return LevelCondition(
                    metric, windows.randomElement(using: &random) ?? .lifetime,
                    atLeast: Int64.random(in: 1...4, using: &random) * Int64(rank) * unit)
            }
            let endless = conditions.contains { $0.window == .sinceLevelStart }
            let validities: [LevelValidity] =
                [.fixed(days: Int.random(in: 0...60, using: &random)), .never]
                + (endless ? [] : [.endOfPeriod, .endOfNextPeriod])
            return LevelScheme.Level(
                rank: rank, code: "\(rank)", name: text("\(rank)"), conditions: conditions,
                validity: try #require(validities.randomElement(using: &random)),
                graceDays: [0, 0, 15].randomElement(using: &random) ?? 0)
        }
        return try LevelScheme(version: 1, currency: .cny, levels: levels)
    }

    /// What may happen on a day beside an order.
    private static func day(
        of order: LevelRules.Order, _ random: inout SeededGenerator
    ) -> LevelHistory.Day {
        LevelHistory.Day(
            date: order.date, amountMinor: order.amountMinor, orders: 1, visits: 1,
            points: order.points, events: Int64.random(in: 0...1, using: &random),
            balance: Bool.random(using: &random)
                ? Int64.random(in: 0...1_500, using: &random) : nil)
    }

    private static func order(
        on date: CalendarDate, _ random: inout SeededGenerator
    ) -> LevelRules.Order {
        LevelRules.Order(
            date: date, store: Int32.random(in: 0...2, using: &random),
            amountMinor: Int64.random(in: 0...300, using: &random),
            points: Int64.random(in: 0...300, using: &random))
    }

    @Test(
        "I10 a level is a function of the history: told order by order, or from all of them at once"
    )
    func replayed() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        var raised = 0
        for number in 0..<400 {
            var story = Story(
                try Self.scheme(&random, membershipYears: false, over: Self.ofOrders))
            var orders: [LevelRules.Order] = []
            var day = date("2026-01-01")
            for _ in 0..<25 {
                day = day.adding(days: [0, 0, 1, 5, 40].randomElement(using: &random) ?? 0)
                let order = Self.order(on: day, &random)
                let isVisit = !orders.contains { $0.date == day && $0.store == order.store }
                orders.append(order)
                story.add(
                    .init(
                        date: day, amountMinor: order.amountMinor, orders: 1,
                        visits: isVisit ? 1 : 0, points: order.points))
            }
            for later in [0, 1, 30, 400] {
                let now = noon("\(day.adding(days: later))")
                let told = story.rules.standing(
                    story.standing, history: story.history, at: now)
                let replayed = story.rules.standing(after: orders, at: now)
                #expect(
                    told.rank == replayed.rank && told.validUntil == replayed.validUntil,
                    "seed \(seed), history \(number), \(later) days later")
                raised += told.rank
            }
        }
        #expect(raised > 400)
    }

    @Test("I10 the days within reach decide as all days do")
    func reach() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for number in 0..<400 {
            let scheme = try Self.scheme(&random, membershipYears: true)
            let joined = date("2024-02-29").adding(days: Int.random(in: 0...700, using: &random))
            let rules = LevelRules(scheme: scheme, clock: shanghai)
            let days = (0..<60).map { _ in
                let order = Self.order(
                    on: date("2025-01-01").adding(days: Int.random(in: 0..<500, using: &random)),
                    &random)
                return Self.day(of: order, &random)
            }.sorted { $0.date < $1.date }
            let lifetime = days.map(\.amountMinor).reduce(0, +)
            let all = LevelHistory(days: days, lifetimeMinor: lifetime, joined: joined)
            for _ in 0..<10 {
                let day = days.randomElement(using: &random)?.date ?? joined
                let first = LevelHistory.reach(from: day, scheme: scheme)
                // And the balance as the last change before left it.
                var reached = days.filter { $0.date >= first }
                if let before = days.last(where: { $0.date < first && $0.balance != nil }) {
                    reached.append(
                        LevelHistory.Day(date: before.date, balance: before.balance))
                }
                let within = LevelHistory(
                    days: reached, lifetimeMinor: lifetime, joined: joined)
                let held = LevelStanding(
                    rank: Int.random(in: 0...3, using: &random), since: noon("2025-06-01"),
                    validUntil: nil, schemeVersion: 1)
                #expect(
                    rules.afterOrder(held, history: all, on: day, now: noon("\(day)"))
                        == rules.afterOrder(held, history: within, on: day, now: noon("\(day)")),
                    "seed \(seed), history \(number)")
            }
        }
    }

    @Test("B02 a level is never below what the windows of its order qualify for")
    func qualified() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for number in 0..<300 {
            let scheme = try Self.scheme(&random, membershipYears: true)
            var story = Story(scheme, joined: "2025-02-28")
            var day = date("2026-01-01")
            for _ in 0..<20 {
                day = day.adding(days: Int.random(in: 0...30, using: &random))
                let order = Self.order(on: day, &random)
                let before = story.standing
                story.add(Self.day(of: order, &random))
                // By the standing before the order: what counts since the level's start does.
                let held = story.rules.standing(
                    before, history: story.history, at: noon("\(day)"))
                let qualified = scheme.levels.last { level in
                    level.conditions.contains {
                        story.rules.reached($0, held: held, history: story.history, on: day)
                            >= $0.threshold
                    }
                }
                #expect(
                    story.standing.rank >= qualified?.rank ?? 0, "seed \(seed), history \(number)")
            }
        }
    }
}
