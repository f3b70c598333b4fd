import Primitives

/// The order as it is settled: the chosen offers take their turns once more, and everything they do
/// is written down, as is what the others would have done.
struct Bill {
    private let facts: PricingFacts
    private let candidates: [Candidate]
    private let table: PricingTable
    private let chosen: Combination
    private let isChosen: [Bool]
    private var pipeline: PricingRun
    /// The row of amounts that counts.
    private var row = 0
    private var prices: [Int64] = []
    private var applied: [PricedOrder.Applied] = []
    private var rejected: [PricedOrder.Rejected] = []
    private var steps: [PricingStep] = []
    private var points: [Int64] = []
    private var pointsMinor: [Int64] = []

    init(
        _ facts: PricingFacts, _ candidates: [Candidate], _ table: PricingTable,
        _ chosen: Combination
    ) {
        self.facts = facts
        self.candidates = candidates
        self.table = table
        self.chosen = chosen
        var isChosen = Array(repeating: false, count: table.turns.count)
        for index in chosen.turns { isChosen[index] = true }
        self.isChosen = isChosen
        pipeline = PricingRun(table)
    }

    private var currency: String { facts.currency.code }

    mutating func settle() {
        steps.append(amountStep(.list, table.list.reduce(0, +)))
        settleLinePrices()
        let shipping = table.turns.firstIndex { $0.stage == .shipping } ?? table.turns.endIndex
        for index in 0..<shipping where table.turns[index].stage != .linePrice { take(index) }
        settlePoints()
        if facts.shippingMinor > 0 { steps.append(amountStep(.shipping, facts.shippingMinor)) }
        for index in shipping..<table.turns.endIndex { take(index) }
    }

    // MARK: Line prices

    private mutating func settleLinePrices() {
        let turns = table.turns.indices.filter { index in
            guard table.turns[index].stage == .linePrice else { return false }
            let isForced =
                table.turns[index].role == .forced
                && (table.turns[index].stacking == .always || !chosen.isExclusive)
            return isForced || isChosen[index]
        }
        let lines = LinePrices(table, turns)
        prices = lines.prices
        pipeline.begin(lines.prices, touched: lines.touched, alone: lines.alone)
        var shares: [Int: [PricedOrder.Share]] = [:]
        for credit in lines.credits {
            shares[credit.turn ?? -1, default: []].append(
                PricedOrder.Share(line: credit.line + 1, minor: credit.minor))
        }
        if let own = shares[-1] {
            let discount = own.reduce(0) { $0 + $1.minor }
            applied.append(
                PricedOrder.Applied(
                    kind: .memberPrice, id: nil, offer: nil, code: "", discountMinor: discount,
                    shares: own))
            steps.append(
                PricingStep(
                    .memberPrice, ["discountMinor": "\(discount)", "currency": currency]))
        }
        for index in table.turns.indices where table.turns[index].stage == .linePrice {
            if let shares = shares[index] {
                apply(index, shares)
                let combines = table.turns[index].combines
                steps.append(
                    offerStep(
                        combines ? .combinedPrice : .linePrice, index,
                        discount: shares.reduce(0) { $0 + $1.minor }))
            } else {
                rejectPrice(index, lines, isTaken: turns.contains(index))
            }
        }
        steps.append(amountStep(.subtotal, lines.prices.reduce(0, +)))
    }

    private mutating func rejectPrice(_ index: Int, _ lines: LinePrices, isTaken: Bool) {
        let turn = table.turns[index]
        let scope = table.scopes[turn.scope].map(Int.init)
        if turn.combines, isTaken {
            reject(index, scope.allSatisfy { lines.alone[$0] } ? .lineTaken : .noEffect)
        } else if scope.allSatisfy({
            LinePrices.price(turn, table, $0, before: table.list[$0]) >= table.list[$0]
        }) {
            reject(index, .noEffect)
        } else {
            reject(index, isTaken ? .notBest : conflict(index))
        }
    }

    // MARK: Offers

    private mutating func take(_ index: Int) {
        let turn = table.turns[index]
        let effect = pipeline.take(turn, from: row, spreads: isChosen[index])
        switch effect {
        case .taken(let minor) where isChosen[index]:
            let (before, after) = (Array(pipeline.row(row)), Array(pipeline.row(row + 1)))
            var shares = before.indices.filter { before[$0] > after[$0] }.map {
                PricedOrder.Share(line: $0 + 1, minor: before[$0] - after[$0])
            }
            if turn.stage == .shipping {
                shares = [PricedOrder.Share(line: shippingLine, minor: minor)]
            }
            apply(index, shares)
            let subtotal = table.scopes[turn.scope].reduce(0) { $0 + before[Int($1)] }
            steps.append(step(index, discount: minor, subtotal: subtotal))
            row += 1
        case .taken: reject(index, conflict(index))
        case .belowThreshold(let missing): reject(index, .threshold, missing: missing)
        case .linesTaken: reject(index, .lineTaken)
        case .none: reject(index, .noEffect)
        }
    }

    /// Number of the shipping's line: after those asked for and the gifts, whose turns are over.
    private var shippingLine: Int { facts.lines.count + applied.count { $0.gift != nil } + 1 }

    private mutating func apply(_ index: Int, _ shares: [PricedOrder.Share]) {
        let candidate = candidates[table.turns[index].candidate]
        applied.append(
            PricedOrder.Applied(
                kind: candidate.kind, id: candidate.id, offer: candidate.offer,
                code: candidate.code, discountMinor: shares.reduce(0) { $0 + $1.minor },
                shares: shares))
    }

    // MARK: Points

    private mutating func settlePoints() {
        let payables = Array(pipeline.row(row))
        points = payables.map { _ in 0 }
        pointsMinor = points
        guard let offer = facts.points, offer.most > 0 else { return }
        let payable = payables.reduce(0, +)
        let (used, minor) = offer.usable(towards: payable)
        guard used > 0 else {
            rejected.append(
                PricedOrder.Rejected(
                    kind: .points, id: nil, offer: nil, code: "", reason: .noEffect,
                    missingMinor: 0, isNamed: false))
            return
        }
        points = LargestRemainder.allocate(total: used, weights: payables)
        pointsMinor = LargestRemainder.allocate(total: minor, weights: payables)
        applied.append(
            PricedOrder.Applied(
                kind: .points, id: nil, offer: nil, code: "", discountMinor: minor,
                shares: pointsMinor.indices.filter { pointsMinor[$0] > 0 }.map {
                    PricedOrder.Share(line: $0 + 1, minor: pointsMinor[$0])
                }))
        steps.append(
            PricingStep(
                .points,
                [
                    "points": "\(used)", "amountMinor": "\(minor)",
                    "shareMinor": "\(offer.share(of: payable))", "currency": currency,
                ]))
    }

    // MARK: What does not count

    /// Why an offer that would have an effect is not taken.
    private func conflict(_ index: Int) -> PricingReason {
        let turn = table.turns[index]
        // A merely cheaper set is no obstacle: then the offer is not the best, and that is all.
        let obstacles = chosen.turns.map { table.turns[$0] }.filter {
            turn.role != .optional || $0.role == .named
        }
        if turn.stacking != .always,
            obstacles.contains(where: {
                $0.stacking == .exclusive
                    || (turn.stacking == .exclusive && $0.stacking == .common)
            })
        {
            return .exclusive
        }
        if turn.group >= 0,
            obstacles.count(where: { $0.group == turn.group }) >= table.groups[turn.group]
        {
            return .group
        }
        let limits = [facts.couponLimits.order, facts.couponLimits.line, .max]
        if obstacles.count(where: { $0.slot == turn.slot }) >= limits[turn.slot.rawValue] {
            return .maxCoupons
        }
        return .notBest
    }

    private mutating func reject(_ index: Int, _ reason: PricingReason, missing: Int64 = 0) {
        reject(candidates[table.turns[index].candidate], reason, missing: missing)
    }

    private mutating func reject(
        _ candidate: Candidate, _ reason: PricingReason, missing: Int64 = 0
    ) {
        rejected.append(
            PricedOrder.Rejected(
                kind: candidate.kind, id: candidate.id, offer: candidate.offer,
                code: candidate.code, reason: reason, missingMinor: missing,
                isNamed: candidate.isNamed))
    }

    /// What cannot count here and now, by the candidates' numbers, and what was not found.
    mutating func reject(_ barred: [Int: PricingReason]) {
        for (index, candidate) in candidates.enumerated() {
            if let reason = barred[index] { reject(candidate, reason) }
        }
        for absent in facts.absent {
            rejected.append(
                PricedOrder.Rejected(
                    kind: absent.kind, id: nil, offer: nil, code: absent.text, reason: .notFound,
                    missingMinor: 0, isNamed: true))
        }
    }
}

// MARK: The priced order

extension Bill {
    func order(isProven: Bool, candidates: Int) -> PricedOrder {
        let lines = asked + gifts + shipping
        let payable = lines.reduce(0) { $0 + $1.payableMinor }
        let search = PricingStep(
            isProven ? .provenBest : .notProven, ["candidates": "\(candidates)"])
        return PricedOrder(
            currency: facts.currency, lines: lines, points: points.reduce(0, +),
            applied: applied, rejected: rejected,
            explanation: steps + [amountStep(.payable, payable)]
                + (candidates > 0 ? [search] : []),
            isProvenBest: isProven)
    }

    private var asked: [PricedOrder.Line] {
        let discounted = Array(pipeline.row(row))
        return facts.lines.enumerated().map { index, line in
            PricedOrder.Line(
                kind: .asked, sku: line.sku, name: line.name, category: line.category,
                quantity: line.quantity, listMinor: line.listMinor, priceMinor: prices[index],
                discountedMinor: discounted[index], points: points[index],
                pointsMinor: pointsMinor[index])
        }
    }

    private var gifts: [PricedOrder.Line] {
        applied.compactMap(\.gift).map { gift in
            PricedOrder.Line(
                kind: .gift, sku: gift.sku, name: gift.name, category: "",
                quantity: gift.quantity, listMinor: 0, priceMinor: 0, discountedMinor: 0,
                points: 0, pointsMinor: 0)
        }
    }

    private var shipping: [PricedOrder.Line] {
        guard facts.shippingMinor > 0 else { return [] }
        let minor = facts.shippingMinor
        return [
            PricedOrder.Line(
                kind: .shipping, sku: "", name: "", category: "", quantity: 1, listMinor: minor,
                priceMinor: minor, discountedMinor: pipeline.shippingMinor(row), points: 0,
                pointsMinor: 0)
        ]
    }
}

// MARK: Steps

extension Bill {
    private func amountStep(_ code: PricingStep.Code, _ minor: Int64) -> PricingStep {
        PricingStep(code, ["amountMinor": "\(minor)", "currency": currency])
    }

    private func offerStep(
        _ code: PricingStep.Code, _ index: Int, discount: Int64
    ) -> PricingStep {
        let offer = candidates[table.turns[index].candidate].offer
        return PricingStep(
            code,
            [
                "offer": offer.id.description, "zh": offer.name.zh, "en": offer.name.en,
                "discountMinor": "\(discount)", "currency": currency,
            ])
    }

    private func step(_ index: Int, discount: Int64, subtotal: Int64) -> PricingStep {
        let turn = table.turns[index]
        let candidate = candidates[turn.candidate]
        let (offer, name) = (candidate.offer, candidate.offer.name)
        if case .gift(let gift) = offer.terms.discount {
            return PricingStep(
                .gift,
                [
                    "offer": offer.id.description, "zh": name.zh, "en": name.en,
                    "sku": gift.sku, "name": gift.name, "quantity": "\(gift.quantity)",
                ])
        }
        let code: PricingStep.Code =
            switch turn.stage {
            case .line: .lineOffer
            case .shipping: .shippingOffer
            case .linePrice, .orderPromotion, .orderCoupon: .orderOffer
            }
        return PricingStep(
            code,
            [
                "offer": offer.id.description, "zh": name.zh, "en": name.en,
                "kind": candidate.kind.rawValue, "subtotalMinor": "\(subtotal)",
                "discountMinor": "\(discount)", "currency": currency,
            ])
    }
}
