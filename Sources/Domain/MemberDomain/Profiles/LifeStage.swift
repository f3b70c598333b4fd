package import Primitives

/// Where a member stands in her life as one (docs/domain.md, Life-cycle; A20).
package enum LifeStage: Int16, CaseIterable, Sendable {
    /// Known, and not registered: no member is.
    case prospect = 1
    case new, active, loyal, dormant, churned

    /// As conditions and the API spell it.
    package var spelling: String {
        switch self {
        case .prospect: "PROSPECT"
        case .new: "NEW"
        case .active: "ACTIVE"
        case .loyal: "LOYAL"
        case .dormant: "DORMANT"
        case .churned: "CHURNED"
        }
    }
}

/// How long nobody may stay away, in days.
package struct LifeRules: Hashable, Sendable {
    package var dormantDays = 30
    package var churnedDays = 90
    /// A member is new for so many days, and until her third order.
    package static let newDays = 30
    package static let ordersOfNew: Int64 = 3
    package static let ordersOfLoyal: Int64 = 6

    package init() {}

    package init(dormantDays: Int, churnedDays: Int) {
        self.dormantDays = dormantDays
        self.churnedDays = max(churnedDays, dormantDays)
    }
}

extension LifeStage {
    package struct Facts: Hashable, Sendable {
        package let registeredOn: CalendarDate
        /// Business date of her last order that something is left of.
        package let lastOrderOn: CalendarDate?
        /// All of her orders, and those of the last 180 days.
        package let orders: Int64
        package let ordersInHalfYear: Int64
        /// Whether she is of high value: recency, orders and spend all score 4 or more.
        package let isOfHighValue: Bool
        package let today: CalendarDate

        package init(
            registeredOn: CalendarDate, lastOrderOn: CalendarDate?, orders: Int64,
            ordersInHalfYear: Int64, isOfHighValue: Bool = false, today: CalendarDate
        ) {
            self.registeredOn = registeredOn
            self.lastOrderOn = lastOrderOn
            self.orders = orders
            self.ordersInHalfYear = ordersInHalfYear
            self.isOfHighValue = isOfHighValue
            self.today = today
        }
    }

    /// In the order CHURNED, DORMANT, LOYAL, NEW, ACTIVE. Who never bought is new for a while, then
    /// dormant, and never churned.
    package static func of(_ facts: Facts, _ rules: LifeRules) -> LifeStage {
        let age = facts.today.days(since: facts.registeredOn)
        guard let last = facts.lastOrderOn else {
            return age <= LifeRules.newDays ? .new : .dormant
        }
        let away = facts.today.days(since: last)
        if away >= rules.churnedDays { return .churned }
        if away >= rules.dormantDays { return .dormant }
        if facts.ordersInHalfYear >= LifeRules.ordersOfLoyal || facts.isOfHighValue {
            return .loyal
        }
        if age <= LifeRules.newDays || facts.orders < LifeRules.ordersOfNew { return .new }
        return .active
    }
}
