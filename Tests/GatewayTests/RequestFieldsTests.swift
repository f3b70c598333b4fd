import NIOHTTP1
import Testing

@testable import Gateway

@Suite("Header fields")
struct RequestFieldsTests {
    @Test("fields are found whatever the case of their names")
    func names() {
        let fields = RequestFields([
            "AUTHORIZATION": "a", "Content-Type": "application/json", "idempotency-key": "k",
            "X-Request-ID": "request-0001", "TraceParent": "t", "host": "h",
        ])
        #expect(fields.authorization == "a")
        #expect(fields.isJSON)
        #expect(fields.idempotencyKey == "k")
        #expect(fields.soundRequestId == "request-0001")
        #expect(fields.traceparent == "t")
        #expect(fields.repeated == nil)
    }

    @Test("a field that must stand alone is noticed when it does not")
    func repeated() {
        for name in ["authorization", "content-type", "idempotency-key"] {
            #expect(RequestFields([name: "a", "x": "y", name.uppercased(): "b"]).repeated == name)
        }
    }

    @Test(
        "JSON is application/json in UTF-8",
        arguments: [
            ("application/json", true), ("Application/JSON; charset=UTF-8", true),
            ("application/json;charset=\"utf-8\"", true), ("application/json; charset=gbk", false),
            ("text/json", false), ("application/jsonp", false), ("", false),
            ("application/x-www-form-urlencoded", false),
        ])
    func contentType(value: String, isJSON: Bool) {
        #expect(RequestFields(["content-type": value]).isJSON == isJSON)
    }

    @Test(
        "messages are Chinese unless English is wanted more",
        arguments: [
            (nil, false), ("", false), ("en", true), ("en-GB,zh;q=0.9", true),
            ("zh-CN,en;q=0.8", false),
            ("zh;q=0.3, en;q=0.7", true), ("fr, en;q=0.5", true), ("fr", false), ("english", false),
            ("en;q=0", false),
        ] as [(String?, Bool)])
    func language(value: String?, isEnglish: Bool) {
        let headers: HTTPHeaders = value.map { ["accept-language": $0] } ?? [:]
        #expect((RequestFields(headers).language == .english) == isEnglish)
    }

    @Test("a request id that could not be logged or sent on is replaced")
    func requestIds() {
        for bad in [
            "short", String(repeating: "x", count: 65), "with space", "quote\"quote", "日志日志日志",
        ] {
            #expect(RequestFields(["x-request-id": bad]).soundRequestId == nil)
        }
    }

    @Test("X06 an idempotency key has 16 to 64 letters, digits, dashes or underscores")
    func idempotencyKeys() {
        #expect(!IdempotencyKey.isValid(String(repeating: "a", count: 15)))
        #expect(IdempotencyKey.isValid(String(repeating: "a", count: 16)))
        #expect(IdempotencyKey.isValid("Az09_-Az09_-Az09_-"))
        #expect(IdempotencyKey.isValid(String(repeating: "a", count: 64)))
        #expect(!IdempotencyKey.isValid(String(repeating: "a", count: 65)))
        #expect(!IdempotencyKey.isValid("with a space inside"))
        #expect(!IdempotencyKey.isValid("with.dots.and.dots"))
    }
}
