import Primitives

/// Spreads the tenders of an order over its lines, so that it is known what paid for each of them
/// (3.6).
///
/// One tender after the other, each by largest remainder over what is still unpaid of each line;
/// the last takes the rest. 75.60 of stored value and 75.60 of cash over 66.96, 71.15 and 13.09
/// are 33.48, 35.58 and 6.54, then 33.48, 35.57 and 6.55.
package enum TenderSpread {
    /// - Parameter tenders: amounts in their order, minor units, 0 or more.
    /// - Parameter payables: what money pays of each line; their sum is that of the tenders.
    /// - Returns: for each line the share of each tender.
    package static func shares(of tenders: [Int64], over payables: [Int64]) -> [[Int64]] {
        var unpaid = payables
        var shares = payables.map { _ in [Int64]() }
        for amount in tenders {
            let spread = LargestRemainder.allocate(total: amount, weights: unpaid)
            for line in payables.indices {
                shares[line].append(spread[line])
                unpaid[line] -= spread[line]
            }
        }
        precondition(unpaid.allSatisfy { $0 == 0 }, "tenders do not add up to the lines")
        return shares
    }
}
