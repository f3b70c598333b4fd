package import Logging
import TTRPC

/// The server of the RPC measurement: answers every echo request with its own bytes.
package enum EchoServer {
    static let service = "patron.interop.v1.Echo"

    /// Serves until cancelled.
    ///
    /// - Parameter onReady: told the port, which is useful when `port` is 0.
    package static func run(
        host: String, port: Int, logger: Logger, onReady: @Sendable (Int) -> Void
    ) async throws {
        let server = RPCServer(
            configuration: ServerConfiguration(host: host, port: port),
            methods: [
                RPCMethod(service: service, method: "Echo", kind: .unary { request, _ in request })
            ],
            logger: logger)
        async let running: Void = server.run()
        onReady(try await server.boundPort())
        try await running
    }
}
