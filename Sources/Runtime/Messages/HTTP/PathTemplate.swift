/// The path of a route: literal segments, `{field}` segments, and a custom verb after a colon.
package struct PathTemplate: Sendable, Hashable {
    package enum Segment: Sendable, Hashable {
        case literal(String)
        case variable(String)
    }

    /// `/v1/orders/{id}:refund`.
    package let text: String
    package let segments: [Segment]
    /// `refund`.
    package let verb: String?

    /// Reads a template that the generator has checked.
    package init(_ text: String) {
        self.text = text
        let (path, verb) = Self.splitVerb(text[...])
        self.verb = verb.map(String.init)
        segments = path.split(separator: "/").map { segment in
            segment.hasPrefix("{")
                ? .variable(String(segment.dropFirst().dropLast())) : .literal(String(segment))
        }
    }

    /// A colon in the last segment begins the custom verb.
    static func splitVerb(_ path: Substring) -> (path: Substring, verb: Substring?) {
        guard let colon = path.utf8.lastIndex(of: UInt8(ascii: ":")),
            !path[colon...].utf8.contains(UInt8(ascii: "/"))
        else { return (path, nil) }
        return (path[..<colon], path[path.utf8.index(after: colon)...])
    }

    /// The segments and verb of a request's path, still percent-encoded; nil where the path has an
    /// empty segment, which no route has.
    static func split(_ path: Substring) -> (segments: [Substring], verb: Substring?)? {
        let (path, verb) = splitVerb(path)
        guard path.utf8.first == UInt8(ascii: "/") else { return nil }
        let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard !segments.contains(where: \.isEmpty) else { return nil }
        return (segments, verb)
    }

    /// The variables of a path, decoded; nil where it does not match.
    package func match(_ path: String) -> [(name: String, value: String)]? {
        guard let (segments, verb) = Self.split(path[...]) else { return nil }
        return match(segments, verb: verb)
    }

    func match(_ path: [Substring], verb: Substring?) -> [(name: String, value: String)]? {
        guard path.count == segments.count, verb == self.verb.map({ $0[...] }) else { return nil }
        var variables: [(name: String, value: String)] = []
        for (segment, text) in zip(segments, path) {
            switch segment {
            case .literal(let literal):
                guard text == literal else { return nil }
            case .variable(let name):
                guard let value = PercentEncoding.decode(text) else { return nil }
                variables.append((name, value))
            }
        }
        return variables
    }
}

/// Percent-encoding of paths and queries (RFC 3986).
package enum PercentEncoding {
    /// Nil where a `%` leads to no byte, or the bytes are no UTF-8 or hold a NUL.
    package static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var iterator = text.utf8.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = digit(iterator.next()), let low = digit(iterator.next()) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            case UInt8(ascii: "+") where plusIsSpace: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case .some(let byte) where byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"):
            byte - UInt8(ascii: "0")
        case .some(let byte)
        where byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"):
            (byte | 0x20) - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
