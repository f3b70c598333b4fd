import Messages
import PointsDomain
import Rules

/// What a programme says beside earning, from message to rule.
extension Policies {
    init(_ definition: PointsV1.ProgrammeDefinition) throws(DocumentError) {
        self.init()
        referral = try definition.referral?.domain()
        transfer = try definition.transfer?.domain()
        if let returns = definition.returns { self.returns = try returns.domain() }
        if let restoring = definition.restoring { self.restoring = try restoring.domain() }
        money = try definition.money?.domain()
        if let risk = definition.risk { self.risk = try risk.domain() }
        if let approvals = definition.approvals {
            let above = try points(approvals.adjustmentsAbove, at: "approvals.adjustmentsAbove")
            self.approvals = ApprovalRule(
                adjustmentsAbove: above.orNil ?? 1_000, programmes: approvals.programmes)
        }
        if !definition.reminderDays.isEmpty {
            guard definition.reminderDays.count <= 10,
                definition.reminderDays.allSatisfy({ (1...366).contains($0) })
            else { throw DocumentError("reminderDays", "are not at most 10 numbers, 1 to 366") }
            reminderDays = definition.reminderDays.map(Int.init)
        }
        compensationPoints =
            try points(definition.compensationPoints, at: "compensationPoints").orNil ?? 50
    }
}

extension PointsV1.ReferralRule {
    fileprivate func domain() throws(DocumentError) -> ReferralRule {
        guard referrerPoints > 0 || friendPoints > 0 else {
            throw DocumentError("referral", "gives points to nobody")
        }
        guard minOrderMinor >= 0 else {
            throw DocumentError("referral.minOrderMinor", "is negative")
        }
        guard (0...366).contains(holdDays) else {
            throw DocumentError("referral.holdDays", "is not from 0 to 366")
        }
        guard maxPer30Days >= 0 else {
            throw DocumentError("referral.maxPer30Days", "is negative")
        }
        let trigger: ReferralRule.Trigger
        switch self.trigger {
        case .unspecified, .firstOrder: trigger = .firstOrder
        case .registration: trigger = .registration
        case .unrecognized: throw DocumentError("referral.trigger", "is not known")
        }
        return ReferralRule(
            referrerPoints: try points(referrerPoints, at: "referral.referrerPoints"),
            friendPoints: try points(friendPoints, at: "referral.friendPoints"),
            trigger: trigger, minOrderMinor: minOrderMinor,
            holdDays: holdDays == 0 ? 7 : Int(holdDays), maxPer30Days: Int64(maxPer30Days).orNil)
    }
}

extension PointsV1.TransferRule {
    fileprivate func domain() throws(DocumentError) -> TransferRule? {
        guard maxTimesPerDay >= 0 else {
            throw DocumentError("transfer.maxTimesPerDay", "is negative")
        }
        let rule = TransferRule(
            maxPerTransfer: try points(maxPerTransfer, at: "transfer.maxPerTransfer").orNil,
            maxPerDay: try points(maxPerDay, at: "transfer.maxPerDay").orNil,
            maxPerMonth: try points(maxPerMonth, at: "transfer.maxPerMonth").orNil,
            maxTimesPerDay: Int64(maxTimesPerDay).orNil)
        return allowed ? rule : nil
    }
}

extension PointsV1.ReturnRule {
    fileprivate func domain() throws(DocumentError) -> ReturnRule {
        let mode: ReturnRule.Mode
        switch self.mode {
        case .unspecified, .proportional: mode = .proportional
        case .reevaluate: mode = .reevaluate
        case .unrecognized: throw DocumentError("returns.mode", "is not known")
        }
        switch shortfall {
        case .unspecified, .debt: return ReturnRule(mode: mode, shortfall: .debt)
        case .clamp: return ReturnRule(mode: mode, shortfall: .clamp)
        case .chargeCash: return ReturnRule(mode: mode, shortfall: .chargeCash)
        case .block: return ReturnRule(mode: mode, shortfall: .block)
        case .unrecognized: throw DocumentError("returns.shortfall", "is not known")
        }
    }
}

extension PointsV1.RestoreRule {
    fileprivate func domain() throws(DocumentError) -> RestoreRule {
        switch rule {
        case .unspecified, .grace:
            guard (0...366).contains(graceDays) else {
                throw DocumentError("restoring.graceDays", "is not from 0 to 366")
            }
            return RestoreRule(.grace(days: graceDays == 0 ? 7 : Int(graceDays)))
        case .forfeit: return RestoreRule(.forfeit)
        case .reissue: return RestoreRule(.reissue)
        case .unrecognized: throw DocumentError("restoring.rule", "is not known")
        }
    }
}

extension PointsV1.PointsAsMoney {
    fileprivate func domain() throws(DocumentError) -> PointsAsMoney? {
        guard points != 0 else { return nil }
        guard
            let money = PointsAsMoney(
                points: points, valueMinor: valueMinor, step: step == 0 ? points : step,
                maxSharePermille: maxSharePermille == 0 ? 1_000 : Int64(maxSharePermille))
        else {
            throw DocumentError(
                "money", "is out of range, or a step is not worth whole minor units")
        }
        return money
    }
}

extension PointsV1.RiskRule {
    fileprivate func domain() throws(DocumentError) -> RiskRule {
        guard holdPurchasesFactor >= 0 else {
            throw DocumentError("risk.holdPurchasesFactor", "is negative")
        }
        let holdsNew: Bool
        switch action {
        case .unspecified, .alert: holdsNew = false
        case .holdNew: holdsNew = true
        case .unrecognized: throw DocumentError("risk.action", "is not known")
        }
        return RiskRule(
            pointsPerDay: try points(pointsPerDay, at: "risk.pointsPerDay").orNil ?? 1_000,
            holdsNew: holdsNew, holdPurchasesFactor: Int64(holdPurchasesFactor).orNil)
    }
}
