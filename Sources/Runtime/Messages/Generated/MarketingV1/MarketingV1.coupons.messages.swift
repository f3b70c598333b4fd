// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package enum CouponState: ProtoEnum {
        case unspecified
        case issued
        case held
        case used
        case expired
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .issued, .held, .used, .expired]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .issued
            case 2: self = .held
            case 3: self = .used
            case 4: self = .expired
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
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum DiscountKind: ProtoEnum {
        case unspecified
        /// reduction_minor off from threshold_minor on.
        case fullReduction
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .fullReduction]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .fullReduction
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .fullReduction: 1
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "DISCOUNT_KIND_UNSPECIFIED": self = .unspecified
            case "FULL_REDUCTION": self = .fullReduction
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "DISCOUNT_KIND_UNSPECIFIED"
            case .fullReduction: "FULL_REDUCTION"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct Coupon: Sendable, Equatable {
        package var id: String
        package var templateId: String
        package var templateVersion: Int32
        package var name: PatronV1.Text?
        package var state: MarketingV1.CouponState
        package var kind: MarketingV1.DiscountKind
        package var thresholdMinor: Int64
        package var reductionMinor: Int64
        package var currency: String
        package var issuedAt: Instant?
        /// Exclusive.
        package var expiresAt: Instant?
        /// Last business date of validity, ISO.
        package var lastDate: String
        /// Why it was issued, for example WELCOME.
        package var reason: String

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
            reason: String = ""
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
        }
    }

    package struct ListMyCouponsRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            pageSize = 0
            pageToken = ""
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

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
}
