package import NIOCore

/// A way to call the methods of one service, near or far.
package protocol RPCChannel: Sendable {
    /// One request, one reply. Every failure is a `RPCStatus`.
    func unary(
        service: String, method: String, payload: ByteBuffer, options: CallOptions
    ) async throws -> ByteBuffer

    /// Opens a stream. Whoever opens it reads it to its end or cancels it.
    ///
    /// - Parameter payload: the request of a server stream; nil where the client sends a stream.
    func stream(
        service: String, method: String, kind: StreamKind, payload: ByteBuffer?,
        options: CallOptions
    ) async throws -> RPCStream
}
