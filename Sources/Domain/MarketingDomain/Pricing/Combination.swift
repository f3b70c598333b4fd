import Primitives

/// A set of offers that go together, and what the order costs with them.
struct Combination {
    /// Indices of turns, in their order, all with an effect.
    let turns: [Int]
    /// What is to be paid, shipping included, when points have paid their part.
    let left: Int64
    let named: Int
    /// Those that members hold.
    let coupons: [Int]
    /// Whether an EXCLUSIVE offer has kept the COMMON ones out.
    let isExclusive: Bool

    /// More of what was named, then the cheaper one, then fewer coupons, then those that end
    /// earlier, then lower ids (3.6, best combination); of what costs nothing, rather more.
    func isBetter(than other: Combination, _ candidates: [Candidate], _ table: PricingTable) -> Bool
    {
        if named != other.named { return named > other.named }
        if left != other.left { return left < other.left }
        if coupons.count != other.coupons.count { return coupons.count < other.coupons.count }
        let held = coupons.map { candidates[table.turns[$0].candidate] }
        let others = other.coupons.map { candidates[table.turns[$0].candidate] }
        let ends = held.map { $0.expiresAt ?? .never }.sorted()
        let otherEnds = others.map { $0.expiresAt ?? .never }.sorted()
        if ends != otherEnds { return ends.lexicographicallyPrecedes(otherEnds) }
        let ids = held.map(\.id).sorted()
        let otherIds = others.map(\.id).sorted()
        if ids != otherIds { return ids.lexicographicallyPrecedes(otherIds) }
        if turns.count != other.turns.count { return turns.count > other.turns.count }
        return turns.lexicographicallyPrecedes(other.turns)
    }
}

extension Combination {
    /// Up to so many candidates all sets are compared, whatever it takes.
    static let provenCandidates = 12

    /// The best set of the order's offers.
    static func best(
        _ table: PricingTable, _ candidates: [Candidate], _ facts: PricingFacts
    ) -> (combination: Combination, isProven: Bool, candidates: Int) {
        let points = facts.points.flatMap { $0.isOfUse ? $0 : nil }
        var run = PricingRun(table)
        let useful = table.turns.indices.filter { index in
            let turn = table.turns[index]
            guard turn.stage != .linePrice else { return true }
            switch run.take(turn, from: 0, spreads: false, isBound: true) {
            case .taken: return true
            case .belowThreshold, .linesTaken, .none: return false
            }
        }
        let kept = Dominance(
            table, candidates, facts.couponLimits,
            isLast: points == nil && !table.hasShippingOffers
        ).prune(useful)
        let choices = kept.count { table.turns[$0].role != .forced }
        let isSmall = choices <= provenCandidates
        var search = CombinationSearch(
            table, candidates, points, facts.couponLimits, kept, run: run,
            budget: isSmall ? .max : 1 << provenCandidates)
        search.run()
        if let best = search.best, !search.isExhausted { return (best, true, choices) }
        // Too many: the most valuable ones are compared exactly, and the better of both counts.
        var few = CombinationSearch(
            table, candidates, points, facts.couponLimits,
            mostValuable(kept, table, run), run: run, budget: .max)
        few.run()
        let found = [search.best, few.best].compactMap(\.self)
        guard var best = found.first else { preconditionFailure("no offers at all is a set") }
        if let other = found.last, other.isBetter(than: best, candidates, table) { best = other }
        return (best, false, choices)
    }

    /// What was named, and of the others those that take most by themselves, 12 in all.
    private static func mostValuable(
        _ kept: [Int], _ table: PricingTable, _ run: PricingRun
    ) -> [Int] {
        var run = run
        let choices = kept.filter { table.turns[$0].role != .forced }
        let values = choices.map { index -> (rank: Int, value: Int64, index: Int) in
            let turn = table.turns[index]
            let rank = turn.role == .named ? 0 : 1
            if turn.stage == .linePrice {
                return (rank, LinePrices(table, [index]).credits.reduce(0) { $0 + $1.minor }, index)
            }
            guard
                case .taken(let value) = run.take(turn, from: 0, spreads: false, isBound: true)
            else { return (rank, 0, index) }
            return (rank, value, index)
        }
        let chosen = Set(
            values.sorted { ($0.rank, $1.value, $0.index) < ($1.rank, $0.value, $1.index) }
                .prefix(provenCandidates).map(\.index))
        return kept.filter { table.turns[$0].role == .forced || chosen.contains($0) }
    }
}
