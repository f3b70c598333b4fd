/// An offer as the arithmetic sees it, when its turn in the pipeline comes: numbers only.
struct Turn {
    enum Stage: Int, Comparable {
        case linePrice
        case line
        case orderPromotion
        case orderCoupon
        case shipping

        init(_ stage: Offer.Stage, isPromotion: Bool) {
            switch stage {
            case .linePrice: self = .linePrice
            case .line: self = .line
            case .order: self = isPromotion ? .orderPromotion : .orderCoupon
            case .shipping: self = .shipping
            }
        }

        static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
    }

    enum Formula {
        /// `cap` bounds what repeating takes.
        case reduction(threshold: Int64, amount: Int64, repeats: Bool, cap: Int64)
        case percent(pay: Int64, most: Int64, threshold: Int64)
        case cash(Int64)
        case newPrice(Int64)
        case buyGet(buy: Int64, get: Int64, pay: Int64, most: Int64)
        /// Index of the table's meals, and the price of one.
        case setMeal(Int, price: Int64)
        case gift(threshold: Int64)
    }

    /// Whether it is a choice to take it.
    enum Role {
        /// Applies whenever it has an effect.
        case forced
        /// Where the order is cheaper with it.
        case optional
        /// As far as possible, before the price is looked at.
        case named
    }

    /// Which limit of coupons counts it.
    enum Slot: Int {
        case order, line, none
    }

    /// Index of the candidate.
    let candidate: Int
    let stage: Stage
    let formula: Formula
    /// In the table's scopes: the lines that it is about, ascending; of the shipping those that its
    /// threshold is held against.
    let scope: Range<Int>
    let basis: Offer.Basis
    let percentOfInitial: Bool
    let combines: Bool
    let stacking: Offer.Stacking.Class
    /// Index of the table's groups; -1: none.
    let group: Int
    let isSingle: Bool
    let slot: Slot
    let isCoupon: Bool
    let role: Role
    /// Index of the turn before it with the same terms, of which it may take the place; -1: none.
    let twin: Int
}

/// The order and its offers as numbers, made once and read by every combination that is tried.
struct PricingTable {
    /// Of a set meal: for each part how many pieces, and which lines have them.
    struct Part {
        let quantity: Int64
        let lines: [Int]
    }

    let list: [Int64]
    let quantities: [Int64]
    /// Of whole lines, where lower than the list price; otherwise the list price.
    let ownPrices: [Int64]
    let scopes: [Int32]
    let meals: [[Part]]
    /// Most offers of each group.
    let groups: [Int]
    /// In the order of the pipeline.
    let turns: [Turn]
    /// Whether any offer wants a line for itself: otherwise nobody keeps count.
    let hasSingles: Bool
    /// Before anything came off.
    let shippingMinor: Int64
    /// Whether any offer is about the shipping: otherwise nobody keeps count.
    let hasShippingOffers: Bool

    var lineCount: Int { list.count }
}

extension PricingTable {
    /// - Returns: the table, and why the candidates that it lacks cannot count.
    static func make(
        _ facts: PricingFacts, _ candidates: [Candidate]
    ) -> (PricingTable, [Int: PricingReason]) {
        var builder = PricingTableBuilder(facts)
        var barred: [Int: PricingReason] = [:]
        for (index, candidate) in candidates.enumerated() {
            if let reason = candidate.barrier(facts) ?? builder.add(candidate, index) {
                barred[index] = reason
            }
        }
        return (builder.table, barred)
    }
}

private struct PricingTableBuilder {
    let facts: PricingFacts
    var scopes: [Int32] = []
    var meals: [[PricingTable.Part]] = []
    var groups: [Int] = []
    var groupIndex: [String: Int] = [:]
    var turns: [Turn] = []
    var last: Candidate?

    init(_ facts: PricingFacts) { self.facts = facts }

    /// - Returns: why it cannot be added.
    mutating func add(_ candidate: Candidate, _ index: Int) -> PricingReason? {
        let terms = candidate.offer.terms
        if terms.stage == .shipping, facts.shippingMinor == 0 { return .noItem }
        let start = scopes.count
        for (number, line) in facts.lines.enumerated()
        where line.takesOffers
            && terms.scope.contains(sku: line.sku, category: line.category, tags: line.tags)
        {
            scopes.append(Int32(number))
        }
        guard scopes.count > start else { return .noItem }
        if case .setMeal(let meal) = terms.discount {
            guard add(meal, lines: scopes[start...]) else {
                scopes.removeSubrange(start...)
                return .noItem
            }
        }
        let stage = Turn.Stage(terms.stage, isPromotion: candidate.isPromotion)
        let isTwin = last.map { $0.kind == candidate.kind && $0.offer == candidate.offer } ?? false
        turns.append(
            Turn(
                candidate: index, stage: stage, formula: formula(terms.discount),
                scope: start..<scopes.count, basis: terms.basis,
                percentOfInitial: terms.percentOfInitial, combines: terms.combines,
                stacking: terms.stacking.class, group: group(terms.stacking.group),
                isSingle: terms.stacking.singlePerLine, slot: slot(candidate, stage),
                isCoupon: candidate.kind == .coupon, role: role(candidate),
                twin: isTwin && candidate.kind == .coupon ? turns.count - 1 : -1))
        last = candidate
        return nil
    }

    private mutating func add(_ meal: Offer.SetMeal, lines: ArraySlice<Int32>) -> Bool {
        let parts = meal.parts.map { part in
            PricingTable.Part(
                quantity: part.quantity,
                lines: lines.map(Int.init).filter { facts.lines[$0].sku == part.sku })
        }
        guard parts.allSatisfy({ !$0.lines.isEmpty }) else { return false }
        meals.append(parts)
        return true
    }

    /// Where offers of one group that can count say different limits, the smallest does.
    private mutating func group(_ group: Offer.Stacking.Group?) -> Int {
        guard let group else { return -1 }
        if let index = groupIndex[group.code] {
            groups[index] = min(groups[index], group.most)
            return index
        }
        groupIndex[group.code] = groups.count
        groups.append(group.most)
        return groups.count - 1
    }

    private func slot(_ candidate: Candidate, _ stage: Turn.Stage) -> Turn.Slot {
        guard !candidate.isPromotion, candidate.offer.terms.stacking.class != .always else {
            return .none
        }
        return stage == .orderCoupon ? .order : .line
    }

    private func role(_ candidate: Candidate) -> Turn.Role {
        if candidate.isNamed { return .named }
        let terms = candidate.offer.terms
        guard candidate.isPromotion, terms.stacking.group == nil else { return .optional }
        switch terms.stacking.class {
        case .always: return .forced
        case .exclusive: return .optional
        case .common:
            switch terms.stage {
            // A price is no choice: the best of a line counts. Nor is what comes last: whatever it
            // takes off the shipping, no threshold is held against that.
            case .linePrice, .shipping: return .forced
            // Taking it may keep the subtotal from a threshold that is worth more.
            case .line, .order: return .optional
            }
        }
    }

    private func formula(_ discount: Offer.Discount) -> Turn.Formula {
        switch discount {
        case .fullReduction(let terms):
            .reduction(
                threshold: terms.thresholdMinor, amount: terms.reductionMinor,
                repeats: terms.repeats, cap: terms.capMinor ?? .max)
        case .percent(let terms):
            .percent(
                pay: terms.payPermille, most: terms.maxDiscountMinor ?? .max,
                threshold: terms.thresholdMinor)
        case .cash(let amount): .cash(amount)
        case .newPrice(let price): .newPrice(price)
        case .buyGet(let terms):
            .buyGet(
                buy: terms.buy, get: terms.get, pay: terms.payPermille,
                most: terms.maxPieces ?? .max)
        case .setMeal(let meal): .setMeal(meals.count - 1, price: meal.priceMinor)
        case .gift(let gift): .gift(threshold: gift.thresholdMinor)
        }
    }

    var table: PricingTable {
        let isMember = facts.buyer != .guest
        return PricingTable(
            list: facts.lines.map(\.listMinor), quantities: facts.lines.map(\.quantity),
            ownPrices: facts.lines.map { line in
                guard isMember, let unit = line.memberUnitMinor else { return line.listMinor }
                // Within 64 bits by the limits of both.
                return min(line.listMinor, unit * line.quantity)
            }, scopes: scopes, meals: meals, groups: groups, turns: turns,
            hasSingles: turns.contains(where: \.isSingle), shippingMinor: facts.shippingMinor,
            hasShippingOffers: turns.last?.stage == .shipping)
    }
}
