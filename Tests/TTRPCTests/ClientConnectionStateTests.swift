import NIOCore
import Testing

@testable import TTRPC

@Suite("What a client makes of the frames of one connection")
struct ClientConnectionStateTests {
    private typealias State = ClientConnectionState<String>

    private let start = ContinuousClock.now

    private func open(
        _ state: inout State, _ call: String, _ kind: StreamKind? = nil,
        timeout: Duration = .seconds(1)
    ) -> UInt32? {
        try? state.open(call, kind: kind, deadline: start.advanced(by: timeout)).get()
    }

    private func response(
        _ state: inout State, _ id: UInt32, _ text: String = "", status: RPCStatus? = nil
    ) -> String {
        var buffer = ByteBuffer()
        if let status {
            buffer.writeResponseFrame(streamID: id, status: status)
        } else {
            buffer.writeResponseFrame(streamID: id, payload: ByteBuffer(string: text))
        }
        return feed(&state, buffer)
    }

    private func data(
        _ state: inout State, _ id: UInt32, _ text: String = "", flags: FrameFlags = []
    ) -> String {
        var buffer = ByteBuffer()
        buffer.writeDataFrame(streamID: id, flags: flags, payload: ByteBuffer(string: text))
        return feed(&state, buffer)
    }

    private func feed(_ state: inout State, _ bytes: ByteBuffer) -> String {
        var decoder = FrameDecoder(limit: 1 << 20)
        decoder.feed(bytes)
        switch decoder.next() {
        case .frame(let header, let data): return describe(state.receive(header, data))
        case .oversized(let header): return describe(state.receiveOversized(header))
        case .malformed, nil: return "no frame"
        }
    }

    private func describe(_ action: State.Action) -> String {
        switch action {
        case .ignore: return "ignore"
        case .complete(let call, .success(let payload)):
            return "\(call) answers '\(String(buffer: payload))'"
        case .complete(let call, .failure(let status)):
            return "\(call) fails \(status.code.name) \(status.outcome)"
        case .deliver(let call, let message, let isLast, let isOver):
            let text = message.map { "'\(String(buffer: $0))'" } ?? "nothing"
            return "\(call) gets \(text)\(isLast ? ", last" : "")\(isOver ? ", over" : "")"
        case .fail(let call, let status):
            return "\(call) stream fails \(status.code.name) \(status.outcome)"
        }
    }

    @Test("stream ids are odd and grow")
    func streamIDs() {
        var state = State(callLimit: 10)
        #expect((0..<4).map { _ in open(&state, "a") } == [1, 3, 5, 7])
    }

    @Test("when the ids run out the connection takes no more calls and is done after the last")
    func idsRunOut() {
        let last = UInt32.max
        var state = State(callLimit: 10, firstStreamID: last - 2)
        #expect(open(&state, "a") == last - 2)
        #expect(state.isOpen)
        #expect(open(&state, "b") == last)
        #expect(!state.isOpen)
        #expect(open(&state, "c") == nil)
        #expect(response(&state, last, "x") == "b answers 'x'")
        #expect(!state.isDone)
        #expect(response(&state, last - 2, "y") == "a answers 'y'")
        #expect(state.isDone)
    }

    @Test("answers find their callers in any order, once")
    func answers() {
        var state = State(callLimit: 10)
        _ = open(&state, "a")
        _ = open(&state, "b")
        #expect(response(&state, 3, "two") == "b answers 'two'")
        #expect(response(&state, 1, "one") == "a answers 'one'")
        #expect(response(&state, 1, "one") == "ignore")
        #expect(state.streamCount == 0)
    }

    @Test("a refusal is the peer's answer")
    func refusal() {
        var state = State(callLimit: 10)
        _ = open(&state, "a")
        #expect(
            response(&state, 1, status: RPCStatus(.notFound)) == "a fails NOT_FOUND answered")
    }

    @Test("an abandoned call's late answer is dropped, and nobody else notices")
    func abandoned() {
        var state = State(callLimit: 10)
        _ = open(&state, "a")
        _ = open(&state, "b")
        #expect(state.abandon(1) == "a")
        #expect(state.abandon(1) == nil)
        #expect(response(&state, 1, "late") == "ignore")
        #expect(response(&state, 3, "b") == "b answers 'b'")
        #expect(state.isOpen)
    }

    @Test("a connection has room for so many calls; beyond it nothing is sent")
    func limit() {
        var state = State(callLimit: 1)
        _ = open(&state, "a")
        guard case .failure(let status) = state.open("b", kind: nil, deadline: start) else {
            Issue.record("opened")
            return
        }
        #expect(status.code == .unavailable && status.outcome == .notSent)
    }

    @Test("frames that no server may send are skipped")
    func strange() {
        var state = State(callLimit: 10)
        _ = open(&state, "a")
        #expect(response(&state, 2) == "ignore")
        #expect(data(&state, 9, "x") == "ignore")
        var buffer = ByteBuffer()
        buffer.writeMultipleIntegers(UInt32(0), UInt32(1), UInt8(1), UInt8(0))
        buffer.writeMultipleIntegers(UInt32(0), UInt32(1), UInt8(77), UInt8(0))
        #expect(feed(&state, buffer) == "ignore")
        #expect(state.streamCount == 1)
    }

    @Test("a response that is no protobuf fails its call alone")
    func garbage() {
        var state = State(callLimit: 10)
        _ = open(&state, "a")
        _ = open(&state, "b")
        var buffer = ByteBuffer()
        buffer.writeMultipleIntegers(UInt32(1), UInt32(1), UInt8(2), UInt8(0))
        buffer.writeInteger(UInt8(0xff))
        #expect(feed(&state, buffer) == "a fails INTERNAL unknown")
        #expect(response(&state, 3, "b") == "b answers 'b'")
    }

    @Test("data on a unary stream fails the call")
    func dataOnUnary() {
        var state = State(callLimit: 10)
        _ = open(&state, "a")
        #expect(data(&state, 1, "x") == "a fails INTERNAL unknown")
    }

    @Test("an oversized answer fails its call")
    func oversized() {
        var state = State(callLimit: 10)
        _ = open(&state, "a")
        var buffer = ByteBuffer()
        buffer.writeMultipleIntegers(UInt32(2 << 20), UInt32(1), UInt8(2), UInt8(0))
        #expect(feed(&state, buffer) == "a fails RESOURCE_EXHAUSTED unknown")
    }

    @Test("a server stream ends with the last data, or with a response")
    func serverStream() {
        var state = State(callLimit: 10)
        _ = open(&state, "a", .serverStream)
        _ = open(&state, "b", .serverStream)
        _ = open(&state, "c", .serverStream)
        #expect(data(&state, 1, "x") == "a gets 'x'")
        #expect(
            data(&state, 1, "", flags: [.remoteClosed, .noData]) == "a gets nothing, last, over")
        #expect(data(&state, 3, "y", flags: .remoteClosed) == "b gets 'y', last, over")
        #expect(response(&state, 5) == "c gets nothing, last, over")
        #expect(state.streamCount == 0)
    }

    @Test("a stream fails with the server's status")
    func streamFails() {
        var state = State(callLimit: 10)
        _ = open(&state, "a", .bidirectional)
        #expect(
            response(&state, 1, status: RPCStatus(.aborted)) == "a stream fails ABORTED answered")
        #expect(!state.maySend(on: 1))
    }

    @Test("a client stream gets one answer, which may be empty, and no data")
    func clientStream() {
        var state = State(callLimit: 10)
        _ = open(&state, "a", .clientStream)
        _ = open(&state, "b", .clientStream)
        #expect(response(&state, 1) == "a gets '', last, over")
        #expect(data(&state, 3, "x") == "b stream fails INTERNAL unknown")
    }

    @Test("a two-way stream is over when both ends have finished")
    func bidirectional() {
        var state = State(callLimit: 10)
        _ = open(&state, "a", .bidirectional)
        #expect(state.maySend(on: 1))
        #expect(data(&state, 1, "", flags: [.remoteClosed, .noData]) == "a gets nothing, last")
        #expect(state.maySend(on: 1), "this end has not finished")
        guard case .tellAndForget("a") = state.finishSending(on: 1) else {
            Issue.record("not over")
            return
        }
        guard case .known = state.finishSending(on: 1) else {
            Issue.record("told twice")
            return
        }
        #expect(state.streamCount == 0)
    }

    @Test("the final empty response ends a two-way stream that this end had left open")
    func finalResponse() {
        var state = State(callLimit: 10)
        _ = open(&state, "a", .bidirectional)
        _ = data(&state, 1, "", flags: [.remoteClosed, .noData])
        #expect(response(&state, 1) == "a gets nothing, last, over")
        #expect(!state.maySend(on: 1))
    }

    @Test("deadlines are swept once and leave the others alone")
    func deadlines() {
        var state = State(callLimit: 10)
        _ = open(&state, "a", timeout: .seconds(2))
        _ = open(&state, "b", timeout: .seconds(1))
        let expired = [0.5, 1, 1.5, 2, 9].map { seconds in
            state.expire(now: start.advanced(by: .milliseconds(Int64(seconds * 1_000)))).map(\.1)
        }
        #expect(expired == [[], ["b"], [], ["a"], []])
        #expect(response(&state, 1, "late") == "ignore")
    }

    @Test("when the connection is gone every call is handed back once")
    func close() {
        var state = State(callLimit: 10)
        _ = open(&state, "a")
        _ = open(&state, "b", .serverStream)
        #expect(Set(state.close()) == ["a", "b"])
        #expect(state.close().isEmpty)
        #expect(open(&state, "c") == nil)
    }
}
