package import Primitives

extension Returns {
    /// Points that a return takes back, and how they were reckoned.
    package struct Due: Hashable, Sendable {
        package let mode: ReturnRule.Mode
        package let points: Int64

        package init(mode: ReturnRule.Mode, points: Int64) {
            self.mode = mode
            self.points = points
        }
    }

    /// What all returns so far take back, less what was taken back before; never below 0.
    ///
    /// - Parameter lines: as they are after the return.
    /// - Parameter programme: the version by which the order earned.
    /// - Parameter clawedBefore: by the order's earlier returns, however it was paid.
    package static func due(
        _ lines: [Line], of purchase: Purchase, _ member: MemberTraits, by programme: Programme?,
        clawedBefore: Int64
    ) throws(ArithmeticOverflow) -> Due {
        guard let programme, try isReckonedAnew(purchase, member, by: programme) else {
            return Due(
                mode: .proportional,
                points: max(0, target(lines, recalculated: nil) - clawedBefore))
        }
        let rest = purchase.replacing(lines: kept(lines))
        let recalculated = try Calculation(rest, member, by: programme).points
        return Due(
            mode: .reevaluate,
            points: max(0, target(lines, recalculated: recalculated) - clawedBefore))
    }

    /// A purchase that a rule of quantities has raised is, whatever the programme says: what is left
    /// of it may not have the quantity.
    private static func isReckonedAnew(
        _ purchase: Purchase, _ member: MemberTraits, by programme: Programme
    ) throws(ArithmeticOverflow) -> Bool {
        if programme.policies.returns.mode == .reevaluate { return true }
        guard programme.multipliers.contains(where: { $0.source == .quantity }) else {
            return false
        }
        return try Calculation(purchase, member, by: programme).hasQuantityRule
    }
}

/// How the points of a return were paid; all but `points` are parts of it, and what is left beside
/// them came from the member's lots.
package struct ReturnedPoints: Hashable, Sendable {
    package let mode: ReturnRule.Mode
    package let points: Int64
    /// Had ended before, and so count as returned.
    package let expired: Int64
    package let owed: Int64
    /// Written off.
    package let uncollected: Int64
    /// The cash refund is less for them, by so much.
    package let charged: Int64
    package let chargedMinor: Int64

    /// - Parameter missing: points that no lot had, and that nobody owes.
    /// - Parameter money: what a point is worth where the policy charges it; nil writes it off.
    /// - Parameter refundMinor: the most that can be charged.
    package init(
        _ due: Returns.Due, expired: Int64, owed: Int64, missing: Int64, money: PointsAsMoney?,
        refundMinor: Int64
    ) {
        mode = due.mode
        points = due.points
        self.expired = expired
        self.owed = owed
        charged = money.map { min(missing, $0.mostPoints(worth: refundMinor)) } ?? 0
        chargedMinor = money?.value(of: charged) ?? 0
        uncollected = missing - charged
    }

    /// What the caps of the order's month and day get back: not what the member keeps for nothing.
    package var uncounted: Int64 { points - uncollected }

    package func steps(_ currency: Currency) -> [ExplanationStep] {
        var steps = [
            ExplanationStep(.returned, ["mode": mode.rawValue, "points": "\(points)"])
        ]
        if expired > 0 { steps.append(ExplanationStep(.returnedExpired, ["points": "\(expired)"])) }
        if owed > 0 { steps.append(ExplanationStep(.owed, ["points": "\(owed)"])) }
        if charged > 0 {
            steps.append(
                ExplanationStep(
                    .charged,
                    [
                        "points": "\(charged)", "amountMinor": "\(chargedMinor)",
                        "currency": currency.code,
                    ]))
        }
        if uncollected > 0 {
            steps.append(ExplanationStep(.uncollected, ["points": "\(uncollected)"]))
        }
        return steps
    }
}

extension PointsAsMoney {
    /// The most points whose value, rounded down, is not above an amount.
    fileprivate func mostPoints(worth amountMinor: Int64) -> Int64 {
        let bound = (Int128(amountMinor) + 1) * Int128(points) - 1
        return Int64(clamping: bound / Int128(valueMinor))
    }
}
