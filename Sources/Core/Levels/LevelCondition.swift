package import Primitives

/// At least `threshold` of a metric within a window (docs/domain.md, Levels).
package struct LevelCondition: Sendable, Hashable {
    package let metric: LevelMetric
    package let window: LevelWindow
    /// In the metric's own unit: minor units, visits, orders, points or events.
    package let threshold: Int64

    package init(_ metric: LevelMetric, _ window: LevelWindow, atLeast threshold: Int64) {
        self.metric = metric
        self.window = window
        self.threshold = threshold
    }

    /// Spending, net of refunds.
    package init(_ window: LevelWindow, atLeastMinor thresholdMinor: Int64) {
        self.init(.spendNet, window, atLeast: thresholdMinor)
    }
}

/// What is counted, each by the business date of the order or event.
package enum LevelMetric: Sendable, Hashable, CaseIterable {
    /// What was paid less what was returned, minor units.
    case spendNet
    /// Stores on days with an order: three orders in one store on one day are one visit.
    case visits
    /// Paid orders that something is left of.
    case paidOrders
    /// Points that orders earned, less those clawed back; usable yet or not.
    case pointsEarned
    /// Usable points as the ledger last told them by the end of the window, held ones not among
    /// them. Nothing is added up: the window says how long what is met holds.
    case pointsBalance
    /// Events beside buying that the programme has a rule for, whatever they earned.
    case events
}

package enum LevelWindow: Sendable, Hashable {
    case calendar(CalendarPeriod)
    /// So many days, of which the day in question is the last.
    case rolling(days: Int)
    /// From one anniversary of the registration to the next.
    case membershipYear
    case lifetime
    /// From the first business day that begins in the level; in the base level the member's first
    /// day, too. The day on which an order made the level is told from what counts in it.
    case sinceLevelStart

    /// The days of the window that contains `date`; nil for a membership of which nobody knows
    /// since when it is.
    func days(
        containing date: CalendarDate, joined: CalendarDate?, levelStart: CalendarDate
    ) -> ClosedRange<CalendarDate>? {
        switch self {
        case .calendar(let period):
            return period.start(containing: date)...period.end(containing: date)
        case .rolling(let days): return date.adding(days: 1 - max(days, 1))...date
        case .membershipYear:
            guard let year = joined.map({ MembershipYear(of: date, joined: $0) }) else {
                return nil
            }
            return year.first...year.last
        case .lifetime: return .earliest ... .latest
        case .sinceLevelStart: return levelStart ... .latest
        }
    }
}

package enum CalendarPeriod: Sendable, Hashable {
    case month, quarter, half, year

    package func start(containing date: CalendarDate) -> CalendarDate {
        switch self {
        case .month: date.startOfMonth
        case .quarter: date.startOfQuarter
        case .half: date.startOfHalf
        case .year: date.startOfYear
        }
    }

    package func end(containing date: CalendarDate) -> CalendarDate {
        switch self {
        case .month: date.endOfMonth
        case .quarter: date.endOfQuarter
        case .half: date.endOfHalf
        case .year: date.endOfYear
        }
    }
}

/// The year of a membership that contains a date.
///
/// Anniversaries are clamped: who joined on 29 February has them on the 28th in common years.
struct MembershipYear {
    let first: CalendarDate
    let last: CalendarDate

    init(of date: CalendarDate, joined: CalendarDate) {
        var years = date.year - joined.year
        if joined.adding(years: years) > date { years -= 1 }
        first = joined.adding(years: years)
        last = joined.adding(years: years + 1).adding(days: -1)
    }
}
