// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum RiskFlagState: ProtoEnum {
        case unspecified
        case riskOpen
        /// Nothing was wrong: what was held is usable.
        case riskReleased
        /// Something was: what was held is taken back.
        case riskConfirmed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .riskOpen, .riskReleased, .riskConfirmed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .riskOpen
            case 2: self = .riskReleased
            case 3: self = .riskConfirmed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .riskOpen: 1
            case .riskReleased: 2
            case .riskConfirmed: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "RISK_FLAG_STATE_UNSPECIFIED": self = .unspecified
            case "RISK_OPEN": self = .riskOpen
            case "RISK_RELEASED": self = .riskReleased
            case "RISK_CONFIRMED": self = .riskConfirmed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "RISK_FLAG_STATE_UNSPECIFIED"
            case .riskOpen: "RISK_OPEN"
            case .riskReleased: "RISK_RELEASED"
            case .riskConfirmed: "RISK_CONFIRMED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum ReferralVerdict: ProtoEnum {
        case unspecified
        case referralApproved
        case referralRefused
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .referralApproved, .referralRefused]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .referralApproved
            case 2: self = .referralRefused
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .referralApproved: 1
            case .referralRefused: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REFERRAL_VERDICT_UNSPECIFIED": self = .unspecified
            case "REFERRAL_APPROVED": self = .referralApproved
            case "REFERRAL_REFUSED": self = .referralRefused
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REFERRAL_VERDICT_UNSPECIFIED"
            case .referralApproved: "REFERRAL_APPROVED"
            case .referralRefused: "REFERRAL_REFUSED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct RiskFlag: Sendable, Equatable {
        package var id: String
        package var memberId: String
        /// POINTS_SPIKE, or ABUSE_GRAPH: that is decided with its case, not here.
        package var kind: String
        package var state: PointsV1.RiskFlagState
        /// ISO.
        package var businessDate: String
        /// Points that the member got on that date when it was raised.
        package var points: Int64
        /// Whether later points that no purchase explains are held.
        package var holds: Bool
        package var raisedAt: Instant?
        package var decidedBy: String
        package var decidedAt: Instant?
        package var reason: String

        package init() {
            id = ""
            memberId = ""
            kind = ""
            state = .unspecified
            businessDate = ""
            points = 0
            holds = false
            raisedAt = nil
            decidedBy = ""
            decidedAt = nil
            reason = ""
        }

        package init(
            id: String = "",
            memberId: String = "",
            kind: String = "",
            state: PointsV1.RiskFlagState = .unspecified,
            businessDate: String = "",
            points: Int64 = 0,
            holds: Bool = false,
            raisedAt: Instant? = nil,
            decidedBy: String = "",
            decidedAt: Instant? = nil,
            reason: String = ""
        ) {
            self.id = id
            self.memberId = memberId
            self.kind = kind
            self.state = state
            self.businessDate = businessDate
            self.points = points
            self.holds = holds
            self.raisedAt = raisedAt
            self.decidedBy = decidedBy
            self.decidedAt = decidedAt
            self.reason = reason
        }
    }

    package struct ListRiskFlagsRequest: Sendable, Equatable {
        /// Open ones where absent.
        package var state: PointsV1.RiskFlagState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: PointsV1.RiskFlagState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListRiskFlagsReply: Sendable, Equatable {
        /// Newest first.
        package var flags: [PointsV1.RiskFlag]
        package var nextPageToken: String

        package init() {
            flags = []
            nextPageToken = ""
        }

        package init(
            flags: [PointsV1.RiskFlag] = [],
            nextPageToken: String = ""
        ) {
            self.flags = flags
            self.nextPageToken = nextPageToken
        }
    }

    package struct DecideRiskFlagRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 256 characters; it stands in the books.
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

    package struct DecideRiskFlagReply: Sendable, Equatable {
        package var flag: PointsV1.RiskFlag?
        /// Points that became usable, or were taken back.
        package var points: Int64
        package var replayed: Bool

        package init() {
            flag = nil
            points = 0
            replayed = false
        }

        package init(
            flag: PointsV1.RiskFlag? = nil,
            points: Int64 = 0,
            replayed: Bool = false
        ) {
            self.flag = flag
            self.points = points
            self.replayed = replayed
        }
    }

    /// A referral with a flag or a decision (X17).
    package struct ReferralReview: Sendable, Equatable {
        /// Names it: a friend has one referrer.
        package var friendId: String
        package var referrerId: String
        package var state: PointsV1.ReferralState
        /// SAME_DEVICE, SAME_PHONE, SAME_PAYER; kept whatever is decided.
        package var flags: [String]
        /// When there was a flag, or a decision, first.
        package var notedAt: Instant?
        package var registeredAt: Instant?
        package var qualifiedAt: Instant?
        /// When the points of both become usable, or would have.
        package var rewardedAt: Instant?
        package var orderId: String
        /// The last decision of staff.
        package var verdict: PointsV1.ReferralVerdict
        package var decidedBy: String
        package var decidedAt: Instant?
        package var reason: String

        package init() {
            friendId = ""
            referrerId = ""
            state = .unspecified
            flags = []
            notedAt = nil
            registeredAt = nil
            qualifiedAt = nil
            rewardedAt = nil
            orderId = ""
            verdict = .unspecified
            decidedBy = ""
            decidedAt = nil
            reason = ""
        }

        package init(
            friendId: String = "",
            referrerId: String = "",
            state: PointsV1.ReferralState = .unspecified,
            flags: [String] = [],
            notedAt: Instant? = nil,
            registeredAt: Instant? = nil,
            qualifiedAt: Instant? = nil,
            rewardedAt: Instant? = nil,
            orderId: String = "",
            verdict: PointsV1.ReferralVerdict = .unspecified,
            decidedBy: String = "",
            decidedAt: Instant? = nil,
            reason: String = ""
        ) {
            self.friendId = friendId
            self.referrerId = referrerId
            self.state = state
            self.flags = flags
            self.notedAt = notedAt
            self.registeredAt = registeredAt
            self.qualifiedAt = qualifiedAt
            self.rewardedAt = rewardedAt
            self.orderId = orderId
            self.verdict = verdict
            self.decidedBy = decidedBy
            self.decidedAt = decidedAt
            self.reason = reason
        }
    }

    package struct ListReferralReviewsRequest: Sendable, Equatable {
        /// Of any state where absent.
        package var state: PointsV1.ReferralState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: PointsV1.ReferralState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListReferralReviewsReply: Sendable, Equatable {
        /// Those that were noted last first.
        package var referrals: [PointsV1.ReferralReview]
        package var nextPageToken: String

        package init() {
            referrals = []
            nextPageToken = ""
        }

        package init(
            referrals: [PointsV1.ReferralReview] = [],
            nextPageToken: String = ""
        ) {
            self.referrals = referrals
            self.nextPageToken = nextPageToken
        }
    }

    package struct DecideReferralRequest: Sendable, Equatable {
        package var friendId: String
        /// 1 to 256 characters; it is kept.
        package var reason: String

        package init() {
            friendId = ""
            reason = ""
        }

        package init(
            friendId: String = "",
            reason: String = ""
        ) {
            self.friendId = friendId
            self.reason = reason
        }
    }

    package struct DecideReferralReply: Sendable, Equatable {
        package var referral: PointsV1.ReferralReview?
        package var replayed: Bool

        package init() {
            referral = nil
            replayed = false
        }

        package init(
            referral: PointsV1.ReferralReview? = nil,
            replayed: Bool = false
        ) {
            self.referral = referral
            self.replayed = replayed
        }
    }

    /// Event risk.flagged.
    package struct RiskFlaggedEvent: Sendable, Equatable {
        package var flagId: String
        package var memberId: String
        package var kind: String
        package var businessDate: String
        package var points: Int64
        package var holds: Bool

        package init() {
            flagId = ""
            memberId = ""
            kind = ""
            businessDate = ""
            points = 0
            holds = false
        }

        package init(
            flagId: String = "",
            memberId: String = "",
            kind: String = "",
            businessDate: String = "",
            points: Int64 = 0,
            holds: Bool = false
        ) {
            self.flagId = flagId
            self.memberId = memberId
            self.kind = kind
            self.businessDate = businessDate
            self.points = points
            self.holds = holds
        }
    }
}
