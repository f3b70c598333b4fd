package import Primitives

/// Accounts day by day, all of a kind together: opening + movements = closing, and on each day the
/// sum over all accounts of an asset is zero (X30).
package struct AccountDays: Sendable {
    /// What was posted to accounts of a kind on a day, by the type of the posting.
    package struct Movement: Hashable, Sendable {
        package let kind: Int16
        /// Place of the day among those that are reported; their number for what came later.
        package let day: Int
        package let type: String
        package let amount: Int64

        package init(kind: Int16, day: Int, type: String, amount: Int64) {
            self.kind = kind
            self.day = day
            self.type = type
            self.amount = amount
        }
    }

    package struct Row: Hashable, Sendable {
        package enum Entry: Hashable, Sendable {
            case opening
            case movement(type: String)
            case closing
        }

        package let kind: Int16
        package let date: CalendarDate
        package let entry: Entry
        package let amount: Int64
    }

    /// By day, then by kind: a file that grows at its end.
    package let rows: [Row]

    /// - Parameters:
    ///   - dates: one after the other.
    ///   - kinds: that there are: one that is first used tomorrow changes no day that is over.
    ///   - balances: what accounts of each kind hold now, after all movements.
    package init(
        of dates: [CalendarDate], kinds: [Int16] = AccountKind.allCases.map(\.rawValue),
        balances: [Int16: Int64], movements: [Movement]
    ) {
        let kinds = Set(kinds).union(balances.keys)
            .union(movements.map(\.kind)).sorted()
        let byDay = Dictionary(grouping: movements) { Place(kind: $0.kind, day: $0.day) }
        var opening: [Int16: Int64] = [:]
        for kind in kinds {
            let moved = movements.lazy.filter { $0.kind == kind }.reduce(0) { $0 + $1.amount }
            opening[kind] = (balances[kind] ?? 0) - moved
        }
        var rows: [Row] = []
        for (day, date) in dates.enumerated() {
            for kind in kinds {
                var balance = opening[kind] ?? 0
                rows.append(Row(kind: kind, date: date, entry: .opening, amount: balance))
                let moved = byDay[Place(kind: kind, day: day)] ?? []
                for movement in moved.sorted(by: { $0.type < $1.type })
                where movement.amount != 0 {
                    balance += movement.amount
                    rows.append(
                        Row(
                            kind: kind, date: date, entry: .movement(type: movement.type),
                            amount: movement.amount))
                }
                rows.append(Row(kind: kind, date: date, entry: .closing, amount: balance))
                opening[kind] = balance
            }
        }
        self.rows = rows
    }

    private struct Place: Hashable {
        let kind: Int16
        let day: Int
    }
}
