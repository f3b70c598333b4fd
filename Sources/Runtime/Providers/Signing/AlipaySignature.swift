/// What Alipay and an app sign.
package enum AlipaySignature {
    /// `name=value` of all fields that have a value, by name, joined by `&`.
    package static func content(of fields: [(name: String, value: String)]) -> String {
        fields.filter { !$0.value.isEmpty }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { $0.name + "=" + $0.value }.joined(separator: "&")
    }

    /// The text of a member of a JSON object exactly as it stands in the bytes: that is what an
    /// answer's signature is over. The bytes must be known to be strict JSON.
    package static func node(_ key: String, in bytes: [UInt8]) -> [UInt8]? {
        var scanner = Scanner(bytes: bytes)
        guard scanner.skip(to: UInt8(ascii: "{")) else { return nil }
        while let name = scanner.string() {
            guard scanner.skip(to: UInt8(ascii: ":")), let value = scanner.value() else {
                return nil
            }
            if bytes[name].elementsEqual(key.utf8) { return Array(bytes[value]) }
            guard scanner.skip(to: UInt8(ascii: ",")) else { return nil }
        }
        return nil
    }

    /// Walks over JSON that is known to be sound.
    private struct Scanner {
        let bytes: [UInt8]
        var position = 0

        mutating func space() {
            while position < bytes.count,
                [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position])
            {
                position += 1
            }
        }

        /// Past the byte, when it is the next one that is no white space.
        mutating func skip(to byte: UInt8) -> Bool {
            space()
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        /// The inside of a string.
        mutating func string() -> Range<Int>? {
            guard skip(to: UInt8(ascii: "\"")) else { return nil }
            let start = position
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
                position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
            }
            guard position < bytes.count else { return nil }
            position += 1
            return start..<position - 1
        }

        mutating func value() -> Range<Int>? {
            space()
            let start = position
            var depth = 0
            while position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "\""):
                    guard string() != nil else { return nil }
                    if depth == 0 { return start..<position }
                    continue
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0 { return start..<position }
                    depth -= 1
                    if depth == 0 {
                        position += 1
                        return start..<position
                    }
                case UInt8(ascii: ","), 0x20, 0x0A, 0x0D, 0x09:
                    if depth == 0 { return start..<position }
                default: break
                }
                position += 1
            }
            return nil
        }
    }
}
