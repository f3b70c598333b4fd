package import Primitives

/// The exact points of a purchase by a programme, before rounding and caps.
package struct Calculation: Sendable {
    /// A multiplier that applied, with the amount of the lines where it looked at lines.
    struct Fired: Sendable {
        let multiplier: Multiplier
        var amountMinor: Int64?
    }

    struct Earned: Sendable {
        let bonus: PurchaseBonus
        let points: Int64
    }

    let amountMinor: Int64
    /// Whether the rules that applied are kept.
    private let explains: Bool
    private(set) var excludedMinor: Int64 = 0
    private(set) var fired: [Fired] = []
    private(set) var bonuses: [Earned] = []
    /// Whether several multipliers met on one line, and whether the ceiling cut them.
    private(set) var isCombined = false
    private(set) var isCut = false
    private(set) var raw: [Ratio] = []
    private(set) var total = Ratio.zero
    /// Of each line: the pieces of its article in the whole order.
    private let quantities: [Int64]

    /// Rounded down once for the whole order.
    package var points: Int64 { total.floor }

    /// Whether a rule of quantities applied: then a return is reckoned anew. Known where the rules
    /// that applied are kept.
    package var hasQuantityRule: Bool { fired.contains { $0.multiplier.source == .quantity } }

    /// - Parameter explains: false where only the points are asked for, as for whole histories.
    package init(
        _ purchase: Purchase, _ member: MemberTraits, by programme: Programme,
        explains: Bool = true
    ) throws(ArithmeticOverflow) {
        self.explains = explains
        amountMinor = try Money.sum(purchase.lines.lazy.map { Money(minor: $0.amountMinor) }).minor
        quantities = programme.countsArticles ? purchase.articleQuantities : []
        var facts = PurchaseFacts(
            purchase: purchase, member: member, totalMinor: amountMinor)
        let ofOrder = programme.multipliers.map { multiplier in
            multiplier.isOfLine ? nil : multiplier.when?.holds(for: facts) ?? true
        }
        raw.reserveCapacity(purchase.lines.count)
        var excluded: Set<Int> = []
        var factors: [Ratio] = []
        for (index, line) in purchase.lines.enumerated() {
            facts.line = line
            if !quantities.isEmpty { facts.articleQuantity = quantities[index] }
            guard programme.excluded?.holds(for: facts) != true else {
                excludedMinor += line.amountMinor
                raw.append(.zero)
                excluded.insert(index)
                continue
            }
            let points = try Ratio(line.amountMinor) * programme.baseRate
            factors.removeAll(keepingCapacity: true)
            collect(&factors, of: line, facts, ofOrder, programme)
            guard !factors.isEmpty else {
                raw.append(points)
                continue
            }
            let factor = try combined(factors, programme)
            raw.append(try points * factor)
        }
        for bonus in programme.bonuses { try add(bonus, purchase, facts, except: excluded) }
        for points in raw { total = try total + points }
    }

    /// Of the multipliers that apply to a line the highest of each source.
    private mutating func collect(
        _ factors: inout [Ratio], of line: Purchase.Line, _ facts: PurchaseFacts,
        _ ofOrder: [Bool?], _ programme: Programme
    ) {
        var best: Int?
        let multipliers = programme.multipliers
        // By place: a copy of each multiplier costs more than the test of its condition.
        for index in multipliers.indices
        where ofOrder[index] ?? multipliers[index].when?.holds(for: facts) ?? true {
            if let place = best, multipliers[place].source == multipliers[index].source {
                if multipliers[place].factor < multipliers[index].factor { best = index }
                continue
            }
            if let place = best { factors.append(fire(multipliers[place], line)) }
            best = index
        }
        if let place = best { factors.append(fire(multipliers[place], line)) }
    }

    private mutating func fire(_ multiplier: Multiplier, _ line: Purchase.Line) -> Ratio {
        guard explains else { return multiplier.factor }
        if let place = fired.firstIndex(where: { $0.multiplier.code == multiplier.code }) {
            if multiplier.isOfLine {
                fired[place].amountMinor = (fired[place].amountMinor ?? 0) + line.amountMinor
            }
        } else {
            fired.append(
                Fired(
                    multiplier: multiplier,
                    amountMinor: multiplier.isOfLine ? line.amountMinor : nil))
        }
        return multiplier.factor
    }

    private mutating func combined(
        _ factors: [Ratio], _ programme: Programme
    ) throws(ArithmeticOverflow) -> Ratio {
        if factors.count > 1 { isCombined = true }
        let factor = try programme.combination.combine(factors)
        guard let ceiling = programme.multiplierCeiling, ceiling < factor else { return factor }
        isCut = true
        return ceiling
    }

    /// A bonus of a line goes to it, one of the whole order to its lines by their amounts.
    private mutating func add(
        _ bonus: PurchaseBonus, _ purchase: Purchase, _ facts: PurchaseFacts,
        except excluded: Set<Int>
    ) throws(ArithmeticOverflow) {
        var facts = facts
        var places: [Int] = []
        for (index, line) in purchase.lines.enumerated() where !excluded.contains(index) {
            facts.line = line
            if !quantities.isEmpty { facts.articleQuantity = quantities[index] }
            if bonus.when?.holds(for: facts) ?? true { places.append(index) }
        }
        guard !places.isEmpty else { return }
        var points = Points.zero
        switch bonus.unit {
        case .order:
            points = Points(value: bonus.points)
            try share(bonus.points, over: places, purchase)
        case .line, .piece:
            for place in places {
                let pieces = bonus.unit == .line ? 1 : purchase.lines[place].quantity
                let share = try Points(value: bonus.points).multiplied(by: pieces)
                points = try points.adding(share)
                raw[place] = try raw[place] + Ratio(share.value)
            }
        }
        if explains { bonuses.append(Earned(bonus: bonus, points: points.value)) }
    }

    /// In whole points: exact shares of several bonuses would have no common denominator left.
    private mutating func share(
        _ points: Int64, over places: [Int], _ purchase: Purchase
    ) throws(ArithmeticOverflow) {
        let shares = LargestRemainder.allocate(
            total: points, weights: places.map { purchase.lines[$0].amountMinor })
        for (place, share) in zip(places, shares) {
            raw[place] = try raw[place] + Ratio(share)
        }
    }

    /// What each line gets of the points: by largest remainder on the exact values. A single line
    /// needs no division; most orders that are not meals have one.
    func shares(of points: Int64) throws(ArithmeticOverflow) -> [Int64] {
        raw.count == 1 ? [points] : try LargestRemainder.allocate(total: points, weights: raw)
    }
}

extension Purchase {
    /// Goods without a number are not one article: each of their lines counts for itself.
    fileprivate var articleQuantities: [Int64] {
        guard lines.count > 1 else { return lines.map(\.quantity) }
        var pieces: [String: Int64] = [:]
        for line in lines { pieces[line.sku, default: 0] += line.quantity }
        return lines.map { $0.sku.isEmpty ? $0.quantity : pieces[$0.sku] ?? $0.quantity }
    }
}
