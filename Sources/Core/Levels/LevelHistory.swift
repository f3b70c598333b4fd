package import Primitives

/// What a member's level is decided by: what her orders were, net of what came back of them, and what
/// else she did, by their business dates; and how many points she had.
package struct LevelHistory: Sendable, Hashable {
    package struct Day: Sendable, Hashable {
        package let date: CalendarDate
        package fileprivate(set) var amountMinor: Int64
        package fileprivate(set) var orders: Int64
        /// Stores with an order on the day.
        package fileprivate(set) var visits: Int64
        package fileprivate(set) var points: Int64
        package fileprivate(set) var events: Int64
        /// Usable points after the last change of the day; nil where nothing changed them.
        package fileprivate(set) var balance: Int64?

        package init(
            date: CalendarDate, amountMinor: Int64 = 0, orders: Int64 = 0, visits: Int64 = 0,
            points: Int64 = 0, events: Int64 = 0, balance: Int64? = nil
        ) {
            self.date = date
            self.amountMinor = amountMinor
            self.orders = orders
            self.visits = visits
            self.points = points
            self.events = events
            self.balance = balance
        }
    }

    /// Days within reach of the windows of a scheme, ascending, one a date; before them the last one
    /// on which the balance changed.
    package private(set) var days: [Day] = []
    /// Net spending over all days, also those that `days` leaves out.
    package private(set) var lifetimeMinor: Int64
    /// Business date of the registration; nil where it is not known.
    package let joined: CalendarDate?

    package init(
        days: some Sequence<Day> = [], lifetimeMinor: Int64 = 0, joined: CalendarDate? = nil
    ) {
        self.lifetimeMinor = lifetimeMinor
        self.joined = joined
        for day in days { keep(day) }
    }

    /// Takes a day, or a part of one, that `lifetimeMinor` contains already.
    package mutating func keep(_ day: Day) {
        var place = days.endIndex
        while place > 0, days[place - 1].date > day.date { place -= 1 }
        guard place > 0, days[place - 1].date == day.date else {
            days.insert(day, at: place)
            return
        }
        days[place - 1].amountMinor.add(day.amountMinor)
        days[place - 1].orders.add(day.orders)
        days[place - 1].visits.add(day.visits)
        days[place - 1].points.add(day.points)
        days[place - 1].events.add(day.events)
        if let balance = day.balance { days[place - 1].balance = balance }
    }

    /// Adds what is new.
    package mutating func add(_ day: Day) {
        keep(day)
        lifetimeMinor.add(day.amountMinor)
    }

    /// The sum over days of a range, of those not after `through`.
    func sum(
        of metric: LevelMetric, in range: ClosedRange<CalendarDate>, through: CalendarDate
    ) -> Int64 {
        if metric == .spendNet, range.lowerBound == .earliest { return spent(through: through) }
        let last = min(range.upperBound, through)
        if metric == .pointsBalance { return balance(through: last) }
        var sum: Int64 = 0
        var place = days.endIndex
        while place > 0, days[place - 1].date >= range.lowerBound {
            place -= 1
            if days[place].date <= last { sum.add(days[place].value(of: metric)) }
        }
        return sum
    }

    /// As the last change by the end of a day left it; 0 before the first.
    private func balance(through date: CalendarDate) -> Int64 {
        days.last { $0.date <= date && $0.balance != nil }?.balance ?? 0
    }

    /// In a lifetime: days that are left out are earlier than all others.
    private func spent(through date: CalendarDate) -> Int64 {
        var sum = lifetimeMinor
        for day in days.reversed() {
            guard day.date > date else { break }
            let (less, overflow) = sum.subtractingReportingOverflow(day.amountMinor)
            sum = overflow ? (day.amountMinor < 0 ? .max : .min) : less
        }
        return sum
    }

    /// The first day that any window can reach when it is asked about a day from `date` on.
    package static func reach(from date: CalendarDate, scheme: LevelScheme) -> CalendarDate {
        scheme.levels.flatMap(\.conditions).map { condition in
            switch (condition.metric, condition.window) {
            // The day itself, and the last change before it, which is read wherever one begins.
            case (.pointsBalance, _): date
            // What was spent in a lifetime stands beside the days, nothing else does.
            case (let metric, .lifetime): metric == .spendNet ? date : .earliest
            case (_, .calendar(let period)): period.start(containing: date)
            case (_, .rolling(let days)): date.adding(days: 1 - max(days, 1))
            // A year before is as far as an anniversary can be.
            case (_, .membershipYear): date.adding(days: -366)
            case (_, .sinceLevelStart): .earliest
            }
        }.min() ?? date
    }
}

extension LevelHistory.Day {
    /// What undoes it.
    var reversed: LevelHistory.Day {
        LevelHistory.Day(
            date: date, amountMinor: 0 &- amountMinor, orders: -orders, visits: -visits,
            points: 0 &- points, events: -events)
    }

    func value(of metric: LevelMetric) -> Int64 {
        switch metric {
        case .spendNet: amountMinor
        case .visits: visits
        case .paidOrders: orders
        case .pointsEarned: points
        case .events: events
        // It is no sum over days.
        case .pointsBalance: 0
        }
    }
}

extension Int64 {
    /// No member spends 9 * 10^16 yuan; what cannot be added is at the limit.
    fileprivate mutating func add(_ other: Int64) {
        let (sum, overflow) = addingReportingOverflow(other)
        self = overflow ? (other < 0 ? .min : .max) : sum
    }
}
