import Logging
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Writes down that punch cards have ended.
///
/// A card is no good from its end on, whoever looks; so this is bookkeeping. Each is ended under its
/// lock, once: the job may run twice, and on two instances at once.
struct DuePunchCards: Sendable {
    private static let batch = 256
    private static let period = Duration.seconds(5)

    private let merchants: MerchantDirectory
    private let pool: PostgresPool
    private let clock: any WallClock
    private let identifiers: IdentifierSource
    private let logger: Logger

    init(merchants: MerchantDirectory, _ runtime: ServiceRuntime) {
        self.merchants = merchants
        pool = runtime.pool
        clock = runtime.clock
        identifiers = runtime.identifiers
        logger = runtime.logger
    }

    var job: BackgroundJob {
        BackgroundJob("due-punch-cards", every: Self.period, logger: logger) {
            try await expire()
        }
    }

    private func expire() async throws {
        while !Task.isCancelled {
            let now = clock.now()
            let due = try await pool.query(
                ReadDuePunchCards(now: now, limit: Self.batch),
                settings: [.allMerchants], deadline: .now + .seconds(10))
            for card in due where !Task.isCancelled { try await expire(card, at: now) }
            // What has ended is due no more.
            guard due.count == Self.batch else { return }
        }
    }

    private func expire(_ card: PunchCardKey, at now: Instant) async throws {
        let deadline = ContinuousClock.now + .seconds(10)
        let clocks = try await merchants.merchant(card.merchant, deadline: deadline)
        let work = PunchCardWork(
            key: card, entry: identifiers.next(), event: identifiers.next(),
            context: PunchCardEntryRow.Context(
                actor: "service:points", businessDate: clocks.clock.businessDate(at: now),
                at: now))
        try await pool.transaction(
            settings: [.merchant(card.merchant)], deadline: deadline
        ) { transaction in
            try work.expire(in: &transaction)
        }
    }
}
