import Redis

/// What a process insists on outside development of its connections to PostgreSQL and Redis: TLS to
/// the server that is meant, and a user of its own (docs/security.md, Between processes).
enum StoreEncryption {
    static func postgres(
        _ reader: SettingsReader, host: String, _ environment: DeploymentEnvironment
    ) throws(SettingError) -> (mode: PostgresTLS, authority: String?) {
        let mode = try reader.value(StandardSettings.postgresTLS)
        let authority = try reader.value(StandardSettings.postgresAuthority)
        // A socket of this machine needs no encryption, and libpq does none on it.
        guard !host.hasPrefix("/") else { return (mode, authority) }
        guard environment == .development || mode == .verifyFull else {
            throw SettingError(
                key: StandardSettings.postgresTLS.name,
                problem: "is \(mode.rawValue); outside development it must be verify-full, or "
                    + "postgres.host the folder of a Unix socket")
        }
        switch mode {
        case .disable, .prefer, .require: break
        case .verifyAuthority, .verifyFull:
            guard authority != nil else {
                throw SettingError(
                    key: StandardSettings.postgresAuthority.name,
                    problem: "is missing; \(mode.rawValue) needs the authority that signs "
                        + "PostgreSQL's certificate")
            }
        }
        return (mode, authority)
    }

    static func redis(
        _ reader: SettingsReader, _ environment: DeploymentEnvironment
    ) throws(SettingError) -> RedisTLS? {
        switch try reader.value(StandardSettings.redisTLS) {
        case .disable:
            guard environment == .development else {
                throw SettingError(
                    key: StandardSettings.redisTLS.name,
                    problem: "is disable; outside development it must be verify-full")
            }
            return nil
        case .verifyFull:
            let authority = try reader.value(StandardSettings.redisAuthority)
            do {
                return try RedisTLS(authority: authority)
            } catch {
                throw SettingError(
                    key: StandardSettings.redisAuthority.name,
                    problem: "\(authority ?? "the system's") cannot be used: \(error)")
            }
        }
    }

    /// The user of this service alone: `default` is everybody's.
    static func redisUser(
        _ reader: SettingsReader, _ environment: DeploymentEnvironment
    ) throws(SettingError) -> String? {
        let user = try reader.value(StandardSettings.redisUser)
        guard environment == .development || (user != nil && user != "default") else {
            throw SettingError(
                key: StandardSettings.redisUser.name,
                problem: user == nil
                    ? "is missing; outside development each service has a user of its own"
                    : "is everybody's; outside development each service has a user of its own")
        }
        return user
    }
}
