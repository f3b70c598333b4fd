package import Primitives

/// Decides levels (docs/domain.md, Levels): pure, and right at any instant.
///
/// Ends of validity are applied when a level is read. So a job that posts them is bookkeeping, and
/// a level is the same whether or when it ran.
///
/// Member-service decides by them, and points-service when it tries a programme (docs/adr/0014).
package struct LevelRules: Sendable {
    package let scheme: LevelScheme
    /// The merchant's clock: levels end by it. Orders bring the date of their store's clock.
    package let clock: BusinessClock

    package init(scheme: LevelScheme, clock: BusinessClock) {
        self.scheme = scheme
        self.clock = clock
    }

    package func standingOfNewMember(now: Instant) -> LevelStanding {
        standing(of: scheme.base, since: now, until: .never)
    }

    /// A change of standing by an order, or by what came back of one.
    package enum Outcome: Sendable, Hashable {
        case unchanged(LevelStanding)
        case upgraded(LevelStanding, met: LevelCondition)
        /// It begins with the next period.
        case scheduled(LevelStanding, met: LevelCondition)
        case prolonged(LevelStanding, met: LevelCondition)
        /// A return takes the level away that the returned order made.
        case lowered(LevelStanding)

        package var standing: LevelStanding {
            switch self {
            case .unchanged(let standing), .upgraded(let standing, _), .scheduled(let standing, _),
                .prolonged(let standing, _), .lowered(let standing):
                standing
            }
        }

        /// What was met, where that changed anything.
        package var met: LevelCondition? {
            switch self {
            case .upgraded(_, let met), .scheduled(_, let met), .prolonged(_, let met): met
            case .unchanged, .lowered: nil
            }
        }
    }

    /// Decides after an order of `date` whose amount is in `history` already; after another change,
    /// by the conditions over what it changed.
    ///
    /// The windows are those of the order's own date: a sale after midnight that still belongs to
    /// the last day of a quarter counts for that quarter, and so does one that arrives late. A
    /// level whose validity would be over by now is not granted.
    ///
    /// - Parameter metric: what changed, where it was no order: nothing else was done on the day.
    package func afterOrder(
        _ held: LevelStanding, history: LevelHistory, on date: CalendarDate, now: Instant,
        by metric: LevelMetric? = nil
    ) -> Outcome {
        let current = standing(held, history: history, at: now)
        guard scheme.policy.upgrade == .nextPeriod else {
            for level in scheme.levels.reversed() where level.rank > current.rank {
                guard
                    let met = longest(
                        of: level, held: current, history: history, on: date, through: .latest,
                        by: metric), met.end.isAfter(now)
                else { continue }
                return .upgraded(
                    standing(of: level, since: now, until: met.end, basis: date),
                    met: met.condition)
            }
            return prolonged(current, history: history, on: date, now: now, by: metric)
                ?? .unchanged(current)
        }
        return afterOrderOfPeriod(current, history: history, on: date, now: now, by: metric)
    }

    /// With the next period: an upgrade waits for its beginning, a level that is held is prolonged
    /// at once.
    private func afterOrderOfPeriod(
        _ current: LevelStanding, history: LevelHistory, on date: CalendarDate, now: Instant,
        by metric: LevelMetric?
    ) -> Outcome {
        let next = beginning(above: current, history: history, on: date, by: metric)
        if let next, next.from <= now {
            // The order comes so late that the next period is under way.
            let end = end(
                of: next.condition, level: next.level, on: clock.businessDate(at: next.from),
                joined: history.joined)
            if end.isAfter(now) {
                return .upgraded(
                    standing(
                        of: next.level, since: now, until: end, basis: date,
                        upcoming: current.upcoming),
                    met: next.condition)
            }
        }
        var waiting = current
        if let next, next.from > now, next.isBefore(current.upcoming) {
            waiting = current.with(
                upcoming: LevelStanding.Upcoming(rank: next.level.rank, from: next.from))
        }
        if let prolonged = prolonged(waiting, history: history, on: date, now: now, by: metric) {
            return prolonged
        }
        guard waiting != current, let next else { return .unchanged(waiting) }
        return .scheduled(waiting, met: next.condition)
    }

    private func prolonged(
        _ current: LevelStanding, history: LevelHistory, on date: CalendarDate, now: Instant,
        by metric: LevelMetric?
    ) -> Outcome? {
        guard current.rank > 0 else { return nil }
        let level = scheme.level(rank: current.rank)
        guard
            let met = longest(
                of: level, held: current, history: history, on: date, through: .latest,
                by: metric), met.end.isAfter(now), met.end > LevelEnd(current.validUntil)
        else { return nil }
        return .prolonged(
            standing(
                of: level, since: current.since, until: met.end, basis: date,
                upcoming: current.upcoming),
            met: met.condition)
    }

    /// Decides after a return that `history` has already.
    ///
    /// By IMMEDIATE_IF_CAUSED the level falls at once where its condition was met on the day that
    /// gave it, with what came back, and is met no more without; unless the day on which it began or
    /// today qualifies for it by themselves. What counts since the level began cannot have caused it.
    ///
    /// - Parameter returned: what came back, not above 0.
    package func afterReturn(
        _ held: LevelStanding, history: LevelHistory, returned: LevelHistory.Day, now: Instant
    ) -> Outcome {
        let current = standing(held, history: history, at: now)
        guard scheme.policy.refundLoss == .immediateIfCaused, current.rank > 0,
            let basis = current.basis
        else { return .unchanged(current) }
        let level = scheme.level(rank: current.rank)
        func met(_ level: LevelScheme.Level, _ history: LevelHistory, on day: CalendarDate)
            -> (condition: LevelCondition, end: LevelEnd)?
        {
            longest(of: level, held: current, history: history, on: day, through: .latest)
        }
        var before = history
        before.add(returned.reversed)
        guard met(level, before, on: basis) != nil, met(level, history, on: basis) == nil else {
            return .unchanged(current)
        }
        let days = [basis, clock.businessDate(at: current.since), clock.businessDate(at: now)]
        for level in scheme.levels.reversed() where (1...current.rank).contains(level.rank) {
            let best = days.compactMap { day in
                met(level, history, on: day).map { (day: day, end: $0.end) }
            }.filter { $0.end.isAfter(now) }.max { $0.end < $1.end }
            guard let best else { continue }
            guard level.rank < current.rank else { return .unchanged(current) }
            return .lowered(
                standing(
                    of: level, since: now, until: best.end, basis: best.day,
                    upcoming: current.upcoming))
        }
        return .lowered(
            standing(of: scheme.base, since: now, until: .never, upcoming: current.upcoming))
    }

    /// How much of a condition's metric a member has reached in the window that contains `date`, of
    /// days not after `through`.
    ///
    /// - Parameter held: her standing, which says since when the level is counted.
    package func reached(
        _ condition: LevelCondition, held: LevelStanding, history: LevelHistory,
        on date: CalendarDate, through: CalendarDate = .latest
    ) -> Int64 {
        let window = condition.window.days(
            containing: date, joined: history.joined,
            levelStart: condition.window == .sinceLevelStart ? firstDay(of: held) : date)
        guard let window else { return 0 }
        return history.sum(of: condition.metric, in: window, through: through)
    }

    /// The first business day that counts for a level: the first one that begins in it. In the base
    /// level the day of the registration counts, too, since no order made it.
    package func firstDay(of held: LevelStanding) -> CalendarDate {
        let date = clock.businessDate(at: held.since)
        guard held.rank > 0, clock.startOfBusinessDay(date) < held.since else { return date }
        return date.adding(days: 1)
    }

    /// The highest level that the windows of a day qualify for, whatever is held.
    package func qualified(
        _ held: LevelStanding, history: LevelHistory, on date: CalendarDate
    ) -> LevelScheme.Level {
        scheme.levels.last { level in
            level.conditions.contains {
                reached($0, held: held, history: history, on: date) >= $0.threshold
            }
        } ?? scheme.base
    }

    /// The condition of a level that is met and lets it hold longest, of those over a metric where
    /// one is named.
    func longest(
        of level: LevelScheme.Level, held: LevelStanding, history: LevelHistory,
        on date: CalendarDate, through: CalendarDate, by metric: LevelMetric? = nil
    ) -> (condition: LevelCondition, end: LevelEnd)? {
        var longest: (condition: LevelCondition, end: LevelEnd)?
        for condition in level.conditions where metric == nil || condition.metric == metric {
            let reached = reached(
                condition, held: held, history: history, on: date, through: through)
            guard reached >= condition.threshold else { continue }
            let end = end(of: condition, level: level, on: date, joined: history.joined)
            if longest.map({ $0.end < end }) ?? true { longest = (condition, end) }
        }
        return longest
    }

    func end(
        of condition: LevelCondition, level: LevelScheme.Level, on date: CalendarDate,
        joined: CalendarDate?
    ) -> LevelEnd {
        let lastDay: CalendarDate
        switch (level.validity, condition.window) {
        case (.never, _): return .never
        case (.fixed(let days), _): lastDay = date.adding(days: days)
        // What was reached in a lifetime stays reached; a scheme has no window since the level's
        // start here.
        case (.endOfPeriod, .lifetime), (.endOfNextPeriod, .lifetime),
            (.endOfPeriod, .sinceLevelStart), (.endOfNextPeriod, .sinceLevelStart):
            return .never
        case (.endOfPeriod, .calendar(let period)): lastDay = period.end(containing: date)
        case (.endOfNextPeriod, .calendar(let period)):
            lastDay = period.end(containing: period.end(containing: date).adding(days: 1))
        case (.endOfPeriod, .rolling(let days)): lastDay = date.adding(days: days)
        case (.endOfNextPeriod, .rolling(let days)): lastDay = date.adding(days: 2 * days)
        case (.endOfPeriod, .membershipYear):
            lastDay = MembershipYear(of: date, joined: joined ?? date).last
        case (.endOfNextPeriod, .membershipYear):
            let joined = joined ?? date
            let next = MembershipYear(of: date, joined: joined).last.adding(days: 1)
            lastDay = MembershipYear(of: next, joined: joined).last
        }
        return .at(clock.endOfValidity(lastDay: lastDay))
    }

    func standing(
        of level: LevelScheme.Level, since: Instant, until: LevelEnd, basis: CalendarDate? = nil,
        upcoming: LevelStanding.Upcoming? = nil
    ) -> LevelStanding {
        LevelStanding(
            rank: level.rank, since: since, validUntil: until.instant,
            schemeVersion: scheme.version, basis: basis, upcoming: upcoming)
    }
}
