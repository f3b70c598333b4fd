import Primitives

/// Leaves out coupons that another one is never worse than (3.6, best combination).
///
/// Only where exactly one of the two can be taken, as the one coupon of the order that nothing but
/// points and shipping comes after. Then more off is less to pay, unless points are used or something
/// is taken off the shipping: points go in steps, shipping may be cheaper from a sum on, and a smaller
/// sum may leave more to pay; so beside them only equal terms are compared. A coupon that would win a
/// tie is never left out.
struct Dominance {
    private let table: PricingTable
    private let candidates: [Candidate]
    private let limits: PricingFacts.CouponLimits
    private let isLast: Bool

    /// - Parameter isLast: whether nothing at all comes after coupons of the order.
    init(
        _ table: PricingTable, _ candidates: [Candidate], _ limits: PricingFacts.CouponLimits,
        isLast: Bool
    ) {
        self.table = table
        self.candidates = candidates
        self.limits = limits
        self.isLast = isLast
    }

    func prune(_ turns: [Int]) -> [Int] {
        let coupons = turns.filter { table.turns[$0].stage == .orderCoupon }
        guard limits.order == 1, coupons.allSatisfy({ table.turns[$0].slot == .order }) else {
            return turns
        }
        let dominated = Set(
            coupons.filter { worse in
                table.turns[worse].role == .optional
                    && coupons.contains { $0 != worse && dominates($0, worse) }
            })
        return dominated.isEmpty ? turns : turns.filter { !dominated.contains($0) }
    }

    private func dominates(_ index: Int, _ other: Int) -> Bool {
        guard table.turns[index].role == .optional, table.turns[index].isCoupon,
            table.turns[other].isCoupon
        else { return false }
        let better = candidates[table.turns[index].candidate]
        let worse = candidates[table.turns[other].candidate]
        guard winsTie(better, worse), isComparable(better.offer.terms, worse.offer.terms) else {
            return false
        }
        if better.offer.terms.discount == worse.offer.terms.discount { return true }
        guard isLast, better.offer.terms.basis != .after else { return false }
        return takesNoLess(better.offer.terms.discount, worse.offer.terms.discount)
    }

    private func winsTie(_ coupon: Candidate, _ other: Candidate) -> Bool {
        let (end, otherEnd) = (coupon.expiresAt ?? .never, other.expiresAt ?? .never)
        return end == otherEnd ? coupon.id < other.id : end < otherEnd
    }

    private func isComparable(_ terms: Offer.Terms, _ other: Offer.Terms) -> Bool {
        terms.scope == other.scope && terms.basis == other.basis
            && terms.stacking == other.stacking
            && terms.percentOfInitial == other.percentOfInitial
    }

    /// Whatever the subtotal is.
    private func takesNoLess(_ better: Offer.Discount, _ worse: Offer.Discount) -> Bool {
        switch (better, worse) {
        case (.fullReduction(let better), .fullReduction(let worse)):
            // A repeating one takes at least its first amount, within its cap.
            let least = min(better.reductionMinor, better.capMinor ?? .max)
            return !worse.repeats && better.thresholdMinor <= worse.thresholdMinor
                && least >= worse.reductionMinor
        case (.percent(let better), .percent(let worse)):
            return better.payPermille <= worse.payPermille
                && better.thresholdMinor <= worse.thresholdMinor
                && better.maxDiscountMinor ?? .max >= worse.maxDiscountMinor ?? .max
        case (.cash(let better), .cash(let worse)):
            return better >= worse
        case (.cash(let amount), .fullReduction(let worse)):
            return !worse.repeats && amount >= worse.reductionMinor
        default:
            return false
        }
    }
}
