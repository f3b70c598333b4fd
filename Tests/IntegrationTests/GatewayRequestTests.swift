import Foundation
import Gateway
import Messages
import NIOCore
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

@Suite("Gateway: requests and answers")
struct GatewayRequestTests {
    private let search = #"{"cardNumber":"1"}"#

    private func withGateway(
        limits: ConnectionLimits = ConnectionLimits(),
        _ body: (GatewayHarness) async throws -> Void
    ) async throws {
        try await GatewayHarness.run(limits: limits) { gateway in
            gateway.services.answer(
                MemberV1.Members.searchMethod, with: MemberV1.SearchMembersReply())
            gateway.services.answer(PointsV1.Orders.placeMethod, with: PointsV1.PlaceOrderReply())
            try await body(gateway)
        }
    }

    @Test("X24 a mistake in a request has its documented status and key, and nothing is called")
    func mistakes() async throws {
        try await withGateway { gateway in
            func post(
                _ body: String, target: String = "/v1/orders", key: String? = "mistake-key-000001",
                headers: [(String, String)] = [],
                change: (inout [(String, String)]) -> Void = { _ in }
            ) async throws -> GatewayReply {
                try await gateway.signed(
                    "POST", target, body: body, key: key, headers: headers, change: change)
            }
            func plain(_ headers: inout [(String, String)]) {
                headers.removeAll { $0.0 == "content-type" }
                headers.append(("content-type", "text/plain"))
            }
            let table: [(GatewayReply, Int, String)] = [
                (try await post("{"), 400, "MALFORMED_JSON"),
                (try await post("{} x"), 400, "MALFORMED_JSON"),
                (try await post(#"{"lines":["#), 400, "MALFORMED_JSON"),
                (try await post(#"{"storeIdd":"x"}"#), 400, "UNKNOWN_FIELD"),
                (try await post(#"{"storeId":"x","storeId":"y"}"#), 400, "DUPLICATE_FIELD"),
                (try await post(#"{"storeId":7}"#), 400, "INVALID_ARGUMENT"),
                (try await post(#"{"covers":99999999999}"#), 400, "INVALID_ARGUMENT"),
                (try await post("{}", change: plain), 415, "UNSUPPORTED_MEDIA_TYPE"),
                (try await post("{}", key: nil), 400, "IDEMPOTENCY_KEY_MISSING"),
                (try await post("{}", key: "too-short"), 400, "IDEMPOTENCY_KEY_INVALID"),
                (try await post("{}", target: "/v1/orders?x=1"), 400, "UNKNOWN_FIELD"),
                (try await post("{}", target: "/v1/nothing"), 404, "ROUTE_NOT_FOUND"),
                (try await post("{}", target: "/v1//orders"), 404, "ROUTE_NOT_FOUND"),
                (try await post("{}", target: "/v1/orders/x/y"), 404, "ROUTE_NOT_FOUND"),
                (try await gateway.signed("DELETE", "/v1/orders"), 405, "METHOD_NOT_ALLOWED"),
                (try await gateway.signed("GET", "/v1/members:search"), 405, "METHOD_NOT_ALLOWED"),
                (try await gateway.send("POST", "/openapi.json"), 405, "METHOD_NOT_ALLOWED"),
                (try await gateway.signed("GET", "/v1/orders/%zz"), 404, "ROUTE_NOT_FOUND"),
            ]
            for (reply, status, key) in table {
                #expect(reply.status == status)
                #expect(reply.key == key)
                #expect(reply.json["requestId"] as? String == reply["x-request-id"])
            }
            #expect(table[14].0["allow"] == "POST")
            #expect(gateway.services.calls(of: PointsV1.Orders.placeMethod).isEmpty)
        }
    }

    @Test("a field that is given twice is refused: it would be signed one way and read another")
    func repeatedFields() async throws {
        try await withGateway { gateway in
            let reply = try await gateway.signed(
                "POST", "/v1/members:search", body: search,
                headers: [("authorization", "Bearer x")])
            #expect(reply.status == 400)
            #expect(reply.key == "INVALID_ARGUMENT")
        }
    }

    @Test("a body of 64 KiB passes and one byte more does not")
    func bodyLimit() async throws {
        try await withGateway { gateway in
            for (size, status) in [(64 * 1_024, 200), (64 * 1_024 + 1, 413)] {
                let body = search + String(repeating: " ", count: size - search.utf8.count)
                let reply = try await gateway.signed("POST", "/v1/members:search", body: body)
                #expect(reply.status == status)
                if status == 413 {
                    #expect(reply.key == "BODY_TOO_LARGE")
                    #expect(reply["connection"] == "close")
                }
            }
        }
    }

    @Test("a chunked body counts like any other")
    func chunked() async throws {
        try await withGateway { gateway in
            let reply = try await gateway.connect { connection in
                let chunk = String(repeating: "x", count: 0x8000)
                try await connection.write(
                    "POST /v1/orders HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n")
                for _ in 0..<3 { try await connection.write("8000\r\n\(chunk)\r\n") }
                return try await connection.reply()
            }
            #expect(reply.status == 413)
            #expect(reply.key == "BODY_TOO_LARGE")
        }
    }

    @Test("headers of 16 KiB pass and more do not")
    func headerLimit() async throws {
        try await withGateway { gateway in
            let fixed = "/healthz".utf8.count + "host".utf8.count + "localhost".utf8.count + 1
            for (extra, status) in [(0, 200), (1, 431)] {
                let value = String(repeating: "v", count: 16 * 1_024 - fixed + extra)
                let reply = try await gateway.send("GET", "/healthz", [("x", value)])
                #expect(reply.status == status)
                if status == 431 { #expect(reply.key == "HEADERS_TOO_LARGE") }
            }
        }
    }

    @Test("what is no HTTP is answered 400 and the connection ends")
    func noHTTP() async throws {
        try await withGateway { gateway in
            for text in [
                "\u{16}\u{03}\u{01}hello\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET\r\n\r\n",
            ] {
                try await gateway.connect { connection in
                    try await connection.write(text)
                    #expect(try await connection.reply().status == 400)
                    #expect(try await connection.isClosed())
                }
            }
        }
    }

    @Test("a length and chunks together are refused: two readers would see two requests")
    func smuggling() async throws {
        try await withGateway { gateway in
            try await gateway.connect { connection in
                try await connection.write(
                    "POST /v1/orders HTTP/1.1\r\nhost: h\r\ncontent-length: 3\r\n"
                        + "transfer-encoding: chunked\r\n\r\n0\r\n\r\n")
                #expect(try await connection.reply().status == 400)
                #expect(try await connection.isClosed())
            }
        }
    }

    @Test("requests sent ahead on one connection are answered in order")
    func pipelining() async throws {
        try await withGateway { gateway in
            try await gateway.connect { connection in
                let one = "GET /healthz HTTP/1.1\r\nhost: h\r\nx-request-id: request-"
                try await connection.write((1...20).map { "\(one)\(1_000 + $0)\r\n\r\n" }.joined())
                for number in 1...20 {
                    let reply = try await connection.reply()
                    #expect(reply.status == 200)
                    #expect(reply["x-request-id"] == "request-\(1_000 + number)")
                }
            }
        }
    }

    @Test("a connection ends after its reply where the client asks for it")
    func connectionClose() async throws {
        try await withGateway { gateway in
            try await gateway.connect { connection in
                try await connection.send("GET", "/healthz", [("connection", "close")])
                let reply = try await connection.reply()
                #expect(reply["connection"] == "close")
                #expect(try await connection.isClosed())
            }
        }
    }

    @Test("a head that does not end, a body that does not come and an idle connection are given up")
    func slowness() async throws {
        var limits = ConnectionLimits()
        limits.headTime = .milliseconds(150)
        limits.bodyTime = .milliseconds(150)
        // Longer than a busy machine takes from a connection to its first byte.
        limits.idleTime = .seconds(5)
        try await withGateway(limits: limits) { gateway in
            for text in [
                "GET /healthz HTTP/1.1\r\nhost: h\r\n",
                "POST /v1/orders HTTP/1.1\r\nhost: h\r\ncontent-length: 5\r\n\r\n{",
            ] {
                try await gateway.connect { connection in
                    try await connection.write(text)
                    let reply = try await connection.reply()
                    #expect(reply.status == 408)
                    #expect(reply.key == "REQUEST_TIMEOUT")
                    #expect(try await connection.isClosed())
                }
            }
            try await gateway.connect { connection in
                try await connection.send("GET", "/healthz")
                #expect(try await connection.reply().status == 200)
                #expect(try await connection.isClosed())
            }
        }
    }

    @Test("X06 a replay says so in a field of the answer")
    func replay() async throws {
        try await withGateway { gateway in
            let key = UUID().uuidString
            let first = try await gateway.signed("POST", "/v1/orders", body: "{}", key: key)
            #expect(first["idempotent-replayed"] == nil)
            gateway.services.answer(
                PointsV1.Orders.placeMethod, with: PointsV1.PlaceOrderReply(replayed: true))
            let second = try await gateway.signed("POST", "/v1/orders", body: "{}", key: key)
            #expect(second.status == 200)
            #expect(second["idempotent-replayed"] == "true")
            let calls = gateway.services.calls(of: PointsV1.Orders.placeMethod)
            #expect(calls.map { $0.metadata[MetadataKey.idempotencyKey] } == [key, key])
            // A service compares the payload: the same body must reach it as the same bytes.
            #expect(calls[0].payload == calls[1].payload)
        }
    }

    @Test("a refusal of a service is passed on in the caller's language, with its status")
    func refusals() async throws {
        try await withGateway { gateway in
            let table: [(Refusal, Int)] = [
                (Refusal(.memberNotFound), 404),
                (Refusal(.orderExists, facts: ["externalId": "A"]), 409),
                (Refusal(.idempotencyMismatch), 422), (Refusal(.earningBlocked), 400),
                (Refusal(.overloaded), 503),
                (Refusal(.smsTooFrequent, facts: ["retryAfterSeconds": "42"]), 429),
            ]
            for (refusal, status) in table {
                gateway.services.answer(MemberV1.Members.searchMethod) { _, _ in
                    throw RPCStatus(refusal)
                }
                let reply = try await gateway.signed(
                    "POST", "/v1/members:search", body: search, headers: [("accept-language", "en")]
                )
                #expect(reply.status == status)
                #expect(reply.key == refusal.key.key)
                #expect(reply.json["message"] as? String == refusal.info.message?.en)
                #expect(reply.json["outcome"] as? String == refusal.outcome.name)
                switch status {
                case 429: #expect(reply["retry-after"] == "42")
                case 503: #expect(reply["retry-after"] == "1")
                default: #expect(reply["retry-after"] == nil)
                }
            }
        }
    }

    @Test("words of an error inside never reach the caller")
    func internals() async throws {
        try await withGateway { gateway in
            gateway.services.answer(MemberV1.Members.searchMethod) { _, _ in
                throw RPCStatus(.internal, "relation members does not exist")
            }
            let reply = try await gateway.signed("POST", "/v1/members:search", body: search)
            #expect(reply.status == 500)
            #expect(reply.key == "INTERNAL")
            #expect(!reply.body.contains("relation"))
        }
    }

    @Test("the trace and request id of the caller are kept and logged, others are made")
    func trace() async throws {
        try await withGateway { gateway in
            let trace = "4bf92f3577b34da6a3ce929d0e0e4736"
            let reply = try await gateway.signed(
                "POST", "/v1/members:search", body: search,
                headers: [
                    ("x-request-id", "my-request-0001"),
                    ("traceparent", "00-\(trace)-00f067aa0ba902b7-01"),
                ])
            #expect(reply["x-request-id"] == "my-request-0001")
            _ = try await gateway.signed(
                "POST", "/v1/members:search", body: search, headers: [("x-request-id", "bad id")])
            let told = gateway.services.calls(of: MemberV1.Members.searchMethod).map(\.metadata)
            let parent = try #require(told[0][MetadataKey.traceparent])
            #expect(parent.hasPrefix("00-\(trace)-"))
            #expect(!parent.contains("00f067aa0ba902b7"))
            let traceparent = try #require(told[1][MetadataKey.traceparent])
            let made = try #require(TraceContext(traceparent: traceparent))
            #expect(told[1][MetadataKey.requestId] != "bad id")
            // A line of the gateway leads to the lines of the services.
            let lines = gateway.logs.all.filter { $0.contains("request answered") }
            try #require(lines.count == 2)
            #expect(lines[0].contains("my-request-0001") && lines[0].contains(trace))
            #expect(lines[1].contains(made.traceId))
        }
    }

    @Test("anybody may ask for health, readiness and the description of the API")
    func documents() async throws {
        try await withGateway { gateway in
            #expect(try await gateway.send("GET", "/healthz").status == 200)
            #expect(try await gateway.send("GET", "/readyz").status == 200)
            let api = try await gateway.send("GET", "/openapi.json")
            #expect(api.json["openapi"] as? String == "3.1.0")
            let docs = try await gateway.send("GET", "/docs")
            #expect(docs["content-type"] == "text/html; charset=utf-8")
            #expect(docs["content-security-policy"]?.contains("default-src 'none'") == true)
            #expect(!docs.body.contains("src=\"http"))
            gateway.services.setAway(true)
            #expect(try await gateway.send("GET", "/readyz").status == 503)
            #expect(try await gateway.send("GET", "/healthz").status == 200)
        }
    }
}
