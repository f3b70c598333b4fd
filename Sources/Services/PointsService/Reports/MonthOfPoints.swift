import Messages
import PointsDomain
import Primitives

/// A month of all members' points: opening + issued − used − expired − clawed back + adjusted =
/// closing.
///
/// Each change counts in the month in which it was posted, so a month that is over never changes.
struct MonthOfPoints: Sendable {
    private(set) var issued: Int64 = 0
    private(set) var used: Int64 = 0
    private(set) var expired: Int64 = 0
    private(set) var clawedBack: Int64 = 0
    /// Corrected, or taken over from another system; gifts between members are nothing in sum.
    private(set) var adjusted: Int64 = 0
    private var changed: Int64 = 0
    private var changedLater: Int64 = 0
    private let total: Int64

    init(_ rows: [ReadMonth.Row]) {
        total = rows.first?.total ?? 0
        for change in rows.compactMap(\.change) {
            if change.isInMonth { add(change) } else { changedLater += change.points }
        }
    }

    var closing: Int64 { total - changedLater }
    var opening: Int64 { closing - changed }

    private mutating func add(_ change: ReadMonth.Row.Change) {
        changed += change.points
        switch WalletChange.Kind(rawValue: change.type) {
        case .earn, .award: issued += change.points
        case .spend, .restore: used -= change.points
        case .expire: expired -= change.points
        case .cancel, .lapse, .clawback, .repayDebt: clawedBack -= change.points
        case .adjust, .open, .transferOut, .transferIn, .mergeOut, .mergeIn, .activate, .hold,
            .release, .incurDebt, .freeze, .unfreeze, nil:
            adjusted += change.points
        }
    }
}

extension PointsV1.PointsSummary {
    /// Below this share members find too little to use their points for (C26).
    private static let lowRedemptionPermille: Int32 = 300

    init(_ month: MonthOfPoints, of date: CalendarDate) {
        let usable = month.opening + month.issued
        let rate = permille(month.used, of: usable)
        self.init(
            month: date.description, opening: month.opening, issued: month.issued,
            used: month.used, expired: month.expired, clawedBack: month.clawedBack,
            adjusted: month.adjusted, closing: month.closing, redemptionRatePermille: rate,
            redemptionRateIssuedPermille: permille(month.used, of: month.issued),
            hints: usable > 0 && rate < Self.lowRedemptionPermille ? [Self.lowRedemption(rate)] : []
        )
    }

    private static func lowRedemption(_ rate: Int32) -> PatronV1.Text {
        let percent = "\(rate / 10).\(rate % 10)"
        return PatronV1.Text(
            zh: "积分使用率 \(percent)%，低于 30%：可降低兑换门槛，或增加可兑换的奖励",
            en: "\(percent)% of the points were used, less than 30%: lower the thresholds of "
                + "rewards, or offer more of them")
    }
}
