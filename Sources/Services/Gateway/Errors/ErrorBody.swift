import Messages
import NIOCore
import TTRPC

/// The body of every error: `{code, key, message, details, requestId, retryable, outcome}`.
struct ErrorBody {
    let code: StatusCode
    let info: PatronV1.ErrorInfo
    let requestId: String
    let language: RequestFields.Language

    func json() -> ByteBuffer {
        var out = ByteBufferAllocator().buffer(capacity: 512)
        out.writeStaticString(#"{"code":"#)
        out.writeJSONString(code.name)
        out.writeStaticString(#","key":"#)
        out.writeJSONString(info.key)
        out.writeStaticString(#","message":"#)
        out.writeJSONString(message)
        out.writeStaticString(#","details":{"#)
        for (index, fact) in info.details.enumerated() {
            if index > 0 { out.writeStaticString(",") }
            out.writeJSONString(fact.name)
            out.writeStaticString(":")
            out.writeJSONString(fact.value)
        }
        out.writeStaticString(#"},"requestId":"#)
        out.writeJSONString(requestId)
        out.writeStaticString(#","retryable":"#)
        out.writeStaticString(info.retryable ? "true" : "false")
        out.writeStaticString(#","outcome":"#)
        out.writeJSONString(info.outcome.name)
        out.writeStaticString("}")
        return out
    }

    private var message: String {
        guard let text = info.message else { return "" }
        switch language {
        case .chinese: return text.zh.isEmpty ? text.en : text.zh
        case .english: return text.en.isEmpty ? text.zh : text.en
        }
    }
}

extension ByteBuffer {
    mutating func writeJSONString(_ text: String) {
        writeStaticString("\"")
        if text.utf8.allSatisfy({
            $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }) {
            writeString(text)
        } else {
            for byte in text.utf8 { writeJSONByte(byte) }
        }
        writeStaticString("\"")
    }

    private mutating func writeJSONByte(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            writeStaticString("\\")
            writeInteger(byte)
        case 0..<0x20:
            writeStaticString(byte < 0x10 ? "\\u000" : "\\u00")
            writeString(String(byte, radix: 16))
        default:
            writeInteger(byte)
        }
    }
}
