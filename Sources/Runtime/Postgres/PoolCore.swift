internal import Logging
internal import Synchronization

/// What the threads of a pool share: the queue, and who is to be woken.
final class PoolCore: Sendable {
    private struct Lifecycle {
        var hasStarted = false
        var threads = 0
        var waiters: [CheckedContinuation<Void, Never>] = []
        var listeners: [ObjectIdentifier: WakePipe] = [:]
    }

    let configuration: PostgresConfiguration
    let logger: Logger
    let wakes: [WakePipe]
    private let queue: Mutex<WorkQueue<Job>>
    private let lifecycle = Mutex(Lifecycle())

    init(_ configuration: PostgresConfiguration, logger: Logger) {
        self.configuration = configuration
        self.logger = logger
        wakes = (0..<configuration.connections).map { _ in WakePipe() }
        queue = Mutex(
            WorkQueue(
                members: configuration.connections, limit: configuration.queueLimit,
                patience: configuration.outagePatience))
    }

    var isStopping: Bool { queue.withLock { $0.isStopping } }
    var isUp: Bool { queue.withLock { $0.isUp } }
    var waitingCount: Int { queue.withLock { $0.waitingCount } }

    // MARK: Work

    /// Waits until the job is done; returns why it failed.
    func perform(_ job: Job) async -> PostgresError? {
        start()
        return await job.wait { submit(job) }
    }

    private func submit(_ job: Job) {
        switch queue.withLock({ $0.submit(job, now: .now) }) {
        case .queued: break
        case .wake(let member): wakes[member].wake()
        case .refused(let refusal): job.finish(PostgresError(refusal))
        }
    }

    func take(
        _ member: Int, room: Int, inFlight: Int, now: ContinuousClock.Instant
    ) -> WorkQueue<Job>.Taken {
        let taken = queue.withLock {
            $0.take(member, room: room, inFlight: inFlight, now: now)
        }
        settle(taken)
        return taken
    }

    /// For threads that take no work at the moment.
    func expire() { settle(queue.withLock { $0.expire(.now) }) }

    private func settle(_ taken: WorkQueue<Job>.Taken) {
        for job in taken.expired { job.expire() }
        for job in taken.abandoned {
            job.finish(PostgresError(taken.isStopping ? .stopped : .unavailable))
        }
        if let member = taken.wake { wakes[member].wake() }
    }

    func memberIsUp(_ member: Int) { queue.withLock { $0.memberIsUp(member) } }

    func memberIsDown(_ member: Int) {
        if let other = queue.withLock({ $0.memberIsDown(member, now: .now) }) {
            wakes[other].wake()
        }
    }

    // MARK: Lifecycle

    /// Starts the threads, once.
    func start() {
        let isFirst = lifecycle.withLock { lifecycle in
            defer { lifecycle.hasStarted = true }
            guard !lifecycle.hasStarted, !isStopping else { return false }
            lifecycle.threads = wakes.count
            return true
        }
        guard isFirst else { return }
        queue.withLock { $0.start(now: .now) }
        for member in wakes.indices {
            OwnThread.start { [self] in
                Worker(core: self, member: member).run()
                threadEnded()
            }
        }
    }

    /// Refuses what waits and what comes; what is in flight is finished.
    func stop() {
        queue.withLock { $0.stop() }
        for wake in wakes { wake.wake() }
        for wake in lifecycle.withLock({ Array($0.listeners.values) }) { wake.wake() }
        expire()
    }

    private func threadEnded() {
        let waiters = lifecycle.withLock { lifecycle in
            lifecycle.threads -= 1
            guard lifecycle.threads == 0 else { return [CheckedContinuation<Void, Never>]() }
            defer { lifecycle.waiters = [] }
            return lifecycle.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    /// Returns when no thread runs any more.
    func ended() async {
        await withCheckedContinuation { waiter in
            let hasEnded = lifecycle.withLock { lifecycle in
                guard lifecycle.threads > 0 else { return true }
                lifecycle.waiters.append(waiter)
                return false
            }
            if hasEnded { waiter.resume() }
        }
    }

    func add(listener wake: WakePipe) {
        lifecycle.withLock { $0.listeners[ObjectIdentifier(wake)] = wake }
    }

    func remove(listener wake: WakePipe) {
        _ = lifecycle.withLock { $0.listeners.removeValue(forKey: ObjectIdentifier(wake)) }
    }
}

extension PostgresError {
    fileprivate init(_ refusal: WorkQueue<Job>.Refusal) {
        switch refusal {
        case .full: self.init(.queueFull, "too much work is waiting for a connection")
        case .unavailable: self.init(.unavailable, "no connection to PostgreSQL is up")
        case .stopped: self.init(.unavailable, "the pool has been stopped")
        }
    }
}
