import NIOCore
import NIOSSL
package import ServiceKit
import Synchronization

/// The certificate that the gateway shows the public: TLS 1.3, or 1.2 for terminals that have no
/// better, with suites that keep past sessions secret when the key is lost.
///
/// `reload()` reads the files again; new connections use what it found.
package final class DoorCertificate: Sendable {
    private let chainPath: String
    private let keyPath: String
    private let context: Mutex<NIOSSLContext>

    /// - Parameters:
    ///   - chain: PEM file with the certificate, its issuers after it.
    ///   - key: PEM file with the private key; refused where everybody may read it.
    package init(chain: String, key: String) throws(SettingError) {
        chainPath = chain
        keyPath = key
        try SecretFile.refuseOpen(path: key, key: GatewaySettings.tlsKey.name)
        do {
            context = Mutex(try Self.load(chain, key))
        } catch {
            throw SettingError(
                key: GatewaySettings.tlsCertificate.name, problem: "cannot be used: \(error)")
        }
    }

    /// Reads the files again. When they are bad it throws and the old ones stay in use.
    package func reload() throws {
        let loaded = try Self.load(chainPath, keyPath)
        context.withLock { $0 = loaded }
    }

    func makeHandler() -> NIOSSLServerHandler {
        NIOSSLServerHandler(context: context.withLock { $0 })
    }

    private static func load(_ chain: String, _ key: String) throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(chain)
                .map(NIOSSLCertificateSource.certificate),
            privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
        configuration.minimumTLSVersion = .tlsv12
        // Of 1.2 alone: those of 1.3 are all good, and BoringSSL chooses among them itself.
        configuration.cipherSuiteValues = [
            .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
            .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
            .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
            .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        ]
        configuration.applicationProtocols = ["http/1.1"]
        return try NIOSSLContext(configuration: configuration)
    }
}
