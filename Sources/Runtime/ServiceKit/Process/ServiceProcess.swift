import Logging
import Messages
import Postgres
package import ServiceLifecycle
package import TTRPC

/// A service put together: its methods behind the gate, its background work, its lifecycle.
package struct ServiceProcess: Sendable {
    private let runtime: ServiceRuntime
    private let methods: [RPCMethod]
    private let background: [any Service]
    private let migrations: [Migration]
    private let frontDoor: [any Service]
    private let feed: FeedPublisher?
    private let caches: [String]
    private let readiness: Readiness
    private let gate: CallGate

    /// - Parameters:
    ///   - background: cancelled at shutdown, after the doors are closed.
    ///   - frontDoor: servers that end by themselves at graceful shutdown; they are not cancelled.
    ///   - caches: how the keys of copies in Redis begin. They are deleted at the start: an earlier
    ///     life may have ended between a commit and the writing of its copy.
    package init(
        _ runtime: ServiceRuntime, methods: [RPCMethod] = [], background: [any Service] = [],
        frontDoor: [any Service] = [], migrations: [Migration] = [],
        readiness checks: [ReadinessCheck] = [], feed: FeedPublisher? = nil,
        caches: [String] = []
    ) {
        self.runtime = runtime
        self.background = background
        self.frontDoor = frontDoor
        self.migrations = migrations
        self.feed = feed
        self.caches = caches
        readiness = Readiness(checks: Self.standardChecks(runtime) + checks)
        var methods = methods
        if let feed { methods += EventsV1.Feed.methods(feed) }
        let health = HealthHandlers(
            services: Set(methods.map(\.service)), readiness: readiness)
        methods += HealthV1.Health.methods(health)
        self.methods = methods
        gate = CallGate(
            methods: methods, metrics: runtime.metrics, logger: runtime.logger,
            callsInFlight: runtime.settings.callsInFlight, slowCall: runtime.settings.slowCall)
    }

    private static func standardChecks(_ runtime: ServiceRuntime) -> [ReadinessCheck] {
        guard let pool = runtime.database else { return [] }
        return [
            ReadinessCheck("postgres") {
                _ = try await pool.query(Ping(), deadline: .now + .seconds(1))
            }
        ]
    }

    /// The same methods behind the same gate, without a socket.
    package func inProcessChannel() -> InProcessChannel {
        InProcessChannel(methods: methods, interceptors: [gate])
    }

    /// Everything but the servers, until cancelled.
    package func runBackground() async throws {
        readiness.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for service in connections + [feed].compactMap({ $0 }) + background {
                group.addTask { try await service.run() }
            }
            defer { group.cancelAll() }
            do {
                // The first error ends all; `waitForAll` would wait for those that never end.
                for try await _ in group {}
            } catch is CancellationError {}
        }
    }

    private var connections: [any Service] {
        var services: [any Service] = []
        if let pool = runtime.database {
            services.append(BackgroundTask("postgres") { await pool.run() })
        }
        let redis = runtime.redis
        services.append(BackgroundTask("redis") { try await redis.run() })
        for client in runtime.channels.clients {
            services.append(BackgroundTask("rpc-client") { try await client.run() })
        }
        return services
    }

    /// Runs until SIGTERM or SIGINT, then stops in the opposite order of the list in `services`:
    /// feeds end, the server takes no more and finishes its calls, background work ends, and the
    /// connections close last.
    package func run() async throws {
        var configuration = ServiceGroupConfiguration(
            services: try services().map {
                ServiceGroupConfiguration.ServiceConfiguration(service: $0)
            },
            gracefulShutdownSignals: [.sigterm, .sigint], logger: runtime.logger)
        // The server's grace for its calls, and a little for the rest to close.
        configuration.maximumGracefulShutdownDuration = .seconds(runtime.settings.drainSeconds + 5)
        try await ServiceGroup(configuration: configuration).run()
    }

    private func services() throws -> [any Service] {
        var services: [any Service] = connections.map(UntilShutdown.init)
        services.append(
            AdminServer.make(
                runtime.settings.adminListen, identity: try runtime.identities.admin(),
                readiness: readiness, metrics: runtime.metrics, logger: runtime.logger))
        services.append(UntilShutdown(BackgroundTask("start", start)))
        if runtime.settings.tls != nil { services.append(UntilShutdown(certificateReload)) }
        if let pool = runtime.database { services.append(afterStart(clockWatch(pool))) }
        for service in background { services.append(afterStart(service)) }
        for service in frontDoor { services.append(FrontDoor(service, readiness)) }
        if runtime.service.hasDatabase { services.append(try rpcServer()) }
        if let feed { services.append(afterStart(feed)) }
        services.append(StopSignal(readiness: readiness))
        return services
    }

    /// Waits for the database, refuses a schema that is not this program's, then opens the door.
    @Sendable private func start() async throws {
        if let pool = runtime.database {
            var pause = Backoff()
            while true {
                do {
                    try await check(pool)
                    break
                } catch let mismatch as SchemaMismatch {
                    throw mismatch
                } catch let danger as UnsafeDatabase {
                    throw danger
                } catch {
                    runtime.logger.warning(
                        "waiting for the database",
                        metadata: ["error.detail": .string(DefectText.of(error))])
                    try await Task.sleep(for: pause.next())
                }
            }
        }
        await forgetCaches()
        readiness.open()
        runtime.logger.info("started")
        while !Task.isCancelled { try await Task.sleep(for: .seconds(3_600)) }
    }

    /// Redis is given the time to be connected to. Where it is away, what it has kept ends by itself
    /// within its lifetime.
    private func forgetCaches() async {
        guard !caches.isEmpty else { return }
        let patience = ContinuousClock.now + .seconds(2)
        while !runtime.redis.isAvailable, ContinuousClock.now < patience {
            guard (try? await Task.sleep(for: .milliseconds(5))) != nil else { return }
        }
        for prefix in caches {
            do {
                try await runtime.redis.delete(prefix: prefix)
            } catch {
                runtime.logger.warning(
                    "a cache may be behind for its lifetime",
                    metadata: ["cache": "\(prefix)", "error.detail": .string(DefectText.of(error))])
            }
        }
    }

    private func check(_ pool: PostgresPool) async throws {
        let deadline = ContinuousClock.now + .seconds(5)
        try await Migrator.verify(migrations, pool: pool, deadline: deadline)
        if runtime.settings.environment == .production {
            try await UnsafeDatabase.refuse(pool, deadline: deadline)
        }
    }

    /// Certificates are renewed on disk; a minute later new connections use them.
    private var certificateReload: BackgroundJob {
        let identities = runtime.identities
        return BackgroundJob("certificates", every: .seconds(60), logger: runtime.logger) {
            try identities.reload()
        }
    }

    private func clockWatch(_ pool: PostgresPool) -> BackgroundJob {
        let watch = ClockWatch(
            pool: pool, clock: runtime.clock, metrics: runtime.metrics, logger: runtime.logger)
        return BackgroundJob("clock", every: ClockWatch.period, logger: runtime.logger) {
            try await watch.look()
        }
    }

    private func afterStart(_ service: any Service) -> any Service {
        let readiness = readiness
        return UntilShutdown(
            BackgroundTask("after start") {
                if await readiness.opened() { try await service.run() }
            })
    }

    private func rpcServer() throws -> any Service {
        let settings = runtime.settings
        var configuration = ServerConfiguration(
            host: settings.rpcListen.host, port: settings.rpcListen.port)
        configuration.gracePeriod = .seconds(settings.drainSeconds)
        configuration.tls = try runtime.identities.server()
        let server = RPCServer(
            configuration: configuration, methods: methods, interceptors: [gate],
            logger: runtime.logger)
        let logger = runtime.logger
        return afterStart(
            BackgroundTask("rpc") {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await server.run() }
                    let port = try await server.boundPort()
                    logger.info("rpc listening", metadata: ["rpc.port": "\(port)"])
                    for try await _ in group {}
                }
            })
    }
}

/// Cancels a service at graceful shutdown, so that "works until cancelled" is all it has to do.
private struct UntilShutdown: Service {
    let service: any Service

    init(_ service: any Service) {
        self.service = service
    }

    func run() async throws {
        do {
            try await cancelWhenGracefulShutdown { try await service.run() }
        } catch is CancellationError {
            return
        }
    }
}

/// A server that drains by itself at graceful shutdown.
private struct FrontDoor: Service {
    let service: any Service
    let readiness: Readiness

    init(_ service: any Service, _ readiness: Readiness) {
        self.service = service
        self.readiness = readiness
    }

    func run() async throws {
        if await readiness.opened() { try await service.run() }
    }
}

/// The first to hear of a shutdown: from then on /readyz says no.
private struct StopSignal: Service {
    let readiness: Readiness

    func run() async throws {
        try? await gracefulShutdown()
        readiness.stop()
    }
}

struct Ping: Statement {
    static let sql = "SELECT 1"

    static func decode(_ row: inout RowReader) throws {}
}
