import Primitives

/// The trace that a call belongs to: W3C Trace Context, version 00.
package struct TraceContext: Sendable, Equatable {
    /// Two halves of the 16 bytes; all zero means that there is no trace.
    package let traceIdHigh: UInt64
    package let traceIdLow: UInt64
    package let spanIdBits: UInt64
    package let sampled: Bool

    package static let none = TraceContext(high: 0, low: 0, span: 0, sampled: false)

    package static func fresh(sampled: Bool = false) -> TraceContext {
        TraceContext(
            high: .random(in: 1 ... .max), low: .random(in: 1 ... .max),
            span: .random(in: 1 ... .max), sampled: sampled)
    }

    private init(high: UInt64, low: UInt64, span: UInt64, sampled: Bool) {
        traceIdHigh = high
        traceIdLow = low
        spanIdBits = span
        self.sampled = sampled
    }

    /// Nil unless the text is a well-formed header; versions after 00 may say more at the end.
    package init?(traceparent text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 55, bytes[2] == 0x2D, bytes[35] == 0x2D, bytes[52] == 0x2D,
            let version = Self.number(bytes[0..<2]), version != 0xFF,
            version == 0 ? bytes.count == 55 : bytes.count == 55 || bytes[55] == 0x2D,
            let high = Self.number(bytes[3..<19]), let low = Self.number(bytes[19..<35]),
            let span = Self.number(bytes[36..<52]), let flags = Self.number(bytes[53..<55]),
            high != 0 || low != 0, span != 0
        else { return nil }
        self.init(high: high, low: low, span: span, sampled: flags & 1 == 1)
    }

    package var isNone: Bool { traceIdHigh == 0 && traceIdLow == 0 }

    package var traceId: String { Self.text(traceIdHigh) + Self.text(traceIdLow) }

    package var spanId: String { Self.text(spanIdBits) }

    package var traceparent: String { "00-\(traceId)-\(spanId)-\(sampled ? "01" : "00")" }

    /// The context for a call made on behalf of this one: the same trace, a span of its own.
    package func child() -> TraceContext {
        isNone
            ? self
            : TraceContext(
                high: traceIdHigh, low: traceIdLow, span: .random(in: 1 ... .max), sampled: sampled)
    }

    /// Lower-case hexadecimal only, as the specification says.
    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: value = value << 4 | UInt64(digit - 0x30)
            case 0x61...0x66: value = value << 4 | UInt64(digit - 0x61 + 10)
            default: return nil
            }
        }
        return value
    }

    private static func text(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
