/// An ISO 4217 currency by its three-letter code.
package struct Currency: Hashable, Sendable, CustomStringConvertible {
    package let code: String

    /// Nil unless the code is three letters `A`–`Z`.
    package init?(_ code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return nil
        }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    package static let cny = Currency(known: "CNY")
    package static let usd = Currency(known: "USD")

    /// How many digits stand behind the decimal point when minor units are printed.
    package var minorDigits: Int {
        switch code {
        case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
            "VND", "VUV", "XAF", "XOF", "XPF":
            0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        case "CLF", "UYW": 4
        default: 2
        }
    }

    package var description: String { code }
}
