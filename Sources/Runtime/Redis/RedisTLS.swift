internal import NIOCore
internal import NIOSSL

/// That a client speaks TLS with its server, and whom it believes that it is the one.
///
/// The server's certificate must be of the authority and for the name, or the address, that the
/// client connects to. It is read once: who changes the authority starts the process anew.
package struct RedisTLS: Sendable {
    private let context: NIOSSLContext

    /// - Parameter authority: PEM file of the authority that signs servers; the system's where nil.
    /// - Throws: what is wrong with the file.
    package init(authority: String?) throws {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let authority {
            configuration.trustRoots = .certificates(
                try NIOSSLCertificate.fromPEMFile(authority))
        }
        context = try NIOSSLContext(configuration: configuration)
    }

    /// - Parameter address: what the server's certificate must be for.
    func makeHandler(to address: RedisConfiguration.Address) throws -> NIOSSLClientHandler {
        switch address {
        case .tcp(let host, _):
            // A name is told to the server and compared; an address is compared with the peer's.
            let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
            return try NIOSSLClientHandler(
                context: context, serverHostname: isAddress ? nil : host)
        case .unixSocket:
            return try NIOSSLClientHandler(context: context, serverHostname: nil)
        }
    }
}
