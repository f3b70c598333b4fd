package import AsyncHTTPClient
import NIOSSL

extension SignedClient {
    /// An HTTP client for the time of the closure that believes servers of one authority.
    ///
    /// - Parameters:
    ///   - authority: its PEM file; the system's authorities where nil.
    ///   - comparingNames: whether a certificate must be for the host of the address, as is right
    ///     but where a process is asked on the loopback, which no certificate is for.
    package static func withHTTP<Result>(
        trusting authority: String?, comparingNames: Bool = true,
        _ body: (HTTPClient) async throws -> Result
    ) async throws -> Result {
        guard let authority else { return try await body(.shared) }
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(authority))
        if !comparingNames { tls.certificateVerification = .noHostnameVerification }
        let http = HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: HTTPClient.Configuration(tlsConfiguration: tls))
        do {
            let result = try await body(http)
            try await http.shutdown()
            return result
        } catch {
            try? await http.shutdown()
            throw error
        }
    }
}
