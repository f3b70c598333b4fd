internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization

/// One connection to the server, made again whenever it breaks.
///
/// The thin shell around `ConnectionState`: it decides nothing, and resumes nobody under the lock.
final class RedisConnection: Sendable {
    typealias Waiter = CheckedContinuation<Result<RedisValue, RedisError>, Never>

    private struct Shared: Sendable {
        var state: ConnectionState<Waiter>
        /// Whether the present channel came as far as taking commands.
        var hasServed = false
        /// The channel that the state speaks of; late events of an older one are not listened to.
        var channel: (any Channel)?
    }

    private let shared: Mutex<Shared>
    private let configuration: RedisConfiguration
    private let eventLoop: any EventLoop
    private let logger: Logger

    init(configuration: RedisConfiguration, eventLoop: any EventLoop, logger: Logger) {
        self.configuration = configuration
        self.eventLoop = eventLoop
        self.logger = logger
        let limits = ConnectionState<Waiter>.Limits(
            timeout: configuration.timeout, connectTimeout: configuration.connectTimeout,
            stallTimeout: configuration.stallTimeout, maxInFlight: configuration.maxInFlight)
        shared = Mutex(Shared(state: ConnectionState(limits: limits)))
    }

    var isReady: Bool { shared.withLock { $0.state.isReady } }

    func send(_ arguments: RedisArguments) async throws(RedisError) -> RedisValue {
        let result = await withCheckedContinuation { waiter in
            CommandEncoder.withEncoded(arguments) { encoded in
                self.offer(waiter, encoded: encoded)
            }
        }
        return try result.get()
    }

    private func offer(_ waiter: Waiter, encoded: UnsafeRawBufferPointer) {
        let (offer, channel) = shared.withLock { shared in
            (shared.state.offer(waiter, encoded: encoded, now: .now()), shared.channel)
        }
        switch offer {
        case .refuse(let error): waiter.resume(returning: .failure(error))
        case .wait: break
        case .waitAndFlush:
            if let channel { eventLoop.execute { self.flush(channel) } }
        }
    }

    // MARK: On the event loop

    func connected(_ channel: any Channel) {
        shared.withLock { shared in
            shared.channel = channel
            shared.hasServed = false
            shared.state.connected(greeting: greeting, now: .now())
        }
        flush(channel)
    }

    private func flush(_ channel: any Channel) {
        guard let flush = ifCurrent(channel, { $0.flush() }) ?? nil else { return }
        channel.writeAndFlush(flush.bytes, promise: nil)
        setTimer(flush.timer, channel)
    }

    func received(_ replies: [RedisValue], _ channel: any Channel) {
        guard let received = ifCurrent(channel, { $0.received(replies, now: .now()) }) else {
            return
        }
        for (waiter, value) in received.completed {
            waiter.resume(returning: .success(value))
        }
        if received.becameReady {
            shared.withLock { $0.hasServed = true }
            logger.info("Redis is available")
        }
        if let failure = received.failure { fail(channel, reason: failure) }
    }

    func fail(_ channel: any Channel, reason: String) {
        logger.warning("Redis connection is closed", metadata: ["redis.reason": "\(reason)"])
        channel.close(promise: nil)
    }

    func disconnected(_ channel: any Channel) {
        for waiter in ifCurrent(channel, { $0.disconnected() }) ?? [] {
            waiter.resume(returning: .failure(.unavailable))
        }
    }

    private func setTimer(_ deadline: NIODeadline?, _ channel: any Channel) {
        guard let deadline else { return }
        eventLoop.scheduleTask(deadline: deadline) {
            guard let expired = self.ifCurrent(channel, { $0.expire(now: .now()) }) else { return }
            for waiter in expired.timedOut {
                waiter.resume(returning: .failure(.timedOut))
            }
            if expired.isStalled { self.fail(channel, reason: "no reply") }
            self.setTimer(expired.timer, channel)
        }
    }

    private func ifCurrent<Action: Sendable>(
        _ channel: any Channel, _ body: (inout ConnectionState<Waiter>) -> Action
    ) -> Action? {
        shared.withLock { shared in
            shared.channel === channel ? body(&shared.state) : nil
        }
    }

    // MARK: Life

    /// Connects, waits for the end of the connection, and again, until cancelled.
    func run() async {
        var failures = 0
        while !Task.isCancelled {
            let wasReady = await connectOnce(isRepeated: failures > 0)
            failures = wasReady ? 0 : failures + 1
            try? await Task.sleep(for: Self.pause(afterFailures: failures))
        }
    }

    /// True if the connection came to serve.
    private func connectOnce(isRepeated: Bool) async -> Bool {
        do {
            let channel = try await connect()
            await withTaskCancellationHandler {
                try? await channel.closeFuture.get()
            } onCancel: {
                channel.close(promise: nil)
            }
            return shared.withLock { $0.hasServed }
        } catch {
            // Once for an outage, not once for an attempt.
            if !isRepeated {
                logger.warning("Redis is unavailable", metadata: ["redis.error": "\(error)"])
            }
            return false
        }
    }

    private func connect() async throws -> any Channel {
        let bootstrap = ClientBootstrap(group: eventLoop)
            .connectTimeout(configuration.connectTimeout)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelInitializer { [configuration] channel in
                channel.eventLoop.makeCompletedFuture {
                    if let tls = configuration.tls {
                        try channel.pipeline.syncOperations.addHandler(
                            try tls.makeHandler(to: configuration.address))
                    }
                    try channel.pipeline.syncOperations.addHandler(ReplyHandler(connection: self))
                }
            }
        switch configuration.address {
        case .tcp(let host, let port):
            return try await bootstrap.connect(host: host, port: port).get()
        case .unixSocket(let path):
            return try await bootstrap.connect(unixDomainSocketPath: path).get()
        }
    }

    private var greeting: [RedisArguments] {
        var greeting: [RedisArguments] = []
        if let password = configuration.password {
            greeting.append(
                configuration.username.map { RedisArguments("AUTH", $0, password) }
                    ?? RedisArguments("AUTH", password))
        }
        // A server that is loading its data accepts connections and refuses this.
        greeting.append(RedisArguments("PING"))
        return greeting
    }

    /// Random up to a bound that doubles, so that many clients do not come back at once.
    static func pause(afterFailures failures: Int) -> Duration {
        let bound = min(25 << min(failures, 6), 1_000)
        return .milliseconds(Int.random(in: bound / 4...bound))
    }
}
