import Logging
import Metrics
import Postgres
import Primitives

/// Compares this host's clock with that of its database.
///
/// Signatures, tokens, codes and ends of points are judged by hosts' clocks, so those must agree;
/// every host keeps its own by NTP, and this finds the one that does not.
struct ClockWatch: Sendable {
    static let period: Duration = .seconds(60)
    /// Less than the 5 s that tokens of another host may lie ahead.
    static let toleratedMicroseconds: Int64 = 2_000_000
    /// What took longer says nothing about clocks.
    private static let longestAnswerMicroseconds: Int64 = 1_000_000

    private let pool: PostgresPool
    private let clock: any WallClock
    private let offset: Gauge
    private let logger: Logger

    init(pool: PostgresPool, clock: any WallClock, metrics: MetricsRegistry, logger: Logger) {
        self.pool = pool
        self.clock = clock
        self.logger = logger
        offset = Gauge(
            label: "\(metrics.prefix)_clock_offset_milliseconds", factory: metrics.factory)
    }

    /// Microseconds by which this host is ahead; nil where the answer took too long to tell.
    @discardableResult
    func look() async throws -> Int64? {
        let before = clock.now()
        let there = try await pool.query(ReadClock(), deadline: .now + .seconds(5)).first
        let taken = clock.now().microseconds(since: before)
        guard let there, taken < Self.longestAnswerMicroseconds else { return nil }
        let ahead = before.adding(microseconds: taken / 2).microseconds(since: there)
        offset.record(ahead / 1_000)
        if Self.isFar(ahead) {
            logger.warning(
                "the clocks of this host and of the database differ",
                metadata: ["clock.milliseconds": .stringConvertible(ahead / 1_000)])
        }
        return ahead
    }

    static func isFar(_ microseconds: Int64) -> Bool {
        abs(microseconds) > toleratedMicroseconds
    }
}

private struct ReadClock: Statement {
    static let sql = "SELECT clock_timestamp()"

    static func decode(_ row: inout RowReader) throws -> Instant { try row.next() }
}
