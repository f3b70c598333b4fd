import NIOCore
import Synchronization

/// Carries the one reply of a client stream past an interceptor that returns nothing.
final class ReplyBox: Sendable {
    private let reply = Mutex<ByteBuffer?>(nil)

    func set(_ buffer: ByteBuffer) {
        reply.withLock { $0 = buffer }
    }

    /// The reply; an interceptor that swallowed the call has none, which is its defect.
    func get() throws -> ByteBuffer {
        guard let reply = reply.withLock({ $0 }) else { throw RPCStatus.internalError }
        return reply
    }
}
