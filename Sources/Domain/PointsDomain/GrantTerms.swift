package import Primitives

/// What a member has been granted so far in the month and on the day of a grant.
package struct EarnedTotals: Hashable, Sendable {
    /// Net of clawbacks: what caps look at.
    package var inMonth: Int64
    package var onDay: Int64
    /// All that was granted on the day: what risk looks at.
    package var grantedOnDay: Int64

    package init(inMonth: Int64 = 0, onDay: Int64 = 0, grantedOnDay: Int64 = 0) {
        self.inMonth = inMonth
        self.onDay = onDay
        self.grantedOnDay = grantedOnDay
    }
}

/// What decides about caps and life of a grant, whatever it is for.
package struct GrantFacts: Sendable {
    /// Of what earned it, by the clock of its place.
    package let date: CalendarDate
    package let earnedAt: Instant
    /// The merchant's clock, by which lots start and end.
    package let clock: BusinessClock
    package let totals: EarnedTotals
    package let isPurchase: Bool
    package let isUnderReview: Bool
    package let isOutsideCaps: Bool
    /// Where they differ from the programme's.
    package let activation: Activation?
    package let life: LifeRule?

    package init(
        date: CalendarDate, earnedAt: Instant, clock: BusinessClock, totals: EarnedTotals,
        isPurchase: Bool = false, isUnderReview: Bool = false, isOutsideCaps: Bool = false,
        activation: Activation? = nil, life: LifeRule? = nil
    ) {
        self.date = date
        self.earnedAt = earnedAt
        self.clock = clock
        self.totals = totals
        self.isPurchase = isPurchase
        self.isUnderReview = isUnderReview
        self.isOutsideCaps = isOutsideCaps
        self.activation = activation
        self.life = life
    }
}

/// A grant as it will be posted.
package struct GrantTerms: Hashable, Sendable {
    package let points: Int64
    /// Cut by the caps of day and month together.
    package let capped: Int64
    package let life: LotLife
    /// Why, from the caps on.
    package let steps: [ExplanationStep]

    package static let nothing = GrantTerms(
        points: 0, capped: 0, life: LotLife(expiresAt: nil), steps: [])

    package init(points: Int64, capped: Int64, life: LotLife, steps: [ExplanationStep]) {
        self.points = points
        self.capped = capped
        self.life = life
        self.steps = steps
    }
}

extension Programme {
    /// What becomes of so many calculated points: the caps first, then when they start and end.
    package func terms(
        of calculated: Int64, _ facts: GrantFacts
    ) throws(ArithmeticOverflow) -> GrantTerms {
        var points = calculated
        var steps: [ExplanationStep] = []
        if !facts.isOutsideCaps {
            try cut(&points, caps.perDay, facts.totals.onDay, .dailyCap, &steps)
            try cut(&points, caps.perMonth, facts.totals.inMonth, .monthlyCap, &steps)
        }
        let holds =
            facts.isPurchase
            ? policies.risk.holdsPurchases(after: facts.totals.grantedOnDay) : facts.isUnderReview
        let activation = facts.activation ?? activation
        let rule = facts.life ?? life
        // Lots start and end by the merchant's clock, whatever the store's says of the date.
        let earned = facts.clock.businessDate(at: facts.earnedAt)
        let life = LotLife(
            earnedOn: earned, activation, rule, facts.clock, isUnderReview: holds)
        if points > 0 { steps += life.steps(facts.clock) }
        return GrantTerms(points: points, capped: calculated - points, life: life, steps: steps)
    }

    private func cut(
        _ points: inout Int64, _ cap: Int64?, _ earned: Int64, _ code: ExplanationStep.Code,
        _ steps: inout [ExplanationStep]
    ) throws(ArithmeticOverflow) {
        guard let cap else { return }
        let (room, overflow) = cap.subtractingReportingOverflow(earned)
        guard !overflow else { throw ArithmeticOverflow() }
        let granted = min(points, max(0, room))
        guard granted < points else { return }
        steps.append(
            ExplanationStep(
                code,
                [
                    "calculated": "\(points)", "cap": "\(cap)", "alreadyGranted": "\(earned)",
                    "points": "\(granted)", "capped": "\(points - granted)",
                ]))
        points = granted
    }
}

extension LotLife {
    /// What a person should know of it.
    fileprivate func steps(_ clock: BusinessClock) -> [ExplanationStep] {
        var steps: [ExplanationStep] = []
        let lastDate = expiresAt.map {
            clock.businessDate(at: $0).adding(days: -1).description
        }
        if awaitedEvent == Self.reviewEvent {
            steps.append(ExplanationStep(.underReview))
        } else if let awaitedEvent {
            return [
                ExplanationStep(
                    .awaitsEvent, ["event": awaitedEvent, "lastDate": lastDate ?? ""])
            ]
        } else if let activatesAt {
            let date = clock.businessDate(at: activatesAt).description
            steps.append(ExplanationStep(.pending, ["date": date]))
        }
        if let lastDate { steps.append(ExplanationStep(.expiry, ["lastDate": lastDate])) }
        return steps
    }
}
