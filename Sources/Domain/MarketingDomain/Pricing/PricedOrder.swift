package import Primitives

/// What takes something off a price.
package enum AppliedKind: String, Hashable, Sendable, CaseIterable {
    case memberPrice = "MEMBER_PRICE"
    case promotion = "PROMOTION"
    case coupon = "COUPON"
    case promoCode = "PROMO_CODE"
    case points = "POINTS"
}

/// Why an offer that was looked at does not count.
package enum PricingReason: String, Hashable, Sendable, CaseIterable {
    case notFound = "NOT_FOUND"
    /// Used, held for another order, or somebody else's.
    case notAvailable = "NOT_AVAILABLE"
    case exhausted = "EXHAUSTED"
    case limitPerMember = "LIMIT_PER_MEMBER"
    case notYetValid = "NOT_YET_VALID"
    case expired = "EXPIRED"
    /// Another weekday or hour, or a day on which it does not hold.
    case time = "TIME"
    case store = "STORE"
    case channel = "CHANNEL"
    case membersOnly = "MEMBERS_ONLY"
    case level = "LEVEL"
    case birthday = "BIRTHDAY"
    /// Level or birthday are not known, and so it is not for her.
    case factMissing = "FACT_MISSING"
    /// None of its lines is in the order; or it is about the shipping, and there is none.
    case noItem = "NO_ITEM"
    case threshold = "THRESHOLD"
    /// Its lines have taken another offer that stands alone on a line.
    case lineTaken = "LINE_TAKEN"
    case noEffect = "NO_EFFECT"
    case exclusive = "EXCLUSIVE"
    case group = "GROUP"
    case maxCoupons = "MAX_COUPONS"
    /// Without it the order costs less, or as much.
    case notBest = "NOT_BEST"
}

/// An order with its prices, and the reasons for them; amounts in minor units.
package struct PricedOrder: Hashable, Sendable {
    package let currency: Currency
    /// Those asked for, then gifts, then shipping where it costs something before offers.
    package let lines: [Line]
    package let points: Int64
    package let applied: [Applied]
    package let rejected: [Rejected]
    /// In the order of the stages.
    package let explanation: [PricingStep]
    /// Whether no admissible set of offers costs less.
    package let isProvenBest: Bool

    package var listMinor: Int64 { lines.reduce(0) { $0 + $1.listMinor } }
    /// Before points, shipping included.
    package var discountedMinor: Int64 { lines.reduce(0) { $0 + $1.discountedMinor } }
    package var pointsMinor: Int64 { lines.reduce(0) { $0 + $1.pointsMinor } }
    package var payableMinor: Int64 { lines.reduce(0) { $0 + $1.payableMinor } }

    /// What was named and does not apply: a call that commits fails where there is any.
    package var unmet: [Rejected] { rejected.filter(\.isNamed) }
}

extension PricedOrder {
    package struct Line: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case asked, gift, shipping
        }

        package let kind: Kind
        package let sku: String
        package let name: String
        package let category: String
        package let quantity: Int64
        package let listMinor: Int64
        /// After the stage of line prices.
        package let priceMinor: Int64
        /// After promotions and coupons, before points.
        package let discountedMinor: Int64
        package let points: Int64
        package let pointsMinor: Int64

        package var payableMinor: Int64 { discountedMinor - pointsMinor }
    }

    /// What an offer took off one line.
    package struct Share: Hashable, Sendable {
        /// From 1.
        package let line: Int
        package let minor: Int64

        package init(line: Int, minor: Int64) {
            self.line = line
            self.minor = minor
        }
    }

    package struct Applied: Hashable, Sendable {
        package let kind: AppliedKind
        /// Of the coupon, or of the offer; nil for member prices and points.
        package let id: UUIDv7?
        /// The promotion, or the template in its version; nil for member prices and points.
        package let offer: Offer?
        /// Empty unless it is a promo code.
        package let code: String
        package let discountMinor: Int64
        /// More than 0 each, in the order of the lines; their sum is the discount.
        package let shares: [Share]

        /// What must be in stock with the order.
        package var gift: Offer.Gift? {
            guard case .gift(let gift) = offer?.terms.discount else { return nil }
            return gift
        }
    }

    package struct Rejected: Hashable, Sendable {
        package let kind: AppliedKind
        /// Nil where it is not known.
        package let id: UUIDv7?
        package let offer: Offer?
        /// Of a promo code, or what was given as a coupon's id.
        package let code: String
        package let reason: PricingReason
        /// What the subtotal lacks; 0 unless the reason is a threshold.
        package let missingMinor: Int64
        /// Whether the buyer had named it.
        package let isNamed: Bool
    }
}

/// One step of a price: a stable code and the facts that its text names.
package struct PricingStep: Hashable, Sendable {
    package enum Code: String, Hashable, Sendable, CaseIterable {
        /// amountMinor, currency: list prices of all lines.
        case list = "LIST"
        /// discountMinor, currency: lines at their price for members.
        case memberPrice = "MEMBER_PRICE"
        /// offer, zh, en, discountMinor, currency: the best price of lines.
        case linePrice = "LINE_PRICE"
        /// As `linePrice`: on top of the best price.
        case combinedPrice = "COMBINED_PRICE"
        /// amountMinor, currency: after line prices, where offers begin to count.
        case subtotal = "SUBTOTAL"
        /// offer, zh, en, kind, subtotalMinor, discountMinor, currency: off the lines in scope.
        case lineOffer = "LINE_OFFER"
        /// As `lineOffer`: off the order.
        case orderOffer = "ORDER_OFFER"
        /// offer, zh, en, sku, name, quantity.
        case gift = "GIFT"
        /// points, amountMinor, shareMinor, currency: what points pay, and may pay at most.
        case points = "POINTS"
        /// amountMinor, currency: before offers on it.
        case shipping = "SHIPPING"
        /// As `lineOffer`: off the shipping.
        case shippingOffer = "SHIPPING_OFFER"
        /// amountMinor, currency: to be paid with money.
        case payable = "PAYABLE"
        /// candidates: all admissible sets of them were compared.
        case provenBest = "PROVEN_BEST"
        /// candidates: too many for that; the best found counts.
        case notProven = "NOT_PROVEN"
    }

    package struct Fact: Hashable, Sendable {
        package let name: String
        package let value: String
    }

    package let code: Code
    package let facts: [Fact]

    package init(_ code: Code, _ facts: KeyValuePairs<String, String>) {
        self.code = code
        self.facts = facts.map { Fact(name: $0.key, value: $0.value) }
    }

    package subscript(_ name: String) -> String? {
        facts.first { $0.name == name }?.value
    }
}
