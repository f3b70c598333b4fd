package import Logging
import NIOCore
package import NIOSSL
import Synchronization

/// The PEM files of one end.
package struct TLSFiles: Sendable {
    /// This end's certificate, its issuers after it.
    package var certificateChain: String
    package var privateKey: String
    /// The authorities whose signatures the other end must show.
    package var trustRoots: String

    package init(certificateChain: String, privateKey: String, trustRoots: String) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.trustRoots = trustRoots
    }
}

/// Who this process is and whom it talks to, over mutual TLS 1.3.
///
/// A chain to a trusted root is not enough: the peer's URI name (`spiffe://…`) must stand on the
/// list. `reload()` reads the files again; new connections use what it found.
package final class TLSIdentity: Sendable {
    private struct Contexts {
        let server: NIOSSLContext
        let client: NIOSSLContext
        /// Of a server that asks nobody for a certificate.
        let open: NIOSSLContext
    }

    private let files: TLSFiles
    private let allowedPeers: Set<String>
    private let contexts: Mutex<Contexts>

    /// - Throws: what is wrong with a file.
    package init(files: TLSFiles, allowedPeers: Set<String>) throws {
        self.files = files
        self.allowedPeers = allowedPeers
        contexts = Mutex(try Self.load(files))
    }

    /// Reads the files again. When they are bad it throws and the old ones stay in use.
    package func reload() throws {
        let loaded = try Self.load(files)
        contexts.withLock { $0 = loaded }
    }

    private static func load(_ files: TLSFiles) throws -> Contexts {
        let chain = try NIOSSLCertificate.fromPEMFile(files.certificateChain)
            .map(NIOSSLCertificateSource.certificate)
        let key = try NIOSSLPrivateKey(file: files.privateKey, format: .pem)
        let roots = try NIOSSLCertificate.fromPEMFile(files.trustRoots)

        var server = TLSConfiguration.makeServerConfigurationWithMTLS(
            certificateChain: chain, privateKey: .privateKey(key),
            trustRoots: .certificates(roots))
        server.minimumTLSVersion = .tlsv13

        var client = TLSConfiguration.makeClientConfiguration()
        client.minimumTLSVersion = .tlsv13
        client.certificateChain = chain
        client.privateKey = .privateKey(key)
        client.trustRoots = .certificates(roots)
        // The name that counts is the URI, which `check` compares.
        client.certificateVerification = .noHostnameVerification

        var open = TLSConfiguration.makeServerConfiguration(
            certificateChain: chain, privateKey: .privateKey(key))
        open.minimumTLSVersion = .tlsv13
        return Contexts(
            server: try NIOSSLContext(configuration: server),
            client: try NIOSSLContext(configuration: client),
            open: try NIOSSLContext(configuration: open))
    }

    // MARK: Handlers

    func makeServerHandler(
        logger: Logger, verified: @escaping @Sendable (PeerIdentity) -> Void
    ) -> NIOSSLServerHandler {
        NIOSSLServerHandler._makeSSLServerHandler(
            context: contexts.withLock { $0.server },
            additionalPeerCertificateVerificationCallback: makeCheck(logger, verified))
    }

    func makeClientHandler(
        logger: Logger, verified: @escaping @Sendable (PeerIdentity) -> Void
    ) throws -> NIOSSLClientHandler {
        try NIOSSLClientHandler._makeSSLClientHandler(
            context: contexts.withLock { $0.client }, serverHostname: nil,
            additionalPeerCertificateVerificationCallback: makeCheck(logger, verified))
    }

    /// For a port that anybody on its network may ask: this end proves who it is, the other one
    /// does not.
    package func makeOpenHandler() -> NIOSSLServerHandler {
        NIOSSLServerHandler(context: contexts.withLock { $0.open })
    }

    private func makeCheck(
        _ logger: Logger, _ verified: @escaping @Sendable (PeerIdentity) -> Void
    ) -> (NIOSSLCertificate, any Channel) -> EventLoopFuture<Void> {
        { certificate, channel in
            channel.eventLoop.makeCompletedFuture {
                do {
                    verified(try self.check(certificate))
                } catch {
                    logger.warning("peer refused", metadata: ["tls.reason": "\(error)"])
                    throw error
                }
            }
        }
    }

    /// The peer's identity, if its certificate has exactly one URI name and that is on the list.
    func check(_ certificate: NIOSSLCertificate) throws -> PeerIdentity {
        let names = certificate._subjectAlternativeNames()
            .filter { $0.nameType == .uri }
            .map { String(decoding: $0.contents, as: UTF8.self) }
        guard let name = names.first, names.count == 1 else {
            throw RPCStatus(.unauthenticated, "the certificate has \(names.count) URI names, not 1")
        }
        guard allowedPeers.contains(name) else {
            throw RPCStatus(.permissionDenied, "\(name) is not on the list of peers")
        }
        return PeerIdentity(uri: name)
    }
}
