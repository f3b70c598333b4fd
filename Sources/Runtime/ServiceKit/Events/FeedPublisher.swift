import CoreMetrics
package import Logging
package import Messages
package import Postgres
import Primitives
package import ServiceLifecycle
import Synchronization
package import TTRPC

/// Serves the feed of this service's outbox to any number of subscribers.
///
/// One reader follows the end of the outbox and keeps it in memory for all; a subscriber that is
/// further behind reads for itself until it has caught up. A NOTIFY wakes the reader; a tick of one
/// second covers a lost one. While a row waits for the horizon (an older transaction is still open,
/// and its end sends no NOTIFY to us) the reader looks again every few milliseconds.
///
/// Who asks for it is told until which instant nothing is missing, about once a second: the reader
/// notes the instant and the next transaction's number (`FeedMarks`), and when all below that number
/// have ended and were read, everything that was committed before the instant has been.
package final class FeedPublisher: EventsV1.Feed.Handlers, Service {
    private static let batchLimit = 500
    private static let tailLimit = 8_192
    /// So many events of other types in a row are told by an empty batch, so that the subscriber's
    /// place moves on.
    private static let longestSilence = 1_000
    private static let horizonPause = Duration.milliseconds(10)
    private static let tick = Duration.seconds(1)
    /// Below a tick, so that each may take a mark.
    private static let markRest = tick * 0.9

    private let pool: PostgresPool
    private let clock: any WallClock
    private let logger: Logger
    private let delivered: Counter
    private let subscribers: Gauge
    private let blockedFor: BlockedTime
    private let tail = FeedTail(limit: FeedPublisher.tailLimit)
    private let readerWakes = Wakes()
    private let wakes = Wakes()

    /// - Parameter clock: the one by which this service decides.
    package init(
        pool: PostgresPool, clock: any WallClock = SystemClock(), logger: Logger,
        metrics: MetricsRegistry
    ) {
        self.pool = pool
        self.clock = clock
        self.logger = logger
        let prefix = "\(metrics.prefix)_feed"
        delivered = Counter(label: "\(prefix)_delivered_total", factory: metrics.factory)
        subscribers = Gauge(
            label: "\(prefix)_subscribers", dimensions: [], factory: metrics.factory)
        blockedFor = BlockedTime(
            Gauge(label: "\(prefix)_blocked_seconds", dimensions: [], factory: metrics.factory))
    }

    /// Reads the outbox and wakes the subscribers until cancelled; then their streams end.
    package func run() async throws {
        wakes.open()
        defer {
            wakes.close()
            tail.end()
        }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [pool, readerWakes] in
                for await _ in pool.listen(Outbox.channel) { readerWakes.wakeAll() }
            }
            group.addTask { [readerWakes] in
                while (try? await Task.sleep(for: Self.tick)) != nil { readerWakes.wakeAll() }
            }
            group.addTask { await self.followEnd() }
            await group.waitForAll()
        }
    }

    // MARK: The one reader

    private func followEnd() async {
        let (wake, id) = readerWakes.register()
        defer { readerWakes.remove(id) }
        var iterator = wake.makeAsyncIterator()
        var pause = Backoff()
        var place: EventsV1.Cursor?
        var marks = FeedMarks(rest: Self.markRest)
        while !Task.isCancelled {
            do {
                switch try await readOn(from: &place, &marks) {
                case .more: continue
                case .blocked: try await Task.sleep(for: Self.horizonPause)
                case .end: if await iterator.next() == nil { return }
                }
                pause = Backoff()
            } catch {
                if Task.isCancelled { return }
                logger.warning(
                    "outbox not read", metadata: ["error.detail": .string(DefectText.of(error))])
                place = nil
                marks = FeedMarks(rest: Self.markRest)
                tail.end()
                wakes.wakeAll()
                try? await Task.sleep(for: pause.next())
            }
        }
    }

    private enum Progress {
        case more
        /// Rows wait for the horizon.
        case blocked
        case end
    }

    /// Takes a mark now and then; the instant of the youngest whose transactions have all ended.
    private func passed(_ marks: inout FeedMarks) async throws -> Instant? {
        guard marks.isDue(at: .now) else { return nil }
        // The clock is read first: what is committed before it is in the snapshot.
        let instant = clock.now()
        guard let open = try await query(ReadOpenTransactions()).first else { return nil }
        return marks.look(instant, open, at: .now)
    }

    private func readOn(
        from place: inout EventsV1.Cursor?, _ marks: inout FeedMarks
    ) async throws -> Progress {
        guard let cursor = place else {
            let end = try await query(ReadFeedEnd()).first ?? .start
            tail.begin(at: end)
            wakes.wakeAll()
            place = end
            return .more
        }
        let complete = try await passed(&marks)
        let events = try await query(ReadFeed(cursor: cursor, limit: Int64(Self.batchLimit)))
        if let last = events.last?.cursor {
            tail.append(events)
            wakes.wakeAll()
            place = last
        }
        if events.count == Self.batchLimit {
            // Not all was read: a younger mark is passed later.
            return .more
        }
        if let complete {
            tail.complete(upTo: place ?? cursor, until: complete)
            wakes.wakeAll()
        }
        let rest = try await query(HasFeedRows(cursor: place ?? .start))
        let isBlocked = rest.first == true
        blockedFor.record(isBlocked: isBlocked && events.isEmpty)
        return isBlocked ? .blocked : .end
    }

    private func query<S: Statement>(_ statement: S) async throws -> [S.Row] {
        try await pool.query(
            statement, settings: [.allMerchants], deadline: .now + .seconds(10))
    }

    // MARK: Subscribers

    package func subscribe(
        _ request: EventsV1.SubscribeRequest, _ call: CallContext,
        _ responses: ResponseWriter<EventsV1.EventBatch>
    ) async throws {
        let (wake, id) = wakes.register()
        defer { wakes.remove(id) }
        subscribers.record(wakes.count)
        defer { subscribers.record(wakes.count - 1) }
        logger.info(
            "feed subscribed", metadata: ["feed.consumer": .string(request.consumer)])
        let types = Set(request.types)
        var cursor = request.after ?? .start
        var iterator = wake.makeAsyncIterator()
        var unsaid = 0
        var told: Instant?
        while !Task.isCancelled, !wakes.isClosed {
            let (events, isEnd) = try await next(after: &cursor)
            cursor = events.last?.cursor ?? cursor
            let wanted =
                types.isEmpty ? events : events.filter { types.contains($0.type) }
            unsaid += events.count
            let complete = request.wantsInstants ? tail.completeUntil(at: cursor) : nil
            guard !wanted.isEmpty || unsaid >= Self.longestSilence || isNews(complete, told) else {
                if events.isEmpty, isEnd, await iterator.next() == nil { return }
                continue
            }
            try await responses.send(
                EventsV1.EventBatch(events: wanted, through: cursor, completeUntil: complete))
            delivered.increment(by: wanted.count)
            unsaid = 0
            told = complete ?? told
        }
    }

    private func isNews(_ instant: Instant?, _ told: Instant?) -> Bool {
        guard let instant else { return false }
        guard let told else { return true }
        return instant > told
    }

    /// Events after a place; where there are none, whether to wait for a wake.
    private func next(
        after cursor: inout EventsV1.Cursor
    ) async throws -> (events: [EventsV1.Event], isEnd: Bool) {
        switch tail.events(after: cursor, atMost: Self.batchLimit) {
        case .events(let events):
            return (events, false)
        case .nothing:
            return ([], true)
        case .behind(let start):
            let events = try await query(ReadFeed(cursor: cursor, limit: Int64(Self.batchLimit)))
            // Where the tail begins was below the horizon already: nothing lies between.
            if events.isEmpty, let start { cursor = start }
            return (events, start == nil)
        }
    }
}

/// How long the horizon has held rows back: an old write transaction is open somewhere.
private final class BlockedTime: Sendable {
    private let gauge: Gauge
    private let since = Mutex<ContinuousClock.Instant?>(nil)

    init(_ gauge: Gauge) {
        self.gauge = gauge
    }

    func record(isBlocked: Bool) {
        let start = since.withLock { since in
            since = isBlocked ? since ?? .now : nil
            return since
        }
        gauge.record(start.map { (ContinuousClock.now - $0) / .seconds(1) } ?? 0)
    }
}

/// Wakes every sleeper; one that is busy is woken once, afterwards.
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
