/// Base64 (RFC 4648, section 4, with padding; section 5 without, for tokens), strict.
package enum Base64 {
    private static let standard = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let urlSafe = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    package static func encode(_ bytes: [UInt8]) -> [UInt8] {
        let text = characters(of: bytes, in: standard)
        return text + [UInt8](repeating: UInt8(ascii: "="), count: (4 - text.count % 4) % 4)
    }

    package static func encodeForToken(_ bytes: [UInt8]) -> String {
        String(decoding: characters(of: bytes, in: urlSafe), as: UTF8.self)
    }

    package static func decode(_ text: [UInt8]) -> [UInt8]? {
        let padding = text.suffix(2).count { $0 == UInt8(ascii: "=") }
        guard text.count.isMultiple(of: 4) else { return nil }
        return bytes(of: text.dropLast(padding), in: standard)
    }

    package static func decodeToken(_ text: String) -> [UInt8]? {
        bytes(of: Array(text.utf8)[...], in: urlSafe)
    }

    private static func characters(of bytes: [UInt8], in alphabet: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        var bits = 0
        var value = 0
        for byte in bytes {
            value = (value << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(alphabet[value >> bits & 63])
            }
        }
        if bits > 0 { text.append(alphabet[value << (6 - bits) & 63]) }
        return text
    }

    private static func bytes(of text: ArraySlice<UInt8>, in alphabet: [UInt8]) -> [UInt8]? {
        guard text.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        var bits = 0
        var value = 0
        for character in text {
            guard let digit = alphabet.firstIndex(of: character) else { return nil }
            value = (value << 6 | digit) & 0xFFFF
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: value >> bits))
        }
        // Bits that are left over must be zero: one value has one text.
        return value & (1 << bits - 1) == 0 ? bytes : nil
    }
}
