package import Primitives

/// The level that a member holds, as it is kept.
package struct LevelStanding: Sendable, Hashable {
    package let rank: Int
    package let since: Instant
    /// Exclusive end of validity, before any grace; nil where the level does not end.
    package let validUntil: Instant?
    package let schemeVersion: Int32

    package init(rank: Int, since: Instant, validUntil: Instant?, schemeVersion: Int32) {
        self.rank = rank
        self.since = since
        self.validUntil = validUntil
        self.schemeVersion = schemeVersion
    }
}

/// Decides levels (docs/domain.md, Levels): pure, and right at any instant.
///
/// Ends of validity are applied when a level is read. So a job that posts them is bookkeeping, and
/// a level is the same whether or when it ran.
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
        _ held: LevelStanding, history: SpendHistory, on date: CalendarDate, now: Instant
    ) -> Outcome {
        let current = standing(held, history: history, at: now)
        for level in scheme.levels.reversed() where level.rank >= max(current.rank, 1) {
            guard let met = longest(of: level, history: history, on: date, through: .latest),
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
        _ held: LevelStanding, history: SpendHistory, at now: Instant
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
        after ended: LevelStanding, history: SpendHistory, end: Instant, lastDay: CalendarDate
    ) -> LevelStanding {
        let today = clock.businessDate(at: end)
        for level in scheme.levels.reversed() where (1...ended.rank).contains(level.rank) {
            let met = [lastDay, today].compactMap { day in
                longest(of: level, history: history, on: day, through: day)
            }
            guard let best = met.max(by: { $0.end < $1.end }) else { continue }
            // By END_OF_PERIOD the end is behind us here: the level holds one period more.
            let until =
                best.end.isAfter(end)
                ? best.end : self.end(of: best.condition, level: level, on: today)
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

    /// The condition of a level that is met and lets it hold longest.
    private func longest(
        of level: LevelScheme.Level, history: SpendHistory, on date: CalendarDate,
        through: CalendarDate
    ) -> (condition: LevelCondition, end: LevelEnd)? {
        level.conditions.filter { condition in
            let amount = history.amount(in: condition.window, on: date, through: through)
            return amount >= condition.thresholdMinor
        }.map { condition in
            (condition, end(of: condition, level: level, on: date))
        }.max { $0.1 < $1.1 }
    }

    private func end(
        of condition: LevelCondition, level: LevelScheme.Level, on date: CalendarDate
    ) -> LevelEnd {
        let lastDay: CalendarDate
        switch (level.validity, condition.window) {
        case (.never, _): return .never
        case (.fixed(let days), _): lastDay = date.adding(days: days)
        // What was spent in a lifetime stays spent.
        case (.endOfPeriod, .lifetime), (.endOfNextPeriod, .lifetime): return .never
        case (.endOfPeriod, .calendar(let period)): lastDay = period.end(containing: date)
        case (.endOfNextPeriod, .calendar(let period)):
            lastDay = period.end(containing: period.end(containing: date).adding(days: 1))
        case (.endOfPeriod, .rolling(let days)): lastDay = date.adding(days: days)
        case (.endOfNextPeriod, .rolling(let days)): lastDay = date.adding(days: 2 * days)
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

/// An end that may never come; later ends are greater.
enum LevelEnd: Comparable {
    case at(Instant)
    case never

    init(_ instant: Instant?) {
        self = instant.map { .at($0) } ?? .never
    }

    var instant: Instant? {
        switch self {
        case .at(let instant): instant
        case .never: nil
        }
    }

    func isAfter(_ now: Instant) -> Bool { self > .at(now) }
}
