extension JSONReader {
    /// Any JSON value, as its text without white space between the tokens.
    mutating func compactValue() throws(JSONError) -> String {
        var text: [UInt8] = []
        try appendValue(to: &text, outside: depth)
        guard text.count <= JSONLimits.valueBytes else { throw error(.tooLong) }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func appendValue(
        to text: inout [UInt8], outside: Int
    ) throws(JSONError) {
        guard let first = peek() else { throw malformed() }
        let start = position
        switch first {
        case UInt8(ascii: "{"): try appendObject(to: &text, outside: outside)
        case UInt8(ascii: "["): try appendArray(to: &text, outside: outside)
        case UInt8(ascii: "\""):
            _ = try string()
            text.append(contentsOf: bytes[start..<position])
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            guard take(word: "true") || take(word: "false") || take(word: "null") else {
                throw malformed()
            }
            text.append(contentsOf: bytes[start..<position])
        default:
            guard first == UInt8(ascii: "-") || (0x30...0x39).contains(first) else {
                throw malformed()
            }
            try skipNumber()
            text.append(contentsOf: bytes[start..<position])
        }
    }

    private mutating func appendObject(
        to text: inout [UInt8], outside: Int
    ) throws(JSONError) {
        try checkDepth(outside)
        text.append(UInt8(ascii: "{"))
        var isFirst = true
        try members { (reader: inout JSONReader, key: String) throws(JSONError) in
            if !isFirst { text.append(UInt8(ascii: ",")) }
            isFirst = false
            var writer = JSONWriter(capacity: key.utf8.count + 2)
            key.write(to: &writer)
            writer.withBytes { text.append(contentsOf: $0) }
            text.append(UInt8(ascii: ":"))
            try reader.appendValue(to: &text, outside: outside)
        }
        text.append(UInt8(ascii: "}"))
    }

    private mutating func appendArray(
        to text: inout [UInt8], outside: Int
    ) throws(JSONError) {
        try checkDepth(outside)
        text.append(UInt8(ascii: "["))
        var isFirst = true
        try elements { (reader: inout JSONReader) throws(JSONError) in
            if !isFirst { text.append(UInt8(ascii: ",")) }
            isFirst = false
            try reader.appendValue(to: &text, outside: outside)
        }
        text.append(UInt8(ascii: "]"))
    }

    func checkDepth(_ outside: Int) throws(JSONError) {
        guard depth - outside < JSONLimits.valueDepth else { throw error(.tooDeep) }
    }
}

extension PatronV1.Json: JSONMessage {
    /// Plain JSON in HTTP: the text, not an object around it.
    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init(text: try reader.compactValue())
    }

    package func write(to writer: inout JSONWriter) {
        writer.value(text: text)
    }
}
