/// A part of a line in everything that paid for it.
package struct LineShares: Hashable, Sendable {
    /// Of each tender of the order, minor units.
    package var tenders: [Int64]
    package var points: Int64
    /// What the points are worth.
    package var pointsMinor: Int64
    /// What promotions and coupons took off.
    package var couponMinor: Int64

    package init(tenders: [Int64], points: Int64, pointsMinor: Int64, couponMinor: Int64) {
        self.tenders = tenders
        self.points = points
        self.pointsMinor = pointsMinor
        self.couponMinor = couponMinor
    }

    package static func none(tenders: Int) -> LineShares {
        LineShares(
            tenders: Array(repeating: 0, count: tenders), points: 0, pointsMinor: 0,
            couponMinor: 0)
    }

    package var moneyMinor: Int64 { tenders.reduce(0, +) }
    /// Money and points together: what the part costs before points.
    package var valueMinor: Int64 { moneyMinor + pointsMinor }

    package static func + (left: LineShares, right: LineShares) -> LineShares {
        left.combined(right) { $0 + $1 }
    }

    package static func - (left: LineShares, right: LineShares) -> LineShares {
        left.combined(right) { $0 - $1 }
    }

    func combined(_ other: LineShares, _ combine: (Int64, Int64) -> Int64) -> LineShares {
        LineShares(
            tenders: zip(tenders, other.tenders).map(combine),
            points: combine(points, other.points),
            pointsMinor: combine(pointsMinor, other.pointsMinor),
            couponMinor: combine(couponMinor, other.couponMinor))
    }

    func map(_ transform: (Int64) -> Int64) -> LineShares {
        combined(self) { amount, _ in transform(amount) }
    }
}

extension Settlement {
    /// All that paid for a line.
    package func shares(ofLine line: Int) -> LineShares {
        LineShares(
            tenders: tenderShares[line], points: lines[line].points,
            pointsMinor: lines[line].pointsMinor, couponMinor: lines[line].couponMinor)
    }
}

/// What was returned of a line so far, or by one return.
package struct RefundedLine: Hashable, Sendable {
    package var quantity: Int64
    /// What was asked for as money and not as pieces.
    package var byAmountMinor: Int64
    /// What the returned part had cost.
    package var worth: LineShares
    /// What was given back for it: the same, but where a policy deducts.
    package var refund: LineShares

    package init(quantity: Int64, byAmountMinor: Int64, worth: LineShares, refund: LineShares) {
        self.quantity = quantity
        self.byAmountMinor = byAmountMinor
        self.worth = worth
        self.refund = refund
    }

    package static func none(tenders: Int) -> RefundedLine {
        RefundedLine(
            quantity: 0, byAmountMinor: 0, worth: .none(tenders: tenders),
            refund: .none(tenders: tenders))
    }

    package static func + (left: RefundedLine, right: RefundedLine) -> RefundedLine {
        RefundedLine(
            quantity: left.quantity + right.quantity,
            byAmountMinor: left.byAmountMinor + right.byAmountMinor,
            worth: left.worth + right.worth, refund: left.refund + right.refund)
    }

    /// What all returns of an order have given back, line by line, from what each of them did.
    package static func sum(
        of returns: [[RefundPlan.Line]], lines: Int, tenders: Int
    ) -> [RefundedLine] {
        var sum = Array(repeating: RefundedLine.none(tenders: tenders), count: lines)
        for line in returns.joined() { sum[line.line] = sum[line.line] + line.change }
        return sum
    }
}
