import NIOCore
import Synchronization
import Testing

@testable import TTRPC

/// The same tests for both channels: over a socket and inside the process.
@Suite("Streams", .timeLimit(.minutes(1)))
struct StreamTests {
    enum Transport: CaseIterable { case socket, inProcess }

    private func withChannel(
        _ transport: Transport, _ methods: [RPCMethod] = Methods.all,
        _ body: (any RPCChannel) async throws -> Void
    ) async throws {
        switch transport {
        case .inProcess: try await body(InProcessChannel(methods: methods))
        case .socket:
            try await withServer(methods) { _, port in
                try await withClient(port: port) { try await body($0) }
            }
        }
    }

    @Test("a server stream delivers every message in order and ends", arguments: Transport.allCases)
    func serverStream(transport: Transport) async throws {
        try await withChannel(transport) { channel in
            let stream = try await channel.open("Count", .serverStream, "1000")
            #expect(try await stream.texts() == (0..<1000).map(String.init))
            #expect(try await stream.receive() == nil)
            let empty = try await channel.open("Count", .serverStream, "0")
            #expect(try await empty.texts() == [])
        }
    }

    @Test("a client stream gets one answer", arguments: Transport.allCases)
    func clientStream(transport: Transport) async throws {
        try await withChannel(transport) { channel in
            let stream = try await channel.open("Join", .clientStream)
            for text in ["a", "", "c"] { try await stream.send(ByteBuffer(string: text)) }
            try await stream.finishSending()
            #expect(try await stream.texts() == ["a,,c"])
        }
    }

    @Test("both ends of a two-way stream may talk", arguments: Transport.allCases)
    func bidirectional(transport: Transport) async throws {
        try await withChannel(transport) { channel in
            let stream = try await channel.open("Chat", .bidirectional)
            for number in 0..<100 {
                try await stream.send(ByteBuffer(string: "\(number)"))
                #expect(try await stream.receive().map { String(buffer: $0) } == "\(number)")
            }
            try await stream.finishSending()
            try await stream.finishSending()
            #expect(try await stream.receive() == nil)
        }
    }

    @Test("a failure comes after the messages before it", arguments: Transport.allCases)
    func failure(transport: Transport) async throws {
        let broken = RPCMethod(
            service: Methods.service, method: "Broken",
            kind: .serverStream { _, _, writer in
                try await writer.send(ByteBuffer(string: "one"))
                throw RPCStatus(.dataLoss, "gone")
            })
        try await withChannel(transport, [broken]) { channel in
            let stream = try await channel.open("Broken", .serverStream, "")
            #expect(try await stream.receive().map { String(buffer: $0) } == "one")
            let got = await status { try await stream.receive() }
            #expect(got == RPCStatus(.dataLoss, "gone"))
        }
    }

    @Test("a cancelled stream cancels its handler", arguments: Transport.allCases)
    func cancel(transport: Transport) async throws {
        let gate = Gate()
        let held = RPCMethod(
            service: Methods.service, method: "Held",
            kind: .serverStream { _, _, writer in
                try await writer.send(ByteBuffer(string: "ready"))
                try await gate.pass()
            })
        try await withChannel(transport, [held]) { channel in
            let stream = try await channel.open("Held", .serverStream, "")
            #expect(try await stream.receive() != nil)
            await expectSoon("at work") { gate.waiting == 1 }
            stream.cancel()
            stream.cancel()
            await expectSoon("cancelled") { gate.cancelled == 1 }
            let got = await status { try await stream.receive() }
            #expect(got?.code == .cancelled)
        }
    }

    @Test("a stream ends at its deadline", arguments: Transport.allCases)
    func deadline(transport: Transport) async throws {
        let gate = Gate()
        let held = RPCMethod(
            service: Methods.service, method: "Held",
            kind: .serverStream { _, _, _ in try await gate.pass() })
        try await withChannel(transport, [held, Methods.count]) { channel in
            // Connected before, and long enough for a busy machine to get the request over.
            let counted = try await channel.open("Count", .serverStream, "1")
            #expect(try await counted.texts() == ["0"])
            let stream = try await channel.open("Held", .serverStream, "", timeout: .seconds(1))
            let got = await status { try await stream.receive() }
            #expect(got?.code == .deadlineExceeded)
            await expectSoon("cancelled") { gate.cancelled == 1 }
        }
    }

    @Test("who sends on a stream that failed hears why")
    func sendAfterFailure() async throws {
        try await withChannel(.socket) { channel in
            let stream = try await channel.open(
                "Chat", .bidirectional, timeout: .seconds(1))
            let got = await status { try await stream.receive() }
            #expect(got?.code == .deadlineExceeded)
            let sent = await status { try await stream.send(ByteBuffer(string: "late")) }
            #expect(sent?.code == .deadlineExceeded)
        }
    }

    @Test("a reader's task that is cancelled stops waiting", arguments: Transport.allCases)
    func cancelledReader(transport: Transport) async throws {
        let gate = Gate()
        let held = RPCMethod(
            service: Methods.service, method: "Held",
            kind: .serverStream { _, _, _ in try await gate.pass() })
        try await withChannel(transport, [held]) { channel in
            let stream = try await channel.open("Held", .serverStream, "")
            let reader = Task { try await stream.receive() }
            await expectSoon("at work") { gate.waiting == 1 }
            reader.cancel()
            let got = await status { try await reader.value }
            #expect(got?.code == .cancelled)
            stream.cancel()
        }
    }

    @Test("a slow reader holds the sender up and loses nothing", arguments: Transport.allCases)
    func slowReader(transport: Transport) async throws {
        let sent = Atomic<Int>(0)
        let flood = RPCMethod(
            service: Methods.service, method: "Flood",
            kind: .serverStream { _, _, writer in
                for number in 0..<2_000 {
                    var message = ByteBuffer(integer: Int64(number))
                    message.writeRepeatingByte(0, count: 8_000)
                    try await writer.send(message)
                    sent.wrappingAdd(1, ordering: .relaxed)
                }
            })
        try await withChannel(transport, [flood]) { channel in
            let stream = try await channel.open("Flood", .serverStream, "")
            // 16 MB in all; the sender must come to rest long before the end.
            var last = -1
            await expectSoon("the sender waits") {
                let now = sent.load(ordering: .relaxed)
                defer { last = now }
                return now > 0 && now == last
            }
            #expect(sent.load(ordering: .relaxed) < 2_000)
            var expected: Int64 = 0
            for try await message in stream {
                #expect(message.getInteger(at: message.readerIndex, as: Int64.self) == expected)
                expected += 1
            }
            #expect(expected == 2_000)
        }
    }

    @Test("a slow handler holds the client up and loses nothing", arguments: Transport.allCases)
    func slowHandler(transport: Transport) async throws {
        let gate = Gate()
        let total = RPCMethod(
            service: Methods.service, method: "Total",
            kind: .clientStream { reader, _ in
                try await gate.pass()
                var bytes = 0
                for try await message in reader { bytes += message.readableBytes }
                return ByteBuffer(string: "\(bytes)")
            })
        try await withChannel(transport, [total]) { channel in
            let stream = try await channel.open("Total", .clientStream)
            let sent = Atomic<Int>(0)
            async let sending: Void = {
                for _ in 0..<2_000 {
                    try await stream.send(ByteBuffer(repeating: 1, count: 8_000))
                    sent.wrappingAdd(1, ordering: .relaxed)
                }
                try await stream.finishSending()
            }()
            var last = -1
            await expectSoon("the sender waits") {
                let now = sent.load(ordering: .relaxed)
                defer { last = now }
                return now > 0 && now == last
            }
            #expect(sent.load(ordering: .relaxed) < 2_000)
            gate.open()
            try await sending
            #expect(try await stream.texts() == ["16000000"])
        }
    }

    @Test("a handler that ends early ends the client's sending", arguments: Transport.allCases)
    func earlyEnd(transport: Transport) async throws {
        let early = RPCMethod(
            service: Methods.service, method: "Early",
            kind: .bidirectional { _, _, writer in
                try await writer.send(ByteBuffer(string: "bye"))
            })
        try await withChannel(transport, [early]) { channel in
            let stream = try await channel.open("Early", .bidirectional)
            #expect(try await stream.texts() == ["bye"])
            let deadline = ContinuousClock.now.advanced(by: .seconds(5))
            var failure: RPCStatus?
            while failure == nil, ContinuousClock.now < deadline {
                do {
                    try await stream.send(ByteBuffer(string: "anyone?"))
                } catch let status as RPCStatus {
                    failure = status
                }
            }
            #expect(failure != nil)
        }
    }

    @Test("a method that is not there, or is of another kind, is refused")
    func refused() async throws {
        for transport in Transport.allCases {
            try await withChannel(transport) { channel in
                for (method, kind, code) in [
                    ("None", StreamKind.serverStream, StatusCode.unimplemented),
                    ("Count", .bidirectional, .invalidArgument),
                    ("Echo", .clientStream, .invalidArgument),
                ] {
                    let got = await status {
                        try await channel.open(method, kind, kind == .serverStream ? "" : nil)
                            .receive()
                    }
                    #expect(got?.code == code, "\(transport) \(method)")
                }
                let unary = await status { try await channel.call("Count") }
                #expect(unary?.code == .invalidArgument)
            }
        }
    }

    @Test("streams have connections of their own, which go with them")
    func ownConnections() async throws {
        try await withServer(Methods.all) { server, port in
            try await withClient(port: port) { client in
                _ = try await client.call("Echo")
                let stream = try await client.open("Chat", .bidirectional)
                try await stream.send(ByteBuffer(string: "x"))
                #expect(try await stream.receive() != nil)
                #expect(server.connectionCount == 2)
                try await stream.finishSending()
                #expect(try await stream.receive() == nil)
                await expectSoon("its connection has gone") { server.connectionCount == 1 }
                #expect(client.connectionCount == 1)
            }
        }
    }
}
