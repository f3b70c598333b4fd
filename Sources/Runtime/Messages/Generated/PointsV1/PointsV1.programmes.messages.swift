// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    /// A version is written as a draft, published once with an instant from which it holds, and archived
    /// when the next one begins, or when the merchant ends it. A published version never changes.
    package enum ProgrammeState: ProtoEnum {
        case unspecified
        case programmeDraft
        case programmeActive
        case programmeArchived
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .programmeDraft, .programmeActive, .programmeArchived]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .programmeDraft
            case 2: self = .programmeActive
            case 3: self = .programmeArchived
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .programmeDraft: 1
            case .programmeActive: 2
            case .programmeArchived: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PROGRAMME_STATE_UNSPECIFIED": self = .unspecified
            case "PROGRAMME_DRAFT": self = .programmeDraft
            case "PROGRAMME_ACTIVE": self = .programmeActive
            case "PROGRAMME_ARCHIVED": self = .programmeArchived
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PROGRAMME_STATE_UNSPECIFIED"
            case .programmeDraft: "PROGRAMME_DRAFT"
            case .programmeActive: "PROGRAMME_ACTIVE"
            case .programmeArchived: "PROGRAMME_ARCHIVED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Where a multiplier comes from. Of several of one source the highest counts; those of different
    /// sources are combined.
    package enum MultiplierSource: ProtoEnum {
        case unspecified
        /// Of what was bought: an article, a category, a new set meal.
        case item
        /// How many of one article were bought; such an order is reckoned anew when a part is returned.
        case quantity
        case weekday
        case festival
        case birthday
        case level
        case campaign
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .item, .quantity, .weekday, .festival, .birthday, .level, .campaign]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .item
            case 2: self = .quantity
            case 3: self = .weekday
            case 4: self = .festival
            case 5: self = .birthday
            case 6: self = .level
            case 7: self = .campaign
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .item: 1
            case .quantity: 2
            case .weekday: 3
            case .festival: 4
            case .birthday: 5
            case .level: 6
            case .campaign: 7
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "MULTIPLIER_SOURCE_UNSPECIFIED": self = .unspecified
            case "ITEM": self = .item
            case "QUANTITY": self = .quantity
            case "WEEKDAY": self = .weekday
            case "FESTIVAL": self = .festival
            case "BIRTHDAY": self = .birthday
            case "LEVEL": self = .level
            case "CAMPAIGN": self = .campaign
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "MULTIPLIER_SOURCE_UNSPECIFIED"
            case .item: "ITEM"
            case .quantity: "QUANTITY"
            case .weekday: "WEEKDAY"
            case .festival: "FESTIVAL"
            case .birthday: "BIRTHDAY"
            case .level: "LEVEL"
            case .campaign: "CAMPAIGN"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// How multipliers of different sources become one.
    package enum Combination: ProtoEnum {
        /// ADDITIVE.
        case unspecified
        /// 1 + Σ(m − 1): the liability stays predictable.
        case additive
        case multiply
        case max
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .additive, .multiply, .max]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .additive
            case 2: self = .multiply
            case 3: self = .max
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .additive: 1
            case .multiply: 2
            case .max: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "COMBINATION_UNSPECIFIED": self = .unspecified
            case "ADDITIVE": self = .additive
            case "MULTIPLY": self = .multiply
            case "MAX": self = .max
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "COMBINATION_UNSPECIFIED"
            case .additive: "ADDITIVE"
            case .multiply: "MULTIPLY"
            case .max: "MAX"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum BonusUnit: ProtoEnum {
        /// PER_ORDER.
        case unspecified
        case perOrder
        case perLine
        case perPiece
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .perOrder, .perLine, .perPiece]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .perOrder
            case 2: self = .perLine
            case 3: self = .perPiece
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .perOrder: 1
            case .perLine: 2
            case .perPiece: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "BONUS_UNIT_UNSPECIFIED": self = .unspecified
            case "PER_ORDER": self = .perOrder
            case "PER_LINE": self = .perLine
            case "PER_PIECE": self = .perPiece
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "BONUS_UNIT_UNSPECIFIED"
            case .perOrder: "PER_ORDER"
            case .perLine: "PER_LINE"
            case .perPiece: "PER_PIECE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum ActivationPolicy: ProtoEnum {
        /// IMMEDIATE.
        case unspecified
        case immediate
        /// `days` business days after the purchase.
        case afterDays
        /// The first of `days_of_year` on or after the purchase.
        case onDates
        /// When the event `event` is recorded for the member; cancelled after `days` business days.
        case onEvent
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .immediate, .afterDays, .onDates, .onEvent]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .immediate
            case 2: self = .afterDays
            case 3: self = .onDates
            case 4: self = .onEvent
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .immediate: 1
            case .afterDays: 2
            case .onDates: 3
            case .onEvent: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ACTIVATION_POLICY_UNSPECIFIED": self = .unspecified
            case "IMMEDIATE": self = .immediate
            case "AFTER_DAYS": self = .afterDays
            case "ON_DATES": self = .onDates
            case "ON_EVENT": self = .onEvent
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ACTIVATION_POLICY_UNSPECIFIED"
            case .immediate: "IMMEDIATE"
            case .afterDays: "AFTER_DAYS"
            case .onDates: "ON_DATES"
            case .onEvent: "ON_EVENT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum ExpiryRule: ProtoEnum {
        /// NONE.
        case unspecified
        /// Points never end.
        case none
        /// `count` units after the anchor, rounded up to the end of a period.
        case rolling
        /// The first of `days_of_year` on or after the anchor.
        case calendar
        /// `count` units after the member's last qualifying activity.
        case sliding
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .none, .rolling, .calendar, .sliding]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .none
            case 2: self = .rolling
            case 3: self = .calendar
            case 4: self = .sliding
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .none: 1
            case .rolling: 2
            case .calendar: 3
            case .sliding: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "EXPIRY_RULE_UNSPECIFIED": self = .unspecified
            case "NONE": self = .none
            case "ROLLING": self = .rolling
            case "CALENDAR": self = .calendar
            case "SLIDING": self = .sliding
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "EXPIRY_RULE_UNSPECIFIED"
            case .none: "NONE"
            case .rolling: "ROLLING"
            case .calendar: "CALENDAR"
            case .sliding: "SLIDING"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum TimeUnit: ProtoEnum {
        case unspecified
        case day
        case month
        case year
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .day, .month, .year]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .day
            case 2: self = .month
            case 3: self = .year
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .day: 1
            case .month: 2
            case .year: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "TIME_UNIT_UNSPECIFIED": self = .unspecified
            case "DAY": self = .day
            case "MONTH": self = .month
            case "YEAR": self = .year
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "TIME_UNIT_UNSPECIFIED"
            case .day: "DAY"
            case .month: "MONTH"
            case .year: "YEAR"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum PeriodEnd: ProtoEnum {
        /// Not rounded.
        case unspecified
        case endOfMonth
        case endOfQuarter
        case endOfHalf
        case endOfYear
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .endOfMonth, .endOfQuarter, .endOfHalf, .endOfYear]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .endOfMonth
            case 2: self = .endOfQuarter
            case 3: self = .endOfHalf
            case 4: self = .endOfYear
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .endOfMonth: 1
            case .endOfQuarter: 2
            case .endOfHalf: 3
            case .endOfYear: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PERIOD_END_UNSPECIFIED": self = .unspecified
            case "END_OF_MONTH": self = .endOfMonth
            case "END_OF_QUARTER": self = .endOfQuarter
            case "END_OF_HALF": self = .endOfHalf
            case "END_OF_YEAR": self = .endOfYear
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PERIOD_END_UNSPECIFIED"
            case .endOfMonth: "END_OF_MONTH"
            case .endOfQuarter: "END_OF_QUARTER"
            case .endOfHalf: "END_OF_HALF"
            case .endOfYear: "END_OF_YEAR"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What renews the life of points under SLIDING.
    package enum LifeActivity: ProtoEnum {
        case unspecified
        case onEarn
        case onSpend
        case onRecordedEvent
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .onEarn, .onSpend, .onRecordedEvent]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .onEarn
            case 2: self = .onSpend
            case 3: self = .onRecordedEvent
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .onEarn: 1
            case .onSpend: 2
            case .onRecordedEvent: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LIFE_ACTIVITY_UNSPECIFIED": self = .unspecified
            case "ON_EARN": self = .onEarn
            case "ON_SPEND": self = .onSpend
            case "ON_RECORDED_EVENT": self = .onRecordedEvent
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LIFE_ACTIVITY_UNSPECIFIED"
            case .onEarn: "ON_EARN"
            case .onSpend: "ON_SPEND"
            case .onRecordedEvent: "ON_RECORDED_EVENT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum LimitPeriod: ProtoEnum {
        /// No limit.
        case unspecified
        case perDay
        case perWeek
        case perMonth
        case perYear
        case lifetime
        case perQuarter
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .perDay, .perWeek, .perMonth, .perYear, .lifetime, .perQuarter]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .perDay
            case 2: self = .perWeek
            case 3: self = .perMonth
            case 4: self = .perYear
            case 5: self = .lifetime
            case 6: self = .perQuarter
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .perDay: 1
            case .perWeek: 2
            case .perMonth: 3
            case .perYear: 4
            case .lifetime: 5
            case .perQuarter: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "LIMIT_PERIOD_UNSPECIFIED": self = .unspecified
            case "PER_DAY": self = .perDay
            case "PER_WEEK": self = .perWeek
            case "PER_MONTH": self = .perMonth
            case "PER_YEAR": self = .perYear
            case "LIFETIME": self = .lifetime
            case "PER_QUARTER": self = .perQuarter
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "LIMIT_PERIOD_UNSPECIFIED"
            case .perDay: "PER_DAY"
            case .perWeek: "PER_WEEK"
            case .perMonth: "PER_MONTH"
            case .perYear: "PER_YEAR"
            case .lifetime: "LIFETIME"
            case .perQuarter: "PER_QUARTER"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum ReferralTrigger: ProtoEnum {
        /// FIRST_ORDER.
        case unspecified
        case firstOrder
        case registration
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .firstOrder, .registration]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .firstOrder
            case 2: self = .registration
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .firstOrder: 1
            case .registration: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REFERRAL_TRIGGER_UNSPECIFIED": self = .unspecified
            case "FIRST_ORDER": self = .firstOrder
            case "REGISTRATION": self = .registration
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REFERRAL_TRIGGER_UNSPECIFIED"
            case .firstOrder: "FIRST_ORDER"
            case .registration: "REGISTRATION"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum ReturnMode: ProtoEnum {
        /// PROPORTIONAL.
        case unspecified
        /// The returned share of each line's points.
        case proportional
        /// What the order would have earned without what was returned, by the same version.
        case reevaluate
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .proportional, .reevaluate]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .proportional
            case 2: self = .reevaluate
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .proportional: 1
            case .reevaluate: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "RETURN_MODE_UNSPECIFIED": self = .unspecified
            case "PROPORTIONAL": self = .proportional
            case "REEVALUATE": self = .reevaluate
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "RETURN_MODE_UNSPECIFIED"
            case .proportional: "PROPORTIONAL"
            case .reevaluate: "REEVALUATE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum Shortfall: ProtoEnum {
        /// DEBT.
        case unspecified
        /// Owed: nothing can be spent until later points have repaid it.
        case debt
        /// Written off; the books keep how many.
        case clamp
        /// The cash refund is less by their value.
        case chargeCash
        /// The return is refused.
        case block
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .debt, .clamp, .chargeCash, .block]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .debt
            case 2: self = .clamp
            case 3: self = .chargeCash
            case 4: self = .block
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .debt: 1
            case .clamp: 2
            case .chargeCash: 3
            case .block: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "SHORTFALL_UNSPECIFIED": self = .unspecified
            case "DEBT": self = .debt
            case "CLAMP": self = .clamp
            case "CHARGE_CASH": self = .chargeCash
            case "BLOCK": self = .block
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "SHORTFALL_UNSPECIFIED"
            case .debt: "DEBT"
            case .clamp: "CLAMP"
            case .chargeCash: "CHARGE_CASH"
            case .block: "BLOCK"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum EndedLotRule: ProtoEnum {
        /// GRACE.
        case unspecified
        /// They live through `grace_days` business days more.
        case grace
        /// They come back and end at once.
        case forfeit
        /// They live as if they were earned now.
        case reissue
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .grace, .forfeit, .reissue]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .grace
            case 2: self = .forfeit
            case 3: self = .reissue
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .grace: 1
            case .forfeit: 2
            case .reissue: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ENDED_LOT_RULE_UNSPECIFIED": self = .unspecified
            case "GRACE": self = .grace
            case "FORFEIT": self = .forfeit
            case "REISSUE": self = .reissue
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ENDED_LOT_RULE_UNSPECIFIED"
            case .grace: "GRACE"
            case .forfeit: "FORFEIT"
            case .reissue: "REISSUE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum RiskAction: ProtoEnum {
        /// ALERT.
        case unspecified
        case alert
        /// Further points that no purchase explains are pending until somebody has looked.
        case holdNew
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .alert, .holdNew]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .alert
            case 2: self = .holdNew
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .alert: 1
            case .holdNew: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "RISK_ACTION_UNSPECIFIED": self = .unspecified
            case "ALERT": self = .alert
            case "HOLD_NEW": self = .holdNew
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "RISK_ACTION_UNSPECIFIED"
            case .alert: "ALERT"
            case .holdNew: "HOLD_NEW"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Whether levels follow points.
    package enum BacktestLevelEffect: ProtoEnum {
        case unspecified
        /// The level scheme does not look at points: no level can change.
        case notAffected
        /// Every member was judged by the points of either side.
        case judged
        /// More orders than levels are judged by: a shorter span may be tried.
        case tooManyOrders
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .notAffected, .judged, .tooManyOrders]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .notAffected
            case 2: self = .judged
            case 3: self = .tooManyOrders
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .notAffected: 1
            case .judged: 2
            case .tooManyOrders: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "BACKTEST_LEVEL_EFFECT_UNSPECIFIED": self = .unspecified
            case "NOT_AFFECTED": self = .notAffected
            case "JUDGED": self = .judged
            case "TOO_MANY_ORDERS": self = .tooManyOrders
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "BACKTEST_LEVEL_EFFECT_UNSPECIFIED"
            case .notAffected: "NOT_AFFECTED"
            case .judged: "JUDGED"
            case .tooManyOrders: "TOO_MANY_ORDERS"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Points for money: `points` for every `per_minor` minor units.
    package struct PointsRate: Sendable, Equatable {
        /// 0 or more.
        package var points: Int64
        /// 1 or more.
        package var perMinor: Int64

        package init() {
            points = 0
            perMinor = 0
        }

        package init(
            points: Int64 = 0,
            perMinor: Int64 = 0
        ) {
            self.points = points
            self.perMinor = perMinor
        }
    }

    /// A condition is JSON: {"all": […]}, {"any": […]}, {"not": …} over tests such as
    /// {"fact": "line.category", "op": "in", "value": ["cocktail", "whisky"]}, with the operators =, !=,
    /// <, <=, >, >=, in, notIn. A fact that is not known makes its test fail.
    ///
    /// Facts of a purchase: order.amountMinor, order.channel, order.storeId, order.date, order.weekday,
    /// order.monthDay (MM-DD), order.hour (0 to 23, by the store's clock), member.level, member.levelRank,
    /// member.birthdayDay, member.birthdayWeek, member.birthdayMonth; of each of its lines: line.sku,
    /// line.category, line.quantity (of the article in the whole order), line.amountMinor.
    package struct PointsMultiplier: Sendable, Equatable {
        /// Stable within the programme; 1 to 64 characters.
        package var code: String
        /// As the explanation of a purchase calls it.
        package var name: PatronV1.Text?
        package var source: PointsV1.MultiplierSource
        /// Applies always where absent.
        package var when: PatronV1.Json?
        /// A decimal such as 1.5; 0 to 1 000.
        package var factor: String

        package init() {
            code = ""
            name = nil
            source = .unspecified
            when = nil
            factor = ""
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            source: PointsV1.MultiplierSource = .unspecified,
            when: PatronV1.Json? = nil,
            factor: String = ""
        ) {
            self.code = code
            self.name = name
            self.source = source
            self.when = when
            self.factor = factor
        }
    }

    /// Points beside those for the amount, for example 30 for a new set meal.
    package struct PurchaseBonus: Sendable, Equatable {
        package var code: String
        package var name: PatronV1.Text?
        package var when: PatronV1.Json?
        /// 1 or more.
        package var points: Int64
        package var per: PointsV1.BonusUnit

        package init() {
            code = ""
            name = nil
            when = nil
            points = 0
            per = .unspecified
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            when: PatronV1.Json? = nil,
            points: Int64 = 0,
            per: PointsV1.BonusUnit = .unspecified
        ) {
            self.code = code
            self.name = name
            self.when = when
            self.points = points
            self.per = per
        }
    }

    /// How many earned points a member may get: purchases, visits and events together. What a cap cuts is
    /// recorded, the rest is granted. 0: no cap.
    package struct EarningCaps: Sendable, Equatable {
        package var perMonth: Int64
        package var perDay: Int64

        package init() {
            perMonth = 0
            perDay = 0
        }

        package init(
            perMonth: Int64 = 0,
            perDay: Int64 = 0
        ) {
            self.perMonth = perMonth
            self.perDay = perDay
        }
    }

    /// When points become usable; until then they are pending.
    package struct PointsActivation: Sendable, Equatable {
        package var policy: PointsV1.ActivationPolicy
        package var days: Int32
        /// MM-DD.
        package var daysOfYear: [String]
        package var event: String

        package init() {
            policy = .unspecified
            days = 0
            daysOfYear = []
            event = ""
        }

        package init(
            policy: PointsV1.ActivationPolicy = .unspecified,
            days: Int32 = 0,
            daysOfYear: [String] = [],
            event: String = ""
        ) {
            self.policy = policy
            self.days = days
            self.daysOfYear = daysOfYear
            self.event = event
        }
    }

    /// When points end. "This year's points end with next year": ROLLING, 1 YEAR, END_OF_YEAR.
    package struct PointsExpiry: Sendable, Equatable {
        package var rule: PointsV1.ExpiryRule
        package var count: Int32
        package var unit: PointsV1.TimeUnit
        package var rounding: PointsV1.PeriodEnd
        /// MM-DD.
        package var daysOfYear: [String]
        package var renewedBy: [PointsV1.LifeActivity]
        /// Counts from the purchase; otherwise from the day on which the points become usable.
        package var fromEarning: Bool

        package init() {
            rule = .unspecified
            count = 0
            unit = .unspecified
            rounding = .unspecified
            daysOfYear = []
            renewedBy = []
            fromEarning = false
        }

        package init(
            rule: PointsV1.ExpiryRule = .unspecified,
            count: Int32 = 0,
            unit: PointsV1.TimeUnit = .unspecified,
            rounding: PointsV1.PeriodEnd = .unspecified,
            daysOfYear: [String] = [],
            renewedBy: [PointsV1.LifeActivity] = [],
            fromEarning: Bool = false
        ) {
            self.rule = rule
            self.count = count
            self.unit = unit
            self.rounding = rounding
            self.daysOfYear = daysOfYear
            self.renewedBy = renewedBy
            self.fromEarning = fromEarning
        }
    }

    /// A visit a business day (C05).
    package struct CheckInRule: Sendable, Equatable {
        package var points: Int64
        /// Days in a row after which the bonus comes, again and again; 0: never.
        package var bonusEvery: Int64
        package var bonusPoints: Int64

        package init() {
            points = 0
            bonusEvery = 0
            bonusPoints = 0
        }

        package init(
            points: Int64 = 0,
            bonusEvery: Int64 = 0,
            bonusPoints: Int64 = 0
        ) {
            self.points = points
            self.bonusEvery = bonusEvery
            self.bonusPoints = bonusPoints
        }
    }

    /// How often an event earns.
    package struct EventLimit: Sendable, Equatable {
        package var period: PointsV1.LimitPeriod
        /// 1 or more.
        package var times: Int32

        package init() {
            period = .unspecified
            times = 0
        }

        package init(
            period: PointsV1.LimitPeriod = .unspecified,
            times: Int32 = 0
        ) {
            self.period = period
            self.times = times
        }
    }

    /// What a member has to spend in a period for an event to happen, once in it. Her orders count on their
    /// business dates, shipping included, less what came back of them; those of another account count since
    /// it was merged into hers.
    package struct SpendThreshold: Sendable, Equatable {
        /// 1 or more, minor units: reached exactly is reached.
        package var amountMinor: Int64
        /// By the calendar; LIFETIME: since she joined.
        package var period: PointsV1.LimitPeriod

        package init() {
            amountMinor = 0
            period = .unspecified
        }

        package init(
            amountMinor: Int64 = 0,
            period: PointsV1.LimitPeriod = .unspecified
        ) {
            self.amountMinor = amountMinor
            self.period = period
        }
    }

    /// What an event earns: a share, a survey, a top-up, an enrolment. Patron itself records SIGN_UP (with
    /// facts.source and facts.storeId), BIRTHDAY and LEVEL_REACHED (facts.level) where a rule of that code
    /// exists, what a source of members gives under its code that begins with SOURCE_, and spend that
    /// reaches a threshold under the rule's code that begins with SPEND_; nobody else may report an event
    /// of these codes, nor of SPEND, REFERRER and REFERRED, which are what an order may make be reached, and
    /// what the referral rule gives.
    package struct EventRule: Sendable, Equatable {
        /// A to Z, 0 to 9 and _; 1 to 64 characters. Unique within the programme.
        package var code: String
        package var name: PatronV1.Text?
        /// Facts of an event: event.amountMinor, event.channel, event.date, event.weekday, member.level,
        /// member.levelRank, and what the event itself brings under facts.
        package var when: PatronV1.Json?
        /// Fixed points, and points for the event's amount; at least one of the two.
        package var points: Int64
        package var rate: PointsV1.PointsRate?
        package var limits: [PointsV1.EventLimit]
        /// Seconds that must lie between two events of a member that earn; 0: none.
        package var cooldownSeconds: Int64
        /// Not counted towards the caps, and not cut by them.
        package var outsideCaps: Bool
        /// The programme's where absent.
        package var activation: PointsV1.PointsActivation?
        package var expiry: PointsV1.PointsExpiry?
        /// The event is that the member's spend reaches this; its amount is what she has spent. For fixed
        /// points, under a code that begins with SPEND_. Looked at after each of her orders, by the version
        /// that the order earns by. Points stay granted where orders come back later.
        package var spend: PointsV1.SpendThreshold?

        package init() {
            code = ""
            name = nil
            when = nil
            points = 0
            rate = nil
            limits = []
            cooldownSeconds = 0
            outsideCaps = false
            activation = nil
            expiry = nil
            spend = nil
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            when: PatronV1.Json? = nil,
            points: Int64 = 0,
            rate: PointsV1.PointsRate? = nil,
            limits: [PointsV1.EventLimit] = [],
            cooldownSeconds: Int64 = 0,
            outsideCaps: Bool = false,
            activation: PointsV1.PointsActivation? = nil,
            expiry: PointsV1.PointsExpiry? = nil,
            spend: PointsV1.SpendThreshold? = nil
        ) {
            self.code = code
            self.name = name
            self.when = when
            self.points = points
            self.rate = rate
            self.limits = limits
            self.cooldownSeconds = cooldownSeconds
            self.outsideCaps = outsideCaps
            self.activation = activation
            self.expiry = expiry
            self.spend = spend
        }
    }

    /// Who brings a friend (C06, C07). Both grants are pending through the hold window, and are cancelled
    /// when the friend's order is returned in it.
    package struct ReferralRule: Sendable, Equatable {
        package var referrerPoints: Int64
        package var friendPoints: Int64
        package var trigger: PointsV1.ReferralTrigger
        /// Least amount of the friend's first order, minor units.
        package var minOrderMinor: Int64
        /// Business days that the grants are held; 7 where 0.
        package var holdDays: Int32
        /// Friends who count for one referrer in 30 days; 0: any number.
        package var maxPer30Days: Int32

        package init() {
            referrerPoints = 0
            friendPoints = 0
            trigger = .unspecified
            minOrderMinor = 0
            holdDays = 0
            maxPer30Days = 0
        }

        package init(
            referrerPoints: Int64 = 0,
            friendPoints: Int64 = 0,
            trigger: PointsV1.ReferralTrigger = .unspecified,
            minOrderMinor: Int64 = 0,
            holdDays: Int32 = 0,
            maxPer30Days: Int32 = 0
        ) {
            self.referrerPoints = referrerPoints
            self.friendPoints = friendPoints
            self.trigger = trigger
            self.minOrderMinor = minOrderMinor
            self.holdDays = holdDays
            self.maxPer30Days = maxPer30Days
        }
    }

    /// Gifts from member to member (X11). 0: no limit.
    package struct TransferRule: Sendable, Equatable {
        package var allowed: Bool
        package var maxPerTransfer: Int64
        package var maxPerDay: Int64
        package var maxPerMonth: Int64
        package var maxTimesPerDay: Int32

        package init() {
            allowed = false
            maxPerTransfer = 0
            maxPerDay = 0
            maxPerMonth = 0
            maxTimesPerDay = 0
        }

        package init(
            allowed: Bool = false,
            maxPerTransfer: Int64 = 0,
            maxPerDay: Int64 = 0,
            maxPerMonth: Int64 = 0,
            maxTimesPerDay: Int32 = 0
        ) {
            self.allowed = allowed
            self.maxPerTransfer = maxPerTransfer
            self.maxPerDay = maxPerDay
            self.maxPerMonth = maxPerMonth
            self.maxTimesPerDay = maxTimesPerDay
        }
    }

    /// How the points of a returned order are taken back.
    package struct ReturnRule: Sendable, Equatable {
        package var mode: PointsV1.ReturnMode
        package var shortfall: PointsV1.Shortfall

        package init() {
            mode = .unspecified
            shortfall = .unspecified
        }

        package init(
            mode: PointsV1.ReturnMode = .unspecified,
            shortfall: PointsV1.Shortfall = .unspecified
        ) {
            self.mode = mode
            self.shortfall = shortfall
        }
    }

    /// What becomes of spent points that come back when their lot has ended.
    package struct RestoreRule: Sendable, Equatable {
        package var rule: PointsV1.EndedLotRule
        /// 7 where 0.
        package var graceDays: Int32

        package init() {
            rule = .unspecified
            graceDays = 0
        }

        package init(
            rule: PointsV1.EndedLotRule = .unspecified,
            graceDays: Int32 = 0
        ) {
            self.rule = rule
            self.graceDays = graceDays
        }
    }

    /// Points as money at checkout (C18): `points` are worth `value_minor`.
    package struct PointsAsMoney: Sendable, Equatable {
        /// 0: points are no money here.
        package var points: Int64
        package var valueMinor: Int64
        /// Points are used in steps of so many; `points` where 0.
        package var step: Int64
        /// Of what is payable at most so many thousandths; 1 000 where 0.
        package var maxSharePermille: Int32

        package init() {
            points = 0
            valueMinor = 0
            step = 0
            maxSharePermille = 0
        }

        package init(
            points: Int64 = 0,
            valueMinor: Int64 = 0,
            step: Int64 = 0,
            maxSharePermille: Int32 = 0
        ) {
            self.points = points
            self.valueMinor = valueMinor
            self.step = step
            self.maxSharePermille = maxSharePermille
        }
    }

    /// Many points in a business day (C11).
    package struct RiskRule: Sendable, Equatable {
        /// 1 000 where 0.
        package var pointsPerDay: Int64
        package var action: PointsV1.RiskAction
        /// From so many times the limit on purchases are held too; 0: never.
        package var holdPurchasesFactor: Int32

        package init() {
            pointsPerDay = 0
            action = .unspecified
            holdPurchasesFactor = 0
        }

        package init(
            pointsPerDay: Int64 = 0,
            action: PointsV1.RiskAction = .unspecified,
            holdPurchasesFactor: Int32 = 0
        ) {
            self.pointsPerDay = pointsPerDay
            self.action = action
            self.holdPurchasesFactor = holdPurchasesFactor
        }
    }

    /// What takes a second person (X14).
    package struct ApprovalRule: Sendable, Equatable {
        /// Adjustments and compensations of more points; 1 000 where 0.
        package var adjustmentsAbove: Int64
        /// Whoever wrote a programme's draft does not publish it.
        package var programmes: Bool

        package init() {
            adjustmentsAbove = 0
            programmes = false
        }

        package init(
            adjustmentsAbove: Int64 = 0,
            programmes: Bool = false
        ) {
            self.adjustmentsAbove = adjustmentsAbove
            self.programmes = programmes
        }
    }

    package struct ProgrammeDefinition: Sendable, Equatable {
        package var rate: PointsV1.PointsRate?
        package var multipliers: [PointsV1.PointsMultiplier]
        package var combination: PointsV1.Combination
        /// Of all multipliers together; a decimal, none where empty.
        package var multiplierCeiling: String
        /// Lines that earn nothing, for example vouchers and tobacco.
        package var excluded: PatronV1.Json?
        package var bonuses: [PointsV1.PurchaseBonus]
        package var caps: PointsV1.EarningCaps?
        package var activation: PointsV1.PointsActivation?
        package var expiry: PointsV1.PointsExpiry?
        /// Visits earn nothing where absent.
        package var checkIn: PointsV1.CheckInRule?
        package var events: [PointsV1.EventRule]
        package var referral: PointsV1.ReferralRule?
        package var transfer: PointsV1.TransferRule?
        package var returns: PointsV1.ReturnRule?
        package var restoring: PointsV1.RestoreRule?
        package var money: PointsV1.PointsAsMoney?
        package var risk: PointsV1.RiskRule?
        package var approvals: PointsV1.ApprovalRule?
        /// Days before points end on which the member is told; 30, 7 and 1 where empty.
        package var reminderDays: [Int32]
        /// Points for a complaint, where the staff names no other number; 50 where 0.
        package var compensationPoints: Int64

        package init() {
            rate = nil
            multipliers = []
            combination = .unspecified
            multiplierCeiling = ""
            excluded = nil
            bonuses = []
            caps = nil
            activation = nil
            expiry = nil
            checkIn = nil
            events = []
            referral = nil
            transfer = nil
            returns = nil
            restoring = nil
            money = nil
            risk = nil
            approvals = nil
            reminderDays = []
            compensationPoints = 0
        }

        package init(
            rate: PointsV1.PointsRate? = nil,
            multipliers: [PointsV1.PointsMultiplier] = [],
            combination: PointsV1.Combination = .unspecified,
            multiplierCeiling: String = "",
            excluded: PatronV1.Json? = nil,
            bonuses: [PointsV1.PurchaseBonus] = [],
            caps: PointsV1.EarningCaps? = nil,
            activation: PointsV1.PointsActivation? = nil,
            expiry: PointsV1.PointsExpiry? = nil,
            checkIn: PointsV1.CheckInRule? = nil,
            events: [PointsV1.EventRule] = [],
            referral: PointsV1.ReferralRule? = nil,
            transfer: PointsV1.TransferRule? = nil,
            returns: PointsV1.ReturnRule? = nil,
            restoring: PointsV1.RestoreRule? = nil,
            money: PointsV1.PointsAsMoney? = nil,
            risk: PointsV1.RiskRule? = nil,
            approvals: PointsV1.ApprovalRule? = nil,
            reminderDays: [Int32] = [],
            compensationPoints: Int64 = 0
        ) {
            self.rate = rate
            self.multipliers = multipliers
            self.combination = combination
            self.multiplierCeiling = multiplierCeiling
            self.excluded = excluded
            self.bonuses = bonuses
            self.caps = caps
            self.activation = activation
            self.expiry = expiry
            self.checkIn = checkIn
            self.events = events
            self.referral = referral
            self.transfer = transfer
            self.returns = returns
            self.restoring = restoring
            self.money = money
            self.risk = risk
            self.approvals = approvals
            self.reminderDays = reminderDays
            self.compensationPoints = compensationPoints
        }
    }

    package struct Programme: Sendable, Equatable {
        /// The version's number, from 1; it stands in every decision made with it.
        package var id: String
        package var state: PointsV1.ProgrammeState
        package var definition: PointsV1.ProgrammeDefinition?
        /// What the version is for, in the merchant's words.
        package var note: String
        /// Who wrote the draft as it stands: whoever changed it last.
        package var author: String
        package var createdAt: Instant?
        package var activeFrom: Instant?
        /// Exclusive; absent while no later version is published.
        package var activeUntil: Instant?
        package var publisher: String
        /// Rises with every change of a draft.
        package var revision: Int32

        package init() {
            id = ""
            state = .unspecified
            definition = nil
            note = ""
            author = ""
            createdAt = nil
            activeFrom = nil
            activeUntil = nil
            publisher = ""
            revision = 0
        }

        package init(
            id: String = "",
            state: PointsV1.ProgrammeState = .unspecified,
            definition: PointsV1.ProgrammeDefinition? = nil,
            note: String = "",
            author: String = "",
            createdAt: Instant? = nil,
            activeFrom: Instant? = nil,
            activeUntil: Instant? = nil,
            publisher: String = "",
            revision: Int32 = 0
        ) {
            self.id = id
            self.state = state
            self.definition = definition
            self.note = note
            self.author = author
            self.createdAt = createdAt
            self.activeFrom = activeFrom
            self.activeUntil = activeUntil
            self.publisher = publisher
            self.revision = revision
        }
    }

    package struct CreateProgrammeRequest: Sendable, Equatable {
        package var definition: PointsV1.ProgrammeDefinition?
        /// At most 256 characters.
        package var note: String

        package init() {
            definition = nil
            note = ""
        }

        package init(
            definition: PointsV1.ProgrammeDefinition? = nil,
            note: String = ""
        ) {
            self.definition = definition
            self.note = note
        }
    }

    package struct UpdateProgrammeRequest: Sendable, Equatable {
        package var id: String
        package var definition: PointsV1.ProgrammeDefinition?
        package var note: String
        /// The revision that the change was made on; somebody else's change in between is not lost.
        package var revision: Int32

        package init() {
            id = ""
            definition = nil
            note = ""
            revision = 0
        }

        package init(
            id: String = "",
            definition: PointsV1.ProgrammeDefinition? = nil,
            note: String = "",
            revision: Int32 = 0
        ) {
            self.id = id
            self.definition = definition
            self.note = note
            self.revision = revision
        }
    }

    package struct GetProgrammeRequest: Sendable, Equatable {
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

    package struct ListProgrammesRequest: Sendable, Equatable {
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

    package struct ListProgrammesReply: Sendable, Equatable {
        /// Newest first.
        package var programmes: [PointsV1.Programme]
        package var nextPageToken: String

        package init() {
            programmes = []
            nextPageToken = ""
        }

        package init(
            programmes: [PointsV1.Programme] = [],
            nextPageToken: String = ""
        ) {
            self.programmes = programmes
            self.nextPageToken = nextPageToken
        }
    }

    package struct ActivateProgrammeRequest: Sendable, Equatable {
        package var id: String
        /// 5 seconds from now where absent, and never earlier: so long may an instance keep the rules that it
        /// has read, and all of them are to change at the same instant. Later than the beginning of the version
        /// that was published last.
        package var activeFrom: Instant?

        package init() {
            id = ""
            activeFrom = nil
        }

        package init(
            id: String = "",
            activeFrom: Instant? = nil
        ) {
            self.id = id
            self.activeFrom = activeFrom
        }
    }

    package struct ArchiveProgrammeRequest: Sendable, Equatable {
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

    package struct ProgrammeReply: Sendable, Equatable {
        package var programme: PointsV1.Programme?
        package var replayed: Bool

        package init() {
            programme = nil
            replayed = false
        }

        package init(
            programme: PointsV1.Programme? = nil,
            replayed: Bool = false
        ) {
            self.programme = programme
            self.replayed = replayed
        }
    }

    package struct PreviewEarningRequest: Sendable, Equatable {
        /// Exactly one of the three names the member.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        package var storeId: String
        package var channel: PointsV1.Channel
        /// Now where absent; as Orders/Place has it, but any time for staff.
        package var paidAt: Instant?
        package var lines: [PointsV1.OrderLine]
        /// A version to try; the one in force where empty. Drafts are shown to staff only.
        package var programmeId: String

        package init() {
            memberId = ""
            memberCode = ""
            phone = ""
            storeId = ""
            channel = .unspecified
            paidAt = nil
            lines = []
            programmeId = ""
        }

        package init(
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            paidAt: Instant? = nil,
            lines: [PointsV1.OrderLine] = [],
            programmeId: String = ""
        ) {
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.storeId = storeId
            self.channel = channel
            self.paidAt = paidAt
            self.lines = lines
            self.programmeId = programmeId
        }
    }

    package struct PreviewEarningReply: Sendable, Equatable {
        package var points: Int64
        /// Cut by the caps.
        package var capped: Int64
        package var linePoints: [Int64]
        package var explanation: [PointsV1.ExplanationStep]
        package var programmeId: String

        package init() {
            points = 0
            capped = 0
            linePoints = []
            explanation = []
            programmeId = ""
        }

        package init(
            points: Int64 = 0,
            capped: Int64 = 0,
            linePoints: [Int64] = [],
            explanation: [PointsV1.ExplanationStep] = [],
            programmeId: String = ""
        ) {
            self.points = points
            self.capped = capped
            self.linePoints = linePoints
            self.explanation = explanation
            self.programmeId = programmeId
        }
    }

    package struct BacktestRequest: Sendable, Equatable {
        package var id: String
        /// Orders that were paid in this span; all where absent.
        package var from: Instant?
        package var until: Instant?

        package init() {
            id = ""
            from = nil
            until = nil
        }

        package init(
            id: String = "",
            from: Instant? = nil,
            until: Instant? = nil
        ) {
            self.id = id
            self.from = from
            self.until = until
        }
    }

    /// What a side would have granted: both sides are reckoned anew from the orders, with their caps, so
    /// that like is compared with like. Returns, visits and events are left out of both.
    package struct BacktestFigures: Sendable, Equatable {
        package var points: Int64
        package var capped: Int64
        /// What the points are worth at checkout, minor units, by the version that is tried or, on the other
        /// side, by the one in force today; 0 where points are no money.
        package var liabilityMinor: Int64

        package init() {
            points = 0
            capped = 0
            liabilityMinor = 0
        }

        package init(
            points: Int64 = 0,
            capped: Int64 = 0,
            liabilityMinor: Int64 = 0
        ) {
            self.points = points
            self.capped = capped
            self.liabilityMinor = liabilityMinor
        }
    }

    package struct BacktestMember: Sendable, Equatable {
        package var memberId: String
        package var pointsBefore: Int64
        package var pointsAfter: Int64

        package init() {
            memberId = ""
            pointsBefore = 0
            pointsAfter = 0
        }

        package init(
            memberId: String = "",
            pointsBefore: Int64 = 0,
            pointsAfter: Int64 = 0
        ) {
            self.memberId = memberId
            self.pointsBefore = pointsBefore
            self.pointsAfter = pointsAfter
        }
    }

    package struct LevelTransition: Sendable, Equatable {
        /// Codes of the level scheme: by the active side's points, and by those of the version that is tried.
        package var fromLevel: String
        package var toLevel: String
        package var members: Int64

        package init() {
            fromLevel = ""
            toLevel = ""
            members = 0
        }

        package init(
            fromLevel: String = "",
            toLevel: String = "",
            members: Int64 = 0
        ) {
            self.fromLevel = fromLevel
            self.toLevel = toLevel
            self.members = members
        }
    }

    /// Which level members would have at the end of the span, or now, if the orders of the span were all
    /// there is: by the level scheme in force, from spend, visits and orders, and from the points of either
    /// side. What levels did to points is as it was.
    package struct BacktestLevels: Sendable, Equatable {
        package var effect: PointsV1.BacktestLevelEffect
        /// Version of the level scheme.
        package var schemeVersion: Int32
        /// Members whose level would be another one; of these, how many would be higher and lower.
        package var membersChanged: Int64
        package var membersRaised: Int64
        package var membersLowered: Int64
        /// The 20 of most members; of equal ones those from and to the lowest levels first.
        package var transitions: [PointsV1.LevelTransition]
        /// Conditions over the year of membership, the balance of points or events, which the orders do not
        /// tell: they count as not met, on both sides.
        package var conditionsLeftOut: Int32

        package init() {
            effect = .unspecified
            schemeVersion = 0
            membersChanged = 0
            membersRaised = 0
            membersLowered = 0
            transitions = []
            conditionsLeftOut = 0
        }

        package init(
            effect: PointsV1.BacktestLevelEffect = .unspecified,
            schemeVersion: Int32 = 0,
            membersChanged: Int64 = 0,
            membersRaised: Int64 = 0,
            membersLowered: Int64 = 0,
            transitions: [PointsV1.LevelTransition] = [],
            conditionsLeftOut: Int32 = 0
        ) {
            self.effect = effect
            self.schemeVersion = schemeVersion
            self.membersChanged = membersChanged
            self.membersRaised = membersRaised
            self.membersLowered = membersLowered
            self.transitions = transitions
            self.conditionsLeftOut = conditionsLeftOut
        }
    }

    package struct BacktestReport: Sendable, Equatable {
        package var orders: Int64
        package var members: Int64
        /// By the versions that were in force when each order was paid, and by the one that is tried.
        package var active: PointsV1.BacktestFigures?
        package var draft: PointsV1.BacktestFigures?
        package var membersWithMore: Int64
        package var membersWithLess: Int64
        /// The ten whose points would change most; of equal ones those with the lowest ids.
        package var mostAffected: [PointsV1.BacktestMember]
        package var ordersPerSecond: Int64
        package var levels: PointsV1.BacktestLevels?

        package init() {
            orders = 0
            members = 0
            active = nil
            draft = nil
            membersWithMore = 0
            membersWithLess = 0
            mostAffected = []
            ordersPerSecond = 0
            levels = nil
        }

        package init(
            orders: Int64 = 0,
            members: Int64 = 0,
            active: PointsV1.BacktestFigures? = nil,
            draft: PointsV1.BacktestFigures? = nil,
            membersWithMore: Int64 = 0,
            membersWithLess: Int64 = 0,
            mostAffected: [PointsV1.BacktestMember] = [],
            ordersPerSecond: Int64 = 0,
            levels: PointsV1.BacktestLevels? = nil
        ) {
            self.orders = orders
            self.members = members
            self.active = active
            self.draft = draft
            self.membersWithMore = membersWithMore
            self.membersWithLess = membersWithLess
            self.mostAffected = mostAffected
            self.ordersPerSecond = ordersPerSecond
            self.levels = levels
        }
    }

    /// One line of the stream: how far it is, and at the end the report.
    package struct BacktestProgress: Sendable, Equatable {
        package var ordersDone: Int64
        package var ordersTotal: Int64
        package var report: PointsV1.BacktestReport?

        package init() {
            ordersDone = 0
            ordersTotal = 0
            report = nil
        }

        package init(
            ordersDone: Int64 = 0,
            ordersTotal: Int64 = 0,
            report: PointsV1.BacktestReport? = nil
        ) {
            self.ordersDone = ordersDone
            self.ordersTotal = ordersTotal
            self.report = report
        }
    }
}
