package import Primitives
package import Rules

/// What an event earns: a share, a survey, a top-up (C04, C08).
package struct EventRule: Hashable, Sendable {
    package enum Period: String, Hashable, Sendable, CaseIterable {
        case day = "PER_DAY"
        case week = "PER_WEEK"
        case month = "PER_MONTH"
        case quarter = "PER_QUARTER"
        case year = "PER_YEAR"
        case lifetime = "LIFETIME"

        /// Its first business date; nil where it has none.
        package func start(containing date: CalendarDate) -> CalendarDate? {
            dates(containing: date)?.lowerBound
        }

        /// Its business dates; nil where they are all.
        package func dates(containing date: CalendarDate) -> ClosedRange<CalendarDate>? {
            switch self {
            case .day: date...date
            case .week: date.startOfWeek...date.endOfWeek
            case .month: date.startOfMonth...date.endOfMonth
            case .quarter: date.startOfQuarter...date.endOfQuarter
            case .year: date.startOfYear...date.endOfYear
            case .lifetime: nil
            }
        }
    }

    /// What the member's spend in a period has to reach: then the event happens, once in the period
    /// (B16).
    package struct SpendThreshold: Hashable, Sendable {
        /// Minor units, 1 or more.
        package let amountMinor: Int64
        package let period: Period

        package init(_ amountMinor: Int64, in period: Period) {
            self.amountMinor = amountMinor
            self.period = period
        }
    }

    /// What the codes of rules with a spend threshold begin with.
    package static let spendPrefix = "SPEND_"

    package struct Limit: Hashable, Sendable {
        package let period: Period
        package let times: Int64

        package init(_ period: Period, times: Int64) {
            self.period = period
            self.times = times
        }
    }

    package let code: String
    package let name: BilingualName
    package let when: Condition?
    package let points: Int64
    /// Points per minor unit of the event's amount.
    package let rate: Ratio?
    package let limits: [Limit]
    package let cooldownSeconds: Int64
    package let isOutsideCaps: Bool
    /// The programme's where nil.
    package let activation: Activation?
    package let life: LifeRule?
    /// Nil: somebody reports the event, or Patron notes it for another reason.
    package let spend: SpendThreshold?

    package init(
        code: String, name: BilingualName, when: Condition? = nil, points: Int64 = 0,
        rate: Ratio? = nil, limits: [Limit] = [], cooldownSeconds: Int64 = 0,
        isOutsideCaps: Bool = false, activation: Activation? = nil, life: LifeRule? = nil,
        spend: SpendThreshold? = nil
    ) {
        self.code = code
        self.name = name
        self.when = when
        self.points = points
        self.rate = rate
        self.limits = limits
        self.cooldownSeconds = cooldownSeconds
        self.isOutsideCaps = isOutsideCaps
        self.activation = activation
        self.life = life
        self.spend = spend
    }
}

/// Something that a member did, as it was reported.
package struct MemberEvent: Sendable {
    package let code: String
    package let occurredAt: Instant
    /// By the merchant's clock.
    package let date: CalendarDate
    /// Of a spend threshold: what was spent in its period.
    package let amountMinor: Int64
    package let currency: Currency
    package let channel: String
    /// What the event brings itself; named `facts.…` in conditions.
    package let facts: [String: RuleValue]

    package init(
        code: String, occurredAt: Instant, date: CalendarDate, amountMinor: Int64,
        currency: Currency, channel: String, facts: [String: RuleValue]
    ) {
        self.code = code
        self.occurredAt = occurredAt
        self.date = date
        self.amountMinor = amountMinor
        self.currency = currency
        self.channel = channel
        self.facts = facts
    }
}

/// When a member's events of one code earned before.
package struct EventHistory: Hashable, Sendable {
    package struct Occurrence: Hashable, Sendable {
        package let date: CalendarDate
        package let at: Instant

        package init(date: CalendarDate, at: Instant) {
            self.date = date
            self.at = at
        }
    }

    package var occurrences: [Occurrence]

    package init(_ occurrences: [Occurrence] = []) { self.occurrences = occurrences }

    func times(in period: EventRule.Period, containing date: CalendarDate) -> Int64 {
        guard let start = period.start(containing: date) else { return Int64(occurrences.count) }
        return Int64(
            occurrences.count { period.start(containing: $0.date) == start })
    }

    /// Seconds between an instant and the nearest event.
    func nearest(to instant: Instant) -> Int64? {
        occurrences.map { abs($0.at.microseconds(since: instant)) / 1_000_000 }.min()
    }
}

package enum EventEarning {
    package enum Refusal: Error, Hashable, Sendable {
        /// The programme has no rule of the code.
        case noRule
        /// The rule's condition does not hold; the fact whose test failed last. Or what was spent
        /// does not reach the rule's threshold.
        case notEligible(fact: String)
        case limitReached(EventRule.Period, times: Int64)
        case tooSoon(secondsLeft: Int64)
        case outOfRange
    }

    package struct Grant: Hashable, Sendable {
        package let terms: GrantTerms
        package let explanation: [ExplanationStep]
        package let isOutsideCaps: Bool
    }

    /// In order of precedence: no rule, not eligible, too soon, too often.
    package static func decide(
        _ event: MemberEvent, _ member: MemberTraits, _ history: EventHistory,
        by programme: Programme, clock: BusinessClock, totals: EarnedTotals, isUnderReview: Bool
    ) throws(Refusal) -> Grant {
        guard let rule = programme.events[event.code] else { throw .noRule }
        if let spend = rule.spend, event.amountMinor < spend.amountMinor {
            throw .notEligible(fact: "event.amountMinor")
        }
        if let when = rule.when {
            let trace = when.trace(for: EventFacts(event: event, member: member))
            guard trace.holds else { throw .notEligible(fact: trace.tests.last?.fact ?? "") }
        }
        if rule.cooldownSeconds > 0, let nearest = history.nearest(to: event.occurredAt),
            nearest < rule.cooldownSeconds
        {
            throw .tooSoon(secondsLeft: rule.cooldownSeconds - nearest)
        }
        for limit in rule.limits
        where history.times(in: limit.period, containing: event.date) >= limit.times {
            throw .limitReached(limit.period, times: limit.times)
        }
        do {
            return try grant(
                event, rule, programme,
                GrantFacts(
                    earnedAt: event.occurredAt, clock: clock, totals: totals,
                    isUnderReview: isUnderReview, isOutsideCaps: rule.isOutsideCaps,
                    activation: rule.activation, life: rule.life))
        } catch {
            throw .outOfRange
        }
    }

    private static func grant(
        _ event: MemberEvent, _ rule: EventRule, _ programme: Programme, _ facts: GrantFacts
    ) throws(ArithmeticOverflow) -> Grant {
        var calculated = Points(value: rule.points)
        var step = ExplanationStep(.event, rule: rule.code, rule.name)
        if let rate = rule.rate {
            let points = try (Ratio(event.amountMinor) * rate).floor
            calculated = try calculated.adding(Points(value: points))
        }
        step = step + [.init(name: "points", value: "\(calculated.value)")]
        if rule.rate != nil || rule.spend != nil {
            step =
                step + [
                    .init(name: "amountMinor", value: "\(event.amountMinor)"),
                    .init(name: "currency", value: event.currency.code),
                ]
        }
        if let spend = rule.spend {
            step = step + [.init(name: "thresholdMinor", value: "\(spend.amountMinor)")]
            if let from = spend.period.start(containing: event.date) {
                step = step + [.init(name: "from", value: "\(from)")]
            }
        }
        let terms = try programme.terms(of: calculated.value, facts)
        return Grant(
            terms: terms, explanation: [step] + terms.steps, isOutsideCaps: rule.isOutsideCaps)
    }
}

/// The facts of an event that conditions may name.
package enum EventFact: Int, CaseIterable, Sendable {
    case code, amountMinor, channel, date, weekday
    case level, levelRank, birthdayDay, birthdayWeek, birthdayMonth

    package static let schema = FactSchema(
        allCases.map { ($0.name, $0.type) }, openPrefix: prefix)

    static let prefix = "facts."

    private var name: String {
        switch self {
        case .code: "event.code"
        case .amountMinor: "event.amountMinor"
        case .channel: "event.channel"
        case .date: "event.date"
        case .weekday: "event.weekday"
        case .level: "member.level"
        case .levelRank: "member.levelRank"
        case .birthdayDay: "member.birthdayDay"
        case .birthdayWeek: "member.birthdayWeek"
        case .birthdayMonth: "member.birthdayMonth"
        }
    }

    private var type: RuleType {
        switch self {
        case .amountMinor, .levelRank: .integer
        case .code, .channel, .weekday, .level: .text
        case .date: .date
        case .birthdayDay, .birthdayWeek, .birthdayMonth: .bool
        }
    }
}

private struct EventFacts: FactSource {
    let event: MemberEvent
    let member: MemberTraits

    func value(of fact: Int) -> RuleValue? {
        guard let fact = EventFact(rawValue: fact) else { return nil }
        switch fact {
        case .code: return .text(event.code)
        case .amountMinor: return .integer(event.amountMinor)
        case .channel: return event.channel.isEmpty ? nil : .text(event.channel)
        case .date: return .date(event.date)
        case .weekday: return .text(event.date.weekday.code)
        case .level: return .text(member.levelCode)
        case .levelRank: return .integer(Int64(member.levelRank))
        case .birthdayDay: return .bool(member.birthday.contains(.day))
        case .birthdayWeek: return .bool(member.birthday.contains(.week))
        case .birthdayMonth: return .bool(member.birthday.contains(.month))
        }
    }

    func value(named name: String) -> RuleValue? {
        event.facts[String(name.dropFirst(EventFact.prefix.count))]
    }
}
