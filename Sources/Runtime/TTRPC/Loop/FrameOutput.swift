import NIOCore

/// Collects the frames of one loop tick and hands them to the channel in one write.
struct FrameOutput {
    /// Above this much collected output the tick is not waited for.
    static let eagerFlushBytes = 64 << 10
    /// A buffer that grew beyond this is not kept.
    private static let keptCapacity = 256 << 10

    private(set) var buffer = ByteBuffer()

    var isEmpty: Bool { buffer.readableBytes == 0 }
    var wantsFlush: Bool { buffer.readableBytes >= Self.eagerFlushBytes }

    mutating func write(_ frame: (inout ByteBuffer) -> Void) {
        frame(&buffer)
    }

    mutating func flush(to context: ChannelHandlerContext) {
        guard !isEmpty else { return }
        context.writeAndFlush(NIOAny(buffer), promise: nil)
        if buffer.capacity > Self.keptCapacity {
            buffer = ByteBuffer()
        } else {
            buffer.clear()
        }
    }
}
