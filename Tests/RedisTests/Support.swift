import Logging
import NIOCore
import NIOPosix
import Redis
import Synchronization
import TestKit
import Testing

/// Runs a server of the test's own, and ends it afterwards.
func withServer<Result: Sendable>(
    _ settings: [String] = [], _ body: (RedisServer) async throws -> Result
) async throws -> Result {
    let server = try await RedisServer(settings: settings)
    do {
        let result = try await body(server)
        await server.stop()
        return result
    } catch {
        await server.stop()
        throw error
    }
}

/// A configuration whose timeout no busy machine reaches; tests of the timeout set their own.
func patient(port: Int) -> RedisConfiguration {
    var configuration = RedisConfiguration(port: port)
    configuration.timeout = .seconds(5)
    configuration.stallTimeout = .seconds(30)
    return configuration
}

/// Runs a client beside the body, and ends it afterwards.
func withClient<Result: Sendable>(
    _ configuration: RedisConfiguration, waits: Bool = true,
    _ body: (RedisClient) async throws -> Result
) async throws -> Result {
    let client = RedisClient(configuration: configuration, logger: Logger(label: "RedisTests"))
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await client.run() }
        defer { group.cancelAll() }
        if waits { try await eventually("the client is connected") { client.isAvailable } }
        return try await body(client)
    }
}

func failure<Value>(_ body: () async throws(RedisError) -> Value) async -> RedisError? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error
    }
}

/// A server that answers whatever arrives with what it is told to, in portions of its own.
func withFakeServer(
    answers: @escaping @Sendable (_ connection: Int, _ received: Int) -> [[UInt8]],
    _ body: (_ port: Int) async throws -> Void
) async throws {
    let connections = Atomic(0)
    let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                let number = connections.add(1, ordering: .relaxed).newValue
                try channel.pipeline.syncOperations.addHandler(
                    FakeServerHandler { answers(number, $0) })
            }
        }
        .bind(host: "127.0.0.1", port: 0).get()
    do {
        try await body(try #require(server.localAddress?.port))
    } catch {
        try? await server.close()
        throw error
    }
    try await server.close()
}

private final class FakeServerHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let answer: (Int) -> [[UInt8]]
    private var received = 0

    init(answer: @escaping (Int) -> [[UInt8]]) { self.answer = answer }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // Every command of the tests is one array, and nothing else in them has an asterisk.
        let commands = unwrapInboundIn(data).readableBytesView.count { $0 == UInt8(ascii: "*") }
        for _ in 0..<commands {
            received += 1
            for portion in answer(received) {
                context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: portion)), promise: nil)
            }
        }
    }
}
