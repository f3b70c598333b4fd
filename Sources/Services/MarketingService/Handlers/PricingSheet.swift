import MarketingDomain
import Primitives

/// All that was looked up for a price, and the price that comes of it; pure.
struct PricingSheet: Sendable {
    struct Coupon: Sendable {
        let row: CouponRow
        let version: TemplateVersion
        let isNamed: Bool
    }

    struct Code: Sendable {
        /// As it was given.
        let text: String
        let typed: TypedPromoCode
        let version: TemplateVersion
    }

    /// What an order takes out of circulation when it is held.
    struct Taken: Sendable {
        let order: PricedOrder
        /// Version of the merchant's limits for coupons.
        let settings: Int32
        let coupons: [CouponRow]
        /// Keys of promo codes.
        let codes: [String]
        let uses: [OfferUse]
    }

    let merchant: UUIDv7
    let draft: PricingDraft
    let currency: Currency
    let lines: [PricingFacts.Line]
    let promotions: [PromotionInForce]
    let coupons: [Coupon]
    let codes: [Code]
    let absent: [PricingFacts.Absent]
    /// The order's own coupons and uses count as free.
    let order: UUIDv7?
    let counts: OfferCounts
    let settings: CouponSettings

    /// Prices the order; what would take more than is left of an offer goes without it.
    func price() -> Taken {
        var barred: [Bar: PricingReason] = [:]
        while true {
            let priced = Pricing.price(facts(barred))
            guard let (bar, reason) = beyond(priced), barred[bar] == nil else {
                return taken(priced)
            }
            barred[bar] = reason
        }
    }

    // MARK: Facts

    /// One offer of the order.
    private struct Bar: Hashable {
        let kind: AppliedKind
        let id: UUIDv7
        let code: String
    }

    private func facts(_ barred: [Bar: PricingReason]) -> PricingFacts {
        draft.facts(
            currency: currency, lines: lines,
            promotions: promotions.map { promotion in
                let id = promotion.offer.id
                return .init(
                    promotion.offer,
                    barrier: barred[Bar(kind: .promotion, id: id, code: "")]
                        ?? used(promotion.limits, id) ?? given(promotion.offer))
            },
            coupons: coupons.map { coupon in
                let row = coupon.row
                return .init(
                    id: row.id, template: coupon.version.offer, validFrom: row.life.validFrom,
                    expiresAt: row.life.expiresAt, isNamed: coupon.isNamed,
                    barrier: barred[Bar(kind: .coupon, id: row.id, code: "")] ?? barrier(row)
                        ?? used(coupon.version.limits, row.template.id)
                        ?? given(coupon.version.offer))
            },
            codes: codes.map { code in
                let offer = code.version.offer
                return .init(
                    code: code.text, offer: offer,
                    barrier: barred[Bar(kind: .promoCode, id: offer.id, code: code.text)]
                        ?? code.typed.barrier(
                            isMember: draft.member != nil, at: draft.moment.instant)
                        ?? used(code.version.limits, offer.id) ?? given(offer))
            }, absent: absent, limits: settings.perOrder)
    }

    /// Why a gift is not given; nil where it is, and where there is none.
    private func given(_ offer: Offer) -> PricingReason? {
        guard case .gift(let gift) = offer.terms.discount, let use = pieces(of: gift),
            let stock = counts[use].stock
        else { return nil }
        return counts[use].uses + use.uses > stock ? .exhausted : nil
    }

    /// What a gift takes of the stock of the order's store; nil where nobody keeps one.
    private func pieces(of gift: Offer.Gift) -> OfferUse? {
        GiftCounter.uses(
            of: gift.sku, pieces: gift.quantity, merchant: merchant, store: draft.store
        ).first { counts[$0].stock != nil }
    }

    /// Whose it is and when it ends is looked at elsewhere.
    private func barrier(_ row: CouponRow) -> PricingReason? {
        switch row.life.state {
        case .issued: nil
        case .held, .used: order != nil && row.life.order == order ? nil : .notAvailable
        case .expired: .expired
        case .cancelled: .notAvailable
        }
    }

    /// Why nothing is left of an offer; nil where something is.
    private func used(_ limits: [OfferLimit], _ offer: UUIDv7) -> PricingReason? {
        for limit in limits {
            guard let use = use(limit, offer, discountMinor: 0) else { continue }
            let count = counts[use]
            let isOver =
                limit.uses.map { count.uses >= $0 } ?? false
                || limit.discountMinor.map { count.discountMinor >= $0 } ?? false
            if isOver { return Self.reason(limit) }
        }
        return nil
    }

    private static func reason(_ limit: OfferLimit) -> PricingReason {
        limit.isPerMember ? .limitPerMember : .exhausted
    }

    private func use(
        _ limit: OfferLimit, _ offer: UUIDv7, discountMinor: Int64
    ) -> OfferUse? {
        OfferUse(
            limit, of: offer, merchant: merchant, by: draft.member,
            on: draft.moment.businessDate, discountMinor: discountMinor)
    }

    // MARK: What was priced

    /// The last applied offer for which less is left than it takes.
    private func beyond(_ order: PricedOrder) -> (Bar, PricingReason)? {
        if let surplus = settings.surplus(order), let id = surplus.id {
            return (Bar(kind: .coupon, id: id, code: ""), .maxCoupons)
        }
        var sums: [OfferCounts.Key: OfferCounts.Count] = [:]
        for applied in order.applied {
            guard let id = applied.id, let offer = applied.offer else { continue }
            if let use = applied.gift.flatMap(pieces), let stock = counts[use].stock {
                let sum = sums[OfferCounts.Key(use), default: counts[use]].adding(use)
                sums[OfferCounts.Key(use)] = sum
                if sum.uses > stock {
                    return (Bar(kind: applied.kind, id: id, code: applied.code), .exhausted)
                }
            }
            for limit in limits(of: applied) {
                guard let use = use(limit, offer.id, discountMinor: applied.discountMinor)
                else { continue }
                let key = OfferCounts.Key(use)
                let sum = sums[key, default: counts[use]].adding(use)
                sums[key] = sum
                let isBeyond =
                    limit.uses.map { sum.uses > $0 } ?? false
                    || limit.discountMinor.map { sum.discountMinor > $0 } ?? false
                if isBeyond {
                    return (
                        Bar(kind: applied.kind, id: id, code: applied.code), Self.reason(limit)
                    )
                }
            }
        }
        return nil
    }

    private func limits(of applied: PricedOrder.Applied) -> [OfferLimit] {
        guard let offer = applied.offer else { return [] }
        switch applied.kind {
        case .promotion: return promotions.first { $0.offer.id == offer.id }?.limits ?? []
        case .coupon:
            return coupons.first { $0.row.id == applied.id }?.version.limits ?? []
        case .promoCode: return codes.first { $0.text == applied.code }?.version.limits ?? []
        case .memberPrice, .points: return []
        }
    }

    private func taken(_ order: PricedOrder) -> Taken {
        let ids = Set(order.applied.filter { $0.kind == .coupon }.compactMap(\.id))
        let texts = Set(order.applied.filter { $0.kind == .promoCode }.map(\.code))
        let uses = order.applied.flatMap { applied in
            limits(of: applied).compactMap { limit in
                applied.offer.flatMap {
                    use(limit, $0.id, discountMinor: applied.discountMinor)
                }
            }
        }
        let gifts = order.applied.compactMap { $0.gift.flatMap(pieces) }
        return Taken(
            order: order, settings: settings.version,
            coupons: coupons.map(\.row).filter { ids.contains($0.id) },
            codes: Set(codes.filter { texts.contains($0.text) }.map(\.typed.key)).sorted(),
            uses: uses + gifts)
    }
}

/// Counters of offers as they were read; what nobody has used is 0.
struct OfferCounts: Sendable {
    struct Key: Hashable {
        let offer: UUIDv7
        let period: String
        let member: UUIDv7?

        init(_ use: OfferUse) {
            offer = use.offer
            period = use.period
            member = use.member
        }

        init(_ count: OfferCount) {
            offer = count.offer
            period = count.period
            member = count.member
        }
    }

    struct Count: Sendable {
        var uses: Int64 = 0
        var discountMinor: Int64 = 0
        /// Of a gift: what there is in all.
        var stock: Int64?

        func adding(_ use: OfferUse) -> Count {
            Count(
                uses: uses + use.uses, discountMinor: discountMinor + use.discountMinor,
                stock: stock)
        }
    }

    private var counts: [Key: Count] = [:]

    init() {}

    mutating func add(_ rows: [OfferCount]) {
        for row in rows {
            counts[Key(row)] = Count(
                uses: row.uses, discountMinor: row.discountMinor, stock: row.stock)
        }
    }

    /// The order's own uses count as free.
    mutating func leaveOut(_ uses: [OfferUse]) {
        for use in uses {
            guard let count = counts[Key(use)] else { continue }
            counts[Key(use)] = Count(
                uses: max(count.uses - use.uses, 0),
                discountMinor: max(count.discountMinor - use.discountMinor, 0),
                stock: count.stock)
        }
    }

    subscript(use: OfferUse) -> Count { counts[Key(use)] ?? Count() }
}
