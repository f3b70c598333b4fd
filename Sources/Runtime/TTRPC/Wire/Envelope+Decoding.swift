import NIOCore

/// A `ttrpc.Request` as it stands in a frame: ranges into the frame's bytes, nothing copied.
struct RequestEnvelope {
    var service: Range<Int> = 0..<0
    var method: Range<Int> = 0..<0
    var payload: Range<Int> = 0..<0
    var timeoutNano: Int64 = 0
    var metadata = Metadata()

    /// What one request may carry beside its payload.
    static let maximumMetadataPairs = 64
    static let maximumMetadataBytes = 16 << 10

    init(_ bytes: UnsafeRawBufferPointer) throws(ProtobufReader.Malformed) {
        var reader = ProtobufReader(bytes, in: 0..<bytes.count)
        var metadataBytes = 0
        while let (number, type) = try reader.nextField() {
            switch (number, type) {
            case (1, .bytes): service = try reader.range()
            case (2, .bytes): method = try reader.range()
            case (3, .bytes): payload = try reader.range()
            case (4, .varint): timeoutNano = Int64(bitPattern: try reader.varint())
            case (5, .bytes):
                let pair = try reader.range()
                metadataBytes += pair.count
                guard metadata.count < Self.maximumMetadataPairs,
                    metadataBytes <= Self.maximumMetadataBytes
                else { throw ProtobufReader.Malformed() }
                try Self.readPair(bytes, pair, into: &metadata)
            case (1...5, _): throw ProtobufReader.Malformed()
            default: try reader.skip(type)
            }
        }
    }

    private static func readPair(
        _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, into metadata: inout Metadata
    ) throws(ProtobufReader.Malformed) {
        var reader = ProtobufReader(bytes, in: range)
        var key = 0..<0
        var value = 0..<0
        while let (number, type) = try reader.nextField() {
            switch (number, type) {
            case (1, .bytes): key = try reader.range()
            case (2, .bytes): value = try reader.range()
            case (1...2, _): throw ProtobufReader.Malformed()
            default: try reader.skip(type)
            }
        }
        metadata.append(try text(bytes, key), try text(bytes, value))
    }
}

/// A `ttrpc.Response` as it stands in a frame.
struct ResponseEnvelope {
    /// Nil or `ok`: the payload is the answer.
    var status: RPCStatus?
    var payload: Range<Int> = 0..<0

    init(_ bytes: UnsafeRawBufferPointer) throws(ProtobufReader.Malformed) {
        var reader = ProtobufReader(bytes, in: 0..<bytes.count)
        while let (number, type) = try reader.nextField() {
            switch (number, type) {
            case (1, .bytes): status = try Self.readStatus(bytes, reader.range())
            case (2, .bytes): payload = try reader.range()
            case (1...2, _): throw ProtobufReader.Malformed()
            default: try reader.skip(type)
            }
        }
    }

    private static func readStatus(
        _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
    ) throws(ProtobufReader.Malformed) -> RPCStatus? {
        var reader = ProtobufReader(bytes, in: range)
        var status = RPCStatus(.ok)
        while let (number, type) = try reader.nextField() {
            switch (number, type) {
            case (1, .varint):
                let code = Int32(truncatingIfNeeded: try reader.varint())
                status.code = StatusCode(rawValue: code) ?? .unknown
            case (2, .bytes): status.message = try text(bytes, reader.range())
            case (3, .bytes): status.details.append(try readDetail(bytes, reader.range()))
            case (1...3, _): throw ProtobufReader.Malformed()
            default: try reader.skip(type)
            }
        }
        return status.code == .ok ? nil : status
    }

    private static func readDetail(
        _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
    ) throws(ProtobufReader.Malformed) -> RPCStatus.Detail {
        var reader = ProtobufReader(bytes, in: range)
        var detail = RPCStatus.Detail(typeURL: "", value: [])
        while let (number, type) = try reader.nextField() {
            switch (number, type) {
            case (1, .bytes): detail.typeURL = try text(bytes, reader.range())
            case (2, .bytes): detail.value = Array(bytes[try reader.range()])
            case (1...2, _): throw ProtobufReader.Malformed()
            default: try reader.skip(type)
            }
        }
        return detail
    }
}

/// A protobuf string: valid UTF-8 or malformed.
private func text(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>
) throws(ProtobufReader.Malformed) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
        throw ProtobufReader.Malformed()
    }
    return text
}
