import MarketingDomain
import OfflineTokens
import Primitives
import ServiceKit

/// A coupon's offer as a till without the network can keep it, or why it cannot.
///
/// A till knows the sale, the store and the time. It has no catalogue, counts no uses and knows no
/// birthdays: what needs them is used with the network.
struct OfflineOffer: Sendable {
    let version: TemplateVersion
    /// Of the member, as of now; nil where the coupon is for any level. It counts when she takes the
    /// coupon, whatever it is when a till sells.
    let level: String?
    let clocks: MerchantClocks

    private var terms: Offer.Terms { version.offer.terms }

    /// Where it holds, those that lie in its units now among them; a till keeps them as they are now.
    /// Empty: everywhere.
    private var stores: Set<UUIDv7> {
        guard !terms.units.isEmpty else { return terms.stores }
        return terms.stores.union(
            clocks.stores.keys.filter { !terms.units.isDisjoint(with: clocks.units(of: $0)) })
    }

    /// - Throws: COUPON_NOT_APPLICABLE where it is for other levels than hers.
    func checkLevel() throws(Refusal) {
        let levels = terms.audience.levels
        guard levels.isEmpty || level.map(levels.contains) == true else {
            throw Refusal(
                .couponNotApplicable, facts: ["reason": "LEVEL", "missingMinor": "0"])
        }
    }

    /// - Throws: COUPON_NOT_OFFLINE with the first reason.
    func terms(within token: CouponLife.OfflineToken) throws(Refusal) -> OfflineCouponTerms {
        guard terms.channels.isEmpty || terms.channels.contains(.inStore) else {
            throw .notOffline("CHANNEL")
        }
        guard terms.audience.birthday == nil else { throw .notOffline("BIRTHDAY") }
        guard version.limits.isEmpty else { throw .notOffline("LIMITS") }
        guard terms.stage != .linePrice, terms.stage != .shipping,
            let (discount, threshold) = discount
        else { throw .notOffline("KIND") }
        guard terms.scope.tags.isEmpty else { throw .notOffline("TAGS") }
        // No stores would be all of them.
        guard terms.units.isEmpty || !stores.isEmpty else { throw .notOffline("STORES") }
        guard let currency = Currency(version.currency) else { throw Refusal(.internalError) }
        let taken = OfflineCouponTerms(
            discount: discount, thresholdMinor: threshold, countsAfter: terms.basis == .after,
            currency: currency, stores: stores, hours: try hours(within: token),
            scope: OfflineCouponTerms.Scope(
                skus: terms.scope.skus, categories: terms.scope.categories,
                excludedSkus: terms.scope.excludedSkus,
                excludedCategories: terms.scope.excludedCategories))
        guard let taken else { throw .notOffline("SIZE") }
        return taken
    }

    /// Nil for what needs the price of each piece, or the catalogue.
    private var discount: (OfflineCouponTerms.Discount, thresholdMinor: Int64)? {
        switch terms.discount {
        case .fullReduction(let offer):
            (
                .reduction(
                    amountMinor: offer.reductionMinor, repeats: offer.repeats,
                    capMinor: offer.capMinor), offer.thresholdMinor
            )
        case .cash(let amount): (.reduction(amountMinor: amount, repeats: false, capMinor: nil), 0)
        case .percent(let offer):
            (
                .percent(payPermille: offer.payPermille, mostMinor: offer.maxDiscountMinor),
                offer.thresholdMinor
            )
        case .newPrice, .buyGet, .setMeal, .gift: nil
        }
    }

    /// As instants, which need no clock of the till: where the stores' clocks differ about them, no
    /// token says it right.
    private func hours(
        within token: CouponLife.OfflineToken
    ) throws(Refusal) -> [Range<Instant>] {
        let stores = stores.isEmpty ? Set(clocks.stores.keys) : stores
        let times = terms.times
        func spans(by clock: BusinessClock) -> [Range<Instant>] {
            times.spans(from: token.issuedAt, until: token.expiresAt, by: clock)
        }
        let theirs = times.isLocal ? stores.compactMap { clocks.stores[$0] } : []
        let common = spans(by: theirs.first ?? clocks.clock)
        var seen = theirs.prefix(1)
        for clock in theirs where !seen.contains(clock) {
            guard spans(by: clock) == common else { throw .notOffline("CLOCKS") }
            seen.append(clock)
        }
        guard !common.isEmpty else { throw .notOffline("TIME") }
        return common == [token.issuedAt..<token.expiresAt] ? [] : common
    }
}

extension Refusal {
    fileprivate static func notOffline(_ reason: String) -> Refusal {
        Refusal(.couponNotOffline, facts: ["reason": reason])
    }
}
