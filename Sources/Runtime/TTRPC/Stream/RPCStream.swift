package import NIOCore

/// Which sides of a call send more than one message.
package enum StreamKind: Sendable, Hashable {
    case serverStream
    case clientStream
    case bidirectional

    var clientSends: Bool { self != .serverStream }
}

/// A stream as its caller holds it: messages out, messages in, one end.
///
/// Whoever opens a stream ends it: read to its end, or call `cancel()`.
package struct RPCStream: Sendable, AsyncSequence {
    package typealias Element = ByteBuffer

    let output: any StreamOutput
    let input: MessageQueue

    /// Sends one message, waiting while the socket is full.
    package func send(_ message: ByteBuffer) async throws {
        try await output.send(message)
    }

    /// Says that no message follows.
    package func finishSending() async throws {
        try await output.finish()
    }

    /// The next message; nil at the end, a `RPCStatus` when the stream fails.
    package func receive() async throws -> ByteBuffer? {
        try await input.next()
    }

    /// Gives the stream up. Harmless when it is over already.
    package func cancel() {
        output.cancel()
        input.finish(RPCStatus(.cancelled, "cancelled", outcome: .unknown))
    }

    package func makeAsyncIterator() -> Iterator { Iterator(queue: input) }

    package struct Iterator: AsyncIteratorProtocol {
        let queue: MessageQueue

        package mutating func next() async throws -> ByteBuffer? {
            try await queue.next()
        }
    }
}
