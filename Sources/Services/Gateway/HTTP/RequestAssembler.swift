import NIOCore
import NIOHTTP1
import ServiceKit

/// The shell of `RequestAssembly`: whole calls go in, or calls whose content follows; whole replies
/// go out as one buffer, streamed ones line by line.
final class RequestAssembler: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPCall
    typealias OutboundIn = HTTPPart
    typealias OutboundOut = ByteBuffer

    /// A streamed answer whose head is out.
    private struct Streamed {
        let framing: HTTPAnswer.Framing
        /// As the head says.
        let keepAlive: Bool
    }

    private let limits: ConnectionLimits
    private let clock: any WallClock
    private let isEncrypted: Bool
    private var assembly: RequestAssembly
    private var dateLine = DateLine()
    private var streamed: Streamed?
    /// Ends what works for a streamed answer.
    private var giveUp: (@Sendable () -> Void)?
    /// The body under way where it is handed on.
    private var content: HTTPContent.Source?
    /// Whether its reader has enough for now, and a read waits for it.
    private var isContentFull = false
    private var isReadHeld = false
    private var context: ChannelHandlerContext?
    /// The peer sends nothing more.
    private var isInputClosed = false
    private var waiting = RequestAssembly.Waiting.idle
    private var expiry = NIODeadline.distantFuture
    private var timer: Scheduled<Void>?
    private var timerFiresAt = NIODeadline.distantFuture

    init(limits: ConnectionLimits, clock: any WallClock, isEncrypted: Bool) {
        self.limits = limits
        self.clock = clock
        self.isEncrypted = isEncrypted
        self.assembly = RequestAssembly(limits: limits)
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        waiting = .reply
        updateExpiry(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timer?.cancel()
        timer = nil
        endContent(.malformed)
        self.context = nil
    }

    func read(context: ChannelHandlerContext) {
        if isContentFull { isReadHeld = true } else { context.read() }
    }

    func readOn() {
        isContentFull = false
        guard isReadHeld, let context else { return }
        isReadHeld = false
        context.read()
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
            updateExpiry(context)
            return
        }
        switch event as? ChannelEvent {
        case .inputClosed:
            // Most often the whole of the peer is gone, which shows only when something is sent. A
            // stream may send nothing for long, so its reader has to keep its side open.
            isInputClosed = true
            endStream()
        case .outputClosed:
            assembly.isFlushing = false
            updateExpiry(context)
        case nil:
            break
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        endStream()
        endContent(.malformed)
        context.fireChannelInactive()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        assembly.isBlocked = !context.channel.isWritable
        updateExpiry(context)
        context.fireChannelWritabilityChanged()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .answer(let answer):
            write(answer, context, promise)
        case .watch(let giveUp):
            self.giveUp = giveUp
            if isInputClosed { endStream() }
            promise?.succeed()
        case .leave:
            let line = ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n")
            context.write(wrapOutboundOut(line), promise: promise)
        case .line(let line):
            var bytes = context.channel.allocator.buffer(capacity: line.readableBytes + 16)
            bytes.writePart(line, begun.framing)
            context.write(wrapOutboundOut(bytes), promise: promise)
        case .end:
            writeEnd(of: begun, context, promise)
        }
        updateExpiry(context)
    }

    private func write(
        _ answer: HTTPAnswer, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?
    ) {
        var answer = answer
        let isLast =
            answer.isStreamed
            ? assembly.beginsLast(keepAlive: answer.keepAlive)
            : assembly.replied(keepAlive: answer.keepAlive)
        answer.keepAlive = !isLast
        let bytes = answer.encoded(
            date: dateLine.text(at: clock.now()), isEncrypted: isEncrypted,
            allocator: context.channel.allocator)
        context.write(wrapOutboundOut(bytes), promise: promise)
        if answer.isStreamed {
            streamed = Streamed(framing: answer.framing, keepAlive: answer.keepAlive)
            return
        }
        giveUp = nil
        if !assembly.takesContent { endContent(nil) }
        if isLast { closeOutput(context) }
    }

    private func writeEnd(
        of answer: Streamed, _ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?
    ) {
        var bytes = context.channel.allocator.buffer(capacity: 8)
        bytes.writeEnd(answer.framing)
        context.write(wrapOutboundOut(bytes), promise: promise)
        streamed = nil
        giveUp = nil
        if assembly.replied(keepAlive: answer.keepAlive) { closeOutput(context) }
    }

    private var begun: Streamed {
        guard let streamed else { preconditionFailure("a line without the head of its answer") }
        return streamed
    }

    /// Says that nothing follows, when everything before it is sent.
    private func closeOutput(_ context: ChannelHandlerContext) {
        assembly.isFlushing = true
        context.flush()
        context.close(mode: .output, promise: nil)
    }

    private func endStream() {
        let ending = giveUp.take()
        ending?()
    }

    /// - Parameter fault: why it is not whole; nil too where nobody reads on.
    private func endContent(_ fault: HTTPFault?) {
        guard let content = content.take() else { return }
        if let fault { content.finish(fault) } else { content.finish() }
        readOn()
    }

    /// Hands on a call whose content follows: a few reads of the socket wait for the call's step at
    /// most, and the peer waits with the rest.
    private func open(_ call: HTTPCall, _ context: ChannelHandlerContext) {
        var call = call
        let made = HTTPContent.makeSequence(
            elementType: ByteBuffer.self, failureType: (any Error).self,
            backPressureStrategy: .init(lowWatermark: 2, highWatermark: 8), finishOnDeinit: true,
            delegate: ContentReads(self, on: context.eventLoop))
        content = made.source
        call.content = made.sequence
        context.fireChannelRead(wrapInboundOut(call))
    }

    private func perform(_ action: RequestAssembly.Action, _ context: ChannelHandlerContext) {
        switch action {
        case .nothing:
            break
        case .deliver(let call):
            context.fireChannelRead(wrapInboundOut(call))
        case .open(let call):
            open(call, context)
        case .content(let bytes):
            if content?.yield(bytes) == .stopProducing { isContentFull = true }
        case .endContent(let fault):
            endContent(fault)
        case .sayContinue:
            let line = ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n")
            context.writeAndFlush(wrapOutboundOut(line), promise: nil)
        case .giveUp:
            endStream()
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
            case .content: .now() + limits.contentTime
            case .end: .now() + limits.lingerTime
            case .reply: .distantFuture
            case .lastReply: .now() + limits.drainTime
            case .taking: .now() + limits.takeTime
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
