/// A member's card number: the merchant's prefix, a random body and a Luhn check digit, 16 digits.
package struct CardNumber: Hashable, Sendable, CustomStringConvertible {
    package static let prefixLength = 6

    package let description: String

    /// Reads a card number; nil unless it is 16 digits of which the last one checks.
    package init?(_ text: String) {
        let digits = Array(text.utf8)
        guard digits.count == 16, digits.allSatisfy(Self.isDigit),
            Self.checkDigit(of: digits.dropLast()) == digits.last
        else { return nil }
        description = text
    }

    /// Makes a number of a merchant's prefix and a random value; nil if the prefix is not 6 digits.
    package init?(prefix: String, random: UInt64) {
        guard prefix.utf8.count == Self.prefixLength, prefix.utf8.allSatisfy(Self.isDigit) else {
            return nil
        }
        // A billion bodies; the bias of the remainder is below 1 in 10^10.
        let body = String(random % 1_000_000_000)
        let padded = prefix + String(repeating: "0", count: 9 - body.utf8.count) + body
        description = padded + String(Unicode.Scalar(Self.checkDigit(of: Array(padded.utf8)[...])))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func checkDigit(of digits: ArraySlice<UInt8>) -> UInt8 {
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let value = Int(digit - UInt8(ascii: "0")) * (place.isMultiple(of: 2) ? 2 : 1)
            sum += value > 9 ? value - 9 : value
        }
        return UInt8(ascii: "0") + UInt8((10 - sum % 10) % 10)
    }
}
