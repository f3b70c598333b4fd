// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum ReferralState: ProtoEnum {
        case unspecified
        /// The friend has enrolled; what qualifies is still to come.
        case referralRegistered
        /// Both have their points, pending through the hold window.
        case referralQualified
        /// The points are usable.
        case referralRewarded
        /// The order that qualified was returned in the window, or the referrer had too many friends.
        case referralCancelled
        /// The two have a device, a phone or a payer in common, or staff said so: nobody gets anything.
        case referralRejected
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .referralRegistered, .referralQualified, .referralRewarded, .referralCancelled, .referralRejected]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .referralRegistered
            case 2: self = .referralQualified
            case 3: self = .referralRewarded
            case 4: self = .referralCancelled
            case 5: self = .referralRejected
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .referralRegistered: 1
            case .referralQualified: 2
            case .referralRewarded: 3
            case .referralCancelled: 4
            case .referralRejected: 5
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REFERRAL_STATE_UNSPECIFIED": self = .unspecified
            case "REFERRAL_REGISTERED": self = .referralRegistered
            case "REFERRAL_QUALIFIED": self = .referralQualified
            case "REFERRAL_REWARDED": self = .referralRewarded
            case "REFERRAL_CANCELLED": self = .referralCancelled
            case "REFERRAL_REJECTED": self = .referralRejected
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REFERRAL_STATE_UNSPECIFIED"
            case .referralRegistered: "REFERRAL_REGISTERED"
            case .referralQualified: "REFERRAL_QUALIFIED"
            case .referralRewarded: "REFERRAL_REWARDED"
            case .referralCancelled: "REFERRAL_CANCELLED"
            case .referralRejected: "REFERRAL_REJECTED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct RecordEventRequest: Sendable, Equatable {
        /// Exactly one of the three names the member.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// A rule's code of the programme, for example SHARE, SURVEY, TOP_UP.
        package var code: String
        /// The caller's number of the event; earns once per merchant and code. 1 to 64 characters.
        package var externalId: String
        /// Now where absent; as far back as an order may lie.
        package var occurredAt: Instant?
        /// For rules with a rate; minor units.
        package var amountMinor: Int64
        package var channel: PointsV1.Channel
        /// Plain names with texts, whole numbers or truth values, for conditions: {"course": "latte-art"}.
        package var facts: PatronV1.Json?

        package init() {
            memberId = ""
            memberCode = ""
            phone = ""
            code = ""
            externalId = ""
            occurredAt = nil
            amountMinor = 0
            channel = .unspecified
            facts = nil
        }

        package init(
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            code: String = "",
            externalId: String = "",
            occurredAt: Instant? = nil,
            amountMinor: Int64 = 0,
            channel: PointsV1.Channel = .unspecified,
            facts: PatronV1.Json? = nil
        ) {
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.code = code
            self.externalId = externalId
            self.occurredAt = occurredAt
            self.amountMinor = amountMinor
            self.channel = channel
            self.facts = facts
        }
    }

    package struct RecordEventReply: Sendable, Equatable {
        package var points: Int64
        /// Cut by the caps.
        package var capped: Int64
        /// Whether the points are not usable yet.
        package var pending: Bool
        package var balance: PointsV1.PointsBalance?
        package var explanation: [PointsV1.ExplanationStep]
        package var replayed: Bool

        package init() {
            points = 0
            capped = 0
            pending = false
            balance = nil
            explanation = []
            replayed = false
        }

        package init(
            points: Int64 = 0,
            capped: Int64 = 0,
            pending: Bool = false,
            balance: PointsV1.PointsBalance? = nil,
            explanation: [PointsV1.ExplanationStep] = [],
            replayed: Bool = false
        ) {
            self.points = points
            self.capped = capped
            self.pending = pending
            self.balance = balance
            self.explanation = explanation
            self.replayed = replayed
        }
    }

    package struct Referral: Sendable, Equatable {
        package var state: PointsV1.ReferralState
        package var registeredAt: Instant?
        package var qualifiedAt: Instant?
        /// When the points become usable.
        package var rewardedAt: Instant?
        package var points: Int64

        package init() {
            state = .unspecified
            registeredAt = nil
            qualifiedAt = nil
            rewardedAt = nil
            points = 0
        }

        package init(
            state: PointsV1.ReferralState = .unspecified,
            registeredAt: Instant? = nil,
            qualifiedAt: Instant? = nil,
            rewardedAt: Instant? = nil,
            points: Int64 = 0
        ) {
            self.state = state
            self.registeredAt = registeredAt
            self.qualifiedAt = qualifiedAt
            self.rewardedAt = rewardedAt
            self.points = points
        }
    }

    package struct ListMyReferralsRequest: Sendable, Equatable {
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

    package struct ListMyReferralsReply: Sendable, Equatable {
        /// Newest first. Who the friends are is not said.
        package var referrals: [PointsV1.Referral]
        package var nextPageToken: String

        package init() {
            referrals = []
            nextPageToken = ""
        }

        package init(
            referrals: [PointsV1.Referral] = [],
            nextPageToken: String = ""
        ) {
            self.referrals = referrals
            self.nextPageToken = nextPageToken
        }
    }

    /// Event event.recorded: a member did something beside buying that the programme has a rule for.
    package struct EventRecordedEvent: Sendable, Equatable {
        package var memberId: String
        /// The rule's.
        package var code: String
        package var occurredAt: Instant?
        /// ISO.
        package var businessDate: String
        /// What it earned, which may be none.
        package var points: Int64

        package init() {
            memberId = ""
            code = ""
            occurredAt = nil
            businessDate = ""
            points = 0
        }

        package init(
            memberId: String = "",
            code: String = "",
            occurredAt: Instant? = nil,
            businessDate: String = "",
            points: Int64 = 0
        ) {
            self.memberId = memberId
            self.code = code
            self.occurredAt = occurredAt
            self.businessDate = businessDate
            self.points = points
        }
    }
}
