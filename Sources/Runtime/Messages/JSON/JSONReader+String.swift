extension JSONReader {
    /// A string: valid UTF-8 and escapes, no NUL, no lone surrogate, not too long.
    mutating func string() throws(JSONError) -> String {
        guard take(UInt8(ascii: "\"")) else { throw expected("a string") }
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
                position += 1
                return try validated(text)
            }
            if byte == UInt8(ascii: "\\") { return try unescaped(from: start) }
            guard byte >= 0x20 else { throw malformed() }
            position += 1
        }
        throw malformed()
    }

    private func validated(_ text: UnsafeBufferPointer<UInt8>) throws(JSONError) -> String {
        if text.isEmpty { return "" }
        if text.count > JSONLimits.stringLength {
            // Every scalar has one byte that continues none.
            let scalars = text.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            guard scalars <= JSONLimits.stringLength else { throw error(.tooLong) }
        }
        guard let string = String(validating: text, as: UTF8.self) else {
            throw error(.invalidUTF8)
        }
        return string
    }

    /// The slow path, from the first escape on.
    private mutating func unescaped(from start: Int) throws(JSONError) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""):
                return try text.withUnsafeBufferPointer { text throws(JSONError) in
                    try validated(text)
                }
            case UInt8(ascii: "\\"): try appendEscape(to: &text)
            case 0..<0x20: throw malformed()
            default: text.append(byte)
            }
        }
        throw malformed()
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONError) {
        guard position < bytes.count else { throw malformed() }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: UTF8.encode(try escapedScalar())!)
        default: throw malformed()
        }
    }

    /// The scalar of `\u1234`, or of a pair of surrogates.
    private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
        let unit = try hexadecimal()
        guard unit != 0 else { throw error(.embeddedNUL) }
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard unit < 0xDC00, take(word: "\\u") else { throw malformed() }
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))
        else { throw malformed() }
        return scalar
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        guard bytes.count - position >= 4 else { throw malformed() }
        var value: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch bytes[position] {
            case let byte where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"):
                digit = byte - UInt8(ascii: "0")
            case let byte where byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "f"):
                digit = byte - UInt8(ascii: "a") + 10
            case let byte where byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "F"):
                digit = byte - UInt8(ascii: "A") + 10
            default: throw malformed()
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        return value
    }
}
