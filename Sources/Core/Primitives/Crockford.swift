/// Crockford's base 32, in which codes are written that people read out and type: 5 bits a symbol,
/// without I, L, O and U.
package enum Crockford {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The lowest `5 × symbols` bits, highest first.
    package static func text(_ bits: UInt128, symbols: Int) -> String {
        let text = (0..<symbols).map { place in
            alphabet[Int(bits >> UInt128(5 * (symbols - 1 - place)) & 0x1F)]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// As people type it: in either case, in groups, with letters for the digits that look like
    /// them. Nil for what has other symbols, or another number of them.
    package static func symbols(_ count: Int, of typed: String) -> String? {
        var symbols: [UInt8] = []
        for byte in typed.utf8 {
            let symbol: UInt8
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: " "): continue
            case UInt8(ascii: "a")...UInt8(ascii: "z"): symbol = byte - 0x20
            default: symbol = byte
            }
            guard symbols.count < count else { return nil }
            switch symbol {
            case UInt8(ascii: "O"): symbols.append(UInt8(ascii: "0"))
            case UInt8(ascii: "I"), UInt8(ascii: "L"): symbols.append(UInt8(ascii: "1"))
            default:
                guard alphabet.contains(symbol) else { return nil }
                symbols.append(symbol)
            }
        }
        return symbols.count == count ? String(decoding: symbols, as: UTF8.self) : nil
    }
}
