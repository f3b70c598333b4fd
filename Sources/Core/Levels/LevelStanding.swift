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
