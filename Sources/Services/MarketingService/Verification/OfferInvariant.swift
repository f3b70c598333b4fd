import ServiceKit

/// What must hold of offers (docs/reliability.md, I5), as a verification lists it.
enum OfferInvariant: Invariant, CaseIterable {
    case issued
    case perMember
    case coupons
    case holds
    case counters
    case limits
    case promoCodes
    case batches
    case gifts

    var id: String { "I5" }

    var name: String {
        switch self {
        case .issued: "a template has issued the coupons that it counts, and no more than its total"
        case .perMember: "no member was issued more coupons of a template than it allows"
        case .coupons: "a coupon is used once, by the order that held it or by a till"
        case .holds: "what orders hold and have used is theirs, and what they gave up is not"
        case .counters: "counters of offers are what orders hold and have used of them"
        case .limits: "no counter of an offer is above the limit that it counts for"
        case .promoCodes: "a promo code counts the orders that have it, within its limits"
        case .batches: "a batch has as many codes as it says, and each code its batch"
        case .gifts:
            "of a gift are taken the pieces that orders and tills took, and no more than there are"
        }
    }
}

typealias OfferTallies = InvariantTallies<OfferInvariant>
