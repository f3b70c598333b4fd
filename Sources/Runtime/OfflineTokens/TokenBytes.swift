import Primitives

/// Writes the fields of a token one behind the other, numbers with the highest byte first.
struct TokenWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        for shift in stride(from: Number.bitWidth - 8, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }

    mutating func append(_ id: UUIDv7) {
        append(id.hi)
        append(id.lo)
    }

    /// To the millisecond: what lies below is lost.
    mutating func append(_ instant: Instant) { append(instant.millisecondsSinceEpoch) }

    /// At most 255 bytes.
    mutating func append(_ text: String) {
        precondition(text.utf8.count <= 255, "a text of a token is longer than 255 bytes")
        bytes.append(UInt8(text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(raw: [UInt8]) { bytes.append(contentsOf: raw) }
}

/// Reads the fields of a token; what is missing or left over makes it malformed.
struct TokenReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func raw(_ count: Int) throws(OfflineFault) -> [UInt8] {
        guard rest.count >= count else { throw .malformed }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    mutating func number<Number: FixedWidthInteger>(
        _ type: Number.Type = Number.self
    ) throws(OfflineFault) -> Number {
        let bytes = try raw(Number.bitWidth / 8)
        return bytes.reduce(Number(0)) { $0 << 8 | Number(truncatingIfNeeded: $1) }
    }

    mutating func id() throws(OfflineFault) -> UUIDv7 {
        UUIDv7(hi: try number(), lo: try number())
    }

    mutating func instant() throws(OfflineFault) -> Instant {
        Instant(millisecondsSinceEpoch: try number())
    }

    mutating func text() throws(OfflineFault) -> String {
        let bytes = try raw(Int(try number(UInt8.self)))
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed }
        return text
    }
}
