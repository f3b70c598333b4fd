import NIOCore

/// Frames are written straight into the connection's output, so that the answers of one loop tick
/// leave in one write.
extension ByteBuffer {
    /// Writes a whole request frame, the length put in at the end.
    mutating func writeRequestFrame(
        streamID: UInt32, flags: FrameFlags, service: String, method: String,
        payload: ByteBuffer?, timeoutNano: Int64, metadata: Metadata
    ) {
        let start = writeFrameHeader(streamID: streamID, type: .request, flags: flags)
        writeField(1, string: service)
        writeField(2, string: method)
        if let payload { writeField(3, bytes: payload) }
        writeTag(4, .varint)
        writeVarint(UInt64(bitPattern: timeoutNano))
        for (key, value) in metadata {
            let length = stringFieldSize(key) + stringFieldSize(value)
            writeTag(5, .bytes)
            writeVarint(UInt64(length))
            writeField(1, string: key)
            writeField(2, string: value)
        }
        endFrame(startingAt: start)
    }

    /// Writes a response frame that carries an answer.
    mutating func writeResponseFrame(streamID: UInt32, payload: ByteBuffer) {
        let start = writeFrameHeader(streamID: streamID, type: .response)
        writeField(2, bytes: payload)
        endFrame(startingAt: start)
    }

    /// Writes a response frame that carries a refusal.
    mutating func writeResponseFrame(streamID: UInt32, status: RPCStatus) {
        let start = writeFrameHeader(streamID: streamID, type: .response)
        if status.code != .ok {
            var body = ByteBuffer()
            body.writeTag(1, .varint)
            body.writeVarint(UInt64(status.code.rawValue))
            body.writeField(2, string: status.message)
            for detail in status.details {
                var any = ByteBuffer()
                any.writeField(1, string: detail.typeURL)
                any.writeField(2, bytes: ByteBuffer(bytes: detail.value))
                body.writeField(3, bytes: any, evenEmpty: true)
            }
            writeField(1, bytes: body, evenEmpty: true)
        }
        endFrame(startingAt: start)
    }

    mutating func writeDataFrame(streamID: UInt32, flags: FrameFlags, payload: ByteBuffer?) {
        let start = writeFrameHeader(streamID: streamID, type: .data, flags: flags)
        if let payload { writeImmutableBuffer(payload) }
        endFrame(startingAt: start)
    }

    // MARK: Pieces

    private mutating func writeFrameHeader(
        streamID: UInt32, type: FrameType, flags: FrameFlags = []
    ) -> Int {
        let start = writerIndex
        writeMultipleIntegers(UInt32(0), streamID, type.rawValue, flags.rawValue)
        return start
    }

    private mutating func endFrame(startingAt start: Int) {
        let length = writerIndex - start - FrameHeader.byteCount
        setInteger(UInt32(length), at: start)
    }

    private mutating func writeTag(_ number: UInt8, _ type: ProtobufReader.WireType) {
        writeInteger(number << 3 | type.rawValue)
    }

    private mutating func writeVarint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            writeInteger(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        writeInteger(UInt8(rest))
    }

    private mutating func writeField(_ number: UInt8, string: String) {
        if string.isEmpty { return }
        writeTag(number, .bytes)
        writeVarint(UInt64(string.utf8.count))
        writeString(string)
    }

    private mutating func writeField(
        _ number: UInt8, bytes: ByteBuffer, evenEmpty: Bool = false
    ) {
        if bytes.readableBytes == 0, !evenEmpty { return }
        writeTag(number, .bytes)
        writeVarint(UInt64(bytes.readableBytes))
        writeImmutableBuffer(bytes)
    }
}

private func stringFieldSize(_ string: String) -> Int {
    let count = string.utf8.count
    return count == 0 ? 0 : 1 + varintSize(UInt64(count)) + count
}

private func varintSize(_ value: UInt64) -> Int {
    max(1, (UInt64.bitWidth - value.leadingZeroBitCount + 6) / 7)
}
