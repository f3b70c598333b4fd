// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// What an SMS code is asked for. A code is good for the purpose that it was asked for only.
    package enum SmsPurpose: ProtoEnum {
        case unspecified
        case register
        case logIn
        /// Of a member who is registered already: to the old phone and to the new one, each proves itself.
        case changePhone
        /// Of a member who sets a password or changes hers without the old one.
        case setPassword
        /// A file of everything that is kept of her.
        case exportData
        /// Leaving for good.
        case deregister
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .register, .logIn, .changePhone, .setPassword, .exportData, .deregister]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .register
            case 2: self = .logIn
            case 3: self = .changePhone
            case 4: self = .setPassword
            case 20: self = .exportData
            case 21: self = .deregister
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .register: 1
            case .logIn: 2
            case .changePhone: 3
            case .setPassword: 4
            case .exportData: 20
            case .deregister: 21
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "SMS_PURPOSE_UNSPECIFIED": self = .unspecified
            case "REGISTER": self = .register
            case "LOG_IN": self = .logIn
            case "CHANGE_PHONE": self = .changePhone
            case "SET_PASSWORD": self = .setPassword
            case "EXPORT_DATA": self = .exportData
            case "DEREGISTER": self = .deregister
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "SMS_PURPOSE_UNSPECIFIED"
            case .register: "REGISTER"
            case .logIn: "LOG_IN"
            case .changePhone: "CHANGE_PHONE"
            case .setPassword: "SET_PASSWORD"
            case .exportData: "EXPORT_DATA"
            case .deregister: "DEREGISTER"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Where a member came from (A25).
    package enum RegistrationOrigin: ProtoEnum {
        case unspecified
        case officialAccount
        /// In the mini-program, by herself.
        case miniProgram
        /// A QR code at the door, on the counter or on a table.
        case storeQr
        /// At a till, or by the QR code of one staff member.
        case staffMember
        case partner
        /// A shopping platform has told of her.
        case platform
        case shortVideo
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .officialAccount, .miniProgram, .storeQr, .staffMember, .partner, .platform, .shortVideo]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .officialAccount
            case 2: self = .miniProgram
            case 3: self = .storeQr
            case 4: self = .staffMember
            case 5: self = .partner
            case 6: self = .platform
            case 7: self = .shortVideo
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .officialAccount: 1
            case .miniProgram: 2
            case .storeQr: 3
            case .staffMember: 4
            case .partner: 5
            case .platform: 6
            case .shortVideo: 7
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REGISTRATION_ORIGIN_UNSPECIFIED": self = .unspecified
            case "OFFICIAL_ACCOUNT": self = .officialAccount
            case "MINI_PROGRAM": self = .miniProgram
            case "STORE_QR": self = .storeQr
            case "STAFF_MEMBER": self = .staffMember
            case "PARTNER": self = .partner
            case "PLATFORM": self = .platform
            case "SHORT_VIDEO": self = .shortVideo
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REGISTRATION_ORIGIN_UNSPECIFIED"
            case .officialAccount: "OFFICIAL_ACCOUNT"
            case .miniProgram: "MINI_PROGRAM"
            case .storeQr: "STORE_QR"
            case .staffMember: "STAFF_MEMBER"
            case .partner: "PARTNER"
            case .platform: "PLATFORM"
            case .shortVideo: "SHORT_VIDEO"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum MemberState: ProtoEnum {
        case unspecified
        case active
        case blocked
        case anonymised
        /// Another account of the same person took her place.
        case merged
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .active, .blocked, .anonymised, .merged]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .active
            case 2: self = .blocked
            case 3: self = .anonymised
            case 4: self = .merged
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .active: 1
            case .blocked: 2
            case .anonymised: 3
            case .merged: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "MEMBER_STATE_UNSPECIFIED": self = .unspecified
            case "ACTIVE": self = .active
            case "BLOCKED": self = .blocked
            case "ANONYMISED": self = .anonymised
            case "MERGED": self = .merged
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "MEMBER_STATE_UNSPECIFIED"
            case .active: "ACTIVE"
            case .blocked: "BLOCKED"
            case .anonymised: "ANONYMISED"
            case .merged: "MERGED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Where a level comes from.
    package enum LevelSource: ProtoEnum {
        case unspecified
        /// From what the member did: her orders, by the scheme.
        case earned
        /// Staff gave it.
        case manual
        /// Staff gave it as she had applied for it.
        case application
        /// She bought it with points.
        case purchase
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .earned, .manual, .application, .purchase]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .earned
            case 2: self = .manual
            case 3: self = .application
            case 4: self = .purchase
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .earned: 1
            case .manual: 2
            case .application: 3
            case .purchase: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_SOURCE_UNSPECIFIED": self = .unspecified
            case "EARNED": self = .earned
            case "MANUAL": self = .manual
            case "APPLICATION": self = .application
            case "PURCHASE": self = .purchase
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_SOURCE_UNSPECIFIED"
            case .earned: "EARNED"
            case .manual: "MANUAL"
            case .application: "APPLICATION"
            case .purchase: "PURCHASE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A member as staff, terminals and she herself see her: names and phone are always masked.
    package struct Member: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        /// 16 digits, the last a Luhn check digit.
        package var cardNumber: String
        /// Masked, for example 张*.
        package var nickname: String
        /// Masked, for example 138****5678; empty for a member without phone.
        package var phone: String
        package var state: MemberV1.MemberState
        package var level: MemberV1.MemberLevel?
        package var registeredAt: Instant?
        /// ISO date, or empty. Present only in the member's own profile.
        package var birthday: String
        /// Store where the member enrolled, or empty.
        package var storeId: String

        package init() {
            id = ""
            cardNumber = ""
            nickname = ""
            phone = ""
            state = .unspecified
            level = nil
            registeredAt = nil
            birthday = ""
            storeId = ""
        }

        package init(
            id: String = "",
            cardNumber: String = "",
            nickname: String = "",
            phone: String = "",
            state: MemberV1.MemberState = .unspecified,
            level: MemberV1.MemberLevel? = nil,
            registeredAt: Instant? = nil,
            birthday: String = "",
            storeId: String = ""
        ) {
            self.id = id
            self.cardNumber = cardNumber
            self.nickname = nickname
            self.phone = phone
            self.state = state
            self.level = level
            self.registeredAt = registeredAt
            self.birthday = birthday
            self.storeId = storeId
        }
    }

    package struct MemberLevel: Sendable, Equatable {
        /// Stable within the scheme, for example silver.
        package var code: String
        package var name: PatronV1.Text?
        /// 0 for the base level, then upwards.
        package var rank: Int32
        /// Exclusive end of validity; absent where the level does not end.
        package var validUntil: Instant?
        /// Version of the level scheme that it is a level of.
        package var schemeVersion: Int32
        package var source: MemberV1.LevelSource
        /// Exclusive end of the grace, in which the benefits stay after the validity; absent without one.
        package var graceUntil: Instant?
        /// Whether the validity is over and the grace runs.
        package var inGrace: Bool

        package init() {
            code = ""
            name = nil
            rank = 0
            validUntil = nil
            schemeVersion = 0
            source = .unspecified
            graceUntil = nil
            inGrace = false
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            rank: Int32 = 0,
            validUntil: Instant? = nil,
            schemeVersion: Int32 = 0,
            source: MemberV1.LevelSource = .unspecified,
            graceUntil: Instant? = nil,
            inGrace: Bool = false
        ) {
            self.code = code
            self.name = name
            self.rank = rank
            self.validUntil = validUntil
            self.schemeVersion = schemeVersion
            self.source = source
            self.graceUntil = graceUntil
            self.inGrace = inGrace
        }
    }

    package struct SendSmsCodeRequest: Sendable, Equatable {
        package var phone: String
        package var purpose: MemberV1.SmsPurpose
        /// Address of the end user as the caller's back end sees it; counted against abuse. A code without
        /// is of a smaller part of the app's budget.
        package var clientAddress: String
        /// Device of the end user; counted against abuse. A code without is of a smaller part of the app's
        /// budget.
        package var deviceId: String

        package init() {
            phone = ""
            purpose = .unspecified
            clientAddress = ""
            deviceId = ""
        }

        package init(
            phone: String = "",
            purpose: MemberV1.SmsPurpose = .unspecified,
            clientAddress: String = "",
            deviceId: String = ""
        ) {
            self.phone = phone
            self.purpose = purpose
            self.clientAddress = clientAddress
            self.deviceId = deviceId
        }
    }

    package struct SendSmsCodeReply: Sendable, Equatable {
        package var expiresAt: Instant?
        /// Seconds until another code may be asked for.
        package var retryAfterSeconds: Int32
        /// The code itself, in the sandbox merchant only; otherwise empty.
        package var code: String
        /// Whether this is the stored answer of an earlier call.
        package var replayed: Bool

        package init() {
            expiresAt = nil
            retryAfterSeconds = 0
            code = ""
            replayed = false
        }

        package init(
            expiresAt: Instant? = nil,
            retryAfterSeconds: Int32 = 0,
            code: String = "",
            replayed: Bool = false
        ) {
            self.expiresAt = expiresAt
            self.retryAfterSeconds = retryAfterSeconds
            self.code = code
            self.replayed = replayed
        }
    }

    /// Registration by a mini-program (phone, code and device) or enrolment at a till (phone, code, store,
    /// terminal and staff).
    package struct RegisterRequest: Sendable, Equatable {
        package var phone: String
        package var smsCode: String
        /// Mini-program only.
        package var deviceId: String
        package var nickname: String
        /// ISO date, or empty.
        package var birthday: String
        /// Card number of the member who invited; optional.
        package var referralCode: String
        /// Till only.
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        /// Where nothing is said: MINI_PROGRAM, or STAFF_MEMBER at a till.
        package var origin: MemberV1.RegistrationOrigin
        /// Which one: of the QR code, partner, platform or video; 1 to 64 visible characters, or empty. At a
        /// till it is the staff's id where nothing is said.
        package var originReference: String
        /// What a QR code of the merchant's says, as it came; what is kept of it comes before the two fields
        /// above. Mini-program only; optional.
        package var scene: String
        /// What she agreed to, or said no to, and the version of the words that she was shown: each purpose at
        /// most once. SERVICE is needed where the merchant has published words for it, the others are hers to
        /// choose; what she is not asked is not allowed (H06).
        package var consents: [MemberV1.ConsentChoice]

        package init() {
            phone = ""
            smsCode = ""
            deviceId = ""
            nickname = ""
            birthday = ""
            referralCode = ""
            storeId = ""
            terminalId = ""
            staffId = ""
            origin = .unspecified
            originReference = ""
            scene = ""
            consents = []
        }

        package init(
            phone: String = "",
            smsCode: String = "",
            deviceId: String = "",
            nickname: String = "",
            birthday: String = "",
            referralCode: String = "",
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            origin: MemberV1.RegistrationOrigin = .unspecified,
            originReference: String = "",
            scene: String = "",
            consents: [MemberV1.ConsentChoice] = []
        ) {
            self.phone = phone
            self.smsCode = smsCode
            self.deviceId = deviceId
            self.nickname = nickname
            self.birthday = birthday
            self.referralCode = referralCode
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.origin = origin
            self.originReference = originReference
            self.scene = scene
            self.consents = consents
        }
    }

    package struct RegisterReply: Sendable, Equatable {
        package var member: MemberV1.Member?
        /// Empty for an enrolment at a till.
        package var accessToken: String
        package var refreshToken: String
        package var accessTokenExpiresAt: Instant?
        /// Whether an earlier call registered the member; the tokens are new ones all the same.
        package var replayed: Bool

        package init() {
            member = nil
            accessToken = ""
            refreshToken = ""
            accessTokenExpiresAt = nil
            replayed = false
        }

        package init(
            member: MemberV1.Member? = nil,
            accessToken: String = "",
            refreshToken: String = "",
            accessTokenExpiresAt: Instant? = nil,
            replayed: Bool = false
        ) {
            self.member = member
            self.accessToken = accessToken
            self.refreshToken = refreshToken
            self.accessTokenExpiresAt = accessTokenExpiresAt
            self.replayed = replayed
        }
    }

    /// Phone and code, or a refresh token.
    package struct IssueTokensRequest: Sendable, Equatable {
        package var phone: String
        package var smsCode: String
        package var refreshToken: String
        /// Of a log-in in a mini-program; 1 to 64 characters, or empty where it does not know.
        package var deviceId: String

        package init() {
            phone = ""
            smsCode = ""
            refreshToken = ""
            deviceId = ""
        }

        package init(
            phone: String = "",
            smsCode: String = "",
            refreshToken: String = "",
            deviceId: String = ""
        ) {
            self.phone = phone
            self.smsCode = smsCode
            self.refreshToken = refreshToken
            self.deviceId = deviceId
        }
    }

    package struct IssueTokensReply: Sendable, Equatable {
        package var accessToken: String
        package var refreshToken: String
        package var accessTokenExpiresAt: Instant?
        package var memberId: String
        /// Whether an earlier call was answered; the tokens are new ones all the same.
        package var replayed: Bool

        package init() {
            accessToken = ""
            refreshToken = ""
            accessTokenExpiresAt = nil
            memberId = ""
            replayed = false
        }

        package init(
            accessToken: String = "",
            refreshToken: String = "",
            accessTokenExpiresAt: Instant? = nil,
            memberId: String = "",
            replayed: Bool = false
        ) {
            self.accessToken = accessToken
            self.refreshToken = refreshToken
            self.accessTokenExpiresAt = accessTokenExpiresAt
            self.memberId = memberId
            self.replayed = replayed
        }
    }

    package struct GetMemberRequest: Sendable, Equatable {
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

    /// One of the three.
    package struct SearchMembersRequest: Sendable, Equatable {
        package var cardNumber: String
        package var phone: String
        /// What she shows on her phone: her dynamic code, which stays good, or an offline code.
        package var memberCode: String
        /// 1 to 256 characters, for the audit: needed of customer service, others may give it.
        package var reason: String

        package init() {
            cardNumber = ""
            phone = ""
            memberCode = ""
            reason = ""
        }

        package init(
            cardNumber: String = "",
            phone: String = "",
            memberCode: String = "",
            reason: String = ""
        ) {
            self.cardNumber = cardNumber
            self.phone = phone
            self.memberCode = memberCode
            self.reason = reason
        }
    }

    package struct SearchMembersReply: Sendable, Equatable {
        /// Empty or one: card numbers and phones are unique within a merchant.
        package var members: [MemberV1.Member]

        package init() {
            members = []
        }

        package init(
            members: [MemberV1.Member] = []
        ) {
            self.members = members
        }
    }

    package struct GetMeRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct GetMyLevelRequest: Sendable, Equatable {
        package init() {
        }
    }

    /// How far a member is from a level.
    package struct LevelProgress: Sendable, Equatable {
        package var nextLevel: PatronV1.Text?
        package var nextLevelCode: String
        /// Smallest amount, over the conditions of the next level that look at spending, that is still
        /// missing; minor units. 0 where none does.
        package var missingMinor: Int64
        /// "再消费 388.00 元升级银卡", "再消费 388.00 元或到店 2 次升级银卡"
        package var hint: PatronV1.Text?
        /// One row a condition, so that a page can draw bars.
        package var conditions: [MemberV1.ConditionProgress]

        package init() {
            nextLevel = nil
            nextLevelCode = ""
            missingMinor = 0
            hint = nil
            conditions = []
        }

        package init(
            nextLevel: PatronV1.Text? = nil,
            nextLevelCode: String = "",
            missingMinor: Int64 = 0,
            hint: PatronV1.Text? = nil,
            conditions: [MemberV1.ConditionProgress] = []
        ) {
            self.nextLevel = nextLevel
            self.nextLevelCode = nextLevelCode
            self.missingMinor = missingMinor
            self.hint = hint
            self.conditions = conditions
        }
    }

    package struct ConditionProgress: Sendable, Equatable {
        /// SPEND_NET; VISITS, which are stores on days with an order; PAID_ORDERS; POINTS_EARNED by orders.
        package var metric: String
        /// CALENDAR_MONTH, CALENDAR_QUARTER, CALENDAR_HALF, CALENDAR_YEAR, ROLLING, MEMBERSHIP_YEAR, LIFETIME,
        /// SINCE_LEVEL_START.
        package var window: String
        /// Of SPEND_NET, otherwise 0.
        package var reachedMinor: Int64
        package var thresholdMinor: Int64
        /// In the metric's own unit: minor units, visits, orders or points.
        package var reached: Int64
        package var threshold: Int64

        package init() {
            metric = ""
            window = ""
            reachedMinor = 0
            thresholdMinor = 0
            reached = 0
            threshold = 0
        }

        package init(
            metric: String = "",
            window: String = "",
            reachedMinor: Int64 = 0,
            thresholdMinor: Int64 = 0,
            reached: Int64 = 0,
            threshold: Int64 = 0
        ) {
            self.metric = metric
            self.window = window
            self.reachedMinor = reachedMinor
            self.thresholdMinor = thresholdMinor
            self.reached = reached
            self.threshold = threshold
        }
    }

    package struct Benefit: Sendable, Equatable {
        package var code: String
        package var name: PatronV1.Text?

        package init() {
            code = ""
            name = nil
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil
        ) {
            self.code = code
            self.name = name
        }
    }

    /// A level that was qualified for and begins with the next period.
    package struct UpcomingLevel: Sendable, Equatable {
        package var code: String
        package var name: PatronV1.Text?
        package var from: Instant?

        package init() {
            code = ""
            name = nil
            from = nil
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            from: Instant? = nil
        ) {
            self.code = code
            self.name = name
            self.from = from
        }
    }

    /// What is needed to stay in a level past its end.
    package struct LevelStay: Sendable, Equatable {
        /// Exclusive end of validity, and of the grace if there is one.
        package var validUntil: Instant?
        package var graceUntil: Instant?
        /// Whether enough is done already.
        package var reached: Bool
        /// Smallest amount that is still missing, over the conditions that look at spending; minor units.
        package var missingMinor: Int64
        /// "再消费 2000.00 元保留金卡"
        package var hint: PatronV1.Text?
        package var conditions: [MemberV1.ConditionProgress]

        package init() {
            validUntil = nil
            graceUntil = nil
            reached = false
            missingMinor = 0
            hint = nil
            conditions = []
        }

        package init(
            validUntil: Instant? = nil,
            graceUntil: Instant? = nil,
            reached: Bool = false,
            missingMinor: Int64 = 0,
            hint: PatronV1.Text? = nil,
            conditions: [MemberV1.ConditionProgress] = []
        ) {
            self.validUntil = validUntil
            self.graceUntil = graceUntil
            self.reached = reached
            self.missingMinor = missingMinor
            self.hint = hint
            self.conditions = conditions
        }
    }

    package struct GetMyLevelReply: Sendable, Equatable {
        package var level: MemberV1.MemberLevel?
        /// Absent at the highest level.
        package var progress: MemberV1.LevelProgress?
        package var benefits: [MemberV1.Benefit]
        /// Absent where nothing is waited for.
        package var upcoming: MemberV1.UpcomingLevel?
        /// Of a level that was earned and ends, where something done now prolongs it.
        package var stay: MemberV1.LevelStay?

        package init() {
            level = nil
            progress = nil
            benefits = []
            upcoming = nil
            stay = nil
        }

        package init(
            level: MemberV1.MemberLevel? = nil,
            progress: MemberV1.LevelProgress? = nil,
            benefits: [MemberV1.Benefit] = [],
            upcoming: MemberV1.UpcomingLevel? = nil,
            stay: MemberV1.LevelStay? = nil
        ) {
            self.level = level
            self.progress = progress
            self.benefits = benefits
            self.upcoming = upcoming
            self.stay = stay
        }
    }

    /// Names one member: by id, card number, phone, or a code that she shows. Exactly one is given.
    package struct ResolveMemberRequest: Sendable, Equatable {
        package var memberId: String
        /// Printed card number, dynamic code or offline code.
        package var memberCode: String
        package var phone: String
        /// Where not empty, only a member who enrolled at one of these stores, or at none.
        package var storeIds: [String]
        package var purpose: MemberV1.IdentificationPurpose
        /// Names the operation that uses a dynamic code up; needed for SPEND, at most 256 characters. The
        /// same operation may resolve the code again, also when its time is over.
        package var operation: String
        /// How long after the code's own end its operation may still resolve it, up to 86 400; 0: whenever.
        package var retrySeconds: Int64

        package init() {
            memberId = ""
            memberCode = ""
            phone = ""
            storeIds = []
            purpose = .unspecified
            operation = ""
            retrySeconds = 0
        }

        package init(
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            storeIds: [String] = [],
            purpose: MemberV1.IdentificationPurpose = .unspecified,
            operation: String = "",
            retrySeconds: Int64 = 0
        ) {
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.storeIds = storeIds
            self.purpose = purpose
            self.operation = operation
            self.retrySeconds = retrySeconds
        }
    }

    /// What other services need to know of a member before they decide.
    package struct MemberFacts: Sendable, Equatable {
        package var memberId: String
        package var state: MemberV1.MemberState
        package var levelCode: String
        package var levelRank: Int32
        package var levelSchemeVersion: Int32
        package var earningBlocked: Bool
        package var spendingBlocked: Bool
        /// Version of these facts; it rises with every change of the member.
        package var version: Int64
        /// MM-DD, never with the year: told with the member's registration and her updates only. Empty where
        /// she gave none, and wherever it is not told: who keeps it keeps what it has.
        package var birthday: String
        /// How the call named her; in the answer of Resolve only.
        package var identifiedBy: MemberV1.IdentifiedBy
        /// Whether she has asked to leave: until she does, or changes her mind, nothing of hers is processed
        /// or sent, and both blocks hold.
        package var leaving: Bool

        package init() {
            memberId = ""
            state = .unspecified
            levelCode = ""
            levelRank = 0
            levelSchemeVersion = 0
            earningBlocked = false
            spendingBlocked = false
            version = 0
            birthday = ""
            identifiedBy = .unspecified
            leaving = false
        }

        package init(
            memberId: String = "",
            state: MemberV1.MemberState = .unspecified,
            levelCode: String = "",
            levelRank: Int32 = 0,
            levelSchemeVersion: Int32 = 0,
            earningBlocked: Bool = false,
            spendingBlocked: Bool = false,
            version: Int64 = 0,
            birthday: String = "",
            identifiedBy: MemberV1.IdentifiedBy = .unspecified,
            leaving: Bool = false
        ) {
            self.memberId = memberId
            self.state = state
            self.levelCode = levelCode
            self.levelRank = levelRank
            self.levelSchemeVersion = levelSchemeVersion
            self.earningBlocked = earningBlocked
            self.spendingBlocked = spendingBlocked
            self.version = version
            self.birthday = birthday
            self.identifiedBy = identifiedBy
            self.leaving = leaving
        }
    }

    /// What staff closes to a member. The three stand for all there is: what is left out is open again.
    package struct SetBlocksRequest: Sendable, Equatable {
        package var id: String
        /// She earns no points.
        package var earningBlocked: Bool
        /// She spends no points.
        package var spendingBlocked: Bool
        /// The member as a whole: she neither earns nor spends, her sessions end, and she cannot log in.
        package var blocked: Bool
        /// 1 to 256 characters; it stands in the audit.
        package var reason: String

        package init() {
            id = ""
            earningBlocked = false
            spendingBlocked = false
            blocked = false
            reason = ""
        }

        package init(
            id: String = "",
            earningBlocked: Bool = false,
            spendingBlocked: Bool = false,
            blocked: Bool = false,
            reason: String = ""
        ) {
            self.id = id
            self.earningBlocked = earningBlocked
            self.spendingBlocked = spendingBlocked
            self.blocked = blocked
            self.reason = reason
        }
    }

    package struct SetBlocksReply: Sendable, Equatable {
        package var facts: MemberV1.MemberFacts?
        /// Whether this is the stored answer of an earlier call.
        package var replayed: Bool

        package init() {
            facts = nil
            replayed = false
        }

        package init(
            facts: MemberV1.MemberFacts? = nil,
            replayed: Bool = false
        ) {
            self.facts = facts
            self.replayed = replayed
        }
    }

    package struct ImportMemberRequest: Sendable, Equatable {
        /// Name of the member in the other system; unique within the merchant and source.
        package var source: String
        package var externalId: String
        package var registeredAt: Instant?

        package init() {
            source = ""
            externalId = ""
            registeredAt = nil
        }

        package init(
            source: String = "",
            externalId: String = "",
            registeredAt: Instant? = nil
        ) {
            self.source = source
            self.externalId = externalId
            self.registeredAt = registeredAt
        }
    }

    package struct ImportMemberReply: Sendable, Equatable {
        package var memberId: String
        /// Whether the member was there already.
        package var replayed: Bool

        package init() {
            memberId = ""
            replayed = false
        }

        package init(
            memberId: String = "",
            replayed: Bool = false
        ) {
            self.memberId = memberId
            self.replayed = replayed
        }
    }

    package struct CountByLevelRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct LevelCount: Sendable, Equatable {
        package var levelCode: String
        package var members: Int64

        package init() {
            levelCode = ""
            members = 0
        }

        package init(
            levelCode: String = "",
            members: Int64 = 0
        ) {
            self.levelCode = levelCode
            self.members = members
        }
    }

    package struct CountByLevelReply: Sendable, Equatable {
        /// In the order of rank.
        package var levels: [MemberV1.LevelCount]
        package var members: Int64
        /// The ledger's events up to this place are contained in the counts.
        package var feedTransaction: Int64
        package var feedSequence: Int64

        package init() {
            levels = []
            members = 0
            feedTransaction = 0
            feedSequence = 0
        }

        package init(
            levels: [MemberV1.LevelCount] = [],
            members: Int64 = 0,
            feedTransaction: Int64 = 0,
            feedSequence: Int64 = 0
        ) {
            self.levels = levels
            self.members = members
            self.feedTransaction = feedTransaction
            self.feedSequence = feedSequence
        }
    }

    /// Event member.registered.
    package struct MemberRegisteredEvent: Sendable, Equatable {
        package var memberId: String
        /// MINI_PROGRAM, TILL, PLATFORM or IMPORT.
        package var source: String
        package var storeId: String
        package var referrerMemberId: String
        package var registeredAt: Instant?
        /// Business date of the merchant's clock, ISO.
        package var businessDate: String
        package var facts: MemberV1.MemberFacts?
        /// Unspecified for members taken over from elsewhere.
        package var origin: MemberV1.RegistrationOrigin
        /// Which one, as RegisterRequest and Scene say it.
        package var originReference: String
        /// The QR code that she came by, or empty.
        package var sceneId: String
        /// What the source gives; absent where it gives nothing.
        package var incentive: MemberV1.SourceIncentive?
        /// What she decided as she registered; later decisions are consent.changed.
        package var consents: [MemberV1.ConsentChoice]

        package init() {
            memberId = ""
            source = ""
            storeId = ""
            referrerMemberId = ""
            registeredAt = nil
            businessDate = ""
            facts = nil
            origin = .unspecified
            originReference = ""
            sceneId = ""
            incentive = nil
            consents = []
        }

        package init(
            memberId: String = "",
            source: String = "",
            storeId: String = "",
            referrerMemberId: String = "",
            registeredAt: Instant? = nil,
            businessDate: String = "",
            facts: MemberV1.MemberFacts? = nil,
            origin: MemberV1.RegistrationOrigin = .unspecified,
            originReference: String = "",
            sceneId: String = "",
            incentive: MemberV1.SourceIncentive? = nil,
            consents: [MemberV1.ConsentChoice] = []
        ) {
            self.memberId = memberId
            self.source = source
            self.storeId = storeId
            self.referrerMemberId = referrerMemberId
            self.registeredAt = registeredAt
            self.businessDate = businessDate
            self.facts = facts
            self.origin = origin
            self.originReference = originReference
            self.sceneId = sceneId
            self.incentive = incentive
            self.consents = consents
        }
    }

    /// What whoever registers from a source is given, as its terms were at that moment.
    package struct SourceIncentive: Sendable, Equatable {
        /// The registration is an event of this code, too; or empty.
        package var eventCode: String
        /// A coupon of this template is hers; or empty.
        package var couponTemplateId: String

        package init() {
            eventCode = ""
            couponTemplateId = ""
        }

        package init(
            eventCode: String = "",
            couponTemplateId: String = ""
        ) {
            self.eventCode = eventCode
            self.couponTemplateId = couponTemplateId
        }
    }

    /// Event member.updated.
    package struct MemberUpdatedEvent: Sendable, Equatable {
        package var memberId: String
        package var facts: MemberV1.MemberFacts?
        /// Names of the profile's fields that changed, such as birthday or attributes.size; never values.
        package var changed: [String]

        package init() {
            memberId = ""
            facts = nil
            changed = []
        }

        package init(
            memberId: String = "",
            facts: MemberV1.MemberFacts? = nil,
            changed: [String] = []
        ) {
            self.memberId = memberId
            self.facts = facts
            self.changed = changed
        }
    }

    /// Event level.upgraded, level.prolonged, level.grace, level.downgraded; and level.expiring, some days
    /// before the end of a level.
    package struct LevelChangedEvent: Sendable, Equatable {
        package var memberId: String
        package var fromLevel: String
        package var toLevel: String
        package var validUntil: Instant?
        /// Why: the condition that was met, for a person.
        package var reason: PatronV1.Text?
        /// Order that caused it, or empty.
        package var orderId: String
        package var facts: MemberV1.MemberFacts?
        package var source: MemberV1.LevelSource
        /// Of level.grace and level.expiring, where something can be done.
        package var stay: MemberV1.LevelStay?

        package init() {
            memberId = ""
            fromLevel = ""
            toLevel = ""
            validUntil = nil
            reason = nil
            orderId = ""
            facts = nil
            source = .unspecified
            stay = nil
        }

        package init(
            memberId: String = "",
            fromLevel: String = "",
            toLevel: String = "",
            validUntil: Instant? = nil,
            reason: PatronV1.Text? = nil,
            orderId: String = "",
            facts: MemberV1.MemberFacts? = nil,
            source: MemberV1.LevelSource = .unspecified,
            stay: MemberV1.LevelStay? = nil
        ) {
            self.memberId = memberId
            self.fromLevel = fromLevel
            self.toLevel = toLevel
            self.validUntil = validUntil
            self.reason = reason
            self.orderId = orderId
            self.facts = facts
            self.source = source
            self.stay = stay
        }
    }
}
