import Foundation
import Gateway
import Logging
import Messages
import NIOCore
import NIOPosix
import Primitives
import Redis
import ServiceKit
import TestKit
import Testing

/// A gateway on a free port, with real Redis and stand-ins for the services.
struct GatewayHarness: Sendable {
    let port: Int
    let services: GatewayStandIns
    let logs: LogLines

    static func run(
        redis server: RedisServer? = nil, limits: ConnectionLimits = ConnectionLimits(),
        clock: any WallClock = SystemClock(), routes: [HTTPRoute] = [],
        settings given: [String: String] = [:],
        _ body: (GatewayHarness) async throws -> Void
    ) async throws {
        let redisPort = if let server { server.port } else { try await RedisServer.shared().port }
        let services = GatewayStandIns()
        let values = [
            "http.listen": "127.0.0.1:0", "environment": "development",
            "rate.tiers": "test: app=100000, member=100000, staff=100000; "
                + "slow: app=3, member=2, spend=1/2, lookup=2m, lookup-day=3d",
            "redis.port": "\(redisPort)",
        ]
        let reader = SettingsReader(values: values.merging(given) { $1 })
        let settings = try ServiceSettings(reader, service: .gateway)
        let logs = LogLines()
        let logger = Logger(label: "gateway") { _ in LogLines.Handler(lines: logs) }
        // A machine that runs many tests at once may take longer than a cache is given.
        var redisConfiguration = settings.redis
        redisConfiguration.timeout = .seconds(2)
        let redis = RedisClient(configuration: redisConfiguration, logger: logger)
        let runtime = ServiceRuntime(
            service: .gateway, settings: settings, reader: reader, logger: logger, clock: clock,
            pool: nil, redis: redis,
            channels: [
                .member: services, .points: services, .marketing: services, .analytics: services,
            ])
        let parts = try GatewayService.parts(runtime, limits: limits, routes: routes)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await redis.run() }
            group.addTask { try await parts.server.run() }
            let bound = await parts.server.boundPort()
            let port = try #require(bound)
            try await eventually("Redis is connected") { redis.isAvailable }
            try await body(GatewayHarness(port: port, services: services, logs: logs))
            group.cancelAll()
        }
    }

    // MARK: Requests

    /// Sends one request on a connection of its own.
    func send(
        _ method: String, _ target: String, _ headers: [(String, String)] = [],
        body: String = ""
    ) async throws -> GatewayReply {
        try await connect { connection in
            try await connection.send(method, target, headers, body: body)
            return try await connection.reply()
        }
    }

    /// Sends one request as an app that signs.
    func signed(
        _ method: String, _ target: String, body: String = "", key: String? = nil,
        app: String = "till", kid: String = "k1", at offset: Int64 = 0,
        nonce: String = UUID().uuidString, headers: [(String, String)] = [],
        change: (inout [(String, String)]) -> Void = { _ in }
    ) async throws -> GatewayReply {
        var fields = Self.signedFields(
            method, target, body: body, key: key, app: app, kid: kid, at: offset, nonce: nonce,
            after: headers)
        change(&fields)
        return try await send(method, target, fields, body: body)
    }

    /// The fields of a request that an app signs.
    static func signedFields(
        _ method: String, _ target: String, body: String = "", key: String? = nil,
        app: String = "till", kid: String = "k1", at offset: Int64 = 0,
        nonce: String = UUID().uuidString, after headers: [(String, String)] = []
    ) -> [(String, String)] {
        var fields = headers
        if let key { fields.append(("idempotency-key", key)) }
        if !body.isEmpty { fields.append(("content-type", "application/json")) }
        let authorization = RequestSignature.authorization(
            app: app, kid: kid, secret: GatewayStandIns.secret(app, kid), method: method,
            target: target, timestamp: Int64(Date().timeIntervalSince1970) + offset, nonce: nonce,
            idempotencyKey: key, body: Array(body.utf8))
        fields.append(("authorization", authorization))
        return fields
    }

    func bearer(_ method: String, _ target: String, token: String) async throws -> GatewayReply {
        try await send(method, target, [("authorization", "Bearer \(token)")])
    }

    func connect<Result: Sendable>(
        _ body: (inout GatewayConnection) async throws -> Result
    ) async throws -> Result {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
                        wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var connection = GatewayConnection(
                inbound: inbound.makeAsyncIterator(), outbound: outbound)
            return try await body(&connection)
        }
    }
}

/// One connection, byte by byte if need be.
struct GatewayConnection {
    var inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var received = ByteBuffer()

    init(
        inbound: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
        outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.inbound = inbound
        self.outbound = outbound
    }

    func write(_ text: String) async throws {
        try await outbound.write(ByteBuffer(string: text))
    }

    func send(
        _ method: String, _ target: String, _ headers: [(String, String)] = [],
        body: String = ""
    ) async throws {
        var text = "\(method) \(target) HTTP/1.1\r\nhost: localhost\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if !body.isEmpty || method == "POST" { text += "content-length: \(body.utf8.count)\r\n" }
        try await write(text + "\r\n" + body)
    }

    mutating func reply() async throws -> GatewayReply {
        while true {
            if let reply = GatewayReply(consuming: &received) { return reply }
            guard var more = try await inbound.next(isolation: #isolation) else { throw Closed() }
            received.writeBuffer(&more)
        }
    }

    /// The next chunk of a streamed body; nil at the body's end. `reply()` has read the head.
    mutating func chunk() async throws -> String? {
        while true {
            if let chunk = takeChunk() { return chunk.isEmpty ? nil : chunk }
            guard var more = try await inbound.next(isolation: #isolation) else { throw Closed() }
            received.writeBuffer(&more)
        }
    }

    private mutating func takeChunk() -> String? {
        let bytes = received.readableBytesView
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")),
            let length = Int(String(decoding: bytes[..<end].dropLast(), as: UTF8.self), radix: 16)
        else { return nil }
        let head = end - bytes.startIndex + 1
        guard bytes.count >= head + length + 2 else { return nil }
        received.moveReaderIndex(forwardBy: head)
        let chunk = received.readString(length: length)
        received.moveReaderIndex(forwardBy: 2)
        return chunk
    }

    /// Everything up to the end of the connection.
    mutating func rest() async throws -> String {
        while var more = try await inbound.next(isolation: #isolation) {
            received.writeBuffer(&more)
        }
        return String(buffer: received)
    }

    /// Whether the gateway ends the connection without another reply.
    mutating func isClosed() async throws -> Bool {
        try await inbound.next(isolation: #isolation) == nil
    }

    struct Closed: Error {}
}

/// One answer of the gateway.
struct GatewayReply: Sendable {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: String

    init?(consuming buffer: inout ByteBuffer) {
        let text = String(buffer: buffer)
        guard let end = text.range(of: "\r\n\r\n") else { return nil }
        let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.range(of: ": ") else { return nil }
            return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
        }
        let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        let head = text[..<end.upperBound].utf8.count
        guard buffer.readableBytes >= head + length,
            let status = Int(lines[0].split(separator: " ")[1])
        else { return nil }
        buffer.moveReaderIndex(forwardBy: head)
        self.status = status
        self.headers = headers
        body = buffer.readString(length: length) ?? ""
    }

    subscript(_ header: String) -> String? { headers.first { $0.name == header }?.value }

    var json: [String: Any] {
        (try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]) ?? [:]
    }

    var key: String? { json["key"] as? String }
}
