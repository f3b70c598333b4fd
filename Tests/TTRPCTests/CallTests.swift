import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import TTRPC

@Suite("Calls over a socket", .timeLimit(.minutes(1)))
struct CallTests {
    @Test("a call is answered")
    func answered() async throws {
        try await withServer(Methods.all) { _, port in
            try await withClient(port: port) { client in
                let greeting = try await client.call("Echo", "你好")
                #expect(greeting == "你好")
                let empty = try await client.call("Echo", "")
                #expect(empty == "")
            }
        }
    }

    @Test("a refusal arrives with its code, message and details")
    func refused() async throws {
        try await withServer(Methods.all) { _, port in
            try await withClient(port: port) { client in
                let got = await status { try await client.call("Refuse", "余额不足") }
                let detail = RPCStatus.Detail(typeURL: "type.test/why", value: [0, 1, 255])
                #expect(got == RPCStatus(.failedPrecondition, "余额不足", details: [detail]))
            }
        }
    }

    @Test("any other error is INTERNAL without its text, and the hook learns it")
    func hiddenError() async throws {
        let seen = Mutex<[String]>([])
        let hook: ErrorHook = { error, context in
            seen.withLock { $0.append("\(type(of: error)) in \(context.method)") }
        }
        try await withServer(Methods.all, onError: hook) { _, port in
            try await withClient(port: port) { client in
                let got = await status { try await client.call("Fail") }
                #expect(got == RPCStatus(.internal, "internal error"))
            }
        }
        #expect(seen.withLock { $0 } == ["Secret in Fail"])
    }

    @Test("a request larger than a frame is refused here and harms nobody")
    func largeRequest() async throws {
        try await withServer(Methods.all) { _, port in
            try await withClient(port: port) { client in
                let text = String(repeating: "x", count: 20 << 20)
                let got = await status { try await client.call("Echo", text) }
                #expect(got?.code == .resourceExhausted && got?.outcome == .notSent)
                let reply = try await client.call("Echo", "on")
                #expect(reply == "on")
            }
        }
    }

    @Test("a reply larger than a frame is a status, not a broken connection")
    func largeReply() async throws {
        let large = Methods.unary("Large") { _, _ in ByteBuffer(repeating: 1, count: 5 << 20) }
        try await withServer([large, Methods.echo]) { _, port in
            try await withClient(port: port) { client in
                let got = await status { try await client.call("Large") }
                #expect(got?.code == .resourceExhausted)
                let reply = try await client.call("Echo", "on")
                #expect(reply == "on")
            }
        }
    }

    @Test("a reply over the client's limit fails that call alone")
    func replyLimit() async throws {
        let large = Methods.unary("Large") { _, _ in ByteBuffer(repeating: 1, count: 200_000) }
        try await withServer([large, Methods.echo]) { _, port in
            try await withClient(port: port, configure: { $0.replyBytes = 100_000 }) { client in
                let got = await status { try await client.call("Large") }
                #expect(got?.code == .resourceExhausted)
                let reply = try await client.call("Echo", "on")
                #expect(reply == "on")
                #expect(client.connectionCount == 1)
            }
        }
    }

    @Test("thousands of calls from many tasks each get their own answer")
    func many() async throws {
        let slow = Methods.unary("Slow") { request, _ in
            await Task.yield()
            return request
        }
        try await withServer([slow, Methods.echo]) { _, port in
            try await withClient(port: port) { client in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for worker in 0..<64 {
                        group.addTask {
                            for call in 0..<100 {
                                let text = "\(worker)/\(call)"
                                let method = call % 2 == 0 ? "Echo" : "Slow"
                                let reply = try await client.call(method, text)
                                #expect(reply == text)
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
        }
    }

    @Test("metadata and the deadline reach the handler; the deadline is what remains")
    func context() async throws {
        let tell = Methods.unary("Tell") { _, context in
            let milliseconds = context.remaining / .milliseconds(1)
            let text =
                "\(context.metadata["traceparent"] ?? "-") \(milliseconds > 3_000 && milliseconds <= 4_000)"
            return ByteBuffer(string: text)
        }
        try await withServer([tell]) { _, port in
            try await withClient(port: port) { client in
                let answer = try await client.call(
                    "Tell", metadata: ["traceparent": "00-1-2-01"], timeout: .seconds(4))
                #expect(answer == "00-1-2-01 true")
            }
        }
    }

    @Test("a call that takes too long fails at its deadline, on both ends")
    func deadline() async throws {
        let gate = Gate()
        try await withServer([Methods.wait(at: gate), Methods.echo]) { server, port in
            try await withClient(port: port) { client in
                // Connected before, and long enough for a busy machine to get the request over.
                _ = try await client.call("Echo", "here")
                let began = ContinuousClock.now
                let got = await status {
                    try await client.call("Wait", timeout: .seconds(1))
                }
                #expect(got?.code == .deadlineExceeded)
                let took = began.duration(to: .now)
                #expect(took >= .seconds(1))
                await expectSoon("the handler was cancelled") { gate.cancelled == 1 }
                let reply = try await client.call("Echo", "on")
                #expect(reply == "on", "the connection lives")
                #expect(client.connectionCount == 1 && server.connectionCount == 1)
            }
        }
    }

    @Test("a deadline that has passed sends nothing")
    func deadlinePassed() async throws {
        let calls = Atomic<Int>(0)
        let counted = Methods.unary("Echo") { request, _ in
            calls.wrappingAdd(1, ordering: .relaxed)
            return request
        }
        try await withServer([counted]) { _, port in
            try await withClient(port: port) { client in
                _ = try await client.call("Echo")
                let got = await status { try await client.call("Echo", timeout: .zero) }
                #expect(got?.code == .deadlineExceeded && got?.outcome == .notSent)
            }
        }
        #expect(calls.load(ordering: .relaxed) == 1)
    }

    @Test("a cancelled call abandons its slot; the shared connection and its neighbours go on")
    func cancelled() async throws {
        let gate = Gate()
        try await withServer([Methods.wait(at: gate), Methods.echo]) { server, port in
            try await withClient(port: port) { client in
                let cancelled = Task { try await client.call("Wait", "cancelled") }
                let neighbour = Task { try await client.call("Wait", "neighbour") }
                await expectSoon("both wait") { gate.waiting == 2 }
                cancelled.cancel()
                let got = await status { try await cancelled.value }
                #expect(got?.code == .cancelled && got?.outcome == .unknown)
                #expect(gate.waiting == 2, "the server learns nothing of it")
                #expect(client.callsInFlight == 1)
                gate.open()
                // The late reply to the first call arrives before this one and is dropped.
                let neighbours = try await neighbour.value
                #expect(neighbours == "neighbour")
                let after = try await client.call("Echo", "on")
                #expect(after == "on")
                #expect(server.connectionCount == 1)
            }
        }
    }

    @Test("a call that is cancelled before it begins fails as such")
    func cancelledBefore() async throws {
        try await withServer(Methods.all) { _, port in
            try await withClient(port: port) { client in
                _ = try await client.call("Echo")
                let gate = Gate()
                let task = Task {
                    try? await gate.pass()
                    return try await client.call("Echo")
                }
                task.cancel()
                let got = await status { try await task.value }
                #expect(got?.code == .cancelled && got?.outcome == .notSent)
            }
        }
    }

    @Test("beyond the calls a connection may have, the answer is UNAVAILABLE at once")
    func connectionLimit() async throws {
        let gate = Gate()
        var limits = ServerLimits()
        limits.callsPerConnection = 3
        try await withServer([Methods.wait(at: gate)], limits: limits) { server, port in
            try await withClient(port: port) { client in
                try await fill(3, gate, client)
                let got = await status { try await client.call("Wait") }
                #expect(got?.code == .unavailable && got?.outcome == .answered)
                #expect(server.callsInFlight == 3)
                gate.open()
            }
        }
    }

    @Test("beyond the calls a server may have, over all connections, it is UNAVAILABLE too")
    func serverLimit() async throws {
        let gate = Gate()
        var limits = ServerLimits()
        limits.calls = 3
        try await withServer([Methods.wait(at: gate)], limits: limits) { server, port in
            try await withClient(port: port) { first in
                try await fill(2, gate, first)
                try await withClient(port: port) { second in
                    let third = Task { try await second.call("Wait") }
                    await expectSoon("three wait") { gate.waiting == 3 }
                    let got = await status { try await second.call("Wait") }
                    #expect(got?.code == .unavailable)
                    gate.open()
                    _ = try await third.value
                    await expectSoon("room again") { server.callsInFlight == 0 }
                    #expect(try await second.call("Wait", "room") == "room")
                }
            }
        }
    }

    @Test("beyond the calls a client may have in flight, nothing is sent")
    func clientLimit() async throws {
        let gate = Gate()
        try await withServer([Methods.wait(at: gate)]) { server, port in
            try await withClient(port: port, configure: { $0.callsPerConnection = 2 }) { client in
                try await fill(2, gate, client)
                let got = await status { try await client.call("Wait") }
                #expect(got?.code == .unavailable && got?.outcome == .notSent)
                #expect(server.callsInFlight == 2)
                gate.open()
            }
        }
    }

    private func fill(_ count: Int, _ gate: Gate, _ client: RPCClient) async throws {
        for _ in 0..<count { Task { try await client.call("Wait") } }
        await expectSoon("\(count) wait") { gate.waiting == count }
    }

    @Test("beyond the connections a server may have, the next one is closed")
    func connectionCountLimit() async throws {
        var limits = ServerLimits()
        limits.connections = 1
        try await withServer(Methods.all, limits: limits) { _, port in
            let first = try await RawPeer.connect(port: port)
            first.request(1, "Echo", "a")
            #expect(await first.next()?.response?.payload == "a")
            let second = try await RawPeer.connect(port: port)
            await second.expectClosed()
            first.request(3, "Echo", "b")
            #expect(await first.next()?.response?.payload == "b")
            await first.close()
        }
    }

    @Test("beyond the connections that one address may have, its next one is closed")
    func connectionsOfAddress() async throws {
        var limits = ServerLimits()
        limits.connectionsPerAddress = 2
        try await withServer(Methods.all, limits: limits) { server, port in
            let first = try await RawPeer.connect(port: port)
            let second = try await RawPeer.connect(port: port)
            await expectSoon("both are in") { server.connectionCount == 2 }
            let third = try await RawPeer.connect(port: port)
            await third.expectClosed()
            // Its place is free when one of them goes.
            await first.close()
            await expectSoon("one has gone") { server.connectionCount == 1 }
            let fourth = try await RawPeer.connect(port: port)
            fourth.request(1, "Echo", "d")
            #expect(await fourth.next()?.response?.payload == "d")
            await second.close()
            await fourth.close()
        }
    }

    @Test("interceptors stand around the handler, the first outermost, and may refuse")
    func interceptors() async throws {
        let outer = Tag("outer")
        let inner = Tag("inner")
        let who = Methods.unary("Who") { _, context in
            ByteBuffer(string: "\(context.attachment as? [String] ?? [])")
        }
        try await withServer([who, Methods.count], interceptors: [outer, inner]) { _, port in
            try await withClient(port: port) { client in
                #expect(try await client.call("Who") == #"["outer", "inner"]"#)
                let refused = await status {
                    try await client.call("Who", metadata: ["refuse": "inner"])
                }
                #expect(refused?.code == .permissionDenied && refused?.message == "inner")
                let stream = try await client.open("Count", .serverStream, "2")
                #expect(try await stream.texts() == ["0", "1"])
            }
        }
        #expect(outer.calls.load(ordering: .relaxed) == 3)
        #expect(inner.calls.load(ordering: .relaxed) == 3)
    }

    /// Adds its name to the attachment.
    private final class Tag: ServerInterceptor {
        let name: String
        let calls = Atomic<Int>(0)

        init(_ name: String) {
            self.name = name
        }

        func unary(
            _ request: ByteBuffer, _ context: CallContext, next: RPCMethod.Unary
        ) async throws -> ByteBuffer {
            calls.wrappingAdd(1, ordering: .relaxed)
            if context.metadata["refuse"] == name { throw RPCStatus(.permissionDenied, name) }
            var context = context
            context.attachment = (context.attachment as? [String] ?? []) + [name]
            return try await next(request, context)
        }

        func stream(
            _ context: CallContext, next: @Sendable (CallContext) async throws -> Void
        ) async throws {
            calls.wrappingAdd(1, ordering: .relaxed)
            try await next(context)
        }
    }

    @Test("a handler begins on its connection's event loop and comes back to it")
    func executor() async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let loop = group.any()
        let check = Methods.unary("Check") { _, _ in
            let before = loop.inEventLoop
            try await Task.sleep(for: .milliseconds(1))
            return ByteBuffer(string: "\(before) \(loop.inEventLoop)")
        }
        let server = RPCServer(
            configuration: ServerConfiguration(), methods: [check], logger: quiet, group: group)
        let running = Task { try await server.run() }
        let port = try await server.boundPort()
        try await withClient(port: port) { client in
            let reply = try await client.call("Check")
            #expect(reply == "true true")
        }
        running.cancel()
        try await running.value
        try await group.shutdownGracefully()
    }
}
