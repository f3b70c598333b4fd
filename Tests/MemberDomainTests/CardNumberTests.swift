import MemberDomain
import Testing

@Suite("Card numbers")
struct CardNumberTests {
    @Test("A16 a card number has the merchant's prefix, 16 digits and a check digit that holds")
    func made() throws {
        for random: UInt64 in [0, 1, 999_999_999, 1_000_000_000, .max] {
            let card = try #require(CardNumber(prefix: "628800", random: random))
            #expect(card.description.count == 16)
            #expect(card.description.hasPrefix("628800"))
            #expect(CardNumber(card.description) == card)
        }
    }

    @Test("A16 the check digit is Luhn's", arguments: ["4539578763621486", "6288000000000000"])
    func known(_ text: String) {
        #expect(CardNumber(text) != nil)
    }

    @Test("A16 any single wrong digit, and any two neighbours swapped, are noticed")
    func mistakes() throws {
        let digits = Array(
            try #require(CardNumber(prefix: "628800", random: 918_273_645)).description)
        for place in digits.indices {
            for digit in "0123456789" where digit != digits[place] {
                var wrong = digits
                wrong[place] = digit
                #expect(CardNumber(String(wrong)) == nil)
            }
        }
        for place in digits.indices.dropLast() where digits[place] != digits[place + 1] {
            // Luhn's one blind spot: 09 and 90.
            guard Set([digits[place], digits[place + 1]]) != ["0", "9"] else { continue }
            var wrong = digits
            wrong.swapAt(place, place + 1)
            #expect(CardNumber(String(wrong)) == nil)
        }
    }

    @Test("A16 what is no number is no card", arguments: ["", "1", "628800000000000x", "６２８８"])
    func invalid(_ text: String) {
        #expect(CardNumber(text) == nil)
    }
}
