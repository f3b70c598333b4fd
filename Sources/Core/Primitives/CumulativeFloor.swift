/// Splits an amount over equal units one after the other, whichever are taken first.
///
/// The first `q` of `Q` units carry `floor(total * q / Q)`, so unit by unit the shares add up to
/// the total exactly: 19.99 over 3 is 6.66, 6.66, 6.67.
package enum CumulativeFloor {
    /// The part of a non-negative total that units `taken` (counted from 0) of `units` carry.
    package static func share(of total: Int64, taking taken: Range<Int64>, of units: Int64) -> Int64
    {
        precondition(units > 0 && taken.lowerBound >= 0 && taken.upperBound <= units)
        return through(taken.upperBound, of: units, total: total)
            - through(taken.lowerBound, of: units, total: total)
    }

    private static func through(_ count: Int64, of units: Int64, total: Int64) -> Int64 {
        Int64(floorDivide(Int128(total) * Int128(count), by: Int128(units)))
    }
}
