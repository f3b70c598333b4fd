package import Primitives

/// The level that a member's history gives her, as it is kept.
package struct LevelStanding: Sendable, Hashable {
    /// A level that has been qualified for and begins with the next period.
    package struct Upcoming: Sendable, Hashable {
        package let rank: Int
        package let from: Instant

        package init(rank: Int, from: Instant) {
            self.rank = rank
            self.from = from
        }
    }

    package let rank: Int
    package let since: Instant
    /// Exclusive end of validity, before any grace; nil where the level does not end.
    package let validUntil: Instant?
    /// Of the scheme that the rank is one of.
    package let schemeVersion: Int32
    /// The day whose windows gave the level this validity; nil where none did, or none was kept.
    package let basis: CalendarDate?
    package let upcoming: Upcoming?

    package init(
        rank: Int, since: Instant, validUntil: Instant?, schemeVersion: Int32,
        basis: CalendarDate? = nil, upcoming: Upcoming? = nil
    ) {
        self.rank = rank
        self.since = since
        self.validUntil = validUntil
        self.schemeVersion = schemeVersion
        self.basis = basis
        self.upcoming = upcoming
    }

    /// The first instant at which time alone may change it; nil where none does.
    package var due: Instant? {
        let end = rank > 0 ? validUntil : nil
        guard let from = upcoming?.from else { return end }
        return end.map { min($0, from) } ?? from
    }

    func with(upcoming: Upcoming?) -> LevelStanding {
        LevelStanding(
            rank: rank, since: since, validUntil: validUntil, schemeVersion: schemeVersion,
            basis: basis, upcoming: upcoming)
    }

    func with(rank: Int, schemeVersion: Int32, upcoming: Upcoming?) -> LevelStanding {
        LevelStanding(
            rank: rank, since: since, validUntil: validUntil, schemeVersion: schemeVersion,
            basis: basis, upcoming: upcoming)
    }
}
