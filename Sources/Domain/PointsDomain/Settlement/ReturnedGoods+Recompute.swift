import Primitives

extension ReturnedGoods {
    /// What pays for a line: a tender, or points.
    private enum Source {
        case tender(Int)
        case points
    }

    /// What is due in all is what was paid less the price of what is kept, and never less than was
    /// given back before (3.6).
    ///
    /// It comes from what paid for the returned parts: points first, cash last, so that what is
    /// deducted comes off cash, then off the other tenders in their order, and off points last.
    /// Where more is due than they had cost, the rest comes from what paid for the others.
    func recompute(keptPriceMinor: Int64, _ after: inout [RefundedLine]) {
        let paid = settlement.discountedMinor
        let given = before.reduce(0) { $0 + $1.refund.valueMinor }
        let due = max(given, paid - max(0, keptPriceMinor - allowedMinor))
        var left = due - given
        let worth = after.map(\.worth)
        let all = after.indices.map(settlement.shares(ofLine:))
        for source in sources { give(&left, from: source, upTo: worth, &after) }
        for source in sources.reversed() { give(&left, from: source, upTo: all, &after) }
        for line in after.indices {
            after[line].refund.couponMinor = after[line].worth.couponMinor
            after[line].refund.points = max(
                before[line].refund.points, points(ofLine: line, after[line]))
        }
    }

    /// What was refunded as money of lines of which something is kept: they cost so much less.
    private var allowedMinor: Int64 {
        zip(settlement.lines.indices, kept).reduce(0) { sum, line in
            line.1 > 0
                ? sum + before[line.0].byAmountMinor + taken[line.0].byAmountMinor : sum
        }
    }

    /// In the order in which they are given back.
    private var sources: [Source] {
        let tenders = settlement.tenders
        let cash = tenders.indices.filter { tenders[$0].kind == .cash }
        let others = tenders.indices.filter { tenders[$0].kind != .cash }
        return [.points] + (cash + others).reversed().map { .tender($0) }
    }

    private func give(
        _ left: inout Int64, from source: Source, upTo limit: [LineShares],
        _ after: inout [RefundedLine]
    ) {
        let open = after.indices.map {
            max(0, amount(source, limit[$0]) - amount(source, after[$0].refund))
        }
        let total = min(left, open.reduce(0, +))
        guard total > 0 else { return }
        left -= total
        let shares = LargestRemainder.allocate(total: total, weights: open)
        for line in after.indices {
            switch source {
            case .points: after[line].refund.pointsMinor += shares[line]
            case .tender(let tender): after[line].refund.tenders[tender] += shares[line]
            }
        }
    }

    private func amount(_ source: Source, _ shares: LineShares) -> Int64 {
        switch source {
        case .points: shares.pointsMinor
        case .tender(let tender): shares.tenders[tender]
        }
    }

    /// All points of the returned part where all that they had paid comes back, else in proportion.
    private func points(ofLine line: Int, _ after: RefundedLine) -> Int64 {
        let all = settlement.shares(ofLine: line)
        if after.refund.pointsMinor == all.pointsMinor, all.pointsMinor > 0 { return all.points }
        if after.refund.pointsMinor == after.worth.pointsMinor { return after.worth.points }
        return CumulativeFloor.share(
            of: all.points, taking: 0..<after.refund.pointsMinor, of: all.pointsMinor)
    }
}
