package import NIOCore

/// One answer. Field values are the gateway's own or checked where they came in, so none can carry
/// a line break.
package struct HTTPAnswer: Sendable {
    package var status: HTTPStatus
    package var contentType: StaticString
    /// The whole body, or the first line of a streamed one; that may be empty.
    package var body: ByteBuffer
    package var framing = Framing.length
    package var requestId: String
    package var rate: RateFields?
    /// Seconds after which the same call may succeed.
    package var retryAfter: Int?
    /// The answer is the stored one of an earlier call with the same key.
    package var isReplay = false
    /// The methods that the path knows, for 405.
    package var allow: String?
    /// Of a page; what is no page may load nothing and stand nowhere.
    package var contentSecurityPolicy: String?
    /// Whether the head goes out alone.
    package var omitsBody = false
    package var keepAlive = true

    /// How the peer knows where the body ends.
    package enum Framing: Sendable {
        /// By its length: it is whole.
        case length
        /// By an empty chunk: every line is a chunk, and more follow.
        case chunks
        /// By the end of the connection: more follows, to a peer that does not know chunks.
        case untilClose
    }

    var isStreamed: Bool { framing != .length }

    package init(
        status: HTTPStatus, contentType: StaticString = "application/json", body: ByteBuffer,
        requestId: String
    ) {
        self.status = status
        self.contentType = contentType
        self.body = body
        self.requestId = requestId
    }
}

/// What `RateLimit-*` fields say: the limit in force, what is left, and seconds until it is whole.
package struct RateFields: Sendable, Equatable {
    package var limit: Int
    package var remaining: Int
    package var resetSeconds: Int

    package init(limit: Int, remaining: Int, resetSeconds: Int) {
        self.limit = limit
        self.remaining = remaining
        self.resetSeconds = resetSeconds
    }
}

/// The statuses that the gateway answers with.
package enum HTTPStatus: Int, Sendable, CaseIterable {
    case ok = 200
    case badRequest = 400
    case unauthorized = 401
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case requestTimeout = 408
    case conflict = 409
    case preconditionFailed = 412
    case contentTooLarge = 413
    case unsupportedMediaType = 415
    case unprocessableContent = 422
    case tooManyRequests = 429
    case requestHeaderFieldsTooLarge = 431
    case clientClosedRequest = 499
    case internalServerError = 500
    case notImplemented = 501
    case serviceUnavailable = 503
    case gatewayTimeout = 504

    /// The status line's start of everything that is answered often.
    var line: StaticString {
        switch self {
        case .ok: "HTTP/1.1 200 OK\r\n"
        case .badRequest: "HTTP/1.1 400 Bad Request\r\n"
        case .unauthorized: "HTTP/1.1 401 Unauthorized\r\nwww-authenticate: Bearer\r\n"
        case .forbidden: "HTTP/1.1 403 Forbidden\r\n"
        case .notFound: "HTTP/1.1 404 Not Found\r\n"
        case .methodNotAllowed: "HTTP/1.1 405 Method Not Allowed\r\n"
        case .requestTimeout: "HTTP/1.1 408 Request Timeout\r\n"
        case .conflict: "HTTP/1.1 409 Conflict\r\n"
        case .preconditionFailed: "HTTP/1.1 412 Precondition Failed\r\n"
        case .contentTooLarge: "HTTP/1.1 413 Content Too Large\r\n"
        case .unsupportedMediaType: "HTTP/1.1 415 Unsupported Media Type\r\n"
        case .unprocessableContent: "HTTP/1.1 422 Unprocessable Content\r\n"
        case .tooManyRequests: "HTTP/1.1 429 Too Many Requests\r\n"
        case .requestHeaderFieldsTooLarge: "HTTP/1.1 431 Request Header Fields Too Large\r\n"
        case .clientClosedRequest: "HTTP/1.1 499 Client Closed Request\r\n"
        case .internalServerError: "HTTP/1.1 500 Internal Server Error\r\n"
        case .notImplemented: "HTTP/1.1 501 Not Implemented\r\n"
        case .serviceUnavailable: "HTTP/1.1 503 Service Unavailable\r\n"
        case .gatewayTimeout: "HTTP/1.1 504 Gateway Timeout\r\n"
        }
    }
}

extension HTTPAnswer {
    /// Head and body, or what there is of it, in one buffer, so that a reply is one write.
    ///
    /// - Parameter isEncrypted: callers come by TLS, here or at a proxy, and are to stay with it.
    func encoded(
        date: String, isEncrypted: Bool, allocator: ByteBufferAllocator
    ) -> ByteBuffer {
        let length = body.readableBytes
        var out = allocator.buffer(capacity: 640 + length)
        out.writeStaticString(status.line)
        out.writeStaticString("content-type: ")
        out.writeStaticString(contentType)
        switch framing {
        case .length: out.writeField("\r\ncontent-length: ", String(length))
        case .chunks: out.writeStaticString("\r\ntransfer-encoding: chunked")
        case .untilClose: break
        }
        out.writeStaticString("\r\ndate: ")
        out.writeString(date)
        // Answers are of one caller and one moment.
        out.writeStaticString("\r\ncache-control: no-store\r\nx-content-type-options: nosniff")
        out.writeField("\r\nx-request-id: ", requestId)
        if let rate {
            out.writeField("\r\nratelimit-limit: ", String(rate.limit))
            out.writeField("\r\nratelimit-remaining: ", String(rate.remaining))
            out.writeField("\r\nratelimit-reset: ", String(rate.resetSeconds))
        }
        if let retryAfter { out.writeField("\r\nretry-after: ", String(retryAfter)) }
        if isReplay { out.writeStaticString("\r\nidempotent-replayed: true") }
        if let allow { out.writeField("\r\nallow: ", allow) }
        out.writeStaticString("\r\nreferrer-policy: no-referrer")
        if let contentSecurityPolicy {
            out.writeField("\r\ncontent-security-policy: ", contentSecurityPolicy)
        } else {
            out.writeStaticString(
                "\r\ncontent-security-policy: default-src 'none'; frame-ancestors 'none'")
        }
        if isEncrypted {
            out.writeStaticString(
                "\r\nstrict-transport-security: max-age=31536000; includeSubDomains")
        }
        out.writeStaticString(keepAlive ? "\r\n\r\n" : "\r\nconnection: close\r\n\r\n")
        if !omitsBody { out.writePart(body, framing) }
        return out
    }
}

extension ByteBuffer {
    /// Writes a part of a body. An empty chunk would be the body's end, so nothing is written for
    /// an empty part.
    mutating func writePart(_ part: ByteBuffer, _ framing: HTTPAnswer.Framing) {
        switch framing {
        case .length, .untilClose:
            writeImmutableBuffer(part)
        case .chunks:
            guard part.readableBytes > 0 else { return }
            writeString(String(part.readableBytes, radix: 16))
            writeStaticString("\r\n")
            writeImmutableBuffer(part)
            writeStaticString("\r\n")
        }
    }

    mutating func writeEnd(_ framing: HTTPAnswer.Framing) {
        switch framing {
        case .length, .untilClose: break
        case .chunks: writeStaticString("0\r\n\r\n")
        }
    }

    fileprivate mutating func writeField(_ name: StaticString, _ value: String) {
        writeStaticString(name)
        writeString(value)
    }
}
