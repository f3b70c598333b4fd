package import AsyncHTTPClient
import NIOSSL

extension SignedClient {
    /// An HTTP client for the time of the closure that believes servers of one authority.
    ///
    /// - Parameter authority: its PEM file; the system's authorities where nil.
    package static func withHTTP<Result>(
        trusting authority: String?, _ body: (HTTPClient) async throws -> Result
    ) async throws -> Result {
        guard let authority else { return try await body(.shared) }
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        tls.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(authority))
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
