internal import NIOCore

/// Turns what arrives on the channel into replies, one call for each burst.
final class ReplyHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let connection: RedisConnection
    private var decoder = ReplyDecoder()
    private var replies: [RedisValue] = []

    init(connection: RedisConnection) { self.connection = connection }

    func channelActive(context: ChannelHandlerContext) {
        connection.connected(context.channel)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        do {
            try unwrapInboundIn(data).withUnsafeReadableBytes {
                try decoder.decode($0, into: &replies)
            }
        } catch {
            deliver(context)
            connection.fail(context.channel, reason: "\(error)")
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        deliver(context)
        context.fireChannelReadComplete()
    }

    func channelInactive(context: ChannelHandlerContext) {
        connection.disconnected(context.channel)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        connection.fail(context.channel, reason: "\(error)")
    }

    private func deliver(_ context: ChannelHandlerContext) {
        guard !replies.isEmpty else { return }
        connection.received(replies, context.channel)
        replies.removeAll(keepingCapacity: true)
    }
}
