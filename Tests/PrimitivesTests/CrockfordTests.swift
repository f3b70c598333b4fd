import Primitives
import TestKit
import Testing

@Suite("Crockford's base 32")
struct CrockfordTests {
    @Test("Bits are written highest first, and other bits are left out")
    func writesBits() {
        #expect(Crockford.text(0, symbols: 4) == "0000")
        #expect(Crockford.text(0b00001_00010_11111, symbols: 3) == "12Z")
        #expect(Crockford.text(.max, symbols: 16) == String(repeating: "Z", count: 16))
    }

    @Test("What people type is read: either case, groups, and letters for digits")
    func readsWhatPeopleType() {
        #expect(Crockford.symbols(8, of: "abcd-10zz") == "ABCD10ZZ")
        #expect(Crockford.symbols(4, of: "oO iL") == "0011")
        for typed in ["", "ABC", "ABCDE", "ABCU", "ABC!", "ABCé"] {
            #expect(Crockford.symbols(4, of: typed) == nil, "\(typed)")
        }
    }

    @Test("Every text is read back as it is")
    func readsBack() {
        var generator = SeededGenerator(seed: newSeed())
        for _ in 0..<1_000 {
            let bits = UInt128(generator.next()) << 64 | UInt128(generator.next())
            let text = Crockford.text(bits, symbols: 16)
            #expect(Crockford.symbols(16, of: text) == text)
            #expect(Crockford.symbols(16, of: text.lowercased()) == text)
        }
    }
}
