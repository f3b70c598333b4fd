import Levels
import MemberDomain
import Primitives
import TestKit
import Testing

/// Levels by a model that goes from day to day and sums up everything anew: levels over one window of
/// spending, to the end of the next period, with grace and any way of falling.
private struct DayByDay {
    let period: CalendarPeriod
    let thresholds: [Int64]
    let graceDays: Int
    let downgrade: LevelDowngrade
    var orders: [(date: CalendarDate, minor: Int64)] = []
    var rank = 0
    /// The last day of validity; the base level has none.
    var last: CalendarDate?

    private func meets(_ rank: Int, on day: CalendarDate, through: CalendarDate) -> Bool {
        let first = period.start(containing: day)
        let end = min(period.end(containing: day), through)
        let sum = orders.filter { $0.date >= first && $0.date <= end }.reduce(0) { $0 + $1.minor }
        return sum >= thresholds[rank - 1]
    }

    private func endOfNext(_ day: CalendarDate) -> CalendarDate {
        period.end(containing: period.end(containing: day).adding(days: 1))
    }

    /// The day begins.
    mutating func begin(_ day: CalendarDate) {
        guard rank > 0, let end = last, day > end else { return }
        let first = end.adding(days: 1)
        if day == first {
            let renewed = [end, first].filter { meets(rank, on: $0, through: $0) }
                .map(endOfNext).max()
            if let renewed, renewed > end {
                last = renewed
                return
            }
            if downgrade == .never {
                last = endOfNext(end)
                return
            }
        }
        guard day == first.adding(days: graceDays) else { return }
        let step = rank - 1
        for target in stride(from: rank, through: 1, by: -1) {
            let ends = [end, day].filter { meets(target, on: $0, through: $0) }.map(endOfNext)
            if let longest = ends.max() {
                (rank, last) = (target, longest)
                return
            }
            if downgrade == .oneStep, target == step {
                (rank, last) = (step, endOfNext(end))
                return
            }
        }
        (rank, last) = (0, nil)
    }

    /// An order of a date comes in on a day.
    mutating func order(_ minor: Int64, of date: CalendarDate, on day: CalendarDate) {
        orders.append((date, minor))
        for level in stride(from: thresholds.count, to: rank, by: -1)
        where meets(level, on: date, through: .latest) && endOfNext(date) >= day {
            (rank, last) = (level, endOfNext(date))
            return
        }
        if rank > 0, let end = last, meets(rank, on: date, through: .latest),
            endOfNext(date) > end, endOfNext(date) >= day
        {
            last = endOfNext(date)
        }
    }
}

@Suite("Levels against a model that knows nothing of them")
struct LevelModelOfDaysTests {
    @Test(
        "I10 T1 any scheme of one window, any orders and returns, looked at whenever: as the model")
    func model() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for number in 0..<150 {
            let period = [CalendarPeriod.month, .quarter, .half, .year].randomElement(
                using: &random)!
            let mode = LevelDowngrade.allCases.randomElement(using: &random)!
            let graceDays = [0, 0, 7, 15].randomElement(using: &random)!
            var model = DayByDay(
                period: period, thresholds: [200, 500], graceDays: graceDays, downgrade: mode)
            var life = Life(
                try ladder(
                    .calendar(period), silver: 200, gold: 500, graceDays: graceDays,
                    policy: LevelPolicy(downgrade: mode)))
            var reckoning = LevelReckoning(joinedAt: noon("2026-01-01"), book: life.book)
            for offset in 0..<800 {
                let day = date("2026-01-01").adding(days: offset)
                let at = noon("\(day)")
                model.begin(day)
                if Int.random(in: 0..<10, using: &random) == 0 { life.pass(to: at) }
                if Int.random(in: 0..<25, using: &random) == 0 {
                    let late = [0, 0, 0, 3, 40].randomElement(using: &random)!
                    let dated = max(day.adding(days: -late), date("2026-01-01"))
                    let minor = Int64.random(in: 1...300, using: &random)
                    model.order(minor, of: dated, on: day)
                    let order = LevelHistory.Day(
                        date: dated, amountMinor: minor, orders: 1, visits: 1)
                    life.step(at: at) { $0.order(order) }
                    reckoning.take(.order(order, store: UUIDv7(hi: 1, lo: 1)), at: at)
                } else if Int.random(in: 0..<60, using: &random) == 0,
                    let order = model.orders.filter({ $0.minor > 0 }).randomElement(using: &random)
                {
                    let back = Int64.random(in: 0...order.minor, using: &random)
                    model.orders.append((order.date, -back))
                    let day = LevelHistory.Day(date: order.date, amountMinor: -back)
                    life.step(at: at) { $0.giveBack(day) }
                    reckoning.take(.giveBack(day, store: UUIDv7(hi: 1, lo: 1)), at: at)
                }
                let held = life.held(at: at)
                #expect(
                    held.rank == model.rank
                        && held.validUntil
                            == model.last.map { midnight("\($0.adding(days: 1))") },
                    "seed \(seed), life \(number) of \(period) and \(mode), \(day)")
                guard held.rank == model.rank else { return }
            }
            let end = noon("2028-06-01")
            #expect(
                reckoning.difference(
                    from: life.state, lifetimeMinor: life.history.lifetimeMinor, at: end) == nil,
                "seed \(seed), life \(number)")
        }
    }

    @Test("I10 a level that was changed by hand is found, and so is a lifetime")
    func found() throws {
        var life = Life(try ladder())
        life.spend(300_000, on: "2026-02-10")
        var reckoning = LevelReckoning(joinedAt: noon("2026-01-01"), book: life.book)
        reckoning.take(
            .order(
                .init(date: date("2026-02-10"), amountMinor: 300_000, orders: 1),
                store: UUIDv7(hi: 1, lo: 1)), at: noon("2026-02-10"))
        let now = noon("2026-03-01")
        #expect(reckoning.difference(from: life.state, lifetimeMinor: 300_000, at: now) == nil)
        #expect(reckoning.difference(from: life.state, lifetimeMinor: 300_001, at: now) != nil)
        let bent = LevelState(
            LevelStanding(
                rank: 1, since: life.state.earned.since,
                validUntil: life.state.earned.validUntil, schemeVersion: 1))
        #expect(reckoning.difference(from: bent, lifetimeMinor: 300_000, at: now) != nil)
        // By the end of its year the two are the same again: nothing is left of either.
        #expect(
            reckoning.difference(from: life.state, lifetimeMinor: 300_000, at: noon("2027-01-01"))
                == nil)
    }
}
