package import NIOCore

/// One procedure that a server offers.
package struct RPCMethod: Sendable {
    package typealias Unary = @Sendable (ByteBuffer, CallContext) async throws -> ByteBuffer
    package typealias ServerStream =
        @Sendable (ByteBuffer, CallContext, StreamWriter) async throws -> Void
    package typealias ClientStream =
        @Sendable (StreamReader, CallContext) async throws -> ByteBuffer
    package typealias Bidirectional =
        @Sendable (StreamReader, CallContext, StreamWriter) async throws -> Void

    package enum Kind: Sendable {
        case unary(Unary)
        case serverStream(ServerStream)
        case clientStream(ClientStream)
        case bidirectional(Bidirectional)
    }

    package let service: String
    package let method: String
    package let kind: Kind

    /// - Parameter kind: the handler. It runs on the event loop's thread and must never block it:
    ///   what takes long is awaited.
    package init(service: String, method: String, kind: Kind) {
        self.service = service
        self.method = method
        self.kind = kind
    }
}
