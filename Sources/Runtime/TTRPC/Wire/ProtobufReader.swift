/// Reads the fields of one protobuf message from raw bytes, as far as the envelope needs them.
///
/// It lives inside the closure that lends the bytes and checks every bound before it reads.
struct ProtobufReader {
    struct Malformed: Error {}

    enum WireType: UInt8 {
        case varint = 0
        case fixed64 = 1
        case bytes = 2
        case fixed32 = 5
    }

    private let bytes: UnsafeRawBufferPointer
    private let end: Int
    private var position: Int

    init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        self.bytes = bytes
        self.position = range.lowerBound
        self.end = range.upperBound
    }

    /// The next field's number and wire type, nil at the end.
    mutating func nextField() throws(Malformed) -> (number: UInt32, type: WireType)? {
        guard position < end else { return nil }
        let tag = try varint()
        guard tag <= UInt64(UInt32.max), tag >= 8, let type = WireType(rawValue: UInt8(tag & 7))
        else { throw Malformed() }
        return (UInt32(tag >> 3), type)
    }

    mutating func varint() throws(Malformed) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < end, shift < 70 {
            let byte = bytes[position]
            position += 1
            // The tenth byte has room for one bit.
            if shift == 63, byte > 1 { throw Malformed() }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw Malformed()
    }

    /// The range of a length-delimited field.
    mutating func range() throws(Malformed) -> Range<Int> {
        let length = try varint()
        guard length <= UInt64(end - position) else { throw Malformed() }
        let start = position
        position += Int(length)
        return start..<position
    }

    mutating func skip(_ type: WireType) throws(Malformed) {
        switch type {
        case .varint: _ = try varint()
        case .bytes: _ = try range()
        case .fixed64: try advance(8)
        case .fixed32: try advance(4)
        }
    }

    private mutating func advance(_ count: Int) throws(Malformed) {
        guard count <= end - position else { throw Malformed() }
        position += count
    }
}
