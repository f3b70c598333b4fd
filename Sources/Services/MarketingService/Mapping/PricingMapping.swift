import MarketingDomain
import Messages
import Primitives
import ServiceKit

/// A request for a price that makes sense: what of the facts it says itself, parsed once.
///
/// The rest is looked up by its names: articles by `skus`, coupons by `coupons`, promo codes by
/// `codes`; then `facts` puts the two together.
struct PricingDraft: Sendable {
    struct Line: Sendable {
        enum Price: Sendable, Equatable {
            /// The catalogue's.
            case listed
            case unit(Int64)
            case amount(Int64)
        }

        /// Empty for what the catalogue does not have.
        let sku: String
        let name: String
        let category: String
        let quantity: Int64
        let price: Price
        let field: String
    }

    let store: UUIDv7
    /// The brands and areas that it lies in.
    let units: Set<UUIDv7>
    let clock: BusinessClock
    let channel: Offer.Channel
    /// Nil: a guest.
    let member: UUIDv7?
    let buyer: PricingFacts.Buyer
    let moment: PricingFacts.Moment
    let lines: [Line]
    /// Named ones, each once.
    let coupons: [UUIDv7]
    let codes: [String]
    let takesBestCoupons: Bool
    let shippingMinor: Int64
    let points: PointsOffer?
    /// Empty: none.
    let orderId: String

    enum Limits {
        static let coupons = 20
        static let codes = 5
    }

    /// - Throws: INVALID_ARGUMENT with the field, STORE_NOT_FOUND, AMOUNT_OUT_OF_RANGE.
    init(_ request: MarketingV1.PriceRequest, _ clocks: MerchantClocks) throws(Refusal) {
        guard !request.storeId.isEmpty else { throw .invalid("storeId", "is missing") }
        guard let store = UUIDv7(request.storeId) else {
            throw .invalid("storeId", "is not a UUID")
        }
        guard let clock = clocks.stores[store] else { throw Refusal(.storeNotFound) }
        guard let at = request.at else { throw .invalid("at", "is missing") }
        self.store = store
        units = Set(clocks.units(of: store))
        self.clock = clock
        channel = try Self.channel(request.channel)
        moment = PricingFacts.Moment(at, clock)
        (member, buyer) = try Self.buyer(request.buyer ?? .init(), on: moment.businessDate)
        lines = try Self.lines(request.lines)
        coupons = try Self.coupons(request.couponIds)
        codes = try Self.codes(request.promoCodes)
        guard member != nil || coupons.isEmpty else {
            throw .invalid("couponIds", "are given for a guest")
        }
        takesBestCoupons = request.bestCoupons && member != nil
        guard Offer.Limits.amountMinor.contains(request.shippingMinor) else {
            throw outOfRange("shippingMinor")
        }
        shippingMinor = request.shippingMinor
        points = try Self.points(request.points)
        orderId = request.orderId
        guard orderId.unicodeScalars.count <= Offer.Limits.code else {
            throw .invalid("orderId", "is longer than \(Offer.Limits.code) characters")
        }
    }

    /// Those that the catalogue is asked for, each once.
    var skus: [String] { Set(lines.map(\.sku)).subtracting([""]).sorted() }

    /// The request with what was looked up for it.
    ///
    /// - Parameters:
    ///   - lines: one for each of the draft's, in their order (`Line.fact`).
    ///   - promotions: in force at the store; those that do not hold now may be among them.
    ///   - coupons: the named ones, and all others of hers where `takesBestCoupons`.
    ///   - absent: named ones that do not exist.
    func facts(
        currency: Currency, lines: [PricingFacts.Line],
        promotions: [PricingFacts.Promotion], coupons: [PricingFacts.HeldCoupon],
        codes: [PricingFacts.PromoCode], absent: [PricingFacts.Absent] = [],
        limits: PricingFacts.CouponLimits = .usual
    ) -> PricingFacts {
        precondition(lines.count == self.lines.count, "every line has its facts")
        return PricingFacts(
            currency: currency, lines: lines, buyer: buyer, store: store, units: units,
            channel: channel, moment: moment, promotions: promotions, coupons: coupons,
            codes: codes, absent: absent, couponLimits: limits, points: points,
            shippingMinor: shippingMinor)
    }
}

extension PricingDraft.Line {
    /// What the catalogue says about an article.
    struct Article: Sendable {
        let name: String
        let category: String
        let tags: [String]
        /// At the store, minor units.
        let listMinor: Int64
        /// Nil: members pay the same.
        let memberMinor: Int64?
    }

    /// The line with what the catalogue has; a price of the till's own stands above the catalogue's,
    /// and a member price below it counts all the same.
    ///
    /// - Parameter article: nil where the catalogue does not have the sku.
    /// - Throws: AMOUNT_OUT_OF_RANGE; INVALID_ARGUMENT where neither says a price.
    func fact(_ article: Article?) throws(Refusal) -> PricingFacts.Line {
        let list: Int64
        switch (price, article) {
        case (.amount(let amount), _): list = amount
        case (.unit(let unit), _): list = try product(unit)
        case (.listed, let article?): list = try product(article.listMinor)
        case (.listed, nil): throw .invalid(field, "has neither unitPriceMinor nor amountMinor")
        }
        // What is weighed has no price of a piece, and so none for members.
        let isWeighed = if case .amount = price { true } else { false }
        guard
            let line = PricingFacts.Line(
                sku: sku, name: name.isEmpty ? article?.name ?? "" : name,
                category: article?.category ?? category, tags: article?.tags ?? [],
                quantity: quantity, listMinor: list,
                memberUnitMinor: isWeighed ? nil : article?.memberMinor)
        else { throw outOfRange(field) }
        return line
    }

    private func product(_ unit: Int64) throws(Refusal) -> Int64 {
        let (product, overflow) = unit.multipliedReportingOverflow(by: quantity)
        guard !overflow else { throw outOfRange(field) }
        return product
    }
}

// MARK: Fields

extension PricingDraft {
    private static func channel(_ channel: PointsV1.Channel) throws(Refusal) -> Offer.Channel {
        if channel == .unspecified { return .inStore }
        guard let channel = Offer.Channel(channel) else {
            throw .invalid("channel", "is not known")
        }
        return channel
    }

    private static func buyer(
        _ message: MarketingV1.PricingBuyer, on date: CalendarDate
    ) throws(Refusal) -> (UUIDv7?, PricingFacts.Buyer) {
        guard !message.memberId.isEmpty else { return (nil, .guest) }
        guard let member = UUIDv7(message.memberId) else {
            throw .invalid("buyer.memberId", "is not a UUID")
        }
        guard message.levelCode.unicodeScalars.count <= Offer.Limits.code else {
            throw .invalid(
                "buyer.levelCode", "is longer than \(Offer.Limits.code) characters")
        }
        var birthday: BirthdayNearness?
        if !message.birthday.isEmpty {
            birthday = BirthdayNearness(message.birthday, on: date)
            guard birthday != nil else { throw .invalid("buyer.birthday", "is not MM-DD") }
        }
        return (member, .member(.init(level: message.levelCode, birthday: birthday)))
    }

    private static func lines(
        _ messages: [MarketingV1.PricingLine]
    ) throws(Refusal) -> [Line] {
        guard PricingFacts.Limits.lines.contains(messages.count) else {
            throw .invalid("lines", "must be 1 to 200")
        }
        var lines: [Line] = []
        lines.reserveCapacity(messages.count)
        for (index, message) in messages.enumerated() {
            lines.append(try line(message, "lines[\(index)]"))
        }
        return lines
    }

    private static func line(
        _ message: MarketingV1.PricingLine, _ field: String
    ) throws(Refusal) -> Line {
        guard PricingFacts.Limits.quantity.contains(message.quantity) else {
            throw .invalid("\(field).quantity", "is not from 1 to 100000")
        }
        let price: Line.Price
        switch message.price {
        case .unitPriceMinor(let unit):
            guard unit >= 0 else { throw .invalid("\(field).unitPriceMinor", "is negative") }
            price = .unit(unit)
        case .amountMinor(let amount):
            guard amount >= 0 else { throw .invalid("\(field).amountMinor", "is negative") }
            price = .amount(amount)
        case nil:
            guard !message.sku.isEmpty else {
                throw .invalid(field, "has neither sku nor price")
            }
            price = .listed
        }
        return Line(
            sku: try short(message.sku, Offer.Limits.code, "\(field).sku"),
            name: try short(message.name, 256, "\(field).name"),
            category: try short(message.category, Offer.Limits.code, "\(field).category"),
            quantity: message.quantity, price: price, field: field)
    }

    private static func short(
        _ text: String, _ longest: Int, _ field: String
    ) throws(Refusal) -> String {
        guard text.utf8.count <= longest * 4, text.unicodeScalars.count <= longest else {
            throw .invalid(field, "is longer than \(longest) characters")
        }
        return text
    }

    private static func coupons(_ texts: [String]) throws(Refusal) -> [UUIDv7] {
        try atMost(Limits.coupons, texts.count, "couponIds")
        var coupons: [UUIDv7] = []
        for (index, text) in texts.enumerated() {
            guard let id = UUIDv7(text) else {
                throw .invalid("couponIds[\(index)]", "is not a UUID")
            }
            if !coupons.contains(id) { coupons.append(id) }
        }
        return coupons
    }

    private static func codes(_ texts: [String]) throws(Refusal) -> [String] {
        try atMost(Limits.codes, texts.count, "promoCodes")
        var codes: [String] = []
        for (index, text) in texts.enumerated() {
            let code = try offerCode(text, "promoCodes[\(index)]")
            if !codes.contains(code) { codes.append(code) }
        }
        return codes
    }

    private static func points(
        _ message: MarketingV1.PointsOffer?
    ) throws(Refusal) -> PointsOffer? {
        guard let message, message.most != 0 else { return nil }
        guard
            let offer = PointsOffer(
                available: message.available, most: message.most, points: message.points,
                valueMinor: message.valueMinor, step: message.step,
                maxSharePermille: Int64(message.maxSharePermille))
        else {
            throw .invalid(
                "points", "is out of range, or a step is not worth a whole number of minor units")
        }
        return offer
    }
}

extension BirthdayNearness {
    /// From `MM-DD`, and nothing else.
    fileprivate init?(_ text: String, on date: CalendarDate) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ part in
                part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }), let month = Int(parts[0]), let day = Int(parts[1])
        else { return nil }
        self.init(month: month, day: day, on: date)
    }
}

private func outOfRange(_ field: String) -> Refusal {
    Refusal(.amountOutOfRange, facts: ["field": field])
}
