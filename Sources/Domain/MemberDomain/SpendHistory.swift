package import Primitives

/// What a member spent, net of refunds, by the business date of the orders.
package struct SpendHistory: Sendable, Hashable {
    package struct Day: Sendable, Hashable {
        package let date: CalendarDate
        package let amountMinor: Int64

        package init(date: CalendarDate, amountMinor: Int64) {
            self.date = date
            self.amountMinor = amountMinor
        }
    }

    /// Days within reach of the windows of a scheme; in any order.
    package let days: [Day]
    /// Over all days, also those that `days` leaves out.
    package let lifetimeMinor: Int64

    package init(days: [Day], lifetimeMinor: Int64) {
        self.days = days
        self.lifetimeMinor = lifetimeMinor
    }

    /// The sum over the window that contains `date`, of days not after `through`.
    package func amount(
        in window: LevelCondition.Window, on date: CalendarDate, through: CalendarDate = .latest
    ) -> Int64 {
        let range: ClosedRange<CalendarDate>
        switch window {
        case .lifetime: return lifetimeMinor
        case .calendar(let period):
            range = period.start(containing: date)...period.end(containing: date)
        case .rolling(let days):
            range = date.adding(days: 1 - max(days, 1))...date
        }
        var sum: Int64 = 0
        for day in days where range.contains(day.date) && day.date <= through {
            let (next, overflow) = sum.addingReportingOverflow(day.amountMinor)
            // No member spends 9 * 10^16 yuan; what cannot be added is at the limit.
            sum = overflow ? (day.amountMinor < 0 ? .min : .max) : next
        }
        return sum
    }

    /// The first day that any window can reach when it is asked about a day from `date` on.
    package static func reach(from date: CalendarDate, scheme: LevelScheme) -> CalendarDate {
        scheme.levels.flatMap(\.conditions).map { condition in
            switch condition.window {
            case .lifetime: date
            case .calendar(let period): period.start(containing: date)
            case .rolling(let days): date.adding(days: 1 - max(days, 1))
            }
        }.min() ?? date
    }
}
