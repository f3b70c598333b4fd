import NIOCore
import Testing

@testable import TTRPC

@Suite("Frames are cut from a byte stream")
struct FrameDecoderTests {
    private func frame(_ streamID: UInt32, _ text: String, type: UInt8 = 1) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.writeMultipleIntegers(UInt32(text.utf8.count), streamID, type, UInt8(0))
        buffer.writeString(text)
        return buffer
    }

    private func texts(_ decoder: inout FrameDecoder) -> [String] {
        var texts: [String] = []
        while let event = decoder.next() {
            switch event {
            case .frame(let header, let data):
                texts.append("\(header.streamID):\(String(buffer: data))")
            case .oversized(let header): texts.append("\(header.streamID):oversized")
            case .malformed: return texts + ["malformed"]
            }
        }
        return texts
    }

    @Test("the header is length, stream id, type and flags, big-endian, ten bytes")
    func header() {
        var decoder = FrameDecoder(limit: 1_024)
        decoder.feed(ByteBuffer(bytes: [0, 0, 0, 2, 1, 2, 3, 4, 3, 5, 0xaa, 0xbb]))
        let expected = FrameHeader(length: 2, streamID: 0x0102_0304, rawType: 3, rawFlags: 5)
        #expect(decoder.next() == .frame(expected, ByteBuffer(bytes: [0xaa, 0xbb])))
        #expect(decoder.next() == nil)
        #expect(!decoder.isInsideFrame)
    }

    @Test("one read may hold many frames")
    func manyInOne() {
        var decoder = FrameDecoder(limit: 1_024)
        var bytes = ByteBuffer()
        for id in UInt32(1)...50 { bytes.writeImmutableBuffer(frame(id, "text \(id)")) }
        decoder.feed(bytes)
        #expect(texts(&decoder) == (1...50).map { "\($0):text \($0)" })
    }

    @Test("a frame may come in any pieces", arguments: 1...23)
    func pieces(size: Int) {
        var decoder = FrameDecoder(limit: 1_024)
        var bytes = frame(1, "first")
        bytes.writeImmutableBuffer(frame(3, ""))
        bytes.writeImmutableBuffer(frame(5, "and a longer third one"))
        var got: [String] = []
        while let piece = bytes.readSlice(length: min(size, bytes.readableBytes)),
            piece.readableBytes > 0
        {
            decoder.feed(piece)
            got += texts(&decoder)
        }
        #expect(got == ["1:first", "3:", "5:and a longer third one"])
        #expect(!decoder.isInsideFrame)
    }

    @Test("a payload stays as it was while the decoder reads on")
    func payloadsAreStable() throws {
        var decoder = FrameDecoder(limit: 1_024)
        var bytes = frame(1, "first")
        let second = frame(3, "second")
        bytes.writeBytes(second.readableBytesView.prefix(12))
        decoder.feed(bytes)
        guard case .frame(_, let payload) = decoder.next() else {
            Issue.record("no frame")
            return
        }
        #expect(decoder.next() == nil)
        #expect(decoder.isInsideFrame)
        decoder.feed(ByteBuffer(bytes: second.readableBytesView.dropFirst(12)))
        #expect(texts(&decoder) == ["3:second"])
        #expect(String(buffer: payload) == "first")
    }

    @Test("a frame over the limit is reported once and skipped, piece by piece")
    func oversized() {
        var decoder = FrameDecoder(limit: 100)
        var bytes = frame(1, String(repeating: "x", count: 101))
        bytes.writeImmutableBuffer(frame(3, String(repeating: "y", count: 100)))
        var got: [String] = []
        while let piece = bytes.readSlice(length: min(7, bytes.readableBytes)),
            piece.readableBytes > 0
        {
            decoder.feed(piece)
            got += texts(&decoder)
        }
        #expect(got == ["1:oversized", "3:" + String(repeating: "y", count: 100)])
    }

    @Test("the protocol's limit of 4 MiB holds whatever limit is asked for")
    func protocolLimit() {
        var decoder = FrameDecoder(limit: .max)
        var bytes = ByteBuffer()
        bytes.writeMultipleIntegers(UInt32(4 << 20) + 1, UInt32(1), UInt8(1), UInt8(0))
        decoder.feed(bytes)
        #expect(texts(&decoder) == ["1:oversized"])
    }

    @Test("a first byte that is not zero ends everything", arguments: [1, 0x47, 0xff] as [UInt8])
    func reservedByte(first: UInt8) {
        var decoder = FrameDecoder(limit: 1_024)
        decoder.feed(ByteBuffer(bytes: [first, 0, 0, 0, 0, 0, 0, 1, 1, 0]))
        #expect(texts(&decoder) == ["malformed"])
        decoder.feed(frame(1, "good again"))
        #expect(texts(&decoder) == [], "and what follows is not read")
    }
}
