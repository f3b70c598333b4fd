import NIOCore
package import TTRPC

/// A message of the schema: a value with a wire form and a JSON form.
///
/// Both directions of the wire throw a `CodecError`: a string with a NUL is refused, and one that
/// is not UTF-8.
package protocol Message: RPCMessage, JSONMessage, Equatable {
    /// The full proto name, `patron.points.v1.Order`.
    static var protoName: String { get }

    init()
}

extension Message {
    package init(serialized bytes: [UInt8]) throws {
        try self.init(serialized: ByteBuffer(bytes: bytes))
    }

    package func serializedBytes() throws -> [UInt8] {
        var buffer = ByteBuffer()
        try serialize(into: &buffer)
        return Array(buffer.readableBytesView)
    }
}

/// An enum of the schema. Numbers that this version does not know are kept.
package protocol ProtoEnum: Sendable, Hashable, JSONCodable, TextValue {
    /// The values that this version knows, in proto order.
    static var allCases: [Self] { get }

    init(rawValue: Int32)
    var rawValue: Int32 { get }

    /// By the proto name, `WECHAT_PAY`.
    init?(name: String)
    /// The proto name; the number as text where it is not known.
    var name: String { get }
}
