package import Primitives
package import Rules

/// The rules of one version of a merchant's points programme: data, decided once and immutable.
package struct Programme: Hashable, Sendable {
    package let version: Int32
    /// Points per minor unit: ¥1 = 1 point is 1/100.
    package let baseRate: Ratio
    /// By source, so that those of one source stand together.
    package let multipliers: [Multiplier]
    package let combination: Combination
    /// Of all multipliers of a line together.
    package let multiplierCeiling: Ratio?
    /// Lines that earn nothing.
    package let excluded: Condition?
    package let bonuses: [PurchaseBonus]
    package let caps: Caps
    package let activation: Activation
    package let life: LifeRule
    package let checkIn: CheckInRule?
    package let events: [String: EventRule]
    /// Those that happen when a member's spend reaches something, by their codes.
    package let spendRules: [EventRule]
    package let policies: Policies
    /// Whether a rule asks how many pieces of an article an order has.
    let countsArticles: Bool

    /// How multipliers of different sources become one (docs/domain.md, Points).
    package enum Combination: String, Hashable, Sendable, CaseIterable {
        /// 1 + Σ(m − 1): the liability stays predictable.
        case additive = "ADDITIVE"
        case multiply = "MULTIPLY"
        case max = "MAX"
    }

    /// Bounds of what a member can earn; nil where there is none.
    package struct Caps: Hashable, Sendable {
        package let perMonth: Int64?
        package let perDay: Int64?

        package init(perMonth: Int64? = nil, perDay: Int64? = nil) {
            self.perMonth = perMonth
            self.perDay = perDay
        }
    }

    package enum Limits {
        /// Keeps exact products far away from the limits of 64 bits.
        package static let largestMultiplier = Ratio(1_000)
        package static let rules = 100
        package static let points: ClosedRange<Int64> = 0...1_000_000_000
        package static let days: ClosedRange<Int32> = 0...3_660
    }

    package init(
        version: Int32, baseRate: Ratio, multipliers: [Multiplier] = [],
        combination: Combination = .additive, multiplierCeiling: Ratio? = nil,
        excluded: Condition? = nil, bonuses: [PurchaseBonus] = [], caps: Caps = Caps(),
        activation: Activation = .immediate, life: LifeRule = .none,
        checkIn: CheckInRule? = nil, events: [EventRule] = [], policies: Policies = Policies()
    ) {
        self.version = version
        self.baseRate = baseRate
        self.multipliers = multipliers.sorted { $0.source.rawValue < $1.source.rawValue }
        self.combination = combination
        self.multiplierCeiling = multiplierCeiling
        self.excluded = excluded
        self.bonuses = bonuses
        self.caps = caps
        self.activation = activation
        self.life = life
        self.checkIn = checkIn
        self.events = Dictionary(events.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        spendRules = events.filter { $0.spend != nil }.sorted { $0.code < $1.code }
        self.policies = policies
        let quantity: Set = [PurchaseFact.quantity.rawValue]
        let conditions: [Condition?] = multipliers.map(\.when) + bonuses.map(\.when) + [excluded]
        countsArticles = conditions.contains { $0?.mentions(quantity) ?? false }
    }

    /// Whether a rule of purchases looks at one of these facts.
    package func mentions(_ facts: Set<PurchaseFact>) -> Bool {
        let numbers = Set(facts.map(\.rawValue))
        let conditions: [Condition?] = multipliers.map(\.when) + bonuses.map(\.when) + [excluded]
        return conditions.contains { $0?.mentions(numbers) ?? false }
    }

    /// Until when an activity on a date renews the lives of all points; nil where it does not.
    package func renewal(
        by activity: LifeActivity, on date: CalendarDate, clock: BusinessClock
    ) -> Instant? {
        guard life.renewedBy.contains(activity), case .sliding = life.policy else { return nil }
        return life.policy.expiresAt(anchor: date, clock: clock)
    }
}

/// More points for what a condition names.
package struct Multiplier: Hashable, Sendable {
    package enum Source: Int, Hashable, Sendable, CaseIterable {
        case item = 1
        /// Reckoned anew when a part of the order is returned.
        case quantity
        case weekday, festival, birthday, level, campaign
    }

    package let code: String
    package let name: BilingualName
    package let source: Source
    /// Applies always where nil.
    package let when: Condition?
    package let factor: Ratio
    /// Whether the condition looks at the single line.
    let isOfLine: Bool

    package init(
        code: String, name: BilingualName, source: Source, when: Condition?, factor: Ratio
    ) {
        self.code = code
        self.name = name
        self.source = source
        self.when = when
        self.factor = factor
        isOfLine = when?.mentions(PurchaseFact.ofLine) ?? false
    }
}

/// Points beside those for the amount (C02).
package struct PurchaseBonus: Hashable, Sendable {
    package enum Unit: Hashable, Sendable, CaseIterable {
        case order, line, piece
    }

    package let code: String
    package let name: BilingualName
    package let when: Condition?
    package let points: Int64
    package let unit: Unit

    package init(
        code: String, name: BilingualName, when: Condition?, points: Int64, unit: Unit
    ) {
        self.code = code
        self.name = name
        self.when = when
        self.points = points
        self.unit = unit
    }
}

extension Programme.Combination {
    /// One multiplier from those that apply; 1 where none does.
    func combine(_ multipliers: [Ratio]) throws(ArithmeticOverflow) -> Ratio {
        if multipliers.count == 1 { return multipliers[0] }
        switch self {
        case .max:
            return multipliers.max() ?? .one
        case .additive:
            var sum = Ratio.one
            for multiplier in multipliers {
                sum = try sum + (multiplier - .one)
            }
            // Several multipliers below 1 take everything, never more.
            return Swift.max(sum, .zero)
        case .multiply:
            var product = Ratio.one
            for multiplier in multipliers {
                product = try product * multiplier
            }
            return product
        }
    }
}
