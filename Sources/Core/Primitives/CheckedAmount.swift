/// Thrown where exact integer arithmetic would leave 64 bits.
package struct ArithmeticOverflow: Error, Hashable, Sendable {
    package init() {}
}

/// A whole number of one unit whose arithmetic never wraps and never rounds.
package protocol CheckedAmount: Hashable, Comparable, Sendable {
    var units: Int64 { get }
    init(units: Int64)
}

extension CheckedAmount {
    package static var zero: Self { Self(units: 0) }

    package var isNegative: Bool { units < 0 }

    package static func < (left: Self, right: Self) -> Bool { left.units < right.units }

    package func adding(_ other: Self) throws(ArithmeticOverflow) -> Self {
        try Self.checked(units.addingReportingOverflow(other.units))
    }

    package func subtracting(_ other: Self) throws(ArithmeticOverflow) -> Self {
        try Self.checked(units.subtractingReportingOverflow(other.units))
    }

    package func multiplied(by factor: Int64) throws(ArithmeticOverflow) -> Self {
        try Self.checked(units.multipliedReportingOverflow(by: factor))
    }

    package static func sum(
        _ amounts: some Sequence<Self>
    ) throws(ArithmeticOverflow) -> Self {
        var total = zero
        for amount in amounts {
            total = try total.adding(amount)
        }
        return total
    }

    private static func checked(
        _ result: (partialValue: Int64, overflow: Bool)
    ) throws(ArithmeticOverflow) -> Self {
        guard !result.overflow else { throw ArithmeticOverflow() }
        return Self(units: result.partialValue)
    }
}
