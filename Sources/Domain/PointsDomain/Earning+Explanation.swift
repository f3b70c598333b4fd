import Primitives

extension Earning {
    /// The steps from the amount to the points, in the order in which they were taken.
    static func explain(
        _ facts: Facts, _ programme: Programme, raw: Ratio, calculated: Int64, points: Int64,
        lastDay: CalendarDate?
    ) throws(ArithmeticOverflow) -> [ExplanationStep] {
        let amount = try Money.sum(facts.lines.lazy.map { Money(minor: $0.amountMinor) }).minor
        let base = try Ratio(amount) * programme.baseRate
        var steps = [
            ExplanationStep(
                .base,
                [
                    "amountMinor": "\(amount)", "currency": facts.currency.code,
                    "points": base.decimal,
                ])
        ]
        steps += try multiplierSteps(facts, programme)
        if raw.denominator != 1 {
            steps.append(
                ExplanationStep(
                    .rounding, ["calculated": raw.decimal, "points": "\(calculated)"]))
        }
        if let cap = programme.monthlyCap, points < calculated {
            steps.append(
                ExplanationStep(
                    .monthlyCap,
                    [
                        "calculated": "\(calculated)", "cap": "\(cap)",
                        "alreadyGranted": "\(facts.grantedInMonth)", "points": "\(points)",
                        "capped": "\(calculated - points)",
                    ]))
        }
        if points > 0, let lastDay {
            steps.append(ExplanationStep(.expiry, ["lastDate": lastDay.description]))
        }
        return steps
    }

    private static func multiplierSteps(
        _ facts: Facts, _ programme: Programme
    ) throws(ArithmeticOverflow) -> [ExplanationStep] {
        var steps: [ExplanationStep] = []
        var amounts: [(category: String, amount: Money)] = []
        if !programme.categoryMultipliers.isEmpty {
            for line in facts.lines where programme.categoryMultipliers[line.category] != nil {
                let amount = Money(minor: line.amountMinor)
                if let index = amounts.firstIndex(where: { $0.category == line.category }) {
                    amounts[index].amount = try amounts[index].amount.adding(amount)
                } else {
                    amounts.append((line.category, amount))
                }
            }
        }
        for (category, amount) in amounts {
            guard let multiplier = programme.categoryMultipliers[category] else { continue }
            steps.append(
                ExplanationStep(
                    .categoryMultiplier,
                    [
                        "category": category, "multiplier": multiplier.decimal,
                        "amountMinor": "\(amount.minor)", "currency": facts.currency.code,
                    ]))
        }
        let weekday = facts.businessDate.weekday
        if let multiplier = programme.weekdayMultipliers[weekday] {
            steps.append(
                ExplanationStep(
                    .weekdayMultiplier,
                    ["weekday": weekday.code, "multiplier": multiplier.decimal]))
        }
        if let multiplier = programme.levelMultipliers[facts.levelCode] {
            steps.append(
                ExplanationStep(
                    .levelMultiplier,
                    ["level": facts.levelCode, "multiplier": multiplier.decimal]))
        }
        if facts.lines.contains(where: { programme.multipliers(of: $0, facts).count > 1 }) {
            steps.append(
                ExplanationStep(.combination, ["mode": programme.combination.rawValue]))
        }
        return steps
    }
}
