import NIOCore
import Testing

@testable import Messages

/// protobuf-c would cut a string at a NUL and takes any bytes for UTF-8; we do neither.
@Suite("Strings on the wire")
struct TextSafetyTests {
    /// `Text { zh = <bytes> }`.
    private func message(_ bytes: [UInt8]) -> [UInt8] { [0x0A, UInt8(bytes.count)] + bytes }

    @Test(
        "an embedded NUL that comes in is refused",
        arguments: [[0], [0, 0x41], [0x41, 0], [0x41, 0, 0x42]] as [[UInt8]])
    func nulIn(_ bytes: [UInt8]) {
        #expect(throws: CodecError.embeddedNUL(field: "zh")) {
            try PatronV1.Text(serialized: message(bytes))
        }
    }

    @Test("an embedded NUL that goes out is refused", arguments: ["\0", "a\0b", "ab\0"])
    func nulOut(_ text: String) {
        #expect(throws: CodecError.embeddedNUL(field: "en")) {
            try PatronV1.Text(en: text).serialized()
        }
    }

    @Test(
        "invalid UTF-8 that comes in is refused",
        arguments: [
            [0xFF], [0xC0, 0xAF], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0x41, 0x80],
        ] as [[UInt8]])
    func invalidUTF8(_ bytes: [UInt8]) {
        #expect(throws: CodecError.invalidUTF8(field: "zh")) {
            try PatronV1.Text(serialized: message(bytes))
        }
    }

    @Test("a nested string and a repeated message are checked as well")
    func nested() throws {
        let bad = PatronV1.Fact(name: "n", value: "a\0b")
        #expect(throws: CodecError.embeddedNUL(field: "value")) {
            try PointsV1.ExplanationStep(code: "BASE", facts: [.init(), bad]).serialized()
        }
        // facts[0].value = "\0" on the wire
        #expect(throws: CodecError.embeddedNUL(field: "value")) {
            try PointsV1.ExplanationStep(serialized: [0x1A, 0x03, 0x12, 0x01, 0x00])
        }
    }

    @Test("an empty string that is spelled out is an empty string")
    func empty() throws {
        #expect(try PatronV1.Text(serialized: message([])) == PatronV1.Text())
    }

    @Test("strings of all lengths around the arena's chunks come back whole")
    func lengths() throws {
        for count in [1, 7, 8, 9, 8_175, 8_176, 8_177, 8_191, 8_192, 8_193, 100_000] {
            let value = PatronV1.Text(
                zh: String(repeating: "x", count: count), en: String(repeating: "文", count: count))
            #expect(try PatronV1.Text(serialized: value.serialized()) == value)
        }
    }

    @Test("a message that would unfold to more than the arena's limit is refused")
    func unfolding() {
        // Two bytes on the wire for each empty line, 64 and more in memory.
        let lines = [UInt8](repeating: 0, count: 1_000_000).enumerated().map {
            $0.offset % 2 == 0 ? 0x62 : $0.element
        }
        #expect(throws: CodecError.malformed(message: "patron.points.v1.PlaceOrderRequest")) {
            try PointsV1.PlaceOrderRequest(serialized: lines)
        }
    }
}
