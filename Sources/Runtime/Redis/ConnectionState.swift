internal import DequeModule
internal import NIOCore

/// Which command waits for which reply, on one connection.
///
/// The server answers in the order of the commands, so a queue is all it takes. A command whose
/// time has run out leaves the queue and leaves a debt of one reply, which is dropped when it
/// comes. Opens no socket and reads no clock: the shell (`RedisConnection`) does what the actions
/// say.
struct ConnectionState<Waiter: Sendable>: Sendable {
    struct Limits: Sendable {
        let timeout: TimeAmount
        let connectTimeout: TimeAmount
        let stallTimeout: TimeAmount
        let maxInFlight: Int
    }

    private enum Phase: Sendable {
        /// No connection. `connected` leads to `greeting`.
        case down
        /// The greeting's replies are due. The last of them leads to `ready`.
        case greeting(repliesDue: Int, deadline: NIODeadline)
        /// Commands are taken. `disconnected` leads back to `down` from everywhere.
        case ready
    }

    private struct Waiting: Sendable {
        let waiter: Waiter
        let deadline: NIODeadline
    }

    private let limits: Limits
    private var phase = Phase.down
    private var output = ByteBuffer()
    private var isFlushScheduled = false
    /// When the shell's next call of `expire` is due.
    private var timer: NIODeadline?
    /// Ascending by deadline, since all have the same timeout.
    private var waiting: Deque<Waiting> = []
    /// Replies that come before the first waiter's, and that nobody waits for.
    private var abandoned = 0
    private var lastProgress = NIODeadline.uptimeNanoseconds(0)

    init(limits: Limits) { self.limits = limits }

    var isReady: Bool {
        if case .ready = phase { true } else { false }
    }

    var inFlight: Int { waiting.count + abandoned }

    /// A connection stands; its first bytes are the greeting's, and they are flushed by the caller.
    mutating func connected(greeting: [RedisArguments], now: NIODeadline) {
        precondition(!greeting.isEmpty, "the greeting's reply says that the server serves")
        phase = .greeting(repliesDue: greeting.count, deadline: now + limits.connectTimeout)
        for arguments in greeting {
            _ = CommandEncoder.withEncoded(arguments) { output.writeBytes($0) }
        }
    }

    enum Offer: Equatable {
        case refuse(RedisError)
        case wait
        /// As `wait`, and the caller sees to it that `flush` is called on the event loop.
        case waitAndFlush
    }

    mutating func offer(
        _ waiter: Waiter, encoded: UnsafeRawBufferPointer, now: NIODeadline
    ) -> Offer {
        guard isReady else { return .refuse(.unavailable) }
        guard inFlight < limits.maxInFlight else { return .refuse(.overloaded) }
        if inFlight == 0 { lastProgress = now }
        waiting.append(Waiting(waiter: waiter, deadline: now + limits.timeout))
        output.writeBytes(encoded)
        guard !isFlushScheduled else { return .wait }
        isFlushScheduled = true
        return .waitAndFlush
    }

    struct Flush: Equatable {
        let bytes: ByteBuffer
        /// When to call `expire`, if no call is due by then.
        let timer: NIODeadline?
    }

    /// All that has gathered since the last flush.
    mutating func flush() -> Flush? {
        isFlushScheduled = false
        guard output.readableBytes > 0 else { return nil }
        let bytes = output
        output = ByteBuffer()
        return Flush(bytes: bytes, timer: newTimer())
    }

    struct Received: Sendable {
        var completed: [(waiter: Waiter, value: RedisValue)] = []
        var becameReady = false
        /// Not nil: the connection is of no more use.
        var failure: String?
    }

    mutating func received(_ replies: [RedisValue], now: NIODeadline) -> Received {
        lastProgress = now
        var received = Received()
        for reply in replies {
            switch phase {
            case .down:
                return received
            case .greeting(let due, let deadline):
                if case .error(let message) = reply {
                    received.failure = message
                    return received
                }
                received.becameReady = due == 1
                phase =
                    due == 1 ? .ready : .greeting(repliesDue: due - 1, deadline: deadline)
            case .ready:
                if abandoned > 0 {
                    abandoned -= 1
                } else if let first = waiting.popFirst() {
                    received.completed.append((first.waiter, reply))
                } else {
                    received.failure = "a reply that nobody asked for"
                    return received
                }
            }
        }
        return received
    }

    struct Expired: Sendable {
        var timedOut: [Waiter] = []
        /// The server has been silent for too long: close.
        var isStalled = false
        /// When to call again, if no call is due by then.
        var timer: NIODeadline?
    }

    mutating func expire(now: NIODeadline) -> Expired {
        var expired = Expired()
        if let due = timer, due <= now { timer = nil }
        while let first = waiting.first, first.deadline <= now {
            waiting.removeFirst()
            abandoned += 1
            expired.timedOut.append(first.waiter)
        }
        expired.isStalled = stallDeadline.map { $0 <= now } ?? false
        if !expired.isStalled { expired.timer = newTimer() }
        return expired
    }

    /// Everything under way is lost; returns who waited for it.
    mutating func disconnected() -> [Waiter] {
        let waiters = waiting.map(\.waiter)
        phase = .down
        output = ByteBuffer()
        isFlushScheduled = false
        timer = nil
        waiting = []
        abandoned = 0
        return waiters
    }

    private var stallDeadline: NIODeadline? {
        switch phase {
        case .down: nil
        case .greeting(_, let deadline): deadline
        case .ready: inFlight > 0 ? lastProgress + limits.stallTimeout : nil
        }
    }

    /// The next deadline, if it comes before the timer that is set; the later one then finds
    /// nothing to do.
    private mutating func newTimer() -> NIODeadline? {
        guard let stallDeadline else { return nil }
        let next = waiting.first.map { min($0.deadline, stallDeadline) } ?? stallDeadline
        if let timer, timer <= next { return nil }
        timer = next
        return next
    }
}
