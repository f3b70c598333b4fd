import Primitives
import TestKit
import Testing

@Suite struct UUIDv7Tests {
    @Test("the example of RFC 9562 comes out of its parts")
    func rfcExample() {
        let id = UUIDv7.make(
            unixMilliseconds: 0x017F_22E2_79B0, randomHigh: 0xCC3, randomLow: 0x18C4_DC0C_0C07_398F)
        #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
        #expect(id.unixMilliseconds == 0x017F_22E2_79B0)
    }

    @Test("text, halves and bytes say the same")
    func roundTrip() throws {
        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<5_000 {
            let id = UUIDv7(hi: random.next(), lo: random.next())
            #expect(UUIDv7(id.description) == id)
            #expect(UUIDv7(id.description.uppercased()) == id)
            #expect(UUIDv7(bytes: (id.hi, id.lo)) == id)
            var bytes = [UInt8](repeating: 0, count: 16)
            bytes.withUnsafeMutableBytes { id.write(into: $0) }
            #expect(bytes.withUnsafeBytes { UUIDv7(bytes: $0) } == id)
            let text = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            #expect(id.description.filter { $0 != "-" } == text)
        }
    }

    @Test("version and variant stand whatever the random numbers are, and time gives the order")
    func make() {
        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<1_000 {
            let time = Int64.random(in: 0..<(1 << 48) - 1, using: &random)
            let id = UUIDv7.make(
                unixMilliseconds: time, randomHigh: UInt16.random(in: 0...(.max), using: &random),
                randomLow: random.next())
            #expect(id.hi >> 12 & 0xF == 7)
            #expect(id.lo >> 62 == 0b10)
            #expect(id.unixMilliseconds == time)
            #expect(id < .make(unixMilliseconds: time + 1, randomHigh: 0, randomLow: 0))
        }
    }

    @Test(
        "what is not the canonical form is refused",
        arguments: [
            "", "017f22e2-79b0-7cc3-98c4-dc0c0c07398", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f0",
            "017f22e279b07cc398c4dc0c0c07398f", "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
            "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e2_79b0-7cc3-98c4-dc0c0c07398f",
            "017f22e-279b0-7cc3-98c4-dc0c0c07398f", " 17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
        ])
    func refused(text: String) {
        #expect(UUIDv7(text) == nil)
    }

    @Test("a substring is read without a copy of its own")
    func substring() {
        let line = "id=017f22e2-79b0-7cc3-98c4-dc0c0c07398f;"
        #expect(UUIDv7(line.dropFirst(3).dropLast())?.hi == 0x017F_22E2_79B0_7CC3)
    }

    @Test("too few bytes are no identifier")
    func shortBytes() {
        let bytes = [UInt8](repeating: 1, count: 15)
        #expect(bytes.withUnsafeBytes { UUIDv7(bytes: $0) } == nil)
    }
}
