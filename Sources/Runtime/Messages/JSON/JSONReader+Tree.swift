package import Primitives

extension JSONTree {
    /// Reads the text of a `patron.v1.Json`: strict JSON, with the limits of messages.
    package init(json text: String) throws(JSONError) {
        self = try JSONReader.read(text: text) { (reader) throws(JSONError) in
            try reader.tree(outside: reader.depth)
        }
    }
}

extension JSONReader {
    fileprivate mutating func tree(outside: Int) throws(JSONError) -> JSONTree {
        guard let first = peek() else { throw malformed() }
        switch first {
        case UInt8(ascii: "{"):
            try checkDepth(outside)
            var list: [JSONTree.Member] = []
            try members { (reader: inout JSONReader, key: String) throws(JSONError) in
                list.append(
                    JSONTree.Member(key: key, value: try reader.tree(outside: outside)))
            }
            return .object(list)
        case UInt8(ascii: "["):
            try checkDepth(outside)
            var list: [JSONTree] = []
            try elements { (reader: inout JSONReader) throws(JSONError) in
                list.append(try reader.tree(outside: outside))
            }
            return .array(list)
        case UInt8(ascii: "\""):
            return .string(try string())
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
            if take(word: "true") { return .bool(true) }
            if take(word: "false") { return .bool(false) }
            if take(word: "null") { return .null }
            throw malformed()
        default:
            let start = position
            try skipNumber()
            return .number(String(decoding: bytes[start..<position], as: UTF8.self))
        }
    }
}
