import Messages
import Postgres
import Primitives
import ServiceLifecycle
import Synchronization
import TTRPC
import TestKit
import Testing

@testable import ServiceKit

private struct StoreEffects: Statement {
    static let sql = """
        INSERT INTO effects (aggregate, seq) SELECT * FROM unnest($1::text[], $2::bigint[])
        """
    let events: [EventsV1.Event]
    func bind(_ parameters: inout Parameters) {
        parameters.append(column: events) { $0.aggregateId }
        parameters.append(column: events) { $0.aggregateSeq }
    }
}

private struct ReadEffects: Statement {
    static let sql = "SELECT aggregate, seq FROM effects ORDER BY id"
    static func decode(_ row: inout RowReader) throws -> (aggregate: String, seq: Int64) {
        (try row.next(), try row.next())
    }
}

private struct ClearEffects: Statement {
    static let sql = "DELETE FROM effects"
}

@Suite("Consumers of a feed: one effect per event")
struct FeedConsumerTests {
    /// Publishes on one database, consumes on another, both real.
    private struct Fixture {
        let source: PostgresPool
        let target: PostgresPool
        let publisher: FeedPublisher
        let runtime: ServiceRuntime

        func consumer(
            types: [String] = [], _ apply: @escaping FeedConsumer.Apply
        ) throws -> FeedConsumer {
            try FeedConsumer(
                name: "test", source: .member, types: types, runtime: runtime, apply: apply)
        }

        func publish(_ events: [OutboxEvent]) async throws {
            try await source.transaction(deadline: soon()) { transaction in
                try Outbox.lock(events.map(\.aggregate), in: &transaction)
                try Outbox.append(events, in: &transaction)
            }
        }

        func effects() async throws -> [(aggregate: String, seq: Int64)] {
            try await target.query(ReadEffects(), deadline: soon())
        }

        /// Every event once, each aggregate's in order.
        func expectEffects(_ count: Int, of aggregate: UUIDv7) async throws {
            try await eventually("\(count) effects") { try await effects().count >= count }
            #expect(try await effects().map(\.seq) == Array(1...Int64(count)))
            #expect(try await effects().allSatisfy { $0.aggregate == aggregate.description })
        }
    }

    private func withFixture(
        runsPublisher: Bool = true,
        _ body: @escaping @Sendable (Fixture, @Sendable (any Service) -> Void) async throws -> Void
    ) async throws {
        let from = try await sharedDatabase()
        let to = try await sharedDatabase(
            "CREATE TABLE effects (id bigint GENERATED ALWAYS AS IDENTITY, aggregate text, seq bigint);"
        )
        try await withPool(from) { source in
            try await withPool(to) { target in
                let publisher = FeedPublisher(
                    pool: source, logger: quiet, metrics: MetricsRegistry())
                let channel = InProcessChannel(methods: EventsV1.Feed.methods(publisher))
                let fixture = Fixture(
                    source: source, target: target, publisher: publisher,
                    runtime: try testRuntime(target, channels: [.member: channel]))
                let (starts, start) = AsyncStream.makeStream(of: (any Service).self)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    if runsPublisher { group.addTask { try await publisher.run() } }
                    group.addTask {
                        await withTaskGroup(of: Void.self) { running in
                            for await service in starts {
                                running.addTask { try? await service.run() }
                            }
                            running.cancelAll()
                        }
                    }
                    defer {
                        start.finish()
                        group.cancelAll()
                    }
                    try await body(fixture) { start.yield($0) }
                }
            }
        }
    }

    private static let store: FeedConsumer.Apply = { transaction, events in
        try transaction.execute(StoreEffects(events: events))
    }

    @Test("events that were there and events that come are applied, in order, within two seconds")
    func delivers() async throws {
        try await withFixture { fixture, start in
            let one = aggregate(1)
            try await fixture.publish((1...700).map { event(one, $0) })
            start(try fixture.consumer(Self.store))
            try await fixture.expectEffects(700, of: one)
            let written = ContinuousClock.now
            try await fixture.publish([event(one, 701)])
            try await fixture.expectEffects(701, of: one)
            #expect(ContinuousClock.now - written < .seconds(2))
        }
    }

    @Test("only the types asked for are delivered, and the place moves past the others")
    func types() async throws {
        try await withFixture { fixture, start in
            let one = aggregate(1)
            start(try fixture.consumer(types: ["b"], Self.store))
            // More of another type than an outbox's tail keeps in memory.
            for first in stride(from: 1 as Int64, to: 10_001, by: 1_000) {
                try await fixture.publish(
                    (first..<first + 1_000).map { event(one, $0, type: "a") })
            }
            try await fixture.publish([event(one, 10_001, type: "b")])
            try await eventually("the effect is there") { try await !fixture.effects().isEmpty }
            #expect(try await fixture.effects().map(\.seq) == [10_001])
            let cursor = try await FeedCursors.read(
                consumer: "test", source: .member, from: fixture.target, deadline: soon())
            #expect(
                cursor == (try await fixture.source.query(ReadFeedEnd(), deadline: soon()).first))
        }
    }

    @Test("a batch that fails leaves nothing and is repeated")
    func repeats() async throws {
        struct Broken: Error {}
        let failures = Atomic<Int>(0)
        try await withFixture { fixture, start in
            let one = aggregate(1)
            start(
                try fixture.consumer { transaction, events in
                    try Self.store(&transaction, events)
                    if failures.add(1, ordering: .relaxed).newValue <= 3 { throw Broken() }
                })
            try await fixture.publish((1...50).map { event(one, $0) })
            try await fixture.expectEffects(50, of: one)
            #expect(failures.load(ordering: .relaxed) > 3)
        }
    }

    @Test("several instances share the work; each event has one effect, in order")
    func severalInstances() async throws {
        try await withFixture { fixture, start in
            let one = aggregate(1)
            for _ in 0..<3 { start(try fixture.consumer(Self.store)) }
            for first in stride(from: 1 as Int64, to: 400, by: 10) {
                try await fixture.publish((first..<first + 10).map { event(one, $0) })
            }
            try await fixture.expectEffects(400, of: one)
        }
    }

    @Test("a consumer that starts anew goes on where its last committed batch ended")
    func resumes() async throws {
        try await withFixture { fixture, _ in
            let one = aggregate(1)
            for part in 0..<3 as Range<Int64> {
                try await fixture.publish(
                    (part * 100 + 1...part * 100 + 100).map { event(one, $0) })
                let consumer = try fixture.consumer(Self.store)
                let running = Task { try await consumer.run() }
                try await fixture.expectEffects(Int(part + 1) * 100, of: one)
                running.cancel()
                try await running.value
            }
        }
    }

    @Test("a source that stops and starts again loses nothing: the consumer subscribes anew")
    func sourceRestarts() async throws {
        try await withFixture(runsPublisher: false) { fixture, start in
            let one = aggregate(1)
            start(try fixture.consumer(Self.store))
            for part in 0..<3 as Range<Int64> {
                let publishing = Task { try await fixture.publisher.run() }
                try await fixture.publish((part * 10 + 1...part * 10 + 10).map { event(one, $0) })
                try await fixture.expectEffects(Int(part + 1) * 10, of: one)
                publishing.cancel()
                try await publishing.value
            }
        }
    }

    @Test("a feed that is set back is applied again from its first event, without a new one")
    func reset() async throws {
        try await withFixture { fixture, start in
            let one = aggregate(1)
            try await fixture.publish((1...30).map { event(one, $0) })
            start(try fixture.consumer(Self.store))
            try await fixture.expectEffects(30, of: one)
            try await fixture.target.transaction(deadline: soon()) { transaction in
                try FeedCursors.lock(consumer: "test", sources: [.member], in: &transaction)
                try transaction.execute(ClearEffects())
                try FeedCursors.reset(consumer: "test", in: &transaction)
            }
            try await fixture.expectEffects(30, of: one)
        }
    }

    @Test("the publisher's end ends its streams, so that a server can drain")
    func publisherStops() async throws {
        try await withPool(try await sharedDatabase()) { pool in
            let publisher = FeedPublisher(pool: pool, logger: quiet, metrics: MetricsRegistry())
            let running = Task { try await publisher.run() }
            let client = EventsV1.Feed.Client(
                InProcessChannel(methods: EventsV1.Feed.methods(publisher)))
            let stream = try await client.subscribe(.init(), .timeout(.seconds(20)))
            try await pool.transaction(deadline: soon()) { transaction in
                try Outbox.append([event(aggregate(1), 1)], in: &transaction)
            }
            #expect(try await stream.receive()?.events.map(\.aggregateSeq) == [1])
            running.cancel()
            #expect(try await stream.receive() == nil)
        }
    }
}
