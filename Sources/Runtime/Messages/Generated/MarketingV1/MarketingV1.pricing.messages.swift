// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package enum AppliedKind: ProtoEnum {
        case unspecified
        case memberPrice
        case promotion
        case coupon
        case promoCode
        case points
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .memberPrice, .promotion, .coupon, .promoCode, .points]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .memberPrice
            case 2: self = .promotion
            case 3: self = .coupon
            case 4: self = .promoCode
            case 5: self = .points
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .memberPrice: 1
            case .promotion: 2
            case .coupon: 3
            case .promoCode: 4
            case .points: 5
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "APPLIED_KIND_UNSPECIFIED": self = .unspecified
            case "MEMBER_PRICE": self = .memberPrice
            case "PROMOTION": self = .promotion
            case "COUPON": self = .coupon
            case "PROMO_CODE": self = .promoCode
            case "POINTS": self = .points
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "APPLIED_KIND_UNSPECIFIED"
            case .memberPrice: "MEMBER_PRICE"
            case .promotion: "PROMOTION"
            case .coupon: "COUPON"
            case .promoCode: "PROMO_CODE"
            case .points: "POINTS"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// An article that is to be priced.
    package struct PricingLine: Sendable, Equatable {
        /// Of the catalogue; empty for what it does not have, then name and price are given.
        package var sku: String
        /// 1 to 100 000.
        package var quantity: Int64
        package var price: OneOf_Price?
        package var name: String
        package var category: String

        package init() {
            sku = ""
            quantity = 0
            price = nil
            name = ""
            category = ""
        }

        package init(
            sku: String = "",
            quantity: Int64 = 0,
            price: OneOf_Price? = nil,
            name: String = "",
            category: String = ""
        ) {
            self.sku = sku
            self.quantity = quantity
            self.price = price
            self.name = name
            self.category = category
        }

        package enum OneOf_Price: Sendable, Equatable {
            /// The till's own list price, minor units, instead of the catalogue's.
            case unitPriceMinor(Int64)
            /// Of the whole line, for goods by weight: quantity 1.
            case amountMinor(Int64)
        }
    }

    /// What points are worth at this checkout, by the programme in force, and how many may go: whole
    /// steps, each worth a whole number of minor units. They do not pay shipping.
    package struct PointsOffer: Sendable, Equatable {
        /// What the member can spend.
        package var available: Int64
        /// What she wants to spend at most; 0: none.
        package var most: Int64
        /// `points` are worth `value_minor`; they go in steps of `step` points.
        package var points: Int64
        package var valueMinor: Int64
        package var step: Int64
        /// At most this share of what is payable; 1 000: all.
        package var maxSharePermille: Int32

        package init() {
            available = 0
            most = 0
            points = 0
            valueMinor = 0
            step = 0
            maxSharePermille = 0
        }

        package init(
            available: Int64 = 0,
            most: Int64 = 0,
            points: Int64 = 0,
            valueMinor: Int64 = 0,
            step: Int64 = 0,
            maxSharePermille: Int32 = 0
        ) {
            self.available = available
            self.most = most
            self.points = points
            self.valueMinor = valueMinor
            self.step = step
            self.maxSharePermille = maxSharePermille
        }
    }

    /// For whom and where an order is priced, as the ledger decides it: marketing looks nothing of it
    /// up.
    package struct PricingBuyer: Sendable, Equatable {
        /// Empty: a guest.
        package var memberId: String
        package var levelCode: String
        package var levelRank: Int32
        /// MM-DD; empty where it is not known.
        package var birthday: String

        package init() {
            memberId = ""
            levelCode = ""
            levelRank = 0
            birthday = ""
        }

        package init(
            memberId: String = "",
            levelCode: String = "",
            levelRank: Int32 = 0,
            birthday: String = ""
        ) {
            self.memberId = memberId
            self.levelCode = levelCode
            self.levelRank = levelRank
            self.birthday = birthday
        }
    }

    /// An order that is to be priced.
    package struct PriceRequest: Sendable, Equatable {
        package var storeId: String
        package var channel: PointsV1.Channel
        package var buyer: MarketingV1.PricingBuyer?
        /// Instant of the prices; the store's clock makes its date and hour.
        package var at: Instant?
        /// 1 to 200.
        package var lines: [MarketingV1.PricingLine]
        /// Coupons of the member that must apply, at most 20: a call that commits fails where one does
        /// not.
        package var couponIds: [String]
        /// Promo codes that must apply, at most 5; each counts as a coupon.
        package var promoCodes: [String]
        /// Whether the best of the member's other coupons are taken, too.
        package var bestCoupons: Bool
        /// Minor units; a line of its own, which only offers of the stage SHIPPING take something off.
        package var shippingMinor: Int64
        package var points: MarketingV1.PointsOffer?
        /// An order whose held or used coupons count as free: it is priced again.
        package var orderId: String

        package init() {
            storeId = ""
            channel = .unspecified
            buyer = nil
            at = nil
            lines = []
            couponIds = []
            promoCodes = []
            bestCoupons = false
            shippingMinor = 0
            points = nil
            orderId = ""
        }

        package init(
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            buyer: MarketingV1.PricingBuyer? = nil,
            at: Instant? = nil,
            lines: [MarketingV1.PricingLine] = [],
            couponIds: [String] = [],
            promoCodes: [String] = [],
            bestCoupons: Bool = false,
            shippingMinor: Int64 = 0,
            points: MarketingV1.PointsOffer? = nil,
            orderId: String = ""
        ) {
            self.storeId = storeId
            self.channel = channel
            self.buyer = buyer
            self.at = at
            self.lines = lines
            self.couponIds = couponIds
            self.promoCodes = promoCodes
            self.bestCoupons = bestCoupons
            self.shippingMinor = shippingMinor
            self.points = points
            self.orderId = orderId
        }
    }

    /// What an offer took off one line.
    package struct LineShare: Sendable, Equatable {
        /// Number of the line, from 1.
        package var line: Int32
        package var amountMinor: Int64

        package init() {
            line = 0
            amountMinor = 0
        }

        package init(
            line: Int32 = 0,
            amountMinor: Int64 = 0
        ) {
            self.line = line
            self.amountMinor = amountMinor
        }
    }

    /// What an offer took off the order, minor units.
    package struct AppliedOffer: Sendable, Equatable {
        package var kind: MarketingV1.AppliedKind
        /// Of the promotion or of the coupon; empty for member prices and points.
        package var id: String
        package var version: Int32
        /// Of the coupon's template; empty elsewhere.
        package var templateId: String
        package var name: PatronV1.Text?
        package var discountMinor: Int64
        package var shares: [MarketingV1.LineShare]
        /// The promo code as it was given.
        package var code: String

        package init() {
            kind = .unspecified
            id = ""
            version = 0
            templateId = ""
            name = nil
            discountMinor = 0
            shares = []
            code = ""
        }

        package init(
            kind: MarketingV1.AppliedKind = .unspecified,
            id: String = "",
            version: Int32 = 0,
            templateId: String = "",
            name: PatronV1.Text? = nil,
            discountMinor: Int64 = 0,
            shares: [MarketingV1.LineShare] = [],
            code: String = ""
        ) {
            self.kind = kind
            self.id = id
            self.version = version
            self.templateId = templateId
            self.name = name
            self.discountMinor = discountMinor
            self.shares = shares
            self.code = code
        }
    }

    /// Why an offer that was looked at does not count.
    package struct RejectedOffer: Sendable, Equatable {
        package var kind: MarketingV1.AppliedKind
        package var id: String
        package var name: PatronV1.Text?
        /// THRESHOLD, NO_ITEM, TIME, STORE, CHANNEL, LEVEL, MEMBERS_ONLY, BIRTHDAY, EXPIRED,
        /// NOT_YET_VALID, NOT_AVAILABLE, NOT_FOUND, EXHAUSTED, LIMIT_PER_MEMBER, EXCLUSIVE, GROUP,
        /// LINE_TAKEN, NO_EFFECT, NOT_BEST, MAX_COUPONS or FACT_MISSING.
        package var reason: String
        /// What the subtotal lacks, minor units; 0 elsewhere.
        package var missingMinor: Int64
        /// The promo code, or the id of a coupon that does not exist, as it was given.
        package var code: String
        /// The reason, for people.
        package var text: PatronV1.Text?
        /// Of the coupon's template; empty elsewhere.
        package var templateId: String
        /// Whether the buyer named it: a call that commits fails for it.
        package var named: Bool

        package init() {
            kind = .unspecified
            id = ""
            name = nil
            reason = ""
            missingMinor = 0
            code = ""
            text = nil
            templateId = ""
            named = false
        }

        package init(
            kind: MarketingV1.AppliedKind = .unspecified,
            id: String = "",
            name: PatronV1.Text? = nil,
            reason: String = "",
            missingMinor: Int64 = 0,
            code: String = "",
            text: PatronV1.Text? = nil,
            templateId: String = "",
            named: Bool = false
        ) {
            self.kind = kind
            self.id = id
            self.name = name
            self.reason = reason
            self.missingMinor = missingMinor
            self.code = code
            self.text = text
            self.templateId = templateId
            self.named = named
        }
    }

    /// A line with its prices, minor units.
    package struct PricedOrderLine: Sendable, Equatable {
        package var sku: String
        package var name: String
        package var category: String
        package var quantity: Int64
        /// Before anything, minor units.
        package var listMinor: Int64
        /// After the stage of line prices.
        package var priceMinor: Int64
        /// After promotions and coupons, before points.
        package var discountedMinor: Int64
        /// What points pay of it, and how many.
        package var pointsMinor: Int64
        package var points: Int64
        /// To be paid with money: discounted less points_minor.
        package var payableMinor: Int64
        /// Beside what was asked for: a gift, or the shipping.
        package var isGift: Bool
        package var isShipping: Bool

        package init() {
            sku = ""
            name = ""
            category = ""
            quantity = 0
            listMinor = 0
            priceMinor = 0
            discountedMinor = 0
            pointsMinor = 0
            points = 0
            payableMinor = 0
            isGift = false
            isShipping = false
        }

        package init(
            sku: String = "",
            name: String = "",
            category: String = "",
            quantity: Int64 = 0,
            listMinor: Int64 = 0,
            priceMinor: Int64 = 0,
            discountedMinor: Int64 = 0,
            pointsMinor: Int64 = 0,
            points: Int64 = 0,
            payableMinor: Int64 = 0,
            isGift: Bool = false,
            isShipping: Bool = false
        ) {
            self.sku = sku
            self.name = name
            self.category = category
            self.quantity = quantity
            self.listMinor = listMinor
            self.priceMinor = priceMinor
            self.discountedMinor = discountedMinor
            self.pointsMinor = pointsMinor
            self.points = points
            self.payableMinor = payableMinor
            self.isGift = isGift
            self.isShipping = isShipping
        }
    }

    /// An order with its prices, and the reasons for them; amounts in minor units.
    package struct PricedOrder: Sendable, Equatable {
        package var lines: [MarketingV1.PricedOrderLine]
        package var currency: String
        package var listMinor: Int64
        /// Before points, shipping included.
        package var discountedMinor: Int64
        package var points: Int64
        package var pointsMinor: Int64
        package var payableMinor: Int64
        package var applied: [MarketingV1.AppliedOffer]
        package var rejected: [MarketingV1.RejectedOffer]
        /// Step by step, in the order of the stages.
        package var explanation: [PointsV1.ExplanationStep]
        /// Whether no admissible set of offers costs less; always so up to 12 that could count, false
        /// where there were too many to try.
        package var isProvenBest: Bool
        /// Version of the merchant's limits for coupons that it was made by; 0: the usual ones.
        package var couponSettingsVersion: Int32

        package init() {
            lines = []
            currency = ""
            listMinor = 0
            discountedMinor = 0
            points = 0
            pointsMinor = 0
            payableMinor = 0
            applied = []
            rejected = []
            explanation = []
            isProvenBest = false
            couponSettingsVersion = 0
        }

        package init(
            lines: [MarketingV1.PricedOrderLine] = [],
            currency: String = "",
            listMinor: Int64 = 0,
            discountedMinor: Int64 = 0,
            points: Int64 = 0,
            pointsMinor: Int64 = 0,
            payableMinor: Int64 = 0,
            applied: [MarketingV1.AppliedOffer] = [],
            rejected: [MarketingV1.RejectedOffer] = [],
            explanation: [PointsV1.ExplanationStep] = [],
            isProvenBest: Bool = false,
            couponSettingsVersion: Int32 = 0
        ) {
            self.lines = lines
            self.currency = currency
            self.listMinor = listMinor
            self.discountedMinor = discountedMinor
            self.points = points
            self.pointsMinor = pointsMinor
            self.payableMinor = payableMinor
            self.applied = applied
            self.rejected = rejected
            self.explanation = explanation
            self.isProvenBest = isProvenBest
            self.couponSettingsVersion = couponSettingsVersion
        }
    }

    /// An order that is to be priced and whose offers are to be held.
    package struct HoldOffersRequest: Sendable, Equatable {
        /// The checkout that they are held for; the same one again answers the same.
        package var orderId: String
        package var price: MarketingV1.PriceRequest?
        /// From then on they are free again, unless the order was paid before.
        package var expiresAt: Instant?
        /// Of a later attempt of a checkout: the id of its first one, and which one it is, from 1. The
        /// first one's HOLD_CLOSED then names it in `attempt`, so that whoever comes again needs to try no
        /// others.
        package var firstOrderId: String
        package var attempt: Int32

        package init() {
            orderId = ""
            price = nil
            expiresAt = nil
            firstOrderId = ""
            attempt = 0
        }

        package init(
            orderId: String = "",
            price: MarketingV1.PriceRequest? = nil,
            expiresAt: Instant? = nil,
            firstOrderId: String = "",
            attempt: Int32 = 0
        ) {
            self.orderId = orderId
            self.price = price
            self.expiresAt = expiresAt
            self.firstOrderId = firstOrderId
            self.attempt = attempt
        }
    }

    /// What the first call of the checkout was answered.
    package struct HoldOffersReply: Sendable, Equatable {
        package var price: MarketingV1.PricedOrder?
        /// Until when they are held, as the first call asked for it: nobody may pay on this price later.
        package var expiresAt: Instant?

        package init() {
            price = nil
            expiresAt = nil
        }

        package init(
            price: MarketingV1.PricedOrder? = nil,
            expiresAt: Instant? = nil
        ) {
            self.price = price
            self.expiresAt = expiresAt
        }
    }

    /// Names the checkout whose offers are given up.
    package struct ReleaseOffersRequest: Sendable, Equatable {
        package var orderId: String

        package init() {
            orderId = ""
        }

        package init(
            orderId: String = ""
        ) {
            self.orderId = orderId
        }
    }

    /// Nothing is told: what was held is free.
    package struct ReleaseOffersReply: Sendable, Equatable {
        package init() {
        }
    }
}
