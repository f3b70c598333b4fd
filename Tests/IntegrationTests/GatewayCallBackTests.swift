import Foundation
import Gateway
import Messages
import NIOCore
import ServiceKit
import TTRPC
import TestKit
import Testing

/// Providers know nothing of this API: their bytes go through as they came, and so does the answer.
@Suite("Gateway: call-backs")
struct GatewayCallBackTests {
    private static let door = "/v1/callbacks/wechat-pay/\(GatewayStandIns.merchant)"
    private let method = PointsV1.Payments.handleWeChatPayNoticeMethod

    private func withGateway(
        _ reply: PointsV1.PaymentNoticeReply = .init(
            status: 200, contentType: "application/json", body: Array("{}".utf8)),
        _ body: (GatewayHarness) async throws -> Void
    ) async throws {
        try await GatewayHarness.run { gateway in
            gateway.services.answer(method, with: reply)
            try await body(gateway)
        }
    }

    @Test(
        "F06 a call-back goes through as it came, unsigned, with the headers that prove its sender")
    func goesThrough() async throws {
        try await withGateway { gateway in
            let body = #"{"id": "x",  "id": 1e400, not JSON"#
            let reply = try await gateway.send(
                "POST", Self.door,
                [
                    ("content-type", "application/json; charset=gbk"),
                    ("Wechatpay-Signature", "c2ln"), ("Wechatpay-Nonce", "n"),
                    ("cookie", "a=b"), ("x-forwarded-for", "1.2.3.4"),
                    ("idempotency-key", "nobody-asked-for-it"),
                ], body: body)
            #expect(reply.status == 200 && reply.body == "{}")
            let call = try #require(gateway.services.calls(of: method).first)
            let request = try PointsV1.PaymentNoticeRequest(serialized: call.payload)
            #expect(request.merchantId == GatewayStandIns.merchant)
            #expect(String(decoding: request.body, as: UTF8.self) == body)
            #expect(
                request.headers.map { "\($0.name): \($0.value)" } == [
                    "content-type: application/json; charset=gbk", "wechatpay-signature: c2ln",
                    "wechatpay-nonce: n",
                ])
            for name in [MetadataKey.kind, MetadataKey.merchant, MetadataKey.idempotencyKey] {
                #expect(call.metadata[name] == nil)
            }
        }
    }

    @Test("F06 the provider reads the status and the bytes that the service answers")
    func answers() async throws {
        let json = "application/json"
        let text = "text/plain"
        let table: [(answer: PointsV1.PaymentNoticeReply, status: Int, type: String)] = [
            (.init(status: 401, contentType: json, body: Array("{}".utf8)), 401, json),
            (
                .init(status: 200, contentType: text, body: Array("success".utf8)), 200,
                "text/plain; charset=utf-8"
            ),
            (.init(status: 200, contentType: "text/html", body: []), 200, json),
            (.init(status: 999, contentType: json, body: []), 500, json),
        ]
        for (answer, status, type) in table {
            try await withGateway(answer) { gateway in
                let reply = try await gateway.send("POST", Self.door, body: "x")
                #expect(reply.status == status && reply["content-type"] == type)
                #expect(reply.body == String(decoding: answer.body, as: UTF8.self))
            }
        }
    }

    @Test("F06 64 KiB are taken and one byte more is not; another method is none")
    func limits() async throws {
        try await withGateway { gateway in
            let most = 64 * 1_024
            let full = try await gateway.send(
                "POST", Self.door, body: String(repeating: "x", count: most))
            #expect(full.status == 200)
            let more = try await gateway.send(
                "POST", Self.door, body: String(repeating: "x", count: most + 1))
            #expect(more.status == 413)
            #expect(try await gateway.send("GET", Self.door).status == 405)
            #expect(gateway.services.calls(of: method).count == 1)
        }
    }

    @Test("F06 while the service is away the provider is told to come again")
    func away() async throws {
        try await withGateway { gateway in
            gateway.services.setAway(true)
            let reply = try await gateway.send("POST", Self.door, body: "x")
            #expect(reply.status == 503)
        }
    }
}
