/// The offsets of one time zone: the transitions of its history, then a rule for the future.
///
/// A value, read from a TZif file by whoever may read files.
package struct TimeZoneRules: Sendable, Equatable {
    package struct Malformed: Error, Equatable {
        package let reason: String

        package init(reason: String) { self.reason = reason }
    }

    struct Transition: Sendable, Equatable {
        let at: Int64
        let offset: Int32
    }

    package let identifier: String
    /// Ascending by second; each offset holds from its second on.
    let transitions: [Transition]
    /// Holds before the first transition.
    let firstOffset: Int32
    /// Holds from the last transition on; without it the last offset stays.
    let rule: PosixZoneRule?

    init(
        identifier: String, firstOffset: Int32, transitions: [Transition], rule: PosixZoneRule?
    ) {
        self.identifier = identifier
        self.firstOffset = firstOffset
        self.transitions = transitions
        self.rule = rule
    }

    package static let utc = fixed(offsetSeconds: 0, identifier: "UTC")

    /// A zone that is always that many seconds east of UTC.
    package static func fixed(offsetSeconds: Int, identifier: String) -> TimeZoneRules {
        precondition(Self.offsetRange.contains(offsetSeconds), "an offset is within 26 hours")
        return TimeZoneRules(
            identifier: identifier, firstOffset: Int32(offsetSeconds), transitions: [], rule: nil)
    }

    /// What RFC 8536 allows; the search for local times relies on it.
    static let offsetRange = -89_999...93_599

    /// Seconds east of UTC.
    package func offsetSeconds(at instant: Instant) -> Int {
        offset(atSecond: instant.secondsSinceEpoch)
    }

    /// The first instant at which the local clock shows at least that time of that day.
    ///
    /// A time that comes twice means its first occurrence; a time that the clocks jump over means
    /// the instant of the jump.
    package func instant(ofLocal date: CalendarDate, secondsOfDay: Int) -> Instant {
        let local = Int64(date.daysSinceEpoch) * 86_400 + Int64(secondsOfDay)
        // Walk the stretches of constant offset from one that surely begins before the answer.
        var start = local - Int64(Self.offsetRange.upperBound)
        while true {
            let candidate = max(start, local - Int64(offset(atSecond: start)))
            guard let end = nextTransition(after: start), candidate >= end else {
                return Instant(secondsSinceEpoch: candidate)
            }
            start = end
        }
    }

    private func offset(atSecond second: Int64) -> Int {
        let index = countOfTransitions(through: second)
        if index == transitions.count, let rule {
            return rule.offset(atSecond: second)
        }
        return Int(index == 0 ? firstOffset : transitions[index - 1].offset)
    }

    private func nextTransition(after second: Int64) -> Int64? {
        let index = countOfTransitions(through: second)
        if index < transitions.count { return transitions[index].at }
        return rule?.nextTransition(after: second)
    }

    private func countOfTransitions(through second: Int64) -> Int {
        guard let last = transitions.last, last.at > second else { return transitions.count }
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle].at <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
