import MarketingDomain
import TestKit
import Testing

@Suite("How promo codes look")
struct PromoCodeTests {
    private func pattern(
        prefix: String = "", charset: String = "", length: Int = 0, pattern: String = ""
    ) -> Result<PromoCodePattern, PromoCodePattern.Problem> {
        Result { () throws(PromoCodePattern.Problem) in
            try PromoCodePattern(
                prefix: prefix, charset: charset, length: length, pattern: pattern)
        }
    }

    @Test("X07 codes have their prefix, their pattern and letters of their charset, and differ")
    func codes() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        let given = try pattern(
            prefix: "MAY", charset: "ACDEFGHJ", pattern: "-#########-#########-#########"
        ).get()
        #expect(given.randomBits == 81)
        var codes: Set<String> = []
        for _ in 0..<1_000 {
            let code = given.code(using: &random)
            #expect(code.text.hasPrefix("MAY-") && code.text.count == 33)
            #expect(code.key == code.text.filter { $0 != "-" })
            #expect(code.key.dropFirst(3).allSatisfy { "ACDEFGHJ".contains($0) }, "seed \(seed)")
            #expect(PromoCode(code.text) == code && PromoCode(code.text.lowercased()) == code)
            codes.insert(code.key)
        }
        #expect(codes.count == 1_000, "seed \(seed)")
        #expect(try pattern().get().text == String(repeating: "#", count: 20))
        #expect(try pattern().get().randomBits == 98)
    }

    @Test("X07 a code that could be guessed is refused: 80 random bits are the least")
    func guessable() throws {
        // 16 letters of 32 are 80 bits exactly, 15 are 75.
        let base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        #expect(try pattern(charset: base32, length: 16).get().randomBits == 80)
        #expect(pattern(charset: base32, length: 15) == .failure(.guessable(bits: 75)))
        #expect(pattern(pattern: "SUMMER2026") == .failure(.guessable(bits: 0)))
        #expect(pattern(charset: "01", length: 48) == .failure(.guessable(bits: 48)))
        // 36^26 is beyond 127 bits: it is enough.
        #expect(
            try pattern(charset: "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", length: 26).get()
                .randomBits == 127)
    }

    @Test("X07 what is no pattern is refused with the field")
    func refused() {
        let cases: [(Result<PromoCodePattern, PromoCodePattern.Problem>, String)] = [
            (pattern(prefix: "may"), "prefix"), (pattern(prefix: "ABCDEFGHIJKLM"), "prefix"),
            (pattern(charset: "A"), "charset"), (pattern(charset: "AAB"), "charset"),
            (pattern(charset: "ab"), "charset"), (pattern(length: -1), "length"),
            (pattern(length: 49), "length"), (pattern(length: .max), "length"),
            (pattern(length: 20, pattern: "####"), "length"),
            (pattern(pattern: "##_##"), "pattern"), (pattern(pattern: "##é##"), "pattern"),
        ]
        for (result, field) in cases {
            guard case .failure(let problem) = result else {
                Issue.record("\(field) is taken")
                continue
            }
            let found =
                switch problem {
                case .prefix: "prefix"
                case .charset: "charset"
                case .length: "length"
                case .pattern: "pattern"
                case .guessable: "guessable"
                }
            #expect(found == field)
        }
    }

    @Test("X07 codes are told apart without case, blanks and hyphens")
    func typed() {
        #expect(PromoCode(" summer-2026 ")?.key == "SUMMER2026")
        #expect(PromoCode("SUMMER2026")?.key == PromoCode("sum mer-20-26")?.key)
        for bad in [
            "", "abc", "a-b-c", "ab_cd", "秋天秋天", "=CMD()", String(repeating: "A", count: 49),
        ] {
            #expect(PromoCode(bad) == nil)
        }
        #expect(PromoCode(String(repeating: "A", count: 48)) != nil)
    }

    @Test("X07 of a table of codes each line is a code, none, or one that stands above")
    func table() throws {
        let table = try PromoCodeTable(
            "note,code\r\nx,MAY-1\r\ny, may 1\r\n,abc\r\nz\r\n,MAY2\r\n")
        #expect(table.lines == 5)
        #expect(table.codes.map(\.line) == [2, 6])
        #expect(table.codes.map(\.code.key) == ["MAY1", "MAY2"])
        #expect(
            table.flaws.map { "\($0.line) \($0.flaw.rawValue)" }
                == ["3 DUPLICATE", "4 MALFORMED", "5 MALFORMED"])
        for (text, line) in [("name\nMAY1\n", 1), ("code\nMAY1\n\"MAY2\n", 3)] {
            let rejection = #expect(throws: PromoCodeTable.Rejection.self) {
                try PromoCodeTable(text)
            }
            #expect(rejection?.line == line)
        }
    }
}
