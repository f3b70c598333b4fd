import CMessages
import CProtobufC
import NIOCore

/// Reads values out of the structs that protobuf-c has unpacked into an arena.
enum Wire {
    /// What protoc-c points every unset string of proto3 to: no block of an arena.
    private static let unsetString: UInt = {
        var json = Patron__V1__Json()
        patron__v1__json__init(&json)
        return UInt(bitPattern: json.text)
    }()

    // MARK: Messages

    static func decode<Message: MessageCodec>(
        _ buffer: ByteBuffer
    ) throws(CodecError) -> Message {
        try Arena.with(limit: Arena.limit) { arena throws(CodecError) in
            guard let descriptor = descriptor(of: Message.self, arena),
                let unpacked = buffer.withUnsafeReadableBytes({ bytes in
                    protobuf_c_message_unpack(
                        descriptor, arena.allocator, bytes.count,
                        bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
                })
            else { throw .malformed(message: Message.protoName) }
            let c = UnsafeRawPointer(unpacked).assumingMemoryBound(to: Message.CStruct.self)
            return try Message(reading: c)
        }
    }

    static func encode<Message: MessageCodec>(
        _ message: Message, into buffer: inout ByteBuffer
    ) throws(CodecError) {
        try Arena.with { arena throws(CodecError) in
            let c = try arena.message(message)
            let base = UnsafeRawPointer(c).assumingMemoryBound(to: ProtobufCMessage.self)
            let size = protobuf_c_message_get_packed_size(base)
            buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: size) { bytes in
                guard let start = bytes.baseAddress, size > 0 else { return 0 }
                return protobuf_c_message_pack(base, start.assumingMemoryBound(to: UInt8.self))
            }
        }
    }

    /// A prepared struct knows its descriptor.
    private static func descriptor<Message: MessageCodec>(
        of type: Message.Type, _ arena: Arena
    ) -> UnsafePointer<ProtobufCMessageDescriptor>? {
        let c = arena.allocate(Message.CStruct.self, count: 1)
        Message.prepare(c)
        return UnsafeRawPointer(c).assumingMemoryBound(to: ProtobufCMessage.self)
            .pointee.descriptor
    }

    static func message<Message: MessageCodec>(
        _ c: UnsafeMutablePointer<Message.CStruct>?
    ) throws(CodecError) -> Message? {
        guard let c else { return nil }
        return try Message(reading: UnsafePointer(c))
    }

    /// The message of a oneof that names it: protobuf-c leaves no such pointer empty.
    static func presentMessage<Message: MessageCodec>(
        _ c: UnsafeMutablePointer<Message.CStruct>?
    ) throws(CodecError) -> Message {
        guard let c else { throw .malformed(message: Message.protoName) }
        return try Message(reading: UnsafePointer(c))
    }

    static func messages<Message: MessageCodec>(
        _ c: UnsafeMutablePointer<UnsafeMutablePointer<Message.CStruct>?>?, _ count: Int
    ) throws(CodecError) -> [Message] {
        guard let c, count > 0 else { return [] }
        var messages: [Message] = []
        messages.reserveCapacity(count)
        for index in 0..<count { messages.append(try presentMessage(c[index])) }
        return messages
    }

    // MARK: Strings and bytes

    static func string(
        _ pointer: UnsafeMutablePointer<CChar>?, _ field: StaticString
    ) throws(CodecError) -> String {
        guard let pointer, UInt(bitPattern: pointer) != unsetString else { return "" }
        let bytes = UnsafeBufferPointer(
            start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self),
            count: Arena.size(of: pointer) - 1)
        if bytes.isEmpty { return "" }
        guard !bytes.contains(0) else { throw .embeddedNUL(field: field.description) }
        guard let string = String(validating: bytes, as: UTF8.self) else {
            throw .invalidUTF8(field: field.description)
        }
        return string
    }

    static func strings(
        _ pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int,
        _ field: StaticString
    ) throws(CodecError) -> [String] {
        guard let pointers, count > 0 else { return [] }
        var strings: [String] = []
        strings.reserveCapacity(count)
        for index in 0..<count { strings.append(try string(pointers[index], field)) }
        return strings
    }

    static func bytes(_ data: ProtobufCBinaryData) -> [UInt8] {
        Array(UnsafeBufferPointer(start: data.data, count: data.data == nil ? 0 : data.len))
    }

    static func bytes(_ data: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int) -> [[UInt8]]
    {
        values(data, count).map { bytes($0) }
    }

    // MARK: Scalars

    static func values<Value>(_ pointer: UnsafeMutablePointer<Value>?, _ count: Int) -> [Value] {
        guard let pointer else { return [] }
        return Array(UnsafeBufferPointer(start: pointer, count: count))
    }

    static func booleans(
        _ pointer: UnsafeMutablePointer<protobuf_c_boolean>?, _ count: Int
    ) -> [Bool] {
        values(pointer, count).map { $0 != 0 }
    }

    static func enumeration<Value: ProtoEnum>(_ number: UInt32) -> Value {
        Value(rawValue: Int32(bitPattern: number))
    }
}
