// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum CheckoutState: ProtoEnum {
        case unspecified
        case checkoutHeld
        case checkoutCaptured
        case checkoutVoided
        /// Nobody captured it in time: what it held is free again.
        case checkoutExpired
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .checkoutHeld, .checkoutCaptured, .checkoutVoided, .checkoutExpired]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .checkoutHeld
            case 2: self = .checkoutCaptured
            case 3: self = .checkoutVoided
            case 4: self = .checkoutExpired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .checkoutHeld: 1
            case .checkoutCaptured: 2
            case .checkoutVoided: 3
            case .checkoutExpired: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "CHECKOUT_STATE_UNSPECIFIED": self = .unspecified
            case "CHECKOUT_HELD": self = .checkoutHeld
            case "CHECKOUT_CAPTURED": self = .checkoutCaptured
            case "CHECKOUT_VOIDED": self = .checkoutVoided
            case "CHECKOUT_EXPIRED": self = .checkoutExpired
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "CHECKOUT_STATE_UNSPECIFIED"
            case .checkoutHeld: "CHECKOUT_HELD"
            case .checkoutCaptured: "CHECKOUT_CAPTURED"
            case .checkoutVoided: "CHECKOUT_VOIDED"
            case .checkoutExpired: "CHECKOUT_EXPIRED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What is bought, by whom, and what the member wants to use for it.
    package struct Basket: Sendable, Equatable {
        package var storeId: String
        /// IN_STORE where absent.
        package var channel: PointsV1.Channel
        package var terminalId: String
        package var staffId: String
        package var table: String
        package var covers: Int32
        /// Exactly one of the three names the member; a quote may go without. A member's own token names
        /// her. Who spends points or stored value shows a dynamic code, which from then on is good for the
        /// order of this number alone: also after a refusal, under any key, until 15 minutes after its own
        /// end.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// 1 to 200.
        package var lines: [MarketingV1.PricingLine]
        /// Coupons that must apply.
        package var couponIds: [String]
        /// Promo codes that must apply.
        package var promoCodes: [String]
        /// Whether the best of the member's other coupons are taken, too.
        package var bestCoupons: Bool
        /// Points that she wants to use at most; how many are used says the quote. 0: none.
        package var points: Int64
        /// Minor units, 0 or more; a line of its own, which only offers of the stage SHIPPING take something
        /// off.
        package var shippingMinor: Int64

        package init() {
            storeId = ""
            channel = .unspecified
            terminalId = ""
            staffId = ""
            table = ""
            covers = 0
            memberId = ""
            memberCode = ""
            phone = ""
            lines = []
            couponIds = []
            promoCodes = []
            bestCoupons = false
            points = 0
            shippingMinor = 0
        }

        package init(
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            terminalId: String = "",
            staffId: String = "",
            table: String = "",
            covers: Int32 = 0,
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            lines: [MarketingV1.PricingLine] = [],
            couponIds: [String] = [],
            promoCodes: [String] = [],
            bestCoupons: Bool = false,
            points: Int64 = 0,
            shippingMinor: Int64 = 0
        ) {
            self.storeId = storeId
            self.channel = channel
            self.terminalId = terminalId
            self.staffId = staffId
            self.table = table
            self.covers = covers
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.lines = lines
            self.couponIds = couponIds
            self.promoCodes = promoCodes
            self.bestCoupons = bestCoupons
            self.points = points
            self.shippingMinor = shippingMinor
        }
    }

    /// A basket whose price is asked for.
    package struct QuoteCheckoutRequest: Sendable, Equatable {
        package var basket: PointsV1.Basket?
        /// Now where absent; at most 5 minutes ahead and 30 days back.
        package var at: Instant?

        package init() {
            basket = nil
            at = nil
        }

        package init(
            basket: PointsV1.Basket? = nil,
            at: Instant? = nil
        ) {
            self.basket = basket
            self.at = at
        }
    }

    /// What an order would cost and earn.
    package struct CheckoutQuote: Sendable, Equatable {
        package var price: MarketingV1.PricedOrder?
        /// Points that it would earn if all of it were paid with money.
        package var pointsEarned: Int64
        /// Why this many.
        package var explanation: [PointsV1.ExplanationStep]
        /// What the member has: points before the order, and stored value, minor units.
        package var points: PointsV1.PointsBalance?
        package var storedValueMinor: Int64

        package init() {
            price = nil
            pointsEarned = 0
            explanation = []
            points = nil
            storedValueMinor = 0
        }

        package init(
            price: MarketingV1.PricedOrder? = nil,
            pointsEarned: Int64 = 0,
            explanation: [PointsV1.ExplanationStep] = [],
            points: PointsV1.PointsBalance? = nil,
            storedValueMinor: Int64 = 0
        ) {
            self.price = price
            self.pointsEarned = pointsEarned
            self.explanation = explanation
            self.points = points
            self.storedValueMinor = storedValueMinor
        }
    }

    /// A basket that is to be held until it is paid.
    package struct HoldCheckoutRequest: Sendable, Equatable {
        package var basket: PointsV1.Basket?
        /// The caller's number of the order; unique per merchant, store and channel. 1 to 64 characters.
        package var externalId: String
        /// Stored value that is set aside for it, minor units; at most what is payable.
        package var storedValueMinor: Int64
        /// How long, 60 to 86 400; 900 where absent.
        package var seconds: Int64

        package init() {
            basket = nil
            externalId = ""
            storedValueMinor = 0
            seconds = 0
        }

        package init(
            basket: PointsV1.Basket? = nil,
            externalId: String = "",
            storedValueMinor: Int64 = 0,
            seconds: Int64 = 0
        ) {
            self.basket = basket
            self.externalId = externalId
            self.storedValueMinor = storedValueMinor
            self.seconds = seconds
        }
    }

    /// A basket with everything that was set aside for it.
    package struct Checkout: Sendable, Equatable {
        /// UUID; names it in Capture and Void.
        package var id: String
        package var state: PointsV1.CheckoutState
        package var expiresAt: Instant?
        package var price: MarketingV1.PricedOrder?
        package var storedValueMinor: Int64
        package var memberId: String
        package var externalId: String
        /// Of the order once it is captured.
        package var orderId: String
        /// After the call, and the same for its repetitions; absent in the answer of Get. The state and
        /// the order are always those of now.
        package var points: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            id = ""
            state = .unspecified
            expiresAt = nil
            price = nil
            storedValueMinor = 0
            memberId = ""
            externalId = ""
            orderId = ""
            points = nil
            replayed = false
        }

        package init(
            id: String = "",
            state: PointsV1.CheckoutState = .unspecified,
            expiresAt: Instant? = nil,
            price: MarketingV1.PricedOrder? = nil,
            storedValueMinor: Int64 = 0,
            memberId: String = "",
            externalId: String = "",
            orderId: String = "",
            points: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.id = id
            self.state = state
            self.expiresAt = expiresAt
            self.price = price
            self.storedValueMinor = storedValueMinor
            self.memberId = memberId
            self.externalId = externalId
            self.orderId = orderId
            self.points = points
            self.replayed = replayed
        }
    }

    /// How a held basket is paid.
    package struct CaptureCheckoutRequest: Sendable, Equatable {
        package var id: String
        /// Their sum is what is payable; stored value is at most what was held. May be empty where nothing
        /// is payable, or where the stored value that was held pays it all.
        package var tenders: [PointsV1.Tender]
        /// Now where absent.
        package var paidAt: Instant?

        package init() {
            id = ""
            tenders = []
            paidAt = nil
        }

        package init(
            id: String = "",
            tenders: [PointsV1.Tender] = [],
            paidAt: Instant? = nil
        ) {
            self.id = id
            self.tenders = tenders
            self.paidAt = paidAt
        }
    }

    /// Which held basket is given up, and why.
    package struct VoidCheckoutRequest: Sendable, Equatable {
        package var id: String
        /// At most 256 characters.
        package var reason: String

        package init() {
            id = ""
            reason = ""
        }

        package init(
            id: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.reason = reason
        }
    }

    /// A basket and how it is paid.
    package struct PayCheckoutRequest: Sendable, Equatable {
        package var basket: PointsV1.Basket?
        /// As in HoldCheckoutRequest.
        package var externalId: String
        /// Their sum is what is payable, as a quote says it.
        package var tenders: [PointsV1.Tender]
        /// Now where absent; at most 5 minutes ahead and 30 days back.
        package var paidAt: Instant?

        package init() {
            basket = nil
            externalId = ""
            tenders = []
            paidAt = nil
        }

        package init(
            basket: PointsV1.Basket? = nil,
            externalId: String = "",
            tenders: [PointsV1.Tender] = [],
            paidAt: Instant? = nil
        ) {
            self.basket = basket
            self.externalId = externalId
            self.tenders = tenders
            self.paidAt = paidAt
        }
    }

    /// Names a checkout.
    package struct GetCheckoutRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    /// Event checkout.voided: what was held for a checkout is free again.
    package struct CheckoutVoidedEvent: Sendable, Equatable {
        package var checkoutId: String
        package var memberId: String

        package init() {
            checkoutId = ""
            memberId = ""
        }

        package init(
            checkoutId: String = "",
            memberId: String = ""
        ) {
            self.checkoutId = checkoutId
            self.memberId = memberId
        }
    }
}
