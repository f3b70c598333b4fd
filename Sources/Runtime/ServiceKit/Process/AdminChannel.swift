import HummingbirdCore
import Logging
import NIOCore
import TTRPC

/// HTTP over TLS: a connection is shown the certificate that is in use when it opens, so that one
/// that is renewed on disk is seen without a start.
struct AdminChannel: ServerChildChannel {
    private let identity: TLSIdentity
    private let http: HTTP1Channel

    init(_ identity: TLSIdentity, responder: @escaping HTTPChannelHandler.Responder) {
        self.identity = identity
        http = HTTP1Channel(responder: responder)
    }

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
        channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(identity.makeOpenHandler())
        }.flatMap {
            http.setup(channel: channel, logger: logger)
        }
    }

    func handle(value: HTTP1Channel.Value, logger: Logger) async {
        await http.handle(value: value, logger: logger)
    }
}
