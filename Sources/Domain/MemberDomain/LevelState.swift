package import Levels
package import Primitives

/// What is kept of a member's level: what her history gives her, and what she was given beside.
package struct LevelState: Sendable, Hashable {
    /// What she has been told of the end of her level.
    package enum Stage: Int16, Sendable, CaseIterable {
        case open = 0
        /// That it comes, and what is needed to stay.
        case noticed = 1
        /// That it has come, and that the grace runs.
        case grace = 2
    }

    package internal(set) var earned: LevelStanding
    /// Those under way and to come, by their beginnings.
    package internal(set) var grants: [LevelGrant]
    package internal(set) var stage: Stage

    package init(_ earned: LevelStanding, grants: [LevelGrant] = [], stage: Stage = .open) {
        self.earned = earned
        self.grants = grants
        self.stage = stage
    }

    /// The state at an instant: all that time alone does is applied.
    ///
    /// - Parameter history: needed where `book.isDue(earned)`.
    package func passed(
        to now: Instant, history: LevelHistory, by book: LevelBook
    ) -> LevelState {
        var state = self
        state.earned = book.standing(earned, history: history, at: now)
        state.grants = grants.filter { !$0.isOver(at: now) }
        for place in state.grants.indices where state.grants[place].from <= now {
            state.grants[place].hasBegun = true
        }
        if state.earned.validUntil != earned.validUntil { state.stage = .open }
        return state
    }

    /// The level that she holds, by grants whose beginning is applied.
    package func held(by rules: LevelRules, at now: Instant) -> HeldLevel {
        let scheme = rules.scheme
        let running = grants.filter(\.hasBegun).compactMap { grant in
            scheme.level(code: grant.levelCode).map { (grant: grant, rank: $0.rank) }
        }
        if let exact = running.last(where: { $0.grant.mode == .exact }) {
            return HeldLevel(exact.grant, rank: exact.rank, scheme)
        }
        let own = HeldLevel(earned, by: rules, at: now)
        let floor = running.max { left, right in
            left.rank == right.rank
                ? LevelSpan(left.grant.until) < LevelSpan(right.grant.until)
                : left.rank < right.rank
        }
        guard let floor, floor.rank >= own.rank else { return own }
        let given = HeldLevel(floor.grant, rank: floor.rank, scheme)
        guard floor.rank == own.rank else { return given }
        return LevelSpan(given.validUntil) > LevelSpan(own.graceUntil ?? own.validUntil)
            ? given : own
    }

    /// When the level may be another by time alone, after an instant to which the state has passed.
    package func change(after now: Instant, by book: LevelBook) -> Instant? {
        let rules = book.rules(at: now)
        return
            ([
                earned.upcoming?.from, rules.endOfBenefits(of: earned),
                earned.rank > 0 ? earned.validUntil : nil, book.change(after: now),
            ] + grants.flatMap { [$0.from, $0.until] })
            .compactMap { $0 }.filter { $0 > now }.min()
    }
}

/// An end that may never come; later ends are greater.
enum LevelSpan: Comparable {
    case until(Instant)
    case endless

    init(_ instant: Instant?) {
        self = instant.map { .until($0) } ?? .endless
    }
}

/// The level that a member holds at an instant, and why.
package struct HeldLevel: Sendable, Hashable {
    package enum Source: Sendable, Hashable {
        case earned
        case granted(LevelGrant.Source)
    }

    package let rank: Int
    package let source: Source
    /// Exclusive end of validity, before any grace; nil where it does not end.
    package let validUntil: Instant?
    /// Exclusive end of the benefits, where a grace follows the validity.
    package let graceUntil: Instant?
    package let isInGrace: Bool
    package let schemeVersion: Int32

    init(_ standing: LevelStanding, by rules: LevelRules, at now: Instant) {
        rank = standing.rank
        source = .earned
        validUntil = standing.rank > 0 ? standing.validUntil : nil
        let end = rules.endOfBenefits(of: standing)
        graceUntil = end == validUntil ? nil : end
        isInGrace = validUntil.map { $0 <= now } ?? false
        schemeVersion = standing.schemeVersion
    }

    fileprivate init(_ grant: LevelGrant, rank: Int, _ scheme: LevelScheme) {
        self.rank = rank
        source = .granted(grant.source)
        validUntil = grant.until
        graceUntil = nil
        isInGrace = false
        schemeVersion = scheme.version
    }

    /// What a new member holds.
    package init(newMember standing: LevelStanding, by rules: LevelRules) {
        self.init(standing, by: rules, at: standing.since)
    }
}
