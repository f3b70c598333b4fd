package import Levels
package import Primitives

/// What a version of a level scheme would do to members if it began now.
package struct LevelImpact: Sendable {
    /// From one level to another, by their codes.
    package struct Transition: Hashable, Sendable {
        package let from: String
        package let to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    /// By a refresh: it raises or prolongs, and lowers nobody.
    package private(set) var refreshed: [Transition: Int64] = [:]
    /// If every level ended today, what its windows qualify for.
    package private(set) var atEnd: [Transition: Int64] = [:]
    package private(set) var members: Int64 = 0

    private let book: LevelBook
    private let tried: LevelBook
    private let now: Instant

    package init(_ draft: LevelScheme, book: LevelBook, now: Instant) {
        self.book = book
        self.now = now
        let clock = book.rules(at: now).clock
        // What has begun stays; the version itself, where it is published already, begins now.
        let begun = book.editions.filter {
            $0.from < now && $0.rules.scheme.version != draft.version
        }
        tried = LevelBook(
            begun + [.init(from: now, rules: LevelRules(scheme: draft, clock: clock))])
    }

    package mutating func add(_ state: LevelState, history: LevelHistory) {
        members += 1
        let rules = book.rules(at: now)
        let passed = state.passed(to: now, history: history, by: book)
        let held = passed.held(by: rules, at: now)
        let from = rules.scheme.level(rank: held.rank).code

        var course = LevelCourse(passed, history: history, book: tried, now: now)
        course.refresh()
        let draft = tried.rules(at: now)
        let to = draft.scheme.level(rank: course.held.rank).code
        if to != from || LevelSpan(course.held.validUntil) > LevelSpan(held.validUntil) {
            refreshed[Transition(from: from, to: to), default: 0] += 1
        }
        let qualified = draft.qualified(
            tried.carried(passed.earned, at: now), history: history,
            on: draft.clock.businessDate(at: now))
        atEnd[Transition(from: from, to: qualified.code), default: 0] += 1
    }
}
