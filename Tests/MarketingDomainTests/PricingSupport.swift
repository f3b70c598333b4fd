import MarketingDomain
import Primitives

/// Shorthand for what tests of prices are about; amounts are minor units.
enum Shop {
    static let store = UUIDv7(hi: 9, lo: 1)
    /// Shanghai has had no daylight saving since 1991; a fixed offset is its clock.
    static func clock(cutoff: Int = 0) -> BusinessClock {
        BusinessClock(
            zone: .fixed(offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai"),
            cutoffMinutes: cutoff)
    }

    /// A Wednesday, noon.
    static let noon = moment("2026-03-04T12:00:00+08:00")

    static func moment(_ time: String, cutoff: Int = 0) -> PricingFacts.Moment {
        PricingFacts.Moment(Instant(rfc3339: time)!, clock(cutoff: cutoff))
    }

    static func line(
        _ sku: String, _ unit: Int64, _ quantity: Int64 = 1, category: String = "",
        tags: [String] = [], member: Int64? = nil
    ) -> PricingFacts.Line {
        PricingFacts.Line(
            sku: sku, name: sku, category: category, tags: tags, quantity: quantity,
            unitMinor: unit, memberUnitMinor: member)!
    }

    static func offer(
        _ id: UInt64, _ discount: Offer.Discount, at stage: Offer.Stage = .order,
        scope: Offer.Scope = Offer.Scope(), times: Offer.Times = Offer.Times(),
        audience: Offer.Audience = Offer.Audience(), stores: Set<UUIDv7> = [],
        channels: Set<Offer.Channel> = [], basis: Offer.Basis = .current,
        stacking: Offer.Stacking = Offer.Stacking(), ofInitial: Bool = false,
        combines: Bool = false, priority: Int32 = 0
    ) -> Offer {
        Offer(
            id: UUIDv7(hi: 1, lo: id), version: 1,
            name: Offer.Name(zh: "优惠\(id)", en: "offer \(id)"),
            terms: Offer.Terms(
                stage: stage, discount: discount, scope: scope, times: times, audience: audience,
                stores: stores, channels: channels, basis: basis, stacking: stacking,
                percentOfInitial: ofInitial, combines: combines, priority: priority))
    }

    static func coupon(
        _ id: UInt64, _ template: Offer, named: Bool = false, until: Instant? = nil,
        barrier: PricingReason? = nil
    ) -> PricingFacts.HeldCoupon {
        PricingFacts.HeldCoupon(
            id: UUIDv7(hi: 2, lo: id), template: template, expiresAt: until, isNamed: named,
            barrier: barrier)
    }

    static func member(
        _ level: String = "GOLD", birthday: BirthdayNearness? = nil
    ) -> PricingFacts.Buyer {
        .member(.init(level: level, birthday: birthday))
    }

    static func facts(
        _ lines: [PricingFacts.Line], buyer: PricingFacts.Buyer = member(),
        channel: Offer.Channel = .inStore, at moment: PricingFacts.Moment = noon,
        promotions: [Offer] = [], coupons: [PricingFacts.HeldCoupon] = [],
        codes: [PricingFacts.PromoCode] = [],
        limits: PricingFacts.CouponLimits = .usual, points: PointsOffer? = nil,
        shipping: Int64 = 0
    ) -> PricingFacts {
        PricingFacts(
            currency: Currency("CNY")!, lines: lines, buyer: buyer, store: store,
            channel: channel, moment: moment, promotions: promotions.map { .init($0) },
            coupons: coupons, codes: codes, couponLimits: limits, points: points,
            shippingMinor: shipping)
    }

    static func full(_ threshold: Int64, _ reduction: Int64) -> Offer.Discount {
        .fullReduction(.init(thresholdMinor: threshold, reductionMinor: reduction))
    }

    static func percent(_ pay: Int64, most: Int64? = nil, from: Int64 = 0) -> Offer.Discount {
        .percent(.init(payPermille: pay, maxDiscountMinor: most, thresholdMinor: from))
    }
}

extension PricedOrder {
    var asked: [Line] { lines.filter { $0.kind == .asked } }

    func rejection(_ id: UInt64) -> Rejected? {
        rejected.first { $0.id?.lo == id }
    }

    /// Low halves of the ids of what applied.
    var appliedIds: [UInt64] { applied.compactMap { $0.id?.lo } }
}
