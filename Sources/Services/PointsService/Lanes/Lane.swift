import DequeModule
import Logging
import Postgres
import Primitives
import ServiceKit
import Synchronization

/// Gathers commands while a batch is under way, and makes all of them the next batch (docs/architecture.md,
/// A write: lanes).
///
/// No timer: at low load a batch is one command, under load it grows by itself.
final class Lane: Sendable {
    private struct State {
        var waiting: Deque<any QueuedCommand> = []
        var idle: CheckedContinuation<Void, Never>?
        var isClosed = false
    }

    private let state = Mutex(State())
    private let limits: LaneLimits
    private let settle: BatchRunner

    init(limits: LaneLimits, runner: BatchRunner) {
        self.limits = limits
        self.settle = runner
    }

    /// Waits for the command's batch to be durable, or throws with an outcome that is known.
    func submit<Command: LedgerCommand>(
        _ command: Command, deadline: ContinuousClock.Instant
    ) async throws -> LedgerOutcome<Command.Receipt> {
        try await withCheckedThrowingContinuation { continuation in
            let waiting = Waiting(
                command: command, deadline: deadline, continuation: continuation)
            if let refusal = enqueue(waiting) { waiting.fail(refusal) }
        }
    }

    private func enqueue(_ command: any QueuedCommand) -> Refusal? {
        let (idle, refusal) = state.withLock {
            state -> (CheckedContinuation<Void, Never>?, Refusal?) in
            if state.isClosed { return (nil, Refusal(.unavailable, outcome: .transient)) }
            guard state.waiting.count < limits.queue else { return (nil, Refusal(.overloaded)) }
            state.waiting.append(command)
            return (state.idle.take(), nil)
        }
        idle?.resume()
        return refusal
    }

    /// Runs batches until cancelled; then refuses what still waits.
    func run() async {
        await withDiscardingTaskGroup { group in
            while !Task.isCancelled {
                let batch = await next()
                guard !batch.isEmpty else { continue }
                let settled = await settle.run(batch)
                // The cache is told before the callers are, while the next batch is under way.
                group.addTask { await settled.deliver() }
            }
        }
        let rest = state.withLock { state in
            state.isClosed = true
            defer { state.waiting.removeAll() }
            return state.waiting
        }
        for command in rest { command.fail(Refusal(.unavailable, outcome: .transient)) }
    }

    /// All that waits, up to a batch; what has run out of time is answered here.
    private func next() async -> [any QueuedCommand] {
        await waitForWork()
        let batch = state.withLock { state in
            let count = min(state.waiting.count, limits.batch)
            let batch = Array(state.waiting.prefix(count))
            state.waiting.removeFirst(count)
            return batch
        }
        let now = ContinuousClock.now
        guard batch.contains(where: { $0.deadline <= now }) else { return batch }
        for command in batch where command.deadline <= now {
            command.fail(Refusal(.deadlineExceeded, outcome: .transient))
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
struct LaneLimits: Sendable {
    /// Commands of one transaction: enough to spread its fixed cost, few enough to end in 100 ms.
    var batch = 512
    /// Commands that wait; beyond it a caller is refused at once.
    var queue = 4_096

    init() {}
}
