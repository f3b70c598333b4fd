/// What a member shows at the till: 80 random bits as 16 letters and digits of Crockford's base 32,
/// which has no I, L, O and U.
package struct RedemptionCode: Hashable, Sendable {
    package let text: String

    private static let length = 16

    /// - Parameters: random bits of a source that nobody can guess.
    package init(high: UInt16, low: UInt64) {
        text = Crockford.text(UInt128(high) << 64 | UInt128(low), symbols: Self.length)
    }

    /// As people type it. Nil for what is no code.
    package init?(_ typed: String) {
        guard let text = Crockford.symbols(Self.length, of: typed) else { return nil }
        self.text = text
    }
}
