/// An exact fraction in lowest terms with a positive denominator.
///
/// Products and sums pass through 128 bits; a result that does not fit 64 bits again is thrown as
/// `ArithmeticOverflow`, never rounded.
package struct Ratio: Hashable, Comparable, Sendable {
    package let numerator: Int64
    package let denominator: Int64

    package static let zero = Ratio(0)
    package static let one = Ratio(1)

    package init(_ integer: Int64) {
        numerator = integer
        denominator = 1
    }

    /// Nil when the denominator is 0 or the fraction in lowest terms does not fit 64 bits.
    package init?(_ numerator: Int64, _ denominator: Int64) {
        guard denominator != 0 else { return nil }
        try? self.init(reducing: Int128(numerator), over: Int128(denominator))
    }

    private init(reducing top: Int128, over bottom: Int128) throws(ArithmeticOverflow) {
        // A division of 128 bits costs many times one of 64, and nearly all values are small.
        if let top = Int64(exactly: top), let bottom = Int64(exactly: bottom), bottom > 0,
            top != .min
        {
            let divisor = Int64(greatestCommonDivisor(top.magnitude, bottom.magnitude))
            numerator = top / divisor
            denominator = bottom / divisor
            return
        }
        let divisor = greatestCommonDivisor(top.magnitude, bottom.magnitude)
        let isNegative = (top < 0) != (bottom < 0)
        let magnitude = Int128(top.magnitude / divisor)
        guard let numerator = Int64(exactly: isNegative ? -magnitude : magnitude),
            let denominator = Int64(exactly: bottom.magnitude / divisor)
        else { throw ArithmeticOverflow() }
        self.numerator = numerator
        self.denominator = denominator
    }

    package static func + (left: Ratio, right: Ratio) throws(ArithmeticOverflow) -> Ratio {
        if left.denominator == 1, right.denominator == 1 {
            let (sum, overflow) = left.numerator.addingReportingOverflow(right.numerator)
            guard !overflow else { throw ArithmeticOverflow() }
            return Ratio(sum)
        }
        return try Ratio(
            reducing: left.scaled(by: right.denominator) + right.scaled(by: left.denominator),
            over: Int128(left.denominator) * Int128(right.denominator))
    }

    package static func - (left: Ratio, right: Ratio) throws(ArithmeticOverflow) -> Ratio {
        try Ratio(
            reducing: left.scaled(by: right.denominator) - right.scaled(by: left.denominator),
            over: Int128(left.denominator) * Int128(right.denominator))
    }

    package static func * (left: Ratio, right: Ratio) throws(ArithmeticOverflow) -> Ratio {
        try Ratio(
            reducing: left.scaled(by: right.numerator),
            over: Int128(left.denominator) * Int128(right.denominator))
    }

    package static func < (left: Ratio, right: Ratio) -> Bool {
        left.scaled(by: right.denominator) < right.scaled(by: left.denominator)
    }

    /// The greatest integer that is not above the fraction.
    package var floor: Int64 {
        Int64(floorDivide(Int128(numerator), by: Int128(denominator)))
    }

    /// The nearest integer; a half goes towards positive infinity (2.5 to 3, -2.5 to -2).
    package var roundHalfUp: Int64 {
        // Fits: the fraction has a numerator of 64 bits, and only an integer can be at its limit.
        Int64(
            floorDivide(
                2 * Int128(numerator) + Int128(denominator), by: 2 * Int128(denominator)))
    }

    private func scaled(by factor: Int64) -> Int128 { Int128(numerator) * Int128(factor) }
}

extension Ratio: CustomStringConvertible {
    package var description: String {
        denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
}
