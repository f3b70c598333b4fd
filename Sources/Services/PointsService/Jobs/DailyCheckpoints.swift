import Logging
import Postgres
import Primitives
import ServiceKit

/// Writes a checkpoint over each merchant's books, once a business day (N02).
///
/// It covers what is a minute old: later than that no entry is written with an earlier instant, so
/// whoever recomputes it finds the same. Two instances at once make the same one, once.
struct DailyCheckpoints: Sendable {
    /// How often it looks whether a day has begun.
    private static let period = Duration.seconds(5)
    private static let ageSeconds: Int64 = 60
    private static let timeout = Duration.seconds(3_600)

    private let merchants: MerchantDirectory
    private let pool: PostgresPool
    private let clock: any WallClock
    private let logger: Logger

    init(merchants: MerchantDirectory, _ runtime: ServiceRuntime) {
        self.merchants = merchants
        pool = runtime.pool
        clock = runtime.clock
        logger = runtime.logger
    }

    var job: BackgroundJob {
        BackgroundJob("checkpoints", every: Self.period, logger: logger) { try await takeDue() }
    }

    private func takeDue() async throws {
        let deadline = ContinuousClock.now + Self.timeout
        let all = BookReads(pool: pool, scope: .allMerchants, deadline: deadline)
        for merchant in try await all.merchants() {
            let reads = BookReads(pool: pool, scope: .merchant(merchant), deadline: deadline)
            do {
                try await takeDue(merchant, reads)
            } catch is CancellationError {
                throw CancellationError()
            } catch {
                // One merchant's trouble is not the others'.
                logger.warning(
                    "ledger.checkpoint.failed",
                    metadata: [
                        "merchant.id": "\(merchant)",
                        "error.detail": .string(DefectText.of(error)),
                    ])
            }
        }
    }

    private func takeDue(_ merchant: UUIDv7, _ reads: BookReads) async throws {
        let last = try await reads.rows(ReadLastCheckpoint(merchant: merchant)).first
        let upTo = clock.now().adding(seconds: -Self.ageSeconds)
        if let last {
            guard upTo > last.upTo else { return }
            let days = try await merchants.merchant(
                merchant, deadline: .now + .seconds(10)
            ).clock
            guard days.businessDate(at: upTo) > days.businessDate(at: last.upTo) else { return }
        }
        let number = (last?.number ?? 0) + 1
        let previous = last?.hash ?? []
        let digest = try await reads.digest(
            of: merchant, number: number, after: previous, upTo: upTo)
        // Before the first entry there is nothing to vouch for.
        guard digest.accounts > 0 else { return }
        let checkpoint = Checkpoint(
            number: number, upTo: upTo, accounts: digest.accounts, entries: digest.entries,
            previous: previous, hash: digest.hash)
        let written = try await pool.execute(
            InsertCheckpoint(merchant: merchant, checkpoint: checkpoint, takenAt: clock.now()),
            settings: [.merchant(merchant)], deadline: .now + .seconds(10))
        guard written > 0 else { return }
        logger.info(
            "ledger.checkpoint",
            metadata: [
                "merchant.id": "\(merchant)", "checkpoint.number": "\(number)",
                "checkpoint.hash": .string(checkpoint.hash.hexadecimal),
            ])
    }
}
