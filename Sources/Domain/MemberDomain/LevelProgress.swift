package import Levels
package import Primitives

/// How far a member is from the next level: the smallest amount over its conditions
/// (docs/domain.md, Levels).
package struct LevelProgress: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package let condition: LevelCondition
        package let reached: Int64

        fileprivate var missing: Int64 {
            let (missing, overflow) = condition.threshold.subtractingReportingOverflow(reached)
            return overflow ? Int64.max : max(missing, 0)
        }
    }

    /// What is missing of one metric: units of different metrics are not compared.
    package struct Missing: Sendable, Hashable {
        package let metric: LevelMetric
        /// The least over the conditions of the metric; any one condition is enough.
        package let least: Int64
    }

    package let next: LevelScheme.Level
    /// One row a condition of the next level.
    package let rows: [Row]
    /// One for each metric that the next level looks at, in the order of its conditions.
    package let missing: [Missing]

    /// Of spending; 0 where no condition looks at it.
    package var missingMinor: Int64 {
        missing.first { $0.metric == .spendNet }?.least ?? 0
    }

    /// Nil at the highest level.
    package init?(
        rules: LevelRules, standing: LevelStanding, history: LevelHistory, on date: CalendarDate
    ) {
        let scheme = rules.scheme
        guard let next = scheme.level(above: scheme.level(rank: standing.rank)) else { return nil }
        let rows = next.conditions.map { condition in
            Row(
                condition: condition,
                reached: rules.reached(condition, held: standing, history: history, on: date))
        }
        var missing: [Missing] = []
        for row in rows where !missing.contains(where: { $0.metric == row.condition.metric }) {
            let metric = row.condition.metric
            let least = rows.filter { $0.condition.metric == metric }.map(\.missing).min()
            missing.append(Missing(metric: metric, least: least ?? 0))
        }
        self.next = next
        self.rows = rows
        self.missing = missing
    }
}
