import Levels
import Messages
import PointsDomain
import Primitives

/// Tells whose level a version would change (N04).
struct LevelChanges: Sendable {
    private static let transitions = 20
    /// Members judged between looks at whether anybody still waits.
    private static let membersAtOnce = 1_000

    let scheme: LevelScheme
    /// The instant of which levels are told.
    let end: Instant

    /// - Parameter replay: nil where levels do not look at points.
    func report(of replay: LevelReplay?) async throws -> PointsV1.BacktestLevels {
        var report = PointsV1.BacktestLevels(
            effect: .notAffected, schemeVersion: scheme.version)
        guard let replay else { return report }
        let conditions = scheme.levels.flatMap(\.conditions)
        report.conditionsLeftOut = Int32(conditions.count(where: Self.isLeftOut))
        guard !replay.isFull else {
            report.effect = .tooManyOrders
            return report
        }
        report.effect = .judged
        var counts: [LevelReplay.Transition: Int64] = [:]
        for first in stride(from: 0, to: replay.members, by: Self.membersAtOnce) {
            try Task.checkCancellation()
            let changed = replay.transitions(of: first..<first + Self.membersAtOnce, at: end)
            counts.merge(changed, uniquingKeysWith: +)
            await Task.yield()
        }
        report.membersChanged = counts.values.reduce(0, +)
        report.membersRaised = counts.reduce(0) { $0 + ($1.key.from < $1.key.to ? $1.value : 0) }
        report.membersLowered = report.membersChanged - report.membersRaised
        report.transitions = counts.sorted(by: Self.precedes).prefix(Self.transitions).map {
            PointsV1.LevelTransition(
                fromLevel: scheme.level(rank: $0.key.from).code,
                toLevel: scheme.level(rank: $0.key.to).code, members: $0.value)
        }
        return report
    }

    /// What orders do not tell.
    private static func isLeftOut(_ condition: LevelCondition) -> Bool {
        switch condition.metric {
        case .spendNet, .visits, .paidOrders, .pointsEarned: condition.window == .membershipYear
        case .pointsBalance, .events: true
        }
    }

    private static func precedes(
        _ left: (key: LevelReplay.Transition, value: Int64),
        _ right: (key: LevelReplay.Transition, value: Int64)
    ) -> Bool {
        (right.value, left.key.from, left.key.to) < (left.value, right.key.from, right.key.to)
    }
}
