import Levels
package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
import Synchronization
package import TTRPC

/// A version tried on the orders that were really paid, before it is published (N04).
extension ProgrammeHandlers {
    private static let levelSchemeTimeout = Duration.seconds(2)

    package func backtest(
        _ request: PointsV1.BacktestRequest, _ call: CallContext,
        _ responses: ResponseWriter<PointsV1.BacktestProgress>
    ) async throws {
        let context = try RequestContext(call, clock: clock)
        guard backtests.enter() else { throw Refusal(.overloaded) }
        defer { backtests.leave() }
        let candidate = try await read(try Self.number(request.id), context).programme()
        let timeline = try await programmes.timeline(context.merchant, deadline: context.deadline)
        let clocks = try await merchants.merchant(context.merchant, deadline: context.deadline)
        let levels = LevelRules(scheme: try await levelScheme(context), clock: clocks.clock)
        let backtest = Backtest(
            active: timeline, draft: candidate,
            levels: levels.scheme.looks(at: .pointsEarned) ? LevelReplay(rules: levels) : nil)
        let replay = OrderReplay(
            pool: pool,
            query: ReplayQuery(
                merchant: context.merchant, from: request.from, until: request.until,
                needsArticles: backtest.mentions([.sku, .quantity])),
            needsLevels: backtest.mentions([.level]), needsHours: backtest.mentions([.hour]),
            clocks: clocks, deadline: context.deadline)
        // The last instant of the span: what ends with it is still there.
        let end = request.until.map { min($0.adding(microseconds: -1), context.now) }
        let run = BacktestRun(
            replay: replay, candidate: candidate, inForce: timeline.inForce(at: context.now),
            levels: LevelChanges(scheme: levels.scheme, end: end ?? context.now))
        // A handler runs where its connection lives, which serves others too: not this.
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask(executorPreference: globalConcurrentExecutor) {
                try await run.report(backtest) { try await responses.send($0) }
            }
            try await group.waitForAll()
        }
    }

    private func levelScheme(_ context: RequestContext) async throws -> LevelScheme {
        var options = context.forward(as: .points)
        options.deadline = min(options.deadline, .now + Self.levelSchemeTimeout)
        return try LevelScheme(try await levels.getScheme(.init(), options))
    }
}

/// How many back-tests may run at once: each takes most of a processor, and what sells drinks comes
/// first.
final class BacktestSlots: Sendable {
    private static let limit = 2
    private let running = Mutex(0)

    func enter() -> Bool {
        running.withLock { running in
            guard running < Self.limit else { return false }
            running += 1
            return true
        }
    }

    func leave() { running.withLock { $0 -= 1 } }
}

/// One back-test: reads, reckons and tells how far it is.
private struct BacktestRun: Sendable {
    private static let ordersBetweenReports: Int64 = 50_000
    private static let timeBetweenReports = Duration.seconds(1)
    private static let mostAffected = 10

    let replay: OrderReplay
    let candidate: Programme
    /// What the active side's points are worth is what one would get for them today.
    let inForce: Programme?
    let levels: LevelChanges

    func report(
        _ backtest: Backtest,
        _ send: @Sendable (PointsV1.BacktestProgress) async throws -> Void
    ) async throws {
        let start = ContinuousClock.now
        var backtest = backtest
        let total = try await replay.count()
        try await send(PointsV1.BacktestProgress(ordersTotal: total))
        var told = (orders: Int64(0), at: ContinuousClock.now)
        var next = try await replay.page(after: nil)
        while let page = next {
            // The next page is read while this one is reckoned.
            async let following = replay.page(following: page)
            backtest.add(page.orders)
            if backtest.orders - told.orders >= Self.ordersBetweenReports
                || told.at.duration(to: .now) >= Self.timeBetweenReports
            {
                told = (backtest.orders, .now)
                try await send(
                    PointsV1.BacktestProgress(
                        ordersDone: backtest.orders, ordersTotal: max(total, backtest.orders)))
            }
            next = try await following
        }
        let changes = try await levels.report(of: backtest.levels)
        try await send(
            PointsV1.BacktestProgress(
                ordersDone: backtest.orders, ordersTotal: backtest.orders,
                report: report(of: backtest, changes, took: start.duration(to: .now))))
    }

    private func report(
        of backtest: Backtest, _ levels: PointsV1.BacktestLevels, took duration: Duration
    ) -> PointsV1.BacktestReport {
        let (seconds, attoseconds) = duration.components
        let milliseconds = max(1, seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
        return PointsV1.BacktestReport(
            orders: backtest.orders, members: Int64(backtest.members.count),
            active: PointsV1.BacktestFigures(backtest.activeFigures, by: inForce),
            draft: PointsV1.BacktestFigures(backtest.draftFigures, by: candidate),
            membersWithMore: backtest.membersWithMore, membersWithLess: backtest.membersWithLess,
            mostAffected: backtest.mostAffected(Self.mostAffected).map {
                PointsV1.BacktestMember(
                    memberId: $0.id.description, pointsBefore: $0.before, pointsAfter: $0.after)
            },
            ordersPerSecond: backtest.orders * 1_000 / milliseconds, levels: levels)
    }
}

extension PointsV1.BacktestFigures {
    fileprivate init(_ figures: Backtest.Figures, by programme: Programme?) {
        self.init(
            points: figures.points, capped: figures.capped,
            liabilityMinor: Backtest.liability(figures, by: programme))
    }
}
