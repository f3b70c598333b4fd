package import Primitives

/// When the points of a lot end (docs/domain.md, Points).
package enum ExpiryPolicy: Hashable, Sendable {
    /// Points never end.
    case none
    /// A time after the anchor, rounded up to the end of a period.
    case rolling(count: Int, unit: Unit, rounding: Rounding)
    /// The first of these days of the year on or after the anchor; never empty.
    case calendar([MonthDay])
    /// A time after the anchor, and again after each activity that renews it.
    case sliding(count: Int, unit: Unit)

    package enum Unit: String, Hashable, Sendable, CaseIterable {
        case day = "DAY"
        case month = "MONTH"
        case year = "YEAR"
    }

    package enum Rounding: String, Hashable, Sendable, CaseIterable {
        case none = "NONE"
        case endOfMonth = "END_OF_MONTH"
        case endOfQuarter = "END_OF_QUARTER"
        case endOfHalf = "END_OF_HALF"
        case endOfYear = "END_OF_YEAR"
    }

    /// A day of every year; 29 February counts as the 28th in common years.
    package struct MonthDay: Hashable, Comparable, Sendable {
        package let month: Int
        package let day: Int

        package init?(month: Int, day: Int) {
            // 2000 was a leap year: it has every day that a year can have.
            guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
            self.month = month
            self.day = day
        }

        package static func < (left: MonthDay, right: MonthDay) -> Bool {
            (left.month, left.day) < (right.month, right.day)
        }

        func date(in year: Int) -> CalendarDate {
            CalendarDate(year: year, month: month, day: day)
                ?? CalendarDate(year: year, month: month, day: 28)
                ?? .latest
        }
    }

    /// The last business date on which points with this anchor can be used; nil where they never
    /// end.
    package func lastDay(anchor: CalendarDate) -> CalendarDate? {
        switch self {
        case .none: nil
        case .rolling(let count, let unit, let rounding):
            rounding.apply(to: unit.add(count, to: anchor))
        case .calendar(let days):
            Self.first(of: days, onOrAfter: anchor)
        case .sliding(let count, let unit):
            unit.add(count, to: anchor)
        }
    }

    /// The first instant at which points with this anchor can no longer be used.
    package func expiresAt(anchor: CalendarDate, clock: BusinessClock) -> Instant? {
        lastDay(anchor: anchor).map(clock.endOfValidity(lastDay:))
    }

    static func first(of days: [MonthDay], onOrAfter anchor: CalendarDate) -> CalendarDate? {
        let year = anchor.year
        return [year, year + 1].lazy
            .flatMap { year in days.sorted().map { $0.date(in: year) } }
            .first { $0 >= anchor }
    }
}

extension ExpiryPolicy.Unit {
    func add(_ count: Int, to date: CalendarDate) -> CalendarDate {
        switch self {
        case .day: date.adding(days: count)
        case .month: date.adding(months: count)
        case .year: date.adding(years: count)
        }
    }
}

extension ExpiryPolicy.Rounding {
    func apply(to date: CalendarDate) -> CalendarDate {
        switch self {
        case .none: date
        case .endOfMonth: date.endOfMonth
        case .endOfQuarter: date.endOfQuarter
        case .endOfHalf: date.endOfHalf
        case .endOfYear: date.endOfYear
        }
    }
}
