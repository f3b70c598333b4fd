import MarketingDomain
import Primitives

/// The cheapest set of offers by trying every subset, each from the start, piece by piece: slow,
/// plain, and written without a look at how the engine does it.
struct NaivePricing {
    struct Element {
        let kind: AppliedKind
        let id: UUIDv7
        let terms: Offer.Terms
        let end: Instant
        let isNamed: Bool
        let order: [UInt64]
    }

    struct Outcome {
        let payable: Int64
        let named: Int
        let coupons: [Element]
        let payables: [Int64]
        let gifts: Int
    }

    let facts: PricingFacts
    let elements: [Element]

    init(_ facts: PricingFacts) {
        self.facts = facts
        func key(_ terms: Offer.Terms, _ isPromotion: Bool) -> [UInt64] {
            let stage: UInt64 =
                switch terms.stage {
                case .linePrice: 0
                case .line: 1
                case .order: isPromotion ? 2 : 3
                case .shipping: 4
                }
            return [stage, UInt64(terms.priority), isPromotion ? 0 : 1]
        }
        let far = Instant(microsecondsSinceEpoch: .max)
        elements =
            (facts.promotions.map {
                Element(
                    kind: .promotion, id: $0.offer.id, terms: $0.offer.terms, end: far,
                    isNamed: false, order: key($0.offer.terms, true) + [$0.offer.id.lo])
            }
            + facts.coupons.map {
                Element(
                    kind: .coupon, id: $0.id, terms: $0.template.terms, end: $0.expiresAt ?? far,
                    isNamed: $0.isNamed,
                    order: key($0.template.terms, false) + [
                        $0.template.id.lo, $0.isNamed ? 0 : 1,
                        UInt64(($0.expiresAt ?? far).microsecondsSinceEpoch), $0.id.lo,
                    ])
            }).sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    func best() -> Outcome {
        var best: Outcome?
        for bits in 0..<(1 << elements.count) {
            let set = elements.indices.filter { bits & (1 << $0) != 0 }
            guard isAdmissible(set), let outcome = outcome(set) else { continue }
            if best.map({ isBetter(outcome, $0) }) ?? true { best = outcome }
        }
        return best!
    }

    private func isBetter(_ one: Outcome, _ other: Outcome) -> Bool {
        if one.named != other.named { return one.named > other.named }
        if one.payable != other.payable { return one.payable < other.payable }
        if one.coupons.count != other.coupons.count {
            return one.coupons.count < other.coupons.count
        }
        let ends = one.coupons.map(\.end).sorted()
        let otherEnds = other.coupons.map(\.end).sorted()
        if ends != otherEnds { return ends.lexicographicallyPrecedes(otherEnds) }
        return one.coupons.map(\.id).sorted()
            .lexicographicallyPrecedes(other.coupons.map(\.id).sorted())
    }

    /// What is a price and no choice.
    private func isAutomatic(_ element: Element) -> Bool {
        let stacking = element.terms.stacking
        guard element.kind == .promotion, stacking.group == nil else { return false }
        return stacking.class == .always
            || (stacking.class == .common
                && [.linePrice, .shipping].contains(element.terms.stage))
    }

    private func isAdmissible(_ set: [Int]) -> Bool {
        let chosen = set.map { elements[$0] }
        if chosen.contains(where: isAutomatic) { return false }
        let exclusive = chosen.count { $0.terms.stacking.class == .exclusive }
        let common = chosen.count { $0.terms.stacking.class == .common }
        if exclusive > 1 || (exclusive == 1 && common > 0) { return false }
        for code in Set(chosen.compactMap { $0.terms.stacking.group?.code }) {
            // Of those offers that have something to do with the order.
            let most =
                elements.filter { NaiveOrder(facts).concerns($0.terms) }
                .compactMap(\.terms.stacking.group).filter { $0.code == code }
                .map(\.most).min() ?? 0
            if chosen.count(where: { $0.terms.stacking.group?.code == code }) > most {
                return false
            }
        }
        let counted = chosen.filter { $0.kind == .coupon && $0.terms.stacking.class != .always }
        return counted.count { $0.terms.stage == .order } <= facts.couponLimits.order
            && counted.count { $0.terms.stage != .order } <= facts.couponLimits.line
    }

    /// Nil where one of the set has no effect.
    private func outcome(_ set: [Int]) -> Outcome? {
        let isExclusive = set.contains { elements[$0].terms.stacking.class == .exclusive }
        let active = elements.indices.filter { index in
            guard isAutomatic(elements[index]) else { return set.contains(index) }
            return elements[index].terms.stacking.class == .always || !isExclusive
        }
        var order = NaiveOrder(facts)
        var worked: Set<Int> = Set(order.linePrices(active.map { ($0, elements[$0].terms) }))
        var gifts = 0
        for index in active where elements[index].terms.stage != .linePrice {
            guard order.take(elements[index].terms) else { continue }
            worked.insert(index)
            if case .gift = elements[index].terms.discount { gifts += 1 }
        }
        guard set.allSatisfy(worked.contains) else { return nil }
        let chosen = set.map { elements[$0] }
        return Outcome(
            payable: order.afterPoints() + order.shippingMinor, named: chosen.count { $0.isNamed },
            coupons: chosen.filter { $0.kind == .coupon }, payables: order.amounts, gifts: gifts)
    }
}

/// An order that offers are taken off, one after the other.
struct NaiveOrder {
    let facts: PricingFacts
    var amounts: [Int64]
    var shippingMinor: Int64
    /// By line: the stages and whether an offer there stands alone.
    var met: [[(stage: Offer.Stage, alone: Bool)]]

    init(_ facts: PricingFacts) {
        self.facts = facts
        amounts = facts.lines.map(\.listMinor)
        shippingMinor = facts.shippingMinor
        met = facts.lines.map { _ in [] }
    }

    private func scope(_ terms: Offer.Terms) -> [Int] {
        facts.lines.indices.filter { index in
            let line = facts.lines[index]
            let isIn =
                (terms.scope.skus.isEmpty && terms.scope.categories.isEmpty
                    && terms.scope.tags.isEmpty)
                || terms.scope.skus.contains(line.sku)
                || terms.scope.categories.contains(line.category)
                || !terms.scope.tags.isDisjoint(with: line.tags)
            return isIn && !terms.scope.excludedSkus.contains(line.sku)
                && !terms.scope.excludedCategories.contains(line.category)
        }
    }

    func concerns(_ terms: Offer.Terms) -> Bool {
        if terms.stage == .shipping, facts.shippingMinor == 0 { return false }
        let skus = scope(terms).map { facts.lines[$0].sku }
        guard case .setMeal(let meal) = terms.discount else { return !skus.isEmpty }
        return meal.parts.allSatisfy { skus.contains($0.sku) }
    }

    private func free(_ terms: Offer.Terms) -> [Int] {
        scope(terms).filter { line in
            let here = met[line].filter { $0.stage == terms.stage }
            return !here.contains { $0.alone } && !(terms.stacking.singlePerLine && !here.isEmpty)
        }
    }

    private static func paid(_ amount: Int64, _ permille: Int64) -> Int64 {
        Ratio(amount * permille, 1_000)!.roundHalfUp
    }

    /// - Returns: those that made a price lower.
    mutating func linePrices(_ offers: [(index: Int, terms: Offer.Terms)]) -> [Int] {
        var worked: [Int] = []
        let prices = offers.filter { $0.terms.stage == .linePrice }
        for line in facts.lines.indices {
            let list = facts.lines[line].listMinor
            var best = list
            if let unit = facts.lines[line].memberUnitMinor, facts.buyer != .guest {
                best = min(best, unit * facts.lines[line].quantity)
            }
            var winner: Int?
            for (index, terms) in prices where !terms.combines && scope(terms).contains(line) {
                let price = lowered(terms, list, list, facts.lines[line].quantity)
                if price < best { (best, winner) = (price, index) }
            }
            amounts[line] = best
            if let winner {
                worked.append(winner)
                let terms = prices.first { $0.index == winner }!.terms
                met[line].append((.linePrice, terms.stacking.singlePerLine))
            }
            for (index, terms) in prices where terms.combines && free(terms).contains(line) {
                let price = lowered(terms, list, amounts[line], facts.lines[line].quantity)
                guard price < amounts[line] else { continue }
                amounts[line] = price
                worked.append(index)
                met[line].append((.linePrice, terms.stacking.singlePerLine))
            }
        }
        return worked
    }

    private func lowered(
        _ terms: Offer.Terms, _ list: Int64, _ now: Int64, _ quantity: Int64
    ) -> Int64 {
        switch terms.discount {
        case .percent(let percent):
            let whole = terms.percentOfInitial ? list : now
            return max(0, now - (whole - Self.paid(whole, percent.payPermille)))
        case .newPrice(let unit): return unit * quantity
        default: return now
        }
    }

    /// - Returns: whether it had an effect.
    mutating func take(_ terms: Offer.Terms) -> Bool {
        if terms.stage == .shipping { return takeOffShipping(terms) }
        let lines = free(terms)
        guard !lines.isEmpty else { return false }
        let list = lines.reduce(0) { $0 + facts.lines[$1].listMinor }
        let now = lines.reduce(0) { $0 + amounts[$1] }
        let base = terms.basis == .initial ? list : now
        func spread(_ discount: Int64, over weights: [Int64], from threshold: Int64) -> Bool {
            let discount = min(discount, now)
            guard discount > 0 else { return false }
            if terms.basis == .after, now - discount < threshold { return false }
            let shares = LargestRemainder.allocate(total: discount, weights: weights)
            for (line, share) in zip(lines, shares) where share > 0 {
                amounts[line] -= share
                met[line].append((terms.stage, terms.stacking.singlePerLine))
            }
            return true
        }
        let current = lines.map { amounts[$0] }
        switch terms.discount {
        case .fullReduction(let full):
            guard base >= full.thresholdMinor else { return false }
            let times = full.repeats ? base / full.thresholdMinor : 1
            return spread(
                min(times * full.reductionMinor, full.capMinor ?? .max), over: current,
                from: full.thresholdMinor)
        case .percent(let percent):
            guard base >= percent.thresholdMinor else { return false }
            let whole = terms.percentOfInitial ? list : now
            return spread(
                min(
                    whole - Self.paid(whole, percent.payPermille),
                    percent.maxDiscountMinor ?? .max), over: current,
                from: percent.thresholdMinor)
        case .cash(let amount): return spread(amount, over: current, from: 0)
        case .gift(let gift): return base >= gift.thresholdMinor
        case .newPrice(let unit):
            let saved = lines.map { max(0, amounts[$0] - unit * facts.lines[$0].quantity) }
            return spread(saved.reduce(0, +), over: saved, from: 0)
        case .buyGet(let terms):
            let saved = cheaper(terms, lines)
            let sum = saved.reduce(0, +)
            return spread(sum - Self.paid(sum, terms.payPermille), over: saved, from: 0)
        case .setMeal(let meal):
            let (discount, weights) = meals(meal, lines)
            return spread(discount, over: weights, from: 0)
        }
    }

    private mutating func takeOffShipping(_ terms: Offer.Terms) -> Bool {
        let lines = scope(terms)
        guard !lines.isEmpty else { return false }
        let goods = lines.reduce(0) {
            $0 + (terms.basis == .initial ? facts.lines[$1].listMinor : amounts[$1])
        }
        var left = shippingMinor
        switch terms.discount {
        case .fullReduction(let full):
            guard goods >= full.thresholdMinor else { return false }
            let times = full.repeats ? goods / full.thresholdMinor : 1
            left -= min(times * full.reductionMinor, full.capMinor ?? .max)
        case .percent(let percent):
            guard goods >= percent.thresholdMinor else { return false }
            let whole = terms.percentOfInitial ? facts.shippingMinor : shippingMinor
            left -= min(
                whole - Self.paid(whole, percent.payPermille), percent.maxDiscountMinor ?? .max)
        case .cash(let amount): left -= amount
        case .newPrice, .buyGet, .setMeal, .gift: return false
        }
        left = max(0, left)
        guard left < shippingMinor else { return false }
        shippingMinor = left
        return true
    }

    private func pieces(_ lines: [Int]) -> [(line: Int, price: Int64)] {
        var pieces: [(line: Int, price: Int64)] = []
        for line in lines {
            let quantity = facts.lines[line].quantity
            for piece in 0..<quantity {
                let price = CumulativeFloor.share(
                    of: amounts[line], taking: piece..<piece + 1, of: quantity)
                pieces.append((line, price))
            }
        }
        return pieces.sorted { ($1.price, $0.line) < ($0.price, $1.line) }
    }

    private func cheaper(_ terms: Offer.BuyGet, _ lines: [Int]) -> [Int64] {
        var weights = lines.map { _ in Int64(0) }
        let pieces = pieces(lines)
        var left = terms.maxPieces ?? .max
        let size = Int(terms.buy + terms.get)
        for group in 0..<(pieces.count / size) {
            for piece in pieces[group * size..<(group + 1) * size].suffix(Int(terms.get))
            where left > 0 {
                left -= 1
                weights[lines.firstIndex(of: piece.line)!] += piece.price
            }
        }
        return weights
    }

    private func meals(_ meal: Offer.SetMeal, _ lines: [Int]) -> (Int64, [Int64]) {
        var best: (Int64, [Int64]) = (0, lines.map { _ in 0 })
        for count in 1...Int64(20) {
            var weights = lines.map { _ in Int64(0) }
            for part in meal.parts {
                let pieces = pieces(lines.filter { facts.lines[$0].sku == part.sku })
                guard pieces.count >= part.quantity * count else { return best }
                for piece in pieces.prefix(Int(part.quantity * count)) {
                    weights[lines.firstIndex(of: piece.line)!] += piece.price
                }
            }
            let saved = weights.reduce(0, +) - count * meal.priceMinor
            if saved > best.0 { best = (saved, weights) }
        }
        return best
    }

    func afterPoints() -> Int64 {
        let payable = amounts.reduce(0, +)
        guard let offer = facts.points else { return payable }
        var best = payable
        var steps: Int64 = 1
        while steps * offer.step <= min(offer.available, offer.most) {
            let value = steps * offer.step * offer.valueMinor / offer.points
            if value * 1_000 > payable * offer.maxSharePermille { break }
            best = payable - value
            steps += 1
        }
        return best
    }
}
