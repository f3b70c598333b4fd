import NIOCore

/// `patron.interop.v1.EchoMessage`, encoded by hand so that this side shares no code with the peer.
struct EchoMessage: Equatable {
    var orderID = ""
    var memberID = ""
    var amountMinor: Int64 = 0
    var points: Int64 = 0

    init(orderID: String = "", memberID: String = "", amountMinor: Int64 = 0, points: Int64 = 0) {
        self.orderID = orderID
        self.memberID = memberID
        self.amountMinor = amountMinor
        self.points = points
    }

    struct Malformed: Error {}

    init(_ buffer: ByteBuffer) throws {
        var buffer = buffer
        while buffer.readableBytes > 0 {
            switch try buffer.readVarint() {
            case 0x0a: orderID = try buffer.readText()
            case 0x12: memberID = try buffer.readText()
            case 0x18: amountMinor = Int64(bitPattern: try buffer.readVarint())
            case 0x20: points = Int64(bitPattern: try buffer.readVarint())
            default: throw Malformed()
            }
        }
    }

    var serialized: ByteBuffer {
        var buffer = ByteBuffer()
        for (tag, text) in [(UInt64(0x0a), orderID), (0x12, memberID)] where !text.isEmpty {
            buffer.writeVarint(tag)
            buffer.writeVarint(UInt64(text.utf8.count))
            buffer.writeString(text)
        }
        for (tag, number) in [(UInt64(0x18), amountMinor), (0x20, points)] where number != 0 {
            buffer.writeVarint(tag)
            buffer.writeVarint(UInt64(bitPattern: number))
        }
        return buffer
    }
}

extension ByteBuffer {
    fileprivate mutating func writeVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        writeInteger(UInt8(rest))
    }

    fileprivate mutating func readVarint() throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            guard let byte = readInteger(as: UInt8.self) else { throw EchoMessage.Malformed() }
            value |= UInt64(byte & 0x7f) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        throw EchoMessage.Malformed()
    }

    fileprivate mutating func readText() throws -> String {
        let length = try readVarint()
        guard length <= UInt64(readableBytes), let text = readString(length: Int(length)) else {
            throw EchoMessage.Malformed()
        }
        return text
    }
}
