package import Primitives

/// One step of a decision: a stable code and the numbers that its text names.
package struct ExplanationStep: Hashable, Sendable {
    package let code: Code
    package let facts: [Fact]

    package struct Fact: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// amountMinor, currency and points before multipliers.
        case base = "BASE"
        /// category, multiplier, amountMinor, currency.
        case categoryMultiplier = "CATEGORY_MULTIPLIER"
        /// weekday, multiplier.
        case weekdayMultiplier = "WEEKDAY_MULTIPLIER"
        /// level, multiplier.
        case levelMultiplier = "LEVEL_MULTIPLIER"
        /// How several multipliers of one line became one: mode.
        case combination = "COMBINATION"
        /// calculated as an exact number, points after rounding down.
        case rounding = "ROUNDING"
        /// calculated, cap, alreadyGranted, points, capped.
        case monthlyCap = "MONTHLY_CAP"
        /// lastDate.
        case expiry = "EXPIRY"
        /// streak, points: a visit, and for which day in a row.
        case checkIn = "CHECK_IN"
        /// The merchant has no programme: nothing is earned.
        case noProgramme = "NO_PROGRAMME"
    }

    package init(_ code: Code, _ facts: KeyValuePairs<String, String> = [:]) {
        self.code = code
        self.facts = facts.map { Fact(name: $0.key, value: $0.value) }
    }

    /// For steps that were stored.
    package init(code: Code, facts: [Fact]) {
        self.code = code
        self.facts = facts
    }

    package subscript(_ name: String) -> String? {
        facts.first { $0.name == name }?.value
    }
}

extension Weekday {
    /// The name that programmes and explanations use, for example WEDNESDAY.
    package var code: String {
        switch self {
        case .monday: "MONDAY"
        case .tuesday: "TUESDAY"
        case .wednesday: "WEDNESDAY"
        case .thursday: "THURSDAY"
        case .friday: "FRIDAY"
        case .saturday: "SATURDAY"
        case .sunday: "SUNDAY"
        }
    }

    package init?(code: String) {
        guard let weekday = Weekday.allCases.first(where: { $0.code == code }) else { return nil }
        self = weekday
    }
}
