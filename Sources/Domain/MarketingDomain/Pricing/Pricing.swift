import Primitives

/// The price of an order: list prices, line prices, line offers, promotions, order coupons, points
/// and shipping, with the reason for everything (3.6).
///
/// Total and deterministic: the same facts always make the same answer, whatever the order is in
/// which promotions and coupons are given.
package enum Pricing {
    package static func price(_ facts: PricingFacts) -> PricedOrder {
        let candidates = Candidate.all(facts)
        let (table, barred) = PricingTable.make(facts, candidates)
        let found = Combination.best(table, candidates, facts)
        var bill = Bill(facts, candidates, table, found.combination)
        bill.settle()
        bill.reject(barred)
        return bill.order(isProven: found.isProven, candidates: found.candidates)
    }
}
