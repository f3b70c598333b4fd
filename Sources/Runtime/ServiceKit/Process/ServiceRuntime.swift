package import Logging
package import Postgres
package import Redis
import Synchronization
package import TTRPC

/// What a service is built from: its settings and its connections to the world.
package struct ServiceRuntime: Sendable {
    package let service: ServiceName
    package let settings: ServiceSettings
    /// For the service's own keys.
    package let reader: SettingsReader
    package let logger: Logger
    package let clock: any WallClock
    package let identifiers: IdentifierSource
    package let metrics: MetricsRegistry
    package let redis: RedisClient
    let database: PostgresPool?
    let channels: Channels
    let identities: Identities

    package init(
        service: ServiceName, settings: ServiceSettings,
        reader: SettingsReader = SettingsReader(values: [:]), logger: Logger,
        clock: any WallClock = SystemClock(), pool: PostgresPool?, redis: RedisClient,
        channels: [ServiceName: any RPCChannel] = [:]
    ) {
        self.service = service
        self.settings = settings
        self.reader = reader
        self.logger = logger
        self.clock = clock
        identifiers = IdentifierSource(clock: clock)
        metrics = MetricsRegistry(service: service)
        database = pool
        self.redis = redis
        self.channels = Channels(channels)
        identities = Identities(settings)
    }

    /// The service's own database. The gateway has none, and must not ask.
    package var pool: PostgresPool {
        guard let database else { preconditionFailure("\(service) has no database") }
        return database
    }

    /// The channel to another service, made once; the process keeps it connected.
    package func channel(to peer: ServiceName) throws(SettingError) -> any RPCChannel {
        if let known = channels.known(peer) { return known }
        guard let target = settings.peers[peer] else {
            throw SettingError(
                key: "peer.\(peer.rawValue)",
                problem: "is missing; \(service.executable) calls \(peer.executable)")
        }
        var configuration = ClientConfiguration(target: target)
        configuration.tls = try identities.client(to: peer)
        return channels.add(
            RPCClient(configuration: configuration, logger: logger), for: peer)
    }
}

/// The channels of one process.
final class Channels: Sendable {
    private struct State {
        var all: [ServiceName: any RPCChannel]
        var clients: [RPCClient] = []
    }

    private let state: Mutex<State>

    init(_ given: [ServiceName: any RPCChannel]) {
        state = Mutex(State(all: given))
    }

    /// Those that this process made and must run.
    var clients: [RPCClient] { state.withLock { $0.clients } }

    func known(_ peer: ServiceName) -> (any RPCChannel)? { state.withLock { $0.all[peer] } }

    func add(_ client: RPCClient, for peer: ServiceName) -> any RPCChannel {
        state.withLock { state in
            if let known = state.all[peer] { return known }
            state.all[peer] = client
            state.clients.append(client)
            return client
        }
    }
}
