/// The settings that every service has.
package enum StandardSettings {
    package static let file = SettingKey.optionalString(
        "config-file", doc: "JSON file with settings; flags and environment win over it.")
    package static let environment = SettingKey.choice(
        "environment", default: DeploymentEnvironment.production,
        doc:
            "Outside development a process refuses to run without TLS to its peers, PostgreSQL and "
            + "Redis, without passwords, or with a password of less than 16 bytes.")
    package static let logLevel = SettingKey.choice(
        "log.level", default: LogLevel.info,
        doc: "From this level on lines are written. One line per call stands at debug; refusals of "
            + "callers stand at debug, but missing rights and credentials at notice and forged "
            + "ones at warning; failures at warning, slow calls at info.")
    package static let slowCall = SettingKey.milliseconds(
        "log.slow-call-ms", default: 1_000, in: 1...60_000,
        doc: "A call that takes longer is logged at info, in milliseconds.")
    package static let adminListen = SettingKey.address(
        "admin.listen", default: ListenAddress(host: "127.0.0.1", port: 0),
        doc: "Where /healthz, /readyz and /metrics are served, by TLS where the process has a "
            + "certificate. Port 0: any free one.")
    package static let drain = SettingKey.integer(
        "drain-seconds", default: 10, in: 1...600,
        doc: "How long calls in flight may take to finish at shutdown, in seconds.")

    static let rpcListen = SettingKey.address(
        "rpc.listen", default: ListenAddress(host: "127.0.0.1", port: 0),
        doc: "Where the service answers RPC. Port 0: any free one.")
    static let callsInFlight = SettingKey.integer(
        "rpc.calls-in-flight", default: 2_048, in: 1...65_536,
        doc: "Calls that are worked on at once. The last tenth is kept for CRITICAL calls, half is "
            + "closed to SHEDDABLE ones; what is over is refused as OVERLOADED.")

    static func postgresDatabase(_ service: ServiceName) -> SettingKey<String> {
        .string("postgres.database", default: service.database, doc: "Name of the database.")
    }
    static func postgresUser(_ service: ServiceName) -> SettingKey<String> {
        .string("postgres.user", default: service.role, doc: "Role that the service connects as.")
    }
    static let postgresHost = SettingKey.string(
        "postgres.host", default: "127.0.0.1",
        doc: "Host of PostgreSQL, or the directory of its Unix socket.")
    static let postgresPort = SettingKey.integer(
        "postgres.port", default: 5_432, in: 1...65_535, doc: "Port of PostgreSQL.")
    static let postgresPassword = SettingKey.secretFile(
        "postgres.password-file", doc: "File with the password of the role.")
    static let postgresConnections = SettingKey.integer(
        "postgres.connections", default: 6, in: 1...64,
        doc: "Connections to PostgreSQL. Work is pipelined on each, so few are enough.")
    static let postgresQueue = SettingKey.integer(
        "postgres.queue-limit", default: 1_024, in: 1...65_536,
        doc: "Units of work that may wait for a connection; what is over is refused.")
    static let postgresTLS = SettingKey.choice(
        "postgres.tls", default: PostgresTLS.prefer,
        doc:
            "How the connection to PostgreSQL is encrypted, as libpq's sslmode. Outside development "
            + "it must be verify-full, or PostgreSQL be on a Unix socket.")
    static let postgresAuthority = SettingKey.optionalString(
        "postgres.authority",
        doc: "PEM file of the authority that signs PostgreSQL's certificate; verify-ca and "
            + "verify-full need it.")

    static let redisHost = SettingKey.string(
        "redis.host", default: "127.0.0.1", doc: "Host of Redis.")
    static let redisPort = SettingKey.integer(
        "redis.port", default: 6_379, in: 1...65_535, doc: "Port of Redis.")
    static let redisUser = SettingKey.optionalString(
        "redis.user",
        doc: "User of Redis's access list. Outside development each service must have one.")
    static let redisPassword = SettingKey.secretFile(
        "redis.password-file", doc: "File with the password of Redis.")

    static let redisTLS = SettingKey.choice(
        "redis.tls", default: RedisEncryption.disable,
        doc: "How connections to Redis are encrypted. Outside development it must be verify-full: "
            + "TLS, and the certificate is for the host.")
    static let redisAuthority = SettingKey.optionalString(
        "redis.authority",
        doc: "PEM file of the authority that signs Redis's certificate; the system's authorities "
            + "where not given.")

    package static let tlsCertificate = SettingKey.optionalString(
        "tls.certificate", doc: "PEM file with this process's certificate chain.")
    package static let tlsKey = SettingKey.optionalString(
        "tls.key", doc: "PEM file with the private key of the certificate.")
    package static let tlsAuthority = SettingKey.optionalString(
        "tls.authority", doc: "PEM file with the private authority that signs all parts.")

    package static func peer(_ service: ServiceName) -> SettingKey<String?> {
        .optionalString(
            "peer.\(service.rawValue)",
            doc: "Address of \(service.executable)'s RPC: host:port or unix:/path.")
    }

    /// The settings of one service, in the order in which help prints them.
    package static func all(_ service: ServiceName) -> [any SettingDescription] {
        var keys: [any SettingDescription] = [
            file, environment, logLevel, slowCall, adminListen, drain,
        ]
        if service.hasDatabase {
            keys += [
                rpcListen, callsInFlight, postgresHost, postgresPort, postgresDatabase(service),
                postgresUser(service), postgresPassword, postgresConnections, postgresQueue,
                postgresTLS, postgresAuthority,
            ]
        }
        keys += [
            redisHost, redisPort, redisUser, redisPassword, redisTLS, redisAuthority,
            tlsCertificate, tlsKey, tlsAuthority,
        ]
        keys += ServiceName.allCases.filter { $0 != service && $0 != .gateway }.map(peer)
        return keys
    }
}

package enum DeploymentEnvironment: String, Sendable, CaseIterable {
    case development, production
}

package enum PostgresTLS: String, Sendable, CaseIterable {
    case disable, prefer, require
    case verifyAuthority = "verify-ca"
    case verifyFull = "verify-full"
}

package enum RedisEncryption: String, Sendable, CaseIterable {
    case disable
    case verifyFull = "verify-full"
}

package enum LogLevel: String, Sendable, CaseIterable {
    case trace, debug, info, notice, warning, error, critical
}
