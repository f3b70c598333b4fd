import Primitives

/// One offer of the order, whatever it came from.
struct Candidate {
    let kind: AppliedKind
    /// Of the coupon, or of the offer.
    let id: UUIDv7
    let offer: Offer
    let code: String
    let validFrom: Instant?
    let expiresAt: Instant?
    let isNamed: Bool
    let barrier: PricingReason?

    var isPromotion: Bool { kind == .promotion }

    static func all(_ facts: PricingFacts) -> [Candidate] {
        let promotions = facts.promotions.map {
            Candidate(
                kind: .promotion, id: $0.offer.id, offer: $0.offer, code: "", validFrom: nil,
                expiresAt: nil, isNamed: false, barrier: $0.barrier)
        }
        let coupons = facts.coupons.map {
            Candidate(
                kind: .coupon, id: $0.id, offer: $0.template, code: "", validFrom: $0.validFrom,
                expiresAt: $0.expiresAt, isNamed: $0.isNamed, barrier: $0.barrier)
        }
        let codes = facts.codes.map {
            Candidate(
                kind: .promoCode, id: $0.offer.id, offer: $0.offer, code: $0.code, validFrom: nil,
                expiresAt: nil, isNamed: true, barrier: $0.barrier)
        }
        return (promotions + coupons + codes).sorted { $0.precedes($1) }
    }

    /// The order of turns: by stage, at ORDER promotions first, then by priority and id. Coupons of
    /// one template stand together, so that any of them can be taken for another.
    private func precedes(_ other: Candidate) -> Bool {
        let (stage, otherStage) = (turn, other.turn)
        if stage != otherStage { return stage < otherStage }
        let (priority, otherPriority) = (offer.terms.priority, other.offer.terms.priority)
        if priority != otherPriority { return priority < otherPriority }
        if rank != other.rank { return rank < other.rank }
        if offer.id != other.offer.id { return offer.id < other.offer.id }
        if offer.version != other.offer.version { return offer.version < other.offer.version }
        if isNamed != other.isNamed { return isNamed }
        let (end, otherEnd) = (expiresAt ?? .never, other.expiresAt ?? .never)
        if end != otherEnd { return end < otherEnd }
        return id == other.id ? code < other.code : id < other.id
    }

    private var turn: Turn.Stage { Turn.Stage(offer.terms.stage, isPromotion: isPromotion) }

    private var rank: Int {
        switch kind {
        case .promotion, .memberPrice, .points: 0
        case .coupon: 1
        case .promoCode: 2
        }
    }
}

extension Instant {
    static let never = Instant(microsecondsSinceEpoch: .max)
}

// MARK: Conditions

extension Candidate {
    /// Why the offer cannot count here and now, whatever else is bought; nil: it can.
    func barrier(_ facts: PricingFacts) -> PricingReason? {
        barrier ?? validity(facts.moment) ?? place(facts) ?? audience(facts.buyer)
    }

    private func validity(_ moment: PricingFacts.Moment) -> PricingReason? {
        let times = offer.terms.times
        if let validFrom, moment.instant < validFrom { return .notYetValid }
        if let expiresAt, moment.instant >= expiresAt { return .expired }
        if let from = times.from, moment.instant < from { return .notYetValid }
        if let until = times.until, moment.instant >= until { return .expired }
        return times.isOpen(at: moment) ? nil : .time
    }

    private func place(_ facts: PricingFacts) -> PricingReason? {
        let terms = offer.terms
        if !terms.hold(in: facts.store, of: facts.units) { return .store }
        if !terms.channels.isEmpty, !terms.channels.contains(facts.channel) { return .channel }
        return nil
    }

    private func audience(_ buyer: PricingFacts.Buyer) -> PricingReason? {
        let audience = offer.terms.audience
        guard audience.membersOnly else { return nil }
        guard case .member(let member) = buyer else { return .membersOnly }
        if !audience.levels.isEmpty {
            if member.level.isEmpty { return .factMissing }
            if !audience.levels.contains(member.level) { return .level }
        }
        guard let wanted = audience.birthday else { return nil }
        guard let birthday = member.birthday else { return .factMissing }
        return birthday.satisfies(wanted) ? nil : .birthday
    }
}
