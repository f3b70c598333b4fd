import Messages
import NIOCore
import NIOHTTP1
import ServiceKit

/// Call-backs: somebody who knows nothing of this API sends bytes, and reads the bytes that answer.
extension Exchange {
    /// A provider sends from few addresses, at the pace of payments.
    private static let rate = RateLimit(perSecond: 500, burst: 1_000)

    /// Hands a call-back on as it came to the service that can tell whose it is.
    mutating func handOn(
        _ route: Route, _ parameters: [(name: String, value: String)]
    ) async throws -> HTTPAnswer {
        try await admitAddress(Self.rate)
        let payload = try route.http.transcode(
            HTTPTranscodingInput(
                body: call.body, pathParameters: parameters,
                headers: CallBackHeaders.allowed(call.headers)))
        let answer = try await gate.forwarder.call(
            route, payload: payload, metadata: metadata(nil, nil), hasKey: false)
        let message = try route.http.respond(answer)
        let status = message.raw.flatMap { HTTPStatus(rawValue: $0.status) }
        return HTTPAnswer(
            status: status ?? .internalServerError,
            contentType: CallBackHeaders.contentType(message.raw?.contentType ?? ""),
            body: message.json, requestId: requestId)
    }
}

/// What of a call-back's head goes on to the service.
enum CallBackHeaders {
    /// What proves the sender; cookies and tokens that somebody sends along stay here.
    static func allowed(_ headers: HTTPHeaders) -> [(name: String, value: String)] {
        headers.compactMap { name, value in
            let name = name.lowercased()
            guard name == "content-type" || name.hasPrefix("wechatpay-") else { return nil }
            return (name, value)
        }
    }

    /// Providers read two kinds of answer; no service makes a browser read anything else.
    static func contentType(_ text: String) -> StaticString {
        text.hasPrefix("text/plain") ? "text/plain; charset=utf-8" : "application/json"
    }
}
