package import Levels
package import Primitives

/// Something to talk about with a member who stands before staff (H12).
package enum MemberPrompt: Hashable, Sendable {
    /// 0 is today.
    case birthday(days: Int)
    case benefit(Benefit)
    case coupon(Coupon)
    /// What the merchant says of the stage that she is in; without words: she was not here for long.
    case stage(BilingualText?)
    /// What nobody has entered yet.
    case attribute(AttributeDefinition)
    /// So many end, the first of them then.
    case points(Int64, first: Instant)
    /// What the merchant says of where she came from, until she buys.
    case source(RegistrationOrigin, BilingualText)

    package struct Benefit: Hashable, Sendable {
        package let code: String
        package let name: BilingualText
        /// How often she may still claim it in the period that is under way.
        package let left: Int
        package let expiresAt: Instant?

        package init(code: String, name: BilingualText, left: Int, expiresAt: Instant?) {
            self.code = code
            self.name = name
            self.left = left
            self.expiresAt = expiresAt
        }
    }

    package struct Coupon: Hashable, Sendable {
        package let id: String
        package let name: BilingualText
        package let expiresAt: Instant

        package init(id: String, name: BilingualText, expiresAt: Instant) {
            self.id = id
            self.name = name
            self.expiresAt = expiresAt
        }
    }

    package struct Ending: Hashable, Sendable {
        package let expiresAt: Instant
        package let points: Int64

        package init(expiresAt: Instant, points: Int64) {
            self.expiresAt = expiresAt
            self.points = points
        }
    }

    package struct Source: Hashable, Sendable {
        package let origin: RegistrationOrigin
        package let text: BilingualText

        package init(_ origin: RegistrationOrigin, _ text: BilingualText) {
            self.origin = origin
            self.text = text
        }
    }

    package static let daysRange = 1...31

    package struct Facts: Sendable {
        package let birthday: CalendarDate?
        package let stage: LifeStage
        package let benefits: [Benefit]
        package let coupons: [Coupon]
        package let attributes: [AttributeDefinition]
        /// Codes of attributes that she has a value of.
        package let entered: Set<String>
        /// Points that end.
        package let ending: [Ending]
        /// What the merchant says of her stage.
        package let stageText: BilingualText?
        /// Nil where nothing is said of it, or she has bought.
        package let source: Source?
        package let today: CalendarDate
        package let now: Instant
        /// How far to look ahead.
        package let days: Int

        package init(
            birthday: CalendarDate?, stage: LifeStage, benefits: [Benefit], coupons: [Coupon],
            attributes: [AttributeDefinition], entered: Set<String>, ending: [Ending] = [],
            stageText: BilingualText? = nil, source: Source? = nil, today: CalendarDate,
            now: Instant, days: Int
        ) {
            self.birthday = birthday
            self.stage = stage
            self.benefits = benefits
            self.coupons = coupons
            self.attributes = attributes
            self.entered = entered
            self.ending = ending
            self.stageText = stageText
            self.source = source
            self.today = today
            self.now = now
            self.days = days
        }
    }

    package static func decide(_ facts: Facts) -> [MemberPrompt] {
        var prompts: [MemberPrompt] = []
        if let days = daysToBirthday(facts) { prompts.append(.birthday(days: days)) }
        prompts += facts.benefits.filter { $0.left > 0 }.map { .benefit($0) }
        let horizon = facts.now.adding(seconds: Int64(facts.days) * 86_400)
        prompts += facts.coupons
            .filter { facts.now < $0.expiresAt && $0.expiresAt <= horizon }
            .sorted { ($0.expiresAt, $0.id) < ($1.expiresAt, $1.id) }.map { .coupon($0) }
        switch facts.stage {
        case .dormant, .churned: prompts.append(.stage(facts.stageText))
        case .prospect, .new, .active, .loyal:
            if let text = facts.stageText { prompts.append(.stage(text)) }
        }
        prompts += facts.attributes
            .filter { !$0.isArchived && !$0.isSensitive && !facts.entered.contains($0.code) }
            .sorted { $0.code < $1.code }.map { .attribute($0) }
        let ending = facts.ending.filter { facts.now < $0.expiresAt && $0.expiresAt <= horizon }
        if let first = ending.map(\.expiresAt).min() {
            // No account has so many points that they would not fit.
            prompts.append(.points(ending.reduce(0) { $0 &+ $1.points }, first: first))
        }
        if let source = facts.source { prompts.append(.source(source.origin, source.text)) }
        return prompts
    }

    /// A leap day counts as 28 February in common years.
    private static func daysToBirthday(_ facts: Facts) -> Int? {
        guard let birthday = facts.birthday else { return nil }
        for year in [facts.today.year, facts.today.year + 1] where year >= birthday.year {
            let days = birthday.adding(years: year - birthday.year).days(since: facts.today)
            if (0...facts.days).contains(days) { return days }
        }
        return nil
    }
}
