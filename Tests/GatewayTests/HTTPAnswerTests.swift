import NIOCore
import Primitives
import Testing

@testable import Gateway

@Suite("Answers on the wire")
struct HTTPAnswerTests {
    private func text(_ answer: HTTPAnswer, isEncrypted: Bool = false) -> String {
        let date = "Thu, 05 Mar 2026 04:59:00 GMT"
        return String(
            buffer: answer.encoded(
                date: date, isEncrypted: isEncrypted, allocator: ByteBufferAllocator()))
    }

    @Test("X24 an answer has length, request id and the rate-limit fields")
    func plain() {
        var answer = HTTPAnswer(status: .ok, body: ByteBuffer(string: "{}"), requestId: "request-1")
        answer.rate = RateFields(limit: 200, remaining: 199, resetSeconds: 1)
        #expect(
            text(answer) == """
                HTTP/1.1 200 OK\r
                content-type: application/json\r
                content-length: 2\r
                date: Thu, 05 Mar 2026 04:59:00 GMT\r
                cache-control: no-store\r
                x-content-type-options: nosniff\r
                x-request-id: request-1\r
                ratelimit-limit: 200\r
                ratelimit-remaining: 199\r
                ratelimit-reset: 1\r
                referrer-policy: no-referrer\r
                content-security-policy: default-src 'none'; frame-ancestors 'none'\r
                \r
                {}
                """)
    }

    @Test("the fields of a refusal and of a replay are there when they are set")
    func special() {
        var answer = HTTPAnswer(
            status: .tooManyRequests, body: ByteBuffer(), requestId: "request-1")
        answer.retryAfter = 3
        answer.isReplay = true
        answer.allow = "GET, POST"
        answer.keepAlive = false
        let text = text(answer)
        #expect(text.hasPrefix("HTTP/1.1 429 Too Many Requests\r\n"))
        for field in [
            "retry-after: 3", "idempotent-replayed: true", "allow: GET, POST", "connection: close",
        ] {
            #expect(text.contains("\r\n\(field)\r\n"))
        }
    }

    @Test(
        "X24 an answer may load nothing, stand in no frame and tell no address; a page has its own")
    func policies() {
        var answer = HTTPAnswer(status: .ok, body: ByteBuffer(), requestId: "request-1")
        for field in [
            "content-security-policy: default-src 'none'; frame-ancestors 'none'",
            "referrer-policy: no-referrer", "x-content-type-options: nosniff",
        ] {
            #expect(text(answer).contains("\r\n\(field)\r\n"))
        }
        answer.contentSecurityPolicy = "default-src 'self'"
        #expect(text(answer).contains("\r\ncontent-security-policy: default-src 'self'\r\n"))
        #expect(!text(answer).contains("default-src 'none'"))
    }

    @Test("where callers come by TLS they are told to stay with it, for a year")
    func strictTransport() {
        let answer = HTTPAnswer(status: .notFound, body: ByteBuffer(), requestId: "request-1")
        let field = "\r\nstrict-transport-security: max-age=31536000; includeSubDomains\r\n"
        #expect(text(answer, isEncrypted: true).contains(field))
        #expect(!text(answer).contains("strict-transport-security"))
    }

    @Test("an answer to HEAD states the length and sends no body")
    func head() {
        var answer = HTTPAnswer(status: .ok, body: ByteBuffer(string: "{}"), requestId: "request-1")
        answer.omitsBody = true
        #expect(text(answer).contains("content-length: 2\r\n"))
        #expect(text(answer).hasSuffix("\r\n\r\n"))
    }

    @Test("a streamed answer has no length; its first line goes with the head as a chunk")
    func chunks() {
        let line = ByteBuffer(string: #"{"share":"0.25"}"# + "\n")
        var answer = HTTPAnswer(
            status: .ok, contentType: "application/x-ndjson", body: line, requestId: "request-1")
        answer.framing = .chunks
        #expect(
            text(answer) == """
                HTTP/1.1 200 OK\r
                content-type: application/x-ndjson\r
                transfer-encoding: chunked\r
                date: Thu, 05 Mar 2026 04:59:00 GMT\r
                cache-control: no-store\r
                x-content-type-options: nosniff\r
                x-request-id: request-1\r
                referrer-policy: no-referrer\r
                content-security-policy: default-src 'none'; frame-ancestors 'none'\r
                \r
                11\r
                {"share":"0.25"}
                \r

                """)
        answer.framing = .untilClose
        answer.keepAlive = false
        #expect(text(answer).hasSuffix("connection: close\r\n\r\n{\"share\":\"0.25\"}\n"))
        #expect(!text(answer).contains("transfer-encoding"))
    }

    @Test("a body without lines has no chunk but the empty one that ends it")
    func noChunks() {
        var answer = HTTPAnswer(status: .ok, body: ByteBuffer(), requestId: "request-1")
        answer.framing = .chunks
        #expect(text(answer).hasSuffix("frame-ancestors 'none'\r\n\r\n"))
        var end = ByteBuffer()
        end.writeEnd(.chunks)
        #expect(String(buffer: end) == "0\r\n\r\n")
    }

    @Test(
        "dates are those of RFC 9110",
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (1_709_164_799, "Wed, 28 Feb 2024 23:59:59 GMT"),
            (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 GMT"),
        ] as [(Int64, String)])
    func dates(second: Int64, text: String) {
        #expect(DateLine.format(second) == text)
        var line = DateLine()
        #expect(line.text(at: Instant(secondsSinceEpoch: second)) == text)
    }
}
