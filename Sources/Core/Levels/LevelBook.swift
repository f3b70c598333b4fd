package import Primitives

/// The versions of a merchant's level scheme, each from its instant on (docs/domain.md, Levels).
///
/// What ends is judged by the version that was in force when it ended. So a level is the same
/// whether or when a job looked at it, also across a change of the scheme.
package struct LevelBook: Sendable {
    package struct Edition: Sendable {
        /// From when it holds, to the beginning of the next.
        package let from: Instant
        package let rules: LevelRules

        package init(from: Instant, rules: LevelRules) {
            self.from = from
            self.rules = rules
        }
    }

    /// By their beginnings, of two that begin together the one of the higher version last.
    package let editions: [Edition]

    /// - Parameter editions: one or more, in any order.
    package init(_ editions: [Edition]) {
        precondition(!editions.isEmpty, "a merchant has a base level at least")
        self.editions = editions.sorted { left, right in
            (left.from, left.rules.scheme.version) < (right.from, right.rules.scheme.version)
        }
    }

    /// What holds at an instant.
    package func rules(at now: Instant) -> LevelRules { editions[place(at: now)].rules }

    /// Those of a version; nil where it is none of this book's.
    package func rules(of version: Int32) -> LevelRules? {
        editions.first { $0.rules.scheme.version == version }?.rules
    }

    /// Whether any version looks at it: what ends may be judged by one that is no more in force.
    package func looks(at metric: LevelMetric) -> Bool {
        editions.contains { $0.rules.scheme.looks(at: metric) }
    }

    /// When the version after the one that holds at an instant begins.
    package func change(after now: Instant) -> Instant? {
        let next = place(at: now) + 1
        return next < editions.count ? editions[next].from : nil
    }

    /// The standing at an instant, a level of that day's scheme.
    package func standing(
        _ held: LevelStanding, history: LevelHistory, at now: Instant
    ) -> LevelStanding {
        let last = place(at: now)
        var current = held
        for place in min(first(of: held), last)...last {
            let edition = editions[place]
            current = carried(current, into: edition.rules.scheme)
            let end = place == last ? now : editions[place + 1].from.adding(microseconds: -1)
            current = edition.rules.standing(current, history: history, at: end)
        }
        return current
    }

    /// Whether a standing may be another by then, so that the history is needed to tell it.
    package func isDue(_ held: LevelStanding, at now: Instant) -> Bool {
        held.due.map { $0 <= now } ?? false
    }

    /// The place of the last edition that has begun; the first one holds before its beginning, too.
    private func place(at now: Instant) -> Int {
        max((editions.firstIndex { $0.from > now } ?? editions.count) - 1, 0)
    }

    private func first(of held: LevelStanding) -> Int {
        editions.firstIndex { $0.rules.scheme.version == held.schemeVersion } ?? .max
    }

    /// The same standing as a level of the scheme that holds at an instant, without what time does.
    package func carried(_ held: LevelStanding, at now: Instant) -> LevelStanding {
        carried(held, into: rules(at: now).scheme)
    }

    /// The same level in another version: by its code, or by its rank where the code is gone.
    private func carried(_ held: LevelStanding, into scheme: LevelScheme) -> LevelStanding {
        guard held.schemeVersion != scheme.version else { return held }
        let before = rules(of: held.schemeVersion)?.scheme
        func rank(_ rank: Int) -> Int {
            guard rank > 0 else { return 0 }
            let code = before?.level(rank: rank).code
            return (code.flatMap { scheme.level(code: $0) } ?? scheme.level(rank: rank)).rank
        }
        return held.with(
            rank: rank(held.rank), schemeVersion: scheme.version,
            upcoming: held.upcoming.map { .init(rank: rank($0.rank), from: $0.from) })
    }
}
