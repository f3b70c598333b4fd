/// The week, month, quarter, half year and year that a day lies in.
extension CalendarDate {
    /// The ISO 8601 week (Monday to Sunday) and the year that it belongs to.
    package var isoWeek: (year: Int, week: Int) {
        // A week belongs to the year of its Thursday.
        let thursday = adding(days: 4 - weekday.rawValue)
        let year = thursday.year
        return (year, thursday.days(since: thursday.startOfYear) / 7 + 1)
    }

    package var startOfWeek: CalendarDate { adding(days: 1 - weekday.rawValue) }
    package var endOfWeek: CalendarDate { adding(days: 7 - weekday.rawValue) }

    /// 1 to 4.
    package var quarter: Int { (month - 1) / 3 + 1 }

    package var startOfMonth: CalendarDate { startOfPeriod(months: 1) }
    package var startOfQuarter: CalendarDate { startOfPeriod(months: 3) }
    package var startOfHalf: CalendarDate { startOfPeriod(months: 6) }
    package var startOfYear: CalendarDate { startOfPeriod(months: 12) }

    /// The last day of the month; the others likewise.
    package var endOfMonth: CalendarDate { endOfPeriod(months: 1) }
    package var endOfQuarter: CalendarDate { endOfPeriod(months: 3) }
    package var endOfHalf: CalendarDate { endOfPeriod(months: 6) }
    package var endOfYear: CalendarDate { endOfPeriod(months: 12) }

    private func startOfPeriod(months: Int) -> CalendarDate {
        let (_, month, day) = components
        return adding(days: 1 - day).adding(months: -((month - 1) % months))
    }

    private func endOfPeriod(months: Int) -> CalendarDate {
        let (year, month, _) = components
        let last = (month - 1) / months * months + months
        guard
            let end = CalendarDate(
                year: year, month: last, day: Self.daysInMonth(last, of: year))
        else { preconditionFailure("every month has a last day") }
        return end
    }
}
