package import ServiceKit

/// The settings of the gateway's outer side.
extension GatewaySettings {
    package static let tlsCertificate = SettingKey<String?>.optionalString(
        "http.tls-certificate",
        doc: "PEM file with the certificate that the gateway shows callers, its issuers after it."
            + " Outside development it is needed, unless http.trusted-proxies end TLS.")
    package static let tlsKey = SettingKey<String?>.optionalString(
        "http.tls-key", doc: "PEM file with the private key of that certificate.")
    package static let trustedProxies = SettingKey<String?>.optionalString(
        "http.trusted-proxies",
        doc: "Addresses and blocks of the proxies before the gateway, separated by commas. Their"
            + " X-Forwarded-For tells whom a request comes from. Without http.tls-certificate they"
            + " end TLS, and nobody else may connect.")
    package static let connectionsPerAddress = SettingKey<Int>.integer(
        "http.connections-per-address", default: 1_024, in: 1...1_000_000,
        doc: "Connections that one address may hold, of IPv6 one /64; proxies are not bounded.")

    package static let outside: [any SettingDescription] = [
        tlsCertificate, tlsKey, trustedProxies, connectionsPerAddress,
    ]

    /// What the gateway's listener asks of a connection; refused where callers could come without
    /// TLS outside development.
    static func door(
        _ reader: SettingsReader, _ environment: DeploymentEnvironment
    ) throws(SettingError) -> Door.Terms {
        var terms = Door.Terms()
        terms.connectionsPerAddress = try reader.value(connectionsPerAddress)
        if let text = try reader.value(trustedProxies) {
            guard let proxies = TrustedProxies(text) else {
                throw SettingError(
                    key: trustedProxies.name,
                    problem: "\"\(text)\" is no list of addresses and blocks, as 10.1.2.3,fd00::/8")
            }
            terms.proxies = proxies
        }
        switch (try reader.value(tlsCertificate), try reader.value(tlsKey)) {
        case (let chain?, let key?):
            terms.certificate = try DoorCertificate(chain: chain, key: key)
        case (nil, nil):
            guard environment == .development || !terms.proxies.isEmpty else {
                throw SettingError(
                    key: tlsCertificate.name,
                    problem: "is missing; without TLS the gateway runs in development only, or "
                        + "behind the proxies of \(trustedProxies.name)")
            }
            terms.isForProxiesOnly = !terms.proxies.isEmpty && environment != .development
        case (nil, _):
            throw SettingError(
                key: tlsCertificate.name, problem: "is missing; \(tlsKey.name) belongs to it")
        case (_, nil):
            throw SettingError(
                key: tlsKey.name, problem: "is missing; \(tlsCertificate.name) belongs to it")
        }
        return terms
    }
}
