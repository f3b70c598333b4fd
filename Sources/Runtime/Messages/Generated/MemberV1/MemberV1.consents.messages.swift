// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// What data of a member may be used for. Nothing is allowed by a consent for another purpose.
    package enum ConsentPurpose: ProtoEnum {
        case unspecified
        /// The membership itself. It ends with the membership only.
        case service
        case smsMarketing
        case wechatMarketing
        /// Portraits, segments and recommendations from what she buys.
        case profiling
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .service, .smsMarketing, .wechatMarketing, .profiling]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .service
            case 2: self = .smsMarketing
            case 3: self = .wechatMarketing
            case 4: self = .profiling
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .service: 1
            case .smsMarketing: 2
            case .wechatMarketing: 3
            case .profiling: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "CONSENT_PURPOSE_UNSPECIFIED": self = .unspecified
            case "SERVICE": self = .service
            case "SMS_MARKETING": self = .smsMarketing
            case "WECHAT_MARKETING": self = .wechatMarketing
            case "PROFILING": self = .profiling
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "CONSENT_PURPOSE_UNSPECIFIED"
            case .service: "SERVICE"
            case .smsMarketing: "SMS_MARKETING"
            case .wechatMarketing: "WECHAT_MARKETING"
            case .profiling: "PROFILING"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// The words that a consent is given to. A version never changes.
    package struct ConsentText: Sendable, Equatable {
        package var purpose: MemberV1.ConsentPurpose
        /// 1, 2, 3 … within a purpose.
        package var version: Int32
        /// Whether what was given to earlier versions no longer counts.
        package var asksAgain: Bool
        package var text: PatronV1.Text?
        package var publishedAt: Instant?

        package init() {
            purpose = .unspecified
            version = 0
            asksAgain = false
            text = nil
            publishedAt = nil
        }

        package init(
            purpose: MemberV1.ConsentPurpose = .unspecified,
            version: Int32 = 0,
            asksAgain: Bool = false,
            text: PatronV1.Text? = nil,
            publishedAt: Instant? = nil
        ) {
            self.purpose = purpose
            self.version = version
            self.asksAgain = asksAgain
            self.text = text
            self.publishedAt = publishedAt
        }
    }

    /// How a member stands to one purpose.
    package struct Consent: Sendable, Equatable {
        package var purpose: MemberV1.ConsentPurpose
        /// Whether it counts now.
        package var given: Bool
        /// Version that she last gave or withdrew; 0 where she never decided.
        package var textVersion: Int32
        package var decidedAt: Instant?
        /// The words in force; absent where the merchant has published none.
        package var text: MemberV1.ConsentText?

        package init() {
            purpose = .unspecified
            given = false
            textVersion = 0
            decidedAt = nil
            text = nil
        }

        package init(
            purpose: MemberV1.ConsentPurpose = .unspecified,
            given: Bool = false,
            textVersion: Int32 = 0,
            decidedAt: Instant? = nil,
            text: MemberV1.ConsentText? = nil
        ) {
            self.purpose = purpose
            self.given = given
            self.textVersion = textVersion
            self.decidedAt = decidedAt
            self.text = text
        }
    }

    package struct ListMyConsentsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct ListConsentsReply: Sendable, Equatable {
        /// One a purpose.
        package var consents: [MemberV1.Consent]

        package init() {
            consents = []
        }

        package init(
            consents: [MemberV1.Consent] = []
        ) {
            self.consents = consents
        }
    }

    package struct ConsentChoice: Sendable, Equatable {
        package var purpose: MemberV1.ConsentPurpose
        package var given: Bool
        /// The version that she was shown; needed to give.
        package var textVersion: Int32

        package init() {
            purpose = .unspecified
            given = false
            textVersion = 0
        }

        package init(
            purpose: MemberV1.ConsentPurpose = .unspecified,
            given: Bool = false,
            textVersion: Int32 = 0
        ) {
            self.purpose = purpose
            self.given = given
            self.textVersion = textVersion
        }
    }

    package struct SetMyConsentsRequest: Sendable, Equatable {
        /// 1 to 4, each purpose once; what is left out stays as it is.
        package var choices: [MemberV1.ConsentChoice]

        package init() {
            choices = []
        }

        package init(
            choices: [MemberV1.ConsentChoice] = []
        ) {
            self.choices = choices
        }
    }

    package struct SetMyConsentsReply: Sendable, Equatable {
        package var consents: [MemberV1.Consent]
        /// Whether this is the answer of an earlier call.
        package var replayed: Bool

        package init() {
            consents = []
            replayed = false
        }

        package init(
            consents: [MemberV1.Consent] = [],
            replayed: Bool = false
        ) {
            self.consents = consents
            self.replayed = replayed
        }
    }

    package struct GetMemberConsentsRequest: Sendable, Equatable {
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

    /// One decision of a member, as it was taken; none is ever changed or removed.
    package struct ConsentDecision: Sendable, Equatable {
        package var purpose: MemberV1.ConsentPurpose
        package var given: Bool
        package var textVersion: Int32
        package var decidedAt: Instant?
        /// App through which she decided.
        package var app: String

        package init() {
            purpose = .unspecified
            given = false
            textVersion = 0
            decidedAt = nil
            app = ""
        }

        package init(
            purpose: MemberV1.ConsentPurpose = .unspecified,
            given: Bool = false,
            textVersion: Int32 = 0,
            decidedAt: Instant? = nil,
            app: String = ""
        ) {
            self.purpose = purpose
            self.given = given
            self.textVersion = textVersion
            self.decidedAt = decidedAt
            self.app = app
        }
    }

    package struct ListConsentDecisionsRequest: Sendable, Equatable {
        package var id: String
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            id = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            id: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.id = id
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListConsentDecisionsReply: Sendable, Equatable {
        /// Newest first.
        package var decisions: [MemberV1.ConsentDecision]
        package var nextPageToken: String

        package init() {
            decisions = []
            nextPageToken = ""
        }

        package init(
            decisions: [MemberV1.ConsentDecision] = [],
            nextPageToken: String = ""
        ) {
            self.decisions = decisions
            self.nextPageToken = nextPageToken
        }
    }

    package struct ListConsentTextsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct ListConsentTextsReply: Sendable, Equatable {
        /// Those in force, at most one a purpose.
        package var texts: [MemberV1.ConsentText]

        package init() {
            texts = []
        }

        package init(
            texts: [MemberV1.ConsentText] = []
        ) {
            self.texts = texts
        }
    }

    package struct PublishConsentTextRequest: Sendable, Equatable {
        package var purpose: MemberV1.ConsentPurpose
        /// Both languages, 1 to 4 000 characters each.
        package var text: PatronV1.Text?
        /// Whether what was given to earlier versions no longer counts.
        package var asksAgain: Bool

        package init() {
            purpose = .unspecified
            text = nil
            asksAgain = false
        }

        package init(
            purpose: MemberV1.ConsentPurpose = .unspecified,
            text: PatronV1.Text? = nil,
            asksAgain: Bool = false
        ) {
            self.purpose = purpose
            self.text = text
            self.asksAgain = asksAgain
        }
    }

    package struct PublishConsentTextReply: Sendable, Equatable {
        package var text: MemberV1.ConsentText?
        package var replayed: Bool

        package init() {
            text = nil
            replayed = false
        }

        package init(
            text: MemberV1.ConsentText? = nil,
            replayed: Bool = false
        ) {
            self.text = text
            self.replayed = replayed
        }
    }

    package struct CheckConsentRequest: Sendable, Equatable {
        package var purpose: MemberV1.ConsentPurpose
        /// 1 to 1 000.
        package var memberIds: [String]

        package init() {
            purpose = .unspecified
            memberIds = []
        }

        package init(
            purpose: MemberV1.ConsentPurpose = .unspecified,
            memberIds: [String] = []
        ) {
            self.purpose = purpose
            self.memberIds = memberIds
        }
    }

    package struct CheckConsentReply: Sendable, Equatable {
        /// Those of them whose consent counts now, in the order of the request.
        package var allowedMemberIds: [String]

        package init() {
            allowedMemberIds = []
        }

        package init(
            allowedMemberIds: [String] = []
        ) {
            self.allowedMemberIds = allowedMemberIds
        }
    }

    /// Event consent.changed.
    package struct ConsentChangedEvent: Sendable, Equatable {
        package var memberId: String
        package var purpose: MemberV1.ConsentPurpose
        package var given: Bool
        package var textVersion: Int32
        package var decidedAt: Instant?

        package init() {
            memberId = ""
            purpose = .unspecified
            given = false
            textVersion = 0
            decidedAt = nil
        }

        package init(
            memberId: String = "",
            purpose: MemberV1.ConsentPurpose = .unspecified,
            given: Bool = false,
            textVersion: Int32 = 0,
            decidedAt: Instant? = nil
        ) {
            self.memberId = memberId
            self.purpose = purpose
            self.given = given
            self.textVersion = textVersion
            self.decidedAt = decidedAt
        }
    }
}
