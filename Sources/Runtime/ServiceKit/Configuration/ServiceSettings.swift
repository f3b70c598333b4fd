package import Logging
package import Postgres
package import Redis
package import TTRPC

/// The settings that every service has, read and checked.
package struct ServiceSettings: Sendable {
    package var service: ServiceName
    package var environment: DeploymentEnvironment
    package var rpcListen: ListenAddress
    package var adminListen: ListenAddress
    package var postgres: PostgresConfiguration
    package var redis: RedisConfiguration
    package var peers: [ServiceName: RPCTarget]
    package var tls: TLSFiles?
    package var logLevel: Logger.Level
    package var slowCall: Duration
    package var drainSeconds: Int
    package var callsInFlight: Int

    package init(_ reader: SettingsReader, service: ServiceName) throws(SettingError) {
        self.service = service
        environment = try reader.value(StandardSettings.environment)
        rpcListen = try reader.value(StandardSettings.rpcListen)
        adminListen = try reader.value(StandardSettings.adminListen)
        logLevel = Logger.Level(try reader.value(StandardSettings.logLevel))
        slowCall = try reader.value(StandardSettings.slowCall)
        drainSeconds = try reader.value(StandardSettings.drain)
        callsInFlight = try reader.value(StandardSettings.callsInFlight)
        postgres = try Self.postgres(reader, service)
        redis = try Self.redis(reader)
        peers = try Self.peers(reader, service)
        tls = try Self.tls(reader, environment)
    }

    private static func postgres(
        _ reader: SettingsReader, _ service: ServiceName
    ) throws(SettingError) -> PostgresConfiguration {
        var configuration = PostgresConfiguration(
            host: try reader.value(StandardSettings.postgresHost),
            port: try reader.value(StandardSettings.postgresPort),
            database: try reader.value(StandardSettings.postgresDatabase(service)),
            user: try reader.value(StandardSettings.postgresUser(service)),
            password: try reader.value(StandardSettings.postgresPassword).map {
                String(decoding: $0, as: UTF8.self)
            },
            applicationName: service.executable,
            connections: try reader.value(StandardSettings.postgresConnections),
            queueLimit: try reader.value(StandardSettings.postgresQueue))
        configuration.sslMode = try reader.value(StandardSettings.postgresTLS).rawValue
        return configuration
    }

    private static func redis(_ reader: SettingsReader) throws(SettingError) -> RedisConfiguration {
        RedisConfiguration(
            address: .tcp(
                host: try reader.value(StandardSettings.redisHost),
                port: try reader.value(StandardSettings.redisPort)),
            username: try reader.value(StandardSettings.redisUser),
            password: try reader.value(StandardSettings.redisPassword).map {
                String(decoding: $0, as: UTF8.self)
            })
    }

    private static func peers(
        _ reader: SettingsReader, _ service: ServiceName
    ) throws(SettingError) -> [ServiceName: RPCTarget] {
        var peers: [ServiceName: RPCTarget] = [:]
        for peer in ServiceName.allCases where peer != service && peer.hasDatabase {
            let key = StandardSettings.peer(peer)
            guard let text = try reader.value(key) else { continue }
            guard let target = RPCTarget(text) else {
                throw SettingError(
                    key: key.name, problem: "\"\(text)\" is neither host:port nor unix:/path")
            }
            peers[peer] = target
        }
        return peers
    }

    /// All three files or none; none in development only.
    private static func tls(
        _ reader: SettingsReader, _ environment: DeploymentEnvironment
    ) throws(SettingError) -> TLSFiles? {
        let keys = [
            StandardSettings.tlsCertificate, StandardSettings.tlsKey, StandardSettings.tlsAuthority,
        ]
        var paths: [String] = []
        for key in keys {
            if let path = try reader.value(key) { paths.append(path) }
        }
        if paths.count == keys.count {
            return TLSFiles(certificateChain: paths[0], privateKey: paths[1], trustRoots: paths[2])
        }
        for key in keys where try !reader.isSet(key) {
            guard paths.isEmpty, environment == .development else {
                throw SettingError(
                    key: key.name,
                    problem: paths.isEmpty
                        ? "is missing; without TLS a process runs in development only"
                        : "is missing; certificate, key and authority belong together")
            }
        }
        return nil
    }
}

extension Logger.Level {
    init(_ level: LogLevel) {
        switch level {
        case .trace: self = .trace
        case .debug: self = .debug
        case .info: self = .info
        case .notice: self = .notice
        case .warning: self = .warning
        case .error: self = .error
        case .critical: self = .critical
        }
    }
}
