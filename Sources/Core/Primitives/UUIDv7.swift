/// An identifier of 128 bits, ordered by its time of creation (RFC 9562, version 7).
///
/// Any canonical UUID text is accepted on the way in, since other systems send older versions;
/// `make` writes version 7 only.
package struct UUIDv7: Hashable, Sendable {
    package let hi: UInt64
    package let lo: UInt64

    package init(hi: UInt64, lo: UInt64) {
        self.hi = hi
        self.lo = lo
    }

    /// The two halves in network order, the first eight bytes first.
    package init(bytes: (UInt64, UInt64)) {
        self.init(hi: bytes.0, lo: bytes.1)
    }

    /// Nil unless there are exactly 16 bytes.
    package init?(bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 16 else { return nil }
        self.init(
            hi: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
            lo: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }

    /// Of the random numbers the low 12 and the low 62 bits are used.
    package static func make(
        unixMilliseconds: Int64, randomHigh: UInt16, randomLow: UInt64
    ) -> UUIDv7 {
        let time = UInt64(bitPattern: unixMilliseconds) & 0xFFFF_FFFF_FFFF
        return UUIDv7(
            hi: time << 16 | 0x7000 | UInt64(randomHigh & 0x0FFF),
            lo: 0x8000_0000_0000_0000 | (randomLow & 0x3FFF_FFFF_FFFF_FFFF))
    }

    /// The time of creation in milliseconds since 1970 UTC; meaningless for other versions.
    package var unixMilliseconds: Int64 { Int64(hi >> 16) }

    /// Writes the 16 bytes in network order to the start of the buffer.
    package func write(into buffer: UnsafeMutableRawBufferPointer) {
        buffer.storeBytes(of: hi.bigEndian, as: UInt64.self)
        buffer.storeBytes(of: lo.bigEndian, toByteOffset: 8, as: UInt64.self)
    }
}

extension UUIDv7: Comparable {
    package static func < (left: UUIDv7, right: UUIDv7) -> Bool {
        (left.hi, left.lo) < (right.hi, right.lo)
    }
}

extension UUIDv7: CustomStringConvertible {
    /// Accepts `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` in either case, and nothing else.
    package init?(_ text: String) {
        var text = text
        guard let id = text.withUTF8({ Self.parse($0) }) else { return nil }
        self = id
    }

    package init?(_ text: Substring) { self.init(String(text)) }

    private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> UUIDv7? {
        guard text.count == 36 else { return nil }
        var halves: (hi: UInt64, lo: UInt64) = (0, 0)
        for (position, byte) in text.enumerated() {
            switch position {
            case 8, 13, 18, 23:
                guard byte == UInt8(ascii: "-") else { return nil }
            default:
                guard let nibble = nibble(byte) else { return nil }
                halves.hi = halves.hi << 4 | halves.lo >> 60
                halves.lo = halves.lo << 4 | nibble
            }
        }
        return UUIDv7(hi: halves.hi, lo: halves.lo)
    }

    package var description: String {
        String(unsafeUninitializedCapacity: 36) { text in
            var position = 0
            for shift in stride(from: 60, through: 0, by: -4) {
                if position == 8 || position == 13 { text.write("-", at: &position) }
                text[position] = Self.digit(UInt8(truncatingIfNeeded: hi >> UInt64(shift)) & 0xF)
                position += 1
            }
            for shift in stride(from: 60, through: 0, by: -4) {
                if position == 18 || position == 23 { text.write("-", at: &position) }
                text[position] = Self.digit(UInt8(truncatingIfNeeded: lo >> UInt64(shift)) & 0xF)
                position += 1
            }
            return position
        }
    }

    private static func nibble(_ byte: UInt8) -> UInt64? {
        switch byte {
        case 0x30...0x39: UInt64(byte - 0x30)
        case 0x41...0x46: UInt64(byte - 0x41 + 10)
        case 0x61...0x66: UInt64(byte - 0x61 + 10)
        default: nil
        }
    }

    private static func digit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? 0x30 + nibble : 0x61 + nibble - 10
    }
}
