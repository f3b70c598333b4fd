import Foundation
import Messages
import NIOCore
import ServiceKit
import TTRPC
import Testing

@testable import Gateway

@Suite("Bodies of errors")
struct ErrorBodyTests {
    private func object(
        _ refusal: Refusal, _ language: RequestFields.Language = .chinese
    ) throws -> [String: Any] {
        let body = ErrorBody(
            code: refusal.key.code, info: refusal.info, requestId: "request-1", language: language)
        let json = Data(body.json().readableBytesView)
        return try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    }

    @Test("X24 an error has code, key, message, details, requestId, retryable and outcome")
    func shape() throws {
        let error = try object(Refusal(.rateLimited, facts: ["retryAfterSeconds": "3"]))
        #expect(
            Set(error.keys) == [
                "code", "key", "message", "details", "requestId", "retryable", "outcome",
            ])
        #expect(error["code"] as? String == "RESOURCE_EXHAUSTED")
        #expect(error["key"] as? String == "RATE_LIMITED")
        #expect(error["message"] as? String == "请求过于频繁，请 3 秒后再试")
        #expect(error["details"] as? [String: String] == ["retryAfterSeconds": "3"])
        #expect(error["requestId"] as? String == "request-1")
        #expect(error["retryable"] as? Bool == true)
        #expect(error["outcome"] as? String == "TRANSIENT")
    }

    @Test("the message is in the caller's language")
    func language() throws {
        #expect(try object(Refusal(.memberNotFound))["message"] as? String == "会员不存在")
        #expect(
            try object(Refusal(.memberNotFound), .english)["message"] as? String
                == "there is no such member")
    }

    @Test("a text that needs escapes stays itself")
    func escapes() throws {
        let awkward = "\"\\\n\t\u{01}\u{1F}🎁 é"
        let error = try object(Refusal.invalid(awkward, awkward))
        #expect(error["details"] as? [String: String] == ["field": awkward, "problem": awkward])
    }

    @Test(
        "each mistake of JSON has its key",
        arguments: [
            (JSONError.Problem.malformed(offset: 3), "MALFORMED_JSON"),
            (.trailingBytes, "MALFORMED_JSON"),
            (.tooDeep, "MALFORMED_JSON"), (.invalidUTF8, "MALFORMED_JSON"),
            (.unknownField, "UNKNOWN_FIELD"), (.duplicateField, "DUPLICATE_FIELD"),
            (.expected("a text"), "INVALID_ARGUMENT"), (.outOfRange, "INVALID_ARGUMENT"),
            (.tooLong, "INVALID_ARGUMENT"), (.tooMany, "INVALID_ARGUMENT"),
            (.secondChoice, "INVALID_ARGUMENT"), (.embeddedNUL, "INVALID_ARGUMENT"),
        ] as [(JSONError.Problem, String)])
    func jsonMistakes(problem: JSONError.Problem, key: String) {
        let (status, isDefect) = RequestErrors.status(
            of: JSONError(path: "lines[2]", problem: problem))
        #expect(status.errorInfo?.key == key)
        #expect(!isDefect)
        let values = status.errorInfo?.details.map(\.value) ?? []
        #expect(values.contains("lines[2]"))
    }

    @Test("what nobody foresaw is INTERNAL, without its words")
    func defects() {
        struct Secret: Error, CustomStringConvertible { let description = "password=hunter2" }
        let (status, isDefect) = RequestErrors.status(of: Secret())
        #expect(isDefect)
        #expect(status.errorInfo?.key == "INTERNAL")
        #expect(!"\(status)".contains("hunter2"))
    }
}
