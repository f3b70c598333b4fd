/// A point in time, in microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Arithmetic that would leave the range stops at its end: a deadline too far away stays far away.
package struct Instant: Hashable, Sendable {
    package let microsecondsSinceEpoch: Int64

    package static let epoch = Instant(microsecondsSinceEpoch: 0)

    package init(microsecondsSinceEpoch: Int64) {
        self.microsecondsSinceEpoch = microsecondsSinceEpoch
    }

    package init(millisecondsSinceEpoch: Int64) {
        self = Instant.epoch.adding(milliseconds: millisecondsSinceEpoch)
    }

    package init(secondsSinceEpoch: Int64) {
        self = Instant.epoch.adding(seconds: secondsSinceEpoch)
    }

    /// Whole seconds since 1970, rounded towards the past.
    package var secondsSinceEpoch: Int64 { floorDivide(microsecondsSinceEpoch, by: 1_000_000) }

    /// Whole milliseconds since 1970, rounded towards the past.
    package var millisecondsSinceEpoch: Int64 { floorDivide(microsecondsSinceEpoch, by: 1_000) }

    package func adding(microseconds: Int64) -> Instant {
        adding(microseconds, of: 1)
    }

    package func adding(milliseconds: Int64) -> Instant {
        adding(milliseconds, of: 1_000)
    }

    package func adding(seconds: Int64) -> Instant {
        adding(seconds, of: 1_000_000)
    }

    private func adding(_ count: Int64, of microseconds: Int64) -> Instant {
        let sum = Int128(microsecondsSinceEpoch) + Int128(count) * Int128(microseconds)
        return Instant(microsecondsSinceEpoch: Int64(clamping: sum))
    }

    package func microseconds(since earlier: Instant) -> Int64 {
        Int64(clamping: Int128(microsecondsSinceEpoch) - Int128(earlier.microsecondsSinceEpoch))
    }

    /// Whole seconds from the other instant to this one, rounded towards the past.
    package func seconds(since earlier: Instant) -> Int64 {
        floorDivide(microseconds(since: earlier), by: 1_000_000)
    }
}

extension Instant: Comparable {
    package static func < (left: Instant, right: Instant) -> Bool {
        left.microsecondsSinceEpoch < right.microsecondsSinceEpoch
    }
}
