import NIOCore
import NIOPosix
import Testing

@testable import TTRPC

/// A frame as a test reads it from the wire.
struct RawFrame: Equatable, CustomStringConvertible {
    var streamID: UInt32
    var type: UInt8
    var flags: UInt8
    var data: ByteBuffer

    /// The frame's data read as a response.
    var response: (status: RPCStatus?, payload: String)? {
        data.withUnsafeReadableBytes { bytes in
            guard let envelope = try? ResponseEnvelope(bytes) else { return nil }
            return (envelope.status, String(decoding: bytes[envelope.payload], as: UTF8.self))
        }
    }

    var code: StatusCode? { response?.status?.code }

    var description: String {
        "[\(streamID) type \(type) flags \(flags): \(data.readableBytes) bytes]"
    }
}

/// A peer that writes bytes as it likes and reads whole frames.
final class RawPeer {
    private let channel: any Channel
    private var frames: AsyncStream<RawFrame>.Iterator

    private init(_ channel: any Channel, _ frames: AsyncStream<RawFrame>) {
        self.channel = channel
        self.frames = frames.makeAsyncIterator()
    }

    static func connect(port: Int) async throws -> RawPeer {
        let (frames, continuation) = AsyncStream<RawFrame>.makeStream()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(FrameCollector(continuation))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        return RawPeer(channel, frames)
    }

    func write(_ bytes: ByteBuffer) {
        channel.writeAndFlush(bytes, promise: nil)
    }

    func write(
        streamID: UInt32, type: UInt8, flags: UInt8 = 0, length: UInt32? = nil,
        _ data: ByteBuffer = ByteBuffer()
    ) {
        var frame = ByteBuffer()
        frame.writeMultipleIntegers(length ?? UInt32(data.readableBytes), streamID, type, flags)
        frame.writeImmutableBuffer(data)
        write(frame)
    }

    func request(
        _ streamID: UInt32, _ method: String, _ payload: String = "", flags: UInt8 = 0,
        service: String = Methods.service, timeout: Duration = .seconds(10)
    ) {
        var frame = ByteBuffer()
        frame.writeRequestFrame(
            streamID: streamID, flags: FrameFlags(rawValue: flags), service: service,
            method: method, payload: ByteBuffer(string: payload),
            timeoutNano: timeout.wholeNanoseconds, metadata: Metadata())
        write(frame)
    }

    func data(_ streamID: UInt32, _ text: String = "", flags: UInt8 = 0) {
        write(streamID: streamID, type: 3, flags: flags, ByteBuffer(string: text))
    }

    /// The next frame, nil when the server has closed the connection.
    func next() async -> RawFrame? {
        await frames.next(isolation: nil)
    }

    func close() async {
        channel.close(promise: nil)
        try? await channel.closeFuture.get()
    }

    /// Waits until the server has closed the connection; any frame before that is a failure.
    func expectClosed(sourceLocation: SourceLocation = #_sourceLocation) async {
        let frame = await next()
        #expect(frame == nil, sourceLocation: sourceLocation)
    }
}

private final class FrameCollector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private var decoder = FrameDecoder(limit: FrameHeader.maximumLength)
    private let frames: AsyncStream<RawFrame>.Continuation

    init(_ frames: AsyncStream<RawFrame>.Continuation) {
        self.frames = frames
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decoder.feed(unwrapInboundIn(data))
        while let event = decoder.next() {
            guard case .frame(let header, let data) = event else { return }
            frames.yield(
                RawFrame(
                    streamID: header.streamID, type: header.rawType, flags: header.rawFlags,
                    data: data))
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        frames.finish()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
