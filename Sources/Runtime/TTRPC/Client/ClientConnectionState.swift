import NIOCore

/// What a client knows about one connection: who waits for which stream.
///
/// `Call` is whatever the shell needs to answer the waiting caller. A call that was abandoned leaves
/// no trace here, so its late reply finds nobody and is dropped.
struct ClientConnectionState<Call> {
    private struct Stream {
        let call: Call
        let deadline: ContinuousClock.Instant
        /// Nil for a unary call.
        let kind: StreamKind?
        /// This end may still send data.
        var isLocalOpen: Bool
        /// The server has sent its last data.
        var isRemoteClosed = false
    }

    private enum Phase {
        /// Takes calls. Goes to `draining` on the pool's wish or when stream ids run out.
        case open
        /// Takes none, and is to be closed when the last call has ended.
        case draining
        /// Nothing happens any more.
        case closed
    }

    enum Action {
        case ignore
        /// The call is answered and over.
        case complete(Call, Result<ByteBuffer, RPCStatus>)
        /// A message of a stream, the end of its messages, or both. `isOver`: the stream is gone.
        case deliver(Call, ByteBuffer?, isLast: Bool, isOver: Bool)
        /// The stream has failed and is gone.
        case fail(Call, RPCStatus)
    }

    private let callLimit: Int
    private var phase = Phase.open
    private var streams: [UInt32: Stream] = [:]
    private var nextStreamID: UInt32
    private var earliestDeadline: ContinuousClock.Instant?

    init(callLimit: Int, firstStreamID: UInt32 = 1) {
        self.callLimit = callLimit
        nextStreamID = firstStreamID
    }

    var streamCount: Int { streams.count }
    var isOpen: Bool { phase == .open }
    /// Draining, and the last call has ended.
    var isDone: Bool { phase != .open && streams.isEmpty }

    // MARK: From the callers

    /// Gives the call a stream id. Refusals say that nothing was sent.
    mutating func open(
        _ call: Call, kind: StreamKind?, deadline: ContinuousClock.Instant
    ) -> Result<UInt32, RPCStatus> {
        guard phase == .open else {
            return .failure(.closedBeforeSending)
        }
        guard streams.count < callLimit else {
            return .failure(RPCStatus(.unavailable, "too many calls in flight", outcome: .notSent))
        }
        let id = nextStreamID
        let (next, overflow) = id.addingReportingOverflow(2)
        nextStreamID = next
        // The last id there is: the pool opens another connection.
        if overflow { phase = .draining }
        streams[id] = Stream(
            call: call, deadline: deadline, kind: kind, isLocalOpen: kind?.clientSends ?? false)
        if earliestDeadline.map({ deadline < $0 }) ?? true { earliestDeadline = deadline }
        return .success(id)
    }

    /// The caller no longer waits. The connection stays as it is.
    mutating func abandon(_ id: UInt32) -> Call? {
        streams.removeValue(forKey: id)?.call
    }

    /// The caller may send a message on its stream.
    func maySend(on id: UInt32) -> Bool {
        streams[id]?.isLocalOpen ?? false
    }

    /// What follows when a caller sends no more.
    enum LocalEnd {
        /// Nothing, the server knows already.
        case known
        /// Tell the server.
        case tell
        /// Tell the server; it has finished too and the stream is gone.
        case tellAndForget(Call)
    }

    mutating func finishSending(on id: UInt32) -> LocalEnd {
        guard let stream = streams[id], stream.isLocalOpen else { return .known }
        streams[id]?.isLocalOpen = false
        guard stream.isRemoteClosed else { return .tell }
        streams.removeValue(forKey: id)
        return .tellAndForget(stream.call)
    }

    // MARK: From the server

    mutating func receive(_ header: FrameHeader, _ data: ByteBuffer) -> Action {
        let id = header.streamID
        switch header.type {
        case .response:
            guard let stream = streams.removeValue(forKey: id) else { return .ignore }
            return end(stream, with: data)
        case .data:
            guard let stream = streams[id] else { return .ignore }
            return receiveData(header, data, on: stream)
        // Servers start no streams, and types of later versions are skipped.
        case .request, nil:
            return .ignore
        }
    }

    /// The frame was larger than the limit and its data is skipped.
    mutating func receiveOversized(_ header: FrameHeader) -> Action {
        guard header.type == .response || header.type == .data else { return .ignore }
        let status = RPCStatus(
            .resourceExhausted, "a reply of \(header.length) bytes is over the limit",
            outcome: .unknown)
        return fail(header.streamID, status)
    }

    private mutating func end(_ stream: Stream, with data: ByteBuffer) -> Action {
        let decoded: (RPCStatus?, Range<Int>)? = data.withUnsafeReadableBytes { bytes in
            guard let envelope = try? ResponseEnvelope(bytes) else { return nil }
            return (envelope.status, envelope.payload)
        }
        guard let (status, range) = decoded else {
            let status = RPCStatus(.internal, "malformed response", outcome: .unknown)
            return stream.kind == nil
                ? .complete(stream.call, .failure(status)) : .fail(stream.call, status)
        }
        let payload =
            data.getSlice(at: data.readerIndex + range.lowerBound, length: range.count)
            ?? ByteBuffer()
        guard let kind = stream.kind else {
            return .complete(stream.call, status.map(Result.failure) ?? .success(payload))
        }
        if let status { return .fail(stream.call, status) }
        // A client stream's one answer may be empty; elsewhere an empty response only ends.
        let isMessage =
            !stream.isRemoteClosed
            && (kind == .clientStream || payload.readableBytes > 0)
        return .deliver(stream.call, isMessage ? payload : nil, isLast: true, isOver: true)
    }

    private mutating func receiveData(
        _ header: FrameHeader, _ data: ByteBuffer, on stream: Stream
    ) -> Action {
        let id = header.streamID
        guard let kind = stream.kind else {
            return fail(id, .violation("data on a unary stream"))
        }
        guard !stream.isRemoteClosed else {
            return fail(id, .violation("data after the end of data"))
        }
        guard kind != .clientStream else {
            return fail(id, .violation("data where one response was due"))
        }
        let isLast = header.flags.contains(.remoteClosed)
        let message = header.flags.contains(.noData) ? nil : data
        guard isLast else {
            guard let message else { return .ignore }
            return .deliver(stream.call, message, isLast: false, isOver: false)
        }
        let isOver = !stream.isLocalOpen
        if isOver {
            streams.removeValue(forKey: id)
        } else {
            streams[id]?.isRemoteClosed = true
        }
        return .deliver(stream.call, message, isLast: true, isOver: isOver)
    }

    private mutating func fail(_ id: UInt32, _ status: RPCStatus) -> Action {
        guard let stream = streams.removeValue(forKey: id) else { return .ignore }
        return stream.kind == nil
            ? .complete(stream.call, .failure(status)) : .fail(stream.call, status)
    }

    // MARK: From time, and the end

    /// The calls whose deadline has passed; their slots are given up.
    mutating func expire(now: ContinuousClock.Instant) -> [(UInt32, Call)] {
        guard let earliest = earliestDeadline, earliest <= now else { return [] }
        var expired: [(UInt32, Call)] = []
        earliestDeadline = nil
        for (id, stream) in streams {
            if stream.deadline <= now {
                expired.append((id, stream.call))
            } else if earliestDeadline.map({ stream.deadline < $0 }) ?? true {
                earliestDeadline = stream.deadline
            }
        }
        for (id, _) in expired { streams.removeValue(forKey: id) }
        return expired
    }

    mutating func drain() {
        if phase == .open { phase = .draining }
    }

    /// The connection is gone: the calls that nobody will answer.
    mutating func close() -> [Call] {
        phase = .closed
        defer { streams = [:] }
        return streams.values.map(\.call)
    }
}

extension RPCStatus {
    fileprivate static func violation(_ what: String) -> RPCStatus {
        RPCStatus(.internal, "the server broke the protocol: \(what)", outcome: .unknown)
    }
}
