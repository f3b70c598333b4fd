import Postgres
import Primitives
import TestKit
import Testing

@testable import ServiceKit

@Suite("Clocks of hosts")
struct ClockWatchTests {
    /// A clock that goes as the system's, and is so much ahead of it.
    private struct Shifted: WallClock {
        let seconds: Int64

        func now() -> Instant { SystemClock().now().adding(seconds: seconds) }
    }

    @Test("by how much a host's clock differs from the database's is measured, either way")
    func offsets() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            for seconds in [0, 60, -60] as [Int64] {
                let metrics = MetricsRegistry(service: .points)
                let watch = ClockWatch(
                    pool: pool, clock: Shifted(seconds: seconds), metrics: metrics, logger: quiet)
                var ahead: Int64?
                // A busy machine may need more than one try.
                try await eventually("the clocks are compared") {
                    ahead = try await watch.look()
                    return ahead != nil
                }
                let difference = try #require(ahead)
                #expect(abs(difference - seconds * 1_000_000) < 1_000_000)
                #expect(ClockWatch.isFar(difference) == (seconds != 0))
                #expect(
                    metrics.render().contains(
                        "patron_points_clock_offset_milliseconds \(difference / 1_000)"))
            }
        }
    }

    @Test(
        "two seconds are tolerated and more are told of",
        arguments: [
            (0, false), (2_000_000, false), (2_000_001, true), (-2_000_000, false),
            (-2_000_001, true),
        ] as [(Int64, Bool)])
    func tolerance(microseconds: Int64, isFar: Bool) {
        #expect(ClockWatch.isFar(microseconds) == isFar)
    }
}
