import CoreMetrics
package import Logging
package import Messages
package import Postgres
package import ServiceLifecycle
import Synchronization
package import TTRPC

/// Serves the feed of this service's outbox to any number of subscribers.
///
/// A NOTIFY wakes them; a tick of one second covers a lost one. While a row waits for the horizon
/// (an older transaction is still open, and its end sends no NOTIFY to us) the subscriber looks
/// again every few milliseconds.
package final class FeedPublisher: EventsV1.Feed.Handlers, Service {
    private static let batchLimit = 500
    private static let horizonPause = Duration.milliseconds(5)
    private static let tick = Duration.seconds(1)

    private let pool: PostgresPool
    private let logger: Logger
    private let delivered: Counter
    private let subscribers: Gauge
    /// How long the horizon has held rows back: an old write transaction is open somewhere.
    private let blocked: Gauge
    private let wakes = Wakes()

    package init(pool: PostgresPool, logger: Logger, metrics: MetricsRegistry) {
        self.pool = pool
        self.logger = logger
        let prefix = "\(metrics.prefix)_feed"
        delivered = Counter(label: "\(prefix)_delivered_total", factory: metrics.factory)
        subscribers = Gauge(
            label: "\(prefix)_subscribers", dimensions: [], factory: metrics.factory)
        blocked = Gauge(
            label: "\(prefix)_blocked_seconds", dimensions: [], factory: metrics.factory)
    }

    /// Wakes the subscribers until cancelled; then their streams end.
    package func run() async throws {
        wakes.open()
        defer { wakes.close() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [pool, wakes] in
                for await _ in pool.listen(Outbox.channel) { wakes.wakeAll() }
            }
            group.addTask { [wakes] in
                while (try? await Task.sleep(for: Self.tick)) != nil { wakes.wakeAll() }
            }
            await group.waitForAll()
        }
    }

    package func subscribe(
        _ request: EventsV1.SubscribeRequest, _ call: CallContext,
        _ responses: ResponseWriter<EventsV1.Event>
    ) async throws {
        let (wake, id) = wakes.register()
        defer { wakes.remove(id) }
        subscribers.record(wakes.count)
        defer { subscribers.record(wakes.count - 1) }
        logger.info(
            "feed subscribed", metadata: ["feed.consumer": .string(request.consumer)])
        var cursor = request.after ?? .start
        var iterator = wake.makeAsyncIterator()
        var blockedSince: ContinuousClock.Instant?
        while !Task.isCancelled, !wakes.isClosed {
            let (events, rest) = try await pool.query(
                ReadFeed(cursor: cursor, limit: Int64(Self.batchLimit)),
                HasFeedRows(cursor: cursor),
                settings: [Setting("patron.merchant", "*")], deadline: .now + .seconds(10))
            for event in events { try await responses.send(event) }
            delivered.increment(by: events.count)
            if let last = events.last?.cursor {
                cursor = last
                blockedSince = nil
            } else if rest.first == true {
                let since = blockedSince ?? .now
                blockedSince = since
                blocked.record((ContinuousClock.now - since) / .seconds(1))
                try await Task.sleep(for: Self.horizonPause)
            } else {
                blocked.record(0)
                if await iterator.next() == nil { return }
            }
        }
    }
}

/// Wakes every subscriber; one that is busy is woken once, afterwards.
private final class Wakes: Sendable {
    private struct State {
        var streams: [Int: AsyncStream<Void>.Continuation] = [:]
        var next = 0
        var isClosed = false
    }

    private let state = Mutex(State())

    var isClosed: Bool { state.withLock { $0.isClosed } }
    var count: Int { state.withLock { $0.streams.count } }

    func open() { state.withLock { $0.isClosed = false } }

    func register() -> (AsyncStream<Void>, Int) {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.next += 1
            state.streams[state.next] = continuation
            return state.next
        }
        return (stream, id)
    }

    func remove(_ id: Int) {
        _ = state.withLock { $0.streams.removeValue(forKey: id) }
    }

    func wakeAll() {
        for continuation in state.withLock({ Array($0.streams.values) }) { continuation.yield() }
    }

    func close() {
        let all = state.withLock { state in
            state.isClosed = true
            return Array(state.streams.values)
        }
        for continuation in all { continuation.finish() }
    }
}
