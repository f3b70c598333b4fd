package import Primitives

/// A level that is given to a member beside the one that her history gives her: by staff, or for
/// points (docs/domain.md, Levels).
package struct LevelGrant: Sendable, Hashable {
    package enum Source: Sendable, Hashable, CaseIterable {
        /// Staff gave it.
        case manual
        /// Staff gave it as the member had asked for.
        case application
        /// It was bought with points.
        case purchase
    }

    package enum Mode: Sendable, Hashable, CaseIterable {
        /// Not below it; what she qualifies for may be higher.
        case floor
        /// This and no other.
        case exact
    }

    package let id: UUIDv7
    package let levelCode: String
    package let from: Instant
    /// Exclusive; nil where it stays until staff ends it.
    package let until: Instant?
    package let mode: Mode
    package let source: Source
    /// Whether its beginning has been applied to the member.
    package var hasBegun: Bool

    package init(
        id: UUIDv7, levelCode: String, from: Instant, until: Instant?, mode: Mode, source: Source,
        hasBegun: Bool = false
    ) {
        self.id = id
        self.levelCode = levelCode
        self.from = from
        self.until = until
        self.mode = mode
        self.source = source
        self.hasBegun = hasBegun
    }

    func isOver(at now: Instant) -> Bool { until.map { $0 <= now } ?? false }
}
