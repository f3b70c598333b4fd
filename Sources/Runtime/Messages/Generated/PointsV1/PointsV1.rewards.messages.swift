// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum RewardState: ProtoEnum {
        case unspecified
        case rewardDraft
        case rewardActive
        case rewardPaused
        case rewardArchived
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .rewardDraft, .rewardActive, .rewardPaused, .rewardArchived]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .rewardDraft
            case 2: self = .rewardActive
            case 3: self = .rewardPaused
            case 4: self = .rewardArchived
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .rewardDraft: 1
            case .rewardActive: 2
            case .rewardPaused: 3
            case .rewardArchived: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REWARD_STATE_UNSPECIFIED": self = .unspecified
            case "REWARD_DRAFT": self = .rewardDraft
            case "REWARD_ACTIVE": self = .rewardActive
            case "REWARD_PAUSED": self = .rewardPaused
            case "REWARD_ARCHIVED": self = .rewardArchived
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REWARD_STATE_UNSPECIFIED"
            case .rewardDraft: "REWARD_DRAFT"
            case .rewardActive: "REWARD_ACTIVE"
            case .rewardPaused: "REWARD_PAUSED"
            case .rewardArchived: "REWARD_ARCHIVED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What a reward is, for lists and reports.
    package enum RewardKind: ProtoEnum {
        /// GOODS.
        case unspecified
        case goods
        /// A cocktail, a dish, an upgrade of one.
        case dish
        /// Priority booking, a driver.
        case service
        case coupon
        case admission
        /// A level of membership (B06): held from the moment on that it is taken.
        case memberLevel
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .goods, .dish, .service, .coupon, .admission, .memberLevel]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .goods
            case 2: self = .dish
            case 3: self = .service
            case 4: self = .coupon
            case 5: self = .admission
            case 6: self = .memberLevel
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .goods: 1
            case .dish: 2
            case .service: 3
            case .coupon: 4
            case .admission: 5
            case .memberLevel: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REWARD_KIND_UNSPECIFIED": self = .unspecified
            case "GOODS": self = .goods
            case "DISH": self = .dish
            case "SERVICE": self = .service
            case "COUPON": self = .coupon
            case "ADMISSION": self = .admission
            case "MEMBER_LEVEL": self = .memberLevel
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REWARD_KIND_UNSPECIFIED"
            case .goods: "GOODS"
            case .dish: "DISH"
            case .service: "SERVICE"
            case .coupon: "COUPON"
            case .admission: "ADMISSION"
            case .memberLevel: "MEMBER_LEVEL"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum RedemptionState: ProtoEnum {
        case unspecified
        /// The points are taken, the code is good.
        case issued
        /// Handed over at a till.
        case redeemed
        /// Given back before it was used.
        case cancelled
        /// Nobody used it in time.
        case expired
        /// Given back after it was used.
        case refunded
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .issued, .redeemed, .cancelled, .expired, .refunded]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .issued
            case 2: self = .redeemed
            case 3: self = .cancelled
            case 4: self = .expired
            case 5: self = .refunded
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .issued: 1
            case .redeemed: 2
            case .cancelled: 3
            case .expired: 4
            case .refunded: 5
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REDEMPTION_STATE_UNSPECIFIED": self = .unspecified
            case "ISSUED": self = .issued
            case "REDEEMED": self = .redeemed
            case "CANCELLED": self = .cancelled
            case "EXPIRED": self = .expired
            case "REFUNDED": self = .refunded
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REDEMPTION_STATE_UNSPECIFIED"
            case .issued: "ISSUED"
            case .redeemed: "REDEEMED"
            case .cancelled: "CANCELLED"
            case .expired: "EXPIRED"
            case .refunded: "REFUNDED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What a reward takes and gives.
    package struct RewardDefinition: Sendable, Equatable {
        /// 1 to 128 characters each.
        package var name: PatronV1.Text?
        /// At most 1 024 characters each.
        package var description: PatronV1.Text?
        package var kind: PointsV1.RewardKind
        /// 1 or more.
        package var points: Int64
        /// Beside the points, paid at the till (C19); minor units.
        package var cashMinor: Int64
        /// Pieces that one member may take in the period; no limit where times is 0.
        package var memberLimit: PointsV1.EventLimit?
        /// From when to when it can be taken; open where absent. The end is exclusive.
        package var from: Instant?
        package var until: Instant?
        /// Stores where its code is good; all where empty.
        package var storeIds: [String]
        /// Facts: member.level, member.levelRank, member.birthdayDay, member.birthdayWeek,
        /// member.birthdayMonth.
        package var when: PatronV1.Json?
        /// Business days through which a code is good, or the level held; 30 where 0.
        package var codeDays: Int32
        /// Points of a code that nobody used in time do not come back; never those of a level.
        package var forfeits: Bool
        /// Of MEMBER_LEVEL: a level of the scheme in force. It is taken one at a time, by who does not hold
        /// it, for points alone, and only staff gives it back, which ends the level.
        package var levelCode: String
        /// Who can take it sooner than `from`, by the same facts as `when`, and by how many hours, 1 to 720
        /// (B15): {"fact": "member.levelRank", "op": ">=", "value": 2}. Nobody where absent, and 0.
        package var earlyWhen: PatronV1.Json?
        package var earlyHours: Int32

        package init() {
            name = nil
            description = nil
            kind = .unspecified
            points = 0
            cashMinor = 0
            memberLimit = nil
            from = nil
            until = nil
            storeIds = []
            when = nil
            codeDays = 0
            forfeits = false
            levelCode = ""
            earlyWhen = nil
            earlyHours = 0
        }

        package init(
            name: PatronV1.Text? = nil,
            description: PatronV1.Text? = nil,
            kind: PointsV1.RewardKind = .unspecified,
            points: Int64 = 0,
            cashMinor: Int64 = 0,
            memberLimit: PointsV1.EventLimit? = nil,
            from: Instant? = nil,
            until: Instant? = nil,
            storeIds: [String] = [],
            when: PatronV1.Json? = nil,
            codeDays: Int32 = 0,
            forfeits: Bool = false,
            levelCode: String = "",
            earlyWhen: PatronV1.Json? = nil,
            earlyHours: Int32 = 0
        ) {
            self.name = name
            self.description = description
            self.kind = kind
            self.points = points
            self.cashMinor = cashMinor
            self.memberLimit = memberLimit
            self.from = from
            self.until = until
            self.storeIds = storeIds
            self.when = when
            self.codeDays = codeDays
            self.forfeits = forfeits
            self.levelCode = levelCode
            self.earlyWhen = earlyWhen
            self.earlyHours = earlyHours
        }
    }

    package struct Reward: Sendable, Equatable {
        package var id: String
        package var state: PointsV1.RewardState
        package var definition: PointsV1.RewardDefinition?
        /// Rises with every change of the definition; redemptions keep the one that they were made by.
        package var version: Int32
        /// Pieces that there are in all; absent where there is no limit.
        package var stock: PointsV1.RewardStock?

        package init() {
            id = ""
            state = .unspecified
            definition = nil
            version = 0
            stock = nil
        }

        package init(
            id: String = "",
            state: PointsV1.RewardState = .unspecified,
            definition: PointsV1.RewardDefinition? = nil,
            version: Int32 = 0,
            stock: PointsV1.RewardStock? = nil
        ) {
            self.id = id
            self.state = state
            self.definition = definition
            self.version = version
            self.stock = stock
        }
    }

    package struct RewardStock: Sendable, Equatable {
        package var total: Int64
        /// Taken, and not given back.
        package var taken: Int64

        package init() {
            total = 0
            taken = 0
        }

        package init(
            total: Int64 = 0,
            taken: Int64 = 0
        ) {
            self.total = total
            self.taken = taken
        }
    }

    package struct CreateRewardRequest: Sendable, Equatable {
        package var definition: PointsV1.RewardDefinition?
        /// No limit where absent.
        package var stock: PointsV1.RewardStock?
        /// Whether members can take it at once; otherwise it is a draft.
        package var active: Bool

        package init() {
            definition = nil
            stock = nil
            active = false
        }

        package init(
            definition: PointsV1.RewardDefinition? = nil,
            stock: PointsV1.RewardStock? = nil,
            active: Bool = false
        ) {
            self.definition = definition
            self.stock = stock
            self.active = active
        }
    }

    package struct UpdateRewardRequest: Sendable, Equatable {
        package var id: String
        package var definition: PointsV1.RewardDefinition?
        /// The version that the change was made on.
        package var version: Int32

        package init() {
            id = ""
            definition = nil
            version = 0
        }

        package init(
            id: String = "",
            definition: PointsV1.RewardDefinition? = nil,
            version: Int32 = 0
        ) {
            self.id = id
            self.definition = definition
            self.version = version
        }
    }

    package struct SetRewardStateRequest: Sendable, Equatable {
        package var id: String
        package var state: PointsV1.RewardState

        package init() {
            id = ""
            state = .unspecified
        }

        package init(
            id: String = "",
            state: PointsV1.RewardState = .unspecified
        ) {
            self.id = id
            self.state = state
        }
    }

    package struct RestockRewardRequest: Sendable, Equatable {
        package var id: String
        /// Pieces that come (above 0) or go (below 0); never below what is taken.
        package var change: Int64

        package init() {
            id = ""
            change = 0
        }

        package init(
            id: String = "",
            change: Int64 = 0
        ) {
            self.id = id
            self.change = change
        }
    }

    package struct RewardReply: Sendable, Equatable {
        package var reward: PointsV1.Reward?
        package var replayed: Bool

        package init() {
            reward = nil
            replayed = false
        }

        package init(
            reward: PointsV1.Reward? = nil,
            replayed: Bool = false
        ) {
            self.reward = reward
            self.replayed = replayed
        }
    }

    package struct ListRewardsRequest: Sendable, Equatable {
        /// Staff sees those of every state; members the active ones.
        package var state: PointsV1.RewardState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: PointsV1.RewardState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListRewardsReply: Sendable, Equatable {
        /// Newest first.
        package var rewards: [PointsV1.Reward]
        package var nextPageToken: String

        package init() {
            rewards = []
            nextPageToken = ""
        }

        package init(
            rewards: [PointsV1.Reward] = [],
            nextPageToken: String = ""
        ) {
            self.rewards = rewards
            self.nextPageToken = nextPageToken
        }
    }

    package struct GetRewardRequest: Sendable, Equatable {
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

    package struct Redemption: Sendable, Equatable {
        package var id: String
        package var state: PointsV1.RedemptionState
        package var memberId: String
        package var rewardId: String
        package var rewardName: PatronV1.Text?
        package var quantity: Int64
        package var points: Int64
        /// Due at the till.
        package var cashMinor: Int64
        /// 16 letters and digits; the member shows it, as text or QR. Staff and tills do not see it.
        package var code: String
        package var issuedAt: Instant?
        /// Exclusive.
        package var expiresAt: Instant?
        package var redeemedAt: Instant?
        package var storeId: String
        package var terminalId: String
        package var staffId: String

        package init() {
            id = ""
            state = .unspecified
            memberId = ""
            rewardId = ""
            rewardName = nil
            quantity = 0
            points = 0
            cashMinor = 0
            code = ""
            issuedAt = nil
            expiresAt = nil
            redeemedAt = nil
            storeId = ""
            terminalId = ""
            staffId = ""
        }

        package init(
            id: String = "",
            state: PointsV1.RedemptionState = .unspecified,
            memberId: String = "",
            rewardId: String = "",
            rewardName: PatronV1.Text? = nil,
            quantity: Int64 = 0,
            points: Int64 = 0,
            cashMinor: Int64 = 0,
            code: String = "",
            issuedAt: Instant? = nil,
            expiresAt: Instant? = nil,
            redeemedAt: Instant? = nil,
            storeId: String = "",
            terminalId: String = "",
            staffId: String = ""
        ) {
            self.id = id
            self.state = state
            self.memberId = memberId
            self.rewardId = rewardId
            self.rewardName = rewardName
            self.quantity = quantity
            self.points = points
            self.cashMinor = cashMinor
            self.code = code
            self.issuedAt = issuedAt
            self.expiresAt = expiresAt
            self.redeemedAt = redeemedAt
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
        }
    }

    package struct PreviewRedemptionRequest: Sendable, Equatable {
        package var rewardId: String
        /// 1 where 0.
        package var quantity: Int64

        package init() {
            rewardId = ""
            quantity = 0
        }

        package init(
            rewardId: String = "",
            quantity: Int64 = 0
        ) {
            self.rewardId = rewardId
            self.quantity = quantity
        }
    }

    package struct PreviewRedemptionReply: Sendable, Equatable {
        package var possible: Bool
        /// Why not: the key of the refusal that a redemption would get, with its numbers.
        package var reason: String
        package var details: [PatronV1.Fact]
        package var points: Int64
        package var cashMinor: Int64
        /// What would be left.
        package var availableAfter: Int64

        package init() {
            possible = false
            reason = ""
            details = []
            points = 0
            cashMinor = 0
            availableAfter = 0
        }

        package init(
            possible: Bool = false,
            reason: String = "",
            details: [PatronV1.Fact] = [],
            points: Int64 = 0,
            cashMinor: Int64 = 0,
            availableAfter: Int64 = 0
        ) {
            self.possible = possible
            self.reason = reason
            self.details = details
            self.points = points
            self.cashMinor = cashMinor
            self.availableAfter = availableAfter
        }
    }

    package struct RedeemRequest: Sendable, Equatable {
        package var rewardId: String
        /// 1 to 100; 1 where 0.
        package var quantity: Int64

        package init() {
            rewardId = ""
            quantity = 0
        }

        package init(
            rewardId: String = "",
            quantity: Int64 = 0
        ) {
            self.rewardId = rewardId
            self.quantity = quantity
        }
    }

    package struct RedemptionReply: Sendable, Equatable {
        package var redemption: PointsV1.Redemption?
        /// As the call left it; absent after a scan, which moves no points.
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            redemption = nil
            balance = nil
            replayed = false
        }

        package init(
            redemption: PointsV1.Redemption? = nil,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.redemption = redemption
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct ListMyRedemptionsRequest: Sendable, Equatable {
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

    package struct ListMyRedemptionsReply: Sendable, Equatable {
        /// Newest first.
        package var redemptions: [PointsV1.Redemption]
        package var nextPageToken: String

        package init() {
            redemptions = []
            nextPageToken = ""
        }

        package init(
            redemptions: [PointsV1.Redemption] = [],
            nextPageToken: String = ""
        ) {
            self.redemptions = redemptions
            self.nextPageToken = nextPageToken
        }
    }

    package struct CancelRedemptionRequest: Sendable, Equatable {
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

    package struct ScanCodeRequest: Sendable, Equatable {
        package var code: String
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        /// What was paid at the till; it is what is due.
        package var cashMinor: Int64

        package init() {
            code = ""
            storeId = ""
            terminalId = ""
            staffId = ""
            cashMinor = 0
        }

        package init(
            code: String = "",
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            cashMinor: Int64 = 0
        ) {
            self.code = code
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.cashMinor = cashMinor
        }
    }

    package struct RefundRedemptionRequest: Sendable, Equatable {
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

    /// Events reward.redeemed (a code was issued), reward.handed_over, reward.returned, reward.expired.
    package struct RedemptionEvent: Sendable, Equatable {
        package var redemptionId: String
        package var memberId: String
        package var rewardId: String
        package var state: PointsV1.RedemptionState
        package var quantity: Int64
        package var points: Int64
        package var cashMinor: Int64
        package var storeId: String
        /// ISO, by the merchant's clock.
        package var businessDate: String
        /// Of reward.redeemed where a level was taken: which, and its exclusive end.
        package var levelCode: String
        package var levelUntil: Instant?

        package init() {
            redemptionId = ""
            memberId = ""
            rewardId = ""
            state = .unspecified
            quantity = 0
            points = 0
            cashMinor = 0
            storeId = ""
            businessDate = ""
            levelCode = ""
            levelUntil = nil
        }

        package init(
            redemptionId: String = "",
            memberId: String = "",
            rewardId: String = "",
            state: PointsV1.RedemptionState = .unspecified,
            quantity: Int64 = 0,
            points: Int64 = 0,
            cashMinor: Int64 = 0,
            storeId: String = "",
            businessDate: String = "",
            levelCode: String = "",
            levelUntil: Instant? = nil
        ) {
            self.redemptionId = redemptionId
            self.memberId = memberId
            self.rewardId = rewardId
            self.state = state
            self.quantity = quantity
            self.points = points
            self.cashMinor = cashMinor
            self.storeId = storeId
            self.businessDate = businessDate
            self.levelCode = levelCode
            self.levelUntil = levelUntil
        }
    }
}
