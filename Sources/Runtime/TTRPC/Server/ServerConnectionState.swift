import NIOCore

/// What a server knows about one connection: its streams, and what each frame means for them.
///
/// It opens no socket and starts no task. Every method returns what is to be done; `ServerConnection`
/// does it. `Call` is whatever the shell needs to reach a running handler.
struct ServerConnectionState<Call> {
    /// A stream lives from its request until its handler has returned.
    private struct Stream {
        /// A unary stream takes no data frames.
        let isUnary: Bool
        /// The client may still send data.
        var isRemoteOpen: Bool
        /// The last frame has gone out (deadline, protocol error), only the handler is not done yet.
        var isAnswered = false
        let deadline: ContinuousClock.Instant
        var call: Call?
    }

    private enum Phase {
        /// Takes requests. Goes to `draining` when the server stops.
        case serving
        /// Takes none, and closes when the last stream has ended.
        case draining
        /// Nothing happens any more.
        case closed
    }

    struct Request {
        let streamID: UInt32
        let method: RegisteredMethod
        let context: CallContext
        /// The client sends data after the request.
        let expectsData: Bool
    }

    enum Action {
        case ignore
        case start(Request)
        /// Give the handler a message, the end of messages, or both.
        case deliver(UInt32, Call, ByteBuffer?, isLast: Bool)
        /// Answer on a stream that has no handler.
        case refuse(UInt32, RPCStatus)
        /// Answer in the handler's place and cancel it.
        case abort(UInt32, Call, RPCStatus)
        case close
    }

    /// What remains to be sent when a handler has returned.
    enum Ending: Equatable {
        /// Its answer. `isRemoteOpen`: the client has not finished sending.
        case answer(isRemoteOpen: Bool)
        /// Nothing: the client has had its last frame.
        case nothing
    }

    private let registry: ServiceRegistry
    private let limits: ServerLimits
    private var phase = Phase.serving
    private var streams: [UInt32: Stream] = [:]
    private var lastStreamID: UInt32 = 0
    /// No unanswered stream expires before this.
    private var earliestDeadline: ContinuousClock.Instant?
    var peer: PeerIdentity?

    init(registry: ServiceRegistry, limits: ServerLimits) {
        self.registry = registry
        self.limits = limits
    }

    var streamCount: Int { streams.count }
    /// Draining, and the last handler has returned.
    var isDone: Bool { phase != .serving && streams.isEmpty }

    // MARK: From the client

    mutating func receive(
        _ header: FrameHeader, _ data: ByteBuffer, now: ContinuousClock.Instant
    ) -> Action {
        if phase == .closed { return .ignore }
        switch header.type {
        case .request: return receiveRequest(header, data, now: now)
        case .data: return receiveData(header, data)
        // A type of a later version, or a response, which a client does not send.
        case .response, nil: return .ignore
        }
    }

    /// The frame was larger than the limit and its data is skipped.
    mutating func receiveOversized(_ header: FrameHeader) -> Action {
        if phase == .closed { return .ignore }
        let status = RPCStatus(
            .resourceExhausted, "\(header.length) bytes, the limit is \(limits.requestBytes)")
        switch header.type {
        case .request:
            if let refusal = admit(header.streamID) { return .refuse(header.streamID, refusal) }
            return .refuse(header.streamID, status)
        case .data:
            return abort(header.streamID, status)
        case .response, nil:
            return .ignore
        }
    }

    private mutating func receiveRequest(
        _ header: FrameHeader, _ data: ByteBuffer, now: ContinuousClock.Instant
    ) -> Action {
        let id = header.streamID
        if let refusal = admit(id) { return .refuse(id, refusal) }
        guard phase == .serving else {
            return .refuse(id, RPCStatus(.unavailable, "the server is shutting down"))
        }
        guard streams.count < limits.callsPerConnection else {
            return .refuse(id, RPCStatus(.unavailable, "too many calls on this connection"))
        }
        let request: Request
        do {
            request = try decode(header, data, now: now)
        } catch {
            return .refuse(id, error)
        }
        let deadline = request.context.deadline
        guard deadline > now else {
            return .refuse(id, RPCStatus(.deadlineExceeded, "expired on arrival"))
        }
        streams[id] = Stream(
            isUnary: request.method.kind.isUnary, isRemoteOpen: request.expectsData,
            deadline: deadline)
        if deadline < earliestDeadline ?? deadline.advanced(by: .seconds(1)) {
            earliestDeadline = deadline
        }
        return .start(request)
    }

    /// Stream ids are odd and only grow. The id of a refused request is used up too.
    private mutating func admit(_ id: UInt32) -> RPCStatus? {
        guard id % 2 == 1 else {
            return RPCStatus(.invalidArgument, "a client's stream ids are odd")
        }
        guard id > lastStreamID else {
            return RPCStatus(.invalidArgument, "stream ids grow and are not used again")
        }
        lastStreamID = id
        return nil
    }

    private mutating func receiveData(_ header: FrameHeader, _ data: ByteBuffer) -> Action {
        let id = header.streamID
        guard id % 2 == 1 else {
            return .refuse(id, RPCStatus(.invalidArgument, "a client's stream ids are odd"))
        }
        guard let stream = streams[id], !stream.isAnswered, let call = stream.call else {
            return .refuse(id, RPCStatus(.invalidArgument, "the stream is not active"))
        }
        if stream.isUnary {
            return abort(id, RPCStatus(.invalidArgument, "data on a unary stream"))
        }
        guard stream.isRemoteOpen else {
            return abort(id, RPCStatus(.invalidArgument, "data after the end of data"))
        }
        let isLast = header.flags.contains(.remoteClosed)
        let hasMessage = !header.flags.contains(.noData)
        if !hasMessage, data.readableBytes > 0 {
            return abort(id, RPCStatus(.invalidArgument, "data in a frame flagged as without"))
        }
        if isLast { streams[id]?.isRemoteOpen = false }
        if !isLast, !hasMessage { return .ignore }
        return .deliver(id, call, hasMessage ? data : nil, isLast: isLast)
    }

    private mutating func abort(_ id: UInt32, _ status: RPCStatus) -> Action {
        guard let stream = streams[id], !stream.isAnswered else { return .refuse(id, status) }
        streams[id]?.isAnswered = true
        guard let call = stream.call else { return .refuse(id, status) }
        return .abort(id, call, status)
    }

    // MARK: From the handlers

    /// Remembers how to reach the handler of a stream; false when it has returned already.
    @discardableResult
    mutating func attach(_ call: Call, to id: UInt32) -> Bool {
        guard let index = streams.index(forKey: id) else { return false }
        streams.values[index].call = call
        return true
    }

    /// The handler may send a message.
    func maySend(on id: UInt32) -> Bool {
        guard let stream = streams[id] else { return false }
        return !stream.isAnswered && !stream.isUnary
    }

    /// The handler has returned; the stream is over.
    mutating func finish(_ id: UInt32) -> Ending {
        guard let stream = streams.removeValue(forKey: id), !stream.isAnswered else {
            return .nothing
        }
        return .answer(isRemoteOpen: stream.isRemoteOpen)
    }

    // MARK: From time, and the end

    /// The streams whose deadline has passed. Each gets DEADLINE_EXCEEDED and its handler is
    /// cancelled, but counts until it returns.
    mutating func expire(now: ContinuousClock.Instant) -> [(UInt32, Call?)] {
        guard let earliest = earliestDeadline, earliest <= now else { return [] }
        var expired: [(UInt32, Call?)] = []
        earliestDeadline = nil
        for (id, stream) in streams where !stream.isAnswered {
            if stream.deadline <= now {
                expired.append((id, stream.call))
            } else if stream.deadline < earliestDeadline
                ?? stream.deadline.advanced(by: .seconds(1))
            {
                earliestDeadline = stream.deadline
            }
        }
        for (id, _) in expired { streams[id]?.isAnswered = true }
        return expired
    }

    mutating func drain() {
        if phase == .serving { phase = .draining }
    }

    /// The connection is gone: the handlers to cancel. They still report their end.
    mutating func close() -> [Call] {
        phase = .closed
        for id in streams.keys { streams[id]?.isAnswered = true }
        return streams.values.compactMap(\.call)
    }
}

extension ServerConnectionState {
    private func decode(
        _ header: FrameHeader, _ data: ByteBuffer, now: ContinuousClock.Instant
    ) throws(RPCStatus) -> Request {
        let decoded: Result<(RequestEnvelope, RegisteredMethod), RPCStatus> =
            data.withUnsafeReadableBytes { bytes in
                guard let envelope = try? RequestEnvelope(bytes) else {
                    return .failure(RPCStatus(.invalidArgument, "malformed request"))
                }
                let service = bytes[envelope.service]
                let method = bytes[envelope.method]
                if let method = registry.find(service: service, method: method) {
                    return .success((envelope, method))
                }
                return .failure(
                    registry.unknown(
                        service: String(decoding: service, as: UTF8.self),
                        method: String(decoding: method, as: UTF8.self)))
            }
        let (envelope, method) = try decoded.get()
        try Self.check(header.flags, against: method.kind)
        let start = data.readerIndex + envelope.payload.lowerBound
        let payload = data.getSlice(at: start, length: envelope.payload.count) ?? ByteBuffer()
        return Request(
            streamID: header.streamID, method: method,
            context: CallContext(
                name: method.name, metadata: envelope.metadata,
                deadline: deadline(envelope.timeoutNano, method.kind, now: now), peer: peer,
                payload: payload),
            expectsData: header.flags.contains(.remoteOpen))
    }

    private func deadline(
        _ nanoseconds: Int64, _ kind: RPCMethod.Kind, now: ContinuousClock.Instant
    ) -> ContinuousClock.Instant {
        let maximum = kind.isUnary ? limits.maximumTimeout : limits.maximumStreamTimeout
        let fallback = kind.isUnary ? limits.defaultTimeout : limits.maximumStreamTimeout
        let asked = nanoseconds == 0 ? fallback : .nanoseconds(nanoseconds)
        return now.advanced(by: min(asked, maximum))
    }

    /// Empty flags mean a unary request; a stream says whether data follows.
    private static func check(
        _ flags: FrameFlags, against kind: RPCMethod.Kind
    ) throws(RPCStatus) {
        let isStream = !flags.isDisjoint(with: [.remoteOpen, .remoteClosed])
        switch kind {
        case .unary, .serverStream:
            if flags.contains(.remoteOpen) {
                throw RPCStatus(.invalidArgument, "the method takes one message")
            }
            if !isStream, !kind.isUnary {
                throw RPCStatus(.invalidArgument, "the method answers with a stream")
            }
        case .clientStream, .bidirectional:
            if !isStream { throw RPCStatus(.invalidArgument, "the method takes a stream") }
        }
    }
}

extension RPCMethod.Kind {
    var isUnary: Bool {
        if case .unary = self { true } else { false }
    }
}
