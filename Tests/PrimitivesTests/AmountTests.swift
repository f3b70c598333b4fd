import Primitives
import Testing

@Suite struct AmountTests {
    @Test("money adds, subtracts and multiplies exactly")
    func arithmetic() throws {
        #expect(try Money(minor: 19_99).adding(Money(minor: 1)) == Money(minor: 20_00))
        #expect(try Money(minor: 5).subtracting(Money(minor: 7)) == Money(minor: -2))
        #expect(try Money(minor: -250).multiplied(by: 3) == Money(minor: -750))
        #expect(try Money.sum([Money(minor: 1), Money(minor: 2), Money(minor: 3)]).minor == 6)
        #expect(try Money.sum([]) == .zero)
        #expect(Money(minor: -1).isNegative && !Money.zero.isNegative)
    }

    @Test("points and money refuse what leaves 64 bits instead of wrapping")
    func overflow() {
        #expect(throws: ArithmeticOverflow()) { try Points(value: .max).adding(Points(value: 1)) }
        #expect(throws: ArithmeticOverflow()) {
            try Points(value: .min).subtracting(Points(value: 1))
        }
        #expect(throws: ArithmeticOverflow()) { try Money(minor: .max / 2 + 1).multiplied(by: 2) }
        #expect(throws: ArithmeticOverflow()) {
            try Money.sum([Money(minor: .max), Money(minor: 1), Money(minor: -2)])
        }
    }

    @Test(
        "a currency is three capital letters, and knows its minor digits",
        arguments: [("CNY", 2), ("JPY", 0), ("KWD", 3), ("USD", 2), ("CLF", 4)])
    func currency(code: String, digits: Int) throws {
        let currency = try #require(Currency(code))
        #expect(currency.minorDigits == digits)
        #expect(currency.description == code)
    }

    @Test(
        "what is no currency code is refused", arguments: ["", "CN", "CNYY", "cny", "C1Y", "元元元"])
    func badCurrency(code: String) {
        #expect(Currency(code) == nil)
    }
}
