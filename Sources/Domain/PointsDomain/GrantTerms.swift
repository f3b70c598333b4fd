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
        earnedAt: Instant, clock: BusinessClock, totals: EarnedTotals,
        isPurchase: Bool = false, isUnderReview: Bool = false, isOutsideCaps: Bool = false,
        activation: Activation? = nil, life: LifeRule? = nil
    ) {
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
            points = try caps.day(facts.totals).cut(points, &steps)
            points = try caps.month(facts.totals).cut(points, &steps)
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

    /// What the caps leave of so many calculated points, where nobody asks why.
    package func granted(
        of calculated: Int64, _ totals: EarnedTotals
    ) throws(ArithmeticOverflow) -> Int64 {
        try caps.month(totals).left(of: caps.day(totals).left(of: calculated))
    }
}

/// A bound of what can be earned, with what was earned towards it.
private struct Cap {
    let code: ExplanationStep.Code
    let most: Int64?
    let earned: Int64

    /// What it leaves of so many points.
    func left(of points: Int64) throws(ArithmeticOverflow) -> Int64 {
        guard let most else { return points }
        let (room, overflow) = most.subtractingReportingOverflow(earned)
        guard !overflow else { throw ArithmeticOverflow() }
        return min(points, max(0, room))
    }

    /// The same, with the reason.
    func cut(
        _ points: Int64, _ steps: inout [ExplanationStep]
    ) throws(ArithmeticOverflow) -> Int64 {
        let granted = try left(of: points)
        guard let most, granted < points else { return granted }
        steps.append(
            ExplanationStep(
                code,
                [
                    "calculated": "\(points)", "cap": "\(most)", "alreadyGranted": "\(earned)",
                    "points": "\(granted)", "capped": "\(points - granted)",
                ]))
        return granted
    }
}

extension Programme.Caps {
    fileprivate func day(_ totals: EarnedTotals) -> Cap {
        Cap(code: .dailyCap, most: perDay, earned: totals.onDay)
    }

    fileprivate func month(_ totals: EarnedTotals) -> Cap {
        Cap(code: .monthlyCap, most: perMonth, earned: totals.inMonth)
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
