package import Primitives

/// What time alone does to a level.
extension LevelRules {
    /// The standing at an instant: every end of validity and every beginning up to then is applied.
    package func standing(
        _ held: LevelStanding, history: LevelHistory, at now: Instant
    ) -> LevelStanding {
        var current = held
        while let later = next(after: current, history: history, by: now) { current = later }
        return current
    }

    /// What comes first by `now`: a level begins, is qualified for again at its end, or is lost when
    /// its grace is over. Nil where nothing does.
    private func next(
        after held: LevelStanding, history: LevelHistory, by now: Instant
    ) -> LevelStanding? {
        let start = LevelEnd(held.upcoming?.from)
        let validUntil = held.rank > 0 ? LevelEnd(held.validUntil) : .never
        let begins = start <= .at(now)
        if start <= validUntil { return begins ? begun(held, history: history) : nil }
        guard case .at(let end) = validUntil, end <= now else { return nil }
        if let renewed = renewed(held, history: history, at: end) { return renewed }
        let lapse = endOfBenefits(of: held) ?? end
        if start <= .at(lapse) { return begins ? begun(held, history: history) : nil }
        return lapse <= now ? lapsed(held, history: history, end: lapse, of: end) : nil
    }

    /// At the end of its validity: qualified for again, by the completed period or the one under way.
    private func renewed(
        _ held: LevelStanding, history: LevelHistory, at end: Instant
    ) -> LevelStanding? {
        let level = scheme.level(rank: held.rank)
        let lastDay = clock.businessDate(at: end.adding(microseconds: -1))
        var best: (end: LevelEnd, day: CalendarDate?)?
        for day in [lastDay, clock.businessDate(at: end)] {
            guard
                let met = longest(of: level, held: held, history: history, on: day, through: day),
                met.end.isAfter(end), best.map({ $0.end < met.end }) ?? true
            else { continue }
            best = (met.end, day)
        }
        if best == nil, scheme.policy.downgrade == .never {
            best = (anotherPeriod(of: level, after: lastDay, at: end, history: history), nil)
        }
        return best.map {
            standing(
                of: level, since: end, until: $0.end, basis: $0.day, upcoming: held.upcoming)
        }
    }

    /// When its grace is over: by FULL it falls to the best level that the period which ended
    /// qualifies for, or the period that is under way.
    private func lapsed(
        _ held: LevelStanding, history: LevelHistory, end: Instant, of validUntil: Instant
    ) -> LevelStanding {
        let lastDay = clock.businessDate(at: validUntil.adding(microseconds: -1))
        let target = qualified(held, history: history, at: end, lastDay: lastDay)
        let oneStep = held.rank - 1
        guard scheme.policy.downgrade == .oneStep, oneStep > 0, target.rank < oneStep else {
            return target
        }
        let level = scheme.level(rank: oneStep)
        return standing(
            of: level, since: end,
            until: anotherPeriod(of: level, after: lastDay, at: end, history: history),
            upcoming: held.upcoming)
    }

    private func qualified(
        _ ended: LevelStanding, history: LevelHistory, at end: Instant, lastDay: CalendarDate
    ) -> LevelStanding {
        let today = clock.businessDate(at: end)
        for level in scheme.levels.reversed() where (1...ended.rank).contains(level.rank) {
            let met = [lastDay, today].compactMap { day in
                longest(of: level, held: ended, history: history, on: day, through: day)
                    .map { (day: day, condition: $0.condition, end: $0.end) }
            }
            guard let best = met.max(by: { $0.end < $1.end }) else { continue }
            // By END_OF_PERIOD the end is behind us here: the level holds one period more.
            let until =
                best.end.isAfter(end)
                ? best.end
                : self.end(of: best.condition, level: level, on: today, joined: history.joined)
            return standing(
                of: level, since: end, until: until, basis: best.day, upcoming: ended.upcoming)
        }
        return standing(of: scheme.base, since: end, until: .never, upcoming: ended.upcoming)
    }

    /// How long a level holds that is not qualified for: as if the completed period had met its
    /// longest condition, or the one under way where that is over already.
    private func anotherPeriod(
        of level: LevelScheme.Level, after lastDay: CalendarDate, at end: Instant,
        history: LevelHistory
    ) -> LevelEnd {
        for day in [lastDay, clock.businessDate(at: end)] {
            let longest = level.conditions.map {
                self.end(of: $0, level: level, on: day, joined: history.joined)
            }.max()
            if let longest, longest.isAfter(end) { return longest }
        }
        return .at(clock.endOfValidity(lastDay: clock.businessDate(at: end)))
    }

    // MARK: Levels that begin with the next period

    /// The level that begins first of those above the one held, by what is met in the windows of a
    /// day; of two that begin together the higher.
    func beginning(
        above held: LevelStanding, history: LevelHistory, on date: CalendarDate,
        by metric: LevelMetric? = nil
    ) -> Beginning? {
        var first: Beginning?
        for level in scheme.levels.reversed() where level.rank > held.rank {
            for condition in level.conditions where metric == nil || condition.metric == metric {
                let reached = reached(condition, held: held, history: history, on: date)
                guard reached >= condition.threshold,
                    let period = period(of: condition, held: held, history, containing: date)
                else { continue }
                let from = clock.endOfValidity(lastDay: period.upperBound)
                guard first.map({ from < $0.from }) ?? true else { continue }
                first = Beginning(level: level, condition: condition, from: from)
            }
        }
        return first
    }

    struct Beginning {
        let level: LevelScheme.Level
        let condition: LevelCondition
        let from: Instant

        /// Whether it changes what is waited for already.
        func isBefore(_ upcoming: LevelStanding.Upcoming?) -> Bool {
            guard let upcoming else { return true }
            return from == upcoming.from ? level.rank > upcoming.rank : from < upcoming.from
        }
    }

    /// The level that was waited for begins, if what came back since has not undone it.
    private func begun(_ held: LevelStanding, history: LevelHistory) -> LevelStanding {
        guard let from = held.upcoming?.from else { return held }
        let lastDay = clock.businessDate(at: from.adding(microseconds: -1))
        let today = clock.businessDate(at: from)
        var current = held.with(upcoming: nil)
        for level in scheme.levels.reversed() where level.rank > held.rank {
            let ends = level.conditions.filter { condition in
                period(of: condition, held: held, history, containing: lastDay)?.upperBound
                    == lastDay
                    && reached(condition, held: held, history: history, on: lastDay)
                        >= condition.threshold
            }.map { end(of: $0, level: level, on: today, joined: history.joined) }
            guard let longest = ends.max(), longest.isAfter(from) else { continue }
            current = standing(of: level, since: from, until: longest, basis: lastDay)
            break
        }
        guard let next = beginning(above: current, history: history, on: lastDay),
            next.from > from
        else { return current }
        return current.with(
            upcoming: LevelStanding.Upcoming(rank: next.level.rank, from: next.from))
    }

    private func period(
        of condition: LevelCondition, held: LevelStanding, _ history: LevelHistory,
        containing date: CalendarDate
    ) -> ClosedRange<CalendarDate>? {
        condition.window.days(
            containing: date, joined: history.joined, levelStart: firstDay(of: held))
    }

    // MARK: Ends

    /// Exclusive end of the benefits of a standing, its grace included.
    package func endOfBenefits(of standing: LevelStanding) -> Instant? {
        guard standing.rank > 0, let validUntil = standing.validUntil else { return nil }
        let graceDays = scheme.level(rank: standing.rank).graceDays
        guard graceDays > 0, scheme.policy.downgrade != .never else { return validUntil }
        let lastDay = clock.businessDate(at: validUntil.adding(microseconds: -1))
        return clock.endOfValidity(lastDay: lastDay.adding(days: graceDays))
    }

    /// When a member is told that her level will end; nil where she is not.
    package func noticeAt(of standing: LevelStanding) -> Instant? {
        guard scheme.policy.noticeDays > 0, scheme.policy.downgrade != .never, standing.rank > 0,
            let validUntil = standing.validUntil
        else { return nil }
        let lastDay = clock.businessDate(at: validUntil.adding(microseconds: -1))
        let at = clock.startOfBusinessDay(lastDay.adding(days: 1 - scheme.policy.noticeDays))
        // A level that holds for less than the notice begins with no warning of its end.
        return at > standing.since ? at : nil
    }

    /// Whether meeting a condition of her level on a day lets a member stay in it past its end.
    package func keeps(
        _ standing: LevelStanding, by condition: LevelCondition, on date: CalendarDate,
        joined: CalendarDate?
    ) -> Bool {
        let level = scheme.level(rank: standing.rank)
        // The period that ends with the level counts when it is judged.
        if level.validity == .endOfPeriod { return true }
        return end(of: condition, level: level, on: date, joined: joined)
            > LevelEnd(standing.validUntil)
    }
}
