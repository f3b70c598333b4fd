// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package enum CouponState: ProtoEnum {
        case unspecified
        /// Usable; also one that came back from an order, see restored_at.
        case issued
        /// Taken for an order that is not paid yet, or set aside for tills without the network.
        case held
        /// By an order, or at a till.
        case used
        case expired
        /// Taken back by staff before it was used.
        case cancelled
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .issued, .held, .used, .expired, .cancelled]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .issued
            case 2: self = .held
            case 3: self = .used
            case 4: self = .expired
            case 5: self = .cancelled
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .issued: 1
            case .held: 2
            case .used: 3
            case .expired: 4
            case .cancelled: 5
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "COUPON_STATE_UNSPECIFIED": self = .unspecified
            case "ISSUED": self = .issued
            case "HELD": self = .held
            case "USED": self = .used
            case "EXPIRED": self = .expired
            case "CANCELLED": self = .cancelled
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "COUPON_STATE_UNSPECIFIED"
            case .issued: "ISSUED"
            case .held: "HELD"
            case .used: "USED"
            case .expired: "EXPIRED"
            case .cancelled: "CANCELLED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What a coupon takes off, for lists; `terms` say it exactly.
    package enum DiscountKind: ProtoEnum {
        case unspecified
        /// reduction_minor off from threshold_minor on.
        case fullReduction
        case percentOff
        case cashOff
        case newPrice
        case buyGet
        case setMeal
        case gift
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .fullReduction, .percentOff, .cashOff, .newPrice, .buyGet, .setMeal, .gift]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .fullReduction
            case 2: self = .percentOff
            case 3: self = .cashOff
            case 4: self = .newPrice
            case 5: self = .buyGet
            case 6: self = .setMeal
            case 7: self = .gift
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .fullReduction: 1
            case .percentOff: 2
            case .cashOff: 3
            case .newPrice: 4
            case .buyGet: 5
            case .setMeal: 6
            case .gift: 7
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "DISCOUNT_KIND_UNSPECIFIED": self = .unspecified
            case "FULL_REDUCTION": self = .fullReduction
            case "PERCENT_OFF": self = .percentOff
            case "CASH_OFF": self = .cashOff
            case "NEW_PRICE": self = .newPrice
            case "BUY_GET": self = .buyGet
            case "SET_MEAL": self = .setMeal
            case "GIFT": self = .gift
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "DISCOUNT_KIND_UNSPECIFIED"
            case .fullReduction: "FULL_REDUCTION"
            case .percentOff: "PERCENT_OFF"
            case .cashOff: "CASH_OFF"
            case .newPrice: "NEW_PRICE"
            case .buyGet: "BUY_GET"
            case .setMeal: "SET_MEAL"
            case .gift: "GIFT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A coupon of a member, with what its template said when it was issued.
    package struct Coupon: Sendable, Equatable {
        package var id: String
        package var templateId: String
        package var templateVersion: Int32
        package var name: PatronV1.Text?
        package var state: MarketingV1.CouponState
        package var kind: MarketingV1.DiscountKind
        /// From which subtotal on it applies, minor units; 0: always, or the kind has no threshold.
        package var thresholdMinor: Int64
        /// Minor units; 0 where the kind takes off no fixed amount.
        package var reductionMinor: Int64
        package var currency: String
        package var issuedAt: Instant?
        /// Exclusive.
        package var expiresAt: Instant?
        /// Last business date of validity, ISO.
        package var lastDate: String
        /// Why it was issued, for example WELCOME.
        package var reason: String
        package var terms: MarketingV1.OfferTerms?
        /// 16 letters and digits; the member shows it at the till, as text or QR. Staff does not see it.
        package var code: String
        package var memberId: String
        /// Not usable before; where absent at once.
        package var validFrom: Instant?
        /// The order that holds or has used it.
        package var orderId: String
        package var usedAt: Instant?
        /// Where and by whom it was used at a till.
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        /// When a refund gave it back last.
        package var restoredAt: Instant?
        /// Whether she may give it to another member.
        package var transferable: Bool
        /// Where it is set aside for tills without the network: the end of its token.
        package var offlineUntil: Instant?

        package init() {
            id = ""
            templateId = ""
            templateVersion = 0
            name = nil
            state = .unspecified
            kind = .unspecified
            thresholdMinor = 0
            reductionMinor = 0
            currency = ""
            issuedAt = nil
            expiresAt = nil
            lastDate = ""
            reason = ""
            terms = nil
            code = ""
            memberId = ""
            validFrom = nil
            orderId = ""
            usedAt = nil
            storeId = ""
            terminalId = ""
            staffId = ""
            restoredAt = nil
            transferable = false
            offlineUntil = nil
        }

        package init(
            id: String = "",
            templateId: String = "",
            templateVersion: Int32 = 0,
            name: PatronV1.Text? = nil,
            state: MarketingV1.CouponState = .unspecified,
            kind: MarketingV1.DiscountKind = .unspecified,
            thresholdMinor: Int64 = 0,
            reductionMinor: Int64 = 0,
            currency: String = "",
            issuedAt: Instant? = nil,
            expiresAt: Instant? = nil,
            lastDate: String = "",
            reason: String = "",
            terms: MarketingV1.OfferTerms? = nil,
            code: String = "",
            memberId: String = "",
            validFrom: Instant? = nil,
            orderId: String = "",
            usedAt: Instant? = nil,
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            restoredAt: Instant? = nil,
            transferable: Bool = false,
            offlineUntil: Instant? = nil
        ) {
            self.id = id
            self.templateId = templateId
            self.templateVersion = templateVersion
            self.name = name
            self.state = state
            self.kind = kind
            self.thresholdMinor = thresholdMinor
            self.reductionMinor = reductionMinor
            self.currency = currency
            self.issuedAt = issuedAt
            self.expiresAt = expiresAt
            self.lastDate = lastDate
            self.reason = reason
            self.terms = terms
            self.code = code
            self.memberId = memberId
            self.validFrom = validFrom
            self.orderId = orderId
            self.usedAt = usedAt
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.restoredAt = restoredAt
            self.transferable = transferable
            self.offlineUntil = offlineUntil
        }
    }

    /// The calling member's coupons.
    package struct ListMyCouponsRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String
        /// Only those of this state; every one where absent.
        package var state: MarketingV1.CouponState

        package init() {
            pageSize = 0
            pageToken = ""
            state = .unspecified
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = "",
            state: MarketingV1.CouponState = .unspecified
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.state = state
        }
    }

    /// A page of coupons.
    package struct ListMyCouponsReply: Sendable, Equatable {
        /// Newest first.
        package var coupons: [MarketingV1.Coupon]
        package var nextPageToken: String

        package init() {
            coupons = []
            nextPageToken = ""
        }

        package init(
            coupons: [MarketingV1.Coupon] = [],
            nextPageToken: String = ""
        ) {
            self.coupons = coupons
            self.nextPageToken = nextPageToken
        }
    }

    /// Names a coupon.
    package struct GetCouponRequest: Sendable, Equatable {
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

    /// A member's coupons, as staff asks for them.
    package struct ListMemberCouponsRequest: Sendable, Equatable {
        package var memberId: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String
        /// Only those of this state; every one where absent.
        package var state: MarketingV1.CouponState

        package init() {
            memberId = ""
            pageSize = 0
            pageToken = ""
            state = .unspecified
        }

        package init(
            memberId: String = "",
            pageSize: Int32 = 0,
            pageToken: String = "",
            state: MarketingV1.CouponState = .unspecified
        ) {
            self.memberId = memberId
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.state = state
        }
    }

    /// Who gets a coupon of which template, and why.
    package struct IssueCouponsRequest: Sendable, Equatable {
        package var templateId: String
        /// 1 to 500, each once; one coupon each.
        package var memberIds: [String]
        /// Why, in capital letters, digits and underscores, for example COMPENSATION; MANUAL where empty.
        /// 1 to 32 characters.
        package var reason: String
        /// The caller's number of what it is for: a member gets one coupon for each (template, reason,
        /// source), whatever key the call has. The call itself where empty. At most 64 characters.
        package var source: String

        package init() {
            templateId = ""
            memberIds = []
            reason = ""
            source = ""
        }

        package init(
            templateId: String = "",
            memberIds: [String] = [],
            reason: String = "",
            source: String = ""
        ) {
            self.templateId = templateId
            self.memberIds = memberIds
            self.reason = reason
            self.source = source
        }
    }

    /// Why a member of a call got no coupon.
    package struct NotIssued: Sendable, Equatable {
        package var memberId: String
        /// LIMIT_PER_MEMBER, ALREADY_ISSUED, or MEMBER_NOT_FOUND, also where the caller may not act for
        /// her.
        package var reason: String

        package init() {
            memberId = ""
            reason = ""
        }

        package init(
            memberId: String = "",
            reason: String = ""
        ) {
            self.memberId = memberId
            self.reason = reason
        }
    }

    /// The coupons that were issued, and who got none.
    package struct IssueCouponsReply: Sendable, Equatable {
        /// In the order of the members.
        package var coupons: [MarketingV1.Coupon]
        package var notIssued: [MarketingV1.NotIssued]
        package var replayed: Bool

        package init() {
            coupons = []
            notIssued = []
            replayed = false
        }

        package init(
            coupons: [MarketingV1.Coupon] = [],
            notIssued: [MarketingV1.NotIssued] = [],
            replayed: Bool = false
        ) {
            self.coupons = coupons
            self.notIssued = notIssued
            self.replayed = replayed
        }
    }

    /// Names the template of which the calling member takes a coupon.
    package struct ClaimCouponRequest: Sendable, Equatable {
        package var templateId: String

        package init() {
            templateId = ""
        }

        package init(
            templateId: String = ""
        ) {
            self.templateId = templateId
        }
    }

    /// The coupon as the call leaves it.
    package struct CouponReply: Sendable, Equatable {
        package var coupon: MarketingV1.Coupon?
        package var replayed: Bool

        package init() {
            coupon = nil
            replayed = false
        }

        package init(
            coupon: MarketingV1.Coupon? = nil,
            replayed: Bool = false
        ) {
            self.coupon = coupon
            self.replayed = replayed
        }
    }

    /// To whom a member gives her coupon.
    package struct TransferCouponRequest: Sendable, Equatable {
        package var id: String
        /// Exactly one of the two names the member who gets it.
        package var toMemberId: String
        package var toPhone: String

        package init() {
            id = ""
            toMemberId = ""
            toPhone = ""
        }

        package init(
            id: String = "",
            toMemberId: String = "",
            toPhone: String = ""
        ) {
            self.id = id
            self.toMemberId = toMemberId
            self.toPhone = toPhone
        }
    }

    /// Which coupon staff takes back, and why.
    package struct CancelCouponRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 256 characters.
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

    /// A code that a member shows at a till.
    package struct ScanCouponRequest: Sendable, Equatable {
        /// As the member shows it, in either case, with or without groups.
        package var code: String
        package var storeId: String
        package var terminalId: String
        /// Who serves; staff that calls speaks for itself.
        package var staffId: String
        /// Subtotal of what it is used for, minor units; a coupon with a threshold needs it.
        package var subtotalMinor: Int64

        package init() {
            code = ""
            storeId = ""
            terminalId = ""
            staffId = ""
            subtotalMinor = 0
        }

        package init(
            code: String = "",
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            subtotalMinor: Int64 = 0
        ) {
            self.code = code
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.subtotalMinor = subtotalMinor
        }
    }

    /// Event coupon.issued.
    package struct CouponIssuedEvent: Sendable, Equatable {
        package var couponId: String
        package var memberId: String
        package var templateId: String
        package var templateVersion: Int32
        package var reason: String

        package init() {
            couponId = ""
            memberId = ""
            templateId = ""
            templateVersion = 0
            reason = ""
        }

        package init(
            couponId: String = "",
            memberId: String = "",
            templateId: String = "",
            templateVersion: Int32 = 0,
            reason: String = ""
        ) {
            self.couponId = couponId
            self.memberId = memberId
            self.templateId = templateId
            self.templateVersion = templateVersion
            self.reason = reason
        }
    }

    /// Events coupon.held, coupon.released, coupon.used, coupon.restored, coupon.expired and
    /// coupon.cancelled: what became of a coupon.
    package struct CouponChangedEvent: Sendable, Equatable {
        package var couponId: String
        package var memberId: String
        package var templateId: String
        package var templateVersion: Int32
        package var state: MarketingV1.CouponState
        /// Of the order that holds, has used or has given it back; empty elsewhere.
        package var orderId: String
        /// Where it was used at a till; empty elsewhere.
        package var storeId: String
        package var expiresAt: Instant?

        package init() {
            couponId = ""
            memberId = ""
            templateId = ""
            templateVersion = 0
            state = .unspecified
            orderId = ""
            storeId = ""
            expiresAt = nil
        }

        package init(
            couponId: String = "",
            memberId: String = "",
            templateId: String = "",
            templateVersion: Int32 = 0,
            state: MarketingV1.CouponState = .unspecified,
            orderId: String = "",
            storeId: String = "",
            expiresAt: Instant? = nil
        ) {
            self.couponId = couponId
            self.memberId = memberId
            self.templateId = templateId
            self.templateVersion = templateVersion
            self.state = state
            self.orderId = orderId
            self.storeId = storeId
            self.expiresAt = expiresAt
        }
    }

    /// Event coupon.transferred, told of both members.
    package struct CouponTransferredEvent: Sendable, Equatable {
        package var couponId: String
        package var fromMemberId: String
        package var toMemberId: String

        package init() {
            couponId = ""
            fromMemberId = ""
            toMemberId = ""
        }

        package init(
            couponId: String = "",
            fromMemberId: String = "",
            toMemberId: String = ""
        ) {
            self.couponId = couponId
            self.fromMemberId = fromMemberId
            self.toMemberId = toMemberId
        }
    }

    /// Event coupon.expiring: it ends soon, and nobody has used it.
    package struct CouponExpiringEvent: Sendable, Equatable {
        package var couponId: String
        package var memberId: String
        package var templateId: String
        package var expiresAt: Instant?
        /// Last business date of validity, ISO.
        package var lastDate: String
        /// What the member is told.
        package var text: PatronV1.Text?

        package init() {
            couponId = ""
            memberId = ""
            templateId = ""
            expiresAt = nil
            lastDate = ""
            text = nil
        }

        package init(
            couponId: String = "",
            memberId: String = "",
            templateId: String = "",
            expiresAt: Instant? = nil,
            lastDate: String = "",
            text: PatronV1.Text? = nil
        ) {
            self.couponId = couponId
            self.memberId = memberId
            self.templateId = templateId
            self.expiresAt = expiresAt
            self.lastDate = lastDate
            self.text = text
        }
    }
}
