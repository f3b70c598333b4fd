import Messages
import NIOCore
import NIOHTTP1
import ServiceKit
import TTRPC

/// A document that the gateway has of its own, for anyone.
struct Document: Sendable {
    struct Content: Sendable {
        var status = HTTPStatus.ok
        var bytes: ByteBuffer
    }

    let contentType: StaticString
    let contentSecurityPolicy: String?
    private let content: @Sendable () async -> Content

    init(
        _ contentType: StaticString = "application/json", contentSecurityPolicy: String? = nil,
        content: @escaping @Sendable () async -> Content
    ) {
        self.contentType = contentType
        self.contentSecurityPolicy = contentSecurityPolicy
        self.content = content
    }

    static func isRead(by method: HTTPMethod) -> Bool { method == .GET || method == .HEAD }

    func answer(requestId: String) async -> HTTPAnswer {
        let content = await content()
        var answer = HTTPAnswer(
            status: content.status, contentType: contentType, body: content.bytes,
            requestId: requestId)
        answer.contentSecurityPolicy = contentSecurityPolicy
        return answer
    }
}

extension Document {
    /// The gateway lives while it can answer this.
    static let alive = Document {
        Content(bytes: ByteBuffer(string: #"{"status":"alive"}"#))
    }

    /// The generated description of the API.
    static let openAPI = Document {
        Content(bytes: ByteBuffer(staticString: OpenAPIDocument.json))
    }

    /// Whether the gateway can prove callers, for which it needs member-service. Another service
    /// that is away takes its own routes with it, not the gateway.
    static func ready(_ check: @escaping @Sendable () async throws -> Void) -> Document {
        Document {
            do {
                try await check()
                return Content(bytes: ByteBuffer(string: #"{"status":"ready"}"#))
            } catch {
                return Content(
                    status: .serviceUnavailable,
                    bytes: ByteBuffer(
                        string: #"{"status":"not ready","problems":["member-service"]}"#))
            }
        }
    }
}
