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
        tls = try Self.tls(reader, environment)
        postgres = try Self.postgres(reader, service, environment)
        redis = try Self.redis(reader, environment)
        peers = try Self.peers(reader, service)
    }

    private static func postgres(
        _ reader: SettingsReader, _ service: ServiceName, _ environment: DeploymentEnvironment
    ) throws(SettingError) -> PostgresConfiguration {
        // A process without a database needs no password, wherever it runs.
        let environment = service.hasDatabase ? environment : .development
        var configuration = PostgresConfiguration(
            host: try reader.value(StandardSettings.postgresHost),
            port: try reader.value(StandardSettings.postgresPort),
            database: try reader.value(StandardSettings.postgresDatabase(service)),
            user: try reader.value(StandardSettings.postgresUser(service)),
            password: try password(reader, StandardSettings.postgresPassword, environment),
            applicationName: service.executable,
            connections: try reader.value(StandardSettings.postgresConnections),
            queueLimit: try reader.value(StandardSettings.postgresQueue))
        let tls = try StoreEncryption.postgres(reader, host: configuration.host, environment)
        configuration.sslMode = tls.mode.rawValue
        configuration.sslAuthority = tls.authority
        return configuration
    }

    private static func redis(
        _ reader: SettingsReader, _ environment: DeploymentEnvironment
    ) throws(SettingError) -> RedisConfiguration {
        var configuration = RedisConfiguration(
            address: .tcp(
                host: try reader.value(StandardSettings.redisHost),
                port: try reader.value(StandardSettings.redisPort)),
            username: try StoreEncryption.redisUser(reader, environment),
            password: try password(reader, StandardSettings.redisPassword, environment))
        configuration.tls = try StoreEncryption.redis(reader, environment)
        return configuration
    }

    /// A password from its file; missing or short in development only.
    private static func password(
        _ reader: SettingsReader, _ key: SettingKey<[UInt8]?>, _ environment: DeploymentEnvironment
    ) throws(SettingError) -> String? {
        let secret = try reader.value(key)
        if environment == .production {
            guard let secret else {
                throw SettingError(
                    key: key.name,
                    problem: "is missing; without a password a process runs in development only")
            }
            guard secret.count >= SecretFile.leastBytes else {
                throw SettingError(
                    key: key.name,
                    problem: "the file has less than \(SecretFile.leastBytes) bytes, enough in "
                        + "development only; fill it with `openssl rand -hex 24`")
            }
        }
        return secret.map { String(decoding: $0, as: UTF8.self) }
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
