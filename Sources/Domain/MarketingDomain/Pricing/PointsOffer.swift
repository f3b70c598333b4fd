import Primitives

/// Points as a part of a price (C18): what they are worth, and how many may go.
package struct PointsOffer: Hashable, Sendable {
    /// What the member can spend.
    package let available: Int64
    /// What she wants to spend at most.
    package let most: Int64
    package let points: Int64
    package let valueMinor: Int64
    package let step: Int64
    package let maxSharePermille: Int64

    /// - Returns: nil where a step is not worth a whole number of minor units, or a number is out of
    ///   its range.
    package init?(
        available: Int64, most: Int64, points: Int64, valueMinor: Int64, step: Int64,
        maxSharePermille: Int64 = 1_000
    ) {
        let numbers: ClosedRange<Int64> = 1...1_000_000
        guard available >= 0, most >= 0, numbers.contains(points), numbers.contains(step),
            (1...1_000_000_000).contains(valueMinor), (1...1_000).contains(maxSharePermille),
            step * valueMinor % points == 0
        else { return nil }
        self.available = available
        self.most = most
        self.points = points
        self.valueMinor = valueMinor
        self.step = step
        self.maxSharePermille = maxSharePermille
    }

    private var stepMinor: Int64 { step * valueMinor / points }

    /// Steps that the buyer can and wants to spend.
    private var steps: Int64 { min(available, most) / step }

    /// Whether any can go, whatever the order costs.
    var isOfUse: Bool { steps > 0 }

    /// The most that may be paid of an amount, not only in whole steps.
    func share(of payableMinor: Int64) -> Int64 { payableMinor * maxSharePermille / 1_000 }

    /// The most that goes towards an amount: whole steps within the share, the balance and the wish.
    func usable(towards payableMinor: Int64) -> (points: Int64, minor: Int64) {
        let taken = min(steps, share(of: payableMinor) / stepMinor)
        return (taken * step, taken * stepMinor)
    }

    /// What is left of an amount when points have paid their part.
    func left(of payableMinor: Int64) -> Int64 {
        payableMinor - usable(towards: payableMinor).minor
    }

    /// What at least is left of this amount, and of every larger one.
    func leastLeft(of payableMinor: Int64) -> Int64 {
        let steps = Int64(clamping: Int128(steps) * Int128(stepMinor))
        return payableMinor - min(steps, share(of: payableMinor))
    }
}
