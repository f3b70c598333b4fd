package import NIOCore
package import NIOHTTP1

/// One request as it came over the wire, whole but for its content, or the reason why it is not.
package struct HTTPCall: Sendable {
    package var method: HTTPMethod
    /// Path and query, the raw bytes that were signed.
    package var target: String
    package var headers: HTTPHeaders
    package var body: ByteBuffer
    /// The body, where it is handed on while it is read; `body` is empty then.
    package var content: HTTPContent?
    /// The peer sends its content only when it has leave.
    package var awaitsLeave = false
    package var keepAlive: Bool
    /// Whether the peer understands chunks: HTTP/1.0 does not.
    package var takesChunks = true
    /// Address of the other end of the connection; empty where unknown.
    package var peer = ""
    /// Set where the request broke a limit; it is answered with this and the connection ends.
    package var fault: HTTPFault?

    package init(
        method: HTTPMethod, target: String, headers: HTTPHeaders = [:],
        body: ByteBuffer = ByteBuffer(), keepAlive: Bool = true, fault: HTTPFault? = nil
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.keepAlive = keepAlive
        self.fault = fault
    }

    /// A call that never became one.
    static func faulty(_ fault: HTTPFault) -> HTTPCall {
        HTTPCall(method: .GET, target: "", keepAlive: false, fault: fault)
    }
}

/// What a connection can do wrong before there is a request to answer.
package enum HTTPFault: Error, Sendable, Equatable {
    case bodyTooLarge
    case headersTooLarge
    case headTooSlow
    case bodyTooSlow
    case malformed
    /// Not the peer's fault: the server stops before the content is there.
    case stopping
}

/// Answers whole requests, one at a time per connection.
package protocol HTTPResponder: Sendable {
    /// Throws when the peer is gone and the connection has no further use.
    func answer(_ call: HTTPCall, over output: HTTPOutput) async throws
}
