import NIOCore
import Synchronization

/// Runs the tasks of one connection's calls on the thread of its event loop.
///
/// A handler that never has to wait answers without leaving the thread that read its request. One
/// that waits comes back to it, so a reply costs one hop and joins the write of its loop tick.
final class EventLoopExecutor: TaskExecutor, Sendable {
    private struct Queue {
        var jobs: [UnownedJob] = []
        var isScheduled = false
    }

    private let queue = Mutex(Queue())
    let eventLoop: any EventLoop
    private let onBatch: @Sendable (Batch) -> Void

    enum Batch: Sendable {
        case begins
        case ends
    }

    /// - Parameter onBatch: called on the loop around a batch of jobs, so that what they write can
    ///   leave together.
    init(eventLoop: any EventLoop, onBatch: @escaping @Sendable (Batch) -> Void) {
        self.eventLoop = eventLoop
        self.onBatch = onBatch
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let mustSchedule = queue.withLock { queue in
            queue.jobs.append(job)
            defer { queue.isScheduled = true }
            return !queue.isScheduled
        }
        if mustSchedule { eventLoop.execute { self.runBatch() } }
    }

    /// Runs the jobs that are ready now. What they enqueue waits for the next turn of the loop, so
    /// that a task that never rests cannot keep the loop from its sockets.
    private func runBatch() {
        onBatch(.begins)
        let jobs = queue.withLock { queue in
            defer { queue.jobs = [] }
            return queue.jobs
        }
        let executor = asUnownedTaskExecutor()
        for job in jobs { job.runSynchronously(on: executor) }
        onBatch(.ends)
        let isDone = queue.withLock { queue in
            queue.isScheduled = !queue.jobs.isEmpty
            return queue.jobs.isEmpty
        }
        if !isDone { eventLoop.execute { self.runBatch() } }
    }
}
