package import Logging
package import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// Serves the methods of a registry to every connection that comes.
package final class RPCServer: Sendable {
    private let configuration: ServerConfiguration
    private let registry: ServiceRegistry
    private let group: any EventLoopGroup
    private let load: ServerLoad
    private let logger: Logger
    private let port = OneShot<Int>()
    private let connections = Mutex(Connections())

    private struct Connections {
        struct Open {
            let connection: ServerConnection
            let closed: EventLoopFuture<Void>
        }

        var open: [ObjectIdentifier: Open] = [:]
        /// How many of them each address holds; a socket of this machine has none.
        var byAddress: [String: Int] = [:]
        var isStopping = false

        /// Whether there is room for one more, of this address.
        func hasRoom(for address: String?, _ limits: ServerLimits) -> Bool {
            guard !isStopping, open.count < limits.connections else { return false }
            return address.map { byAddress[$0, default: 0] < limits.connectionsPerAddress } ?? true
        }

        mutating func add(_ connection: Open, _ id: ObjectIdentifier, of address: String?) {
            open[id] = connection
            if let address { byAddress[address, default: 0] += 1 }
        }

        mutating func remove(_ id: ObjectIdentifier, of address: String?) {
            open[id] = nil
            guard let address, let held = byAddress[address] else { return }
            byAddress[address] = held > 1 ? held - 1 : nil
        }
    }

    /// - Parameters:
    ///   - interceptors: the first is the outermost.
    ///   - onError: told of every error whose text the caller does not get to see.
    package init(
        configuration: ServerConfiguration, methods: [RPCMethod],
        interceptors: [any ServerInterceptor] = [], logger: Logger, onError: ErrorHook? = nil,
        group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
    ) {
        self.configuration = configuration
        self.logger = logger
        self.group = group
        registry = ServiceRegistry(methods, interceptors: interceptors, onError: onError)
        load = ServerLoad(limit: configuration.limits.calls)
    }

    deinit {
        // Whoever still waits for the port of a server that never ran learns so.
        port.fulfil(.failure(RPCStatus(.unavailable, "the server was not started")))
    }

    /// The calls that have a handler at work.
    package var callsInFlight: Int { load.callsInFlight }

    /// The connections that are open.
    package var connectionCount: Int { connections.withLock { $0.open.count } }

    /// The port the server listens on; waits for the bind and throws if it fails.
    package func boundPort() async throws -> Int {
        try await port.value()
    }

    /// Serves until cancelled, then takes no more, lets the calls in flight end and closes.
    package func run() async throws {
        let listener: any Channel
        do {
            listener = try await makeBootstrap()
                .bind(host: configuration.host, port: configuration.port).get()
        } catch {
            port.fulfil(.failure(error))
            throw error
        }
        port.fulfil(.success(listener.localAddress?.port ?? configuration.port))
        await withTaskCancellationHandler {
            try? await listener.closeFuture.get()
        } onCancel: {
            listener.close(promise: nil)
        }
        await drain()
        if !Task.isCancelled { throw RPCStatus(.unavailable, "the listening socket was closed") }
    }

    private func makeBootstrap() -> ServerBootstrap {
        ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1_024)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelInitializer { [weak self] channel in
                guard let self else { return channel.close() }
                return channel.eventLoop.makeCompletedFuture { try self.set(up: channel) }
            }
    }

    private func set(up channel: any Channel) throws {
        try KeepAlive.standard.apply(to: channel)
        let connection = ServerConnection(
            eventLoop: channel.eventLoop, registry: registry, limits: configuration.limits,
            load: load, logger: logger)
        let id = ObjectIdentifier(connection)
        let address = channel.remoteAddress?.ipAddress
        let hasRoom = connections.withLock { connections in
            guard connections.hasRoom(for: address, configuration.limits) else { return false }
            connections.add(
                Connections.Open(connection: connection, closed: channel.closeFuture), id,
                of: address)
            return true
        }
        // A throwing initializer closes the channel.
        guard hasRoom else { throw RPCStatus(.unavailable, "too many connections") }
        channel.closeFuture.whenComplete { [weak self] _ in
            self?.connections.withLock { $0.remove(id, of: address) }
        }
        if let tls = configuration.tls {
            try channel.pipeline.syncOperations.addHandler(
                tls.makeServerHandler(logger: logger) { connection.verified($0) })
            connection.expectHandshake()
        }
        try channel.pipeline.syncOperations.addHandler(connection)
    }

    private func drain() async {
        let open = connections.withLock { connections in
            connections.isStopping = true
            return Array(connections.open.values)
        }
        for each in open { each.connection.drain() }
        let grace = group.any().scheduleTask(in: TimeAmount(configuration.gracePeriod)) {
            for each in open { each.connection.abort() }
        }
        for each in open { try? await each.closed.get() }
        grace.cancel()
    }
}
