import Messages
import TTRPC

/// The messages of a streaming RPC, each as a line of JSON.
struct LineStream: Sendable {
    private let route: Route
    private let stream: RPCStream

    init(_ stream: RPCStream, of route: Route) {
        self.stream = stream
        self.route = route
    }

    /// The next message; nil after the last.
    func next() async throws -> HTTPReply? {
        guard let message = try await stream.receive() else { return nil }
        return try route.http.respond(message)
    }

    /// Ends the RPC. Whoever opened it calls this in the end; more than once does no harm.
    func cancel() { stream.cancel() }
}
