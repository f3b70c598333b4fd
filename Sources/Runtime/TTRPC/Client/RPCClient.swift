package import Logging
package import NIOCore
import NIOPosix
import Synchronization

/// Calls a service by its name, over connections to every peer behind it.
///
/// Calls share connections; a stream has one of its own, because ttrpc has no flow control and a
/// slow reader may only hold up itself. It connects on the first call or on `run()`.
package final class RPCClient: RPCChannel {
    private typealias Pool = ConnectionPoolState<SocketAddress, Link>

    private struct Link {
        let connection: ClientConnection
        let address: SocketAddress
        let closed: EventLoopFuture<Void>
    }

    private struct Shared {
        var pool: Pool
        var waiters: [CheckedContinuation<Void, Never>] = []
        var streamLinks: [ObjectIdentifier: Link] = [:]
        /// Every call connection that has not closed, the retired ones too.
        var links: [ObjectIdentifier: Link] = [:]
    }

    private let configuration: ClientConfiguration
    private let logger: Logger
    private let group: any EventLoopGroup
    private let shared: Mutex<Shared>
    private let stopped = OneShot<Void>()

    package init(
        configuration: ClientConfiguration, logger: Logger,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.configuration = configuration
        self.logger = logger
        self.group = group
        shared = Mutex(
            Shared(
                pool: Pool(
                    connectionsPerPeer: configuration.connectionsPerPeer,
                    backoff: configuration.backoff,
                    resolveInterval: configuration.resolveInterval)))
    }

    deinit {
        stopped.fulfil(.success(()))
        for link in shared.withLock({ $0.links.values }) { link.connection.drain() }
    }

    /// Connections that are ready for calls.
    package var connectionCount: Int { shared.withLock { $0.pool.readyCount } }

    /// Calls that wait for an answer.
    package var callsInFlight: Int {
        shared.withLock { shared in
            shared.links.values.reduce(0) { $0 + $1.connection.load.load(ordering: .relaxed) }
        }
    }

    /// Connects, keeps the connections until cancelled, then lets the calls in flight end.
    package func run() async throws {
        perform(shared.withLock { $0.pool.start() })
        await withTaskCancellationHandler {
            try? await stopped.value()
        } onCancel: {
            stopped.fulfil(.success(()))
        }
        await close()
    }

    /// Takes no more calls, lets those in flight end within the grace period, closes everything.
    package func close() async {
        let (actions, links, streams) = shared.withLock { shared in
            (shared.pool.close(), Array(shared.links.values), Array(shared.streamLinks.values))
        }
        stopped.fulfil(.success(()))
        perform(actions)
        for link in streams { link.connection.abort() }
        let grace = group.any().scheduleTask(in: TimeAmount(configuration.gracePeriod)) {
            for link in links { link.connection.abort() }
        }
        for link in links + streams { try? await link.closed.get() }
        grace.cancel()
    }

    // MARK: Calls

    package func unary(
        service: String, method: String, payload: ByteBuffer, options: CallOptions
    ) async throws -> ByteBuffer {
        var attempts = 0
        while true {
            let link = try await pick(until: options.deadline)
            let call = ClientCall(
                service: service, method: method, payload: payload, options: options)
            do {
                return try await link.connection.unary(call)
            } catch let status as RPCStatus where status == .closedBeforeSending && attempts < 2 {
                // The connection closed between the pick and the send; nothing has left.
                attempts += 1
            }
        }
    }

    package func stream(
        service: String, method: String, kind: StreamKind, payload: ByteBuffer?,
        options: CallOptions
    ) async throws -> RPCStream {
        let peer = try await pick(until: options.deadline).address
        let link: Link
        do {
            link = try await open(peer, onRetired: {}).get()
        } catch {
            throw RPCStatus(.unavailable, "no connection for the stream", outcome: .notSent)
        }
        let id = ObjectIdentifier(link.connection)
        let isClosed = shared.withLock { shared in
            shared.streamLinks[id] = link
            return shared.pool.isClosed
        }
        link.closed.whenComplete { [weak self] _ in
            _ = self?.shared.withLock { $0.streamLinks.removeValue(forKey: id) }
        }
        if isClosed {
            link.connection.abort()
            throw Self.closedStatus
        }
        let call = ClientCall(service: service, method: method, payload: payload, options: options)
        let stream = link.connection.stream(
            call, kind: kind, bufferedMessages: configuration.bufferedMessages)
        // One stream, then the connection closes.
        link.connection.drain()
        return stream
    }

    private static let closedStatus = RPCStatus(
        .unavailable, "the client is closed", outcome: .notSent)

    /// The least loaded connection; waits while the first attempt is under way.
    private func pick(until deadline: ContinuousClock.Instant) async throws -> Link {
        while true {
            let (pick, actions) = shared.withLock { shared in
                let actions = shared.pool.isStarted ? [] : shared.pool.start()
                return (shared.pool.pick(load: Self.load(of:)), actions)
            }
            perform(actions)
            switch pick {
            case .use(let link): return link
            case .unavailable: throw unavailable()
            case .wait: try await waitForChange(until: deadline)
            }
        }
    }

    private static func load(of link: Link) -> Int {
        link.connection.load.load(ordering: .relaxed)
    }

    private func unavailable() -> RPCStatus {
        shared.withLock { $0.pool.isClosed }
            ? Self.closedStatus
            : RPCStatus(
                .unavailable, "no peer of \(configuration.target) answers", outcome: .notSent)
    }

    /// Until a connection is made or fails, the deadline passes or the task is cancelled.
    private func waitForChange(until deadline: ContinuousClock.Instant) async throws {
        let remaining = ContinuousClock.now.duration(to: deadline)
        guard remaining > .zero else {
            throw RPCStatus(.deadlineExceeded, "deadline exceeded", outcome: .notSent)
        }
        if Task.isCancelled { throw RPCStatus(.cancelled, "cancelled", outcome: .notSent) }
        let alarm = group.any().scheduleTask(in: TimeAmount(remaining)) { [weak self] in
            self?.perform([.wakeWaiters])
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let mustWait = shared.withLock { shared in
                    guard !Task.isCancelled, case .wait = shared.pool.pick(load: Self.load(of:))
                    else { return false }
                    shared.waiters.append(continuation)
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            // Everybody looks again; the one that was cancelled finds out there.
            perform([.wakeWaiters])
        }
        alarm.cancel()
    }

    // MARK: The pool's wishes

    private func perform(_ actions: [Pool.Action]) {
        for action in actions {
            switch action {
            case .resolve: resolve()
            case .connect(let peer, let slot): connect(to: peer, slot)
            case .wait(let slot, let delay): later(delay) { $0.retry(slot) }
            case .resolveLater(let delay): later(delay) { $0.resolveDue() }
            case .retire(let link): link.connection.drain()
            case .wakeWaiters:
                let waiters = shared.withLock { shared in
                    defer { shared.waiters = [] }
                    return shared.waiters
                }
                for waiter in waiters { waiter.resume() }
            }
        }
    }

    private func change(_ body: (inout Pool) -> [Pool.Action]) {
        perform(shared.withLock { body(&$0.pool) })
    }

    private func later(
        _ delay: Duration, _ body: @escaping @Sendable (inout Pool) -> [Pool.Action]
    ) {
        group.any().scheduleTask(in: TimeAmount(delay)) { [weak self] in self?.change(body) }
    }

    private func resolve() {
        let target = configuration.target
        NameResolver.addresses(of: target, on: group.any()).whenComplete { [weak self] result in
            switch result {
            case .success(let addresses): self?.change { $0.resolved(addresses) }
            case .failure(let error):
                self?.logger.warning(
                    "name not resolved",
                    metadata: ["rpc.target": "\(target)", "rpc.error": "\(error)"])
                self?.change { $0.resolveFailed(jitter: .random(in: 0...1)) }
            }
        }
    }

    private func connect(to peer: SocketAddress, _ slot: Pool.SlotID) {
        let since = ContinuousClock.now
        let link = open(peer) { [weak self] in
            let wasStable = since.duration(to: .now) > .seconds(1)
            self?.change { $0.lost(slot, wasStable: wasStable, jitter: .random(in: 0...1)) }
        }
        link.whenComplete { [weak self] result in
            switch result {
            case .success(let link):
                guard let self else { return link.connection.drain() }
                self.track(link)
                self.change { $0.connected(slot, link) }
            case .failure(let error):
                self?.logger.debug(
                    "connect failed",
                    metadata: ["rpc.peer": "\(peer)", "rpc.error": "\(error)"])
                self?.change { $0.connectFailed(slot, jitter: .random(in: 0...1)) }
            }
        }
    }

    private func track(_ link: Link) {
        let id = ObjectIdentifier(link.connection)
        shared.withLock { $0.links[id] = link }
        link.closed.whenComplete { [weak self] _ in
            _ = self?.shared.withLock { $0.links.removeValue(forKey: id) }
        }
    }

    // MARK: Sockets

    /// Opens a connection; with TLS it is there when the peer's identity has been checked.
    private func open(
        _ peer: SocketAddress, onRetired: @escaping @Sendable () -> Void
    ) -> EventLoopFuture<Link> {
        let eventLoop = group.next()
        let verified = eventLoop.makePromise(of: Void.self)
        let connection = ClientConnection(
            eventLoop: eventLoop, callLimit: configuration.callsPerConnection,
            replyBytes: configuration.replyBytes, tick: configuration.tick, logger: logger,
            onRetired: onRetired)
        let connected = ClientBootstrap(group: eventLoop)
            .connectTimeout(TimeAmount(configuration.connectTimeout))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelOption(.maxMessagesPerRead, value: 1)
            .channelInitializer { [configuration, logger] channel in
                channel.eventLoop.makeCompletedFuture {
                    try KeepAlive.standard.apply(to: channel)
                    let pipeline = channel.pipeline.syncOperations
                    if let tls = configuration.tls {
                        try pipeline.addHandler(
                            tls.makeClientHandler(logger: logger) { _ in verified.succeed() })
                    }
                    try pipeline.addHandler(connection)
                }
            }
            .connect(to: peer)
        let timeout = eventLoop.scheduleTask(in: TimeAmount(configuration.connectTimeout)) {
            verified.fail(RPCStatus(.unavailable, "the TLS handshake took too long"))
        }
        connected.whenFailure { verified.fail($0) }
        connected.whenSuccess { channel in
            channel.closeFuture.whenComplete { _ in
                verified.fail(RPCStatus(.unavailable, "the connection was closed"))
            }
        }
        return connected.flatMap { [tls = configuration.tls] channel in
            // Where nobody listens on a port from which the system takes those of outgoing
            // connections, one may meet itself.
            if let address = channel.localAddress, address == channel.remoteAddress {
                verified.fail(RPCStatus(.unavailable, "connected to itself"))
            } else if tls == nil {
                verified.succeed()
            }
            return verified.futureResult
                .map { Link(connection: connection, address: peer, closed: channel.closeFuture) }
                .flatMapErrorThrowing { error in
                    channel.close(promise: nil)
                    throw error
                }
        }.always { _ in timeout.cancel() }
    }
}
