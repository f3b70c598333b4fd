import Synchronization
import TTRPC

/// The process's certificate, and whom it accepts at the other end:
/// `spiffe://patron/<environment>/<service>`, checked by name beside the chain.
final class Identities: Sendable {
    /// The operator's tool calls services, too.
    private static let tool = "patron"

    private let files: TLSFiles?
    private let environment: DeploymentEnvironment
    private let made = Mutex<[TLSIdentity]>([])

    init(_ settings: ServiceSettings) {
        files = settings.tls
        environment = settings.environment
    }

    /// Nil in development without certificates.
    func client(to peer: ServiceName) throws(SettingError) -> TLSIdentity? {
        try make(allowing: [peer.rawValue])
    }

    func server() throws(SettingError) -> TLSIdentity? {
        try make(allowing: ServiceName.allCases.map(\.rawValue) + [Self.tool])
    }

    /// What the admin port shows. Nobody proves anything to it, so nobody is on a list.
    func admin() throws(SettingError) -> TLSIdentity? { try make(allowing: []) }

    /// Reads the files again; connections keep what they have, new ones get the new.
    func reload() throws {
        for identity in made.withLock({ $0 }) { try identity.reload() }
    }

    private func make(allowing peers: [String]) throws(SettingError) -> TLSIdentity? {
        guard let files else { return nil }
        try SecretFile.refuseOpen(path: files.privateKey, key: StandardSettings.tlsKey.name)
        let names = Set(peers.map { "spiffe://patron/\(environment.rawValue)/\($0)" })
        let identity: TLSIdentity
        do {
            identity = try TLSIdentity(files: files, allowedPeers: names)
        } catch {
            throw SettingError(key: "tls.certificate", problem: "cannot be used: \(error)")
        }
        made.withLock { $0.append(identity) }
        return identity
    }
}
