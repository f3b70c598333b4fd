import Primitives

extension Calculation {
    /// The steps from the amount to the points, in the order in which they were taken.
    func explain(
        _ programme: Programme, _ currency: Currency
    ) throws(ArithmeticOverflow) -> [ExplanationStep] {
        let base = try Ratio(amountMinor - excludedMinor) * programme.baseRate
        var steps = [
            ExplanationStep(
                .base,
                [
                    "amountMinor": "\(amountMinor)", "currency": currency.code,
                    "points": base.decimal,
                ])
        ]
        if excludedMinor > 0 {
            steps.append(
                ExplanationStep(
                    .excluded, ["amountMinor": "\(excludedMinor)", "currency": currency.code]))
        }
        for rule in fired { steps.append(rule.step(currency)) }
        if isCombined {
            steps.append(
                ExplanationStep(.combination, ["mode": programme.combination.rawValue]))
        }
        if isCut, let ceiling = programme.multiplierCeiling {
            steps.append(ExplanationStep(.ceiling, ["multiplier": ceiling.decimal]))
        }
        for earned in bonuses {
            steps.append(
                ExplanationStep(.bonus, rule: earned.bonus.code, earned.bonus.name) + [
                    .init(name: "points", value: "\(earned.points)")
                ])
        }
        if total.denominator != 1 {
            steps.append(
                ExplanationStep(
                    .rounding, ["calculated": total.decimal, "points": "\(points)"]))
        }
        return steps
    }
}

extension Calculation.Fired {
    fileprivate func step(_ currency: Currency) -> ExplanationStep {
        var facts = [
            ExplanationStep.Fact(name: "multiplier", value: multiplier.factor.decimal)
        ]
        if let amountMinor {
            facts.append(.init(name: "amountMinor", value: "\(amountMinor)"))
            facts.append(.init(name: "currency", value: currency.code))
        }
        return ExplanationStep(.multiplier, rule: multiplier.code, multiplier.name) + facts
    }
}
