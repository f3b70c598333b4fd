import Primitives

/// Takes an amount off lines in proportion to what they weigh, by largest remainder, ties to the
/// earlier line (3.6, proration).
///
/// The same as `LargestRemainder` of Primitives, for the search for the best combination: that
/// spreads thousands of times for one price, so it works in place, in 64 bits where they suffice.
enum Spread {
    /// What the two factors of a product of 63 bits may be at most.
    private static let small: Int64 = 1 << 31

    /// - Parameters:
    ///   - total: from 0 to the sum of the weights.
    ///   - lines: ascending numbers of the lines; weights are in the same order.
    ///   - amounts: of all lines; each is reduced by its share.
    static func subtract(
        _ total: Int64, _ sum: Int64, lines: UnsafeBufferPointer<Int32>,
        weights: UnsafeMutableBufferPointer<Int64>, keys: UnsafeMutableBufferPointer<UInt64>,
        from amounts: UnsafeMutableBufferPointer<Int64>
    ) {
        if total == sum {
            for index in 0..<lines.count { amounts[Int(lines[index])] -= weights[index] }
            return
        }
        guard sum < small else {
            let shares = LargestRemainder.allocate(
                total: total,
                weights: Array(UnsafeMutableBufferPointer(rebasing: weights[..<lines.count])))
            for index in 0..<lines.count { amounts[Int(lines[index])] -= shares[index] }
            return
        }
        let (factor, divisor) = (UInt64(total), UInt64(sum))
        var left = total
        for index in 0..<lines.count {
            let (share, remainder) = (factor * UInt64(weights[index]))
                .quotientAndRemainder(dividingBy: divisor)
            left -= Int64(share)
            amounts[Int(lines[index])] -= Int64(share)
            // Larger remainders first, then earlier lines; no two keys are the same.
            keys[index] = remainder << 16 | UInt64(0xFFFF - index)
        }
        guard left > 0 else { return }
        let all = UnsafeMutableBufferPointer(rebasing: keys[..<lines.count])
        let least = largest(Int(left), of: all)
        for key in all where key >= least {
            amounts[Int(lines[0xFFFF - Int(key & 0xFFFF)])] -= 1
        }
    }

    /// The key that is at this place, from 1, when the largest comes first.
    private static func largest(
        _ place: Int, of keys: UnsafeMutableBufferPointer<UInt64>
    ) -> UInt64 {
        var (low, high) = (0, keys.count - 1)
        while low < high {
            let pivot = keys[(low + high) / 2]
            var (left, right) = (low, high)
            while left <= right {
                while keys[left] > pivot { left += 1 }
                while keys[right] < pivot { right -= 1 }
                if left <= right {
                    keys.swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if place - 1 <= right {
                high = right
            } else if place - 1 >= left {
                low = left
            } else {
                break
            }
        }
        return keys[place - 1]
    }
}
