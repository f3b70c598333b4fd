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

    /// The level that is to be reached, or kept.
    package let next: LevelScheme.Level
    /// One row a condition that is looked at.
    package let rows: [Row]
    /// One for each metric that is looked at, in the order of its conditions.
    package let missing: [Missing]

    /// Of spending; 0 where no condition looks at it.
    package var missingMinor: Int64 {
        missing.first { $0.metric == .spendNet }?.least ?? 0
    }

    /// Nil at the highest level.
    /// What is missing of the level above the one that is held; nil at the highest level.
    ///
    /// - Parameter rank: the level that is held, where it is another than the history gives.
    package init?(
        rules: LevelRules, standing: LevelStanding, above rank: Int? = nil,
        history: LevelHistory, on date: CalendarDate
    ) {
        let scheme = rules.scheme
        guard let next = scheme.level(above: scheme.level(rank: rank ?? standing.rank)) else {
            return nil
        }
        self.init(next, next.conditions, rules, standing, history, on: date)
    }

    /// What is missing to stay in a level past its end (X16); nil for one that does not end, or that
    /// nothing done on that day can prolong.
    package init?(
        toStay standing: LevelStanding, rules: LevelRules, history: LevelHistory,
        on date: CalendarDate
    ) {
        guard standing.rank > 0, standing.validUntil != nil else { return nil }
        let level = rules.scheme.level(rank: standing.rank)
        let conditions = level.conditions.filter {
            rules.keeps(standing, by: $0, on: date, joined: history.joined)
        }
        guard !conditions.isEmpty else { return nil }
        self.init(level, conditions, rules, standing, history, on: date)
    }

    private init(
        _ level: LevelScheme.Level, _ conditions: [LevelCondition], _ rules: LevelRules,
        _ standing: LevelStanding, _ history: LevelHistory, on date: CalendarDate
    ) {
        let rows = conditions.map { condition in
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
        next = level
        self.rows = rows
        self.missing = missing
    }

    /// Whether one of the conditions is met.
    package var isReached: Bool { missing.contains { $0.least == 0 } }
}
