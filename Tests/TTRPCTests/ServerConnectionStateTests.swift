import NIOCore
import Testing

@testable import TTRPC

@Suite("What a server makes of the frames of one connection")
struct ServerConnectionStateTests {
    private typealias State = ServerConnectionState<String>

    private let start = ContinuousClock.now

    private func makeState(_ change: (inout ServerLimits) -> Void = { _ in }) -> State {
        var limits = ServerLimits()
        change(&limits)
        return State(registry: ServiceRegistry(Methods.all), limits: limits)
    }

    /// Feeds a request frame and says in short what shall be done.
    private func request(
        _ state: inout State, _ id: UInt32, _ method: String = "Echo", flags: FrameFlags = [],
        timeout: Duration = .seconds(1), service: String = Methods.service
    ) -> String {
        var buffer = ByteBuffer()
        buffer.writeRequestFrame(
            streamID: id, flags: flags, service: service, method: method,
            payload: ByteBuffer(string: "p"), timeoutNano: timeout.wholeNanoseconds,
            metadata: ["key": "value"])
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
        case .frame(let header, let data):
            return describe(state.receive(header, data, now: start), &state)
        case .oversized(let header): return describe(state.receiveOversized(header), &state)
        case .malformed, nil: return "no frame"
        }
    }

    private func describe(_ action: State.Action, _ state: inout State) -> String {
        switch action {
        case .ignore: return "ignore"
        case .start(let request):
            state.attach("call \(request.streamID)", to: request.streamID)
            let data = request.expectsData ? ", data follows" : ""
            return "start \(request.streamID) \(request.context.method)\(data)"
        case .deliver(let id, let call, let message, let isLast):
            let text = message.map { "'\(String(buffer: $0))'" } ?? "nothing"
            return "deliver \(id) to \(call): \(text)\(isLast ? ", last" : "")"
        case .refuse(let id, let status): return "refuse \(id) \(status.code.name)"
        case .abort(let id, let call, let status):
            return "abort \(id) \(call) \(status.code.name)"
        case .close: return "close"
        }
    }

    @Test("a unary call starts, ends and is forgotten")
    func unary() {
        var state = makeState()
        #expect(request(&state, 1) == "start 1 Echo")
        #expect(state.streamCount == 1)
        #expect(state.finish(1) == .answer(isRemoteOpen: false))
        #expect(state.finish(1) == .nothing)
        #expect(state.streamCount == 0)
    }

    @Test("the handler learns metadata, payload and the deadline that is left")
    func context() throws {
        let state = makeState()
        var copy = state
        var buffer = ByteBuffer()
        buffer.writeRequestFrame(
            streamID: 1, flags: [], service: Methods.service, method: "Echo",
            payload: ByteBuffer(string: "p"), timeoutNano: 2_000_000_000, metadata: ["k": "v"])
        var decoder = FrameDecoder(limit: 1 << 20)
        decoder.feed(buffer)
        guard case .frame(let header, let data) = decoder.next(),
            case .start(let request) = copy.receive(header, data, now: start)
        else {
            Issue.record("not started")
            return
        }
        #expect(request.context.service == Methods.service)
        #expect(request.context.metadata["k"] == "v")
        #expect(String(buffer: request.context.payload) == "p")
        #expect(request.context.deadline == start.advanced(by: .seconds(2)))
    }

    @Test("stream ids are odd, grow, and are used once")
    func streamIDs() {
        var state = makeState()
        #expect(request(&state, 5) == "start 5 Echo")
        #expect(request(&state, 5) == "refuse 5 INVALID_ARGUMENT")
        #expect(request(&state, 3) == "refuse 3 INVALID_ARGUMENT")
        #expect(request(&state, 4) == "refuse 4 INVALID_ARGUMENT")
        #expect(request(&state, 0) == "refuse 0 INVALID_ARGUMENT")
        #expect(request(&state, 7, "Missing") == "refuse 7 UNIMPLEMENTED")
        #expect(request(&state, 7) == "refuse 7 INVALID_ARGUMENT")
        #expect(request(&state, .max) == "start 4294967295 Echo")
        #expect(state.streamCount == 2)
    }

    @Test("the flags of a request must fit the method")
    func flags() {
        var state = makeState()
        let table: [(String, FrameFlags, String)] = [
            ("Echo", [], "start"), ("Echo", .remoteClosed, "start"),
            ("Echo", .remoteOpen, "refuse"),
            ("Count", [], "refuse"), ("Count", .remoteClosed, "start"),
            ("Count", .remoteOpen, "refuse"),
            ("Join", [], "refuse"), ("Join", .remoteClosed, "start"),
            ("Join", .remoteOpen, "start"),
            ("Chat", [], "refuse"), ("Chat", .remoteClosed, "start"),
            ("Chat", .remoteOpen, "start"),
        ]
        for (index, (method, flags, expected)) in table.enumerated() {
            let got = request(&state, UInt32(index * 2 + 1), method, flags: flags)
            #expect(got.hasPrefix(expected), "\(method) \(flags.rawValue)")
        }
    }

    @Test("data goes to its stream until the client has finished")
    func data() {
        var state = makeState()
        #expect(request(&state, 1, "Chat", flags: .remoteOpen) == "start 1 Chat, data follows")
        #expect(data(&state, 1, "a") == "deliver 1 to call 1: 'a'")
        #expect(data(&state, 1, "") == "deliver 1 to call 1: ''")
        #expect(data(&state, 1, "", flags: .noData) == "ignore")
        #expect(data(&state, 1, "b", flags: .remoteClosed) == "deliver 1 to call 1: 'b', last")
        #expect(data(&state, 1, "c") == "abort 1 call 1 INVALID_ARGUMENT")
        #expect(state.finish(1) == .nothing)
    }

    @Test("the end of data may come with no message")
    func endWithoutMessage() {
        var state = makeState()
        _ = request(&state, 1, "Join", flags: .remoteOpen)
        #expect(
            data(&state, 1, "", flags: [.remoteClosed, .noData])
                == "deliver 1 to call 1: nothing, last")
        #expect(state.finish(1) == .answer(isRemoteOpen: false))
    }

    @Test("a frame that says it has no data and has some is refused")
    func noDataWithData() {
        var state = makeState()
        _ = request(&state, 1, "Join", flags: .remoteOpen)
        #expect(
            data(&state, 1, "x", flags: [.remoteClosed, .noData])
                == "abort 1 call 1 INVALID_ARGUMENT")
    }

    @Test("a handler that ends first learns that the client has not finished")
    func earlyEnd() {
        var state = makeState()
        _ = request(&state, 1, "Chat", flags: .remoteOpen)
        #expect(state.maySend(on: 1))
        #expect(state.finish(1) == .answer(isRemoteOpen: true))
        #expect(!state.maySend(on: 1))
        #expect(data(&state, 1, "late") == "refuse 1 INVALID_ARGUMENT")
    }

    @Test("data on a unary stream aborts the call")
    func dataOnUnary() {
        var state = makeState()
        _ = request(&state, 1)
        #expect(data(&state, 1, "x") == "abort 1 call 1 INVALID_ARGUMENT")
        #expect(data(&state, 1, "y") == "refuse 1 INVALID_ARGUMENT")
        #expect(state.streamCount == 1, "the handler still counts")
        #expect(state.finish(1) == .nothing)
    }

    @Test("data without a stream is refused on its id")
    func dataWithoutStream() {
        var state = makeState()
        #expect(data(&state, 9, "x") == "refuse 9 INVALID_ARGUMENT")
        #expect(data(&state, 8, "x") == "refuse 8 INVALID_ARGUMENT")
    }

    @Test("frames of other types are skipped")
    func otherTypes() {
        var state = makeState()
        for type in [0, 2, 4, 255] as [UInt8] {
            var buffer = ByteBuffer()
            buffer.writeMultipleIntegers(UInt32(0), UInt32(2), type, UInt8(0xff))
            #expect(feed(&state, buffer) == "ignore")
        }
    }

    @Test("a request that is no protobuf is refused and its stream id used up")
    func garbage() {
        var state = makeState()
        var buffer = ByteBuffer()
        buffer.writeMultipleIntegers(UInt32(2), UInt32(1), UInt8(1), UInt8(0))
        buffer.writeBytes([0xff, 0xff])
        #expect(feed(&state, buffer) == "refuse 1 INVALID_ARGUMENT")
        #expect(request(&state, 1) == "refuse 1 INVALID_ARGUMENT")
        #expect(request(&state, 3) == "start 3 Echo")
    }

    @Test("unknown services and methods are told apart by nothing but words")
    func unknownNames() {
        var state = makeState()
        #expect(request(&state, 1, "Nope") == "refuse 1 UNIMPLEMENTED")
        #expect(request(&state, 3, service: "nope") == "refuse 3 UNIMPLEMENTED")
        #expect(request(&state, 5, "") == "refuse 5 UNIMPLEMENTED")
    }

    @Test("a connection has room for so many calls")
    func limit() {
        var state = makeState { $0.callsPerConnection = 2 }
        #expect(request(&state, 1) == "start 1 Echo")
        #expect(request(&state, 3) == "start 3 Echo")
        #expect(request(&state, 5) == "refuse 5 UNAVAILABLE")
        _ = state.finish(1)
        #expect(request(&state, 7) == "start 7 Echo")
    }

    @Test("oversized frames are answered and cost their stream")
    func oversized() {
        var state = makeState()
        _ = request(&state, 1, "Join", flags: .remoteOpen)
        for (type, id, expected) in [
            (3, 1, "abort 1 call 1 RESOURCE_EXHAUSTED"), (1, 3, "refuse 3 RESOURCE_EXHAUSTED"),
            (1, 3, "refuse 3 INVALID_ARGUMENT"), (1, 4, "refuse 4 INVALID_ARGUMENT"),
            (9, 5, "ignore"), (3, 11, "refuse 11 RESOURCE_EXHAUSTED"),
        ] as [(UInt8, UInt32, String)] {
            var buffer = ByteBuffer()
            buffer.writeMultipleIntegers(UInt32(2 << 20), id, type, UInt8(0))
            #expect(feed(&state, buffer) == expected)
        }
    }

    @Test("deadlines: expired on arrival, capped, default, and swept once")
    func deadlines() {
        var state = makeState {
            $0.defaultTimeout = .seconds(3)
            $0.maximumTimeout = .seconds(5)
        }
        #expect(request(&state, 1, timeout: .nanoseconds(-1)) == "refuse 1 DEADLINE_EXCEEDED")
        #expect(request(&state, 3, timeout: .zero) == "start 3 Echo")
        #expect(request(&state, 5, timeout: .seconds(100)) == "start 5 Echo")
        #expect(request(&state, 7, timeout: .seconds(1)) == "start 7 Echo")
        let expired = [0.9, 1, 1.5, 2.9, 3, 4.9, 5, 60].map { seconds in
            state.expire(now: start.advanced(by: .milliseconds(Int64(seconds * 1_000)))).map(\.0)
        }
        #expect(expired == [[], [7], [], [], [3], [], [5], []])
        #expect(state.streamCount == 3, "the handlers have not returned")
        #expect(state.finish(7) == .nothing)
    }

    @Test("a draining connection refuses calls and is done when the last has ended")
    func drain() {
        var state = makeState()
        _ = request(&state, 1)
        state.drain()
        #expect(request(&state, 3) == "refuse 3 UNAVAILABLE")
        #expect(!state.isDone)
        #expect(state.finish(1) == .answer(isRemoteOpen: false))
        #expect(state.isDone)
    }

    @Test("when the connection is gone every handler is cancelled and nothing is sent")
    func close() {
        var state = makeState()
        _ = request(&state, 1)
        _ = request(&state, 3, "Chat", flags: .remoteOpen)
        #expect(Set(state.close()) == ["call 1", "call 3"])
        #expect(request(&state, 5) == "ignore")
        #expect(state.finish(1) == .nothing)
        #expect(state.finish(3) == .nothing)
        #expect(state.isDone)
    }
}
