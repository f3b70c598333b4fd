import Logging
import Postgres
import Primitives
import ServiceKit

/// Deletes what orders held and nobody needs any more, and takes out of the rest what grows old.
///
/// In small chunks: an open write transaction holds back every feed of the cluster, and the locks of a
/// chunk's orders are those of their returns.
struct OfferHousekeeping: Sendable {
    static let usualDays = 90
    /// A month is the longest period that is counted, and offline sales come within thirty days.
    static let leastDays = 40
    private static let period = Duration.seconds(300)
    private static let chunk = 200
    /// Between chunks, so that tills are served.
    private static let rest = Duration.milliseconds(20)
    private static let timeout = Duration.seconds(10)

    let pool: PostgresPool
    let clock: any WallClock
    let logger: Logger
    var days = Self.usualDays
    var chunk = Self.chunk

    var job: BackgroundJob {
        BackgroundJob("offer-housekeeping", every: Self.period, logger: logger) {
            _ = try await clean()
        }
    }

    /// One look at all that is old enough.
    func clean() async throws -> HoldCleaning.Tally {
        let before = clock.now().adding(seconds: -Int64(days) * 86_400)
        var tally = HoldCleaning.Tally()
        var after: ReadClosedHolds.Row?
        while !Task.isCancelled {
            let found = try await pool.query(
                ReadClosedHolds(before: before, after: after, limit: Int64(chunk)),
                settings: [.allMerchants], deadline: .now + Self.timeout)
            guard !found.isEmpty else { break }
            let cleaning = HoldCleaning(
                keys: found.map(\.key), before: before, now: clock.now())
            tally += try await pool.transaction(
                settings: [.allMerchants], deadline: .now + Self.timeout
            ) { transaction in
                try cleaning.run(in: &transaction)
            }
            guard found.count == chunk else { break }
            after = found.last
            try await Task.sleep(for: Self.rest)
        }
        if tally.deleted > 0 || tally.kept > 0 {
            logger.info(
                "marketing.holds.cleaned",
                metadata: [
                    "holds.deleted": "\(tally.deleted)", "holds.kept": "\(tally.kept)",
                    "counters.deleted": "\(tally.counters)",
                ])
        }
        return tally
    }
}
