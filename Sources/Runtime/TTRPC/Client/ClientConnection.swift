import Logging
import NIOCore
import Synchronization

/// A call on its way: made by the caller, then touched on the connection's event loop only.
///
/// `@unchecked Sendable`: the caller gives it away when it submits it; from then on `streamID`,
/// `isCancelled` and `failure` belong to the event loop's thread.
final class ClientCall: @unchecked Sendable {
    enum Answer {
        case unary(UnsafeContinuation<ByteBuffer, any Error>)
        case stream(StreamKind, MessageQueue)
    }

    let service: String
    let method: String
    let payload: ByteBuffer?
    let options: CallOptions
    var answer: Answer?
    var streamID: UInt32?
    var isCancelled = false
    /// What a stream ended with, for who sends on it afterwards.
    private(set) var failure: RPCStatus?

    init(service: String, method: String, payload: ByteBuffer?, options: CallOptions) {
        self.service = service
        self.method = method
        self.payload = payload
        self.options = options
    }

    var kind: StreamKind? {
        if case .stream(let kind, _) = answer { kind } else { nil }
    }

    /// An upper bound of the request frame's data.
    var maximumSize: Int {
        var size = 64 + service.utf8.count + method.utf8.count + (payload?.readableBytes ?? 0)
        for (key, value) in options.metadata { size += 16 + key.utf8.count + value.utf8.count }
        return size
    }

    func complete(_ result: Result<ByteBuffer, RPCStatus>) {
        switch answer {
        case .unary(let continuation):
            switch result {
            case .success(let payload): continuation.resume(returning: payload)
            case .failure(let status): continuation.resume(throwing: status)
            }
        case .stream(_, let queue):
            if case .failure(let status) = result {
                failure = status
                queue.finish(status)
            }
        case nil: break
        }
        answer = nil
    }
}

/// One connection of a client: performs what `ClientConnectionState` decides.
///
/// `@unchecked Sendable`: every stored `var` is touched on the event loop's thread only; callers
/// reach it through `submissions` and `load`.
final class ClientConnection: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = Never
    typealias OutboundOut = ByteBuffer

    private struct Submissions {
        var calls: [ClientCall] = []
        var isScheduled = false
        var isClosed = false
    }

    let eventLoop: any EventLoop
    /// Calls submitted and not ended: what the pool compares.
    let load = Atomic<Int>(0)
    private let submissions = Mutex(Submissions())
    private let logger: Logger
    private let tickLength: TimeAmount
    private let callLimit: Int
    /// Told once, on the loop, when the connection takes no more calls.
    private let onRetired: @Sendable () -> Void

    private var state: ClientConnectionState<ClientCall>
    private var decoder: FrameDecoder
    private var output = FrameOutput()
    private var context: ChannelHandlerContext?
    private var tick: Scheduled<Void>?
    private var isRetired = false
    private var fullInputs: Set<UInt32> = []
    private var isReadPending = false
    private var writers: [CheckedContinuation<Void, any Error>] = []

    init(
        eventLoop: any EventLoop, callLimit: Int, replyBytes: Int, tick: Duration, logger: Logger,
        onRetired: @escaping @Sendable () -> Void
    ) {
        self.eventLoop = eventLoop
        self.callLimit = callLimit
        self.logger = logger
        self.onRetired = onRetired
        tickLength = TimeAmount(tick)
        state = ClientConnectionState(callLimit: callLimit)
        decoder = FrameDecoder(limit: replyBytes)
    }

    // MARK: Callers

    func unary(_ call: ClientCall) async throws -> ByteBuffer {
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                call.answer = .unary(continuation)
                submit(call)
            }
        } onCancel: {
            eventLoop.execute { self.cancel(call) }
        }
    }

    func stream(_ call: ClientCall, kind: StreamKind, bufferedMessages: Int) -> RPCStream {
        let input = MessageQueue(limit: bufferedMessages) { [weak self] in
            self?.onLoop { connection in
                guard let id = call.streamID else { return }
                connection.inputHasRoom(id)
            }
        }
        call.answer = .stream(kind, input)
        submit(call)
        return RPCStream(
            output: ClientStreamOutput(connection: self, call: call, kind: kind), input: input)
    }

    /// Queues the call; the first of a burst wakes the loop, the others ride along.
    private func submit(_ call: ClientCall) {
        enum Turn { case refused, queued, wake }
        load.wrappingAdd(1, ordering: .relaxed)
        let turn: Turn = submissions.withLock { submissions in
            if submissions.isClosed { return .refused }
            submissions.calls.append(call)
            if submissions.isScheduled { return .queued }
            submissions.isScheduled = true
            return .wake
        }
        switch turn {
        case .queued: break
        case .wake: eventLoop.execute { self.sendSubmitted() }
        case .refused:
            end(call, .failure(.closedBeforeSending))
        }
    }

    private func sendSubmitted() {
        let calls = submissions.withLock { submissions in
            submissions.isScheduled = false
            defer { submissions.calls = [] }
            return submissions.calls
        }
        let now = ContinuousClock.now
        for call in calls { send(call, now: now) }
        flush()
        armTick()
        retireIfNeeded()
    }

    private func send(_ call: ClientCall, now: ContinuousClock.Instant) {
        if call.isCancelled {
            return end(call, .failure(RPCStatus(.cancelled, "cancelled", outcome: .notSent)))
        }
        let remaining = now.duration(to: call.options.deadline)
        guard remaining > .zero else {
            let status = RPCStatus(.deadlineExceeded, "deadline exceeded", outcome: .notSent)
            return end(call, .failure(status))
        }
        guard context != nil else { return end(call, .failure(.closedBeforeSending)) }
        guard call.maximumSize <= FrameHeader.maximumLength else {
            let status = RPCStatus(
                .resourceExhausted, "the request is larger than a frame", outcome: .notSent)
            return end(call, .failure(status))
        }
        let kind = call.kind
        switch state.open(call, kind: kind, deadline: call.options.deadline) {
        case .failure(let status): end(call, .failure(status))
        case .success(let id):
            call.streamID = id
            let flags: FrameFlags =
                switch kind {
                case nil: []
                case .serverStream: .remoteClosed
                case .clientStream, .bidirectional: .remoteOpen
                }
            output.write {
                $0.writeRequestFrame(
                    streamID: id, flags: flags, service: call.service, method: call.method,
                    payload: call.payload, timeoutNano: remaining.wholeNanoseconds,
                    metadata: call.options.metadata)
            }
            if output.wantsFlush { flush() }
        }
    }

    /// Abandons the reply slot; the connection and everybody else on it go on.
    private func cancel(_ call: ClientCall) {
        call.isCancelled = true
        guard let id = call.streamID, state.abandon(id) != nil else { return }
        end(call, .failure(RPCStatus(.cancelled, "cancelled", outcome: .unknown)))
        retireIfNeeded()
    }

    private func end(_ call: ClientCall, _ result: Result<ByteBuffer, RPCStatus>) {
        load.wrappingSubtract(1, ordering: .relaxed)
        if let id = call.streamID { inputHasRoom(id) }
        call.complete(result)
    }

    // MARK: Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        endAll()
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        endAll()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        logger.debug("connection failed", metadata: ["rpc.error": "\(error)"])
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        decoder.feed(unwrapInboundIn(data))
        while self.context != nil, let event = decoder.next() {
            switch event {
            case .frame(let header, let data): perform(state.receive(header, data), header)
            case .oversized(let header): perform(state.receiveOversized(header), header)
            case .malformed: context.close(promise: nil)
            }
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        flush()
        retireIfNeeded()
        context.fireChannelReadComplete()
    }

    func read(context: ChannelHandlerContext) {
        if fullInputs.isEmpty { context.read() } else { isReadPending = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable { resumeWriters(with: nil) }
        context.fireChannelWritabilityChanged()
    }

    private func perform(
        _ action: ClientConnectionState<ClientCall>.Action, _ header: FrameHeader
    ) {
        switch action {
        case .ignore: break
        case .complete(let call, let result): end(call, result)
        case .deliver(let call, let message, let isLast, let isOver):
            guard case .stream(_, let input) = call.answer else { return }
            if let message, !input.push(message) { fullInputs.insert(header.streamID) }
            if isLast { input.finish() }
            if isOver { end(call, .success(ByteBuffer())) }
        case .fail(let call, let status): end(call, .failure(status))
        }
    }

    private func inputHasRoom(_ id: UInt32) {
        guard fullInputs.remove(id) != nil, fullInputs.isEmpty, isReadPending else { return }
        isReadPending = false
        context?.read()
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

    // MARK: Streams

    fileprivate func send(_ message: ByteBuffer, on call: ClientCall) async throws {
        try Task.checkCancellation()
        try await withCheckedThrowingContinuation { continuation in
            eventLoop.execute { self.send(message, on: call, continuation) }
        }
    }

    private func send(
        _ message: ByteBuffer, on call: ClientCall,
        _ continuation: CheckedContinuation<Void, any Error>
    ) {
        guard let context, let id = call.streamID, state.maySend(on: id) else {
            let ended = RPCStatus(.failedPrecondition, "the stream has ended")
            continuation.resume(throwing: call.failure ?? ended)
            return
        }
        guard message.readableBytes <= FrameHeader.maximumLength else {
            continuation.resume(
                throwing: RPCStatus(.resourceExhausted, "the message is larger than a frame"))
            return
        }
        output.write { $0.writeDataFrame(streamID: id, flags: [], payload: message) }
        flush()
        if context.channel.isWritable {
            continuation.resume()
        } else {
            writers.append(continuation)
        }
    }

    fileprivate func finishSending(_ call: ClientCall) {
        // Not `onLoop`: the request itself may still be in the queue in front of this.
        eventLoop.execute {
            let connection = self
            guard let id = call.streamID else { return }
            let end = connection.state.finishSending(on: id)
            if case .known = end { return }
            connection.output.write {
                $0.writeDataFrame(streamID: id, flags: [.remoteClosed, .noData], payload: nil)
            }
            connection.flush()
            if case .tellAndForget(let call) = end { connection.end(call, .success(ByteBuffer())) }
            connection.retireIfNeeded()
        }
    }

    fileprivate func abandon(_ call: ClientCall) {
        eventLoop.execute { self.cancel(call) }
    }

    // MARK: Time

    private func armTick() {
        guard tick == nil, state.streamCount > 0 else { return }
        tick = eventLoop.scheduleTask(in: tickLength) { [weak self] in self?.ticked() }
    }

    private func ticked() {
        tick = nil
        let status = RPCStatus(.deadlineExceeded, "deadline exceeded", outcome: .unknown)
        for (_, call) in state.expire(now: .now) { end(call, .failure(status)) }
        armTick()
        retireIfNeeded()
    }

    // MARK: The end

    /// Takes no more calls and closes when the last one has ended.
    func drain() {
        // Not `onLoop`: what was submitted before still goes out.
        eventLoop.execute {
            self.state.drain()
            self.retireIfNeeded()
        }
    }

    /// Closes now; calls in flight fail with an unknown outcome.
    func abort() {
        onLoop { $0.context?.close(promise: nil) }
    }

    private func retireIfNeeded() {
        guard !state.isOpen else { return }
        if !isRetired {
            isRetired = true
            onRetired()
        }
        if state.isDone, submissions.withLock({ $0.calls.isEmpty }) { context?.close(promise: nil) }
    }

    private func endAll() {
        let waiting = submissions.withLock { submissions in
            submissions.isClosed = true
            defer { submissions.calls = [] }
            return submissions.calls
        }
        tick?.cancel()
        tick = nil
        let status = RPCStatus(.unavailable, "the connection was lost", outcome: .unknown)
        for call in state.close() { end(call, .failure(status)) }
        for call in waiting { end(call, .failure(.closedBeforeSending)) }
        resumeWriters(with: status)
        retireIfNeeded()
    }

    private func onLoop(_ body: @escaping @Sendable (ClientConnection) -> Void) {
        if eventLoop.inEventLoop {
            body(self)
        } else {
            eventLoop.execute { body(self) }
        }
    }
}

private struct ClientStreamOutput: StreamOutput {
    let connection: ClientConnection
    let call: ClientCall
    let kind: StreamKind

    func send(_ message: ByteBuffer) async throws {
        guard kind.clientSends else {
            throw RPCStatus(.failedPrecondition, "a server stream takes one request")
        }
        try await connection.send(message, on: call)
    }

    func finish() async throws {
        connection.finishSending(call)
    }

    func cancel() {
        connection.abandon(call)
    }
}

extension RPCStatus {
    /// The connection went away while the call waited for its turn.
    static let closedBeforeSending = RPCStatus(
        .unavailable, "the connection was lost", outcome: .notSent)
}

extension Duration {
    /// Nanoseconds, rounded down, at most what fits.
    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : product + attoseconds / 1_000_000_000
    }
}
