// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum SubscriptionUnit: ProtoEnum {
        case unspecified
        case subscriptionDay
        case subscriptionMonth
        case subscriptionYear
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .subscriptionDay, .subscriptionMonth, .subscriptionYear]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .subscriptionDay
            case 2: self = .subscriptionMonth
            case 3: self = .subscriptionYear
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .subscriptionDay: 1
            case .subscriptionMonth: 2
            case .subscriptionYear: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "SUBSCRIPTION_UNIT_UNSPECIFIED": self = .unspecified
            case "SUBSCRIPTION_DAY": self = .subscriptionDay
            case "SUBSCRIPTION_MONTH": self = .subscriptionMonth
            case "SUBSCRIPTION_YEAR": self = .subscriptionYear
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "SUBSCRIPTION_UNIT_UNSPECIFIED"
            case .subscriptionDay: "SUBSCRIPTION_DAY"
            case .subscriptionMonth: "SUBSCRIPTION_MONTH"
            case .subscriptionYear: "SUBSCRIPTION_YEAR"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum SubscriptionState: ProtoEnum {
        case unspecified
        case subscriptionActive
        /// The next period is being charged; the member has what she subscribed to.
        case subscriptionCharging
        /// It was declined, and will be tried again.
        case subscriptionPastDue
        /// Cancelled and over, or declined for good.
        case subscriptionExpired
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .subscriptionActive, .subscriptionCharging, .subscriptionPastDue, .subscriptionExpired]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .subscriptionActive
            case 2: self = .subscriptionCharging
            case 3: self = .subscriptionPastDue
            case 4: self = .subscriptionExpired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .subscriptionActive: 1
            case .subscriptionCharging: 2
            case .subscriptionPastDue: 3
            case .subscriptionExpired: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "SUBSCRIPTION_STATE_UNSPECIFIED": self = .unspecified
            case "SUBSCRIPTION_ACTIVE": self = .subscriptionActive
            case "SUBSCRIPTION_CHARGING": self = .subscriptionCharging
            case "SUBSCRIPTION_PAST_DUE": self = .subscriptionPastDue
            case "SUBSCRIPTION_EXPIRED": self = .subscriptionExpired
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "SUBSCRIPTION_STATE_UNSPECIFIED"
            case .subscriptionActive: "SUBSCRIPTION_ACTIVE"
            case .subscriptionCharging: "SUBSCRIPTION_CHARGING"
            case .subscriptionPastDue: "SUBSCRIPTION_PAST_DUE"
            case .subscriptionExpired: "SUBSCRIPTION_EXPIRED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum SubscriptionChargeState: ProtoEnum {
        case unspecified
        case subscriptionChargeOpen
        case subscriptionChargePaid
        case subscriptionChargeFailed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .subscriptionChargeOpen, .subscriptionChargePaid, .subscriptionChargeFailed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .subscriptionChargeOpen
            case 2: self = .subscriptionChargePaid
            case 3: self = .subscriptionChargeFailed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .subscriptionChargeOpen: 1
            case .subscriptionChargePaid: 2
            case .subscriptionChargeFailed: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "SUBSCRIPTION_CHARGE_STATE_UNSPECIFIED": self = .unspecified
            case "SUBSCRIPTION_CHARGE_OPEN": self = .subscriptionChargeOpen
            case "SUBSCRIPTION_CHARGE_PAID": self = .subscriptionChargePaid
            case "SUBSCRIPTION_CHARGE_FAILED": self = .subscriptionChargeFailed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "SUBSCRIPTION_CHARGE_STATE_UNSPECIFIED"
            case .subscriptionChargeOpen: "SUBSCRIPTION_CHARGE_OPEN"
            case .subscriptionChargePaid: "SUBSCRIPTION_CHARGE_PAID"
            case .subscriptionChargeFailed: "SUBSCRIPTION_CHARGE_FAILED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What a period costs. It never changes: a new offer is a new plan.
    package struct SubscriptionPlanDefinition: Sendable, Equatable {
        /// 1 to 128 characters each.
        package var name: PatronV1.Text?
        /// Of one period, minor units, 1 or more.
        package var priceMinor: Int64
        /// A period: 1 to 366 of the unit. It is longer than the notice.
        package var count: Int32
        package var unit: PointsV1.SubscriptionUnit
        /// Days between the notice of a renewal and its charge; 5 where 0, 1 to 30.
        package var noticeDays: Int32
        /// Days after the first try at which a charge that was declined is tried again, rising; 1, 3 and 7
        /// where empty, at most 10 of them and 60 days.
        package var retryDays: [Int32]

        package init() {
            name = nil
            priceMinor = 0
            count = 0
            unit = .unspecified
            noticeDays = 0
            retryDays = []
        }

        package init(
            name: PatronV1.Text? = nil,
            priceMinor: Int64 = 0,
            count: Int32 = 0,
            unit: PointsV1.SubscriptionUnit = .unspecified,
            noticeDays: Int32 = 0,
            retryDays: [Int32] = []
        ) {
            self.name = name
            self.priceMinor = priceMinor
            self.count = count
            self.unit = unit
            self.noticeDays = noticeDays
            self.retryDays = retryDays
        }
    }

    package struct SubscriptionPlan: Sendable, Equatable {
        package var id: String
        package var definition: PointsV1.SubscriptionPlanDefinition?
        /// Nobody starts it any more; who has it keeps it.
        package var archived: Bool

        package init() {
            id = ""
            definition = nil
            archived = false
        }

        package init(
            id: String = "",
            definition: PointsV1.SubscriptionPlanDefinition? = nil,
            archived: Bool = false
        ) {
            self.id = id
            self.definition = definition
            self.archived = archived
        }
    }

    package struct CreateSubscriptionPlanRequest: Sendable, Equatable {
        package var definition: PointsV1.SubscriptionPlanDefinition?

        package init() {
            definition = nil
        }

        package init(
            definition: PointsV1.SubscriptionPlanDefinition? = nil
        ) {
            self.definition = definition
        }
    }

    package struct ArchiveSubscriptionPlanRequest: Sendable, Equatable {
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

    package struct SubscriptionPlanReply: Sendable, Equatable {
        package var plan: PointsV1.SubscriptionPlan?
        package var replayed: Bool

        package init() {
            plan = nil
            replayed = false
        }

        package init(
            plan: PointsV1.SubscriptionPlan? = nil,
            replayed: Bool = false
        ) {
            self.plan = plan
            self.replayed = replayed
        }
    }

    package struct ListSubscriptionPlansRequest: Sendable, Equatable {
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

    package struct ListSubscriptionPlansReply: Sendable, Equatable {
        /// Newest first; archived ones for staff only.
        package var plans: [PointsV1.SubscriptionPlan]
        package var nextPageToken: String

        package init() {
            plans = []
            nextPageToken = ""
        }

        package init(
            plans: [PointsV1.SubscriptionPlan] = [],
            nextPageToken: String = ""
        ) {
            self.plans = plans
            self.nextPageToken = nextPageToken
        }
    }

    package struct Subscription: Sendable, Equatable {
        package var id: String
        package var planId: String
        package var name: PatronV1.Text?
        package var memberId: String
        package var state: PointsV1.SubscriptionState
        package var priceMinor: Int64
        /// Of the period that was paid last, from 1.
        package var period: Int32
        /// Its first and its last day, ISO, by the merchant's clock.
        package var periodStart: String
        package var periodEnd: String
        /// It ends with that period.
        package var cancelled: Bool
        /// The day of the next charge, or of its next try; empty where there will be none.
        package var nextCharge: String
        /// Tries of the charge that is under way.
        package var attempts: Int32
        package var startedAt: Instant?
        package var endedAt: Instant?

        package init() {
            id = ""
            planId = ""
            name = nil
            memberId = ""
            state = .unspecified
            priceMinor = 0
            period = 0
            periodStart = ""
            periodEnd = ""
            cancelled = false
            nextCharge = ""
            attempts = 0
            startedAt = nil
            endedAt = nil
        }

        package init(
            id: String = "",
            planId: String = "",
            name: PatronV1.Text? = nil,
            memberId: String = "",
            state: PointsV1.SubscriptionState = .unspecified,
            priceMinor: Int64 = 0,
            period: Int32 = 0,
            periodStart: String = "",
            periodEnd: String = "",
            cancelled: Bool = false,
            nextCharge: String = "",
            attempts: Int32 = 0,
            startedAt: Instant? = nil,
            endedAt: Instant? = nil
        ) {
            self.id = id
            self.planId = planId
            self.name = name
            self.memberId = memberId
            self.state = state
            self.priceMinor = priceMinor
            self.period = period
            self.periodStart = periodStart
            self.periodEnd = periodEnd
            self.cancelled = cancelled
            self.nextCharge = nextCharge
            self.attempts = attempts
            self.startedAt = startedAt
            self.endedAt = endedAt
        }
    }

    /// The charge of one period: there is one, however often it is tried.
    package struct SubscriptionCharge: Sendable, Equatable {
        package var id: String
        package var period: Int32
        package var state: PointsV1.SubscriptionChargeState
        package var amountMinor: Int64
        package var attempts: Int32
        /// The payment's number, once it is paid.
        package var reference: String
        /// Why it was declined last.
        package var declineReason: String
        package var firstTriedAt: Instant?
        package var closedAt: Instant?

        package init() {
            id = ""
            period = 0
            state = .unspecified
            amountMinor = 0
            attempts = 0
            reference = ""
            declineReason = ""
            firstTriedAt = nil
            closedAt = nil
        }

        package init(
            id: String = "",
            period: Int32 = 0,
            state: PointsV1.SubscriptionChargeState = .unspecified,
            amountMinor: Int64 = 0,
            attempts: Int32 = 0,
            reference: String = "",
            declineReason: String = "",
            firstTriedAt: Instant? = nil,
            closedAt: Instant? = nil
        ) {
            self.id = id
            self.period = period
            self.state = state
            self.amountMinor = amountMinor
            self.attempts = attempts
            self.reference = reference
            self.declineReason = declineReason
            self.firstTriedAt = firstTriedAt
            self.closedAt = closedAt
        }
    }

    package struct StartSubscriptionRequest: Sendable, Equatable {
        package var planId: String
        /// Exactly one of the three names the member.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// Of the payment of the first period, 1 to 64 characters: each payment starts one subscription.
        package var paymentId: String
        /// What was paid: the plan's price.
        package var paidMinor: Int64
        /// What the member has signed, by which later periods are charged; 1 to 64 characters.
        package var contractId: String
        /// The till that took the first period's payment, and what it was paid with: it counts in the shift and
        /// the day of the terminal. All empty where no till did.
        package var storeId: String
        package var terminalId: String
        package var tender: PointsV1.TenderType

        package init() {
            planId = ""
            memberId = ""
            memberCode = ""
            phone = ""
            paymentId = ""
            paidMinor = 0
            contractId = ""
            storeId = ""
            terminalId = ""
            tender = .unspecified
        }

        package init(
            planId: String = "",
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            paymentId: String = "",
            paidMinor: Int64 = 0,
            contractId: String = "",
            storeId: String = "",
            terminalId: String = "",
            tender: PointsV1.TenderType = .unspecified
        ) {
            self.planId = planId
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.paymentId = paymentId
            self.paidMinor = paidMinor
            self.contractId = contractId
            self.storeId = storeId
            self.terminalId = terminalId
            self.tender = tender
        }
    }

    package struct SubscriptionReply: Sendable, Equatable {
        package var subscription: PointsV1.Subscription?
        package var replayed: Bool

        package init() {
            subscription = nil
            replayed = false
        }

        package init(
            subscription: PointsV1.Subscription? = nil,
            replayed: Bool = false
        ) {
            self.subscription = subscription
            self.replayed = replayed
        }
    }

    package struct CancelSubscriptionRequest: Sendable, Equatable {
        package var id: String
        /// At most 256 characters.
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

    package struct ResumeSubscriptionRequest: Sendable, Equatable {
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

    package struct GetSubscriptionRequest: Sendable, Equatable {
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

    package struct ListSubscriptionsRequest: Sendable, Equatable {
        package var memberId: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            memberId = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            memberId: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.memberId = memberId
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListMySubscriptionsRequest: Sendable, Equatable {
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

    package struct ListSubscriptionsReply: Sendable, Equatable {
        /// Newest first.
        package var subscriptions: [PointsV1.Subscription]
        package var nextPageToken: String

        package init() {
            subscriptions = []
            nextPageToken = ""
        }

        package init(
            subscriptions: [PointsV1.Subscription] = [],
            nextPageToken: String = ""
        ) {
            self.subscriptions = subscriptions
            self.nextPageToken = nextPageToken
        }
    }

    package struct ListSubscriptionChargesRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 100; 20 where absent.
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

    package struct ListSubscriptionChargesReply: Sendable, Equatable {
        /// Newest first.
        package var charges: [PointsV1.SubscriptionCharge]
        package var nextPageToken: String

        package init() {
            charges = []
            nextPageToken = ""
        }

        package init(
            charges: [PointsV1.SubscriptionCharge] = [],
            nextPageToken: String = ""
        ) {
            self.charges = charges
            self.nextPageToken = nextPageToken
        }
    }

    /// Events subscription.started, subscription.renewal_due (the notice), subscription.renewed,
    /// subscription.past_due, subscription.cancelled, subscription.resumed, subscription.expired.
    package struct SubscriptionEvent: Sendable, Equatable {
        package var subscriptionId: String
        package var planId: String
        package var memberId: String
        package var state: PointsV1.SubscriptionState
        package var period: Int32
        /// First and last day of that period, ISO.
        package var periodStart: String
        package var periodEnd: String
        package var amountMinor: Int64
        /// The day of the charge that the notice tells of, or of the next try.
        package var nextCharge: String
        /// Why it was declined, cancelled or ended: CANCELLED, DECLINED, or the provider's word.
        package var reason: String

        package init() {
            subscriptionId = ""
            planId = ""
            memberId = ""
            state = .unspecified
            period = 0
            periodStart = ""
            periodEnd = ""
            amountMinor = 0
            nextCharge = ""
            reason = ""
        }

        package init(
            subscriptionId: String = "",
            planId: String = "",
            memberId: String = "",
            state: PointsV1.SubscriptionState = .unspecified,
            period: Int32 = 0,
            periodStart: String = "",
            periodEnd: String = "",
            amountMinor: Int64 = 0,
            nextCharge: String = "",
            reason: String = ""
        ) {
            self.subscriptionId = subscriptionId
            self.planId = planId
            self.memberId = memberId
            self.state = state
            self.period = period
            self.periodStart = periodStart
            self.periodEnd = periodEnd
            self.amountMinor = amountMinor
            self.nextCharge = nextCharge
            self.reason = reason
        }
    }
}
