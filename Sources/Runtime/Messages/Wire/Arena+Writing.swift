import CProtobufC

/// Copies values into an arena, in the shape in which protobuf-c packs them.
extension Arena {
    func message<Message: MessageCodec>(
        _ message: Message
    ) throws(CodecError) -> UnsafeMutablePointer<Message.CStruct> {
        let c = allocate(Message.CStruct.self, count: 1)
        Message.prepare(c)
        try message.write(to: c, self)
        return c
    }

    func messages<Message: MessageCodec>(
        _ messages: [Message]
    ) throws(CodecError) -> UnsafeMutablePointer<UnsafeMutablePointer<Message.CStruct>?> {
        let pointers = allocate(
            UnsafeMutablePointer<Message.CStruct>?.self, count: messages.count)
        for (index, value) in messages.enumerated() {
            (pointers + index).initialize(to: try message(value))
        }
        return pointers
    }

    func string(
        _ value: String, _ field: StaticString
    ) throws(CodecError) -> UnsafeMutablePointer<CChar> {
        var value = value
        let copy: UnsafeMutablePointer<CChar>? = value.withUTF8 { bytes in
            guard !bytes.contains(0) else { return nil }
            let copy = allocate(UInt8.self, count: bytes.count + 1)
            if let start = bytes.baseAddress {
                copy.initialize(from: start, count: bytes.count)
            }
            (copy + bytes.count).initialize(to: 0)
            return UnsafeMutableRawPointer(copy).bindMemory(
                to: CChar.self, capacity: bytes.count + 1)
        }
        guard let copy else { throw .embeddedNUL(field: field.description) }
        return copy
    }

    func strings(
        _ values: [String], _ field: StaticString
    ) throws(CodecError) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> {
        let pointers = allocate(UnsafeMutablePointer<CChar>?.self, count: values.count)
        for (index, value) in values.enumerated() {
            (pointers + index).initialize(to: try string(value, field))
        }
        return pointers
    }

    func bytes(_ value: [UInt8]) -> ProtobufCBinaryData {
        ProtobufCBinaryData(len: value.count, data: values(value))
    }

    func bytes(_ values: [[UInt8]]) -> UnsafeMutablePointer<ProtobufCBinaryData> {
        self.values(values.map { bytes($0) })
    }

    func values<Value: BitwiseCopyable>(_ values: [Value]) -> UnsafeMutablePointer<Value> {
        let copy = allocate(Value.self, count: values.count)
        _ = UnsafeMutableBufferPointer(start: copy, count: values.count)
            .initialize(fromContentsOf: values)
        return copy
    }
}
