/// A day of the week, numbered as in ISO 8601.
package enum Weekday: Int, CaseIterable, Hashable, Sendable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A day of the Gregorian calendar without time or zone, from 0001-01-01 to 9999-12-31.
///
/// Arithmetic that would leave the range stops at its end.
package struct CalendarDate: Hashable, Sendable {
    /// Days since 1970-01-01, negative before it.
    package let daysSinceEpoch: Int32

    package static let earliest = CalendarDate(daysSinceEpoch: .min)
    package static let latest = CalendarDate(daysSinceEpoch: .max)

    /// A day outside the range of the type becomes the nearest one inside it.
    package init(daysSinceEpoch: Int32) {
        self.daysSinceEpoch = min(max(daysSinceEpoch, -719_162), 2_932_896)
    }

    /// Nil when there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9_999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(month, of: year)
        else { return nil }
        self.init(validYear: year, month: month, day: day)
    }

    private init(validYear year: Int, month: Int, day: Int) {
        // Years are counted from March, so that the leap day is the last one, and from the year 0
        // in eras of 400 years, which have 146 097 days each.
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted % 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(daysSinceEpoch: Int32(era * 146_097 + dayOfEra - 719_468))
    }

    /// Year, month and day at once; cheaper than asking for each.
    package var components: (year: Int, month: Int, day: Int) {
        let days = Int(daysSinceEpoch) + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    package var year: Int { components.year }
    package var month: Int { components.month }
    package var day: Int { components.day }

    package var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let number = floorRemainder(Int(daysSinceEpoch) + 3, by: 7) + 1
        guard let weekday = Weekday(rawValue: number) else {
            preconditionFailure("a remainder of 7 is below 7")
        }
        return weekday
    }

    package func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
        guard !overflow else { return days < 0 ? .earliest : .latest }
        return CalendarDate(daysSinceEpoch: Int32(clamping: sum))
    }

    /// The same day of another month, or that month's last day if it is shorter.
    package func adding(months: Int) -> CalendarDate {
        let (year, month, day) = components
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, sum >= 12 else { return months < 0 ? .earliest : .latest }
        let (newYear, newMonth) = (sum / 12, sum % 12 + 1)
        guard newYear <= 9_999 else { return .latest }
        return CalendarDate(
            validYear: newYear, month: newMonth,
            day: min(day, Self.daysInMonth(newMonth, of: newYear)))
    }

    /// The same day of another year; 29 February becomes the 28th in a common year.
    package func adding(years: Int) -> CalendarDate {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        guard !overflow else { return years < 0 ? .earliest : .latest }
        return adding(months: months)
    }

    package func days(since earlier: CalendarDate) -> Int {
        Int(daysSinceEpoch) - Int(earlier.daysSinceEpoch)
    }

    package static func isLeap(year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year: year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDate: Comparable {
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }
}

extension CalendarDate: CustomStringConvertible {
    /// Reads `2026-03-05`, and nothing else.
    package init?(iso: String) {
        var text = iso
        let parsed = text.withUTF8 { bytes in
            var reader = TextReader(bytes)
            let date = CalendarDate(reading: &reader)
            return reader.isAtEnd ? date : nil
        }
        guard let parsed else { return nil }
        self = parsed
    }

    init?(reading reader: inout TextReader) {
        guard let year = reader.number(digits: 4), reader.take("-"),
            let month = reader.number(digits: 2), reader.take("-"),
            let day = reader.number(digits: 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    func write(to text: UnsafeMutableBufferPointer<UInt8>, at position: inout Int) {
        let (year, month, day) = components
        text.write(year, digits: 4, at: &position)
        text.write("-", at: &position)
        text.write(month, digits: 2, at: &position)
        text.write("-", at: &position)
        text.write(day, digits: 2, at: &position)
    }

    package var description: String {
        String(unsafeUninitializedCapacity: 10) { text in
            var position = 0
            write(to: text, at: &position)
            return position
        }
    }
}
