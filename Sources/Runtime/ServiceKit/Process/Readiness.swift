import Synchronization

/// One thing that must hold before the process takes requests.
package struct ReadinessCheck: Sendable {
    let name: String
    let check: @Sendable () async throws -> Void

    package init(_ name: String, _ check: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.check = check
    }
}

/// Whether the process takes requests: it has started, its checks hold, and it is not stopping.
final class Readiness: Sendable {
    private struct State {
        var isOpen = false
        var isStopping = false
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    private let checks: [ReadinessCheck]
    private let state = Mutex(State())

    init(checks: [ReadinessCheck]) {
        self.checks = checks
    }

    /// The start is over: what waited for it may begin.
    func open() {
        let waiters = state.withLock { state in
            state.isOpen = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    func stop() {
        state.withLock { $0.isStopping = true }
        open()
    }

    /// Returns when the start is over; false if the process stops before.
    func opened() async -> Bool {
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in
                let mustWait = state.withLock { state -> Bool in
                    guard !state.isOpen, !Task.isCancelled else { return false }
                    state.waiters.append(waiter)
                    return true
                }
                if !mustWait { waiter.resume() }
            }
        } onCancel: {
            // The group stops as a whole: whoever waits is cancelled, too.
            let waiters = state.withLock { state in
                defer { state.waiters = [] }
                return state.waiters
            }
            for waiter in waiters { waiter.resume() }
        }
        return !Task.isCancelled && state.withLock { $0.isOpen && !$0.isStopping }
    }

    /// Names of what does not hold; empty when ready.
    func problems() async -> [String] {
        let (isOpen, isStopping) = state.withLock { ($0.isOpen, $0.isStopping) }
        if isStopping { return ["stopping"] }
        if !isOpen { return ["starting"] }
        var problems: [String] = []
        for check in checks {
            do { try await check.check() } catch { problems.append(check.name) }
        }
        return problems
    }
}
