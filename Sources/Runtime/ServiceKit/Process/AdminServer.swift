import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import TTRPC

/// /healthz, /readyz and /metrics, on a port of their own that no client reaches.
enum AdminServer {
    /// Held at once: a probe, a collector and a person with a browser.
    private static let connections = 64

    /// - Parameter identity: whose certificate is shown, by TLS 1.3 and nothing else; plain HTTP where
    ///   nil, which is in development.
    static func make(
        _ address: ListenAddress, identity: TLSIdentity?, readiness: Readiness,
        metrics: MetricsRegistry, logger: Logger
    ) -> some ApplicationProtocol {
        let router = Router()
        router.get("/healthz") { _, _ in
            text(.ok, #"{"status":"alive"}"# + "\n", "application/json")
        }
        router.get("/readyz") { _, _ in
            let problems = await readiness.problems()
            guard !problems.isEmpty else {
                return text(.ok, #"{"status":"ready"}"# + "\n", "application/json")
            }
            let names = problems.map { "\"\($0)\"" }.joined(separator: ",")
            return text(
                .serviceUnavailable, #"{"status":"not ready","problems":["# + names + "]}\n",
                "application/json")
        }
        router.get("/metrics") { _, _ in
            text(.ok, metrics.render(), "text/plain; version=0.0.4; charset=utf-8")
        }
        return Application(
            router: router,
            server: identity.map { identity in
                HTTPServerBuilder { AdminChannel(identity, responder: $0) }
            } ?? .http1(),
            configuration: ApplicationConfiguration(
                address: .hostname(address.host, port: address.port),
                availableConnectionsDelegate: .maximum(connections, logger: logger)),
            onServerRunning: { channel in
                logger.info(
                    "admin listening",
                    metadata: ["admin.port": "\(channel.localAddress?.port ?? address.port)"])
            },
            logger: logger)
    }

    private static func text(
        _ status: HTTPResponse.Status, _ body: String, _ type: String
    ) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }
}
