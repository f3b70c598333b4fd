import Foundation
import Gateway
import NIOCore
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

@testable import Messages

@Suite("Gateway: streamed answers")
struct GatewayStreamTests {
    private static let target = "/v1/trials:run"

    /// A method that no schema has, so that the test says what it answers.
    private static func method(deadlineMilliseconds: Int = 120_000) -> MethodDescriptor {
        MethodDescriptor(
            service: "patron.points.v1.Trials", method: "Run", permission: nil, audience: [.pos],
            idempotent: false, priority: .normal,
            defaultDeadlineMilliseconds: deadlineMilliseconds, streaming: true,
            http: .init(verb: .post, template: target))
    }

    private static func message(_ number: Int, _ text: String = "") throws -> ByteBuffer {
        try InteropV1.EchoMessage(orderId: text, points: Int64(number)).serialized()
    }

    private static func line(_ number: Int, _ text: String = "") -> String {
        #"{"orderId":"\#(text)","memberId":"","amountMinor":"0","points":"\#(number)"}"# + "\n"
    }

    private func withGateway(
        limits: ConnectionLimits = ConnectionLimits(), deadlineMilliseconds: Int = 120_000,
        _ handler: @escaping RPCMethod.ServerStream,
        _ body: (GatewayHarness) async throws -> Void
    ) async throws {
        let method = Self.method(deadlineMilliseconds: deadlineMilliseconds)
        let route = HTTPRoute(
            method,
            transcode: { input in
                let request = try input.body(InteropV1.EchoMessage.self)
                try input.refuseQuery()
                return try request.serialized()
            },
            respond: { try HTTPReply(line: InteropV1.EchoMessage(serialized: $0)) })
        try await GatewayHarness.run(limits: limits, routes: [route]) { gateway in
            gateway.services.answer(method, streaming: handler)
            try await body(gateway)
        }
    }

    /// What the gateway has logged of the streams.
    private func logged(_ gateway: GatewayHarness) -> [String] {
        gateway.logs.all.filter { $0.contains(Self.target) && $0.contains("http.status") }
    }

    @Test("a line arrives before the next message exists, and the stream is counted at its end")
    func oneByOne() async throws {
        let (turns, turn) = AsyncStream.makeStream(of: Void.self)
        let handler: RPCMethod.ServerStream = { _, _, writer in
            try await writer.send(Self.message(1))
            for await _ in turns { break }
            try await writer.send(Self.message(2))
        }
        try await withGateway(handler) { gateway in
            try await gateway.connect { connection in
                try await connection.begin()
                let head = try await connection.reply()
                #expect(head.status == 200)
                #expect(head["content-type"] == "application/x-ndjson")
                #expect(head["transfer-encoding"] == "chunked")
                #expect(head["content-length"] == nil)
                #expect(head["x-request-id"] != nil)
                #expect(head["ratelimit-limit"] == "100000")
                #expect(try await connection.chunk() == Self.line(1))
                #expect(logged(gateway).isEmpty)
                turn.yield()
                #expect(try await connection.chunk() == Self.line(2))
                #expect(try await connection.chunk() == nil)
                // The connection is good for other requests, and for another stream.
                try await connection.send("GET", "/healthz")
                #expect(try await connection.reply().status == 200)
            }
            let lines = logged(gateway)
            try #require(lines.count == 1)
            #expect(lines[0].contains("request answered"))
        }
    }

    @Test("a connection carries one stream after the other, and empty ones too")
    func reuse() async throws {
        let handler: RPCMethod.ServerStream = { payload, _, writer in
            let request = try InteropV1.EchoMessage(serialized: payload)
            for number in 0..<request.points { try await writer.send(Self.message(Int(number))) }
        }
        try await withGateway(handler) { gateway in
            try await gateway.connect { connection in
                for count in [2, 0, 3] {
                    try await connection.begin(body: #"{"points":\#(count)}"#)
                    let head = try await connection.reply()
                    #expect(head.status == 200)
                    for number in 0..<count {
                        #expect(try await connection.chunk() == Self.line(number))
                    }
                    #expect(try await connection.chunk() == nil)
                }
            }
        }
    }

    @Test("a stream much larger than any buffer arrives whole and in order")
    func large() async throws {
        let text = String(repeating: "x", count: 32 * 1_024)
        let handler: RPCMethod.ServerStream = { _, _, writer in
            for number in 0..<600 { try await writer.send(Self.message(number, text)) }
        }
        try await withGateway(handler) { gateway in
            try await gateway.connect { connection in
                try await connection.begin()
                #expect(try await connection.reply().status == 200)
                var number = 0
                while let line = try await connection.chunk() {
                    #expect(line == Self.line(number, text))
                    number += 1
                }
                #expect(number == 600)
            }
        }
    }

    @Test("an error before the first message has its status and body, and is not asked for again")
    func earlyError() async throws {
        let calls = Atomic<Int>(0)
        let table: [(RPCStatus, Int, String)] = [
            (RPCStatus(Refusal(.memberNotFound)), 404, "MEMBER_NOT_FOUND"),
            (RPCStatus(.unavailable, outcome: .notSent), 503, "UNAVAILABLE"),
            (RPCStatus(.internal, "relation x does not exist"), 500, "INTERNAL"),
        ]
        let handler: RPCMethod.ServerStream = { _, _, _ in
            throw table[calls.add(1, ordering: .relaxed).oldValue].0
        }
        try await withGateway(handler) { gateway in
            try await gateway.connect { connection in
                for (_, status, key) in table {
                    try await connection.begin()
                    let reply = try await connection.reply()
                    #expect(reply.status == status)
                    #expect(reply.key == key)
                    #expect(reply["content-type"] == "application/json")
                    #expect(reply["retry-after"] == (status == 503 ? "1" : nil))
                    #expect(!reply.body.contains("relation"))
                }
            }
            #expect(calls.load(ordering: .relaxed) == table.count)
            #expect(logged(gateway).count == table.count)
        }
    }

    @Test("an error after the first message is the last line, and the body ends as it should")
    func lateError() async throws {
        let handler: RPCMethod.ServerStream = { _, _, writer in
            try await writer.send(Self.message(1))
            throw RPCStatus(Refusal(.orderExists, facts: ["externalId": "A"]))
        }
        try await withGateway(handler) { gateway in
            try await gateway.connect { connection in
                try await connection.begin()
                let head = try await connection.reply()
                #expect(head.status == 200)
                #expect(try await connection.chunk() == Self.line(1))
                let last = try await connection.chunk()
                let error = try failure(in: last)
                #expect(
                    Set(error.keys) == [
                        "code", "key", "message", "details", "requestId", "retryable", "outcome",
                    ])
                #expect(error["key"] as? String == "ORDER_EXISTS")
                #expect(error["details"] as? [String: String] == ["externalId": "A"])
                #expect(error["requestId"] as? String == head["x-request-id"])
                #expect(try await connection.chunk() == nil)
                try await connection.send("GET", "/healthz")
                #expect(try await connection.reply().status == 200)
            }
            let lines = logged(gateway)
            try #require(lines.count == 1)
            #expect(lines[0].contains("stream broken off") && lines[0].contains("ORDER_EXISTS"))
        }
    }

    @Test("a stream that is not done by the method's deadline ends with that error")
    func deadline() async throws {
        let handler: RPCMethod.ServerStream = { _, _, writer in
            try await writer.send(Self.message(1))
            try await Task.sleep(for: .seconds(60))
        }
        try await withGateway(deadlineMilliseconds: 3_000, handler) { gateway in
            try await gateway.connect { connection in
                try await connection.begin()
                #expect(try await connection.reply().status == 200)
                #expect(try await connection.chunk() == Self.line(1))
                let last = try await connection.chunk()
                let error = try failure(in: last)
                #expect(error["key"] as? String == "DEADLINE_EXCEEDED")
                #expect(try await connection.chunk() == nil)
            }
        }
    }

    @Test("the call ends when its reader goes away, before the first line and after it")
    func goneReader() async throws {
        for count in [0, 1] {
            let hasBegun = Atomic<Bool>(false)
            let isCancelled = Atomic<Bool>(false)
            let handler: RPCMethod.ServerStream = { _, _, writer in
                for number in 0..<count { try await writer.send(Self.message(number)) }
                hasBegun.store(true, ordering: .relaxed)
                do {
                    try await Task.sleep(for: .seconds(110))
                } catch {
                    isCancelled.store(true, ordering: .relaxed)
                    throw error
                }
            }
            try await withGateway(handler) { gateway in
                try await gateway.connect { connection in
                    try await connection.begin()
                    if count > 0 {
                        #expect(try await connection.reply().status == 200)
                        #expect(try await connection.chunk() == Self.line(0))
                    }
                    try await eventually("the call is under way") {
                        hasBegun.load(ordering: .relaxed)
                    }
                }
                try await eventually("the call is cancelled") {
                    isCancelled.load(ordering: .relaxed)
                }
                try await eventually("the request is counted") { logged(gateway).count == 1 }
                #expect(logged(gateway)[0].contains("CANCELLED"))
            }
        }
    }

    @Test("a reader that takes nothing holds up the service, and is given up after a while")
    func blockedReader() async throws {
        let sent = Atomic<Int>(0)
        let hasEnded = Atomic<Bool>(false)
        let text = String(repeating: "x", count: 64 * 1_024)
        let handler: RPCMethod.ServerStream = { _, _, writer in
            defer { hasEnded.store(true, ordering: .relaxed) }
            for number in 0..<8_000 {
                try await writer.send(Self.message(number, text))
                sent.add(1, ordering: .relaxed)
            }
        }
        var limits = ConnectionLimits()
        limits.takeTime = .milliseconds(500)
        try await withGateway(limits: limits, handler) { gateway in
            try await gateway.connect { connection in
                try await connection.begin()
                #expect(try await connection.reply().status == 200)
                try await eventually("the call has ended") { hasEnded.load(ordering: .relaxed) }
            }
            // Of 500 MiB what the sockets hold, and the queue of messages: 64 of them, 4 MiB.
            #expect(sent.load(ordering: .relaxed) < 1_000)
            try await eventually("the request is counted") { logged(gateway).count == 1 }
        }
    }

    @Test("HTTP/1.0 knows no chunks: the body ends with the connection")
    func withoutChunks() async throws {
        let handler: RPCMethod.ServerStream = { _, _, writer in
            for number in 0..<3 { try await writer.send(Self.message(number)) }
        }
        try await withGateway(handler) { gateway in
            try await gateway.connect { connection in
                let fields = GatewayHarness.signedFields("POST", Self.target)
                    .map { "\($0.0): \($0.1)\r\n" }.joined()
                try await connection.write(
                    "POST \(Self.target) HTTP/1.0\r\nconnection: keep-alive\r\n"
                        + "content-length: 0\r\n\(fields)\r\n")
                let head = try await connection.reply()
                #expect(head.status == 200)
                #expect(head["transfer-encoding"] == nil)
                #expect(head["connection"] == "close")
                #expect(
                    try await connection.rest() == Self.line(0) + Self.line(1) + Self.line(2))
            }
        }
    }

    @Test("what is wrong with a request is refused as ever, and no stream is opened")
    func mistakes() async throws {
        try await withGateway({ _, _, _ in }) { gateway in
            func post(_ body: String = "", app: String = "till") async throws -> GatewayReply {
                try await gateway.signed("POST", Self.target, body: body, app: app)
            }
            let table: [(GatewayReply, Int, String)] = [
                (try await gateway.send("POST", Self.target), 401, "UNAUTHENTICATED"),
                (try await post(app: "shop"), 403, "PERMISSION_DENIED"),
                (try await gateway.signed("GET", Self.target), 405, "METHOD_NOT_ALLOWED"),
                (try await post("{"), 400, "MALFORMED_JSON"),
                (try await post(#"{"x":1}"#), 400, "UNKNOWN_FIELD"),
            ]
            for (reply, status, key) in table {
                #expect(reply.status == status)
                #expect(reply.key == key)
            }
            #expect(gateway.services.calls(of: Self.method()).isEmpty)
        }
    }

    /// The object of the line that ends a stream which failed.
    private func failure(in line: String?) throws -> [String: Any] {
        let line = try #require(line)
        #expect(line.hasSuffix("}\n"))
        let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(json?.count == 1)
        return try #require(json?["error"] as? [String: Any])
    }
}

extension GatewayConnection {
    /// Sends the request for a stream, signed.
    fileprivate func begin(body: String = "") async throws {
        let target = "/v1/trials:run"
        try await send(
            "POST", target, GatewayHarness.signedFields("POST", target, body: body), body: body)
    }
}
