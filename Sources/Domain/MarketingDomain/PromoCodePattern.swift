/// How codes of a batch look: a text in which each `#` stands for a random letter of a charset (X07).
package struct PromoCodePattern: Sendable, Hashable {
    /// Capital letters, digits, hyphens, and `#` for a random letter.
    package let text: String
    /// Different capital letters and digits.
    package let charset: String

    /// Without letters and digits that people take for each other.
    package static let usualCharset = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
    package static let usualLength = 20
    /// Letters of a code.
    package static let lengths = 4...48
    /// A code that is worth an order cannot be guessed.
    package static let leastBits = 80

    package enum Problem: Error, Sendable, Hashable {
        case prefix(String), charset(String), length(String), pattern(String)
        /// Fewer random bits than `leastBits`.
        case guessable(bits: Int)
    }

    /// - Parameters:
    ///   - charset: the usual one where empty.
    ///   - length: random letters where there is no pattern; the usual number where 0.
    package init(
        prefix: String, charset: String, length: Int, pattern: String
    ) throws(Problem) {
        guard prefix.utf8.count <= 12, prefix.utf8.allSatisfy(Self.isSymbol) else {
            throw .prefix("is not of at most 12 capital letters and digits")
        }
        let symbols = charset.isEmpty ? Self.usualCharset : charset
        guard (2...36).contains(symbols.utf8.count), symbols.utf8.allSatisfy(Self.isSymbol),
            Set(symbols.utf8).count == symbols.utf8.count
        else { throw .charset("is not of 2 to 36 different capital letters and digits") }
        guard length >= 0, pattern.isEmpty || length == 0 else {
            throw .length("is below 0, or given beside a pattern")
        }
        let count = length == 0 ? Self.usualLength : min(length, Self.lengths.upperBound + 1)
        let body = pattern.isEmpty ? String(repeating: "#", count: count) : pattern
        guard body.utf8.allSatisfy({ Self.isSymbol($0) || $0 == Self.hyphen || $0 == Self.place })
        else { throw .pattern("has other characters than #, capital letters, digits and -") }
        text = prefix + body
        self.charset = symbols
        guard Self.lengths.contains(text.utf8.count) else {
            throw .length("makes codes of other than 4 to 48 characters")
        }
        guard randomBits >= Self.leastBits else { throw .guessable(bits: randomBits) }
    }

    private static let hyphen = UInt8(ascii: "-")
    private static let place = UInt8(ascii: "#")

    private static func isSymbol(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whole bits of what is random in a code, rounded down; counted up to 127.
    package var randomBits: Int {
        var codes: UInt128 = 1
        for byte in text.utf8 where byte == Self.place {
            let (product, overflow) = codes.multipliedReportingOverflow(
                by: UInt128(charset.utf8.count))
            guard !overflow else { return 127 }
            codes = product
        }
        return 127 - codes.leadingZeroBitCount
    }

    /// A code from random numbers of a source that nobody can guess.
    package func code(using random: inout some RandomNumberGenerator) -> PromoCode {
        let symbols = Array(charset.utf8)
        let bytes = text.utf8.map { byte in
            byte == Self.place ? symbols[Int.random(in: 0..<symbols.count, using: &random)] : byte
        }
        return PromoCode(trusted: String(decoding: bytes, as: UTF8.self))
    }
}

/// A promo code as it is printed, and as it is looked up.
package struct PromoCode: Sendable, Hashable {
    /// As it is printed.
    package let text: String
    /// Without hyphens: what two codes are told apart by.
    package let key: String

    /// As people type it: in either case, with or without blanks and hyphens. Nil for what is no
    /// code of 4 to 48 capital letters, digits and hyphens, of them 4 letters and digits.
    package init?(_ typed: String) {
        var text: [UInt8] = []
        for byte in typed.utf8 {
            switch byte {
            case UInt8(ascii: " "): continue
            case UInt8(ascii: "a")...UInt8(ascii: "z"): text.append(byte - 0x20)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                text.append(byte)
            default: return nil
            }
            guard text.count <= PromoCodePattern.lengths.upperBound else { return nil }
        }
        self.init(trusted: String(decoding: text, as: UTF8.self))
        guard key.utf8.count >= PromoCodePattern.lengths.lowerBound else { return nil }
    }

    fileprivate init(trusted text: String) {
        self.text = text
        key = text.filter { $0 != "-" }
    }
}
