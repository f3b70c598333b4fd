package import Primitives

/// On which of the days before their end members are told of points (C14).
///
/// What should have been told on a day that was missed, or of points that came later, is told on
/// the next one: each end belongs to the nearest of the programme's days that it is within.
package struct ReminderSchedule: Sendable {
    package struct Reminder: Hashable, Sendable {
        /// Which of the programme's days it is.
        package let days: Int
        /// Business days until the points are gone: 1 on the last one on which they can be used.
        package let daysLeft: Int
    }

    package let today: CalendarDate
    private let days: [Int]
    private let clock: BusinessClock

    /// - Parameter days: before the end, in any order.
    package init(on today: CalendarDate, days: [Int], clock: BusinessClock) {
        self.today = today
        self.days = days.sorted()
        self.clock = clock
    }

    /// Exclusive: what ends from then on is told of later. Nil where nobody is told of anything.
    package var until: Instant? {
        days.last.map { clock.endOfValidity(lastDay: today.adding(days: $0)) }
    }

    /// The reminder for points that end at an instant ahead; nil where it is too early for one.
    package func reminder(of end: Instant) -> Reminder? {
        let left = max(1, clock.businessDate(at: end).days(since: today))
        guard let days = days.first(where: { left <= $0 }) else { return nil }
        return Reminder(days: days, daysLeft: left)
    }

    /// The last business date on which such points can be used.
    package func lastDate(of end: Instant) -> CalendarDate {
        clock.businessDate(at: end).adding(days: -1)
    }
}
