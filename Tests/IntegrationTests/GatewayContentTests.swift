import Crypto
import Foundation
import Gateway
import NIOCore
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

@testable import Messages

/// A table is the body of one call, and goes to its service in parts while it is read.
@Suite("Gateway: content")
struct GatewayContentTests {
    private static let target = "/v1/uploads/01980000-0000-7000-8000-0000000000f1:content"
    private static let key = "content-key-000001"
    private static let partBytes = 512 * 1_024
    private let method = MarketingV1.Uploads.sendMethod

    private func withGateway(
        limits: ConnectionLimits = ConnectionLimits(), routes: [HTTPRoute] = [],
        _ body: (GatewayHarness) async throws -> Void
    ) async throws {
        try await GatewayHarness.run(limits: limits, routes: routes) { gateway in
            gateway.services.setEpoch(1, of: "staff-1")
            gateway.services.answer(
                method, with: MarketingV1.UploadReply(upload: .init(state: .uploadChecking)))
            try await body(gateway)
        }
    }

    private static func table(_ length: Int) -> String {
        String((0..<length).lazy.map { Character(Unicode.Scalar(UInt8(0x61 + $0 % 23))) })
    }

    private func fields(
        _ gateway: GatewayHarness, key: String = GatewayContentTests.key, digestOf body: String?
    ) throws -> [(String, String)] {
        let token = try gateway.services.token(role: "owner", subject: "staff-1")
        var fields = [
            ("authorization", "Bearer \(token)"), ("content-type", "text/csv; charset=utf-8"),
            ("idempotency-key", key),
        ]
        if let body { fields.append(("content-digest", Self.digest(of: body))) }
        return fields
    }

    private static func digest(of body: String) -> String {
        ContentDigest.field(SHA256.hash(data: Array(body.utf8)))
    }

    private func parts(_ gateway: GatewayHarness) throws -> [MarketingV1.SendUploadRequest] {
        try gateway.services.calls(of: method).map { try .init(serialized: $0.payload) }
    }

    private func keys(_ gateway: GatewayHarness) -> [String] {
        gateway.services.calls(of: method).map { $0.metadata[MetadataKey.idempotencyKey] ?? "" }
    }

    @Test("X23 one call is cut into parts, the same ones whenever it is repeated")
    func cut() async throws {
        try await withGateway { gateway in
            let body = Self.table(2 * Self.partBytes + 5)
            for _ in 0..<2 {
                let reply = try await gateway.send(
                    "POST", Self.target, try fields(gateway, digestOf: body), body: body)
                #expect(reply.status == 200)
                #expect(reply.json["upload"] != nil)
            }
            let parts = try parts(gateway)
            try #require(parts.count == 6)
            #expect(parts.prefix(3).map(\.offset) == [0, 1, 2].map { $0 * Int64(Self.partBytes) })
            #expect(parts.prefix(3).map(\.last) == [false, false, true])
            #expect(parts.prefix(3).flatMap(\.content) == Array(body.utf8))
            #expect(parts.allSatisfy { !$0.spoiled && Self.target.contains($0.id) })
            let keys = keys(gateway)
            #expect(Set(keys.prefix(3)).count == 3 && keys.allSatisfy { $0.utf8.count == 64 })
            #expect(Array(keys.prefix(3)) == Array(keys.suffix(3)))
            // From a byte on, and of exactly one part.
            let reply = try await gateway.send(
                "POST", Self.target + "?offset=7",
                try fields(gateway, key: "content-key-000002", digestOf: nil),
                body: Self.table(Self.partBytes))
            #expect(reply.status == 200)
            let last = try #require(try self.parts(gateway).last)
            #expect(last.offset == 7 && last.last && last.content.count == Self.partBytes)
        }
    }

    @Test("E01 a file of orders goes to its own service in the same way")
    func orders() async throws {
        try await withGateway { gateway in
            let method = PointsV1.OrderUploads.sendMethod
            gateway.services.answer(
                method,
                with: PointsV1.OrderUploadReply(upload: .init(state: .orderUploadChecking)))
            let id = "01980000-0000-7000-8000-0000000000f1"
            let body = Self.table(Self.partBytes + 5)
            let reply = try await gateway.send(
                "POST", "/v1/order-uploads/\(id):content",
                try fields(gateway, digestOf: body), body: body)
            #expect(reply.status == 200 && reply.json["upload"] != nil)
            let parts = try gateway.services.calls(of: method).map {
                try PointsV1.SendOrderUploadRequest(serialized: $0.payload)
            }
            #expect(parts.map(\.offset) == [0, Int64(Self.partBytes)])
            #expect(parts.map(\.last) == [false, true] && parts.allSatisfy { $0.id == id })
            #expect(parts.flatMap(\.content) == Array(body.utf8))
        }
    }

    @Test("X23 content of n bytes passes and of n + 1 does not, by length and by chunks")
    func limit() async throws {
        var limits = ConnectionLimits()
        limits.contentBytes = 100_000
        try await withGateway(limits: limits) { gateway in
            for (length, status) in [(100_000, 200), (100_001, 413)] {
                let body = Self.table(length)
                let head = try fields(gateway, digestOf: body)
                let stated = try await gateway.send("POST", Self.target, head, body: body)
                let chunked = try await gateway.connect { connection in
                    var text = "POST \(Self.target) HTTP/1.1\r\nhost: h\r\n"
                    for (name, value) in head { text += "\(name): \(value)\r\n" }
                    try await connection.write(text + "transfer-encoding: chunked\r\n\r\n")
                    try await connection.write("\(String(length, radix: 16))\r\n\(body)\r\n")
                    try await connection.write("0\r\n\r\n")
                    return try await connection.reply()
                }
                for reply in [stated, chunked] {
                    #expect(reply.status == status)
                    guard status == 413 else { continue }
                    #expect(reply.key == "BODY_TOO_LARGE" && reply["connection"] == "close")
                }
            }
            #expect(try parts(gateway).map(\.content.count) == [100_000, 100_000])
            // Other calls are as small as ever.
            let search = try await gateway.signed(
                "POST", "/v1/members:search", body: String(repeating: " ", count: 64 * 1_024 + 1))
            #expect(search.status == 413)
        }
    }

    @Test("X23 a connection that breaks leaves whole parts, and the call goes on under its key")
    func broken() async throws {
        try await withGateway { gateway in
            let body = Self.table(Self.partBytes * 2)
            let head = try fields(gateway, digestOf: body)
            try await gateway.connect { connection in
                var text = "POST \(Self.target) HTTP/1.1\r\nhost: h\r\n"
                for (name, value) in head { text += "\(name): \(value)\r\n" }
                try await connection.write(
                    text + "content-length: \(body.utf8.count)\r\n\r\n"
                        + body.prefix(Self.partBytes + 1_000))
                try await eventually("the first part has come") {
                    gateway.services.calls(of: method).count == 1
                }
            }
            try await eventually("it is known to be broken") {
                gateway.logs.all.contains {
                    $0.contains(":content") && $0.contains("http.status") && $0.contains("400")
                }
            }
            #expect(try parts(gateway).map(\.last) == [false])
            let again = try await gateway.send("POST", Self.target, head, body: body)
            #expect(again.status == 200)
            let keys = keys(gateway)
            #expect(keys.count == 3 && keys[0] == keys[1])
            #expect(try parts(gateway).map(\.spoiled) == [false, false, false])
        }
    }

    @Test("X23 a body that is not what its digest says is refused, and its upload thrown away")
    func wrongDigest() async throws {
        try await withGateway { gateway in
            let body = Self.table(Self.partBytes + 9)
            let reply = try await gateway.send(
                "POST", Self.target, try fields(gateway, digestOf: body + "x"), body: body)
            #expect(reply.status == 400 && reply.key == "CONTENT_DIGEST")
            let parts = try parts(gateway)
            #expect(parts.map(\.spoiled) == [false, true])
            #expect(parts.map(\.last) == [false, false])
            for field in ["sha-256=:AAAA:", "md5=:AAAA:", "sha-256"] {
                let reply = try await gateway.send(
                    "POST", Self.target,
                    try fields(gateway, digestOf: nil) + [("content-digest", field)], body: body)
                #expect(reply.status == 400 && reply.key == "INVALID_ARGUMENT")
            }
            #expect(try self.parts(gateway).count == 2)
        }
    }

    @Test("X23 who has not proven who they are is refused before anything of the body is read")
    func early() async throws {
        try await withGateway { gateway in
            let sound = try fields(gateway, digestOf: nil)
            let cases: [(fields: [(String, String)], status: Int, key: String)] = [
                (sound.filter { $0.0 != "authorization" }, 401, "UNAUTHENTICATED"),
                (sound.filter { $0.0 != "content-type" }, 415, "UNSUPPORTED_MEDIA_TYPE"),
                (sound.filter { $0.0 != "idempotency-key" }, 400, "IDEMPOTENCY_KEY_MISSING"),
            ]
            for test in cases {
                try await gateway.connect { connection in
                    var text = "POST \(Self.target) HTTP/1.1\r\nhost: h\r\n"
                    for (name, value) in test.fields { text += "\(name): \(value)\r\n" }
                    try await connection.write(
                        text + "expect: 100-continue\r\ncontent-length: 1000\r\n\r\n")
                    let reply = try await connection.reply()
                    #expect(reply.status == test.status && reply.key == test.key)
                    #expect(reply["connection"] == "close")
                }
            }
            // Leave is given to whom the call is allowed.
            try await gateway.connect { connection in
                var text = "POST \(Self.target) HTTP/1.1\r\nhost: h\r\n"
                for (name, value) in sound { text += "\(name): \(value)\r\n" }
                try await connection.write(
                    text + "expect: 100-continue\r\ncontent-length: 3\r\n\r\n")
                #expect(try await connection.reply().status == 100)
                try await connection.write("a,b")
                #expect(try await connection.reply().status == 200)
                try await connection.send("GET", "/healthz")
                #expect(try await connection.reply().status == 200)
            }
        }
    }

    @Test("X23 a signature stands over the digest, which the body has to have")
    func signed() async throws {
        let trial = MethodDescriptor(
            service: "patron.points.v1.Trials", method: "Send", permission: nil, audience: [.pos],
            idempotent: true, priority: .normal, defaultDeadlineMilliseconds: 5_000,
            streaming: false,
            http: .init(verb: .post, template: "/v1/trials:content", isStreamed: true))
        let route = HTTPRoute(
            trial,
            transcode: { input in
                try MarketingV1.SendUploadRequest(
                    offset: input.part.offset, content: input.bodyBytes, last: input.part.isLast,
                    spoiled: input.part.isSpoiled
                ).serialized()
            },
            respond: { try HTTPReply(MarketingV1.UploadReply(serialized: $0)) })
        try await withGateway(routes: [route]) { gateway in
            gateway.services.answer(trial, with: MarketingV1.UploadReply())
            func send(
                _ body: String, signed: String, stated: String?
            ) async throws -> GatewayReply {
                var fields = GatewayHarness.signedFields(
                    "POST", "/v1/trials:content", body: signed, key: Self.key)
                fields.removeAll { $0.0 == "content-type" }
                fields.append(("content-type", "text/csv"))
                if let stated { fields.append(("content-digest", Self.digest(of: stated))) }
                return try await gateway.send("POST", "/v1/trials:content", fields, body: body)
            }
            #expect(try await send("a,b", signed: "a,b", stated: "a,b").status == 200)
            let count = gateway.services.calls(of: trial).count
            #expect(count == 1)
            #expect(
                try await send("a,b", signed: "a,b", stated: nil).key == "INVALID_ARGUMENT")
            #expect(
                try await send("a,c", signed: "a,b", stated: "a,c").key == "INVALID_SIGNATURE")
            #expect(gateway.services.calls(of: trial).count == count)
            #expect(try await send("a,c", signed: "a,b", stated: "a,b").key == "CONTENT_DIGEST")
            let calls = gateway.services.calls(of: trial)
            #expect(calls.count == count + 1)
            let last = try MarketingV1.SendUploadRequest(
                serialized: try #require(calls.last).payload)
            #expect(last.spoiled && !last.last && last.content.isEmpty)
        }
    }

    @Test("X23 while the service is busy with a part, the sender waits")
    func backPressure() async throws {
        let (turns, turn) = AsyncStream.makeStream(of: Void.self)
        try await withGateway { gateway in
            gateway.services.answer(method) { _, _ in
                for await _ in turns { break }
                return try MarketingV1.UploadReply().serialized()
            }
            let chunk = Self.table(256 * 1_024)
            let chunks = 256
            let head = try fields(gateway, digestOf: nil)
            let sent = SentChunks()
            try await gateway.connect { connection in
                var text = "POST \(Self.target) HTTP/1.1\r\nhost: h\r\n"
                for (name, value) in head { text += "\(name): \(value)\r\n" }
                try await connection.write(
                    text + "content-length: \(chunks * chunk.utf8.count)\r\n\r\n")
                let outbound = connection.outbound
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask {
                        for _ in 0..<chunks {
                            try await outbound.write(ByteBuffer(string: chunk))
                            sent.count.withLock { $0 += 1 }
                        }
                    }
                    var before = -1
                    var still = 0
                    try await eventually("the sender stands still") {
                        let now = sent.count.withLock { $0 }
                        still = now == before ? still + 1 : 0
                        before = now
                        return still >= 50 && now > 0
                    }
                    #expect(before < chunks)
                    #expect(gateway.services.calls(of: method).count == 1)
                    turn.finish()
                    try await group.waitForAll()
                }
                #expect(try await connection.reply().status == 200)
            }
            #expect(try parts(gateway).map(\.content.count).reduce(0, +) == 64 * 1_024 * 1_024)
        }
    }
}

private final class SentChunks: Sendable {
    let count = Mutex(0)
}
