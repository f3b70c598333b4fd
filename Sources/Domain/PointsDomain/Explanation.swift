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
        /// amountMinor, currency, and points before multipliers.
        case base = "BASE"
        /// amountMinor, currency: lines that earn nothing.
        case excluded = "EXCLUDED"
        /// rule, zh, en, multiplier; of a rule of lines also amountMinor and currency.
        case multiplier = "MULTIPLIER"
        /// How several multipliers of one line became one: mode.
        case combination = "COMBINATION"
        /// multiplier: the most that all of them together may be.
        case ceiling = "CEILING"
        /// rule, zh, en, points: beside those for the amount.
        case bonus = "BONUS"
        /// calculated as an exact number, points after rounding down.
        case rounding = "ROUNDING"
        /// calculated, cap, alreadyGranted, points, capped.
        case dailyCap = "DAILY_CAP"
        case monthlyCap = "MONTHLY_CAP"
        /// date: from then on they can be used.
        case pending = "PENDING"
        /// event, lastDate: what makes them usable, and until when it must come.
        case awaitsEvent = "AWAITS_EVENT"
        /// They wait until somebody has looked.
        case underReview = "UNDER_REVIEW"
        /// lastDate.
        case expiry = "EXPIRY"
        /// streak, points: a visit, and for which day in a row.
        case checkIn = "CHECK_IN"
        /// rule, zh, en, points; amountMinor and currency where the amount counted; of a spend
        /// threshold also thresholdMinor and, where its period has a beginning, from.
        case event = "EVENT"
        /// points: pending before, made usable by staff.
        case activated = "ACTIVATED"
        /// The merchant has no programme: nothing is earned.
        case noProgramme = "NO_PROGRAMME"
        /// mode, points: what the order gives back of what it had earned.
        case returned = "RETURNED"
        /// points: ended before, and so returned already.
        case returnedExpired = "RETURNED_EXPIRED"
        /// points: owed, written off, or charged in cash (amountMinor, currency).
        case owed = "OWED"
        case uncollected = "UNCOLLECTED"
        case charged = "CHARGED"
    }

    package init(_ code: Code, _ facts: KeyValuePairs<String, String> = [:]) {
        self.code = code
        self.facts = facts.map { Fact(name: $0.key, value: $0.value) }
    }

    /// A rule of the merchant's, by its code and name.
    init(_ code: Code, rule: String, _ name: BilingualName) {
        self.init(code, ["rule": rule, "zh": name.zh, "en": name.en])
    }

    static func + (step: ExplanationStep, facts: [Fact]) -> ExplanationStep {
        ExplanationStep(code: step.code, facts: step.facts + facts)
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
