/// One page of a list: how many rows, and after which place.
///
/// A token is opaque to clients: the place's sort fields in base64url, marked with the list that
/// they belong to. It grants nothing, since each list is read within its caller's scope anyway.
package struct Page: Sendable, Equatable {
    package static let defaultSize = 20
    package static let sizeLimit = 100

    package let size: Int
    /// Sort fields of the last row of the page before; nil for the first page.
    package let after: [Int64]?

    /// - Parameters:
    ///   - list: name of the list, for example points.entries.
    ///   - size: 0 means the default.
    ///   - fields: how many sort fields the list has.
    package init(list: String, size: Int32, token: String, fields: Int) throws(Refusal) {
        guard (0...Int32(Self.sizeLimit)).contains(size) else {
            throw Refusal(.invalidPageSize, facts: ["limit": "\(Self.sizeLimit)"])
        }
        self.size = size == 0 ? Self.defaultSize : Int(size)
        guard !token.isEmpty else {
            after = nil
            return
        }
        guard let bytes = Base64URL.decode(token), bytes.count == 8 * (fields + 1) else {
            throw Refusal(.invalidPageToken)
        }
        let numbers = stride(from: 0, to: bytes.count, by: 8).map { start in
            bytes[start..<start + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        guard numbers[0] == Self.mark(list) else { throw Refusal(.invalidPageToken) }
        after = numbers.dropFirst().map { Int64(bitPattern: $0) }
    }

    package static func token(list: String, _ fields: [Int64]) -> String {
        let numbers = [mark(list)] + fields.map { UInt64(bitPattern: $0) }
        return Base64URL.encode(
            numbers.flatMap { number in
                stride(from: 56, through: 0, by: -8).map {
                    UInt8(truncatingIfNeeded: number >> UInt64($0))
                }
            })
    }

    private static func mark(_ list: String) -> UInt64 {
        var hash = StableHash()
        hash.add(list)
        return hash.value
    }
}

/// RFC 4648, section 5, without padding.
enum Base64URL {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in bytes {
            bits = bits << 8 | UInt32(byte)
            count += 8
            while count >= 6 {
                count -= 6
                text.append(alphabet[Int(bits >> UInt32(count) & 0x3F)])
            }
        }
        if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count) & 0x3F)]) }
        return String(decoding: text, as: UTF8.self)
    }

    static func decode(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 1_024 else { return nil }
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for letter in text.utf8 {
            guard let value = alphabet.firstIndex(of: letter) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        // One text per value: the bits that are left over are zero, and less than a letter's.
        guard count < 6, bits & (1 << UInt32(count) - 1) == 0 else { return nil }
        return bytes
    }
}
