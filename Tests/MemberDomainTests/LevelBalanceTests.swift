import Levels
import MemberDomain
import Primitives
import TestKit
import Testing

extension Life {
    /// The ledger tells how many points she has.
    @discardableResult
    fileprivate mutating func hold(_ points: Int64, at now: Instant) -> [LevelNews.Kind] {
        let day = LevelHistory.Day(date: shanghai.businessDate(at: now), balance: points)
        return step(at: now) { $0.note(day, of: .pointsBalance) }
    }

    @discardableResult
    fileprivate mutating func takePart(
        on day: String, at now: String? = nil
    ) -> [LevelNews.Kind] {
        let event = LevelHistory.Day(date: date(day), events: 1)
        return step(at: noon(now ?? day)) { $0.note(event, of: .events) }
    }

    fileprivate func progress(at now: Instant) -> LevelProgress? {
        LevelProgress(
            rules: book.rules(at: now),
            standing: state.passed(to: now, history: history, by: book).earned,
            history: history, on: shanghai.businessDate(at: now))
    }
}

/// Base, silver and gold by one metric in one window.
private func scheme(
    _ metric: LevelMetric, _ window: LevelWindow, silver: Int64, gold: Int64,
    validity: LevelValidity = .endOfNextPeriod, graceDays: Int = 0,
    policy: LevelPolicy = LevelPolicy()
) throws -> LevelScheme {
    try LevelScheme(
        version: 1, currency: .cny,
        levels: [
            .init(rank: 0, code: "base", name: text("base")),
            .init(
                rank: 1, code: "silver", name: BilingualText(zh: "银卡", en: "Silver"),
                conditions: [.init(metric, window, atLeast: silver)], validity: validity,
                graceDays: graceDays),
            .init(
                rank: 2, code: "gold", name: BilingualText(zh: "金卡", en: "Gold"),
                conditions: [.init(metric, window, atLeast: gold)], validity: validity,
                graceDays: graceDays),
        ], policy: policy)
}

@Suite("Levels by the balance of points and by events")
struct LevelBalanceTests {
    @Test("B02 POINTS_BALANCE is what she has, not what came: reached exactly, it raises at once")
    func balance() throws {
        var life = Life(
            try scheme(.pointsBalance, .calendar(.quarter), silver: 500, gold: 1_500))
        #expect(life.hold(400, at: noon("2026-02-10")) == [])
        // 400 came and 300 went: nothing adds up.
        #expect(life.hold(100, at: noon("2026-02-11")) == [])
        #expect(life.hold(499, at: noon("2026-02-12")) == [])
        #expect(life.hold(500, at: noon("2026-02-12")) == [.upgraded])
        #expect(life.held(at: noon("2026-02-12")).validUntil == midnight("2026-07-01"))
        let met = try #require(life.told.last?.met)
        #expect(LevelTexts.reason(met, currency: .cny).zh == "积分余额满 500")
        #expect(LevelTexts.reason(met, currency: .cny).en == "Had 500 points or more")
        // Spending takes no level away before its end.
        #expect(life.hold(20, at: noon("2026-02-13")) == [])
        #expect(life.level(at: midnight("2026-07-01").adding(microseconds: -1)) == "silver")
        #expect(life.level(at: midnight("2026-07-01")) == "base")
    }

    @Test("B02 a balance that nobody touches keeps its level from period to period")
    func untouched() throws {
        var life = Life(
            try scheme(.pointsBalance, .calendar(.quarter), silver: 500, gold: 1_500))
        life.hold(1_500, at: noon("2026-02-10"))
        for end in ["2026-07-01", "2027-07-01", "2031-12-31"] {
            #expect(life.level(at: midnight(end)) == "gold")
        }
        // The points end with the year, and the books say so on the first day of the next: the period
        // that ended had them.
        life.pass(to: midnight("2027-01-01"))
        life.hold(0, at: midnight("2027-01-01").adding(seconds: 5))
        let until = try #require(life.held(at: noon("2027-01-02")).validUntil)
        #expect(life.level(at: until.adding(microseconds: -1)) == "gold")
        #expect(life.level(at: until) == "base")
        #expect(until == midnight("2027-07-01"))
    }

    @Test("B02 with grace, who saves enough again stays, and who does not falls to what is left")
    func grace() throws {
        var life = Life(
            try scheme(
                .pointsBalance, .calendar(.month), silver: 500, gold: 1_500, graceDays: 10))
        life.hold(1_500, at: noon("2026-01-20"))
        life.hold(600, at: noon("2026-02-15"))
        #expect(life.pass(to: midnight("2026-03-01")) == [.grace])
        let stay = try #require(life.told.last?.stay)
        #expect(stay.missing.map(\.metric) == [.pointsBalance])
        #expect(stay.missing.map(\.least) == [900])
        #expect(LevelTexts.stayHint(stay, currency: .cny).zh == "再积攒 900 积分保留金卡")
        var again = life
        #expect(again.hold(1_500, at: noon("2026-03-05")) == [.prolonged])
        #expect(again.held(at: noon("2026-03-05")).validUntil == midnight("2026-05-01"))
        #expect(life.pass(to: midnight("2026-03-11")) == [.downgraded])
        #expect(life.level(at: midnight("2026-03-11")) == "silver")
    }

    @Test("B02 with the next period a balance has to be there at the end of the period")
    func nextPeriod() throws {
        let scheme = try scheme(
            .pointsBalance, .calendar(.month), silver: 500, gold: 1_500,
            policy: LevelPolicy(upgrade: .nextPeriod))
        var life = Life(scheme)
        life.hold(500, at: noon("2026-01-20"))
        #expect(life.level(at: noon("2026-01-31")) == "base")
        var spent = life
        spent.hold(499, at: noon("2026-01-31"))
        #expect(life.level(at: midnight("2026-02-01")) == "silver")
        #expect(spent.level(at: midnight("2026-02-01")) == "base")
    }

    @Test(
        "B02 B04 EVENTS count on their days, late ones too, and the hint says how many are missing")
    func events() throws {
        var life = Life(try scheme(.events, .calendar(.month), silver: 3, gold: 6))
        life.takePart(on: "2026-01-31")
        life.takePart(on: "2026-02-01")
        life.takePart(on: "2026-02-28")
        let progress = try #require(life.progress(at: noon("2026-02-28")))
        #expect(progress.rows.map(\.reached) == [2])
        let hint = LevelTexts.hint(progress, currency: .cny)
        #expect(hint.zh == "再参加活动 1 次升级银卡")
        #expect(hint.en == "Take part 1 more time to reach Silver")
        #expect(life.takePart(on: "2026-02-20", at: "2026-03-02") == [.upgraded])
        #expect(life.held(at: noon("2026-03-02")).validUntil == midnight("2026-04-01"))
        let met = try #require(life.told.last?.met)
        #expect(LevelTexts.reason(met, currency: .cny).zh == "本月参加活动满 3 次")
        #expect(LevelTexts.reason(met, currency: .cny).en == "Took part 3 times or more this month")
    }

    @Test("B03 points, an event or spending: what happens counts for its own conditions alone")
    func ownConditions() throws {
        // Thirty days of spending, looked at on a later day, would hold longer by themselves.
        let conditions: [LevelCondition] = [
            .init(.rolling(days: 30), atLeastMinor: 1_000),
            .init(.pointsBalance, .calendar(.month), atLeast: 500),
            .init(.events, .lifetime, atLeast: 2),
        ]
        let silver = LevelScheme.Level(
            rank: 1, code: "silver", name: text("silver"), conditions: conditions,
            validity: .endOfPeriod)
        let scheme = try LevelScheme(
            version: 1, currency: .cny,
            levels: [.init(rank: 0, code: "base", name: text("base")), silver])
        var life = Life(scheme)
        #expect(life.spend(1_000, on: "2026-01-10") == [.upgraded])
        #expect(life.held(at: noon("2026-01-10")).validUntil == midnight("2026-02-10"))
        #expect(life.hold(499, at: noon("2026-01-20")) == [])
        #expect(life.takePart(on: "2026-01-21") == [])
        #expect(life.held(at: noon("2026-01-21")).validUntil == midnight("2026-02-10"))
        #expect(life.hold(500, at: noon("2026-02-02")) == [.prolonged])
        #expect(life.held(at: noon("2026-02-02")).validUntil == midnight("2026-03-01"))
        #expect(life.takePart(on: "2026-02-03") == [.prolonged])
        #expect(life.held(at: noon("2026-02-03")).validUntil == nil)
    }

    @Test("B08 a preview of a scheme over balances and events says whom it would raise")
    func preview() throws {
        let book = Life(try ladder()).book
        var impact = LevelImpact(
            try scheme(.pointsBalance, .calendar(.month), silver: 500, gold: 1_500), book: book,
            now: noon("2026-03-05"))
        for points: Int64 in [499, 500, 1_500, 9_000] {
            var life = Life(book)
            life.hold(points, at: noon("2026-02-01"))
            impact.add(life.state, history: life.history)
        }
        #expect(
            impact.refreshed == [
                .init(from: "base", to: "silver"): 1, .init(from: "base", to: "gold"): 2,
            ])
        #expect(
            impact.atEnd == [
                .init(from: "base", to: "base"): 1, .init(from: "base", to: "silver"): 1,
                .init(from: "base", to: "gold"): 2,
            ])
    }
}

/// Levels by balance, month by month, to the end of the next one: a model that goes from day to day.
private struct BalanceByDay {
    let thresholds: [Int64]
    var balance: Int64 = 0
    var rank = 0
    /// The last day of validity; the base level has none.
    var last: CalendarDate?

    private func endOfNextMonth(_ day: CalendarDate) -> CalendarDate {
        day.endOfMonth.adding(days: 1).endOfMonth
    }

    /// The day begins.
    mutating func begin(_ day: CalendarDate) {
        guard let end = last, day > end else { return }
        while rank > 0, balance < thresholds[rank - 1] { rank -= 1 }
        last = rank > 0 ? endOfNextMonth(day) : nil
    }

    /// Something happens on a day.
    mutating func look(on day: CalendarDate) {
        if let best = thresholds.lastIndex(where: { balance >= $0 }), best + 1 > rank {
            (rank, last) = (best + 1, endOfNextMonth(day))
        } else if rank > 0, balance >= thresholds[rank - 1], let end = last {
            last = max(end, endOfNextMonth(day))
        }
    }
}

@Suite("Levels by balances and events, by histories that nobody chose")
struct LevelBalanceHistoryTests {
    @Test(
        "I10 a level by balance is what a model that goes from day to day says, looked at whenever")
    func model() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for number in 0..<100 {
            var model = BalanceByDay(thresholds: [500, 1_500])
            var life = Life(
                try scheme(.pointsBalance, .calendar(.month), silver: 500, gold: 1_500))
            for offset in 0..<500 {
                let day = date("2026-01-01").adding(days: offset)
                let at = noon("\(day)")
                model.begin(day)
                if Int.random(in: 0..<10, using: &random) == 0 { life.pass(to: at) }
                switch Int.random(in: 0..<30, using: &random) {
                case 0, 1:
                    model.balance = Int64.random(in: 0...2_000, using: &random)
                    model.look(on: day)
                    life.hold(model.balance, at: at)
                case 2:
                    // Any order looks at all conditions.
                    model.look(on: day)
                    life.spend(100, on: "\(day)")
                case 3: life.takePart(on: "\(day)")
                default: break
                }
                let held = life.held(at: at)
                #expect(
                    held.rank == model.rank
                        && held.validUntil == model.last.map { midnight("\($0.adding(days: 1))") },
                    "seed \(seed), life \(number), \(day)")
                guard held.rank == model.rank else { return }
            }
        }
    }

    @Test("I10 balances, events, orders and returns, reckoned from the journal, are the same level")
    func reckoned() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        let windows: [LevelWindow] = [
            .calendar(.month), .calendar(.quarter), .rolling(days: 30), .lifetime,
            .membershipYear,
        ]
        var raised = 0
        for number in 0..<200 {
            let levels = (0...2).map { rank -> LevelScheme.Level in
                guard rank > 0 else {
                    return LevelScheme.Level(rank: 0, code: "0", name: text("0"))
                }
                let conditions = [LevelMetric.pointsBalance, .events, .spendNet].map { metric in
                    LevelCondition(
                        metric, windows.randomElement(using: &random) ?? .lifetime,
                        atLeast: Int64(rank) * (metric == .events ? 4 : 900))
                }
                return LevelScheme.Level(
                    rank: rank, code: "\(rank)", name: text("\(rank)"), conditions: conditions,
                    validity: [.endOfNextPeriod, .endOfPeriod, .fixed(days: 40)].randomElement(
                        using: &random)!,
                    graceDays: [0, 10].randomElement(using: &random)!)
            }
            let policy = LevelPolicy(
                downgrade: LevelDowngrade.allCases.randomElement(using: &random)!,
                refundLoss: LevelRefundLoss.allCases.randomElement(using: &random)!)
            var life = Life(
                try LevelScheme(version: 1, currency: .cny, levels: levels, policy: policy))
            var reckoning = LevelReckoning(joinedAt: noon("2026-01-01"), book: life.book)
            let store = UUIDv7(hi: 1, lo: 1)
            var day = date("2026-01-01")
            for _ in 0..<60 {
                day = day.adding(days: [0, 1, 5, 20].randomElement(using: &random)!)
                let at = noon("\(day)")
                // It does not matter who looks in between.
                if Bool.random(using: &random) { life.pass(to: at) }
                switch Int.random(in: 0..<4, using: &random) {
                case 0:
                    let change = LevelHistory.Day(
                        date: day, balance: Int64.random(in: 0...2_000, using: &random))
                    life.step(at: at) { $0.note(change, of: .pointsBalance) }
                    reckoning.take(.balance(change), at: at)
                case 1:
                    let event = LevelHistory.Day(date: day.adding(days: -3), events: 1)
                    life.step(at: at) { $0.note(event, of: .events) }
                    reckoning.take(.event(event), at: at)
                case 2:
                    let order = LevelHistory.Day(
                        date: day, amountMinor: Int64.random(in: 0...500, using: &random),
                        orders: 1)
                    // The reckoning tells visits by itself; no condition looks at them here.
                    life.step(at: at) { $0.order(order) }
                    reckoning.take(.order(order, store: store), at: at)
                default:
                    let back = LevelHistory.Day(
                        date: day, amountMinor: -Int64.random(in: 0...100, using: &random))
                    life.step(at: at) { $0.giveBack(back) }
                    reckoning.take(.giveBack(back, store: store), at: at)
                }
                raised += life.held(at: at).rank
            }
            for later in [0, 45, 400] {
                let now = noon("\(day.adding(days: later))")
                let difference = reckoning.difference(
                    from: life.state, lifetimeMinor: life.history.lifetimeMinor, at: now)
                #expect(difference == nil, "seed \(seed), history \(number), \(later) days later")
            }
        }
        #expect(raised > 200)
    }
}
