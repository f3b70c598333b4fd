package import Primitives

/// Points as money at checkout (C18): so many points are worth so much, in steps, up to a share of
/// what is payable.
package struct PointsAsMoney: Hashable, Sendable {
    package let points: Int64
    package let valueMinor: Int64
    package let step: Int64
    package let maxSharePermille: Int64

    /// - Returns: nil where a step is not worth a whole number of minor units, or a number is out of
    ///   its range.
    package init?(points: Int64, valueMinor: Int64, step: Int64, maxSharePermille: Int64 = 1_000) {
        guard points > 0, valueMinor > 0, step > 0, (1...1_000).contains(maxSharePermille),
            points <= 1_000_000, step <= 1_000_000, valueMinor <= 1_000_000_000,
            step * valueMinor % points == 0
        else { return nil }
        self.points = points
        self.valueMinor = valueMinor
        self.step = step
        self.maxSharePermille = maxSharePermille
    }

    /// What so many points are worth, rounded down.
    package func value(of points: Int64) -> Int64 {
        Int64(clamping: Int128(points) * Int128(valueMinor) / Int128(self.points))
    }

    /// The most that can be used towards an amount: whole steps, within the share and the balance.
    package func usable(
        available: Int64, payableMinor: Int64, asked: Int64? = nil
    ) -> (points: Int64, valueMinor: Int64) {
        let share = Int64(Int128(payableMinor) * Int128(maxSharePermille) / 1_000)
        let stepValue = step * valueMinor / points
        let bySteps = min(share / stepValue, min(available, asked ?? available) / step)
        let steps = max(0, bySteps)
        return (steps * step, steps * stepValue)
    }
}
