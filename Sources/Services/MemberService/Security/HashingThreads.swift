import Glibc
import Synchronization

/// Two threads for password hashes: the work blocks, so it has no place on the cooperative pool.
///
/// A burst of log-ins waits in a short queue; beyond it the answer is "overloaded" at once, so that
/// guessing passwords cannot take the processor from everybody else.
final class HashingThreads: Sendable {
    static let shared = HashingThreads(threads: 2, queueLimit: 16)

    /// The queue is full.
    struct Overloaded: Error {}

    private struct State {
        var waiting: [@Sendable () -> Void] = []
        var idle = 0
    }

    private let state = Mutex(State())
    private let queueLimit: Int
    private let wake = Wake()

    init(threads: Int, queueLimit: Int) {
        self.queueLimit = queueLimit
        state.withLock { $0.idle = threads }
        for _ in 0..<threads { start() }
    }

    func run<Result: Sendable>(
        _ work: @escaping @Sendable () -> Result
    ) async throws(Overloaded) -> Result {
        let result: Result? = await withCheckedContinuation { continuation in
            let isAccepted = state.withLock { state in
                guard state.waiting.count < queueLimit + state.idle else { return false }
                state.waiting.append { continuation.resume(returning: work()) }
                return true
            }
            if isAccepted { wake.post() } else { continuation.resume(returning: nil) }
        }
        guard let result else { throw Overloaded() }
        return result
    }

    private func start() {
        let body = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                Unmanaged<HashingThreads>.fromOpaque(pointer).takeRetainedValue().serve()
                return nil
            }, body.toOpaque())
        precondition(status == 0, "no thread is left for password hashes")
        pthread_detach(thread)
    }

    private func serve() {
        while true {
            wake.wait()
            let job = state.withLock { state -> (@Sendable () -> Void)? in
                guard !state.waiting.isEmpty else { return nil }
                state.idle -= 1
                return state.waiting.removeFirst()
            }
            guard let job else { continue }
            job()
            state.withLock { $0.idle += 1 }
        }
    }
}

/// A counting semaphore.
private final class Wake: @unchecked Sendable {
    // Guarded by the kernel: a semaphore is made to be shared by threads.
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(semaphore, 0, 0) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func post() { sem_post(semaphore) }

    func wait() {
        while sem_wait(semaphore) != 0 && errno == EINTR {}
    }
}
