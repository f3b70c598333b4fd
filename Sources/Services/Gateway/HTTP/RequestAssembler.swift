import NIOCore
import NIOHTTP1
import ServiceKit

/// The shell of `RequestAssembly`: whole calls go in, whole replies go out as one buffer.
final class RequestAssembler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPCall
    typealias OutboundIn = HTTPAnswer
    typealias OutboundOut = ByteBuffer

    private let limits: ConnectionLimits
    private let clock: any WallClock
    private var assembly: RequestAssembly
    private var dateLine = DateLine()
    private var waiting = RequestAssembly.Waiting.idle
    private var expiry = NIODeadline.distantFuture
    private var timer: Scheduled<Void>?
    private var timerFiresAt = NIODeadline.distantFuture

    init(limits: ConnectionLimits, clock: any WallClock) {
        self.limits = limits
        self.clock = clock
        self.assembly = RequestAssembly(bodyBytes: limits.bodyBytes)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        waiting = .reply
        updateExpiry(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let action =
            switch unwrapInboundIn(data) {
            case .head(let head): assembly.head(head)
            case .body(let bytes): assembly.body(bytes)
            case .end: assembly.end()
            }
        perform(action, context)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        assembly.paused()
        updateExpiry(context)
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case HTTPParserError.headerOverflow: perform(assembly.failed(.headersTooLarge), context)
        case is HTTPParserError: perform(assembly.failed(.malformed), context)
        default: context.fireErrorCaught(error)
        }
        updateExpiry(context)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent {
            perform(assembly.quiesce(), context)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        var reply = unwrapOutboundIn(data)
        let isLast = assembly.replied(keepAlive: reply.keepAlive)
        reply.keepAlive = !isLast
        let bytes = reply.encoded(
            date: dateLine.text(at: clock.now()), allocator: context.channel.allocator)
        context.write(wrapOutboundOut(bytes), promise: promise)
        if isLast {
            context.flush()
            context.close(mode: .output, promise: nil)
        }
        updateExpiry(context)
    }

    private func perform(_ action: RequestAssembly.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .nothing:
            break
        case .deliver(let call):
            context.fireChannelRead(wrapInboundOut(call))
        case .sayContinue:
            let line = ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n")
            context.writeAndFlush(wrapOutboundOut(line), promise: nil)
        case .close:
            context.close(promise: nil)
        }
    }

    /// Keeps one timer a connection. It is left to fire early and looks again, because moving it at
    /// every request would cost more than the request's own bookkeeping.
    private func updateExpiry(_ context: ChannelHandlerContext) {
        let now = assembly.waiting
        guard now != waiting else { return }
        waiting = now
        expiry =
            switch now {
            case .idle: .now() + limits.idleTime
            case .head: .now() + limits.headTime
            case .body: .now() + limits.bodyTime
            case .end: .now() + limits.lingerTime
            case .reply: .distantFuture
            }
        if expiry < timerFiresAt { schedule(context) }
    }

    private func schedule(_ context: ChannelHandlerContext) {
        timer?.cancel()
        timerFiresAt = expiry
        timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: expiry) {
            self.timerFired(context)
        }
    }

    private func timerFired(_ context: ChannelHandlerContext) {
        timer = nil
        timerFiresAt = .distantFuture
        if expiry <= .now() {
            expiry = .distantFuture
            perform(assembly.timedOut(), context)
            // Calls are handed on at the end of a read, and no read stands behind this one.
            context.fireChannelReadComplete()
            updateExpiry(context)
        } else if expiry < .distantFuture {
            schedule(context)
        }
    }
}
