import Primitives

/// Tries the admissible sets of an order's offers, each in the order of the pipeline, and keeps the
/// best (3.6, best combination; N10).
///
/// A tree: at each turn the offer is taken, or left. What a set has in common with the one tried
/// before it is not reckoned again. A branch is given up only where it provably holds nothing
/// better: what is payable there, less the most that all later offers and the points could take of
/// it, is above what was found. An offer that has no effect when its turn comes is not part of the
/// set (PREVENT), so every set is tried as what it comes to.
struct CombinationSearch {
    private let table: PricingTable
    private let candidates: [Candidate]
    private let points: PointsOffer?
    private let limits: [Int]
    /// Indices of the turns that take part.
    private let members: [Int]
    private var pipeline: PricingRun
    /// How many more offers may be tried.
    private var budget: Int
    private(set) var isExhausted = false
    private(set) var best: Combination?

    // The branch that is being tried.
    private var exclusive: Int?
    /// Whether only sets with all that was named are looked at.
    private var needsNamed = true
    private let allNamed: Int
    private var turns: [Int] = []
    private var isTaken: [Bool]
    private var isMember: [Bool]
    private var path: [Int] = []
    private var coupons = 0
    private var named = 0
    private var groups: [Int]
    private var slots = [0, 0, 0]
    private var ahead = Ahead()
    /// From list prices, whatever the line prices will be.
    private var aheadOfList = Ahead()

    init(
        _ table: PricingTable, _ candidates: [Candidate], _ points: PointsOffer?,
        _ limits: PricingFacts.CouponLimits, _ members: [Int], run: PricingRun, budget: Int
    ) {
        self.table = table
        self.candidates = candidates
        self.points = points
        self.limits = [limits.order, limits.line, .max]
        self.members = members
        pipeline = run
        self.budget = budget
        isTaken = Array(repeating: false, count: table.turns.count)
        isMember = isTaken
        groups = Array(repeating: 0, count: table.groups.count)
        allNamed = members.count { table.turns[$0].role == .named }
        for index in members { isMember[index] = true }
    }

    /// First with all that was named; only where that cannot be, with as much of it as can.
    mutating func run() {
        tryAll()
        guard best == nil else { return }
        needsNamed = false
        tryAll()
    }

    private mutating func tryAll() {
        tryBranch(of: nil)
        for index in members where table.turns[index].stacking == .exclusive {
            tryBranch(of: index)
        }
    }

    /// The sets with this EXCLUSIVE offer, or those without any.
    private mutating func tryBranch(of exclusive: Int?) {
        let branch = members.filter { index in
            switch table.turns[index].stacking {
            case .always: true
            case .common: exclusive == nil
            case .exclusive: exclusive == index
            }
        }
        if needsNamed, members.contains(where: { isNamed($0) && !branch.contains($0) }) { return }
        self.exclusive = exclusive
        turns = branch.filter { table.turns[$0].stage != .linePrice }
        let prices = branch.filter { table.turns[$0].stage == .linePrice }
        if prices.contains(where: { table.turns[$0].role != .forced }) {
            pipeline.begin()
            aheadOfList = Ahead(turns, table, &pipeline, limit: limits[Turn.Slot.order.rawValue])
        }
        tryPrices(prices, at: 0)
    }

    private func isNamed(_ index: Int) -> Bool { table.turns[index].role == .named }

    private func mustTake(_ index: Int) -> Bool {
        index == exclusive || (needsNamed && isNamed(index))
    }

    // MARK: Line prices

    /// Chooses among those line prices that are a choice.
    private mutating func tryPrices(_ prices: [Int], at position: Int) {
        guard position < prices.count else {
            tryOffers(prices)
            return
        }
        let index = prices[position]
        if table.turns[index].role == .forced {
            isTaken[index] = true
            tryPrices(prices, at: position + 1)
            isTaken[index] = false
            return
        }
        if best != nil {
            // No set of this branch has lower prices than all that may still be in it together.
            let open = prices.enumerated().filter { $0.offset >= position || isTaken[$0.element] }
            let lowest = LinePrices(table, open.map(\.element), standsAlone: false).prices
            let undecided = prices[position...].count(where: isNamed)
            let sum = Sum(lines: lowest.reduce(0, +), shipping: table.shippingMinor)
            if cannotWin(aheadOfList, 0, sum, undecided: undecided) { return }
        }
        if canTake(index), spend() {
            enter(index)
            tryPrices(prices, at: position + 1)
            leave(index)
        }
        if !mustTake(index) { tryPrices(prices, at: position + 1) }
    }

    private mutating func tryOffers(_ prices: [Int]) {
        let taken = prices.filter { isTaken[$0] }
        let lines = LinePrices(table, taken)
        // What was chosen has to have an effect, or another set is the same.
        for index in taken where table.turns[index].role != .forced {
            guard lines.credits.contains(where: { $0.turn == index }) else { return }
        }
        pipeline.begin(lines.prices, touched: lines.touched, alone: lines.alone)
        ahead = Ahead(turns, table, &pipeline, limit: limits[Turn.Slot.order.rawValue])
        descend(
            0, row: 0,
            payable: Sum(lines: lines.prices.reduce(0, +), shipping: table.shippingMinor))
    }

    // MARK: Offers

    private mutating func descend(_ position: Int, row: Int, payable: Sum) {
        guard position < turns.count else {
            consider(payable)
            return
        }
        if cannotWin(ahead, position, payable) { return }
        let index = turns[position]
        let turn = table.turns[index]
        if canTake(index), spend() {
            let isLast = isLast(position, turn)
            if case .taken(let minor) = pipeline.take(turn, from: row, spreads: !isLast) {
                enter(index)
                descend(
                    isLast ? turns.count : position + 1, row: row + 1,
                    payable: payable.less(minor, turn.stage))
                leave(index)
                if turn.role == .forced { return }
            }
        }
        if !mustTake(index) { descend(position + 1, row: row, payable: payable) }
    }

    /// Whether nothing after this turn can be taken.
    private func isLast(_ position: Int, _ turn: Turn) -> Bool {
        if position + 1 == turns.count { return true }
        let slot = Turn.Slot.order.rawValue
        return turn.slot == .order && slots[slot] + 1 >= limits[slot]
            && ahead.hasOnlyOrderCoupons[position + 1]
    }

    private func canTake(_ index: Int) -> Bool {
        let turn = table.turns[index]
        if turn.slot != .none, slots[turn.slot.rawValue] >= limits[turn.slot.rawValue] {
            return false
        }
        if turn.group >= 0, groups[turn.group] >= table.groups[turn.group] { return false }
        // Of coupons that are the same the earlier one goes first.
        return turn.twin < 0 || !isMember[turn.twin] || isTaken[turn.twin]
    }

    private mutating func spend() -> Bool {
        guard budget > 0 else {
            isExhausted = true
            return false
        }
        budget -= 1
        return true
    }

    private mutating func enter(_ index: Int) { count(index, by: 1) }

    private mutating func leave(_ index: Int) { count(index, by: -1) }

    private mutating func count(_ index: Int, by change: Int) {
        let turn = table.turns[index]
        isTaken[index] = change > 0
        if change > 0 { path.append(index) } else { path.removeLast() }
        slots[turn.slot.rawValue] += change
        if turn.group >= 0 { groups[turn.group] += change }
        if turn.isCoupon { coupons += change }
        if turn.role == .named { named += change }
    }

    /// Whether all sets of this branch are worse than the best.
    ///
    /// - Parameter undecided: named line prices that may still be taken.
    private func cannotWin(
        _ ahead: Ahead, _ position: Int, _ payable: Sum, undecided: Int = 0
    ) -> Bool {
        guard let best else { return false }
        let most = named + ahead.named[position] + undecided
        if most != best.named { return most < best.named }
        let slot = Turn.Slot.order.rawValue
        let least = ahead.least(
            of: payable.lines, from: position, takesOrderCoupons: slots[slot] < limits[slot])
        let left =
            (points?.leastLeft(of: least) ?? least)
            + max(0, payable.shipping - ahead.shipping[position])
        if left != best.left { return left > best.left }
        return coupons > best.coupons.count
    }

    private mutating func consider(_ payable: Sum) {
        // A named one may have been passed over where nothing more could be taken. The branch's
        // EXCLUSIVE offer cannot: beside it there is none that a limit counts.
        if needsNamed, named < allNamed { return }
        let left = (points?.left(of: payable.lines) ?? payable.lines) + payable.shipping
        if let best, named == best.named, left > best.left { return }
        let found = Combination(
            turns: path, left: left, named: named,
            coupons: path.filter { table.turns[$0].isCoupon }, isExclusive: exclusive != nil)
        if let best, !found.isBetter(than: best, candidates, table) { return }
        best = found
    }
}

/// What an order costs before points, which pay nothing of the shipping.
private struct Sum {
    var lines: Int64
    var shipping: Int64

    func less(_ minor: Int64, _ stage: Turn.Stage) -> Sum {
        stage == .shipping
            ? Sum(lines: lines, shipping: shipping - minor)
            : Sum(lines: lines - minor, shipping: shipping)
    }
}

/// What the turns from each place on can take at most: offers never take more of less.
private struct Ahead {
    private struct Most {
        /// In minor units, and as a share of what is payable then.
        let minor: Int64
        let permille: Int64
    }

    /// By turn; nothing of order coupons that are counted, nor off the shipping.
    private var most: [Most] = []
    /// Off the shipping, from each place on.
    private(set) var shipping: [Int64] = [0]
    /// Of as many order coupons as may be, from each place on.
    private var orderCoupons: [Int64] = [0]
    private(set) var named: [Int] = [0]
    private(set) var hasOnlyOrderCoupons: [Bool] = [true]

    init() {}

    /// - Parameter pipeline: has the highest amounts that may be in row 0.
    init(_ turns: [Int], _ table: PricingTable, _ pipeline: inout PricingRun, limit: Int) {
        var largest: [Int64] = []
        for index in turns.reversed() {
            let turn = table.turns[index]
            var minor: Int64 = 0
            let effect = pipeline.take(turn, from: 0, spreads: false, isBound: true)
            if case .taken(let taken) = effect { minor = taken }
            let isCounted = turn.slot == .order
            let isShipping = turn.stage == .shipping
            shipping.append(shipping[shipping.count - 1] + (isShipping ? minor : 0))
            if isCounted, limit > 0 {
                largest.append(minor)
                largest.sort(by: >)
                if largest.count > limit { largest.removeLast() }
            }
            most.append(
                Most(minor: isCounted || isShipping ? 0 : minor, permille: turn.mostPermille))
            orderCoupons.append(largest.reduce(0, +))
            named.append(named[named.count - 1] + (turn.role == .named ? 1 : 0))
            hasOnlyOrderCoupons.append(
                hasOnlyOrderCoupons[hasOnlyOrderCoupons.count - 1] && isCounted)
        }
        most.reverse()
        shipping.reverse()
        orderCoupons.reverse()
        named.reverse()
        hasOnlyOrderCoupons.reverse()
    }

    /// What at least is left of an amount, or of a larger one.
    ///
    /// One turn after the other: what `x - min(minor, x * share)` leaves grows with x, and never
    /// faster than x, so that coupons may be taken off at the end.
    func least(of payable: Int64, from position: Int, takesOrderCoupons: Bool) -> Int64 {
        var left = payable
        for index in position..<most.count {
            left -= min(most[index].minor, left * most[index].permille / 1_000 + 1)
        }
        return max(0, left - (takesOrderCoupons ? orderCoupons[position] : 0))
    }
}

extension Turn {
    /// The most that it takes of what its lines cost, rounded up; 1 000 where it may be all.
    fileprivate var mostPermille: Int64 {
        switch formula {
        case .percent(let pay, _, _): percentOfInitial ? 1_000 : 1_000 - pay
        case .buyGet(let buy, let get, let pay, _):
            // The cheapest of a group are not dearer than its average.
            (get * (1_000 - pay) + buy + get - 1) / (buy + get)
        case .reduction, .cash, .newPrice, .setMeal, .gift: 1_000
        }
    }
}
