package import Primitives

/// All that decides the price of an order; marketing's stores and the ledger have looked it up.
package struct PricingFacts: Sendable {
    package let currency: Currency
    /// 1 to `Limits.lines`.
    package let lines: [Line]
    package let buyer: Buyer
    package let store: UUIDv7
    /// The brands and areas that it lies in.
    package let units: Set<UUIDv7>
    package let channel: Offer.Channel
    package let moment: Moment
    /// Those in force; what does not hold here and now is told with its reason.
    package let promotions: [Promotion]
    package let coupons: [HeldCoupon]
    package let codes: [PromoCode]
    /// What was named and could not be found.
    package let absent: [Absent]
    package let couponLimits: CouponLimits
    package let points: PointsOffer?
    package let shippingMinor: Int64

    package enum Limits {
        package static let lines = 1...200
        package static let quantity: ClosedRange<Int64> = 1...100_000
    }

    package init(
        currency: Currency, lines: [Line], buyer: Buyer, store: UUIDv7, units: Set<UUIDv7> = [],
        channel: Offer.Channel, moment: Moment, promotions: [Promotion] = [],
        coupons: [HeldCoupon] = [], codes: [PromoCode] = [], absent: [Absent] = [],
        couponLimits: CouponLimits = .usual, points: PointsOffer? = nil, shippingMinor: Int64 = 0
    ) {
        precondition(lines.count <= Limits.lines.upperBound, "an order has 200 lines at most")
        precondition(
            Offer.Limits.amountMinor.contains(shippingMinor), "shipping is out of range")
        self.currency = currency
        self.lines = lines
        self.buyer = buyer
        self.store = store
        self.units = units
        self.channel = channel
        self.moment = moment
        self.promotions = promotions
        self.coupons = coupons
        self.codes = codes
        self.absent = absent
        self.couponLimits = couponLimits
        self.points = points
        self.shippingMinor = shippingMinor
    }
}

extension PricingFacts {
    package struct Line: Hashable, Sendable {
        package let sku: String
        package let name: String
        package let category: String
        package let tags: [String]
        package let quantity: Int64
        /// Of the whole line, before anything.
        package let listMinor: Int64
        /// What a member pays for a piece (D07); nil: the same as everybody.
        package let memberUnitMinor: Int64?

        /// What a line of the service charge says as its category (X29).
        package static let serviceCharge = "SERVICE_CHARGE"

        /// Whether offers may touch it: the service charge is of what they have left.
        var takesOffers: Bool { category != Self.serviceCharge }

        /// - Returns: nil where the quantity or the amount is out of its range.
        package init?(
            sku: String, name: String = "", category: String = "", tags: [String] = [],
            quantity: Int64 = 1, listMinor: Int64, memberUnitMinor: Int64? = nil
        ) {
            guard Limits.quantity.contains(quantity), Offer.Limits.amountMinor.contains(listMinor),
                memberUnitMinor.map(Offer.Limits.amountMinor.contains) ?? true
            else { return nil }
            self.sku = sku
            self.name = name
            self.category = category
            self.tags = tags
            self.quantity = quantity
            self.listMinor = listMinor
            self.memberUnitMinor = memberUnitMinor
        }

        /// - Returns: nil where quantity, price or their product is out of its range.
        package init?(
            sku: String, name: String = "", category: String = "", tags: [String] = [],
            quantity: Int64, unitMinor: Int64, memberUnitMinor: Int64? = nil
        ) {
            let (list, overflow) = unitMinor.multipliedReportingOverflow(by: quantity)
            guard !overflow else { return nil }
            self.init(
                sku: sku, name: name, category: category, tags: tags, quantity: quantity,
                listMinor: list, memberUnitMinor: memberUnitMinor)
        }
    }

    package enum Buyer: Hashable, Sendable {
        case guest
        case member(Member)

        package struct Member: Hashable, Sendable {
            /// Empty where it is not known.
            package let level: String
            /// Nil where it is not known.
            package let birthday: BirthdayNearness?

            package init(level: String, birthday: BirthdayNearness?) {
                self.level = level
                self.birthday = birthday
            }
        }
    }

    /// When an order is priced, by the store's clock (3.0).
    package struct Moment: Hashable, Sendable {
        package let instant: Instant
        package let businessDate: CalendarDate
        /// Of the local day, 0 to 1 439; the cut-off has no part in it.
        package let minute: Int

        package init(_ instant: Instant, _ clock: BusinessClock) {
            self.instant = instant
            businessDate = clock.businessDate(at: instant)
            minute = clock.localMinute(at: instant)
        }
    }

    package struct Promotion: Hashable, Sendable {
        package let offer: Offer
        /// Why it cannot be taken, for example a used-up budget; nil: it can.
        package let barrier: PricingReason?

        package init(_ offer: Offer, barrier: PricingReason? = nil) {
            self.offer = offer
            self.barrier = barrier
        }
    }

    /// A coupon that the buyer has, or has named.
    package struct HeldCoupon: Hashable, Sendable {
        package let id: UUIDv7
        /// Its template, in the version that it was issued from.
        package let template: Offer
        /// Inclusive; nil: since it was issued.
        package let validFrom: Instant?
        /// Exclusive; nil: it has no end.
        package let expiresAt: Instant?
        /// Named by the buyer: it comes before what is merely cheaper.
        package let isNamed: Bool
        package let barrier: PricingReason?

        package init(
            id: UUIDv7, template: Offer, validFrom: Instant? = nil, expiresAt: Instant? = nil,
            isNamed: Bool = false, barrier: PricingReason? = nil
        ) {
            self.id = id
            self.template = template
            self.validFrom = validFrom
            self.expiresAt = expiresAt
            self.isNamed = isNamed
            self.barrier = barrier
        }
    }

    /// A code that the buyer has typed; it is always named.
    package struct PromoCode: Hashable, Sendable {
        package let code: String
        package let offer: Offer
        package let barrier: PricingReason?

        package init(code: String, offer: Offer, barrier: PricingReason? = nil) {
            self.code = code
            self.offer = offer
            self.barrier = barrier
        }
    }

    package struct Absent: Hashable, Sendable {
        package let kind: AppliedKind
        /// As it was given: of a coupon the id, of a promo code the code.
        package let text: String

        package init(kind: AppliedKind, text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// How many coupons and promo codes one order takes; those of class ALWAYS are not counted.
    package struct CouponLimits: Hashable, Sendable {
        package let order: Int
        /// At LINE_PRICE, LINE and SHIPPING.
        package let line: Int

        /// One order coupon beside line coupons.
        package static let usual = CouponLimits(order: 1, line: 20)

        package init(order: Int, line: Int) {
            self.order = order
            self.line = line
        }
    }
}
