import ArgumentParser
import Foundation
import Logging
import ServiceKit
import Stack
import TTRPC

/// Where member-service is: in a private stack of this machine, or over a network, where the tool
/// shows a certificate of its own.
struct ServiceOptions: ParsableArguments {
    @OptionGroup var local: StackOptions

    @Option(
        help: """
            Address of member-service, host:port, where it is in no private stack of this machine; \
            or \(StandardSettings.peer(.member).variable).
            """)
    var member: String?

    @Option(
        help: """
            PEM file of the tool's certificate, for spiffe://patron/production/patron; or \
            \(StandardSettings.tlsCertificate.variable).
            """)
    var certificate: String?

    @Option(
        help: "PEM file of the certificate's key; or \(StandardSettings.tlsKey.variable).")
    var key: String?

    @Option(
        help: """
            PEM file of the private authority that signs all parts; or \
            \(StandardSettings.tlsAuthority.variable).
            """)
    var authority: String?

    /// The caller closes it.
    func memberClient() throws -> RPCClient {
        guard let address = member ?? Self.told(StandardSettings.peer(.member)) else {
            return try Import.client(try StackStatus.read(in: local.stack), "member")
        }
        guard let target = RPCTarget(address) else {
            throw StackError("\(address) is no address", mend: "write it as member:7000")
        }
        return RPCClient(
            configuration: ClientConfiguration(target: target, tls: try identity()),
            logger: Logger(label: "patron"))
    }

    private func identity() throws -> TLSIdentity {
        let certificate = certificate ?? Self.told(StandardSettings.tlsCertificate)
        let key = key ?? Self.told(StandardSettings.tlsKey)
        let authority = authority ?? Self.told(StandardSettings.tlsAuthority)
        guard let certificate, let key, let authority else {
            throw StackError(
                "member-service is called over a network by mutual TLS",
                mend: "give --certificate, --key and --authority")
        }
        try SecretFile.refuseOpen(path: key, key: "--key")
        return try TLSIdentity(
            files: TLSFiles(certificateChain: certificate, privateKey: key, trustRoots: authority),
            allowedPeers: [
                "spiffe://patron/\(DeploymentEnvironment.production)/\(ServiceName.member)"
            ])
    }

    /// What the environment says, under the names that services know.
    private static func told(_ setting: SettingKey<String?>) -> String? {
        ProcessInfo.processInfo.environment[setting.variable].flatMap { $0.isEmpty ? nil : $0 }
    }
}
