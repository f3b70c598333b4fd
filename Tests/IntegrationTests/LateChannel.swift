import NIOCore
import Synchronization
import TTRPC

/// A channel to a service that is built later: two that call each other cannot both be first.
final class LateChannel: RPCChannel {
    private let channel = Mutex<(any RPCChannel)?>(nil)

    func connect(to channel: any RPCChannel) { self.channel.withLock { $0 = channel } }

    private func connected() throws -> any RPCChannel {
        guard let channel = channel.withLock({ $0 }) else {
            throw RPCStatus(.unavailable, "the service is not there yet")
        }
        return channel
    }

    func unary(
        service: String, method: String, payload: ByteBuffer, options: CallOptions
    ) async throws -> ByteBuffer {
        try await connected().unary(
            service: service, method: method, payload: payload, options: options)
    }

    func stream(
        service: String, method: String, kind: StreamKind, payload: ByteBuffer?,
        options: CallOptions
    ) async throws -> RPCStream {
        try await connected().stream(
            service: service, method: method, kind: kind, payload: payload, options: options)
    }
}
