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
        standing(of: scheme.base, since: now, until: nil)
    }

    /// A change of standing by an order.
    package enum Outcome: Sendable, Hashable {
        case unchanged(LevelStanding)
        case upgraded(LevelStanding, met: LevelCondition)
        case prolonged(LevelStanding, met: LevelCondition)

        package var standing: LevelStanding {
            switch self {
            case .unchanged(let standing), .upgraded(let standing, _), .prolonged(let standing, _):
                standing
            }
        }
    }

    /// Decides after an order of `date` whose amount is in `history` already.
    ///
    /// The windows are those of the order's own date: a sale after midnight that still belongs to
    /// the last day of a quarter counts for that quarter, and so does one that arrives late. A
    /// level whose validity would be over by now is not granted.
    package func afterOrder(
        _ held: LevelStanding, history: LevelHistory, on date: CalendarDate, now: Instant
    ) -> Outcome {
        let current = standing(held, history: history, at: now)
        for level in scheme.levels.reversed() where level.rank >= max(current.rank, 1) {
            guard
                let met = longest(
                    of: level, held: current, history: history, on: date, through: .latest),
                met.end.isAfter(now)
            else { continue }
            if level.rank > current.rank {
                return .upgraded(
                    standing(of: level, since: now, until: met.end.instant), met: met.condition)
            }
            guard met.end > LevelEnd(current.validUntil) else { break }
            return .prolonged(
                standing(of: level, since: current.since, until: met.end.instant),
                met: met.condition)
        }
        return .unchanged(current)
    }

    /// The standing at an instant: every end of validity up to then is applied.
    ///
    /// FULL: a level that ends falls to the best one that the period which ended qualifies for, or
    /// the period that is under way.
    package func standing(
        _ held: LevelStanding, history: LevelHistory, at now: Instant
    ) -> LevelStanding {
        var current = held
        while current.rank > 0, let end = endOfBenefits(of: current), end <= now,
            let validUntil = current.validUntil
        {
            current = standing(
                after: current, history: history, end: end,
                lastDay: clock.businessDate(at: validUntil.adding(microseconds: -1)))
        }
        return current
    }

    private func standing(
        after ended: LevelStanding, history: LevelHistory, end: Instant, lastDay: CalendarDate
    ) -> LevelStanding {
        let today = clock.businessDate(at: end)
        for level in scheme.levels.reversed() where (1...ended.rank).contains(level.rank) {
            let met = [lastDay, today].compactMap { day in
                longest(of: level, held: ended, history: history, on: day, through: day)
            }
            guard let best = met.max(by: { $0.end < $1.end }) else { continue }
            // By END_OF_PERIOD the end is behind us here: the level holds one period more.
            let until =
                best.end.isAfter(end)
                ? best.end
                : self.end(of: best.condition, level: level, on: today, joined: history.joined)
            return standing(of: level, since: end, until: until.instant)
        }
        return standing(of: scheme.base, since: end, until: nil)
    }

    /// Exclusive end of the benefits of a standing, its grace included.
    package func endOfBenefits(of standing: LevelStanding) -> Instant? {
        guard let validUntil = standing.validUntil else { return nil }
        let graceDays = scheme.level(rank: standing.rank).graceDays
        guard graceDays > 0 else { return validUntil }
        let lastDay = clock.businessDate(at: validUntil.adding(microseconds: -1))
        return clock.endOfValidity(lastDay: lastDay.adding(days: graceDays))
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

    /// The condition of a level that is met and lets it hold longest.
    private func longest(
        of level: LevelScheme.Level, held: LevelStanding, history: LevelHistory,
        on date: CalendarDate, through: CalendarDate
    ) -> (condition: LevelCondition, end: LevelEnd)? {
        var longest: (condition: LevelCondition, end: LevelEnd)?
        for condition in level.conditions {
            let reached = reached(
                condition, held: held, history: history, on: date, through: through)
            guard reached >= condition.threshold else { continue }
            let end = end(of: condition, level: level, on: date, joined: history.joined)
            if longest.map({ $0.end < end }) ?? true { longest = (condition, end) }
        }
        return longest
    }

    private func end(
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

    private func standing(
        of level: LevelScheme.Level, since: Instant, until: Instant?
    ) -> LevelStanding {
        LevelStanding(
            rank: level.rank, since: since, validUntil: until, schemeVersion: scheme.version)
    }
}
