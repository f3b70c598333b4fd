// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension MemberV1 {
    /// What a condition counts, each by the business date of the order or event.
    package enum LevelMetric: ProtoEnum {
        case unspecified
        /// Paid less returned, minor units.
        case spendNet
        /// Stores on days with an order: three orders in one store on one day are one visit.
        case visits
        /// Paid orders that something is left of.
        case paidOrders
        /// Points that orders earned, less those clawed back.
        case pointsEarned
        /// Usable points, as they stand at the end of the window or now, held ones not among them. Nothing is
        /// added up: the window says how long the level holds.
        case pointsBalance
        /// Events beside buying that the programme has a rule for, whatever they earned; not those that Patron
        /// notes by itself.
        case events
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .spendNet, .visits, .paidOrders, .pointsEarned, .pointsBalance, .events]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .spendNet
            case 2: self = .visits
            case 3: self = .paidOrders
            case 4: self = .pointsEarned
            case 5: self = .pointsBalance
            case 6: self = .events
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .spendNet: 1
            case .visits: 2
            case .paidOrders: 3
            case .pointsEarned: 4
            case .pointsBalance: 5
            case .events: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_METRIC_UNSPECIFIED": self = .unspecified
            case "SPEND_NET": self = .spendNet
            case "VISITS": self = .visits
            case "PAID_ORDERS": self = .paidOrders
            case "POINTS_EARNED": self = .pointsEarned
            case "POINTS_BALANCE": self = .pointsBalance
            case "EVENTS": self = .events
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_METRIC_UNSPECIFIED"
            case .spendNet: "SPEND_NET"
            case .visits: "VISITS"
            case .paidOrders: "PAID_ORDERS"
            case .pointsEarned: "POINTS_EARNED"
            case .pointsBalance: "POINTS_BALANCE"
            case .events: "EVENTS"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum LevelWindow: ProtoEnum {
        case unspecified
        case calendarMonth
        case calendarQuarter
        case calendarHalf
        case calendarYear
        /// So many days, of which the day in question is the last.
        case rollingDays
        /// From one anniversary of the registration to the next.
        case membershipYear
        case allTime
        /// From the first business day that begins in the level.
        case sinceLevelStart
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .calendarMonth, .calendarQuarter, .calendarHalf, .calendarYear, .rollingDays, .membershipYear, .allTime, .sinceLevelStart]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .calendarMonth
            case 2: self = .calendarQuarter
            case 3: self = .calendarHalf
            case 4: self = .calendarYear
            case 5: self = .rollingDays
            case 6: self = .membershipYear
            case 7: self = .allTime
            case 8: self = .sinceLevelStart
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .calendarMonth: 1
            case .calendarQuarter: 2
            case .calendarHalf: 3
            case .calendarYear: 4
            case .rollingDays: 5
            case .membershipYear: 6
            case .allTime: 7
            case .sinceLevelStart: 8
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_WINDOW_UNSPECIFIED": self = .unspecified
            case "CALENDAR_MONTH": self = .calendarMonth
            case "CALENDAR_QUARTER": self = .calendarQuarter
            case "CALENDAR_HALF": self = .calendarHalf
            case "CALENDAR_YEAR": self = .calendarYear
            case "ROLLING_DAYS": self = .rollingDays
            case "MEMBERSHIP_YEAR": self = .membershipYear
            case "ALL_TIME": self = .allTime
            case "SINCE_LEVEL_START": self = .sinceLevelStart
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_WINDOW_UNSPECIFIED"
            case .calendarMonth: "CALENDAR_MONTH"
            case .calendarQuarter: "CALENDAR_QUARTER"
            case .calendarHalf: "CALENDAR_HALF"
            case .calendarYear: "CALENDAR_YEAR"
            case .rollingDays: "ROLLING_DAYS"
            case .membershipYear: "MEMBERSHIP_YEAR"
            case .allTime: "ALL_TIME"
            case .sinceLevelStart: "SINCE_LEVEL_START"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum LevelValidity: ProtoEnum {
        case unspecified
        /// To the end of the period of the condition.
        case endOfPeriod
        /// To the end of the period after it.
        case endOfNextPeriod
        /// So many days from the day on which the condition was met.
        case fixedDays
        case neverEnds
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .endOfPeriod, .endOfNextPeriod, .fixedDays, .neverEnds]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .endOfPeriod
            case 2: self = .endOfNextPeriod
            case 3: self = .fixedDays
            case 4: self = .neverEnds
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .endOfPeriod: 1
            case .endOfNextPeriod: 2
            case .fixedDays: 3
            case .neverEnds: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_VALIDITY_UNSPECIFIED": self = .unspecified
            case "END_OF_PERIOD": self = .endOfPeriod
            case "END_OF_NEXT_PERIOD": self = .endOfNextPeriod
            case "FIXED_DAYS": self = .fixedDays
            case "NEVER_ENDS": self = .neverEnds
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_VALIDITY_UNSPECIFIED"
            case .endOfPeriod: "END_OF_PERIOD"
            case .endOfNextPeriod: "END_OF_NEXT_PERIOD"
            case .fixedDays: "FIXED_DAYS"
            case .neverEnds: "NEVER_ENDS"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// When a member has the level that she qualifies for.
    package enum LevelUpgrade: ProtoEnum {
        /// AT_ONCE.
        case unspecified
        case atOnce
        /// With the first day after the period whose condition was met; every condition is over a calendar
        /// period or a year of membership then.
        case withNextPeriod
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .atOnce, .withNextPeriod]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .atOnce
            case 2: self = .withNextPeriod
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .atOnce: 1
            case .withNextPeriod: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_UPGRADE_UNSPECIFIED": self = .unspecified
            case "AT_ONCE": self = .atOnce
            case "WITH_NEXT_PERIOD": self = .withNextPeriod
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_UPGRADE_UNSPECIFIED"
            case .atOnce: "AT_ONCE"
            case .withNextPeriod: "WITH_NEXT_PERIOD"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What becomes of a level that ends and is not qualified for again.
    package enum LevelDowngrade: ProtoEnum {
        /// FULLY.
        case unspecified
        /// To the best one that the completed period or the one under way qualifies for.
        case fully
        /// By one, or to where FULLY would leave it if that is higher.
        case byOneStep
        /// It is held for another period, without any grace.
        case notAtAll
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .fully, .byOneStep, .notAtAll]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .fully
            case 2: self = .byOneStep
            case 3: self = .notAtAll
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .fully: 1
            case .byOneStep: 2
            case .notAtAll: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_DOWNGRADE_UNSPECIFIED": self = .unspecified
            case "FULLY": self = .fully
            case "BY_ONE_STEP": self = .byOneStep
            case "NOT_AT_ALL": self = .notAtAll
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_DOWNGRADE_UNSPECIFIED"
            case .fully: "FULLY"
            case .byOneStep: "BY_ONE_STEP"
            case .notAtAll: "NOT_AT_ALL"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What a return does to the level that the returned order made.
    package enum LevelRefundLoss: ProtoEnum {
        /// AT_VALID_UNTIL.
        case unspecified
        /// Nothing before the level's end, which is then judged by what is left.
        case atValidUntil
        /// It takes the level away, if without the order the level would not have been reached.
        case immediateIfCaused
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .atValidUntil, .immediateIfCaused]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .atValidUntil
            case 2: self = .immediateIfCaused
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .atValidUntil: 1
            case .immediateIfCaused: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LEVEL_REFUND_LOSS_UNSPECIFIED": self = .unspecified
            case "AT_VALID_UNTIL": self = .atValidUntil
            case "IMMEDIATE_IF_CAUSED": self = .immediateIfCaused
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LEVEL_REFUND_LOSS_UNSPECIFIED"
            case .atValidUntil: "AT_VALID_UNTIL"
            case .immediateIfCaused: "IMMEDIATE_IF_CAUSED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// How often a benefit can be claimed.
    package enum BenefitPeriod: ProtoEnum {
        /// It is not claimed: a discount, a sign at the door.
        case unspecified
        case eachMonth
        case eachQuarter
        case eachYear
        /// On the birthday, in its ISO week, or in its month; once for each birthday, by its year.
        case birthdayDay
        case birthdayWeek
        case birthdayMonth
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .eachMonth, .eachQuarter, .eachYear, .birthdayDay, .birthdayWeek, .birthdayMonth]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .eachMonth
            case 2: self = .eachQuarter
            case 3: self = .eachYear
            case 4: self = .birthdayDay
            case 5: self = .birthdayWeek
            case 6: self = .birthdayMonth
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .eachMonth: 1
            case .eachQuarter: 2
            case .eachYear: 3
            case .birthdayDay: 4
            case .birthdayWeek: 5
            case .birthdayMonth: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "BENEFIT_PERIOD_UNSPECIFIED": self = .unspecified
            case "EACH_MONTH": self = .eachMonth
            case "EACH_QUARTER": self = .eachQuarter
            case "EACH_YEAR": self = .eachYear
            case "BIRTHDAY_DAY": self = .birthdayDay
            case "BIRTHDAY_WEEK": self = .birthdayWeek
            case "BIRTHDAY_MONTH": self = .birthdayMonth
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "BENEFIT_PERIOD_UNSPECIFIED"
            case .eachMonth: "EACH_MONTH"
            case .eachQuarter: "EACH_QUARTER"
            case .eachYear: "EACH_YEAR"
            case .birthdayDay: "BIRTHDAY_DAY"
            case .birthdayWeek: "BIRTHDAY_WEEK"
            case .birthdayMonth: "BIRTHDAY_MONTH"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum PartnerKind: ProtoEnum {
        case unspecified
        case cinema
        case gym
        case ktv
        case restaurant
        case otherPartner
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .cinema, .gym, .ktv, .restaurant, .otherPartner]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .cinema
            case 2: self = .gym
            case 3: self = .ktv
            case 4: self = .restaurant
            case 5: self = .otherPartner
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .cinema: 1
            case .gym: 2
            case .ktv: 3
            case .restaurant: 4
            case .otherPartner: 5
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PARTNER_KIND_UNSPECIFIED": self = .unspecified
            case "CINEMA": self = .cinema
            case "GYM": self = .gym
            case "KTV": self = .ktv
            case "RESTAURANT": self = .restaurant
            case "OTHER_PARTNER": self = .otherPartner
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PARTNER_KIND_UNSPECIFIED"
            case .cinema: "CINEMA"
            case .gym: "GYM"
            case .ktv: "KTV"
            case .restaurant: "RESTAURANT"
            case .otherPartner: "OTHER_PARTNER"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct LevelCondition: Sendable, Equatable {
        package var metric: MemberV1.LevelMetric
        package var window: MemberV1.LevelWindow
        /// Of ROLLING_DAYS.
        package var days: Int32
        /// Reaching it exactly is enough; in minor units, visits, orders, points or events.
        package var threshold: Int64

        package init() {
            metric = .unspecified
            window = .unspecified
            days = 0
            threshold = 0
        }

        package init(
            metric: MemberV1.LevelMetric = .unspecified,
            window: MemberV1.LevelWindow = .unspecified,
            days: Int32 = 0,
            threshold: Int64 = 0
        ) {
            self.metric = metric
            self.window = window
            self.days = days
            self.threshold = threshold
        }
    }

    package struct LevelPolicy: Sendable, Equatable {
        package var upgrade: MemberV1.LevelUpgrade
        package var downgrade: MemberV1.LevelDowngrade
        package var refundLoss: MemberV1.LevelRefundLoss
        /// Business days before the end of validity at which the member is told what is needed to stay, 0 to
        /// 366; 0: she is not told.
        package var noticeDays: Int32

        package init() {
            upgrade = .unspecified
            downgrade = .unspecified
            refundLoss = .unspecified
            noticeDays = 0
        }

        package init(
            upgrade: MemberV1.LevelUpgrade = .unspecified,
            downgrade: MemberV1.LevelDowngrade = .unspecified,
            refundLoss: MemberV1.LevelRefundLoss = .unspecified,
            noticeDays: Int32 = 0
        ) {
            self.upgrade = upgrade
            self.downgrade = downgrade
            self.refundLoss = refundLoss
            self.noticeDays = noticeDays
        }
    }

    /// Who renders a benefit where that is not the merchant (B13). The partner's outlets are stores among the
    /// merchant's units, whose staff scans and sees nobody else's members.
    package struct BenefitPartner: Sendable, Equatable {
        package var kind: MemberV1.PartnerKind
        /// 1 to 64 characters each.
        package var name: PatronV1.Text?
        /// 1 to 32 of a to z, 0 to 9 and _: names the partner within the merchant, whatever it is called.
        package var code: String

        package init() {
            kind = .unspecified
            name = nil
            code = ""
        }

        package init(
            kind: MemberV1.PartnerKind = .unspecified,
            name: PatronV1.Text? = nil,
            code: String = ""
        ) {
            self.kind = kind
            self.name = name
            self.code = code
        }
    }

    /// What a level gives beside what prices and points make of it.
    package struct LevelBenefit: Sendable, Equatable {
        /// Stable within the merchant, for example priority_booking.
        package var code: String
        /// 1 to 64 characters each.
        package var name: PatronV1.Text?
        package var period: MemberV1.BenefitPeriod
        /// How often in a period, 1 to 1000; 0 where it is not claimed.
        package var uses: Int32
        /// Benefits with the same name here are alternatives: in a period a member claims no more than
        /// `choose` different ones of them. They have one period.
        package var choice: String
        package var choose: Int32
        /// Stores where its code is good, at most 200; all where empty, and none where it is not claimed.
        package var storeIds: [String]
        /// Absent for the merchant's own; with a partner the stores are the partner's.
        package var partner: MemberV1.BenefitPartner?
        /// Whether a member who has used it is asked what she thinks: a tasting, the trial of a new product
        /// (B15).
        package var asksFeedback: Bool
        /// What the partner gets for a use, minor units of the scheme's currency, at most 100000000. What holds
        /// on the day of a use is noted with it. 0 where there is no partner.
        package var compensationMinor: Int64

        package init() {
            code = ""
            name = nil
            period = .unspecified
            uses = 0
            choice = ""
            choose = 0
            storeIds = []
            partner = nil
            asksFeedback = false
            compensationMinor = 0
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            period: MemberV1.BenefitPeriod = .unspecified,
            uses: Int32 = 0,
            choice: String = "",
            choose: Int32 = 0,
            storeIds: [String] = [],
            partner: MemberV1.BenefitPartner? = nil,
            asksFeedback: Bool = false,
            compensationMinor: Int64 = 0
        ) {
            self.code = code
            self.name = name
            self.period = period
            self.uses = uses
            self.choice = choice
            self.choose = choose
            self.storeIds = storeIds
            self.partner = partner
            self.asksFeedback = asksFeedback
            self.compensationMinor = compensationMinor
        }
    }

    package struct LevelDefinition: Sendable, Equatable {
        /// Stable within the scheme, for example silver; a level keeps its members across versions by it.
        package var code: String
        /// Any one of them is enough; the base level has none.
        package var conditions: [MemberV1.LevelCondition]
        package var validity: MemberV1.LevelValidity
        /// Of FIXED_DAYS.
        package var validityDays: Int32
        /// Days that benefits stay after the end of validity.
        package var graceDays: Int32
        /// 1 to 64 characters each.
        package var name: PatronV1.Text?
        package var benefits: [MemberV1.LevelBenefit]
        /// Otherwise those of the levels below are given, too; one of the same code takes their place.
        package var ownBenefitsOnly: Bool

        package init() {
            code = ""
            conditions = []
            validity = .unspecified
            validityDays = 0
            graceDays = 0
            name = nil
            benefits = []
            ownBenefitsOnly = false
        }

        package init(
            code: String = "",
            conditions: [MemberV1.LevelCondition] = [],
            validity: MemberV1.LevelValidity = .unspecified,
            validityDays: Int32 = 0,
            graceDays: Int32 = 0,
            name: PatronV1.Text? = nil,
            benefits: [MemberV1.LevelBenefit] = [],
            ownBenefitsOnly: Bool = false
        ) {
            self.code = code
            self.conditions = conditions
            self.validity = validity
            self.validityDays = validityDays
            self.graceDays = graceDays
            self.name = name
            self.benefits = benefits
            self.ownBenefitsOnly = ownBenefitsOnly
        }
    }

    package struct LevelScheme: Sendable, Equatable {
        package var version: Int32
        /// ISO 4217, of amounts.
        package var currency: String
        /// By rank: the first is the base level, of rank 0.
        package var levels: [MemberV1.LevelDefinition]
        package var policy: MemberV1.LevelPolicy?

        package init() {
            version = 0
            currency = ""
            levels = []
            policy = nil
        }

        package init(
            version: Int32 = 0,
            currency: String = "",
            levels: [MemberV1.LevelDefinition] = [],
            policy: MemberV1.LevelPolicy? = nil
        ) {
            self.version = version
            self.currency = currency
            self.levels = levels
            self.policy = policy
        }
    }

    package struct GetSchemeRequest: Sendable, Equatable {
        package init() {
        }
    }
}
