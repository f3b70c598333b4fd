package import NIOCore

/// The messages a client sends on a stream, as the handler reads them.
package struct StreamReader: Sendable, AsyncSequence {
    package typealias Element = ByteBuffer

    let queue: MessageQueue

    /// The next message, nil when the client has finished sending.
    package func receive() async throws -> ByteBuffer? {
        try await queue.next()
    }

    package func makeAsyncIterator() -> Iterator { Iterator(queue: queue) }

    package struct Iterator: AsyncIteratorProtocol {
        let queue: MessageQueue

        package mutating func next() async throws -> ByteBuffer? {
            try await queue.next()
        }
    }
}
