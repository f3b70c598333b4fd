/// The quotient rounded towards negative infinity; the divisor is positive.
func floorDivide<Integer: FixedWidthInteger & SignedInteger>(
    _ dividend: Integer, by divisor: Integer
) -> Integer {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
}

/// The remainder of `floorDivide`: never negative.
func floorRemainder<Integer: FixedWidthInteger & SignedInteger>(
    _ dividend: Integer, by divisor: Integer
) -> Integer {
    let remainder = dividend % divisor
    return remainder < 0 ? remainder + divisor : remainder
}

/// The greatest common divisor; of zero and a number, the number.
func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 {
        // A division of 128 bits costs many times one of 64, and nearly all values are small.
        if let small = UInt64(exactly: left), let other = UInt64(exactly: right) {
            return UInt128(greatestCommonDivisor(small, other))
        }
        (left, right) = (right, left % right)
    }
    return left
}

func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (left, right) = (left, right)
    while right != 0 {
        (left, right) = (right, left % right)
    }
    return left
}
