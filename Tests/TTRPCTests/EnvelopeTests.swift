import NIOCore
import TestKit
import Testing

@testable import TTRPC

@Suite("Requests and responses are protobuf messages")
struct EnvelopeTests {
    private func bytes(_ buffer: ByteBuffer) -> [UInt8] { Array(buffer.readableBytesView) }

    private func decodeRequest(_ data: [UInt8]) throws -> RequestEnvelope {
        try data.withUnsafeBytes { try RequestEnvelope($0) }
    }

    private func decodeResponse(_ data: [UInt8]) throws -> ResponseEnvelope {
        try data.withUnsafeBytes { try ResponseEnvelope($0) }
    }

    @Test("a request frame has these bytes")
    func requestBytes() {
        var buffer = ByteBuffer()
        buffer.writeRequestFrame(
            streamID: 7, flags: [.remoteOpen], service: "s", method: "mm",
            payload: ByteBuffer(bytes: [9, 8]), timeoutNano: 300, metadata: ["k": "v"])
        let expected: [UInt8] =
            [0, 0, 0, 22, 0, 0, 0, 7, 1, 2]
            + [0x0a, 1, 0x73] + [0x12, 2, 0x6d, 0x6d] + [0x1a, 2, 9, 8] + [0x20, 0xac, 0x02]
            + [0x2a, 6, 0x0a, 1, 0x6b, 0x12, 1, 0x76]
        #expect(bytes(buffer) == expected)
    }

    @Test("a response frame has these bytes")
    func responseBytes() {
        var buffer = ByteBuffer()
        buffer.writeResponseFrame(streamID: 1, payload: ByteBuffer(bytes: [1, 2, 3]))
        #expect(bytes(buffer) == [0, 0, 0, 5, 0, 0, 0, 1, 2, 0] + [0x12, 3, 1, 2, 3])

        buffer = ByteBuffer()
        buffer.writeResponseFrame(
            streamID: 3,
            status: RPCStatus(
                .notFound, "no", details: [.init(typeURL: "t", value: [5])]))
        let expected: [UInt8] =
            [0, 0, 0, 16, 0, 0, 0, 3, 2, 0] + [0x0a, 14]
            + [0x08, 5] + [0x12, 2, 0x6e, 0x6f] + [0x1a, 6, 0x0a, 1, 0x74, 0x12, 1, 5]
        #expect(bytes(buffer) == expected)
    }

    @Test("an empty answer is an empty message")
    func emptyAnswer() throws {
        var buffer = ByteBuffer()
        buffer.writeResponseFrame(streamID: 1, payload: ByteBuffer())
        #expect(bytes(buffer) == [0, 0, 0, 0, 0, 0, 0, 1, 2, 0])
        #expect(try decodeResponse([]).status == nil)
    }

    @Test("what is written is read back", arguments: [0, 1, 127, 128, 16_383, 16_384, 70_000])
    func roundTrip(size: Int) throws {
        var metadata = Metadata()
        metadata.append("traceparent", "00-aa-bb-01")
        metadata.append("merchant", String(repeating: "m", count: min(size, 5_000)))
        metadata.append("traceparent", "again")
        metadata.append("", "")
        let payload = ByteBuffer(repeating: 7, count: size)
        var buffer = ByteBuffer()
        buffer.writeRequestFrame(
            streamID: 1, flags: [], service: "patron.points.v1.Orders", method: "PlaceOrder",
            payload: payload, timeoutNano: .max, metadata: metadata)
        let data = Array(bytes(buffer).dropFirst(FrameHeader.byteCount))
        let request = try decodeRequest(data)
        #expect(String(decoding: data[request.service], as: UTF8.self) == "patron.points.v1.Orders")
        #expect(String(decoding: data[request.method], as: UTF8.self) == "PlaceOrder")
        #expect(Array(data[request.payload]) == bytes(payload))
        #expect(request.timeoutNano == .max)
        #expect(request.metadata == metadata)
    }

    @Test("a status is read back with every code, its message and its details")
    func statusRoundTrip() throws {
        for code in StatusCode.allCases where code != .ok {
            let status = RPCStatus(
                code, "余额不足",
                details: [
                    .init(typeURL: "a", value: [1, 2]), .init(typeURL: "", value: []),
                ])
            var buffer = ByteBuffer()
            buffer.writeResponseFrame(streamID: 1, status: status)
            let data = Array(bytes(buffer).dropFirst(FrameHeader.byteCount))
            #expect(try decodeResponse(data).status == status)
        }
    }

    @Test("a code that we do not know is UNKNOWN, negative ones too")
    func unknownCode() throws {
        #expect(try decodeResponse([0x0a, 2, 0x08, 99]).status?.code == .unknown)
        let negative: [UInt8] = [0x08] + Array(repeating: 0xff, count: 9) + [0x01]
        #expect(try decodeResponse([0x0a, 11] + negative).status?.code == .unknown)
    }

    @Test("unknown fields of every wire type are skipped")
    func unknownFields() throws {
        let unknown: [UInt8] =
            [0x78, 0x96, 0x01] + [0x79, 1, 2, 3, 4, 5, 6, 7, 8] + [0x7a, 2, 0, 0]
            + [0x7d, 1, 2, 3, 4]
        let request = try decodeRequest(unknown + [0x12, 1, 0x6d] + unknown)
        #expect(request.method == 23..<24)
        _ = try decodeResponse(unknown)
    }

    @Test("the last of a repeated scalar field counts")
    func lastWins() throws {
        let data: [UInt8] = [0x0a, 1, 0x61, 0x0a, 1, 0x62]
        #expect(Array(data[try decodeRequest(data).service]) == [0x62])
    }

    static let malformed: [(String, [UInt8])] = [
        ("a tag that stops in the middle", [0x80]),
        ("a tag of field zero", [0x02, 0]),
        ("a group", [0x0b]),
        ("an unused wire type", [0x0e]),
        ("a length that stops in the middle", [0x0a, 0x80]),
        ("a length beyond the end", [0x0a, 5, 1, 2]),
        ("a length of 2^63", [0x0a, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]),
        ("a varint of eleven bytes", [0x20] + Array(repeating: 0x80, count: 10) + [0]),
        ("a varint over 64 bits", [0x20] + Array(repeating: 0xff, count: 9) + [0x02]),
        ("a fixed number that stops in the middle", [0x79, 1, 2, 3]),
        ("a known field of another type", [0x08, 1]),
        ("a timeout as bytes", [0x22, 1, 1]),
        ("metadata with a broken pair", [0x2a, 2, 0x0a, 9]),
        ("metadata that is not UTF-8", [0x2a, 4, 0x0a, 2, 0xc3, 0x28]),
    ]

    @Test("a broken request is refused", arguments: malformed)
    func malformedRequest(name: String, data: [UInt8]) {
        #expect(throws: ProtobufReader.Malformed.self) { try decodeRequest(data) }
    }

    @Test("a broken response is refused")
    func malformedResponse() {
        for data: [UInt8] in [
            [0x0a, 3, 0x12, 9, 0x61], [0x08, 1], [0x0a, 4, 0x12, 2, 0xff, 0xfe], [0x12, 200],
            [0x0a, 4, 0x1a, 2, 0x0a, 7],
        ] {
            #expect(throws: ProtobufReader.Malformed.self) { try decodeResponse(data) }
        }
    }

    @Test("metadata is bounded in pairs and in bytes")
    func metadataLimits() throws {
        let pair: [UInt8] = [0x2a, 3, 0x0a, 1, 0x6b]
        let most = Array(repeating: pair, count: RequestEnvelope.maximumMetadataPairs)
        #expect(try decodeRequest(Array(most.joined())).metadata.count == 64)
        #expect(throws: ProtobufReader.Malformed.self) {
            try decodeRequest(Array((most + [pair]).joined()))
        }

        var buffer = ByteBuffer()
        buffer.writeRequestFrame(
            streamID: 1, flags: [], service: "", method: "", payload: nil, timeoutNano: 1,
            metadata: ["k": String(repeating: "v", count: 16 << 10)])
        let data = Array(bytes(buffer).dropFirst(FrameHeader.byteCount))
        #expect(throws: ProtobufReader.Malformed.self) { try decodeRequest(data) }
    }

    @Test("no bytes whatever crash the reader")
    func fuzz() {
        let seed = UInt64.random(in: .min ... .max)
        print("seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20_000 {
            let data = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
                // Mostly plausible tags and short lengths, so that the reader gets far.
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random)
                    : [0x0a, 0x12, 0x1a, 0x20, 0x2a, 0, 1, 2, 3][
                        Int.random(in: 0..<9, using: &random)]
            }
            _ = try? decodeRequest(data)
            _ = try? decodeResponse(data)
        }
    }
}
