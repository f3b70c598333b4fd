package import NIOCore

/// The outgoing direction of a stream.
protocol StreamOutput: Sendable {
    /// Sends one message; waits while the peer takes nothing.
    func send(_ message: ByteBuffer) async throws
    /// Says that no message follows. A second call does nothing.
    func finish() async throws
    /// Gives the stream up.
    func cancel()
}

/// The messages a handler sends on a stream.
package struct StreamWriter: Sendable {
    let output: any StreamOutput

    /// Sends one message, waiting while the socket is full; throws when the stream is over.
    package func send(_ message: ByteBuffer) async throws {
        try await output.send(message)
    }
}
