import Messages
import PointsDomain
import Primitives
import Rules

/// When points start and end, from message to rule.
extension PointsV1.PointsActivation {
    func domain(at path: String) throws(DocumentError) -> Activation {
        let days = try dayCount(self.days, at: "\(path).days")
        switch policy {
        case .unspecified, .immediate: return .immediate
        case .afterDays:
            guard days > 0 else { throw DocumentError("\(path).days", "is not above 0") }
            return .after(days: days)
        case .onDates:
            return .onDates(try monthDays(daysOfYear, at: "\(path).daysOfYear"))
        case .onEvent:
            guard (1...64).contains(event.unicodeScalars.count),
                event != LotLife.reviewEvent
            else { throw DocumentError("\(path).event", "is not the code of an event") }
            guard days > 0 else { throw DocumentError("\(path).days", "is not above 0") }
            return .onEvent(event, deadlineDays: days)
        case .unrecognized:
            throw DocumentError("\(path).policy", "is not known")
        }
    }
}

extension PointsV1.PointsExpiry {
    func domain(at path: String) throws(DocumentError) -> LifeRule {
        guard (0...10_000).contains(count) else {
            throw DocumentError("\(path).count", "is not from 0 to 10000")
        }
        var renewal: Set<LifeActivity> = []
        for activity in renewedBy {
            guard let activity = activity.domain else {
                throw DocumentError("\(path).renewedBy", "has an activity that is not known")
            }
            renewal.insert(activity)
        }
        guard rule == .sliding || renewal.isEmpty else {
            throw DocumentError("\(path).renewedBy", "goes with the rule SLIDING only")
        }
        return LifeRule(
            try policy(at: path), isFromEarning: fromEarning, renewedBy: renewal)
    }

    private func policy(at path: String) throws(DocumentError) -> ExpiryPolicy {
        switch rule {
        case .unspecified, .none:
            return .none
        case .rolling:
            guard let rounding = rounding.domain else {
                throw DocumentError("\(path).rounding", "is not known")
            }
            return .rolling(count: Int(count), unit: try unit(at: path), rounding: rounding)
        case .calendar:
            return .calendar(try monthDays(daysOfYear, at: "\(path).daysOfYear"))
        case .sliding:
            guard count > 0 else { throw DocumentError("\(path).count", "is not above 0") }
            guard !renewedBy.isEmpty else {
                throw DocumentError("\(path).renewedBy", "names no activity")
            }
            return .sliding(count: Int(count), unit: try unit(at: path))
        case .unrecognized:
            throw DocumentError("\(path).rule", "is not known")
        }
    }

    private func unit(at path: String) throws(DocumentError) -> ExpiryPolicy.Unit {
        switch unit {
        case .day: return .day
        case .month: return .month
        case .year: return .year
        case .unspecified, .unrecognized:
            throw DocumentError("\(path).unit", "is not DAY, MONTH or YEAR")
        }
    }
}

private func dayCount(_ days: Int32, at path: String) throws(DocumentError) -> Int {
    guard Programme.Limits.days.contains(days) else {
        throw DocumentError(path, "is not from 0 to \(Programme.Limits.days.upperBound)")
    }
    return Int(days)
}

private func monthDays(
    _ texts: [String], at path: String
) throws(DocumentError) -> [ExpiryPolicy.MonthDay] {
    guard (1...366).contains(texts.count) else {
        throw DocumentError(path, "must have 1 to 366 days")
    }
    var days: [ExpiryPolicy.MonthDay] = []
    for (index, text) in texts.enumerated() {
        guard let day = ExpiryPolicy.MonthDay(text) else {
            throw DocumentError("\(path)[\(index)]", "is not a day, MM-DD")
        }
        days.append(day)
    }
    return days
}

extension PointsV1.CheckInRule {
    func domain() throws(DocumentError) -> CheckInRule {
        guard points >= 0, points <= 1_000_000, bonusPoints >= 0, bonusPoints <= 1_000_000,
            points + bonusPoints > 0
        else { throw DocumentError("checkIn.points", "is not from 1 to 1000000") }
        guard (0...366).contains(bonusEvery), bonusEvery > 0 || bonusPoints == 0 else {
            throw DocumentError("checkIn.bonusEvery", "is not from 1 to 366 days")
        }
        return CheckInRule(points: points, bonusEvery: bonusEvery, bonusPoints: bonusPoints)
    }
}

// MARK: Words

extension PointsV1.MultiplierSource {
    var domain: Multiplier.Source? {
        switch self {
        case .item: .item
        case .quantity: .quantity
        case .weekday: .weekday
        case .festival: .festival
        case .birthday: .birthday
        case .level: .level
        case .campaign: .campaign
        case .unspecified, .unrecognized: nil
        }
    }
}

extension PointsV1.Combination {
    func domain() throws(DocumentError) -> Programme.Combination {
        switch self {
        case .unspecified, .additive: return .additive
        case .multiply: return .multiply
        case .max: return .max
        case .unrecognized: throw DocumentError("combination", "is not known")
        }
    }
}

extension PointsV1.BonusUnit {
    var domain: PurchaseBonus.Unit? {
        switch self {
        case .unspecified, .perOrder: .order
        case .perLine: .line
        case .perPiece: .piece
        case .unrecognized: nil
        }
    }
}

extension PointsV1.LimitPeriod {
    var domain: EventRule.Period? {
        switch self {
        case .perDay: .day
        case .perWeek: .week
        case .perMonth: .month
        case .perQuarter: .quarter
        case .perYear: .year
        case .lifetime: .lifetime
        case .unspecified, .unrecognized: nil
        }
    }
}

extension PointsV1.LifeActivity {
    fileprivate var domain: LifeActivity? {
        switch self {
        case .onEarn: .earn
        case .onSpend: .spend
        case .onRecordedEvent: .event
        case .unspecified, .unrecognized: nil
        }
    }
}

extension PointsV1.PeriodEnd {
    fileprivate var domain: ExpiryPolicy.Rounding? {
        switch self {
        case .unspecified: ExpiryPolicy.Rounding.none
        case .endOfMonth: .endOfMonth
        case .endOfQuarter: .endOfQuarter
        case .endOfHalf: .endOfHalf
        case .endOfYear: .endOfYear
        case .unrecognized: nil
        }
    }
}
