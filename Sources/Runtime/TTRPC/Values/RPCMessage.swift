package import NIOCore

/// A message that can stand in a request, a response or a stream.
package protocol RPCMessage: Sendable {
    /// Parses the message; a failure is the sender's mistake.
    init(serialized: ByteBuffer) throws
    func serialize(into buffer: inout ByteBuffer) throws
}

extension RPCMessage {
    package func serialized() throws -> ByteBuffer {
        var buffer = ByteBuffer()
        try serialize(into: &buffer)
        return buffer
    }
}
