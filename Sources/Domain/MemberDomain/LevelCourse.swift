package import Levels
package import Primitives

/// What happened to a member's level, for her and for other services.
package struct LevelNews: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case upgraded, prolonged, downgraded
        /// The validity is over, and the benefits stay for a while.
        case grace
        /// The validity is about to end.
        case expiring
        /// The same level has another rank in a new version of the scheme.
        case renumbered
    }

    package let kind: Kind
    package let from: HeldLevel
    package let to: HeldLevel
    /// What was met, where an order did it.
    package let met: LevelCondition?
    /// What is needed to stay, of a level that is about to end or in its grace.
    package let stay: LevelProgress?
}

/// One member's level while things happen to it, one after the other, at one instant.
///
/// Before anything counts, all that time has done by then is applied: so it does not matter when
/// anybody last looked.
package struct LevelCourse: Sendable {
    package private(set) var state: LevelState
    package private(set) var history: LevelHistory
    package private(set) var news: [LevelNews] = []
    private let book: LevelBook
    private let now: Instant

    package init(_ state: LevelState, history: LevelHistory, book: LevelBook, now: Instant) {
        self.state = state
        self.history = history
        self.book = book
        self.now = now
    }

    private var rules: LevelRules { book.rules(at: now) }
    package var held: HeldLevel { state.held(by: rules, at: now) }

    /// Takes a day, or a part of one, as it is kept.
    package mutating func keep(_ day: LevelHistory.Day) { history.keep(day) }

    /// Applies what time alone has done by now, and notes what she is to be told of it.
    package mutating func pass() {
        let kept = state.earned
        let told = book.rules(of: kept.schemeVersion).map { state.held(by: $0, at: now).rank }
        let count = news.count
        state.earned = book.carried(kept, at: now)
        let before = held
        // What ends is judged by the scheme of its day, so time passes over what was kept.
        var after = state
        after.earned = kept
        become(after.passed(to: now, history: history, by: book), before: before, met: nil)
        if news.count == count, let told, told != held.rank { add(.renumbered, from: before) }
        tellOfEnd()
    }

    /// An order whose windows are those of `date`.
    package mutating func order(_ day: LevelHistory.Day) {
        pass()
        history.add(day)
        take(rules.afterOrder(state.earned, history: history, on: day.date, now: now))
    }

    /// What came back of an order of that date; nothing of it is above 0.
    package mutating func giveBack(_ day: LevelHistory.Day) {
        pass()
        history.add(day)
        take(rules.afterReturn(state.earned, history: history, returned: day, now: now))
    }

    /// Something that is no order: points that came or went, or an event. It decides by the
    /// conditions over it alone.
    package mutating func note(_ day: LevelHistory.Day, of metric: LevelMetric) {
        pass()
        history.add(day)
        take(
            rules.afterOrder(
                state.earned, history: history, on: day.date, now: now, by: metric))
    }

    /// Raises or prolongs by what today's windows qualify for: a new scheme may do no more.
    package mutating func refresh() {
        pass()
        let today = rules.clock.businessDate(at: now)
        take(rules.afterOrder(state.earned, history: history, on: today, now: now))
    }

    /// Days of another account of hers count as hers from now on; then what today's windows qualify
    /// for.
    package mutating func merge(_ days: [LevelHistory.Day]) {
        pass()
        for day in days { history.add(day) }
        let today = rules.clock.businessDate(at: now)
        take(rules.afterOrder(state.earned, history: history, on: today, now: now))
    }

    /// The level as it is without what does not count any more, reckoned from nothing.
    package mutating func become(_ standing: LevelStanding, by history: LevelHistory) {
        pass()
        self.history = history
        var after = state
        after.earned = standing
        become(after, before: held, met: nil)
    }

    package mutating func grant(_ grant: LevelGrant) {
        pass()
        var after = state
        after.grants.append(grant)
        after.grants.sort { ($0.from, $0.id) < ($1.from, $1.id) }
        become(
            after.passed(to: now, history: history, by: book), before: held, met: nil)
        tellOfEnd()
    }

    /// Ends a grant before its time; what her history gives her is there at once.
    ///
    /// - Returns: false for one that is over or was never there.
    package mutating func end(grant id: UUIDv7) -> Bool {
        pass()
        guard state.grants.contains(where: { $0.id == id }) else { return false }
        var after = state
        after.grants.removeAll { $0.id == id }
        become(after, before: held, met: nil)
        tellOfEnd()
        return true
    }

    /// When time alone will do something again.
    package var due: Instant? {
        var instants = state.grants.compactMap { $0.hasBegun ? $0.until : $0.from }
        if let from = state.earned.upcoming?.from { instants.append(from) }
        if state.earned.rank > 0, let end = state.earned.validUntil {
            switch state.stage {
            case .open: instants.append(rules.noticeAt(of: state.earned) ?? end)
            case .noticed: instants.append(end)
            case .grace: instants.append(rules.endOfBenefits(of: state.earned) ?? end)
            }
        }
        return instants.min()
    }

    // MARK: What is noted

    private mutating func take(_ outcome: LevelRules.Outcome) {
        var after = state
        after.earned = outcome.standing
        become(after, before: held, met: outcome.met)
    }

    private mutating func become(
        _ after: LevelState, before: HeldLevel, met: LevelCondition?
    ) {
        let isSame =
            after.earned.rank == state.earned.rank
            && after.earned.validUntil == state.earned.validUntil
        state = after
        if !isSame { state.stage = .open }
        if held.rank > before.rank {
            add(.upgraded, from: before, met: met)
        } else if held.rank < before.rank {
            add(.downgraded, from: before, met: met)
        } else if LevelSpan(held.validUntil) > LevelSpan(before.validUntil) {
            add(.prolonged, from: before, met: met)
        }
    }

    /// That the level ends soon, or has ended and is in its grace: once each, and only while it is
    /// the one that she holds.
    private mutating func tellOfEnd() {
        guard state.earned.rank > 0, let end = state.earned.validUntil else { return }
        let kind: LevelNews.Kind
        if end <= now {
            guard state.stage != .grace else { return }
            state.stage = .grace
            kind = .grace
        } else {
            guard state.stage == .open, let notice = rules.noticeAt(of: state.earned),
                notice <= now
            else { return }
            state.stage = .noticed
            kind = .expiring
        }
        guard held.source == .earned else { return }
        let stay = LevelProgress(
            toStay: state.earned, rules: rules, history: history,
            on: rules.clock.businessDate(at: now))
        // Who has done enough is not warned of an end that will not come.
        if kind == .expiring, stay?.isReached ?? false { return }
        add(kind, from: held, stay: stay)
    }

    private mutating func add(
        _ kind: LevelNews.Kind, from before: HeldLevel, met: LevelCondition? = nil,
        stay: LevelProgress? = nil
    ) {
        news.append(LevelNews(kind: kind, from: before, to: held, met: met, stay: stay))
    }
}
