package import Primitives

/// How far a member is from the next level: the smallest amount over its conditions
/// (docs/domain.md, Levels).
package struct LevelProgress: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package let condition: LevelCondition
        package let reachedMinor: Int64
    }

    package let next: LevelScheme.Level
    /// One row a condition of the next level.
    package let rows: [Row]
    package let missingMinor: Int64

    /// Nil at the highest level.
    package init?(
        scheme: LevelScheme, standing: LevelStanding, history: SpendHistory, on date: CalendarDate
    ) {
        guard let next = scheme.level(above: scheme.level(rank: standing.rank)) else { return nil }
        let rows = next.conditions.map { condition in
            Row(
                condition: condition,
                reachedMinor: history.amount(in: condition.window, on: date))
        }
        self.next = next
        self.rows = rows
        missingMinor =
            rows.map { row in
                let (missing, overflow) = row.condition.thresholdMinor
                    .subtractingReportingOverflow(row.reachedMinor)
                return overflow ? Int64.max : max(missing, 0)
            }.min() ?? 0
    }
}
