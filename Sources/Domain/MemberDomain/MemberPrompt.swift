package import Levels
package import Primitives

/// Something to talk about with a member who stands before staff (H12).
package enum MemberPrompt: Hashable, Sendable {
    /// 0 is today.
    case birthday(days: Int)
    case benefit(Benefit)
    case coupon(Coupon)
    /// She was not here for long.
    case stage
    /// What nobody has entered yet.
    case attribute(AttributeDefinition)

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

    package static let daysRange = 1...31

    package struct Facts: Sendable {
        package let birthday: CalendarDate?
        package let stage: LifeStage
        package let benefits: [Benefit]
        package let coupons: [Coupon]
        package let attributes: [AttributeDefinition]
        /// Codes of attributes that she has a value of.
        package let entered: Set<String>
        package let today: CalendarDate
        package let now: Instant
        /// How far to look ahead.
        package let days: Int

        package init(
            birthday: CalendarDate?, stage: LifeStage, benefits: [Benefit], coupons: [Coupon],
            attributes: [AttributeDefinition], entered: Set<String>, today: CalendarDate,
            now: Instant, days: Int
        ) {
            self.birthday = birthday
            self.stage = stage
            self.benefits = benefits
            self.coupons = coupons
            self.attributes = attributes
            self.entered = entered
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
        case .dormant, .churned: prompts.append(.stage)
        case .prospect, .new, .active, .loyal: break
        }
        prompts += facts.attributes
            .filter { !$0.isArchived && !$0.isSensitive && !facts.entered.contains($0.code) }
            .sorted { $0.code < $1.code }.map { .attribute($0) }
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
