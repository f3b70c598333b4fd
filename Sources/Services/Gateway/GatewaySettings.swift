import Redis
package import ServiceKit

/// The settings that only the gateway has.
package enum GatewaySettings {
    package static let listen = SettingKey.address(
        "http.listen", default: ListenAddress(host: "127.0.0.1", port: 8_080),
        doc: "Where the gateway takes requests. Port 0: any free one.")
    package static let connections = SettingKey.integer(
        "http.connections", default: 16_384, in: 1...1_000_000,
        doc: "Connections held at once; further ones wait to be accepted.")
    package static let rateTiers = SettingKey.string(
        "rate.tiers", default: RateTiers.defaultText,
        doc: "Requests a second by tier of the app: `name: app=rate[/burst], member=…, staff=…; …`."
            + " The burst is the rate where it is not given. `spend=`, `lookup=`, `lookup-day=`,"
            + " `export=`, `own-export=` and `reveal=` bound such calls of one person; a rate with m or"
            + " d behind it is of a minute or a day.")
    package static let failedProofs = SettingKey.integer(
        "rate.failed-proofs", default: 200, in: 1...1_000_000,
        doc: "Signatures and tokens of one address that may fail in a second, ten times as many at"
            + " once; then it is refused before anything of it is verified.")
    package static let nonceRedis = SettingKey<String?>.optionalString(
        "nonce-redis.address",
        doc: "host:port of a Redis of its own, without eviction, for the nonces of signatures; the"
            + " common one where not given.")

    package static let all: [any SettingDescription] =
        [
            listen, connections, rateTiers, failedProofs, nonceRedis,
        ] + outside

    static func tiers(_ reader: SettingsReader) throws(SettingError) -> RateTiers {
        switch RateTiers.parse(try reader.value(rateTiers)) {
        case .success(let tiers): return tiers
        case .failure(let problem): throw SettingError(key: rateTiers.name, problem: problem.text)
        }
    }

    static func failures(_ reader: SettingsReader) throws(SettingError) -> RateLimit {
        let perSecond = try reader.value(failedProofs)
        return RateLimit(perSecond: perSecond, burst: 10 * perSecond)
    }

    /// The second Redis, with the user and password of the first.
    static func nonceRedis(
        _ reader: SettingsReader, like common: RedisConfiguration
    ) throws(SettingError) -> RedisConfiguration? {
        guard let text = try reader.value(nonceRedis) else { return nil }
        guard let address = ListenAddress(text) else {
            throw SettingError(key: nonceRedis.name, problem: "\"\(text)\" is not host:port")
        }
        var configuration = common
        configuration.address = .tcp(host: address.host, port: address.port)
        return configuration
    }
}
