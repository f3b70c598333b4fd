package import Primitives

/// Whether a coupon's code may be used at a till, where only a subtotal is known (C20).
package struct TillUse: Sendable {
    /// In order of precedence.
    package enum Refusal: Error, Hashable, Sendable {
        case store
        /// It does not hold at tills, or is about the shipping, which only an order has.
        case channel
        case time
        case level
        /// It is for a birthday, which the till does not know: it needs an order.
        case birthday
        case threshold(missingMinor: Int64)
    }

    package let terms: Offer.Terms
    package let store: UUIDv7
    /// The brands and areas that it lies in.
    package let units: Set<UUIDv7>
    package let moment: PricingFacts.Moment
    /// Minor units.
    package let subtotalMinor: Int64
    /// Of the member; nil where it is not known.
    package let level: String?

    package init(
        terms: Offer.Terms, store: UUIDv7, units: Set<UUIDv7> = [],
        moment: PricingFacts.Moment, subtotalMinor: Int64, level: String?
    ) {
        self.terms = terms
        self.store = store
        self.units = units
        self.moment = moment
        self.subtotalMinor = subtotalMinor
        self.level = level
    }

    /// Nil where nothing speaks against it.
    package var refusal: Refusal? {
        guard terms.hold(in: store, of: units) else { return .store }
        guard terms.stage != .shipping,
            terms.channels.isEmpty || terms.channels.contains(.inStore)
        else { return .channel }
        guard terms.times.holds(at: moment) else { return .time }
        let levels = terms.audience.levels
        guard levels.isEmpty || level.map(levels.contains) == true else { return .level }
        guard terms.audience.birthday == nil else { return .birthday }
        let missing = thresholdMinor - subtotalMinor
        return missing > 0 ? .threshold(missingMinor: missing) : nil
    }

    private var thresholdMinor: Int64 {
        switch terms.discount {
        case .fullReduction(let reduction): reduction.thresholdMinor
        case .percent(let percent): percent.thresholdMinor
        case .gift(let gift): gift.thresholdMinor
        case .cash, .newPrice, .buyGet, .setMeal: 0
        }
    }
}
