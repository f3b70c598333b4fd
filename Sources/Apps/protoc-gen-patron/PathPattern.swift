/// The path of an HTTP binding: `/v1/orders/{id}:refund`.
struct PathPattern {
    var text: String
    var variables: [String]

    /// Accepts literal segments, `{field}` segments and one custom verb at the end.
    init(_ text: String, place: String) throws {
        guard text.hasPrefix("/"), !text.hasSuffix("/") else {
            throw SchemaError(place, "the path \"\(text)\" must begin with / and not end with it")
        }
        self.text = text
        variables = []
        let segments = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            let pieces = segment.split(separator: ":", omittingEmptySubsequences: false)
            guard pieces.count == 1 || (isLast && pieces.count == 2), !pieces[0].isEmpty else {
                throw SchemaError(place, "the path \"\(text)\" has a bad segment \"\(segment)\"")
            }
            for literal in pieces.dropFirst() { try Self.checkLiteral(literal, in: text, place) }
            if pieces[0].hasPrefix("{"), pieces[0].hasSuffix("}") {
                let variable = String(pieces[0].dropFirst().dropLast())
                guard !variable.isEmpty, !variables.contains(variable) else {
                    throw SchemaError(place, "the path \"\(text)\" names {\(variable)} twice")
                }
                variables.append(variable)
            } else {
                try Self.checkLiteral(pieces[0], in: text, place)
            }
        }
    }

    /// Two patterns with the same shape would match the same requests.
    var shape: String {
        text.split(separator: "/").map { segment in
            guard segment.hasPrefix("{"), let end = segment.firstIndex(of: "}") else {
                return String(segment)
            }
            return "{}" + segment[segment.index(after: end)...]
        }.joined(separator: "/")
    }

    private static func checkLiteral(
        _ literal: Substring, in text: String, _ place: String
    ) throws {
        let allowed = literal.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            default: false
            }
        }
        guard allowed, !literal.isEmpty else {
            throw SchemaError(place, "the path \"\(text)\" has a bad segment \"\(literal)\"")
        }
    }
}
