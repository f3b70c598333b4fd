import CoreMetrics
import Logging
package import Messages
package import Postgres
import Primitives
import ServiceLifecycle
import Synchronization
import TTRPC

/// Applies another service's events to this service's records, each exactly once.
///
/// The cursor moves in the transaction of the effect. Several instances may run: they take turns,
/// and each leaves out what another has done.
package struct FeedConsumer: Service {
    package typealias Apply = @Sendable (inout Transaction, [EventsV1.Event]) throws -> Void
    package typealias Prepare = @Sendable ([EventsV1.Event]) async throws -> Void

    /// Batches of the feed that one transaction takes, and that wait for it.
    private static let batchesAtOnce = 4
    private static let bufferLimit = 8
    /// A subscription is renewed now and then, so that it finds the instances of the source anew.
    private static let subscriptionLife = Duration.seconds(3_600)

    private let name: String
    private let source: ServiceName
    private let types: [String]
    private let pace: Duration
    private let keepsInstants: Bool
    private let service: ServiceName
    private let client: EventsV1.Feed.Client
    private let pool: PostgresPool
    private let clock: any WallClock
    private let logger: Logger
    private let prepare: Prepare?
    private let apply: Apply
    private let crashPoint: CrashPoint?
    private let lag: Gauge
    private let connected: Gauge
    private let applied: Counter

    /// - Parameters:
    ///   - types: the events that this consumer wants.
    ///   - pace: the least time from one transaction to the next. Small ones under load would cost
    ///     the database more than what they bring is worth to anybody.
    ///   - keepsInstants: whether to keep until when everything has been seen (`FeedInstants`); the
    ///     schema then has `SharedSchema.feedInstants`.
    ///   - prepare: fetches what `apply` needs from other services; no transaction is open then.
    ///   - apply: writes the effects. It gets events of all merchants, in order, may run
    ///     again for the same events after a rollback, and throws to have the batch repeated later.
    ///   - crashPoint: reached when events have had their effect.
    package init(
        name: String, source: ServiceName, types: [String], pace: Duration = .zero,
        keepsInstants: Bool = false, runtime: ServiceRuntime, prepare: Prepare? = nil,
        apply: @escaping Apply, crashPoint: CrashPoint? = nil
    ) throws {
        self.pace = pace
        self.keepsInstants = keepsInstants
        self.name = name
        self.source = source
        self.types = types
        service = runtime.service
        client = EventsV1.Feed.Client(try runtime.channel(to: source))
        pool = runtime.pool
        clock = runtime.clock
        self.prepare = prepare
        self.apply = apply
        self.crashPoint = crashPoint
        var logger = runtime.logger
        logger[metadataKey: "feed.consumer"] = .string(name)
        logger[metadataKey: "feed.source"] = .string(source.rawValue)
        self.logger = logger
        let prefix = "\(runtime.metrics.prefix)_feed"
        let labels = [("consumer", name), ("source", source.rawValue)]
        let factory = runtime.metrics.factory
        lag = Gauge(label: "\(prefix)_lag_seconds", dimensions: labels, factory: factory)
        connected = Gauge(label: "\(prefix)_connected", dimensions: labels, factory: factory)
        applied = Counter(label: "\(prefix)_applied_total", dimensions: labels, factory: factory)
    }

    package func run() async throws {
        var pause = Backoff()
        while !Task.isCancelled {
            let start = ContinuousClock.now
            do {
                try await consume()
            } catch is CursorMovedBack {
                logger.info("feed starts again")
                continue
            } catch is FeedEnded {
                logger.debug("feed ended")
            } catch {
                if Task.isCancelled { return }
                logger.warning(
                    "feed interrupted", metadata: ["error.detail": .string(DefectText.of(error))])
            }
            connected.record(0)
            if ContinuousClock.now - start > .seconds(30) { pause = Backoff() }
            try? await Task.sleep(for: pause.next())
        }
    }

    private func consume() async throws {
        let cursor =
            try await FeedCursors.read(
                consumer: name, source: source, from: pool, deadline: .now + .seconds(5)) ?? .start
        let options = RequestContext.internalOptions(
            as: service, timeout: Self.subscriptionLife)
        let stream = try await client.subscribe(
            EventsV1.SubscribeRequest(
                after: cursor, consumer: name, types: types, wantsInstants: keepsInstants), options)
        defer { stream.cancel() }
        connected.record(1)
        let buffer = BoundedBuffer<EventsV1.EventBatch>(limit: Self.bufferLimit)
        let reached = ReachedCursor(cursor)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                await withTaskCancellationHandler {
                    do {
                        for try await batch in stream { await buffer.push(batch) }
                        buffer.finish(.success(()))
                    } catch {
                        buffer.finish(.failure(error))
                    }
                } onCancel: {
                    stream.cancel()
                    buffer.finish(.failure(CancellationError()))
                }
            }
            group.addTask { try await watchForReset(reached) }
            group.addTask {
                try await applyAll(from: buffer, after: reached)
                throw FeedEnded()
            }
            defer { group.cancelAll() }
            // The first error ends all; `waitForAll` would wait for those that never end.
            for try await _ in group {}
        }
    }

    /// A feed that is set back to its beginning while nothing new comes must not wait for an event.
    private func watchForReset(_ reached: ReachedCursor) async throws {
        while true {
            try await Task.sleep(for: .seconds(1))
            // Taken first: what is stored after it can only be further on, unless it was set back.
            let known = reached.value
            let stored = try await FeedCursors.read(
                consumer: name, source: source, from: pool, deadline: .now + .seconds(5))
            if EventsV1.Cursor.isBefore(stored ?? .start, known) { throw CursorMovedBack() }
        }
    }

    private func applyAll(
        from buffer: BoundedBuffer<EventsV1.EventBatch>, after reached: ReachedCursor
    ) async throws {
        while let batches = try await buffer.take(atMost: Self.batchesAtOnce) {
            guard let last = batches.last?.through else { continue }
            let events = batches.flatMap(\.events)
            if !events.isEmpty { try await prepare?(events) }
            let complete = batches.compactMap(\.completeUntil).max()
            try await store(
                events, after: reached.value, upTo: last,
                completeUntil: keepsInstants ? complete : nil)
            if let crashPoint, !events.isEmpty { CrashPoint.reached(crashPoint) }
            reached.value = last
            applied.increment(by: events.count)
            if let occurredAt = events.last?.occurredAt {
                lag.record(Double(clock.now().microseconds(since: occurredAt)) / 1_000_000)
            }
            if pace > .zero { try await Task.sleep(for: pace) }
        }
    }

    private func store(
        _ events: [EventsV1.Event], after known: EventsV1.Cursor, upTo last: EventsV1.Cursor,
        completeUntil instant: Instant?
    ) async throws {
        let (consumer, source, apply) = (name, source.rawValue, apply)
        try await pool.transaction(
            settings: [.allMerchants], deadline: .now + .seconds(30)
        ) { transaction in
            let stored = try transaction.pipeline { pipeline in
                pipeline.add(LockCursor(consumer: consumer, source: source))
                return pipeline.add(ReadCursor(consumer: consumer, source: source))
            }
            let reached = try stored.rows.first ?? .start
            if EventsV1.Cursor.isBefore(reached, known) { throw CursorMovedBack() }
            // What another instance has done since is left out.
            let fresh = events.filter { EventsV1.Cursor.isBefore(reached, $0.cursor ?? .start) }
            if EventsV1.Cursor.isBefore(reached, last) {
                if !fresh.isEmpty { try apply(&transaction, fresh) }
                try transaction.run(StoreCursor(consumer: consumer, source: source, cursor: last))
            }
            guard let instant else { return }
            // Everything up to `last` is applied by now, here or by another instance.
            try transaction.run(
                StoreInstant(consumer: consumer, source: source, instant: instant))
        }
    }
}

/// How far one subscription has applied its events.
private final class ReachedCursor: Sendable {
    private let cursor: Mutex<EventsV1.Cursor>

    init(_ cursor: EventsV1.Cursor) { self.cursor = Mutex(cursor) }

    var value: EventsV1.Cursor {
        get { cursor.withLock { $0 } }
        set { cursor.withLock { $0 = newValue } }
    }
}

/// Somebody let the feed begin again, as a rebuild does.
private struct CursorMovedBack: Error {}

/// The source ended the subscription, as it does when it stops.
private struct FeedEnded: Error {}

/// Pauses between attempts: doubling from 50 ms to 5 s, with full jitter above a tenth.
struct Backoff {
    private var limit = Duration.milliseconds(50)

    mutating func next() -> Duration {
        defer { limit = min(limit * 2, .seconds(5)) }
        return limit * Double.random(in: 0.1...1)
    }
}
