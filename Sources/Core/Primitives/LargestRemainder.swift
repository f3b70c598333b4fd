/// Splits a whole amount by weights so that the shares add up to it exactly, as the points of an
/// order over its lines (docs/domain.md, Points).
///
/// Each share is `floor(total * weight / sum)`; what is left over goes one by one to the largest
/// fractional parts, ties to the lower index. So a share of a total that is not above the sum of
/// the weights is never above its own weight. If all weights are zero they count as equal. A
/// negative total is split like its magnitude, so that a reversal mirrors what it reverses.
///
/// Weights must not be negative, and there must be one at least unless the total is zero.
package enum LargestRemainder {
    package static func allocate(total: Int64, weights: [Int64]) -> [Int64] {
        guard let shares = split(total, by: weights.map { Int128($0) }) else {
            // 64-bit factors cannot overflow a product of 128 bits.
            preconditionFailure("a product of 64-bit numbers left 128 bits")
        }
        return shares
    }

    /// Throws when the weights have no common denominator that 128 bits can carry.
    package static func allocate(
        total: Int64, weights: [Ratio]
    ) throws(ArithmeticOverflow) -> [Int64] {
        guard let scaled = overCommonDenominator(weights), let shares = split(total, by: scaled)
        else { throw ArithmeticOverflow() }
        return shares
    }

    /// Nil on overflow, which only weights of more than 64 bits can bring about.
    private static func split(_ total: Int64, by weights: [Int128]) -> [Int64]? {
        precondition(weights.allSatisfy { $0 >= 0 }, "a weight is negative")
        guard !weights.isEmpty else {
            precondition(total == 0, "nothing to give \(total) to")
            return []
        }
        var sum: Int128 = 0
        for weight in weights {
            let (next, overflow) = sum.addingReportingOverflow(weight)
            guard !overflow else { return nil }
            sum = next
        }
        let weights = sum == 0 ? weights.map { _ in 1 } : weights
        sum = sum == 0 ? Int128(weights.count) : sum

        let magnitude = Int128(total.magnitude)
        var shares: [Int128] = []
        var fractions: [(index: Int, remainder: Int128)] = []
        var left = magnitude
        for (index, weight) in weights.enumerated() {
            let (product, overflow) = magnitude.multipliedReportingOverflow(by: weight)
            guard !overflow else { return nil }
            let (share, remainder) = product.quotientAndRemainder(dividingBy: sum)
            shares.append(share)
            left -= share
            if remainder > 0 { fractions.append((index, remainder)) }
        }
        if left > 0 {
            fractions.sort { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
            for (index, _) in fractions.prefix(Int(left)) {
                shares[index] += 1
            }
        }
        return shares.map { Int64(total < 0 ? -$0 : $0) }
    }

    private static func overCommonDenominator(_ weights: [Ratio]) -> [Int128]? {
        var common: Int128 = 1
        for weight in weights {
            let denominator = Int128(weight.denominator)
            let shared = Int128(
                greatestCommonDivisor(common.magnitude, denominator.magnitude))
            let (next, overflow) = common.multipliedReportingOverflow(by: denominator / shared)
            guard !overflow else { return nil }
            common = next
        }
        var scaled: [Int128] = []
        for weight in weights {
            let (product, overflow) = (common / Int128(weight.denominator))
                .multipliedReportingOverflow(by: Int128(weight.numerator))
            guard !overflow else { return nil }
            scaled.append(product)
        }
        return scaled
    }
}
