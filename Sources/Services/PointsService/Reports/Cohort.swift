import Messages
import PointsDomain
import Primitives

/// Points that were granted in one month, and what became of them.
///
/// granted = spent + expired + reversed + outstanding. A gift keeps the month in which its points were
/// earned, so it changes nothing here; points that came back in a lot of their own were not spent.
struct Cohort: Sendable {
    private(set) var granted: Int64 = 0
    private(set) var spent: Int64 = 0
    private(set) var expired: Int64 = 0
    private(set) var reversed: Int64 = 0

    /// Usable, held or pending.
    var outstanding: Int64 { granted - gone }

    private var gone: Int64 { spent + expired + reversed }

    /// Of those that are no more, the ended ones in thousandths.
    var breakagePermille: Int32 { permille(expired, of: gone) }

    var isEmpty: Bool { granted == 0 && gone == 0 }

    mutating func add(_ row: ReadCohorts.Row) {
        let kind = WalletChange.Kind(rawValue: row.type)
        if row.isMoved {
            addMoved(row.points, by: kind)
        } else if kind == .restore {
            spent -= row.points
        } else {
            granted += row.points
        }
        expired += row.ended
        reversed += row.lapsed
    }

    private mutating func addMoved(_ points: Int64, by kind: WalletChange.Kind?) {
        switch kind {
        case .spend, .restore: spent -= points
        case .expire: expired -= points
        case .transferOut, .transferIn, .mergeOut, .mergeIn: granted += points
        case .earn, .award, .open, .activate, .cancel, .lapse, .hold, .release, .clawback,
            .incurDebt, .repayDebt, .adjust, .freeze, .unfreeze, nil:
            reversed -= points
        }
    }

    static func + (left: Cohort, right: Cohort) -> Cohort {
        var sum = left
        sum.granted += right.granted
        sum.spent += right.spent
        sum.expired += right.expired
        sum.reversed += right.reversed
        return sum
    }
}

extension PointsV1.LiabilityCohort {
    /// - Parameter month: its first day; nil for all months before those that are listed.
    init(_ cohort: Cohort, month: CalendarDate?) {
        self.init(
            month: month?.description ?? "", granted: cohort.granted, spent: cohort.spent,
            expired: cohort.expired, reversed: cohort.reversed, outstanding: cohort.outstanding,
            breakagePermille: cohort.breakagePermille)
    }
}

/// A share in thousandths, rounded down; 0 of nothing.
func permille(_ part: Int64, of whole: Int64) -> Int32 {
    guard whole > 0, part > 0 else { return 0 }
    return Int32(clamping: Int128(part) * 1_000 / Int128(whole))
}
