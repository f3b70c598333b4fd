package import Primitives

/// The rules of one version of a merchant's points programme: data, decided once and immutable.
package struct Programme: Hashable, Sendable {
    package let version: Int32
    /// Points per minor unit: ¥1 = 1 point is 1/100.
    package let baseRate: Ratio
    package let categoryMultipliers: [String: Ratio]
    package let weekdayMultipliers: [Weekday: Ratio]
    package let levelMultipliers: [String: Ratio]
    package let combination: Combination
    /// Points that a member can earn in a business month; nil where there is no cap.
    package let monthlyCap: Int64?
    package let expiry: ExpiryPolicy

    /// How multipliers of different sources become one (docs/domain.md, Points).
    package enum Combination: String, Hashable, Sendable, CaseIterable {
        case max = "MAX"
        /// 1 + Σ(m − 1): the liability stays predictable.
        case additive = "ADDITIVE"
        case multiply = "MULTIPLY"
    }

    /// What makes a definition useless, with the place in it.
    package struct Invalid: Error, Hashable, Sendable {
        package let field: String
        package let problem: String

        package init(field: String, problem: String) {
            self.field = field
            self.problem = problem
        }
    }

    /// Keeps exact products far away from the limits of 64 bits.
    static let largestMultiplier = Ratio(1_000)

    package init(
        version: Int32, baseRate: Ratio,
        categoryMultipliers: [String: Ratio] = [:],
        weekdayMultipliers: [Weekday: Ratio] = [:],
        levelMultipliers: [String: Ratio] = [:],
        combination: Combination = .additive,
        monthlyCap: Int64? = nil,
        expiry: ExpiryPolicy = .none
    ) throws(Invalid) {
        guard baseRate >= .zero, baseRate <= Self.largestMultiplier else {
            throw Invalid(field: "base", problem: "is not from 0 to 1000 points per minor unit")
        }
        try Self.check(categoryMultipliers.values, "categoryMultipliers")
        try Self.check(weekdayMultipliers.values, "weekdayMultipliers")
        try Self.check(levelMultipliers.values, "levelMultipliers")
        if let monthlyCap, monthlyCap < 0 {
            throw Invalid(field: "monthlyCap", problem: "is negative")
        }
        switch expiry {
        case .none: break
        case .rolling(let count, _, _):
            guard (0...10_000).contains(count) else {
                throw Invalid(field: "expiry.count", problem: "is not from 0 to 10000")
            }
        case .calendar(let days):
            guard !days.isEmpty else { throw Invalid(field: "expiry.days", problem: "is empty") }
        }
        self.version = version
        self.baseRate = baseRate
        self.categoryMultipliers = categoryMultipliers
        self.weekdayMultipliers = weekdayMultipliers
        self.levelMultipliers = levelMultipliers
        self.combination = combination
        self.monthlyCap = monthlyCap
        self.expiry = expiry
    }

    private static func check(_ values: some Sequence<Ratio>, _ field: String) throws(Invalid) {
        for value in values where value < .zero || value > largestMultiplier {
            throw Invalid(field: field, problem: "\(value) is not from 0 to 1000")
        }
    }
}

extension Programme.Combination {
    /// One multiplier from those that apply; 1 where none does.
    func combine(_ multipliers: [Ratio]) throws(ArithmeticOverflow) -> Ratio {
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
