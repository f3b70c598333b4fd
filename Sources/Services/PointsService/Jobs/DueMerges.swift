import Logging
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Brings the points of members who were made one together, and parts them again (A12).
///
/// Each step has the merge's id for its key, so it has one effect, however often the job runs and
/// wherever.
struct DueMerges: Sendable {
    private static let batch = 64
    private static let period = Duration.seconds(1)
    /// Frozen points are looked at again after it.
    private static let pauseSeconds: Int64 = 3_600
    private static let actor = "service:points"

    private let desk: LedgerDesk
    private let clock: any WallClock
    private let logger: Logger

    init(desk: LedgerDesk, _ runtime: ServiceRuntime) {
        self.desk = desk
        clock = runtime.clock
        logger = runtime.logger
    }

    var job: BackgroundJob {
        BackgroundJob("due-merges", every: Self.period, logger: logger) { try await work() }
    }

    private func work() async throws {
        while !Task.isCancelled {
            let now = clock.now()
            let due = try await desk.pool.query(
                ReadDueMerges(now: now, limit: Self.batch), settings: [.allMerchants],
                deadline: .now + .seconds(10))
            for row in due where !Task.isCancelled { try await work(row, at: now) }
            guard due.count == Self.batch else { return }
        }
    }

    private func work(_ row: MemberMergeRow, at now: Instant) async throws {
        let merchant = row.merge.merchant
        let deadline = ContinuousClock.now + .seconds(10)
        let step: MergeCommand.Step
        if !row.isMoved {
            step = .move
        } else if row.isReversed, !row.isReturned {
            let lots = try await desk.pool.query(
                ReadMergeLots(merchant: merchant, merge: row.merge.id, now: now),
                settings: [.merchant(merchant)], deadline: deadline)
            step = .back(lots.map { Movement(lot: $0.lot, delta: $0.points) })
        } else {
            return
        }
        let rules = try await desk.rules(merchant, at: now, deadline: deadline)
        let command = MergeCommand(
            operation: OperationKey(
                merchant: merchant, method: "member-merges", key: Self.key(row.merge, step),
                requestHash: []), merge: row.merge, step: step,
            businessDate: rules.clock.businessDate(at: now), actor: Self.actor)
        if case .posted(false) = try await desk.ledger.submit(command, deadline: deadline) {
            try await desk.pool.execute(
                PutMergeOff(
                    merge: row.merge, until: now.adding(seconds: Self.pauseSeconds)),
                settings: [.merchant(merchant)], deadline: deadline)
        }
    }

    private static func key(_ merge: MemberMerge, _ step: MergeCommand.Step) -> String {
        switch step {
        case .move: "\(merge.id):move"
        case .back: "\(merge.id):back"
        }
    }
}
