package import Primitives

/// How near a buyer's birthday is; 29 February counts as the 28th in common years (3.0).
package struct BirthdayNearness: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let day = BirthdayNearness(rawValue: 1)
    /// In the same ISO week.
    package static let week = BirthdayNearness(rawValue: 2)
    package static let month = BirthdayNearness(rawValue: 4)

    /// - Returns: nil unless month and day are a day that some year has.
    package init?(month: Int, day: Int, on date: CalendarDate) {
        // 2000 was a leap year: it has every day that a year can have.
        guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
        self = month == date.month ? .month : []
        // The week of a date may reach into the year before or after.
        for year in (date.year - 1)...(date.year + 1) {
            guard
                let birthday = CalendarDate(year: year, month: month, day: day)
                    ?? CalendarDate(year: year, month: 2, day: 28)
            else { continue }
            if birthday == date { insert(.day) }
            if birthday.startOfWeek == date.startOfWeek { insert(.week) }
        }
    }

    func satisfies(_ wanted: Offer.Audience.Birthday) -> Bool {
        switch wanted {
        case .day: contains(.day)
        case .week: contains(.week)
        case .month: contains(.month)
        }
    }
}
