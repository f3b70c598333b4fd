import PointsDomain
import Primitives

/// The refunds of 3.6, and the clawback of 3.4, once more by the book: plain integers, shares given
/// out coin by coin, and nothing of what is tested.
struct RefundModel {
    /// What paid for a line, and what is asked of it.
    struct Line {
        let quantity: Int
        let tenders: [Int]
        /// Of each tender: how much was bonus.
        let bonuses: [Int]
        /// Points, what they had paid, and what coupons took off.
        let others: [Int]
        let earned: Int
        let isShipping: Bool
    }

    struct Given: Equatable {
        var quantity = 0
        var tenders: [Int]
        var others = [0, 0, 0]

        var money: Int { tenders.reduce(0, +) }
    }

    let excludesBonus: Bool
    private(set) var lines: [Line] = []
    private(set) var given: [Given] = []

    /// - Parameter tenders: amounts and how much of each is bonus, in their order.
    init(
        _ sold: [Settlement.Line], tenders: [(amount: Int, bonus: Int)], earned: [Int],
        excludesBonus: Bool
    ) {
        self.excludesBonus = excludesBonus
        var unpaid = sold.map { Int($0.discountedMinor - $0.pointsMinor) }
        var shares = sold.map { _ in [Int]() }
        var bonuses = shares
        for tender in tenders {
            let spread = Self.spread(tender.amount, over: unpaid)
            let bonus = Self.spread(tender.bonus, over: spread)
            for line in sold.indices {
                shares[line].append(spread[line])
                bonuses[line].append(bonus[line])
                unpaid[line] -= spread[line]
            }
        }
        for (index, line) in sold.enumerated() {
            lines.append(
                Line(
                    quantity: Int(line.quantity), tenders: shares[index], bonuses: bonuses[index],
                    others: [Int(line.points), Int(line.pointsMinor), Int(line.couponMinor)],
                    earned: earned[index], isShipping: line.isShipping))
            given.append(Given(tenders: tenders.map { _ in 0 }))
        }
    }

    /// Each its whole part; then coin by coin to whom most is owed, the first among equals.
    static func spread(_ total: Int, over weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        guard sum > 0 else { return weights.map { _ in 0 } }
        var shares = weights.map { total * $0 / sum }
        while shares.reduce(0, +) < total {
            let owed = weights.indices.map { total * weights[$0] - shares[$0] * sum }
            shares[owed.firstIndex(of: owed.max() ?? 0) ?? 0] += 1
        }
        return shares
    }

    // MARK: KEEP

    mutating func take(pieces: Int, ofLine index: Int) {
        let line = lines[index]
        let first = given[index].quantity
        given[index].quantity += pieces
        func part(_ cost: Int, _ soFar: Int) -> Int {
            if first + pieces == line.quantity { return cost - soFar }
            let share = cost * (first + pieces) / line.quantity - cost * first / line.quantity
            return min(cost - soFar, share)
        }
        for (place, cost) in line.tenders.enumerated() {
            given[index].tenders[place] += part(cost, given[index].tenders[place])
        }
        for (place, cost) in line.others.enumerated() {
            given[index].others[place] += part(cost, given[index].others[place])
        }
    }

    mutating func take(amount: Int, ofLine index: Int) {
        guard amount > 0 else { return }
        let line = lines[index]
        let all = line.tenders.reduce(0, +)
        let before = given[index].money
        let left = zip(line.tenders, given[index].tenders).map { $0 - $1 }
        for (place, share) in Self.spread(amount, over: left).enumerated() {
            given[index].tenders[place] += share
        }
        let isRest = before + amount == all
        if isRest { given[index].quantity = line.quantity }
        for (place, cost) in line.others.enumerated() {
            let left = cost - given[index].others[place]
            let share = cost * (before + amount) / all - cost * before / all
            given[index].others[place] += isRest ? left : min(left, share)
        }
    }

    // MARK: What follows from it

    /// Bonus in what went back to a tender of a line.
    func bonus(ofLine line: Int, _ tender: Int) -> Int {
        let share = lines[line].tenders[tender]
        return share == 0 ? 0 : lines[line].bonuses[tender] * given[line].tenders[tender] / share
    }

    /// What was given back of what the line had earned on.
    func base(ofLine line: Int) -> Int {
        if lines[line].isShipping { return 0 }
        let bonuses = lines[line].tenders.indices.map { bonus(ofLine: line, $0) }
        return given[line].money - (excludesBonus ? bonuses.reduce(0, +) : 0)
    }

    /// Points that all returns so far take back.
    var clawed: Int {
        lines.indices.reduce(0) { sum, index in
            let line = lines[index]
            let bonus = excludesBonus ? line.bonuses.reduce(0, +) : 0
            let base = line.isShipping ? 0 : line.tenders.reduce(0, +) - bonus
            let (all, back) =
                base > 0
                ? (base, self.base(ofLine: index)) : (line.quantity, given[index].quantity)
            return sum + line.earned - line.earned * (all - back) / all
        }
    }
}

/// RECOMPUTE, reckoned for the order as a whole: what is due in all, and what it is deducted from.
struct RecomputedModel {
    /// What each source has paid for the returned parts, and has given back: the tenders, then
    /// points.
    private(set) var given: [Int]
    /// In the order in which what is deducted comes off them.
    private let order: [Int]
    private let paid: Int

    init(tenders kinds: [TenderKind], paid: Int) {
        let cash = kinds.indices.filter { kinds[$0] == .cash }
        let others = kinds.indices.filter { kinds[$0] != .cash }
        order = cash + others + [kinds.count]
        given = Array(repeating: 0, count: kinds.count + 1)
        self.paid = paid
    }

    /// - Parameter worth: of each source what the parts had cost that were returned so far.
    /// - Returns: false where more is due than they had cost; then the model does not tell.
    mutating func take(worth: [Int], keptPrice: Int) -> Bool {
        let before = given.reduce(0, +)
        let due = max(before, paid - keptPrice)
        guard due <= worth.reduce(0, +) else { return false }
        // All of it at first; then coin by coin off the first that has not given it back before.
        var next = worth
        for source in order {
            let most = next[source] - given[source]
            next[source] -= min(most, next.reduce(0, +) - due)
        }
        given = next
        return true
    }
}
