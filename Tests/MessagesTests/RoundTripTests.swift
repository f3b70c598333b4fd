import NIOCore
import Primitives
import Testing

@testable import Messages

@Suite("Every message survives its two forms")
struct RoundTripTests {
    @Test("a value with all fields comes back from the wire", arguments: AnyMessage.all)
    func wire(_ message: AnyMessage) throws {
        func check<M: SampleMessage>(_ type: M.Type) throws {
            for seed in 0..<4 {
                let value = M.sample(seed)
                let bytes = try value.serialized()
                #expect(try M(serialized: bytes) == value)
            }
            #expect(try M(serialized: ByteBuffer()) == M(), "no bytes are a message of defaults")
            #expect(try M().serialized().readableBytes == 0, "defaults take no bytes")
        }
        try check(message.type)
    }

    @Test("a value with all fields comes back from JSON", arguments: AnyMessage.all)
    func json(_ message: AnyMessage) throws {
        func check<M: SampleMessage>(_ type: M.Type) throws {
            for seed in 0..<4 {
                let value = M.sample(seed)
                #expect(try M(json: value.json()) == value)
            }
            if M.self != PatronV1.Json.self {
                #expect(try M(json: Array("{}".utf8)) == M())
                #expect(try M(json: M().json()) == M(), "printed defaults read as defaults")
            }
        }
        try check(message.type)
    }

    @Test("the samples leave no field at its default", arguments: AnyMessage.all)
    func samplesAreFull(_ message: AnyMessage) throws {
        func check<M: SampleMessage>(_ type: M.Type) throws {
            let empty = Mirror(reflecting: M()).children
            let full = Mirror(reflecting: M.sample(1)).children
            for (one, other) in zip(empty, full) where !(one.value is any ProtoEnum) {
                #expect("\(one.value)" != "\(other.value)", "\(M.protoName).\(one.label ?? "")")
            }
        }
        try check(message.type)
    }

    @Test("a bytes field keeps zeros, a oneof keeps an empty or zero choice")
    func edges() throws {
        let key = MemberV1.AppKey(kid: "k", secret: [0, 1, 0, 255, 0])
        #expect(try MemberV1.AppKey(serialized: key.serialized()) == key)
        let line = PointsV1.OrderLine(price: .amountMinor(0))
        #expect(try PointsV1.OrderLine(serialized: line.serialized()).price == .amountMinor(0))
        #expect(try PointsV1.OrderLine(json: line.json()).price == .amountMinor(0))
    }

    @Test("an enum number from a newer schema is kept on the wire")
    func unrecognized() throws {
        let tender = PointsV1.Tender(type: .unrecognized(77), amountMinor: 1)
        let again = try PointsV1.Tender(serialized: tender.serialized())
        #expect(again.type == .unrecognized(77))
        #expect(again.type.rawValue == 77)
        let json = #"{"type":77,"amountMinor":"1","punchCardId":"","punchCardUseId":"","#
        #expect(text(try tender.json()) == json + #""paymentId":""}"#)
        #expect(PointsV1.TenderType(rawValue: 1) == .cash, "a known number is never unrecognized")
    }

    @Test("fields that a newer schema added are passed over")
    func unknownFields() throws {
        var bytes = try PatronV1.Text(zh: "文", en: "text").serializedBytes()
        bytes += [0xFA, 0x01, 0x02, 0x41, 0x42]  // field 31, two bytes
        bytes += [0xF8, 0x01, 0x05]  // field 31 as a number
        #expect(try PatronV1.Text(serialized: bytes) == PatronV1.Text(zh: "文", en: "text"))
    }

    @Test("the last of two values counts")
    func repetition() throws {
        let first = try PatronV1.Text(zh: "a", en: "b").serializedBytes()
        let second = try PatronV1.Text(zh: "c").serializedBytes()
        #expect(try PatronV1.Text(serialized: first + second) == PatronV1.Text(zh: "c", en: "b"))
    }
}

@Suite("Timestamps")
struct TimestampTests {
    private func message(_ instant: Instant) -> MemberV1.ImportMemberRequest {
        MemberV1.ImportMemberRequest(registeredAt: instant)
    }

    @Test(
        "an instant keeps its microseconds on the wire and in JSON",
        arguments: [
            0, 1, -1, 999_999, -999_999, 1_772_686_740_000_000, 1_772_686_740_123_456,
            -62_135_596_800_000_000, 253_402_300_799_999_999,
        ] as [Int64])
    func roundTrip(_ microseconds: Int64) throws {
        let value = message(Instant(microsecondsSinceEpoch: microseconds))
        #expect(try MemberV1.ImportMemberRequest(serialized: value.serialized()) == value)
        #expect(try MemberV1.ImportMemberRequest(json: value.json()) == value)
    }

    @Test(
        "a time outside the years 1 to 9999 is not sent",
        arguments: [-62_135_596_800_000_001, 253_402_300_800_000_000, .min, .max] as [Int64])
    func tooFar(_ microseconds: Int64) {
        #expect(throws: CodecError.invalidTimestamp(field: "registeredAt")) {
            try message(Instant(microsecondsSinceEpoch: microseconds)).serialized()
        }
    }

    @Test(
        "a time with a bad fraction or out of range is not taken",
        arguments: [
            [0x10, 0x80, 0x94, 0xEB, 0xDC, 0x03],  // 1 000 000 000 nanoseconds
            [0x10, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],  // -1
            [0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],  // 292 277 026 596
        ] as [[UInt8]])
    func malformed(_ timestamp: [UInt8]) {
        let bytes = [0x1A, UInt8(timestamp.count)] + timestamp
        #expect(throws: CodecError.invalidTimestamp(field: "registeredAt")) {
            try MemberV1.ImportMemberRequest(serialized: bytes)
        }
    }
}
