// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum BenefitClaimState: ProtoEnum {
        case unspecified
        /// Its code is good, once.
        case claimed
        /// At a till.
        case used
        /// Nobody used it in time.
        case lapsed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .claimed, .used, .lapsed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .claimed
            case 2: self = .used
            case 3: self = .lapsed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .claimed: 1
            case .used: 2
            case .lapsed: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "BENEFIT_CLAIM_STATE_UNSPECIFIED": self = .unspecified
            case "CLAIMED": self = .claimed
            case "USED": self = .used
            case "LAPSED": self = .lapsed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "BENEFIT_CLAIM_STATE_UNSPECIFIED"
            case .claimed: "CLAIMED"
            case .used: "USED"
            case .lapsed: "LAPSED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// One use of a benefit, from the claim to the till.
    package struct BenefitClaim: Sendable, Equatable {
        package var id: String
        package var memberId: String
        package var benefitCode: String
        /// The level that gave it.
        package var levelCode: String
        package var state: MemberV1.BenefitClaimState
        /// 16 letters and digits; the member shows it. Staff and tills do not see it.
        package var code: String
        package var claimedAt: Instant?
        /// Exclusive: the end of its period.
        package var expiresAt: Instant?
        package var usedAt: Instant?
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        /// Stores where the code is good; all where empty.
        package var storeIds: [String]
        /// Whether she may say now what she thinks of it: it asks, is used, and she has not.
        package var asksFeedback: Bool
        /// What she gave it, 1 to 5; 0 where nothing.
        package var score: Int32

        package init() {
            id = ""
            memberId = ""
            benefitCode = ""
            levelCode = ""
            state = .unspecified
            code = ""
            claimedAt = nil
            expiresAt = nil
            usedAt = nil
            storeId = ""
            terminalId = ""
            staffId = ""
            storeIds = []
            asksFeedback = false
            score = 0
        }

        package init(
            id: String = "",
            memberId: String = "",
            benefitCode: String = "",
            levelCode: String = "",
            state: MemberV1.BenefitClaimState = .unspecified,
            code: String = "",
            claimedAt: Instant? = nil,
            expiresAt: Instant? = nil,
            usedAt: Instant? = nil,
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            storeIds: [String] = [],
            asksFeedback: Bool = false,
            score: Int32 = 0
        ) {
            self.id = id
            self.memberId = memberId
            self.benefitCode = benefitCode
            self.levelCode = levelCode
            self.state = state
            self.code = code
            self.claimedAt = claimedAt
            self.expiresAt = expiresAt
            self.usedAt = usedAt
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.storeIds = storeIds
            self.asksFeedback = asksFeedback
            self.score = score
        }
    }

    /// A benefit of the level that is held, own or inherited, as it stands now.
    package struct BenefitStanding: Sendable, Equatable {
        package var code: String
        package var name: PatronV1.Text?
        /// The level whose benefit it is.
        package var levelCode: String
        /// Whether it is claimed at all; what follows is of those that are.
        package var claimable: Bool
        /// How often in the period that is under way; 0 where none is, as away from the birthday.
        package var granted: Int32
        /// How often it was claimed in it, and how often used.
        package var claimed: Int32
        package var used: Int32
        /// Exclusive end of the period.
        package var until: Instant?
        /// What it is an alternative of, and how many of those may be chosen.
        package var choice: String
        package var choose: Int32
        /// Who renders it, where that is not the merchant, and in which stores; all where empty.
        package var partner: MemberV1.BenefitPartner?
        package var storeIds: [String]

        package init() {
            code = ""
            name = nil
            levelCode = ""
            claimable = false
            granted = 0
            claimed = 0
            used = 0
            until = nil
            choice = ""
            choose = 0
            partner = nil
            storeIds = []
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            levelCode: String = "",
            claimable: Bool = false,
            granted: Int32 = 0,
            claimed: Int32 = 0,
            used: Int32 = 0,
            until: Instant? = nil,
            choice: String = "",
            choose: Int32 = 0,
            partner: MemberV1.BenefitPartner? = nil,
            storeIds: [String] = []
        ) {
            self.code = code
            self.name = name
            self.levelCode = levelCode
            self.claimable = claimable
            self.granted = granted
            self.claimed = claimed
            self.used = used
            self.until = until
            self.choice = choice
            self.choose = choose
            self.partner = partner
            self.storeIds = storeIds
        }
    }

    package struct ListMyBenefitsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct ListBenefitsRequest: Sendable, Equatable {
        package var memberId: String

        package init() {
            memberId = ""
        }

        package init(
            memberId: String = ""
        ) {
            self.memberId = memberId
        }
    }

    package struct ListBenefitsReply: Sendable, Equatable {
        /// From the lowest level upwards.
        package var benefits: [MemberV1.BenefitStanding]
        /// Of this year and the one before, newest first; at most 100.
        package var claims: [MemberV1.BenefitClaim]

        package init() {
            benefits = []
            claims = []
        }

        package init(
            benefits: [MemberV1.BenefitStanding] = [],
            claims: [MemberV1.BenefitClaim] = []
        ) {
            self.benefits = benefits
            self.claims = claims
        }
    }

    package struct ClaimBenefitRequest: Sendable, Equatable {
        package var code: String

        package init() {
            code = ""
        }

        package init(
            code: String = ""
        ) {
            self.code = code
        }
    }

    package struct ScanBenefitRequest: Sendable, Equatable {
        package var code: String
        package var storeId: String
        package var terminalId: String
        package var staffId: String

        package init() {
            code = ""
            storeId = ""
            terminalId = ""
            staffId = ""
        }

        package init(
            code: String = "",
            storeId: String = "",
            terminalId: String = "",
            staffId: String = ""
        ) {
            self.code = code
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
        }
    }

    package struct BenefitClaimReply: Sendable, Equatable {
        package var claim: MemberV1.BenefitClaim?
        package var replayed: Bool

        package init() {
            claim = nil
            replayed = false
        }

        package init(
            claim: MemberV1.BenefitClaim? = nil,
            replayed: Bool = false
        ) {
            self.claim = claim
            self.replayed = replayed
        }
    }

    package struct GiveBenefitFeedbackRequest: Sendable, Equatable {
        /// Of a claim of hers.
        package var id: String
        /// 1 to 5.
        package var score: Int32
        /// At most 500 characters; kept under her own key.
        package var text: String

        package init() {
            id = ""
            score = 0
            text = ""
        }

        package init(
            id: String = "",
            score: Int32 = 0,
            text: String = ""
        ) {
            self.id = id
            self.score = score
            self.text = text
        }
    }

    package struct ListBenefitFeedbackRequest: Sendable, Equatable {
        /// Of this benefit only; of any where empty.
        package var benefitCode: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            benefitCode = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            benefitCode: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.benefitCode = benefitCode
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ReverseBenefitUseRequest: Sendable, Equatable {
        package var memberId: String
        /// Of a claim of hers that was used.
        package var id: String
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            memberId = ""
            id = ""
            reason = ""
        }

        package init(
            memberId: String = "",
            id: String = "",
            reason: String = ""
        ) {
            self.memberId = memberId
            self.id = id
            self.reason = reason
        }
    }

    package struct SettlePartnersRequest: Sendable, Equatable {
        /// The first and the last business date of uses and reversals, ISO, by the merchant's clock; 366 days at
        /// most.
        package var from: String
        package var to: String
        /// Of this partner only, and of this benefit; of all where empty.
        package var partnerCode: String
        package var benefitCode: String

        package init() {
            from = ""
            to = ""
            partnerCode = ""
            benefitCode = ""
        }

        package init(
            from: String = "",
            to: String = "",
            partnerCode: String = "",
            benefitCode: String = ""
        ) {
            self.from = from
            self.to = to
            self.partnerCode = partnerCode
            self.benefitCode = benefitCode
        }
    }

    /// Uses of one benefit in one outlet by one agreed amount; a row of a table.
    package struct PartnerSettlementRow: Sendable, Equatable {
        package var partnerCode: String
        package var benefitCode: String
        package var benefitName: PatronV1.Text?
        package var storeId: String
        package var storeName: String
        /// For a use, as it was agreed on the day of the use.
        package var compensationMinor: Int64
        /// Made in the time.
        package var uses: Int64
        /// Reversed in the time, whenever they were made.
        package var reversed: Int64
        /// uses - reversed; below 0 where more was reversed than used.
        package var count: Int64
        /// count * compensation_minor.
        package var totalMinor: Int64

        package init() {
            partnerCode = ""
            benefitCode = ""
            benefitName = nil
            storeId = ""
            storeName = ""
            compensationMinor = 0
            uses = 0
            reversed = 0
            count = 0
            totalMinor = 0
        }

        package init(
            partnerCode: String = "",
            benefitCode: String = "",
            benefitName: PatronV1.Text? = nil,
            storeId: String = "",
            storeName: String = "",
            compensationMinor: Int64 = 0,
            uses: Int64 = 0,
            reversed: Int64 = 0,
            count: Int64 = 0,
            totalMinor: Int64 = 0
        ) {
            self.partnerCode = partnerCode
            self.benefitCode = benefitCode
            self.benefitName = benefitName
            self.storeId = storeId
            self.storeName = storeName
            self.compensationMinor = compensationMinor
            self.uses = uses
            self.reversed = reversed
            self.count = count
            self.totalMinor = totalMinor
        }
    }

    /// What is due to a partner: the sums of its rows.
    package struct PartnerSettlement: Sendable, Equatable {
        package var partnerCode: String
        package var name: PatronV1.Text?
        package var kind: MemberV1.PartnerKind
        package var uses: Int64
        package var reversed: Int64
        package var count: Int64
        package var totalMinor: Int64

        package init() {
            partnerCode = ""
            name = nil
            kind = .unspecified
            uses = 0
            reversed = 0
            count = 0
            totalMinor = 0
        }

        package init(
            partnerCode: String = "",
            name: PatronV1.Text? = nil,
            kind: MemberV1.PartnerKind = .unspecified,
            uses: Int64 = 0,
            reversed: Int64 = 0,
            count: Int64 = 0,
            totalMinor: Int64 = 0
        ) {
            self.partnerCode = partnerCode
            self.name = name
            self.kind = kind
            self.uses = uses
            self.reversed = reversed
            self.count = count
            self.totalMinor = totalMinor
        }
    }

    package struct SettlePartnersReply: Sendable, Equatable {
        package var from: String
        package var to: String
        /// ISO 4217.
        package var currency: String
        /// By code.
        package var partners: [MemberV1.PartnerSettlement]
        /// By partner, benefit, outlet and amount; at most 2000.
        package var rows: [MemberV1.PartnerSettlementRow]
        /// Of all rows.
        package var totalMinor: Int64

        package init() {
            from = ""
            to = ""
            currency = ""
            partners = []
            rows = []
            totalMinor = 0
        }

        package init(
            from: String = "",
            to: String = "",
            currency: String = "",
            partners: [MemberV1.PartnerSettlement] = [],
            rows: [MemberV1.PartnerSettlementRow] = [],
            totalMinor: Int64 = 0
        ) {
            self.from = from
            self.to = to
            self.currency = currency
            self.partners = partners
            self.rows = rows
            self.totalMinor = totalMinor
        }
    }

    /// What a member thinks of a benefit that she used.
    package struct BenefitFeedback: Sendable, Equatable {
        package var claimId: String
        package var memberId: String
        package var benefitCode: String
        package var levelCode: String
        package var storeId: String
        package var usedAt: Instant?
        package var score: Int32
        package var text: String
        package var givenAt: Instant?

        package init() {
            claimId = ""
            memberId = ""
            benefitCode = ""
            levelCode = ""
            storeId = ""
            usedAt = nil
            score = 0
            text = ""
            givenAt = nil
        }

        package init(
            claimId: String = "",
            memberId: String = "",
            benefitCode: String = "",
            levelCode: String = "",
            storeId: String = "",
            usedAt: Instant? = nil,
            score: Int32 = 0,
            text: String = "",
            givenAt: Instant? = nil
        ) {
            self.claimId = claimId
            self.memberId = memberId
            self.benefitCode = benefitCode
            self.levelCode = levelCode
            self.storeId = storeId
            self.usedAt = usedAt
            self.score = score
            self.text = text
            self.givenAt = givenAt
        }
    }

    package struct ListBenefitFeedbackReply: Sendable, Equatable {
        /// The newest claims first.
        package var feedback: [MemberV1.BenefitFeedback]
        package var nextPageToken: String

        package init() {
            feedback = []
            nextPageToken = ""
        }

        package init(
            feedback: [MemberV1.BenefitFeedback] = [],
            nextPageToken: String = ""
        ) {
            self.feedback = feedback
            self.nextPageToken = nextPageToken
        }
    }

    /// Events benefit.claimed, benefit.used, benefit.reversed and benefit.rated.
    package struct BenefitEvent: Sendable, Equatable {
        package var claimId: String
        package var memberId: String
        package var benefitCode: String
        package var levelCode: String
        package var state: MemberV1.BenefitClaimState
        package var storeId: String
        /// Of benefit.rated.
        package var score: Int32

        package init() {
            claimId = ""
            memberId = ""
            benefitCode = ""
            levelCode = ""
            state = .unspecified
            storeId = ""
            score = 0
        }

        package init(
            claimId: String = "",
            memberId: String = "",
            benefitCode: String = "",
            levelCode: String = "",
            state: MemberV1.BenefitClaimState = .unspecified,
            storeId: String = "",
            score: Int32 = 0
        ) {
            self.claimId = claimId
            self.memberId = memberId
            self.benefitCode = benefitCode
            self.levelCode = levelCode
            self.state = state
            self.storeId = storeId
            self.score = score
        }
    }
}
