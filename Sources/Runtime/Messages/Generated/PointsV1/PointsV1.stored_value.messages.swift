// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    /// Of which half a spend takes first; in a lot's proportion where proportional.
    package enum StoredValueOrder: ProtoEnum {
        /// BONUS_FIRST.
        case unspecified
        case bonusFirst
        case principalFirst
        case proportionalToLot
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .bonusFirst, .principalFirst, .proportionalToLot]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .bonusFirst
            case 2: self = .principalFirst
            case 3: self = .proportionalToLot
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .bonusFirst: 1
            case .principalFirst: 2
            case .proportionalToLot: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "STORED_VALUE_ORDER_UNSPECIFIED": self = .unspecified
            case "BONUS_FIRST": self = .bonusFirst
            case "PRINCIPAL_FIRST": self = .principalFirst
            case "PROPORTIONAL_TO_LOT": self = .proportionalToLot
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "STORED_VALUE_ORDER_UNSPECIFIED"
            case .bonusFirst: "BONUS_FIRST"
            case .principalFirst: "PRINCIPAL_FIRST"
            case .proportionalToLot: "PROPORTIONAL_TO_LOT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Why a top-up is withdrawn.
    package enum WithdrawalReason: ProtoEnum {
        case unspecified
        case byCustomer
        case merchantFault
        /// Within the days of reflection after the payment.
        case inCoolingOff
        /// The merchant closes.
        case merchantClosure
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .byCustomer, .merchantFault, .inCoolingOff, .merchantClosure]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .byCustomer
            case 2: self = .merchantFault
            case 3: self = .inCoolingOff
            case 4: self = .merchantClosure
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .byCustomer: 1
            case .merchantFault: 2
            case .inCoolingOff: 3
            case .merchantClosure: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "WITHDRAWAL_REASON_UNSPECIFIED": self = .unspecified
            case "BY_CUSTOMER": self = .byCustomer
            case "MERCHANT_FAULT": self = .merchantFault
            case "IN_COOLING_OFF": self = .inCoolingOff
            case "MERCHANT_CLOSURE": self = .merchantClosure
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "WITHDRAWAL_REASON_UNSPECIFIED"
            case .byCustomer: "BY_CUSTOMER"
            case .merchantFault: "MERCHANT_FAULT"
            case .inCoolingOff: "IN_COOLING_OFF"
            case .merchantClosure: "MERCHANT_CLOSURE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// How much of a top-up goes back.
    package enum WithdrawalPolicy: ProtoEnum {
        case unspecified
        /// What is left of the principal; the bonus is cancelled.
        case forfeitBonus
        /// The same, less bonus that was spent.
        case forfeitAndRecoup
        /// What was paid, less what was spent in the proportion of principal to principal and bonus.
        case prorata
        /// What was paid, less goods taken at list price.
        case coolingOff
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .forfeitBonus, .forfeitAndRecoup, .prorata, .coolingOff]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .forfeitBonus
            case 2: self = .forfeitAndRecoup
            case 3: self = .prorata
            case 4: self = .coolingOff
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .forfeitBonus: 1
            case .forfeitAndRecoup: 2
            case .prorata: 3
            case .coolingOff: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "WITHDRAWAL_POLICY_UNSPECIFIED": self = .unspecified
            case "FORFEIT_BONUS": self = .forfeitBonus
            case "FORFEIT_AND_RECOUP": self = .forfeitAndRecoup
            case "PRORATA": self = .prorata
            case "COOLING_OFF": self = .coolingOff
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "WITHDRAWAL_POLICY_UNSPECIFIED"
            case .forfeitBonus: "FORFEIT_BONUS"
            case .forfeitAndRecoup: "FORFEIT_AND_RECOUP"
            case .prorata: "PRORATA"
            case .coolingOff: "COOLING_OFF"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// How the money goes back.
    package enum PayoutMethod: ProtoEnum {
        case unspecified
        /// The way it came.
        case payoutToSource
        /// An account in the name of the member; not for cards without a name.
        case payoutToSameName
        /// Small amounts only.
        case payoutInCash
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .payoutToSource, .payoutToSameName, .payoutInCash]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .payoutToSource
            case 2: self = .payoutToSameName
            case 3: self = .payoutInCash
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .payoutToSource: 1
            case .payoutToSameName: 2
            case .payoutInCash: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PAYOUT_METHOD_UNSPECIFIED": self = .unspecified
            case "PAYOUT_TO_SOURCE": self = .payoutToSource
            case "PAYOUT_TO_SAME_NAME": self = .payoutToSameName
            case "PAYOUT_IN_CASH": self = .payoutInCash
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PAYOUT_METHOD_UNSPECIFIED"
            case .payoutToSource: "PAYOUT_TO_SOURCE"
            case .payoutToSameName: "PAYOUT_TO_SAME_NAME"
            case .payoutInCash: "PAYOUT_IN_CASH"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum WithdrawalState: ProtoEnum {
        case unspecified
        /// What is left is set aside; nothing has been paid.
        case withdrawalRequested
        /// Paid out and posted.
        case withdrawalCompleted
        /// Could not be paid out; everything is free again.
        case withdrawalFailed
        /// A refund of the payment pays it out: its end is the withdrawal's, whatever anybody says.
        case withdrawalPaying
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .withdrawalRequested, .withdrawalCompleted, .withdrawalFailed, .withdrawalPaying]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .withdrawalRequested
            case 2: self = .withdrawalCompleted
            case 3: self = .withdrawalFailed
            case 4: self = .withdrawalPaying
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .withdrawalRequested: 1
            case .withdrawalCompleted: 2
            case .withdrawalFailed: 3
            case .withdrawalPaying: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "WITHDRAWAL_STATE_UNSPECIFIED": self = .unspecified
            case "WITHDRAWAL_REQUESTED": self = .withdrawalRequested
            case "WITHDRAWAL_COMPLETED": self = .withdrawalCompleted
            case "WITHDRAWAL_FAILED": self = .withdrawalFailed
            case "WITHDRAWAL_PAYING": self = .withdrawalPaying
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "WITHDRAWAL_STATE_UNSPECIFIED"
            case .withdrawalRequested: "WITHDRAWAL_REQUESTED"
            case .withdrawalCompleted: "WITHDRAWAL_COMPLETED"
            case .withdrawalFailed: "WITHDRAWAL_FAILED"
            case .withdrawalPaying: "WITHDRAWAL_PAYING"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A member's stored value at an instant; minor units of the merchant's currency.
    package struct StoredValueBalance: Sendable, Equatable {
        /// Can be spent now: principal and bonus less what is held.
        package var availableMinor: Int64
        /// Both with what is held.
        package var principalMinor: Int64
        package var bonusMinor: Int64
        package var heldMinor: Int64
        /// Number of the member's last entry of stored value: the version of this balance.
        package var seq: Int64

        package init() {
            availableMinor = 0
            principalMinor = 0
            bonusMinor = 0
            heldMinor = 0
            seq = 0
        }

        package init(
            availableMinor: Int64 = 0,
            principalMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            heldMinor: Int64 = 0,
            seq: Int64 = 0
        ) {
            self.availableMinor = availableMinor
            self.principalMinor = principalMinor
            self.bonusMinor = bonusMinor
            self.heldMinor = heldMinor
            self.seq = seq
        }
    }

    package struct WithdrawalRule: Sendable, Equatable {
        package var reason: PointsV1.WithdrawalReason
        package var policy: PointsV1.WithdrawalPolicy

        package init() {
            reason = .unspecified
            policy = .unspecified
        }

        package init(
            reason: PointsV1.WithdrawalReason = .unspecified,
            policy: PointsV1.WithdrawalPolicy = .unspecified
        ) {
            self.reason = reason
            self.policy = policy
        }
    }

    /// What a merchant has settled about stored value.
    package struct StoredValueTerms: Sendable, Equatable {
        package var order: PointsV1.StoredValueOrder
        /// What a member may have stored in all, bonus included; 500 000 where 0.
        package var namedCapMinor: Int64
        /// The same of a card whose holder is not known by name; 100 000 where 0.
        package var anonymousCapMinor: Int64
        /// Business days after the payment in which it can be reflected on; 7 where 0.
        package var coolingOffDays: Int32
        /// Business days that bonus lives on which comes back after its end; 7 where 0.
        package var graceDays: Int32
        /// Up to which amount a withdrawal may be paid in cash; 10 000 where 0.
        package var cashLimitMinor: Int64
        /// Top-ups earn no points; otherwise by the programme's rule of the event TOP_UP.
        package var topUpsEarnNothing: Bool
        /// FORFEIT_BONUS for customers, PRORATA for the merchant's fault and closure, COOLING_OFF for
        /// reflection, where a reason is not named.
        package var withdrawals: [PointsV1.WithdrawalRule]
        /// Months that a card without a name is valid after its payment, and after each activation; 36 or
        /// more, 36 where 0.
        package var anonymousMonths: Int32

        package init() {
            order = .unspecified
            namedCapMinor = 0
            anonymousCapMinor = 0
            coolingOffDays = 0
            graceDays = 0
            cashLimitMinor = 0
            topUpsEarnNothing = false
            withdrawals = []
            anonymousMonths = 0
        }

        package init(
            order: PointsV1.StoredValueOrder = .unspecified,
            namedCapMinor: Int64 = 0,
            anonymousCapMinor: Int64 = 0,
            coolingOffDays: Int32 = 0,
            graceDays: Int32 = 0,
            cashLimitMinor: Int64 = 0,
            topUpsEarnNothing: Bool = false,
            withdrawals: [PointsV1.WithdrawalRule] = [],
            anonymousMonths: Int32 = 0
        ) {
            self.order = order
            self.namedCapMinor = namedCapMinor
            self.anonymousCapMinor = anonymousCapMinor
            self.coolingOffDays = coolingOffDays
            self.graceDays = graceDays
            self.cashLimitMinor = cashLimitMinor
            self.topUpsEarnNothing = topUpsEarnNothing
            self.withdrawals = withdrawals
            self.anonymousMonths = anonymousMonths
        }
    }

    package struct GetStoredValueTermsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct StoredValueTermsReply: Sendable, Equatable {
        package var terms: PointsV1.StoredValueTerms?
        /// 0 where the merchant has said nothing.
        package var version: Int32
        package var replayed: Bool

        package init() {
            terms = nil
            version = 0
            replayed = false
        }

        package init(
            terms: PointsV1.StoredValueTerms? = nil,
            version: Int32 = 0,
            replayed: Bool = false
        ) {
            self.terms = terms
            self.version = version
            self.replayed = replayed
        }
    }

    package struct SetStoredValueTermsRequest: Sendable, Equatable {
        package var terms: PointsV1.StoredValueTerms?
        /// The version that the change was made on.
        package var version: Int32

        package init() {
            terms = nil
            version = 0
        }

        package init(
            terms: PointsV1.StoredValueTerms? = nil,
            version: Int32 = 0
        ) {
            self.terms = terms
            self.version = version
        }
    }

    /// An offer such as 1000 + 200. A published version never changes.
    package struct StoredValuePlan: Sendable, Equatable {
        package var id: String
        /// The merchant's name of it; a plan with a known code is its next version.
        package var code: String
        package var version: Int32
        package var name: PatronV1.Text?
        package var paidMinor: Int64
        package var bonusMinor: Int64
        /// Business days through which the bonus lives, the day of payment not counted; for good where 0.
        package var bonusDays: Int32
        package var archived: Bool

        package init() {
            id = ""
            code = ""
            version = 0
            name = nil
            paidMinor = 0
            bonusMinor = 0
            bonusDays = 0
            archived = false
        }

        package init(
            id: String = "",
            code: String = "",
            version: Int32 = 0,
            name: PatronV1.Text? = nil,
            paidMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            bonusDays: Int32 = 0,
            archived: Bool = false
        ) {
            self.id = id
            self.code = code
            self.version = version
            self.name = name
            self.paidMinor = paidMinor
            self.bonusMinor = bonusMinor
            self.bonusDays = bonusDays
            self.archived = archived
        }
    }

    package struct CreateStoredValuePlanRequest: Sendable, Equatable {
        /// 1 to 64 characters.
        package var code: String
        /// 1 to 128 characters each.
        package var name: PatronV1.Text?
        /// 1 or more.
        package var paidMinor: Int64
        /// 0 or more.
        package var bonusMinor: Int64
        /// 0 to 3 650.
        package var bonusDays: Int32

        package init() {
            code = ""
            name = nil
            paidMinor = 0
            bonusMinor = 0
            bonusDays = 0
        }

        package init(
            code: String = "",
            name: PatronV1.Text? = nil,
            paidMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            bonusDays: Int32 = 0
        ) {
            self.code = code
            self.name = name
            self.paidMinor = paidMinor
            self.bonusMinor = bonusMinor
            self.bonusDays = bonusDays
        }
    }

    package struct ArchiveStoredValuePlanRequest: Sendable, Equatable {
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

    package struct StoredValuePlanReply: Sendable, Equatable {
        package var plan: PointsV1.StoredValuePlan?
        package var replayed: Bool

        package init() {
            plan = nil
            replayed = false
        }

        package init(
            plan: PointsV1.StoredValuePlan? = nil,
            replayed: Bool = false
        ) {
            self.plan = plan
            self.replayed = replayed
        }
    }

    package struct ListStoredValuePlansRequest: Sendable, Equatable {
        /// Also those that are archived; staff only.
        package var withArchived: Bool
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            withArchived = false
            pageSize = 0
            pageToken = ""
        }

        package init(
            withArchived: Bool = false,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.withArchived = withArchived
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListStoredValuePlansReply: Sendable, Equatable {
        /// Newest first.
        package var plans: [PointsV1.StoredValuePlan]
        package var nextPageToken: String

        package init() {
            plans = []
            nextPageToken = ""
        }

        package init(
            plans: [PointsV1.StoredValuePlan] = [],
            nextPageToken: String = ""
        ) {
            self.plans = plans
            self.nextPageToken = nextPageToken
        }
    }

    package struct TopUpRequest: Sendable, Equatable {
        /// Exactly one of the three names the member.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// The payment, as the till or the provider names it; it tops up once, under whatever key.
        package var paymentId: String
        /// The plan that was bought; empty for an amount without bonus.
        package var planId: String
        /// What was paid; the plan's amount where a plan is named.
        package var amountMinor: Int64
        package var tender: PointsV1.TenderType
        /// Where it was paid; optional.
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        /// The card's holder is not known by name: the lower cap holds.
        package var anonymous: Bool

        package init() {
            memberId = ""
            memberCode = ""
            phone = ""
            paymentId = ""
            planId = ""
            amountMinor = 0
            tender = .unspecified
            storeId = ""
            terminalId = ""
            staffId = ""
            anonymous = false
        }

        package init(
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            paymentId: String = "",
            planId: String = "",
            amountMinor: Int64 = 0,
            tender: PointsV1.TenderType = .unspecified,
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            anonymous: Bool = false
        ) {
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.paymentId = paymentId
            self.planId = planId
            self.amountMinor = amountMinor
            self.tender = tender
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.anonymous = anonymous
        }
    }

    package struct TopUpReply: Sendable, Equatable {
        /// Names the top-up where it is to be withdrawn.
        package var topUpId: String
        package var paidMinor: Int64
        package var bonusMinor: Int64
        package var balance: PointsV1.StoredValueBalance?
        /// What it earned by the programme.
        package var points: Int64
        package var replayed: Bool

        package init() {
            topUpId = ""
            paidMinor = 0
            bonusMinor = 0
            balance = nil
            points = 0
            replayed = false
        }

        package init(
            topUpId: String = "",
            paidMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            balance: PointsV1.StoredValueBalance? = nil,
            points: Int64 = 0,
            replayed: Bool = false
        ) {
            self.topUpId = topUpId
            self.paidMinor = paidMinor
            self.bonusMinor = bonusMinor
            self.balance = balance
            self.points = points
            self.replayed = replayed
        }
    }

    package struct GetMyStoredValueRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct GetStoredValueRequest: Sendable, Equatable {
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

    /// What is left of a top-up.
    package struct StoredValueLot: Sendable, Equatable {
        package var topUpId: String
        package var paidMinor: Int64
        package var bonusMinor: Int64
        package var principalLeftMinor: Int64
        package var bonusLeftMinor: Int64
        package var heldMinor: Int64
        /// Paid back, or promised by a withdrawal that was requested.
        package var refundedMinor: Int64
        package var paidAt: Instant?
        /// Exclusive; absent where the bonus never ends.
        package var bonusExpiresAt: Instant?
        /// Of a card without a name, exclusive: what is left then is held until the top-up is activated.
        package var validUntil: Instant?

        package init() {
            topUpId = ""
            paidMinor = 0
            bonusMinor = 0
            principalLeftMinor = 0
            bonusLeftMinor = 0
            heldMinor = 0
            refundedMinor = 0
            paidAt = nil
            bonusExpiresAt = nil
            validUntil = nil
        }

        package init(
            topUpId: String = "",
            paidMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            principalLeftMinor: Int64 = 0,
            bonusLeftMinor: Int64 = 0,
            heldMinor: Int64 = 0,
            refundedMinor: Int64 = 0,
            paidAt: Instant? = nil,
            bonusExpiresAt: Instant? = nil,
            validUntil: Instant? = nil
        ) {
            self.topUpId = topUpId
            self.paidMinor = paidMinor
            self.bonusMinor = bonusMinor
            self.principalLeftMinor = principalLeftMinor
            self.bonusLeftMinor = bonusLeftMinor
            self.heldMinor = heldMinor
            self.refundedMinor = refundedMinor
            self.paidAt = paidAt
            self.bonusExpiresAt = bonusExpiresAt
            self.validUntil = validUntil
        }
    }

    package struct MemberStoredValue: Sendable, Equatable {
        package var balance: PointsV1.StoredValueBalance?
        /// Those of which something is left, in the order in which they are spent, at most 200.
        package var lots: [PointsV1.StoredValueLot]
        package var frozen: Bool
        package var currency: String

        package init() {
            balance = nil
            lots = []
            frozen = false
            currency = ""
        }

        package init(
            balance: PointsV1.StoredValueBalance? = nil,
            lots: [PointsV1.StoredValueLot] = [],
            frozen: Bool = false,
            currency: String = ""
        ) {
            self.balance = balance
            self.lots = lots
            self.frozen = frozen
            self.currency = currency
        }
    }

    package struct ListMyStoredValueEntriesRequest: Sendable, Equatable {
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

    package struct ListStoredValueEntriesRequest: Sendable, Equatable {
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

    /// One row of a statement of stored value.
    package struct StoredValueEntry: Sendable, Equatable {
        package var seq: Int64
        /// VALUE_TOP_UP, VALUE_SPEND, VALUE_RESTORE, VALUE_EXPIRE, VALUE_CANCEL, VALUE_HOLD,
        /// VALUE_RELEASE, VALUE_WITHDRAWAL, VALUE_FREEZE or VALUE_UNFREEZE.
        package var type: String
        package var principalMinor: Int64
        package var bonusMinor: Int64
        package var principalAfterMinor: Int64
        package var bonusAfterMinor: Int64
        package var occurredAt: Instant?
        package var businessDate: String
        package var sourceType: String
        package var sourceId: String
        package var title: PatronV1.Text?

        package init() {
            seq = 0
            type = ""
            principalMinor = 0
            bonusMinor = 0
            principalAfterMinor = 0
            bonusAfterMinor = 0
            occurredAt = nil
            businessDate = ""
            sourceType = ""
            sourceId = ""
            title = nil
        }

        package init(
            seq: Int64 = 0,
            type: String = "",
            principalMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            principalAfterMinor: Int64 = 0,
            bonusAfterMinor: Int64 = 0,
            occurredAt: Instant? = nil,
            businessDate: String = "",
            sourceType: String = "",
            sourceId: String = "",
            title: PatronV1.Text? = nil
        ) {
            self.seq = seq
            self.type = type
            self.principalMinor = principalMinor
            self.bonusMinor = bonusMinor
            self.principalAfterMinor = principalAfterMinor
            self.bonusAfterMinor = bonusAfterMinor
            self.occurredAt = occurredAt
            self.businessDate = businessDate
            self.sourceType = sourceType
            self.sourceId = sourceId
            self.title = title
        }
    }

    package struct ListStoredValueEntriesReply: Sendable, Equatable {
        /// Newest first.
        package var entries: [PointsV1.StoredValueEntry]
        package var nextPageToken: String

        package init() {
            entries = []
            nextPageToken = ""
        }

        package init(
            entries: [PointsV1.StoredValueEntry] = [],
            nextPageToken: String = ""
        ) {
            self.entries = entries
            self.nextPageToken = nextPageToken
        }
    }

    package struct SpendStoredValueRequest: Sendable, Equatable {
        /// Exactly one of the three names the member.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// 1 or more.
        package var amountMinor: Int64
        /// The sale in the till's books; it spends once, under whatever key.
        package var reference: String
        package var storeId: String

        package init() {
            memberId = ""
            memberCode = ""
            phone = ""
            amountMinor = 0
            reference = ""
            storeId = ""
        }

        package init(
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            amountMinor: Int64 = 0,
            reference: String = "",
            storeId: String = ""
        ) {
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.amountMinor = amountMinor
            self.reference = reference
            self.storeId = storeId
        }
    }

    /// A spend that is done, or what came back of one.
    package struct StoredValueSpendReply: Sendable, Equatable {
        /// Names the spend where it is to be restored.
        package var spendId: String
        package var principalMinor: Int64
        package var bonusMinor: Int64
        package var balance: PointsV1.StoredValueBalance?
        package var replayed: Bool

        package init() {
            spendId = ""
            principalMinor = 0
            bonusMinor = 0
            balance = nil
            replayed = false
        }

        package init(
            spendId: String = "",
            principalMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            balance: PointsV1.StoredValueBalance? = nil,
            replayed: Bool = false
        ) {
            self.spendId = spendId
            self.principalMinor = principalMinor
            self.bonusMinor = bonusMinor
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct RestoreStoredValueRequest: Sendable, Equatable {
        package var spendId: String
        /// All that is left of the spend where 0.
        package var amountMinor: Int64
        /// At most 256 characters.
        package var reason: String

        package init() {
            spendId = ""
            amountMinor = 0
            reason = ""
        }

        package init(
            spendId: String = "",
            amountMinor: Int64 = 0,
            reason: String = ""
        ) {
            self.spendId = spendId
            self.amountMinor = amountMinor
            self.reason = reason
        }
    }

    package struct PlaceStoredValueHoldRequest: Sendable, Equatable {
        /// Exactly one of the three names the member.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// 1 or more.
        package var amountMinor: Int64
        /// 1 to 86 400; 900 where 0.
        package var ttlSeconds: Int32

        package init() {
            memberId = ""
            memberCode = ""
            phone = ""
            amountMinor = 0
            ttlSeconds = 0
        }

        package init(
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            amountMinor: Int64 = 0,
            ttlSeconds: Int32 = 0
        ) {
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.amountMinor = amountMinor
            self.ttlSeconds = ttlSeconds
        }
    }

    package struct StoredValueHoldReply: Sendable, Equatable {
        package var holdId: String
        package var amountMinor: Int64
        /// Exclusive: at this instant the amount is free again.
        package var expiresAt: Instant?
        package var balance: PointsV1.StoredValueBalance?
        package var replayed: Bool

        package init() {
            holdId = ""
            amountMinor = 0
            expiresAt = nil
            balance = nil
            replayed = false
        }

        package init(
            holdId: String = "",
            amountMinor: Int64 = 0,
            expiresAt: Instant? = nil,
            balance: PointsV1.StoredValueBalance? = nil,
            replayed: Bool = false
        ) {
            self.holdId = holdId
            self.amountMinor = amountMinor
            self.expiresAt = expiresAt
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct CaptureStoredValueHoldRequest: Sendable, Equatable {
        package var holdId: String
        /// All of the hold where 0; the rest is free again.
        package var amountMinor: Int64

        package init() {
            holdId = ""
            amountMinor = 0
        }

        package init(
            holdId: String = "",
            amountMinor: Int64 = 0
        ) {
            self.holdId = holdId
            self.amountMinor = amountMinor
        }
    }

    package struct VoidStoredValueHoldRequest: Sendable, Equatable {
        package var holdId: String

        package init() {
            holdId = ""
        }

        package init(
            holdId: String = ""
        ) {
            self.holdId = holdId
        }
    }

    package struct StoredValueChangeReply: Sendable, Equatable {
        package var balance: PointsV1.StoredValueBalance?
        package var replayed: Bool

        package init() {
            balance = nil
            replayed = false
        }

        package init(
            balance: PointsV1.StoredValueBalance? = nil,
            replayed: Bool = false
        ) {
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct FreezeStoredValueRequest: Sendable, Equatable {
        package var memberId: String
        package var frozen: Bool
        /// 1 to 256 characters; it stands in the books.
        package var reason: String

        package init() {
            memberId = ""
            frozen = false
            reason = ""
        }

        package init(
            memberId: String = "",
            frozen: Bool = false,
            reason: String = ""
        ) {
            self.memberId = memberId
            self.frozen = frozen
            self.reason = reason
        }
    }

    package struct PreviewWithdrawalRequest: Sendable, Equatable {
        package var topUpId: String
        package var reason: PointsV1.WithdrawalReason
        /// List price of the goods that were taken, for COOLING_OFF; what was spent where 0.
        package var goodsMinor: Int64

        package init() {
            topUpId = ""
            reason = .unspecified
            goodsMinor = 0
        }

        package init(
            topUpId: String = "",
            reason: PointsV1.WithdrawalReason = .unspecified,
            goodsMinor: Int64 = 0
        ) {
            self.topUpId = topUpId
            self.reason = reason
            self.goodsMinor = goodsMinor
        }
    }

    /// What a withdrawal takes and pays.
    package struct WithdrawalQuote: Sendable, Equatable {
        package var policy: PointsV1.WithdrawalPolicy
        package var refundMinor: Int64
        /// What is left of the top-up: all of it leaves the member's balance.
        package var principalMinor: Int64
        package var bonusMinor: Int64
        /// Spent of it.
        package var consumedPrincipalMinor: Int64
        package var consumedBonusMinor: Int64
        /// Of the principal, what the merchant keeps.
        package var recoupedMinor: Int64
        /// What is paid beyond what is left of the principal.
        package var excessMinor: Int64

        package init() {
            policy = .unspecified
            refundMinor = 0
            principalMinor = 0
            bonusMinor = 0
            consumedPrincipalMinor = 0
            consumedBonusMinor = 0
            recoupedMinor = 0
            excessMinor = 0
        }

        package init(
            policy: PointsV1.WithdrawalPolicy = .unspecified,
            refundMinor: Int64 = 0,
            principalMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            consumedPrincipalMinor: Int64 = 0,
            consumedBonusMinor: Int64 = 0,
            recoupedMinor: Int64 = 0,
            excessMinor: Int64 = 0
        ) {
            self.policy = policy
            self.refundMinor = refundMinor
            self.principalMinor = principalMinor
            self.bonusMinor = bonusMinor
            self.consumedPrincipalMinor = consumedPrincipalMinor
            self.consumedBonusMinor = consumedBonusMinor
            self.recoupedMinor = recoupedMinor
            self.excessMinor = excessMinor
        }
    }

    package struct RequestWithdrawalRequest: Sendable, Equatable {
        package var topUpId: String
        package var reason: PointsV1.WithdrawalReason
        package var goodsMinor: Int64
        package var method: PointsV1.PayoutMethod
        /// 1 to 256 characters; it stands in the books.
        package var note: String
        /// What the preview said; the withdrawal is refused where it is another amount now. 0: whatever.
        package var expectedRefundMinor: Int64
        /// Of PAYOUT_TO_SAME_NAME, else empty: the last four digits of the account. Whoever asks has
        /// compared the name of its holder with the member's.
        package var payeeLastDigits: String

        package init() {
            topUpId = ""
            reason = .unspecified
            goodsMinor = 0
            method = .unspecified
            note = ""
            expectedRefundMinor = 0
            payeeLastDigits = ""
        }

        package init(
            topUpId: String = "",
            reason: PointsV1.WithdrawalReason = .unspecified,
            goodsMinor: Int64 = 0,
            method: PointsV1.PayoutMethod = .unspecified,
            note: String = "",
            expectedRefundMinor: Int64 = 0,
            payeeLastDigits: String = ""
        ) {
            self.topUpId = topUpId
            self.reason = reason
            self.goodsMinor = goodsMinor
            self.method = method
            self.note = note
            self.expectedRefundMinor = expectedRefundMinor
            self.payeeLastDigits = payeeLastDigits
        }
    }

    package struct Withdrawal: Sendable, Equatable {
        package var id: String
        package var state: PointsV1.WithdrawalState
        package var topUpId: String
        package var memberId: String
        package var reason: PointsV1.WithdrawalReason
        package var quote: PointsV1.WithdrawalQuote?
        package var method: PointsV1.PayoutMethod
        /// Of the payment to the customer.
        package var payoutReference: String
        package var requestedAt: Instant?
        package var closedAt: Instant?
        package var payeeLastDigits: String
        /// Why it has failed.
        package var failure: String
        /// The refund of the payment that pays it out; empty where somebody pays by hand.
        package var paymentRefundId: String

        package init() {
            id = ""
            state = .unspecified
            topUpId = ""
            memberId = ""
            reason = .unspecified
            quote = nil
            method = .unspecified
            payoutReference = ""
            requestedAt = nil
            closedAt = nil
            payeeLastDigits = ""
            failure = ""
            paymentRefundId = ""
        }

        package init(
            id: String = "",
            state: PointsV1.WithdrawalState = .unspecified,
            topUpId: String = "",
            memberId: String = "",
            reason: PointsV1.WithdrawalReason = .unspecified,
            quote: PointsV1.WithdrawalQuote? = nil,
            method: PointsV1.PayoutMethod = .unspecified,
            payoutReference: String = "",
            requestedAt: Instant? = nil,
            closedAt: Instant? = nil,
            payeeLastDigits: String = "",
            failure: String = "",
            paymentRefundId: String = ""
        ) {
            self.id = id
            self.state = state
            self.topUpId = topUpId
            self.memberId = memberId
            self.reason = reason
            self.quote = quote
            self.method = method
            self.payoutReference = payoutReference
            self.requestedAt = requestedAt
            self.closedAt = closedAt
            self.payeeLastDigits = payeeLastDigits
            self.failure = failure
            self.paymentRefundId = paymentRefundId
        }
    }

    package struct GetWithdrawalRequest: Sendable, Equatable {
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

    package struct ActivateTopUpRequest: Sendable, Equatable {
        package var topUpId: String
        /// At most 256 characters; it stands in the books.
        package var reason: String

        package init() {
            topUpId = ""
            reason = ""
        }

        package init(
            topUpId: String = "",
            reason: String = ""
        ) {
            self.topUpId = topUpId
            self.reason = reason
        }
    }

    package struct ActivateTopUpReply: Sendable, Equatable {
        package var balance: PointsV1.StoredValueBalance?
        /// Exclusive.
        package var validUntil: Instant?
        package var replayed: Bool

        package init() {
            balance = nil
            validUntil = nil
            replayed = false
        }

        package init(
            balance: PointsV1.StoredValueBalance? = nil,
            validUntil: Instant? = nil,
            replayed: Bool = false
        ) {
            self.balance = balance
            self.validUntil = validUntil
            self.replayed = replayed
        }
    }

    package struct CompleteWithdrawalRequest: Sendable, Equatable {
        package var id: String
        /// Of the payment to the customer; 1 to 64 characters.
        package var payoutReference: String
        /// Of PAYOUT_IN_CASH out of a till's drawer: it counts in the shift and the day of the terminal. Both
        /// empty where the cash was no till's.
        package var storeId: String
        package var terminalId: String

        package init() {
            id = ""
            payoutReference = ""
            storeId = ""
            terminalId = ""
        }

        package init(
            id: String = "",
            payoutReference: String = "",
            storeId: String = "",
            terminalId: String = ""
        ) {
            self.id = id
            self.payoutReference = payoutReference
            self.storeId = storeId
            self.terminalId = terminalId
        }
    }

    package struct FailWithdrawalRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 256 characters.
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

    package struct WithdrawalReply: Sendable, Equatable {
        package var withdrawal: PointsV1.Withdrawal?
        package var balance: PointsV1.StoredValueBalance?
        /// Points that the top-up had earned and that went back with it.
        package var pointsClawedBack: Int64
        package var replayed: Bool

        package init() {
            withdrawal = nil
            balance = nil
            pointsClawedBack = 0
            replayed = false
        }

        package init(
            withdrawal: PointsV1.Withdrawal? = nil,
            balance: PointsV1.StoredValueBalance? = nil,
            pointsClawedBack: Int64 = 0,
            replayed: Bool = false
        ) {
            self.withdrawal = withdrawal
            self.balance = balance
            self.pointsClawedBack = pointsClawedBack
            self.replayed = replayed
        }
    }

    package struct GetUnspentFundsRequest: Sendable, Equatable {
        /// Months of payment that are listed one by one, the newest first; 24 where 0, at most 120.
        package var months: Int32

        package init() {
            months = 0
        }

        package init(
            months: Int32 = 0
        ) {
            self.months = months
        }
    }

    /// Top-ups that were paid in one month, and what became of them.
    package struct UnspentFundsMonth: Sendable, Equatable {
        /// The first day, ISO; empty for all earlier ones.
        package var month: String
        package var paidMinor: Int64
        package var bonusMinor: Int64
        package var consumedPrincipalMinor: Int64
        package var consumedBonusMinor: Int64
        package var expiredBonusMinor: Int64
        package var withdrawnPrincipalMinor: Int64
        package var refundedMinor: Int64
        /// Held amounts included.
        package var principalOutstandingMinor: Int64
        package var bonusOutstandingMinor: Int64

        package init() {
            month = ""
            paidMinor = 0
            bonusMinor = 0
            consumedPrincipalMinor = 0
            consumedBonusMinor = 0
            expiredBonusMinor = 0
            withdrawnPrincipalMinor = 0
            refundedMinor = 0
            principalOutstandingMinor = 0
            bonusOutstandingMinor = 0
        }

        package init(
            month: String = "",
            paidMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            consumedPrincipalMinor: Int64 = 0,
            consumedBonusMinor: Int64 = 0,
            expiredBonusMinor: Int64 = 0,
            withdrawnPrincipalMinor: Int64 = 0,
            refundedMinor: Int64 = 0,
            principalOutstandingMinor: Int64 = 0,
            bonusOutstandingMinor: Int64 = 0
        ) {
            self.month = month
            self.paidMinor = paidMinor
            self.bonusMinor = bonusMinor
            self.consumedPrincipalMinor = consumedPrincipalMinor
            self.consumedBonusMinor = consumedBonusMinor
            self.expiredBonusMinor = expiredBonusMinor
            self.withdrawnPrincipalMinor = withdrawnPrincipalMinor
            self.refundedMinor = refundedMinor
            self.principalOutstandingMinor = principalOutstandingMinor
            self.bonusOutstandingMinor = bonusOutstandingMinor
        }
    }

    package struct UnspentFunds: Sendable, Equatable {
        package var asOf: Instant?
        package var months: [PointsV1.UnspentFundsMonth]
        package var principalOutstandingMinor: Int64
        package var bonusOutstandingMinor: Int64
        package var currency: String

        package init() {
            asOf = nil
            months = []
            principalOutstandingMinor = 0
            bonusOutstandingMinor = 0
            currency = ""
        }

        package init(
            asOf: Instant? = nil,
            months: [PointsV1.UnspentFundsMonth] = [],
            principalOutstandingMinor: Int64 = 0,
            bonusOutstandingMinor: Int64 = 0,
            currency: String = ""
        ) {
            self.asOf = asOf
            self.months = months
            self.principalOutstandingMinor = principalOutstandingMinor
            self.bonusOutstandingMinor = bonusOutstandingMinor
            self.currency = currency
        }
    }

    /// Events stored_value.topped_up, spent, restored, expired, cancelled, held, released, refunded, frozen,
    /// unfrozen.
    package struct StoredValueChangedEvent: Sendable, Equatable {
        package var memberId: String
        /// As the type of an entry.
        package var kind: String
        package var principalMinor: Int64
        package var bonusMinor: Int64
        /// Right after it.
        package var principalAfterMinor: Int64
        package var bonusAfterMinor: Int64
        package var availableMinor: Int64
        package var seq: Int64
        package var sourceType: String
        package var sourceId: String
        /// ISO.
        package var businessDate: String
        /// Of a withdrawal: what was paid out.
        package var refundMinor: Int64

        package init() {
            memberId = ""
            kind = ""
            principalMinor = 0
            bonusMinor = 0
            principalAfterMinor = 0
            bonusAfterMinor = 0
            availableMinor = 0
            seq = 0
            sourceType = ""
            sourceId = ""
            businessDate = ""
            refundMinor = 0
        }

        package init(
            memberId: String = "",
            kind: String = "",
            principalMinor: Int64 = 0,
            bonusMinor: Int64 = 0,
            principalAfterMinor: Int64 = 0,
            bonusAfterMinor: Int64 = 0,
            availableMinor: Int64 = 0,
            seq: Int64 = 0,
            sourceType: String = "",
            sourceId: String = "",
            businessDate: String = "",
            refundMinor: Int64 = 0
        ) {
            self.memberId = memberId
            self.kind = kind
            self.principalMinor = principalMinor
            self.bonusMinor = bonusMinor
            self.principalAfterMinor = principalAfterMinor
            self.bonusAfterMinor = bonusAfterMinor
            self.availableMinor = availableMinor
            self.seq = seq
            self.sourceType = sourceType
            self.sourceId = sourceId
            self.businessDate = businessDate
            self.refundMinor = refundMinor
        }
    }
}
