// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum AbuseCaseState: ProtoEnum {
        case unspecified
        /// Somebody should look at it; nothing is taken from the member.
        case abuseOpen
        /// Points that no purchase explains wait.
        case abuseHeld
        /// Nothing was wrong: what waited is usable.
        case abuseReleased
        /// Something was: what waited is taken back.
        case abuseConfirmed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .abuseOpen, .abuseHeld, .abuseReleased, .abuseConfirmed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .abuseOpen
            case 2: self = .abuseHeld
            case 3: self = .abuseReleased
            case 4: self = .abuseConfirmed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .abuseOpen: 1
            case .abuseHeld: 2
            case .abuseReleased: 3
            case .abuseConfirmed: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ABUSE_CASE_STATE_UNSPECIFIED": self = .unspecified
            case "ABUSE_OPEN": self = .abuseOpen
            case "ABUSE_HELD": self = .abuseHeld
            case "ABUSE_RELEASED": self = .abuseReleased
            case "ABUSE_CONFIRMED": self = .abuseConfirmed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ABUSE_CASE_STATE_UNSPECIFIED"
            case .abuseOpen: "ABUSE_OPEN"
            case .abuseHeld: "ABUSE_HELD"
            case .abuseReleased: "ABUSE_RELEASED"
            case .abuseConfirmed: "ABUSE_CONFIRMED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What members have in common.
    package enum AbuseLinkKind: ProtoEnum {
        case unspecified
        case linkPhone
        case linkDevice
        case linkPayer
        /// Of the profile.
        case linkAddress
        /// The address on the net from which they registered.
        case linkClientAddress
        /// Who brought them, and whom she brought.
        case linkReferral
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .linkPhone, .linkDevice, .linkPayer, .linkAddress, .linkClientAddress, .linkReferral]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .linkPhone
            case 2: self = .linkDevice
            case 3: self = .linkPayer
            case 4: self = .linkAddress
            case 5: self = .linkClientAddress
            case 6: self = .linkReferral
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .linkPhone: 1
            case .linkDevice: 2
            case .linkPayer: 3
            case .linkAddress: 4
            case .linkClientAddress: 5
            case .linkReferral: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ABUSE_LINK_KIND_UNSPECIFIED": self = .unspecified
            case "LINK_PHONE": self = .linkPhone
            case "LINK_DEVICE": self = .linkDevice
            case "LINK_PAYER": self = .linkPayer
            case "LINK_ADDRESS": self = .linkAddress
            case "LINK_CLIENT_ADDRESS": self = .linkClientAddress
            case "LINK_REFERRAL": self = .linkReferral
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ABUSE_LINK_KIND_UNSPECIFIED"
            case .linkPhone: "LINK_PHONE"
            case .linkDevice: "LINK_DEVICE"
            case .linkPayer: "LINK_PAYER"
            case .linkAddress: "LINK_ADDRESS"
            case .linkClientAddress: "LINK_CLIENT_ADDRESS"
            case .linkReferral: "LINK_REFERRAL"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum AbuseVerdict: ProtoEnum {
        case unspecified
        case holdPoints
        case releaseMember
        case confirmAbuse
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .holdPoints, .releaseMember, .confirmAbuse]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .holdPoints
            case 2: self = .releaseMember
            case 3: self = .confirmAbuse
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .holdPoints: 1
            case .releaseMember: 2
            case .confirmAbuse: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ABUSE_VERDICT_UNSPECIFIED": self = .unspecified
            case "HOLD_POINTS": self = .holdPoints
            case "RELEASE_MEMBER": self = .releaseMember
            case "CONFIRM_ABUSE": self = .confirmAbuse
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ABUSE_VERDICT_UNSPECIFIED"
            case .holdPoints: "HOLD_POINTS"
            case .releaseMember: "RELEASE_MEMBER"
            case .confirmAbuse: "CONFIRM_ABUSE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Why a score is what it is.
    package struct AbuseReason: Sendable, Equatable {
        /// SHARED_DEVICE, SHARED_PAYER, SHARED_PHONE, SHARED_ADDRESS, REGISTRATION_BURST, REFERRAL_RING or
        /// WIDE_WEB.
        package var code: String
        /// Of other members.
        package var count: Int32
        package var weight: Int32
        package var text: PatronV1.Text?

        package init() {
            code = ""
            count = 0
            weight = 0
            text = nil
        }

        package init(
            code: String = "",
            count: Int32 = 0,
            weight: Int32 = 0,
            text: PatronV1.Text? = nil
        ) {
            self.code = code
            self.count = count
            self.weight = weight
            self.text = text
        }
    }

    package struct AbuseCase: Sendable, Equatable {
        package var id: String
        package var memberId: String
        package var state: MemberV1.AbuseCaseState
        /// The sum of the reasons' weights.
        package var score: Int32
        /// Heaviest first.
        package var reasons: [MemberV1.AbuseReason]
        /// Version of the settings that it was opened by.
        package var settingsVersion: Int32
        package var openedAt: Instant?
        package var heldAt: Instant?
        package var appealedAt: Instant?
        /// What the member wrote; in GetCase only.
        package var appeal: String
        package var decidedAt: Instant?
        package var decidedBy: String
        package var reason: String

        package init() {
            id = ""
            memberId = ""
            state = .unspecified
            score = 0
            reasons = []
            settingsVersion = 0
            openedAt = nil
            heldAt = nil
            appealedAt = nil
            appeal = ""
            decidedAt = nil
            decidedBy = ""
            reason = ""
        }

        package init(
            id: String = "",
            memberId: String = "",
            state: MemberV1.AbuseCaseState = .unspecified,
            score: Int32 = 0,
            reasons: [MemberV1.AbuseReason] = [],
            settingsVersion: Int32 = 0,
            openedAt: Instant? = nil,
            heldAt: Instant? = nil,
            appealedAt: Instant? = nil,
            appeal: String = "",
            decidedAt: Instant? = nil,
            decidedBy: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.memberId = memberId
            self.state = state
            self.score = score
            self.reasons = reasons
            self.settingsVersion = settingsVersion
            self.openedAt = openedAt
            self.heldAt = heldAt
            self.appealedAt = appealedAt
            self.appeal = appeal
            self.decidedAt = decidedAt
            self.decidedBy = decidedBy
            self.reason = reason
        }
    }

    /// A member of the graph. Whom the caller may not see has a number and a score only.
    package struct AbuseNode: Sendable, Equatable {
        /// Numbers the members of this graph; 1 is the case's own.
        package var number: Int32
        package var memberId: String
        /// Masked.
        package var phone: String
        /// Masked.
        package var nickname: String
        package var registeredAt: Instant?
        /// As she was last scored; 0 where hardly anything speaks against her.
        package var score: Int32

        package init() {
            number = 0
            memberId = ""
            phone = ""
            nickname = ""
            registeredAt = nil
            score = 0
        }

        package init(
            number: Int32 = 0,
            memberId: String = "",
            phone: String = "",
            nickname: String = "",
            registeredAt: Instant? = nil,
            score: Int32 = 0
        ) {
            self.number = number
            self.memberId = memberId
            self.phone = phone
            self.nickname = nickname
            self.registeredAt = registeredAt
            self.score = score
        }
    }

    /// That a member has a thing which others of the graph have too.
    package struct AbuseEdge: Sendable, Equatable {
        package var kind: MemberV1.AbuseLinkKind
        /// Numbers the things of this graph from 1; what they are is not kept.
        package var thing: Int32
        /// Number of the member.
        package var member: Int32
        package var firstSeen: Instant?
        package var lastSeen: Instant?

        package init() {
            kind = .unspecified
            thing = 0
            member = 0
            firstSeen = nil
            lastSeen = nil
        }

        package init(
            kind: MemberV1.AbuseLinkKind = .unspecified,
            thing: Int32 = 0,
            member: Int32 = 0,
            firstSeen: Instant? = nil,
            lastSeen: Instant? = nil
        ) {
            self.kind = kind
            self.thing = thing
            self.member = member
            self.firstSeen = firstSeen
            self.lastSeen = lastSeen
        }
    }

    package struct ListAbuseCasesRequest: Sendable, Equatable {
        /// All where absent.
        package var state: MemberV1.AbuseCaseState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: MemberV1.AbuseCaseState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListAbuseCasesReply: Sendable, Equatable {
        /// Newest first.
        package var cases: [MemberV1.AbuseCase]
        package var nextPageToken: String

        package init() {
            cases = []
            nextPageToken = ""
        }

        package init(
            cases: [MemberV1.AbuseCase] = [],
            nextPageToken: String = ""
        ) {
            self.cases = cases
            self.nextPageToken = nextPageToken
        }
    }

    package struct GetAbuseCaseRequest: Sendable, Equatable {
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

    package struct GetAbuseCaseReply: Sendable, Equatable {
        package var abuseCase: MemberV1.AbuseCase?
        /// The member and those within two steps of her, 200 at most.
        package var members: [MemberV1.AbuseNode]
        package var edges: [MemberV1.AbuseEdge]

        package init() {
            abuseCase = nil
            members = []
            edges = []
        }

        package init(
            abuseCase: MemberV1.AbuseCase? = nil,
            members: [MemberV1.AbuseNode] = [],
            edges: [MemberV1.AbuseEdge] = []
        ) {
            self.abuseCase = abuseCase
            self.members = members
            self.edges = edges
        }
    }

    package struct DecideAbuseCaseRequest: Sendable, Equatable {
        package var id: String
        package var verdict: MemberV1.AbuseVerdict
        /// 1 to 256 characters, for the audit.
        package var reason: String

        package init() {
            id = ""
            verdict = .unspecified
            reason = ""
        }

        package init(
            id: String = "",
            verdict: MemberV1.AbuseVerdict = .unspecified,
            reason: String = ""
        ) {
            self.id = id
            self.verdict = verdict
            self.reason = reason
        }
    }

    package struct DecideAbuseCaseReply: Sendable, Equatable {
        package var abuseCase: MemberV1.AbuseCase?
        package var replayed: Bool

        package init() {
            abuseCase = nil
            replayed = false
        }

        package init(
            abuseCase: MemberV1.AbuseCase? = nil,
            replayed: Bool = false
        ) {
            self.abuseCase = abuseCase
            self.replayed = replayed
        }
    }

    package struct GetMyReviewRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct MyReview: Sendable, Equatable {
        package var underReview: Bool
        /// The case that is under way, or else the last one that held anything; none where there was none.
        package var caseId: String
        package var state: MemberV1.AbuseCaseState
        package var since: Instant?
        package var appealedAt: Instant?
        package var decidedAt: Instant?
        /// What it means for her.
        package var text: PatronV1.Text?

        package init() {
            underReview = false
            caseId = ""
            state = .unspecified
            since = nil
            appealedAt = nil
            decidedAt = nil
            text = nil
        }

        package init(
            underReview: Bool = false,
            caseId: String = "",
            state: MemberV1.AbuseCaseState = .unspecified,
            since: Instant? = nil,
            appealedAt: Instant? = nil,
            decidedAt: Instant? = nil,
            text: PatronV1.Text? = nil
        ) {
            self.underReview = underReview
            self.caseId = caseId
            self.state = state
            self.since = since
            self.appealedAt = appealedAt
            self.decidedAt = decidedAt
            self.text = text
        }
    }

    package struct AppealRequest: Sendable, Equatable {
        /// 1 to 1 000 characters.
        package var text: String

        package init() {
            text = ""
        }

        package init(
            text: String = ""
        ) {
            self.text = text
        }
    }

    package struct AppealReply: Sendable, Equatable {
        package var review: MemberV1.MyReview?
        package var replayed: Bool

        package init() {
            review = nil
            replayed = false
        }

        package init(
            review: MemberV1.MyReview? = nil,
            replayed: Bool = false
        ) {
            self.review = review
            self.replayed = replayed
        }
    }

    /// From which scores on something happens: 1 ≤ note ≤ review ≤ hold ≤ 1 000.
    package struct AbuseSettings: Sendable, Equatable {
        /// 0 for those that every merchant starts with.
        package var version: Int32
        /// The score is kept, and shown in graphs.
        package var note: Int32
        /// A case is opened.
        package var review: Int32
        /// It holds points.
        package var hold: Int32
        package var changedAt: Instant?
        package var changedBy: String

        package init() {
            version = 0
            note = 0
            review = 0
            hold = 0
            changedAt = nil
            changedBy = ""
        }

        package init(
            version: Int32 = 0,
            note: Int32 = 0,
            review: Int32 = 0,
            hold: Int32 = 0,
            changedAt: Instant? = nil,
            changedBy: String = ""
        ) {
            self.version = version
            self.note = note
            self.review = review
            self.hold = hold
            self.changedAt = changedAt
            self.changedBy = changedBy
        }
    }

    package struct GetAbuseSettingsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct GetAbuseSettingsReply: Sendable, Equatable {
        package var settings: MemberV1.AbuseSettings?

        package init() {
            settings = nil
        }

        package init(
            settings: MemberV1.AbuseSettings? = nil
        ) {
            self.settings = settings
        }
    }

    package struct PutAbuseSettingsRequest: Sendable, Equatable {
        /// With the version that is replaced.
        package var settings: MemberV1.AbuseSettings?

        package init() {
            settings = nil
        }

        package init(
            settings: MemberV1.AbuseSettings? = nil
        ) {
            self.settings = settings
        }
    }

    package struct PutAbuseSettingsReply: Sendable, Equatable {
        package var settings: MemberV1.AbuseSettings?
        package var replayed: Bool

        package init() {
            settings = nil
            replayed = false
        }

        package init(
            settings: MemberV1.AbuseSettings? = nil,
            replayed: Bool = false
        ) {
            self.settings = settings
            self.replayed = replayed
        }
    }

    package struct NotePayerRequest: Sendable, Equatable {
        package var memberId: String
        /// Who pays, as the provider names them; 1 to 128 characters. A keyed digest of it is kept.
        package var payer: String

        package init() {
            memberId = ""
            payer = ""
        }

        package init(
            memberId: String = "",
            payer: String = ""
        ) {
            self.memberId = memberId
            self.payer = payer
        }
    }

    package struct NotePayerReply: Sendable, Equatable {
        package init() {
        }
    }

    /// Event referral.flagged: what a new member and who brought her have in common, each thing told once
    /// (X17).
    package struct ReferralFlaggedEvent: Sendable, Equatable {
        package var friendMemberId: String
        package var referrerMemberId: String
        /// SAME_DEVICE, SAME_PHONE, SAME_PAYER.
        package var flags: [String]

        package init() {
            friendMemberId = ""
            referrerMemberId = ""
            flags = []
        }

        package init(
            friendMemberId: String = "",
            referrerMemberId: String = "",
            flags: [String] = []
        ) {
            self.friendMemberId = friendMemberId
            self.referrerMemberId = referrerMemberId
            self.flags = flags
        }
    }

    /// Events risk.flagged, as a case is opened and as it begins to hold, and risk.released, as it ends
    /// either way.
    package struct MemberRiskEvent: Sendable, Equatable {
        package var caseId: String
        package var memberId: String
        package var state: MemberV1.AbuseCaseState
        package var score: Int32
        package var reasonCodes: [String]
        /// Whether points are held, or were before the case ended.
        package var holds: Bool
        /// ISO, the merchant's of the instant.
        package var businessDate: String

        package init() {
            caseId = ""
            memberId = ""
            state = .unspecified
            score = 0
            reasonCodes = []
            holds = false
            businessDate = ""
        }

        package init(
            caseId: String = "",
            memberId: String = "",
            state: MemberV1.AbuseCaseState = .unspecified,
            score: Int32 = 0,
            reasonCodes: [String] = [],
            holds: Bool = false,
            businessDate: String = ""
        ) {
            self.caseId = caseId
            self.memberId = memberId
            self.state = state
            self.score = score
            self.reasonCodes = reasonCodes
            self.holds = holds
            self.businessDate = businessDate
        }
    }
}
