internal import CLibPQ
internal import Glibc
internal import Logging
internal import Synchronization

extension PostgresPool {
    /// An element for every NOTIFY on the channel, and one after every (re)connection, since
    /// notifications may have been missed. What is not consumed in time is merged into one.
    ///
    /// - Parameter channel: letters, digits and underscores.
    package func listen(_ channel: String) -> AsyncStream<Void> {
        precondition(
            channel.wholeMatch(of: /[A-Za-z0-9_]{1,63}/) != nil,
            "a channel is named by letters, digits and underscores")
        let (stream, continuation) = AsyncStream<Void>.makeStream(
            bufferingPolicy: .bufferingNewest(1))
        let listener = Listener(core: core, channel: channel, continuation: continuation)
        continuation.onTermination = { _ in listener.stop() }
        core.add(listener: listener.wake)
        OwnThread.start { listener.run() }
        return stream
    }
}

/// A connection of its own that waits for notifications, and its thread.
private final class Listener: Sendable {
    let wake = WakePipe()
    private let core: PoolCore
    private let channel: String
    private let continuation: AsyncStream<Void>.Continuation
    private let isStopped = Atomic(false)

    init(core: PoolCore, channel: String, continuation: AsyncStream<Void>.Continuation) {
        self.core = core
        self.channel = channel
        self.continuation = continuation
    }

    func stop() {
        isStopped.store(true, ordering: .relaxed)
        wake.wake()
    }

    private var shouldRun: Bool { !isStopped.load(ordering: .relaxed) && !core.isStopping }

    func run() {
        var backoff = Backoff()
        var random = SystemRandomNumberGenerator()
        while shouldRun {
            do {
                let limit = ContinuousClock.now + core.configuration.connectTimeout
                let connection = try Connection.open(core.configuration, until: limit) { shouldRun }
                try connection.script("LISTEN \"\(channel)\"", deadline: limit)
                backoff.reset()
                continuation.yield()
                follow(connection)
            } catch {
                core.logger.debug(
                    "postgres listener failed", metadata: ["postgres.reason": "\(error.message)"])
            }
            if shouldRun { wake.wait(until: .now + backoff.next(using: &random)) }
        }
        core.remove(listener: wake)
        continuation.finish()
    }

    /// Until the connection ends.
    private func follow(_ connection: Connection) {
        while shouldRun {
            let isAlive = connection.withHandle { handle in
                wake.wait(until: nil, with: PQsocket(handle))
                guard PQconsumeInput(handle) == 1 else { return false }
                var hasNews = false
                while let notification = PQnotifies(handle) {
                    PQfreemem(notification)
                    hasNews = true
                }
                if hasNews { continuation.yield() }
                return PQstatus(handle) == CONNECTION_OK
            }
            guard isAlive else { return }
        }
    }
}
