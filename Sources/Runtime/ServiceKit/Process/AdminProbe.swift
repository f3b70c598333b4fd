/// How the admin port of a process is asked from the same machine, by what its environment tells:
/// for the engine of its container, which has that environment and nothing else.
package struct AdminProbe: Sendable, Hashable {
    package let url: String
    /// PEM file of the authority behind the certificate that the port shows; nil where it speaks
    /// plain HTTP.
    package let authority: String?

    package init(environment: [String: String]) throws(SettingError) {
        let keys: [any SettingDescription] = [
            StandardSettings.adminListen, StandardSettings.tlsCertificate,
            StandardSettings.tlsAuthority,
        ]
        var values: [String: String] = [:]
        for key in keys { values[key.name] = environment[key.variable] }
        let reader = SettingsReader(values: values)
        let address = try reader.value(StandardSettings.adminListen)
        guard address.port != 0 else {
            throw SettingError(
                key: StandardSettings.adminListen.name,
                problem: "tells no port that could be asked; give the address instead")
        }
        let isEncrypted = try reader.value(StandardSettings.tlsCertificate) != nil
        authority = try isEncrypted ? reader.value(StandardSettings.tlsAuthority) : nil
        guard isEncrypted == (authority != nil) else {
            throw SettingError(
                key: StandardSettings.tlsAuthority.name,
                problem: "is missing; the certificate of the admin port is checked by it")
        }
        let local = ListenAddress(host: Self.local(address.host), port: address.port)
        url = "\(isEncrypted ? "https" : "http")://\(local)/readyz"
    }

    /// What listens everywhere is asked on the loopback.
    private static func local(_ host: String) -> String {
        switch host {
        case "0.0.0.0": "127.0.0.1"
        case "::": "::1"
        default: host
        }
    }
}
