package import Postgres
package import ServiceLifecycle

/// Wakes the feed after commits, for writers that commit too often to notify in each.
///
/// A notification inside a transaction takes a lock of the whole cluster until the commit is flushed,
/// so commits that could share one flush would wait for each other. The bell rings after the commit
/// instead, and at most 100 times a second. A ring that is lost costs the publisher's next look, a
/// second at most.
package struct OutboxBell: Service {
    private static let pause = Duration.milliseconds(10)

    private let pool: PostgresPool
    private let rings: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    package init(pool: PostgresPool) {
        self.pool = pool
        (rings, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Something was committed; returns at once.
    package func ring() { continuation.yield() }

    package func run() async throws {
        for await _ in rings {
            _ = try? await pool.query(OutboxNotify(), deadline: .now + .seconds(1))
            try? await Task.sleep(for: Self.pause)
        }
    }
}
