package import Primitives

/// How many codes by SMS an app may have sent in a day.
///
/// A code costs money, and limits by phone do not bound an app whose key somebody else has. Codes for
/// which the app tells no address or no device of the person who asks escape the limits by those two;
/// so they have a smaller part of the budget, and to leave the fields out gains nothing.
package struct SmsBudget: Hashable, Sendable {
    /// Counted by whole hours, so that an app's count is one row an hour.
    package static let hourSeconds: Int64 = 3_600
    /// The hours that are looked back on: a day at least, whenever in the hour it is asked.
    private static let hours: Int64 = 25

    /// Codes in a day.
    package let daily: Int64
    /// Of them, codes without an address or a device.
    package let unplaced: Int64

    package init(daily: Int64, unplaced: Int64) {
        self.daily = daily
        self.unplaced = min(unplaced, daily)
    }

    /// The codes that an app was sent in the hours from `countsFrom` on.
    package struct Spent: Hashable, Sendable {
        package var codes: Int64
        package var unplaced: Int64

        package init(codes: Int64 = 0, unplaced: Int64 = 0) {
            self.codes = codes
            self.unplaced = unplaced
        }
    }

    /// What the app's owner is to hear of, once each time.
    package enum Alarm: String, Hashable, Sendable, CaseIterable {
        /// Four fifths are spent.
        case low
        /// Nothing is left.
        case empty
    }

    package enum Decision: Hashable, Sendable {
        case send(Alarm?)
        case refuse(retryAfterSeconds: Int64)
    }

    /// - Parameter isUnplaced: the code comes without an address or a device.
    package func decide(_ spent: Spent, isUnplaced: Bool, now: Instant) -> Decision {
        var counts = [(spent.codes, daily)]
        if isUnplaced { counts.append((spent.unplaced, unplaced)) }
        guard counts.allSatisfy({ spent, limit in spent < limit }) else {
            // The oldest hour is forgotten when the next one begins.
            let next = Self.hour(of: now).adding(seconds: Self.hourSeconds)
            return .refuse(
                retryAfterSeconds: (next.microseconds(since: now) + 999_999) / 1_000_000)
        }
        let alarms = counts.compactMap { spent, limit in Self.alarm(after: spent + 1, of: limit) }
        return .send(alarms.contains(.empty) ? .empty : alarms.first)
    }

    private static func alarm(after spent: Int64, of limit: Int64) -> Alarm? {
        if spent == limit { return .empty }
        return spent == (limit * 4 + 4) / 5 ? .low : nil
    }

    /// The beginning of the hour that a code is counted in.
    package static func hour(of now: Instant) -> Instant {
        let seconds = now.secondsSinceEpoch
        let rest = (seconds % hourSeconds + hourSeconds) % hourSeconds
        return Instant(secondsSinceEpoch: seconds - rest)
    }

    /// The first hour that counts.
    package static func countsFrom(_ now: Instant) -> Instant {
        hour(of: now).adding(seconds: -(hours - 1) * hourSeconds)
    }
}
