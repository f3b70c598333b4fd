import HummingbirdCore
package import Logging
import NIOCore
package import NIOPosix
package import ServiceKit
import ServiceLifecycle

/// The HTTP server of the gateway, on Hummingbird's accept and shutdown machinery.
package struct HTTPServer: Service {
    private let server: any Service
    private let bound: AsyncStream<Int>

    /// - Parameters:
    ///   - port: 0 for any free port; `boundPort()` tells which.
    ///   - door: what a connection meets before HTTP.
    package init(
        host: String, port: Int, responder: any HTTPResponder, door: Door = Door(),
        limits: ConnectionLimits = ConnectionLimits(), connections: Int = 16_384,
        clock: any WallClock = SystemClock(), group: MultiThreadedEventLoopGroup = .singleton,
        logger: Logger
    ) throws {
        let (bound, continuation) = AsyncStream.makeStream(of: Int.self)
        self.bound = bound
        let builder = HTTPServerBuilder { _ in
            GatewayChannel(responder: responder, door: door, limits: limits, clock: clock)
        }
        self.server = try builder.buildServer(
            configuration: ServerConfiguration(
                address: .hostname(host, port: port), backlog: 1_024,
                availableConnectionsDelegate: .maximum(connections, logger: logger)),
            eventLoopGroup: group, logger: logger
        ) { _, _, _ in
            // `GatewayChannel` answers by itself.
        } onServerRunning: { channel in
            continuation.yield(channel.localAddress?.port ?? port)
            continuation.finish()
        }
    }

    package func run() async throws {
        try await server.run()
    }

    /// Waits until the server listens; nil if it never will.
    package func boundPort() async -> Int? {
        for await port in bound { return port }
        return nil
    }
}
