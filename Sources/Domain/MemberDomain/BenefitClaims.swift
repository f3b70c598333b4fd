package import Levels
package import Primitives

/// Whether a member can claim a benefit of her level, and until when it is good (B14, B17).
package struct BenefitClaims: Sendable {
    /// A claim that was made, in whatever state it is.
    package struct Made: Sendable, Hashable {
        package let benefitCode: String
        package let choice: String?
        package let periodStart: CalendarDate

        package init(benefitCode: String, choice: String?, periodStart: CalendarDate) {
            self.benefitCode = benefitCode
            self.choice = choice
            self.periodStart = periodStart
        }
    }

    /// The period of a benefit that is under way.
    package struct Period: Sendable, Hashable {
        /// What claims are counted by: of a birthday the first day of its year.
        package let start: CalendarDate
        package let lastDay: CalendarDate
    }

    /// In order of precedence.
    package enum Refusal: Error, Hashable, Sendable {
        /// Her level gives none of that code.
        case notFound
        /// It is not claimed at all.
        case notClaimable
        /// Her birthday is another day, or not known.
        case notBirthday
        case usedUp(times: Int)
        /// She has chosen other ones of the alternatives.
        case choiceMade(pick: Int)
    }

    private let given: [LevelScheme.Given]
    private let made: [Made]
    private let birthday: CalendarDate?
    private let today: CalendarDate

    package init(
        _ given: [LevelScheme.Given], made: [Made], birthday: CalendarDate?, today: CalendarDate
    ) {
        self.given = given
        self.made = made
        self.birthday = birthday
        self.today = today
    }

    package func decide(
        _ code: String
    ) throws(Refusal) -> (given: LevelScheme.Given, period: Period) {
        guard let given = given.first(where: { $0.benefit.code == code }) else {
            throw .notFound
        }
        guard let use = given.benefit.use else { throw .notClaimable }
        guard let period = period(of: use.period) else { throw .notBirthday }
        guard count(of: code, in: period) < use.times else { throw .usedUp(times: use.times) }
        if let choice = given.benefit.choice {
            let chosen = Set(
                made.filter { $0.choice == choice.name && $0.periodStart == period.start }
                    .map(\.benefitCode))
            guard chosen.contains(code) || chosen.count < choice.pick else {
                throw .choiceMade(pick: choice.pick)
            }
        }
        return (given, period)
    }

    package func count(of code: String, in period: Period) -> Int {
        made.count { $0.benefitCode == code && $0.periodStart == period.start }
    }

    /// Nil away from the birthday.
    package func period(of period: LevelScheme.Benefit.Period) -> Period? {
        switch period {
        case .month: Period(start: today.startOfMonth, lastDay: today.endOfMonth)
        case .quarter: Period(start: today.startOfQuarter, lastDay: today.endOfQuarter)
        case .year: Period(start: today.startOfYear, lastDay: today.endOfYear)
        case .birthdayDay: birthdayPeriod { $0...$0 }
        case .birthdayWeek: birthdayPeriod { $0.startOfWeek...$0.endOfWeek }
        case .birthdayMonth: birthdayPeriod { $0.startOfMonth...$0.endOfMonth }
        }
    }

    /// A leap day counts as 28 February in common years; a week may reach into another year.
    private func birthdayPeriod(
        _ span: (CalendarDate) -> ClosedRange<CalendarDate>
    ) -> Period? {
        guard let birthday else { return nil }
        for year in [today.year - 1, today.year, today.year + 1] where year >= birthday.year {
            let day = birthday.adding(years: year - birthday.year)
            let days = span(day)
            if days.contains(today) {
                return Period(start: day.startOfYear, lastDay: days.upperBound)
            }
        }
        return nil
    }
}

/// One use of a benefit, from the claim to the till.
package enum BenefitCode {
    /// In order of precedence.
    package enum Refusal: Error, Hashable, Sendable {
        case used(at: Instant)
        case expired(at: Instant)
        /// It is good in other stores.
        case notValidHere
    }

    /// Whether the code of a claim can be used at an instant, in a store.
    ///
    /// - Parameter stores: where it is good; anywhere where empty.
    package static func use(
        usedAt: Instant?, expiresAt: Instant, goodIn stores: [UUIDv7] = [], at store: UUIDv7,
        now: Instant
    ) throws(Refusal) {
        if let usedAt { throw .used(at: usedAt) }
        guard now < expiresAt else { throw .expired(at: expiresAt) }
        guard stores.isEmpty || stores.contains(store) else { throw .notValidHere }
    }

    /// In order of precedence.
    package enum ReversalRefusal: String, Error, Hashable, Sendable {
        case notUsed = "NOT_USED"
        /// She has said what she thinks of it: she had it.
        case rated = "RATED"
    }

    /// Whether a use can be undone, as if the code had not been used.
    package static func reverse(isUsed: Bool, isRated: Bool) throws(ReversalRefusal) {
        guard isUsed else { throw .notUsed }
        guard !isRated else { throw .rated }
    }

    /// In order of precedence.
    package enum FeedbackRefusal: String, Error, Hashable, Sendable {
        case notAsked = "NOT_ASKED"
        case notUsed = "NOT_USED"
        case given = "GIVEN"
    }

    /// Whether she may say what she thinks of it (B15).
    package static func rate(
        asks: Bool, isUsed: Bool, isRated: Bool
    ) throws(FeedbackRefusal) {
        guard asks else { throw .notAsked }
        guard isUsed else { throw .notUsed }
        guard !isRated else { throw .given }
    }
}
