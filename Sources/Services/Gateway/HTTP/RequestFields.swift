import NIOHTTP1
import ServiceKit

/// The header fields that the gateway reads, found in one pass.
struct RequestFields {
    private(set) var authorization: String?
    private(set) var contentType: String?
    private(set) var idempotencyKey: String?
    private(set) var contentDigest: String?
    private(set) var requestId: String?
    private(set) var traceparent: String?
    private(set) var acceptLanguage: String?
    /// A field that must stand alone and does not: it would be read one way and signed another.
    private(set) var repeated: String?

    init(_ headers: HTTPHeaders) {
        for (name, value) in headers {
            switch name.utf8.count {
            case 13 where name.isField("authorization"): set(\.authorization, name, value)
            case 12 where name.isField("content-type"): set(\.contentType, name, value)
            case 14 where name.isField("content-digest"): set(\.contentDigest, name, value)
            case 15 where name.isField("idempotency-key"): set(\.idempotencyKey, name, value)
            case 15 where name.isField("accept-language"): acceptLanguage = acceptLanguage ?? value
            case 12 where name.isField("x-request-id"): requestId = requestId ?? value
            case 11 where name.isField("traceparent"): traceparent = traceparent ?? value
            default: break
            }
        }
    }

    private mutating func set(
        _ field: WritableKeyPath<RequestFields, String?>, _ name: String, _ value: String
    ) {
        if self[keyPath: field] != nil { repeated = name.lowercased() }
        self[keyPath: field] = value
    }

    /// The caller's request id if it can be one: 8 to 64 letters, digits, dots, dashes, underscores.
    var soundRequestId: String? {
        guard let requestId, (8...64).contains(requestId.utf8.count),
            requestId.utf8.allSatisfy({ $0.isWordCharacter || $0 == UInt8(ascii: ".") })
        else { return nil }
        return requestId
    }

    /// `application/json`, with or without `charset=utf-8`.
    var isJSON: Bool { isType("application/json") }

    /// `text/csv`, likewise.
    var isCSV: Bool { isType("text/csv") }

    private func isType(_ type: String) -> Bool {
        guard let contentType else { return false }
        if contentType == type { return true }
        let parts = contentType.lowercased().split(separator: ";").map { $0.filter { $0 != " " } }
        return parts.first == type
            && parts.dropFirst().allSatisfy { $0 == "charset=utf-8" || $0 == "charset=\"utf-8\"" }
    }

    /// The language of messages: Chinese unless English is asked for before it.
    var language: Language {
        guard let acceptLanguage else { return .chinese }
        var best: (language: Language, weight: Double) = (.chinese, 0)
        for choice in acceptLanguage.lowercased().split(separator: ",") {
            let parts = choice.split(separator: ";").map { $0.filter { $0 != " " } }
            let weight =
                parts.dropFirst().first { $0.hasPrefix("q=") }
                .flatMap { Double($0.dropFirst(2)) } ?? 1
            guard weight > best.weight, let tag = parts.first else { continue }
            if tag == "en" || tag.hasPrefix("en-") { best = (.english, weight) }
            if tag == "zh" || tag.hasPrefix("zh-") { best = (.chinese, weight) }
        }
        return best.language
    }

    enum Language {
        case chinese, english
    }
}

/// An idempotency key: 16 to 64 letters, digits, underscores, dashes.
enum IdempotencyKey {
    static func isValid(_ key: String) -> Bool {
        (16...64).contains(key.utf8.count) && key.utf8.allSatisfy(\.isWordCharacter)
    }
}

extension UInt8 {
    fileprivate var isWordCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension String {
    /// Whether a field's name is this one; `name` is lower-case.
    fileprivate func isField(_ name: StaticString) -> Bool {
        var index = 0
        for byte in utf8 {
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            guard lower == name.utf8Start[index] else { return false }
            index += 1
        }
        return true
    }
}
