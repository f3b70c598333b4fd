package import Primitives

extension String: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.string() }
    package func write(to writer: inout JSONWriter) { writer.string(self) }
}

extension Bool: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        switch reader.peek() {
        case UInt8(ascii: "t") where reader.take(word: "true"): self = true
        case UInt8(ascii: "f") where reader.take(word: "false"): self = false
        default: throw reader.expected("true or false")
        }
    }

    package func write(to writer: inout JSONWriter) { writer.raw(self ? "true" : "false") }
}

extension Int32: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.integer(Int32.self)
    }
    package func write(to writer: inout JSONWriter) { writer.integer(self) }
}

extension UInt32: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.integer(UInt32.self)
    }
    package func write(to writer: inout JSONWriter) { writer.integer(self) }
}

/// 64 bits do not fit into the numbers of JavaScript, so they go out as strings.
extension Int64: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.integer(Int64.self)
    }
    package func write(to writer: inout JSONWriter) {
        writer.byte(UInt8(ascii: "\""))
        writer.integer(self)
        writer.byte(UInt8(ascii: "\""))
    }
}

extension UInt64: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        self = try reader.integer(UInt64.self)
    }
    package func write(to writer: inout JSONWriter) {
        writer.byte(UInt8(ascii: "\""))
        writer.integer(self)
        writer.byte(UInt8(ascii: "\""))
    }
}

extension Double: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) { self = try reader.floating() }
    package func write(to writer: inout JSONWriter) {
        guard isFinite else {
            return writer.string(isNaN ? "NaN" : self > 0 ? "Infinity" : "-Infinity")
        }
        var text = description
        text.withUTF8 { writer.raw($0) }
    }
}

extension Float: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        let value = try reader.floating()
        self = Float(value)
        guard isFinite || !value.isFinite else { throw reader.error(.outOfRange) }
    }
    package func write(to writer: inout JSONWriter) {
        guard isFinite else { return Double(self).write(to: &writer) }
        var text = description
        text.withUTF8 { writer.raw($0) }
    }
}

/// Enums go by their proto names, and only by those that this version knows.
extension ProtoEnum {
    package init(from reader: inout JSONReader) throws(JSONError) {
        guard let value = Self(name: try reader.string()) else {
            throw reader.error(.unknownValue)
        }
        self = value
    }

    package func write(to writer: inout JSONWriter) {
        var text = name
        // A number stands for a value that has no name; no name begins with a digit or a sign.
        if let first = text.utf8.first, first <= UInt8(ascii: "9") {
            text.withUTF8 { writer.raw($0) }
        } else {
            writer.string(text)
        }
    }
}

extension Instant: JSONCodable {
    package init(from reader: inout JSONReader) throws(JSONError) {
        guard let instant = Instant(rfc3339: try reader.string()) else {
            throw reader.error(.expected("a time such as 2026-03-05T04:59:00Z"))
        }
        self = instant
    }

    package func write(to writer: inout JSONWriter) { writer.string(rfc3339) }
}
