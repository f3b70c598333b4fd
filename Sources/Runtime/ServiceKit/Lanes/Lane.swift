import DequeModule
import Synchronization

/// What waits in a lane, with the caller who waits for its answer.
package protocol LaneWork: Sendable {
    var deadline: ContinuousClock.Instant { get }

    /// Answers the caller; nothing of the work is done any more.
    func fail(_ error: any Error)
}

/// Gathers work while a batch is under way, and makes all of it the next batch (docs/architecture.md,
/// A write: lanes).
///
/// No timer: at low load a batch is one piece of work, under load it grows by itself.
package final class Lane<Work: LaneWork>: Sendable {
    /// Tells the callers of a batch how it ended, while the next one is under way.
    package typealias Delivery = @Sendable () async -> Void

    private struct State {
        var waiting: Deque<Work> = []
        var idle: CheckedContinuation<Void, Never>?
        var isClosed = false
    }

    private let state = Mutex(State())
    private let limits: LaneLimits
    private let settle: @Sendable ([Work]) async -> Delivery

    /// - Parameter settle: brings a batch to an end that each caller can be told.
    package init(
        limits: LaneLimits, settle: @escaping @Sendable ([Work]) async -> Delivery
    ) {
        self.limits = limits
        self.settle = settle
    }

    /// The work is answered when its batch is durable, or with an outcome that is known.
    package func submit(_ work: Work) {
        let (idle, refusal) = state.withLock {
            state -> (CheckedContinuation<Void, Never>?, Refusal?) in
            if state.isClosed { return (nil, Refusal(.unavailable, outcome: .transient)) }
            guard state.waiting.count < limits.queue else { return (nil, Refusal(.overloaded)) }
            state.waiting.append(work)
            return (state.idle.take(), nil)
        }
        idle?.resume()
        if let refusal { work.fail(refusal) }
    }

    /// Runs batches until cancelled; then refuses what still waits.
    package func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let batch = await next()
                guard !batch.isEmpty else { continue }
                let deliver = await settle(batch)
                group.addTask { await deliver() }
            }
        }
        let rest = state.withLock { state in
            state.isClosed = true
            defer { state.waiting.removeAll() }
            return state.waiting
        }
        for work in rest { work.fail(Refusal(.unavailable, outcome: .transient)) }
    }

    /// All that waits, up to a batch; what has run out of time is answered here.
    private func next() async -> [Work] {
        await waitForWork()
        let batch = state.withLock { state in
            let count = min(state.waiting.count, limits.batch)
            let batch = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            return batch
        }
        let now = ContinuousClock.now
        guard batch.contains(where: { $0.deadline <= now }) else { return batch }
        for work in batch where work.deadline <= now {
            work.fail(Refusal(.deadlineExceeded, outcome: .transient))
        }
        return batch.filter { $0.deadline > now }
    }

    private func waitForWork() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isReady = state.withLock { state in
                    if !state.waiting.isEmpty || Task.isCancelled { return true }
                    state.idle = continuation
                    return false
                }
                if isReady { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.idle.take() }?.resume()
        }
    }
}

/// Bounds of a lane.
package struct LaneLimits: Sendable {
    /// Pieces of work of one transaction: enough to spread its fixed cost, few enough to end in
    /// 100 ms.
    package var batch = 512
    /// Pieces of work that wait; beyond it a caller is refused at once.
    package var queue = 4_096

    package init() {}
}
