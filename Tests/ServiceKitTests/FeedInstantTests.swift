import Dispatch
import Messages
import Postgres
import Primitives
import Synchronization
import TTRPC
import TestKit
import Testing

@testable import ServiceKit

/// A clock that stands, and counts how often it is asked.
private final class CountingClock: WallClock {
    private let state: Mutex<(instant: Instant, reads: Int)>

    init(_ instant: Instant) { state = Mutex((instant, 0)) }

    func now() -> Instant {
        state.withLock { state in
            state.reads += 1
            return state.instant
        }
    }

    /// Moves on; how often it was asked before.
    func set(_ instant: Instant) -> Int {
        state.withLock { state in
            state.instant = instant
            return state.reads
        }
    }

    var reads: Int { state.withLock { $0.reads } }
}

@Suite("Until when nothing of a feed is missing")
struct FeedInstantTests {
    private let first = Instant(rfc3339: "2026-03-05T04:00:00Z")!
    private let second = Instant(rfc3339: "2026-03-05T05:00:00Z")!

    private func withPublisher(
        _ body: (PostgresPool, CountingClock, EventsV1.Feed.Client) async throws -> Void
    ) async throws {
        try await withPool(try await sharedDatabase()) { pool in
            let clock = CountingClock(first)
            let publisher = FeedPublisher(
                pool: pool, clock: clock, logger: quiet, metrics: MetricsRegistry())
            let channel = InProcessChannel(methods: EventsV1.Feed.methods(publisher))
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await publisher.run() }
                defer { group.cancelAll() }
                try await body(pool, clock, EventsV1.Feed.Client(channel))
            }
        }
    }

    @Test("a feed in which nothing happens tells how far it has come, to those who ask")
    func quietFeed() async throws {
        try await withPublisher { _, clock, client in
            let stream = try await client.subscribe(
                .init(consumer: "test", types: ["order.paid"], wantsInstants: true),
                .timeout(.seconds(30)))
            defer { stream.cancel() }
            let batch = try #require(try await stream.receive())
            #expect(batch.completeUntil == first && batch.events.isEmpty)
            _ = clock.set(second)
            #expect(try await stream.receive()?.completeUntil == second)
        }
    }

    @Test(
        "an instant is told only when what was committed before it was told, behind open ones, too")
    func openTransaction() async throws {
        try await withPublisher { pool, clock, client in
            let stream = try await client.subscribe(
                .init(consumer: "test", wantsInstants: true), .timeout(.seconds(30)))
            defer { stream.cancel() }
            #expect(try await stream.receive()?.completeUntil == first)
            let isOpen = DispatchSemaphore(value: 0)
            let mayCommit = DispatchSemaphore(value: 0)
            async let older: Void = pool.transaction(deadline: soon()) { transaction in
                try Outbox.append([event(aggregate(1), 1)], in: &transaction)
                isOpen.signal()
                mayCommit.wait()
            }
            try await pool.transaction(deadline: soon()) { transaction in
                isOpen.wait()
                // Committed before the second instant, and held back by the older one.
                try Outbox.append([event(aggregate(2), 1)], in: &transaction)
            }
            let reads = clock.set(second)
            try await eventually("the publisher has looked again and again") {
                clock.reads >= reads + 3
            }
            mayCommit.signal()
            try await older
            var told = 0
            while let batch = try await stream.receive() {
                told += batch.events.count
                guard let complete = batch.completeUntil, complete >= second else { continue }
                #expect(told == 2)
                break
            }
            #expect(told == 2)
        }
    }

    @Test("a consumer keeps the instant with its cursor, and it never moves back")
    func kept() async throws {
        let target = try await sharedDatabase(
            "CREATE TABLE effects (id bigint GENERATED ALWAYS AS IDENTITY, aggregate text, seq bigint);"
        )
        try await withPool(target) { target in
            try await target.session(deadline: soon()) { session in
                try session.script(
                    """
                    CREATE TABLE feed_instants (consumer text, source text,
                        complete_until timestamptz NOT NULL, PRIMARY KEY (consumer, source))
                    """)
            }
            try await withPublisher { pool, clock, client in
                let publisher = FeedPublisher(
                    pool: pool, clock: clock, logger: quiet, metrics: MetricsRegistry())
                let channel = InProcessChannel(methods: EventsV1.Feed.methods(publisher))
                let consumer = try FeedConsumer(
                    name: "test", source: .member, types: ["order.paid"], keepsInstants: true,
                    runtime: try testRuntime(target, channels: [.member: channel]),
                    apply: { _, _ in })
                func kept() async throws -> Instant? {
                    try await FeedInstants.read(
                        consumer: "test", source: .member, from: target, deadline: soon())
                }
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await publisher.run() }
                    group.addTask { try await consumer.run() }
                    defer { group.cancelAll() }
                    try await eventually("the first instant") { try await kept() == first }
                    _ = clock.set(second)
                    try await eventually("the second instant") { try await kept() == second }
                    _ = clock.set(first)
                    let reads = clock.reads
                    try await eventually("it was looked at again") { clock.reads >= reads + 3 }
                    #expect(try await kept() == second)
                }
            }
        }
    }
}
