import Levels
import MemberDomain
import Primitives

/// A member's level as it is kept, while orders, time and staff do something to it.
struct Life {
    let book: LevelBook
    private(set) var state: LevelState
    private(set) var history: LevelHistory
    /// Everything that she was told, in its order.
    private(set) var told: [LevelNews] = []

    init(_ scheme: LevelScheme, joined: String = "2026-01-01") {
        self.init(
            LevelBook([
                .init(from: .epoch, rules: LevelRules(scheme: scheme, clock: shanghai))
            ]), joined: joined)
    }

    init(_ book: LevelBook, joined: String = "2026-01-01") {
        self.book = book
        state = LevelState(book.rules(at: noon(joined)).standingOfNewMember(now: noon(joined)))
        history = LevelHistory(joined: date(joined))
    }

    @discardableResult
    mutating func step(at now: Instant, _ body: (inout LevelCourse) -> Void) -> [LevelNews.Kind] {
        var course = LevelCourse(state, history: history, book: book, now: now)
        body(&course)
        state = course.state
        history = course.history
        told += course.news
        return course.news.map(\.kind)
    }

    @discardableResult
    mutating func spend(
        _ minor: Int64, on day: String, at now: Instant? = nil
    ) -> [LevelNews.Kind] {
        step(at: now ?? noon(day)) {
            $0.order(.init(date: date(day), amountMinor: minor, orders: 1, visits: 1))
        }
    }

    @discardableResult
    mutating func giveBack(_ minor: Int64, of day: String, at now: String) -> [LevelNews.Kind] {
        step(at: noon(now)) { $0.giveBack(.init(date: date(day), amountMinor: -minor)) }
    }

    /// The job looks.
    @discardableResult
    mutating func pass(to now: Instant) -> [LevelNews.Kind] { step(at: now) { $0.pass() } }

    func held(at now: Instant) -> HeldLevel {
        state.passed(to: now, history: history, by: book).held(by: book.rules(at: now), at: now)
    }

    func level(at now: Instant) -> String {
        book.rules(at: now).scheme.level(rank: held(at: now).rank).code
    }

    /// When the job looks next.
    func due(at now: Instant) -> Instant? {
        var course = LevelCourse(state, history: history, book: book, now: now)
        course.pass()
        return course.due
    }
}

/// Base, silver and gold over one window.
func ladder(
    _ window: LevelWindow = .calendar(.quarter), silver: Int64 = 80_000, gold: Int64 = 300_000,
    validity: LevelValidity = .endOfNextPeriod, graceDays: Int = 0,
    policy: LevelPolicy = LevelPolicy(), version: Int32 = 1
) throws -> LevelScheme {
    try LevelScheme(
        version: version, currency: .cny,
        levels: [
            .init(rank: 0, code: "base", name: text("base")),
            .init(
                rank: 1, code: "silver", name: text("silver"),
                conditions: [.init(window, atLeastMinor: silver)], validity: validity,
                graceDays: graceDays),
            .init(
                rank: 2, code: "gold", name: BilingualText(zh: "金卡", en: "Gold"),
                conditions: [.init(window, atLeastMinor: gold)], validity: validity,
                graceDays: graceDays),
        ], policy: policy)
}
