import Logging
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Brings the books of members who were made one together, and parts them again (A12).
///
/// Each step has the merge's id and its number for its key, so it has one effect, however often the
/// job runs and wherever. What comes to the duplicate's account later is looked for again: whatever
/// changes it wakes its merge.
struct DueMerges: Sendable {
    private static let batch = 64
    private static let period = Duration.seconds(1)
    /// What is frozen, set aside, or above the cap is looked at again after it.
    private static let pauseSeconds: Int64 = 600
    private static let actor = "service:points"

    private let desk: LedgerDesk
    private let clock: any WallClock
    private let identifiers: IdentifierSource
    private let logger: Logger

    init(desk: LedgerDesk, _ runtime: ServiceRuntime) {
        self.desk = desk
        clock = runtime.clock
        identifiers = runtime.identifiers
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
        guard !row.isReturned else { return }
        let merchant = row.merge.merchant
        let deadline = ContinuousClock.now + .seconds(10)
        let rules = try await desk.rules(merchant, at: now, deadline: deadline)
        // Also of which nothing has moved: then nothing moves any more.
        let goesBack = row.isReversed
        let subscriptions = MergedSubscriptions(
            merge: row.merge, clock: rules.clock, now: now, identifiers: identifiers)
        try await desk.pool.transaction(
            settings: [.merchant(merchant)], deadline: deadline
        ) { transaction in
            if goesBack {
                try subscriptions.moveBack(in: &transaction)
            } else {
                try subscriptions.move(in: &transaction)
            }
        }
        let command =
            goesBack
            ? try await back(row, at: now, rules.clock, deadline: deadline)
            : try await move(row, at: now, rules.clock, deadline: deadline)
        if case .posted(false) = try await desk.ledger.submit(command, deadline: deadline) {
            try await desk.pool.execute(
                PutMergeOff(
                    merge: row.merge, until: now.adding(seconds: Self.pauseSeconds),
                    nextTryAt: row.nextTryAt),
                settings: [.merchant(merchant)], deadline: deadline)
        }
    }

    private func move(
        _ row: MemberMergeRow, at now: Instant, _ clock: BusinessClock,
        deadline: ContinuousClock.Instant
    ) async throws -> MergeCommand {
        let books = try await desk.pool.query(
            ReadBooksToMove(member: row.merge.duplicateKey),
            settings: [.merchant(row.merge.merchant)], deadline: deadline)
        var (topUps, cards): ([UUIDv7], [UUIDv7]) = ([], [])
        for book in books {
            switch book {
            case .topUp(let id): topUps.append(id)
            case .card(let id): cards.append(id)
            }
        }
        return command(
            row, .move, row.moves == 0 ? "move" : "move:\(row.moves)", topUps, cards,
            clock.businessDate(at: now))
    }

    private func back(
        _ row: MemberMergeRow, at now: Instant, _ clock: BusinessClock,
        deadline: ContinuousClock.Instant
    ) async throws -> MergeCommand {
        let merge = row.merge
        let (lots, topUps, cards) = try await desk.pool.query(
            ReadMergeLots(merchant: merge.merchant, merge: merge.id, now: now),
            ReadMergeTopUps(merchant: merge.merchant, merge: merge.id, now: now),
            ReadMergeCards(merchant: merge.merchant, merge: merge.id),
            settings: [.merchant(merge.merchant)], deadline: deadline)
        return command(
            row,
            .back(
                MergeCommand.Moved(
                    lots: lots.map { Movement(lot: $0.lot, delta: $0.points) }, debt: row.debt)),
            "back", topUps.map(\.topUp), cards.map(\.card), clock.businessDate(at: now))
    }

    private func command(
        _ row: MemberMergeRow, _ step: MergeCommand.Step, _ key: String, _ topUps: [UUIDv7],
        _ cards: [UUIDv7], _ date: CalendarDate
    ) -> MergeCommand {
        MergeCommand(
            operation: OperationKey(
                merchant: row.merge.merchant, method: "member-merges",
                key: "\(row.merge.id):\(key)", requestHash: []),
            merge: row.merge, step: step, number: row.moves, topUps: topUps, cards: cards,
            businessDate: date, actor: Self.actor)
    }
}
