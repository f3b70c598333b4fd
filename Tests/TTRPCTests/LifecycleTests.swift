import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import TTRPC

@Suite("Servers and clients come and go", .timeLimit(.minutes(1)))
struct LifecycleTests {
    @Test("a server that is told to stop finishes its calls, refuses new ones and closes")
    func graceful() async throws {
        let gate = Gate()
        let server = RPCServer(
            configuration: ServerConfiguration(gracePeriod: .seconds(5)),
            methods: [Methods.wait(at: gate), Methods.echo], logger: quiet)
        let running = Task { try await server.run() }
        let port = try await server.boundPort()
        let idle = try await RawPeer.connect(port: port)
        let busy = try await RawPeer.connect(port: port)
        idle.request(1, "Echo", "a")
        #expect(await idle.next()?.response?.payload == "a")
        busy.request(1, "Wait", "finished")
        await expectSoon("at work") { gate.waiting == 1 }

        running.cancel()
        await idle.expectClosed()
        busy.request(3, "Echo", "too late")
        let refusal = await busy.next()
        #expect(refusal?.streamID == 3 && refusal?.code == .unavailable)
        gate.open()
        #expect(await busy.next()?.response?.payload == "finished")
        await busy.expectClosed()
        try await running.value
        await #expect(throws: (any Error).self) { try await RawPeer.connect(port: port) }
    }

    @Test("calls that outlast the grace period are cancelled and the server ends")
    func graceOver() async throws {
        let gate = Gate()
        let server = RPCServer(
            configuration: ServerConfiguration(gracePeriod: .milliseconds(50)),
            methods: [Methods.wait(at: gate)], logger: quiet)
        let running = Task { try await server.run() }
        let peer = try await RawPeer.connect(port: try await server.boundPort())
        peer.request(1, "Wait")
        await expectSoon("at work") { gate.waiting == 1 }
        running.cancel()
        try await running.value
        #expect(gate.cancelled == 1)
        await expectSoon("all gone") { server.callsInFlight == 0 }
    }

    @Test("when a peer goes away its handlers are cancelled")
    func peerGone() async throws {
        let gate = Gate()
        try await withServer([Methods.wait(at: gate)]) { server, port in
            let peer = try await RawPeer.connect(port: port)
            for id in 0..<10 as Range<UInt32> { peer.request(id * 2 + 1, "Wait") }
            await expectSoon("at work") { gate.waiting == 10 }
            await peer.close()
            await expectSoon("cancelled") { gate.cancelled == 10 }
            await expectSoon("gone") { server.callsInFlight == 0 && server.connectionCount == 0 }
        }
    }

    @Test("a bind that fails is told to whoever runs and whoever asks for the port")
    func bindFails() async throws {
        try await withServer(Methods.all) { _, port in
            let second = RPCServer(
                configuration: ServerConfiguration(port: port), methods: Methods.all, logger: quiet)
            await #expect(throws: (any Error).self) { try await second.run() }
            await #expect(throws: (any Error).self) { try await second.boundPort() }
        }
    }

    @Test("when the server dies calls in flight fail as unknown, later ones as not sent")
    func serverDies() async throws {
        let gate = Gate()
        let server = RPCServer(
            configuration: ServerConfiguration(gracePeriod: .zero),
            methods: [Methods.wait(at: gate)], logger: quiet)
        let running = Task { try await server.run() }
        try await withClient(port: try await server.boundPort()) { client in
            let call = Task { try await client.call("Wait") }
            await expectSoon("at work") { gate.waiting == 1 }
            running.cancel()
            let got = await status { try await call.value }
            #expect(got?.code == .unavailable && got?.outcome == .unknown)
            try await running.value
            await expectSoon("the client has noticed") { client.connectionCount == 0 }
            let after = await status { try await client.call("Wait") }
            #expect(after?.code == .unavailable && after?.outcome == .notSent)
        }
    }

    @Test("a client finds a server that comes back, by itself")
    func serverComesBack() async throws {
        let port = try await withServer(Methods.all) { _, port in port }
        try await withClient(port: port) { client in
            let before = await status { try await client.call("Echo") }
            #expect(before?.code == .unavailable && before?.outcome == .notSent)
            let server = RPCServer(
                configuration: ServerConfiguration(port: port), methods: Methods.all, logger: quiet)
            let running = Task { try await server.run() }
            _ = try await server.boundPort()
            await expectSoon("connected again") { client.connectionCount == 1 }
            #expect(try await client.call("Echo", "back") == "back")
            running.cancel()
            try await running.value
        }
    }

    /// The port is one from which the system takes those of outgoing connections: while nobody listens
    /// on it, a client may meet itself there.
    @Test("a peer that ends what it has just taken is tried again until it serves")
    func endsAtOnce() async throws {
        let taken = Atomic(0)
        let dying = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                taken.add(1, ordering: .relaxed)
                return channel.close()
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(dying.localAddress?.port)
        let clients = (0..<64).map { _ in
            var configuration = ClientConfiguration(
                target: RPCTarget(host: "127.0.0.1", port: port))
            configuration.backoff.first = .milliseconds(1)
            configuration.backoff.maximum = .milliseconds(2)
            return RPCClient(configuration: configuration, logger: quiet)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for client in clients { group.addTask { try await client.run() } }
            await expectSoon("many were ended") { taken.load(ordering: .relaxed) > 5_000 }
            try await dying.close()
            let server = RPCServer(
                configuration: ServerConfiguration(port: port), methods: Methods.all, logger: quiet)
            group.addTask { try await server.run() }
            _ = try await server.boundPort()
            await expectSoon("all are connected") { server.connectionCount == clients.count }
            for client in clients { #expect(try await client.call("Echo", "back") == "back") }
            group.cancelAll()
            try await group.waitForAll()
        }
    }

    @Test("a call made before anything is connected waits for the first attempt")
    func firstCall() async throws {
        try await withServer(Methods.all) { _, port in
            try await withClient(port: port) { client in
                #expect(client.connectionCount == 0)
                let reply = try await client.call("Echo", "first")
                #expect(reply == "first")
                #expect(client.connectionCount == 1)
            }
        }
    }

    @Test("a name that does not exist is UNAVAILABLE, nothing sent")
    func unknownName() async throws {
        let client = RPCClient(
            configuration: ClientConfiguration(
                target: RPCTarget(host: "no-such-host.invalid", port: 1)), logger: quiet)
        let got = await status { try await client.call("Echo") }
        #expect(got?.code == .unavailable && got?.outcome == .notSent)
        await client.close()
    }

    @Test("a peer that accepts and says nothing costs a call its deadline, not more")
    func silentPeer() async throws {
        let peer = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .childChannelOption(.autoRead, value: false)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(peer.localAddress?.port)
        try await withClient(port: port, configure: { $0.gracePeriod = .zero }) { client in
            let running = Task { try await client.run() }
            await expectSoon("connected") { client.connectionCount == 1 }
            let start = ContinuousClock.now
            let got = await status { try await client.call("Echo", timeout: .milliseconds(200)) }
            #expect(got?.code == .deadlineExceeded && got?.outcome == .unknown)
            #expect(ContinuousClock.now - start >= .milliseconds(200))
            running.cancel()
            try await running.value
        }
        try await peer.close()
    }

    @Test("run() keeps the connections until it is cancelled, then closes")
    func run() async throws {
        try await withServer(Methods.all) { server, port in
            let client = RPCClient(
                configuration: ClientConfiguration(
                    target: RPCTarget(host: "127.0.0.1", port: port)),
                logger: quiet)
            let running = Task { try await client.run() }
            await expectSoon("connected without a call") { client.connectionCount == 1 }
            running.cancel()
            try await running.value
            await expectSoon("closed") { server.connectionCount == 0 }
            let got = await status { try await client.call("Echo") }
            #expect(got?.code == .unavailable)
        }
    }

    @Test("close lets the calls in flight end")
    func close() async throws {
        let gate = Gate()
        try await withServer([Methods.wait(at: gate)]) { _, port in
            let client = RPCClient(
                configuration: ClientConfiguration(
                    target: RPCTarget(host: "127.0.0.1", port: port)),
                logger: quiet)
            let call = Task { try await client.call("Wait", "kept") }
            await expectSoon("at work") { gate.waiting == 1 }
            async let closing: Void = client.close()
            await expectSoon("no more picked") { client.connectionCount == 0 }
            gate.open()
            let reply = try await call.value
            #expect(reply == "kept")
            await closing
        }
    }

    @Test("a target is host:port")
    func targets() {
        #expect(RPCTarget("points:7201") == RPCTarget(host: "points", port: 7201))
        #expect(RPCTarget("[::1]:80") == RPCTarget(host: "::1", port: 80))
        #expect(RPCTarget("[::1]:80")?.description == "[::1]:80")
        for text in [
            "", "points", "points:", ":80", "points:0", "points:70000", "points:x", "::1:80",
        ] {
            #expect(RPCTarget(text) == nil, "\(text)")
        }
    }
}
