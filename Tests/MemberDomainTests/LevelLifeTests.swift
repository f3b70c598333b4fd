import Levels
import MemberDomain
import Primitives
import Testing

@Suite("Lives of levels")
struct LevelLifeTests {
    @Test("T1 the vector as a story: grace on 07-01, gold again on 07-12 to 12-31, silver without")
    func vector() throws {
        let scheme = try ladder(graceDays: 15)
        var life = Life(scheme)
        #expect(life.spend(300_000, on: "2026-02-10") == [.upgraded])
        #expect(life.held(at: noon("2026-02-10")).validUntil == midnight("2026-07-01"))
        #expect(life.spend(100_000, on: "2026-05-10") == [])
        #expect(life.pass(to: midnight("2026-07-01").adding(microseconds: -1)) == [])
        #expect(life.pass(to: midnight("2026-07-01")) == [.grace])
        let grace = life.held(at: noon("2026-07-05"))
        #expect(grace.rank == 2 && grace.isInGrace)
        #expect(grace.graceUntil == midnight("2026-07-16"))
        let stay = try #require(life.told.last?.stay)
        #expect(stay.missingMinor == 300_000)
        // Told once.
        #expect(life.pass(to: noon("2026-07-02")) == [])

        var again = life
        #expect(again.spend(299_999, on: "2026-07-11") == [])
        #expect(again.spend(1, on: "2026-07-12") == [.prolonged])
        #expect(again.held(at: noon("2026-07-12")).validUntil == midnight("2027-01-01"))
        #expect(!again.held(at: noon("2026-07-12")).isInGrace)

        #expect(life.pass(to: midnight("2026-07-16")) == [.downgraded])
        #expect(life.level(at: midnight("2026-07-16")) == "silver")
        #expect(life.held(at: midnight("2026-07-16")).validUntil == midnight("2026-10-01"))
    }

    @Test("T1 a return of February's order leaves gold until 06-30 and does not prolong it")
    func refundAtValidUntil() throws {
        var life = Life(try ladder(graceDays: 15))
        life.spend(300_000, on: "2026-02-10")
        #expect(life.giveBack(300_000, of: "2026-02-10", at: "2026-03-01") == [])
        #expect(life.held(at: noon("2026-06-30")).validUntil == midnight("2026-07-01"))
        #expect(life.pass(to: noon("2026-07-20")) == [.downgraded])
        #expect(life.level(at: noon("2026-07-20")) == "base")
    }

    @Test("B02 by IMMEDIATE_IF_CAUSED a level falls with the return of the order that made it")
    func refundAtOnce() throws {
        let policy = LevelPolicy(refundLoss: .immediateIfCaused)
        var life = Life(try ladder(policy: policy))
        life.spend(100_000, on: "2026-02-09")
        life.spend(200_000, on: "2026-02-10")
        #expect(life.level(at: noon("2026-02-10")) == "gold")
        // What was not needed may come back.
        var more = life
        more.spend(50_000, on: "2026-02-11")
        #expect(more.giveBack(50_000, of: "2026-02-10", at: "2026-03-01") == [])
        #expect(more.giveBack(1, of: "2026-02-10", at: "2026-03-01") == [.downgraded])
        #expect(more.level(at: noon("2026-03-01")) == "silver")

        #expect(life.giveBack(1, of: "2026-02-09", at: "2026-03-01") == [.downgraded])
        #expect(life.level(at: noon("2026-03-01")) == "silver")
        #expect(life.held(at: noon("2026-03-01")).validUntil == midnight("2026-07-01"))
        #expect(life.giveBack(250_000, of: "2026-02-10", at: "2026-03-02") == [.downgraded])
        #expect(life.level(at: noon("2026-03-02")) == "base")
        // An order outside the window of the upgrade takes nothing away.
        var other = Life(try ladder(policy: policy), joined: "2025-10-01")
        other.spend(300_000, on: "2025-12-31")
        other.spend(300_000, on: "2026-02-10")
        #expect(other.giveBack(300_000, of: "2025-12-31", at: "2026-03-01") == [])
        #expect(other.level(at: noon("2026-03-01")) == "gold")
    }

    @Test(
        "B02 NEXT_PERIOD: the level begins with the first day of the next period, if it is not undone"
    )
    func nextPeriod() throws {
        let scheme = try ladder(policy: LevelPolicy(upgrade: .nextPeriod))
        var life = Life(scheme)
        #expect(life.spend(300_000, on: "2026-02-10") == [])
        #expect(life.level(at: midnight("2026-04-01").adding(microseconds: -1)) == "base")
        #expect(life.state.earned.upcoming == .init(rank: 2, from: midnight("2026-04-01")))
        #expect(life.due(at: noon("2026-02-11")) == midnight("2026-04-01"))
        #expect(life.level(at: midnight("2026-04-01")) == "gold")
        // Its validity is reckoned from its beginning.
        #expect(life.held(at: midnight("2026-04-01")).validUntil == midnight("2026-10-01"))

        var undone = life
        undone.giveBack(220_000, of: "2026-02-10", at: "2026-03-01")
        #expect(undone.level(at: midnight("2026-04-01")) == "silver")
        undone.giveBack(1, of: "2026-02-10", at: "2026-03-02")
        #expect(undone.pass(to: midnight("2026-04-01")) == [])
        #expect(undone.level(at: midnight("2026-04-01")) == "base")

        #expect(life.pass(to: noon("2026-04-01")) == [.upgraded])
        // An order of the old period that comes late raises at once: its next period is under way.
        var late = Life(scheme)
        #expect(
            late.spend(300_000, on: "2026-03-31", at: midnight("2026-04-01").adding(seconds: 60))
                == [.upgraded])
        #expect(late.held(at: noon("2026-04-01")).validUntil == midnight("2026-10-01"))
        #expect(throws: LevelScheme.Malformed.self) {
            try ladder(.rolling(days: 30), policy: LevelPolicy(upgrade: .nextPeriod))
        }
    }

    @Test(
        "B02 NEXT_PERIOD: of two periods the one that ends first begins first, and the other follows"
    )
    func nextPeriods() throws {
        let scheme = try LevelScheme(
            version: 1, currency: .cny,
            levels: [
                .init(rank: 0, code: "base", name: text("base")),
                .init(
                    rank: 1, code: "silver", name: text("silver"),
                    conditions: [.init(.calendar(.month), atLeastMinor: 100)],
                    validity: .endOfPeriod),
                .init(
                    rank: 2, code: "gold", name: text("gold"),
                    conditions: [.init(.calendar(.quarter), atLeastMinor: 300)],
                    validity: .endOfPeriod),
            ], policy: LevelPolicy(upgrade: .nextPeriod))
        var life = Life(scheme)
        life.spend(300, on: "2026-01-15")
        #expect(life.level(at: noon("2026-01-31")) == "base")
        #expect(life.level(at: noon("2026-02-01")) == "silver")
        #expect(life.level(at: noon("2026-04-01")) == "gold")
        #expect(life.held(at: noon("2026-04-01")).validUntil == midnight("2026-07-01"))
    }

    @Test("B08 ONE_STEP falls by one, NEVER holds on, FULL falls to what is qualified for")
    func downgrades() throws {
        func fallen(_ mode: LevelDowngrade, until now: String) throws -> String {
            let scheme = try ladder(graceDays: 5, policy: LevelPolicy(downgrade: mode))
            var life = Life(scheme)
            life.spend(300_000, on: "2026-02-10")
            return life.level(at: noon(now))
        }
        #expect(try fallen(.full, until: "2026-07-05") == "gold")
        #expect(try fallen(.full, until: "2026-07-06") == "base")
        #expect(try fallen(.oneStep, until: "2026-07-05") == "gold")
        #expect(try fallen(.oneStep, until: "2026-07-06") == "silver")
        // As if the period that ended had met it: to the end of the next, and its grace.
        #expect(try fallen(.oneStep, until: "2026-10-05") == "silver")
        #expect(try fallen(.oneStep, until: "2026-10-06") == "base")
        #expect(try fallen(.never, until: "2030-01-01") == "gold")
        // ONE_STEP keeps what is qualified for, where that is higher.
        var kept = Life(try ladder(silver: 1, policy: LevelPolicy(downgrade: .oneStep)))
        kept.spend(300_000, on: "2026-02-10")
        kept.spend(1, on: "2026-05-10")
        #expect(kept.level(at: noon("2026-07-01")) == "silver")
        #expect(kept.held(at: noon("2026-07-01")).validUntil == midnight("2026-10-01"))
        // NEVER has no grace: it is a prolongation, told as one.
        var never = Life(try ladder(graceDays: 5, policy: LevelPolicy(downgrade: .never)))
        never.spend(300_000, on: "2026-02-10")
        #expect(never.pass(to: midnight("2026-07-01")) == [.prolonged])
        #expect(never.held(at: noon("2026-07-01")).validUntil == midnight("2026-10-01"))
    }

    @Test("B08 who qualifies again at the end has no grace: a new validity begins at once")
    func requalified() throws {
        // The last 30 days still hold enough when the 10 days are over.
        var life = Life(
            try ladder(
                .rolling(days: 30), silver: 100, gold: 1_000, validity: .fixed(days: 10),
                graceDays: 15))
        life.spend(100, on: "2026-02-01")
        #expect(life.held(at: noon("2026-02-01")).validUntil == midnight("2026-02-12"))
        #expect(life.pass(to: midnight("2026-02-12")) == [.prolonged])
        #expect(!life.held(at: noon("2026-02-12")).isInGrace)
    }

    @Test(
        "X16 N days before the end she is told what is missing, once, and not when enough is done")
    func notices() throws {
        let policy = LevelPolicy(noticeDays: 7)
        var life = Life(try ladder(policy: policy))
        life.spend(300_000, on: "2026-02-10")
        life.spend(120_000, on: "2026-05-10")
        let notice = midnight("2026-06-24")
        #expect(life.due(at: noon("2026-05-11")) == notice)
        #expect(life.pass(to: notice.adding(microseconds: -1)) == [])
        #expect(life.pass(to: notice) == [.expiring])
        let stay = try #require(life.told.last?.stay)
        #expect(stay.missingMinor == 180_000)
        let hint = LevelTexts.stayHint(stay, currency: .cny)
        #expect(hint.zh == "再消费 1800.00 元保留金卡")
        #expect(hint.en == "Spend CNY 1800.00 more to stay Gold")
        #expect(life.pass(to: noon("2026-06-25")) == [])
        // A prolongation makes the next notice one of the new end.
        #expect(life.spend(180_000, on: "2026-06-26") == [.prolonged])
        #expect(life.pass(to: midnight("2026-09-24")) == [.expiring])

        var kept = Life(try ladder(validity: .endOfPeriod, policy: policy))
        kept.spend(300_000, on: "2026-02-10")
        // By END_OF_PERIOD the period under way counts at its end: nothing is missing.
        #expect(kept.pass(to: midnight("2026-03-25")) == [])
        // A level that holds for less than the notice begins without one.
        var short = Life(
            try ladder(.rolling(days: 1), silver: 1, validity: .fixed(days: 3), policy: policy))
        #expect(short.spend(1, on: "2026-02-10") == [.upgraded])
        #expect(short.pass(to: noon("2026-02-13")) == [])
        #expect(short.pass(to: noon("2026-02-14")) == [.downgraded])
    }

    @Test("B08 it does not matter when anybody looked: each day, or once at the end")
    func anyLooks() throws {
        for mode in LevelDowngrade.allCases {
            let policy = LevelPolicy(downgrade: mode, noticeDays: 10)
            var daily = Life(try ladder(graceDays: 20, policy: policy))
            daily.spend(300_000, on: "2026-02-10")
            daily.spend(90_000, on: "2026-05-10")
            var once = daily
            for day in 0..<400 {
                daily.pass(to: midnight("\(date("2026-05-11").adding(days: day))"))
            }
            once.pass(to: midnight("\(date("2026-05-11").adding(days: 399))"))
            #expect(daily.state.earned == once.state.earned)
        }
    }
}

@Suite("Levels that are given")
struct LevelGrantTests {
    private func grant(
        _ number: UInt64, _ code: String, from: String, until: String? = nil,
        _ mode: LevelGrant.Mode = .floor, _ source: LevelGrant.Source = .manual
    ) -> LevelGrant {
        LevelGrant(
            id: UUIDv7(hi: number, lo: 0), levelCode: code, from: noon(from),
            until: until.map(noon), mode: mode, source: source)
    }

    @Test("B05 a floor is held until its end, and what she qualifies for may be higher")
    func floor() throws {
        var life = Life(try ladder())
        let floor = grant(1, "silver", from: "2026-02-01", until: "2026-03-01")
        #expect(life.step(at: noon("2026-02-01")) { $0.grant(floor) } == [.upgraded])
        #expect(life.held(at: noon("2026-02-02")).source == .granted(.manual))
        #expect(life.held(at: noon("2026-02-02")).validUntil == noon("2026-03-01"))
        var risen = life
        #expect(risen.spend(300_000, on: "2026-02-10") == [.upgraded])
        #expect(risen.level(at: noon("2026-02-10")) == "gold")
        #expect(risen.pass(to: noon("2026-03-01")) == [])
        #expect(life.level(at: noon("2026-03-01").adding(microseconds: -1)) == "silver")
        #expect(life.level(at: noon("2026-03-01")) == "base")
        #expect(life.pass(to: noon("2026-03-01")) == [.downgraded])
        #expect(life.state.grants.isEmpty)
    }

    @Test("B05 an exact level holds her down, too; its end brings what her history gives")
    func exact() throws {
        var life = Life(try ladder())
        life.spend(300_000, on: "2026-02-10")
        let exact = grant(1, "silver", from: "2026-02-11", until: "2026-03-01", .exact)
        #expect(life.step(at: noon("2026-02-11")) { $0.grant(exact) } == [.downgraded])
        // What she does meanwhile counts, and is not seen.
        #expect(life.spend(300_000, on: "2026-02-20") == [])
        #expect(life.level(at: noon("2026-02-20")) == "silver")
        #expect(life.pass(to: noon("2026-03-01")) == [.upgraded])
        #expect(life.level(at: noon("2026-03-01")) == "gold")
    }

    @Test("B05 one that begins later begins by itself, and staff may end it before its time")
    func laterAndEnded() throws {
        var life = Life(try ladder())
        let later = grant(1, "gold", from: "2026-03-01")
        #expect(life.step(at: noon("2026-02-01")) { $0.grant(later) } == [])
        #expect(life.level(at: noon("2026-03-01").adding(microseconds: -1)) == "base")
        #expect(life.level(at: noon("2026-03-01")) == "gold")
        #expect(life.due(at: noon("2026-02-01")) == noon("2026-03-01"))
        #expect(life.pass(to: noon("2026-03-01")) == [.upgraded])
        #expect(life.held(at: noon("2030-01-01")).validUntil == nil)
        var found: [Bool] = []
        let ended = life.step(at: noon("2026-04-01")) { found.append($0.end(grant: later.id)) }
        #expect(ended == [.downgraded])
        life.step(at: noon("2026-04-01")) { found.append($0.end(grant: later.id)) }
        #expect(found == [true, false])
    }

    @Test("B06 a bought level holds through its own validity; the higher of two floors counts")
    func purchase() throws {
        var life = Life(try ladder())
        life.spend(80_000, on: "2026-02-10")
        let bought = grant(1, "gold", from: "2026-02-11", until: "2026-08-01", .floor, .purchase)
        #expect(life.step(at: noon("2026-02-11")) { $0.grant(bought) } == [.upgraded])
        #expect(life.held(at: noon("2026-07-02")).source == .granted(.purchase))
        let lower = grant(2, "silver", from: "2026-02-12", until: "2027-01-01")
        #expect(life.step(at: noon("2026-02-12")) { $0.grant(lower) } == [])
        #expect(life.level(at: noon("2026-07-31")) == "gold")
        #expect(life.level(at: noon("2026-08-01")) == "silver")
    }
}

@Suite("Versions of a level scheme")
struct LevelBookTests {
    private func book(_ second: LevelScheme, from: String, first: LevelScheme? = nil) throws
        -> LevelBook
    {
        LevelBook([
            .init(
                from: midnight(from), rules: LevelRules(scheme: second, clock: shanghai)),
            .init(
                from: .epoch,
                rules: LevelRules(scheme: try first ?? ladder(), clock: shanghai)),
        ])
    }

    @Test(
        "B08 a level stays until its end under a scheme that asks for more, and is judged by it then"
    )
    func kept() throws {
        let harder = try ladder(silver: 800_000, gold: 3_000_000, version: 2)
        var life = Life(try book(harder, from: "2026-03-01"))
        life.spend(300_000, on: "2026-02-10")
        #expect(life.pass(to: noon("2026-03-01")) == [])
        #expect(life.level(at: noon("2026-06-30")) == "gold")
        #expect(life.spend(300_000, on: "2026-05-01") == [])
        #expect(life.level(at: noon("2026-07-01")) == "base")
        // What ended before the change is judged by the scheme of its day, whenever anybody looks.
        var before = Life(try book(harder, from: "2026-08-01"))
        before.spend(300_000, on: "2026-02-10")
        before.spend(100_000, on: "2026-05-10")
        #expect(before.level(at: noon("2026-08-02")) == "silver")
    }

    @Test("B08 a refresh raises and prolongs and never lowers")
    func refresh() throws {
        let easier = try ladder(silver: 10_000, gold: 20_000, version: 2)
        var life = Life(try book(easier, from: "2026-03-01"))
        life.spend(20_000, on: "2026-02-10")
        #expect(life.pass(to: noon("2026-03-01")) == [])
        #expect(life.step(at: noon("2026-03-01")) { $0.refresh() } == [.upgraded])
        #expect(life.level(at: noon("2026-03-01")) == "gold")
        #expect(life.step(at: noon("2026-03-02")) { $0.refresh() } == [])

        let harder = try ladder(silver: 800_000, gold: 3_000_000, version: 2)
        var held = Life(try book(harder, from: "2026-03-01"))
        held.spend(300_000, on: "2026-02-10")
        #expect(held.step(at: noon("2026-03-01")) { $0.refresh() } == [])
        #expect(held.level(at: noon("2026-03-01")) == "gold")
    }

    @Test(
        "B08 a level is the same by its code where a new one comes in below it, and others are told"
    )
    func renumbered() throws {
        let names = ["base", "bronze", "silver", "gold"]
        let second = try LevelScheme(
            version: 2, currency: .cny,
            levels: names.enumerated().map { rank, code in
                .init(
                    rank: rank, code: code, name: text(code),
                    conditions: rank == 0
                        ? [] : [.init(.calendar(.quarter), atLeastMinor: Int64(rank) * 100_000)],
                    validity: rank == 0 ? .never : .endOfNextPeriod)
            })
        var life = Life(try book(second, from: "2026-03-01"))
        life.spend(300_000, on: "2026-02-10")
        #expect(life.held(at: noon("2026-03-01").adding(seconds: -86_400)).rank == 2)
        #expect(life.held(at: noon("2026-03-01")).rank == 3)
        #expect(life.pass(to: noon("2026-03-01")) == [.renumbered])
        #expect(life.pass(to: noon("2026-03-02")) == [])
        #expect(life.level(at: noon("2026-06-30")) == "gold")
    }
}
