import NIOCore
import Testing

@testable import TTRPC

/// PROTOCOL.md, sentence by sentence, spoken to a server by a raw peer.
@Suite("The protocol as a peer sees it", .timeLimit(.minutes(1)))
struct ProtocolTests {
    private func withPeer(
        _ methods: [RPCMethod] = Methods.all, limits: ServerLimits = ServerLimits(),
        _ body: (RawPeer, RPCServer) async throws -> Void
    ) async throws {
        try await withServer(methods, limits: limits) { server, port in
            let peer = try await RawPeer.connect(port: port)
            try await body(peer, server)
            await peer.close()
        }
    }

    @Test("each frame is a 10-byte header and data of the announced length")
    func frames() async throws {
        try await withPeer { peer, _ in
            // Echo of 'hi': written out byte by byte, no codec of ours between.
            let name = Array("patron.test.v1.Test".utf8)
            let body: [UInt8] =
                [0x0a, UInt8(name.count)] + name + [0x12, 4] + Array("Echo".utf8)
                + [0x1a, 2, 0x68, 0x69]
            peer.write(ByteBuffer(bytes: [0, 0, 0, UInt8(body.count), 0, 0, 0, 1, 1, 0] + body))
            let reply = await peer.next()
            let expected = ByteBuffer(bytes: [0x12, 2, 0x68, 0x69])
            #expect(reply == RawFrame(streamID: 1, type: 2, flags: 0, data: expected))
        }
    }

    @Test("the maximum data length is 4MB and any larger size is rejected; the connection goes on")
    func largest() async throws {
        var limits = ServerLimits()
        limits.requestBytes = 64 << 20
        try await withPeer(limits: limits) { peer, _ in
            let tooLarge = ByteBuffer(repeating: 0, count: 4 << 20 + 1)
            peer.write(streamID: 1, type: 1, tooLarge)
            #expect(await peer.next()?.code == .resourceExhausted)
            peer.request(3, "Echo", "still here")
            #expect(await peer.next()?.response?.payload == "still here")
        }
    }

    @Test("a request over the server's own limit is rejected; the connection goes on")
    func requestLimit() async throws {
        try await withPeer { peer, _ in
            peer.write(streamID: 1, type: 1, ByteBuffer(repeating: 0, count: 1 << 20 + 1))
            #expect(await peer.next()?.code == .resourceExhausted)
            peer.request(3, "Echo", String(repeating: "x", count: 1 << 20 - 200))
            #expect(await peer.next()?.response?.payload.count == 1 << 20 - 200)
        }
    }

    @Test("the first frame byte is always zero")
    func firstByte() async throws {
        try await withPeer { peer, _ in
            peer.write(ByteBuffer(string: "GET / HTTP/1.1\r\nHost: patron\r\n\r\n"))
            await peer.expectClosed()
        }
    }

    @Test("the stream id is odd for client initiated streams; even ones are not supported")
    func oddStreamIDs() async throws {
        try await withPeer { peer, _ in
            peer.request(2, "Echo")
            let reply = await peer.next()
            #expect(reply?.streamID == 2)
            #expect(reply?.code == .invalidArgument)
            peer.request(1, "Echo", "ok")
            #expect(await peer.next()?.response?.payload == "ok")
        }
    }

    @Test("a request with empty flags is unary and gets one response")
    func unary() async throws {
        try await withPeer { peer, _ in
            peer.request(1, "Echo", "a")
            peer.request(3, "Echo", "b")
            var replies: [UInt32: String] = [:]
            for _ in 0..<2 {
                let frame = try #require(await peer.next())
                #expect(frame.type == 2 && frame.flags == 0)
                replies[frame.streamID] = frame.response?.payload
            }
            #expect(replies == [1: "a", 3: "b"])
        }
    }

    @Test("remote closed: non-unary, no more data expected, the server streams back")
    func remoteClosed() async throws {
        try await withPeer { peer, _ in
            peer.request(1, "Count", "3", flags: 1)
            for number in 0..<3 {
                let frame = await peer.next()
                let expected = ByteBuffer(string: "\(number)")
                #expect(frame == RawFrame(streamID: 1, type: 3, flags: 0, data: expected))
            }
            let last = await peer.next()
            #expect(last == RawFrame(streamID: 1, type: 3, flags: 5, data: ByteBuffer()))
        }
    }

    @Test("remote open: no response is expected until the client's data is finished")
    func remoteOpen() async throws {
        try await withPeer { peer, _ in
            peer.request(1, "Join", flags: 2)
            peer.data(1, "a")
            peer.request(3, "Echo", "between")
            #expect(await peer.next()?.streamID == 3)
            peer.data(1, "b")
            peer.data(1, flags: 5)
            let reply = await peer.next()
            #expect(reply?.streamID == 1 && reply?.type == 2)
            #expect(reply?.response?.payload == "a,b")
        }
    }

    @Test("the last data message carries the remote closed flag, with a message or without")
    func lastDataWithMessage() async throws {
        try await withPeer { peer, _ in
            peer.request(1, "Join", flags: 2)
            peer.data(1, "a")
            peer.data(1, "b", flags: 1)
            #expect(await peer.next()?.response?.payload == "a,b")
        }
    }

    @Test("client and server may both send data, interleaved; both finish")
    func bothSend() async throws {
        try await withPeer { peer, _ in
            peer.request(1, "Chat", flags: 2)
            for text in ["one", "two"] {
                peer.data(1, text)
                let frame = await peer.next()
                #expect(frame?.type == 3 && frame.map { String(buffer: $0.data) } == text)
            }
            peer.data(1, flags: 5)
            #expect(await peer.next()?.flags == 5)
        }
    }

    @Test("a server that finishes before the client ends its data and sends a final empty response")
    func serverFinishesFirst() async throws {
        let early = RPCMethod(
            service: Methods.service, method: "Early",
            kind: .bidirectional { _, _, writer in try await writer.send(ByteBuffer(string: "bye"))
            })
        try await withPeer([early]) { peer, server in
            peer.request(1, "Early", flags: 2)
            #expect(await peer.next().map { String(buffer: $0.data) } == "bye")
            #expect(await peer.next()?.flags == 5)
            let final = await peer.next()
            #expect(final == RawFrame(streamID: 1, type: 2, flags: 0, data: ByteBuffer()))
            #expect(server.callsInFlight == 0)
        }
    }

    @Test("a response ends a stream with an error")
    func streamError() async throws {
        let broken = RPCMethod(
            service: Methods.service, method: "Broken",
            kind: .serverStream { _, _, writer in
                try await writer.send(ByteBuffer(string: "first"))
                throw RPCStatus(.dataLoss, "gone")
            })
        try await withPeer([broken]) { peer, _ in
            peer.request(1, "Broken", flags: 1)
            #expect(await peer.next()?.type == 3)
            let last = await peer.next()
            #expect(last?.type == 2 && last?.code == .dataLoss)
        }
    }

    @Test("a data message is not allowed on a unary stream")
    func dataOnUnary() async throws {
        let gate = Gate()
        try await withPeer([Methods.wait(at: gate), Methods.echo]) { peer, server in
            peer.request(1, "Wait")
            peer.data(1, "x")
            let reply = await peer.next()
            #expect(reply?.streamID == 1 && reply?.code == .invalidArgument)
            await expectSoon("the handler was cancelled") { gate.cancelled == 1 }
            peer.request(3, "Echo", "on")
            #expect(await peer.next()?.response?.payload == "on", "nothing came for stream 1")
        }
    }

    @Test("a data message is not sent after remote closed")
    func dataAfterClose() async throws {
        let gate = Gate()
        let held = RPCMethod(
            service: Methods.service, method: "Held",
            kind: .clientStream { _, _ in
                try await gate.pass()
                return ByteBuffer()
            })
        try await withPeer([held]) { peer, _ in
            peer.request(1, "Held", flags: 2)
            peer.data(1, flags: 5)
            peer.data(1, "more")
            #expect(await peer.next()?.code == .invalidArgument)
        }
    }

    @Test("data is only sent on an initialized stream")
    func dataWithoutStream() async throws {
        try await withPeer { peer, _ in
            peer.data(7, "x")
            let reply = await peer.next()
            #expect(reply?.streamID == 7 && reply?.code == .invalidArgument)
        }
    }

    @Test("message types beyond request, response and data are skipped")
    func unknownTypes() async throws {
        try await withPeer { peer, _ in
            for type in [0, 2, 4, 99, 255] as [UInt8] {
                peer.write(streamID: 1, type: type, flags: 0xff, ByteBuffer(string: "what"))
            }
            peer.request(1, "Echo", "ok")
            #expect(await peer.next()?.response?.payload == "ok")
        }
    }

    @Test("stream ids are not used again and only grow")
    func streamIDsGrow() async throws {
        try await withPeer { peer, _ in
            peer.request(5, "Echo", "five")
            #expect(await peer.next()?.response?.payload == "five")
            for id in [5, 3] as [UInt32] {
                peer.request(id, "Echo")
                let reply = await peer.next()
                #expect(reply?.streamID == id && reply?.code == .invalidArgument)
            }
        }
    }

    @Test("a first message may come inside the request of a client stream")
    func messageInRequest() async throws {
        try await withPeer { peer, _ in
            peer.request(1, "Join", "zero", flags: 2)
            peer.data(1, "one")
            peer.data(1, flags: 5)
            #expect(await peer.next()?.response?.payload == "zero,one")
            peer.request(3, "Join", "alone", flags: 1)
            #expect(await peer.next()?.response?.payload == "alone")
        }
    }

    @Test("a unary call of a streaming method is refused, not answered with data")
    func unaryToStream() async throws {
        try await withPeer { peer, _ in
            peer.request(1, "Count", "3")
            let reply = await peer.next()
            #expect(reply?.type == 2 && reply?.code == .invalidArgument)
        }
    }

    @Test("unknown services and methods are UNIMPLEMENTED")
    func unimplemented() async throws {
        try await withPeer { peer, _ in
            peer.request(1, "Missing")
            #expect(await peer.next()?.code == .unimplemented)
            peer.request(3, "Echo", service: "patron.test.v1.Missing")
            #expect(await peer.next()?.code == .unimplemented)
        }
    }
}
