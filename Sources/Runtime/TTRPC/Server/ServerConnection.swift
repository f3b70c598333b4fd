import Logging
import NIOCore

/// How to reach a handler that is at work.
struct ServerCall: Sendable {
    let task: Task<Void, Never>
    /// What the client sends on the stream; nil for a unary call.
    let input: MessageQueue?

    func cancel(_ status: RPCStatus) {
        input?.finish(status)
        task.cancel()
    }
}

/// One connection of a server: performs what `ServerConnectionState` decides.
///
/// `@unchecked Sendable`: every stored `var` is touched on the event loop's thread only.
final class ServerConnection: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    let eventLoop: any EventLoop
    private let registry: ServiceRegistry
    private let limits: ServerLimits
    private let load: ServerLoad
    private let logger: Logger

    private var state: ServerConnectionState<ServerCall>
    private var decoder: FrameDecoder
    private var output = FrameOutput()
    private var context: ChannelHandlerContext?
    private var executor: EventLoopExecutor?
    private var tick: Scheduled<Void>?
    private var frameDeadline: ContinuousClock.Instant?

    /// Frames are being read or jobs run, so that a flush follows anyway.
    private var isBatching = false
    /// The streams whose input is full. While there is one, the socket is not read.
    private var fullInputs: Set<UInt32> = []
    private var isReadPending = false
    private var writers: [CheckedContinuation<Void, any Error>] = []

    init(
        eventLoop: any EventLoop, registry: ServiceRegistry, limits: ServerLimits,
        load: ServerLoad, logger: Logger
    ) {
        self.eventLoop = eventLoop
        self.registry = registry
        self.limits = limits
        self.load = load
        self.logger = logger
        state = ServerConnectionState(registry: registry, limits: limits)
        decoder = FrameDecoder(limit: limits.requestBytes)
    }

    /// The TLS handshake must end as soon as a frame must.
    func expectHandshake() {
        frameDeadline = .now.advanced(by: limits.frameTimeout)
        armTick()
    }

    /// The peer's certificate has been checked; called on the loop before its first byte is read.
    func verified(_ peer: PeerIdentity) {
        state.peer = peer
        frameDeadline = nil
    }

    // MARK: Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        executor = EventLoopExecutor(eventLoop: eventLoop) { [weak self] phase in
            self?.isBatching = phase == .begins
            if phase == .ends { self?.flush() }
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end()
        self.context = nil
        executor = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.debug("connection failed", metadata: ["rpc.error": "\(error)"])
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isBatching = true
        decoder.feed(unwrapInboundIn(data))
        let now = ContinuousClock.now
        while self.context != nil, let event = decoder.next() {
            switch event {
            case .frame(let header, let data): perform(state.receive(header, data, now: now))
            case .oversized(let header): perform(state.receiveOversized(header))
            case .malformed: perform(.close)
            }
        }
        frameDeadline = decoder.isInsideFrame ? now.advanced(by: limits.frameTimeout) : nil
        armTick()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isBatching = false
        flush()
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if mustPause { isReadPending = true } else { context.read() }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            resumeWriters(with: nil)
            resumeReading()
        }
        context.fireChannelWritabilityChanged()
    }

    // MARK: Actions

    private func perform(_ action: ServerConnectionState<ServerCall>.Action) {
        switch action {
        case .ignore: break
        case .start(let request): start(request)
        case .deliver(let id, let call, let message, let isLast):
            if let message, let input = call.input, !input.push(message) { fullInputs.insert(id) }
            if isLast { call.input?.finish() }
        case .refuse(let id, let status):
            output.write { $0.writeResponseFrame(streamID: id, status: status) }
        case .abort(let id, let call, let status):
            output.write { $0.writeResponseFrame(streamID: id, status: status) }
            call.cancel(status)
        case .close: context?.close(promise: nil)
        }
        if output.wantsFlush { flush() }
    }

    private func start(_ request: ServerConnectionState<ServerCall>.Request) {
        guard let executor, load.enter() else {
            _ = state.finish(request.streamID)
            let status = RPCStatus(.unavailable, "too many calls on this server")
            output.write { $0.writeResponseFrame(streamID: request.streamID, status: status) }
            return
        }
        let id = request.streamID
        let input = request.method.kind.isUnary ? nil : makeInput(for: request)
        let task = CallDispatch.start(on: executor) { await self.run(request, input) }
        state.attach(ServerCall(task: task, input: input), to: id)
    }

    private func makeInput(
        for request: ServerConnectionState<ServerCall>.Request
    ) -> MessageQueue {
        let id = request.streamID
        let input = MessageQueue(limit: limits.bufferedMessages) { [weak self] in
            self?.onLoop { $0.inputHasRoom(id) }
        }
        if case .serverStream = request.method.kind { return input }
        // A first message may come inside the request.
        if request.context.payload.readableBytes > 0 { input.push(request.context.payload) }
        if !request.expectsData { input.finish() }
        return input
    }

    private func run(
        _ request: ServerConnectionState<ServerCall>.Request, _ input: MessageQueue?
    ) async {
        let answer: Answer
        do {
            let context = request.context
            switch request.method.kind {
            case .unary(let handler):
                answer = .message(try await handler(context.payload, context))
            case .serverStream(let handler):
                try await handler(context.payload, context, writer(request.streamID))
                answer = .endOfStream
            case .clientStream(let handler):
                let reader = StreamReader(queue: input ?? MessageQueue(limit: 1))
                answer = .message(try await handler(reader, context))
            case .bidirectional(let handler):
                let reader = StreamReader(queue: input ?? MessageQueue(limit: 1))
                try await handler(reader, context, writer(request.streamID))
                answer = .endOfStream
            }
        } catch {
            if RPCStatus.isHidden(error) { registry.onError?(error, request.context) }
            answer = .status(.sanitised(error))
        }
        onLoop { $0.finish(request.streamID, with: answer, input) }
    }

    enum Answer: Sendable {
        case message(ByteBuffer)
        case endOfStream
        case status(RPCStatus)
    }

    private func finish(_ id: UInt32, with answer: Answer, _ input: MessageQueue?) {
        load.leave()
        input?.finish(RPCStatus(.cancelled, "the handler has returned"))
        if input != nil { inputHasRoom(id) }
        if case .answer(let isRemoteOpen) = state.finish(id) {
            switch answer {
            case .message(let message):
                writeReply(id, message)
            case .endOfStream:
                output.write {
                    $0.writeDataFrame(
                        streamID: id, flags: [.remoteClosed, .noData], payload: nil)
                    // The client has not finished: the response tells it that nobody listens.
                    if isRemoteOpen {
                        $0.writeResponseFrame(streamID: id, payload: ByteBuffer())
                    }
                }
            case .status(let status):
                output.write { $0.writeResponseFrame(streamID: id, status: status) }
            }
        }
        if !isBatching || output.wantsFlush { flush() }
        closeIfDone()
    }

    private func writeReply(_ id: UInt32, _ message: ByteBuffer) {
        if message.readableBytes > FrameHeader.maximumLength - 16 {
            let status = RPCStatus(.resourceExhausted, "the reply is larger than a frame")
            output.write { $0.writeResponseFrame(streamID: id, status: status) }
        } else {
            output.write { $0.writeResponseFrame(streamID: id, payload: message) }
        }
    }

    // MARK: Streams

    private func writer(_ id: UInt32) -> StreamWriter {
        StreamWriter(output: ServerStreamOutput(connection: self, streamID: id))
    }

    func send(_ message: ByteBuffer, on id: UInt32) async throws {
        try Task.checkCancellation()
        try await withCheckedThrowingContinuation { continuation in
            onLoop { $0.send(message, on: id, continuation) }
        }
    }

    private func send(
        _ message: ByteBuffer, on id: UInt32, _ continuation: CheckedContinuation<Void, any Error>
    ) {
        guard let context, state.maySend(on: id) else {
            continuation.resume(throwing: RPCStatus(.cancelled, "the stream is over"))
            return
        }
        guard message.readableBytes <= FrameHeader.maximumLength else {
            continuation.resume(
                throwing: RPCStatus(.resourceExhausted, "the message is larger than a frame"))
            return
        }
        output.write { $0.writeDataFrame(streamID: id, flags: [], payload: message) }
        if !isBatching || output.wantsFlush { flush() }
        if context.channel.isWritable {
            continuation.resume()
        } else {
            writers.append(continuation)
        }
    }

    // MARK: Back-pressure

    /// A client that does not take its answers, or sends faster than handlers read, is not read.
    private var mustPause: Bool { !fullInputs.isEmpty || context?.channel.isWritable == false }

    private func inputHasRoom(_ id: UInt32) {
        fullInputs.remove(id)
        resumeReading()
    }

    private func resumeReading() {
        guard isReadPending, !mustPause, let context else { return }
        isReadPending = false
        context.read()
    }

    private func resumeWriters(with error: RPCStatus?) {
        let waiting = writers
        writers = []
        for writer in waiting {
            if let error { writer.resume(throwing: error) } else { writer.resume() }
        }
    }

    private func flush() {
        // Taken out first: writing may call back into this handler.
        guard let context, let bytes = output.take() else { return }
        context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
        output.giveBack(bytes)
    }

    // MARK: Time

    private func armTick() {
        guard tick == nil, state.streamCount > 0 || frameDeadline != nil else { return }
        let delay = TimeAmount(limits.tick)
        tick = eventLoop.scheduleTask(in: delay) { [weak self] in self?.ticked() }
    }

    private func ticked() {
        tick = nil
        let now = ContinuousClock.now
        let status = RPCStatus(.deadlineExceeded, "deadline exceeded")
        for (id, call) in state.expire(now: now) {
            output.write { $0.writeResponseFrame(streamID: id, status: status) }
            call?.cancel(status)
        }
        flush()
        if let frameDeadline, frameDeadline <= now {
            context?.close(promise: nil)
            return
        }
        armTick()
    }

    // MARK: The end

    /// Takes no more requests and closes when the last call has ended.
    func drain() {
        onLoop { connection in
            connection.state.drain()
            connection.closeIfDone()
        }
    }

    /// Cancels what is at work and closes.
    func abort() {
        onLoop { connection in
            connection.end()
            connection.context?.close(promise: nil)
        }
    }

    private func closeIfDone() {
        guard state.isDone, let context else { return }
        flush()
        context.close(promise: nil)
    }

    private func end() {
        let status = RPCStatus(.cancelled, "the connection is gone", outcome: .unknown)
        tick?.cancel()
        tick = nil
        for call in state.close() { call.cancel(status) }
        resumeWriters(with: status)
    }

    /// Runs at once when on the loop already, as tasks of this connection's executor are.
    private func onLoop(_ body: @escaping @Sendable (ServerConnection) -> Void) {
        if eventLoop.inEventLoop {
            body(self)
        } else {
            eventLoop.execute { body(self) }
        }
    }
}

private struct ServerStreamOutput: StreamOutput {
    let connection: ServerConnection
    let streamID: UInt32

    func send(_ message: ByteBuffer) async throws {
        try await connection.send(message, on: streamID)
    }

    /// A server ends a stream by returning from its handler.
    func finish() async throws {}
    func cancel() {}
}
