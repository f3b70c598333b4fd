package import Primitives

/// How often an offer may be used in a period, and how much it may take off (X09).
package struct OfferLimit: Hashable, Sendable {
    /// Those but `ever` are of the order's business date.
    package enum Period: Int32, Hashable, Sendable, CaseIterable {
        case ever = 1
        case day
        case week
        case month
    }

    package enum Limits {
        package static let count = 8
        package static let uses: ClosedRange<Int64> = 0...1_000_000_000
        /// Minor units.
        package static let discountMinor: ClosedRange<Int64> = 0...1_000_000_000_000
    }

    package let period: Period
    /// Of each member by herself; of all buyers together where false.
    package let isPerMember: Bool
    /// Nil: no limit.
    package let uses: Int64?
    /// Nil: no limit.
    package let discountMinor: Int64?

    package init(
        _ period: Period, isPerMember: Bool = false, uses: Int64? = nil,
        discountMinor: Int64? = nil
    ) {
        self.period = period
        self.isPerMember = isPerMember
        self.uses = uses
        self.discountMinor = discountMinor
    }

    /// The first business date of the period that a date lies in; nil for `ever`.
    package func since(_ date: CalendarDate) -> CalendarDate? {
        switch period {
        case .ever: nil
        case .day: date
        case .week: date.startOfWeek
        case .month: date.startOfMonth
        }
    }

    /// The name of the period in the counters; two limits of an offer never share one by accident.
    package func key(on date: CalendarDate) -> String {
        switch period {
        case .ever: "E"
        case .day: "D\(date)"
        case .week: "W\(date.startOfWeek)"
        case .month: "M\(date.startOfMonth)"
        }
    }
}
