/// What a return does with the price of what is kept (3.6).
package enum RefundPolicy: Hashable, Sendable {
    /// What was paid for the returned part comes back.
    case keep
    /// What is kept is paid for at its price now, without a discount that it no longer reaches.
    ///
    /// - Parameter keptPriceMinor: what `ReturnedGoods.kept` costs now, before points, with
    ///   shipping that is kept; not looked at where nothing is kept.
    case recompute(keptPriceMinor: Int64)
}

/// What a return gives back, line by line, tender by tender.
///
/// Amounts are minor units; each is 0 or more, and at most what is left of it. Any returns that
/// together return an order whole give back exactly what had paid for it.
package struct RefundPlan: Hashable, Sendable {
    package struct Line: Hashable, Sendable {
        /// Place of the line in the order, from 0.
        package let line: Int
        /// What this return adds to what was returned of the line.
        package let change: RefundedLine
        /// Of each tender: how much of the refund is bonus; the rest of stored value is principal.
        package let bonuses: [Int64]
        /// The line earned on so much of what is given back: for the points that it had earned.
        package let baseMinor: Int64

        package var quantity: Int64 { change.quantity }
        package var moneyMinor: Int64 { change.refund.moneyMinor }
        /// Spent points that come back.
        package var points: Int64 { change.refund.points }
    }

    package struct Tender: Hashable, Sendable {
        package let kind: TenderKind
        package var amountMinor: Int64 = 0
        package var bonusMinor: Int64 = 0
        /// Of stored value: the customer's own money.
        package var principalMinor: Int64 { kind == .storedValue ? amountMinor - bonusMinor : 0 }
    }

    /// Those of which anything comes back.
    package let lines: [Line]
    /// All tenders of the order in their order, with what goes back to each.
    package let tenders: [Tender]
    /// What was returned of each line in all.
    package let after: [RefundedLine]
    /// Spent points that come back, and what they had paid.
    package let points: Int64
    package let pointsMinor: Int64
    /// What promotions and coupons had taken off what comes back.
    package let couponMinor: Int64
    package let baseMinor: Int64
    /// What the policy keeps of the worth of what comes back; below 0 where it gives more, as when
    /// what was deducted before is due after all.
    package let deductedMinor: Int64
    /// Nothing of the order is left, shipping included.
    package let isWhole: Bool
    /// Nothing of it is left but shipping.
    package let areGoodsWhole: Bool

    package var moneyMinor: Int64 { tenders.reduce(0) { $0 + $1.amountMinor } }
    /// So much of it goes back to the member's account, and is paid out to nobody.
    package var storedValueMinor: Int64 {
        tenders.reduce(0) { $0 + ($1.kind == .storedValue ? $1.amountMinor : 0) }
    }
}

extension ReturnedGoods {
    /// Says what is given back for the goods.
    package func refund(_ policy: RefundPolicy) -> RefundPlan {
        var after = zip(before, taken).map { $0 + $1 }
        let isAllBack = kept.allSatisfy { $0 == 0 }
        switch policy {
        case .keep:
            for line in after.indices {
                let left = settlement.shares(ofLine: line) - before[line].refund
                let given = isAllBack ? left : taken[line].worth.combined(left, min)
                after[line].refund = before[line].refund + given
            }
        case .recompute(let keptPriceMinor):
            recompute(keptPriceMinor: isAllBack ? 0 : keptPriceMinor, &after)
        }
        return plan(after)
    }

    private func plan(_ after: [RefundedLine]) -> RefundPlan {
        var lines: [RefundPlan.Line] = []
        var tenders = settlement.tenders.map { RefundPlan.Tender(kind: $0.kind) }
        var sum = RefundedLine.none(tenders: tenders.count)
        for line in after.indices {
            var change = taken[line]
            change.refund = after[line].refund - before[line].refund
            guard change != .none(tenders: tenders.count) else { continue }
            let bonuses = tenders.indices.map { tender in
                settlement.bonusMinor(
                    ofLine: line, tender: tender, in: after[line].refund.tenders[tender])
                    - settlement.bonusMinor(
                        ofLine: line, tender: tender, in: before[line].refund.tenders[tender])
            }
            for tender in tenders.indices {
                tenders[tender].amountMinor += change.refund.tenders[tender]
                tenders[tender].bonusMinor += bonuses[tender]
            }
            sum = sum + change
            lines.append(
                RefundPlan.Line(
                    line: line, change: change, bonuses: bonuses,
                    baseMinor: settlement.baseMinor(
                        ofLine: line, in: after[line].refund.tenders)
                        - settlement.baseMinor(ofLine: line, in: before[line].refund.tenders)))
        }
        let open = after.indices.filter {
            after[$0].quantity < settlement.lines[$0].quantity
                || after[$0].refund != settlement.shares(ofLine: $0)
        }
        return RefundPlan(
            lines: lines, tenders: tenders, after: after, points: sum.refund.points,
            pointsMinor: sum.refund.pointsMinor, couponMinor: sum.refund.couponMinor,
            baseMinor: lines.reduce(0) { $0 + $1.baseMinor },
            deductedMinor: sum.worth.valueMinor - sum.refund.valueMinor,
            isWhole: open.isEmpty,
            areGoodsWhole: open.allSatisfy { settlement.lines[$0].isShipping })
    }
}

extension Settlement {
    /// The lines as the clawback of earned points wants them (3.4), with the base as their amount.
    ///
    /// - Parameter earned: the points that each line was granted.
    package func returns(after refunded: [RefundedLine], earned: [Int64]) -> [Returns.Line] {
        lines.indices.map {
            Returns.Line(
                sku: lines[$0].sku, category: lines[$0].category, quantity: lines[$0].quantity,
                amountMinor: baseMinor(ofLine: $0), points: earned[$0],
                returnedQuantity: refunded[$0].quantity,
                returnedMinor: baseMinor(ofLine: $0, in: refunded[$0].refund.tenders))
        }
    }
}
