import Primitives

/// Amounts as Alipay and the bills write them: yuan with two digits of fen.
enum Yuan {
    static func text(_ amount: Money) -> String {
        let minor = amount.minor.magnitude
        let fen = minor % 100
        return "\(amount.minor < 0 ? "-" : "")\(minor / 100).\(fen < 10 ? "0" : "")\(fen)"
    }

    /// Reads `12`, `12.3` and `12.34`, and the same below zero; nil for anything else.
    static func money(_ text: some StringProtocol) -> Money? {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes = bytes.dropFirst() }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), (1...14).contains(parts[0].count) else { return nil }
        let fraction = parts.count == 2 ? Array(parts[1]) : [0x30, 0x30]
        guard (1...2).contains(fraction.count) else { return nil }
        let digits = parts[0] + fraction + (fraction.count == 1 ? [0x30] : [])
        var minor: Int64 = 0
        for digit in digits {
            guard (0x30...0x39).contains(digit) else { return nil }
            minor = minor * 10 + Int64(digit - 0x30)
        }
        return Money(minor: isNegative ? -minor : minor)
    }
}
