import Primitives

/// What comes back of an order, and what it had cost, before a policy says what is given for it.
package struct ReturnedGoods: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        /// All that is left, as when the order is cancelled before anything was handed over.
        case everything
        /// All that is left but the shipping.
        case goods
        case parts([Returns.Part])
    }

    package let settlement: Settlement
    /// What was returned before, line by line.
    let before: [RefundedLine]
    /// What comes back now, line by line; nothing of it is given back yet.
    let taken: [RefundedLine]

    /// Pieces of each line that are kept: what RECOMPUTE wants priced.
    package var kept: [Int64] {
        settlement.lines.indices.map {
            settlement.lines[$0].quantity - before[$0].quantity - taken[$0].quantity
        }
    }
}

extension Settlement {
    /// Reckons what a return takes of each line.
    ///
    /// So many pieces are worth what the first so many of the line carry of each tender, of the
    /// points and of the coupons, each by cumulative floor. An amount is split over what is left of
    /// the line's tenders by largest remainder, and points come back in proportion; it takes no
    /// piece with it, but all of them where it is all that is left.
    ///
    /// - Parameter refunded: what was returned of each line before; empty before the first return.
    package func take(
        _ scope: ReturnedGoods.Scope, after refunded: [RefundedLine]
    ) throws(Returns.Refusal) -> ReturnedGoods {
        let none = RefundedLine.none(tenders: tenders.count)
        let before =
            refunded.isEmpty ? Array(repeating: none, count: lines.count) : refunded
        precondition(before.count == lines.count, "lines of another order")
        var taken = Array(repeating: none, count: lines.count)
        for part in parts(of: scope, before) {
            let soFar = before[part.line] + taken[part.line]
            taken[part.line] = taken[part.line] + (try take(part, after: soFar))
        }
        guard taken.contains(where: { $0 != none }) else { throw .nothingLeft }
        return ReturnedGoods(settlement: self, before: before, taken: taken)
    }

    private func parts(of scope: ReturnedGoods.Scope, _ before: [RefundedLine]) -> [Returns.Part] {
        switch scope {
        case .parts(let parts): parts
        case .everything, .goods:
            lines.indices.filter { scope == .everything || !lines[$0].isShipping }.map {
                Returns.Part(
                    line: $0, size: .quantity(lines[$0].quantity - before[$0].quantity))
            }
        }
    }

    private func take(
        _ part: Returns.Part, after soFar: RefundedLine
    ) throws(Returns.Refusal) -> RefundedLine {
        let all = shares(ofLine: part.line)
        let left = all - soFar.worth
        let leftQuantity = lines[part.line].quantity - soFar.quantity
        var taken = RefundedLine.none(tenders: tenders.count)
        switch part.size {
        case .quantity(let pieces):
            guard (0...leftQuantity).contains(pieces) else {
                throw .exceedsLine(
                    line: part.line, leftQuantity: leftQuantity, leftMinor: left.moneyMinor)
            }
            taken.quantity = pieces
            if pieces == leftQuantity {
                taken.worth = left
            } else {
                let through = soFar.quantity..<soFar.quantity + pieces
                taken.worth = all.share(through, of: lines[part.line].quantity)
                    .combined(left, min)
            }
        case .amountMinor(let amount):
            guard (0...left.moneyMinor).contains(amount) else {
                throw .exceedsLine(
                    line: part.line, leftQuantity: leftQuantity, leftMinor: left.moneyMinor)
            }
            taken.byAmountMinor = amount
            guard amount > 0 else { break }
            if amount == left.moneyMinor {
                taken.quantity = leftQuantity
                taken.worth = left
            } else {
                let before = soFar.worth.moneyMinor
                taken.worth = all.share(before..<before + amount, of: all.moneyMinor)
                    .combined(left, min)
                taken.worth.tenders = LargestRemainder.allocate(
                    total: amount, weights: left.tenders)
            }
        }
        return taken
    }
}

extension LineShares {
    fileprivate func share(_ taken: Range<Int64>, of units: Int64) -> LineShares {
        map { CumulativeFloor.share(of: $0, taking: taken, of: units) }
    }
}
