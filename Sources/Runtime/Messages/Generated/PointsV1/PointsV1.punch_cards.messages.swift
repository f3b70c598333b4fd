// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum PunchCardState: ProtoEnum {
        case unspecified
        case punchCardActive
        /// Nothing is left; an undone use makes it active again.
        case punchCardUsedUp
        case punchCardRefunded
        case punchCardExpired
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .punchCardActive, .punchCardUsedUp, .punchCardRefunded, .punchCardExpired]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .punchCardActive
            case 2: self = .punchCardUsedUp
            case 3: self = .punchCardRefunded
            case 4: self = .punchCardExpired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .punchCardActive: 1
            case .punchCardUsedUp: 2
            case .punchCardRefunded: 3
            case .punchCardExpired: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PUNCH_CARD_STATE_UNSPECIFIED": self = .unspecified
            case "PUNCH_CARD_ACTIVE": self = .punchCardActive
            case "PUNCH_CARD_USED_UP": self = .punchCardUsedUp
            case "PUNCH_CARD_REFUNDED": self = .punchCardRefunded
            case "PUNCH_CARD_EXPIRED": self = .punchCardExpired
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PUNCH_CARD_STATE_UNSPECIFIED"
            case .punchCardActive: "PUNCH_CARD_ACTIVE"
            case .punchCardUsedUp: "PUNCH_CARD_USED_UP"
            case .punchCardRefunded: "PUNCH_CARD_REFUNDED"
            case .punchCardExpired: "PUNCH_CARD_EXPIRED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum PunchCardEntryKind: ProtoEnum {
        case unspecified
        case punchCardSale
        case punchCardUse
        case punchCardUseUndone
        case punchCardRefund
        case punchCardExpiry
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .punchCardSale, .punchCardUse, .punchCardUseUndone, .punchCardRefund, .punchCardExpiry]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .punchCardSale
            case 2: self = .punchCardUse
            case 3: self = .punchCardUseUndone
            case 4: self = .punchCardRefund
            case 5: self = .punchCardExpiry
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .punchCardSale: 1
            case .punchCardUse: 2
            case .punchCardUseUndone: 3
            case .punchCardRefund: 4
            case .punchCardExpiry: 5
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PUNCH_CARD_ENTRY_KIND_UNSPECIFIED": self = .unspecified
            case "PUNCH_CARD_SALE": self = .punchCardSale
            case "PUNCH_CARD_USE": self = .punchCardUse
            case "PUNCH_CARD_USE_UNDONE": self = .punchCardUseUndone
            case "PUNCH_CARD_REFUND": self = .punchCardRefund
            case "PUNCH_CARD_EXPIRY": self = .punchCardExpiry
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PUNCH_CARD_ENTRY_KIND_UNSPECIFIED"
            case .punchCardSale: "PUNCH_CARD_SALE"
            case .punchCardUse: "PUNCH_CARD_USE"
            case .punchCardUseUndone: "PUNCH_CARD_USE_UNDONE"
            case .punchCardRefund: "PUNCH_CARD_REFUND"
            case .punchCardExpiry: "PUNCH_CARD_EXPIRY"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What a card costs and gives. It never changes: a new offer is a new plan.
    package struct PunchCardPlanDefinition: Sendable, Equatable {
        /// 1 to 128 characters each.
        package var name: PatronV1.Text?
        /// For all uses together, minor units, 1 or more.
        package var priceMinor: Int64
        /// Uses that the price is for, 1 to 1 000.
        package var uses: Int32
        /// Uses on top, for nothing, 0 to 1 000; they come last.
        package var bonusUses: Int32
        /// Business days of the merchant through which a card is good, the day of the sale not counted;
        /// no end where 0, at most 3 660.
        package var days: Int32
        /// Stores where it is good; all where empty.
        package var storeIds: [String]
        /// What a use costs without a card, minor units: then a refund is the price less that for each
        /// use. Where 0 it is what the uses have not recognised of the price.
        package var listPriceMinor: Int64
        /// What is left of a card that has ended goes to the merchant; otherwise it can still be refunded.
        package var forfeits: Bool

        package init() {
            name = nil
            priceMinor = 0
            uses = 0
            bonusUses = 0
            days = 0
            storeIds = []
            listPriceMinor = 0
            forfeits = false
        }

        package init(
            name: PatronV1.Text? = nil,
            priceMinor: Int64 = 0,
            uses: Int32 = 0,
            bonusUses: Int32 = 0,
            days: Int32 = 0,
            storeIds: [String] = [],
            listPriceMinor: Int64 = 0,
            forfeits: Bool = false
        ) {
            self.name = name
            self.priceMinor = priceMinor
            self.uses = uses
            self.bonusUses = bonusUses
            self.days = days
            self.storeIds = storeIds
            self.listPriceMinor = listPriceMinor
            self.forfeits = forfeits
        }
    }

    package struct PunchCardPlan: Sendable, Equatable {
        package var id: String
        package var definition: PointsV1.PunchCardPlanDefinition?
        /// No more cards of it are sold.
        package var archived: Bool

        package init() {
            id = ""
            definition = nil
            archived = false
        }

        package init(
            id: String = "",
            definition: PointsV1.PunchCardPlanDefinition? = nil,
            archived: Bool = false
        ) {
            self.id = id
            self.definition = definition
            self.archived = archived
        }
    }

    package struct CreatePunchCardPlanRequest: Sendable, Equatable {
        package var definition: PointsV1.PunchCardPlanDefinition?

        package init() {
            definition = nil
        }

        package init(
            definition: PointsV1.PunchCardPlanDefinition? = nil
        ) {
            self.definition = definition
        }
    }

    package struct ArchivePunchCardPlanRequest: Sendable, Equatable {
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

    package struct PunchCardPlanReply: Sendable, Equatable {
        package var plan: PointsV1.PunchCardPlan?
        package var replayed: Bool

        package init() {
            plan = nil
            replayed = false
        }

        package init(
            plan: PointsV1.PunchCardPlan? = nil,
            replayed: Bool = false
        ) {
            self.plan = plan
            self.replayed = replayed
        }
    }

    package struct ListPunchCardPlansRequest: Sendable, Equatable {
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

    package struct ListPunchCardPlansReply: Sendable, Equatable {
        /// Newest first; archived ones for staff only.
        package var plans: [PointsV1.PunchCardPlan]
        package var nextPageToken: String

        package init() {
            plans = []
            nextPageToken = ""
        }

        package init(
            plans: [PointsV1.PunchCardPlan] = [],
            nextPageToken: String = ""
        ) {
            self.plans = plans
            self.nextPageToken = nextPageToken
        }
    }

    package struct PunchCard: Sendable, Equatable {
        package var id: String
        package var planId: String
        package var name: PatronV1.Text?
        package var memberId: String
        package var state: PointsV1.PunchCardState
        /// Paid for, minor units.
        package var priceMinor: Int64
        /// Bonus uses included.
        package var uses: Int32
        package var used: Int32
        /// As of this answer; 0 where the card cannot be used any more.
        package var remaining: Int32
        /// What of the price no use has recognised: owed to the customer.
        package var liabilityMinor: Int64
        /// What a refund would pay now.
        package var refundableMinor: Int64
        package var soldAt: Instant?
        /// Exclusive; absent where it does not end.
        package var expiresAt: Instant?

        package init() {
            id = ""
            planId = ""
            name = nil
            memberId = ""
            state = .unspecified
            priceMinor = 0
            uses = 0
            used = 0
            remaining = 0
            liabilityMinor = 0
            refundableMinor = 0
            soldAt = nil
            expiresAt = nil
        }

        package init(
            id: String = "",
            planId: String = "",
            name: PatronV1.Text? = nil,
            memberId: String = "",
            state: PointsV1.PunchCardState = .unspecified,
            priceMinor: Int64 = 0,
            uses: Int32 = 0,
            used: Int32 = 0,
            remaining: Int32 = 0,
            liabilityMinor: Int64 = 0,
            refundableMinor: Int64 = 0,
            soldAt: Instant? = nil,
            expiresAt: Instant? = nil
        ) {
            self.id = id
            self.planId = planId
            self.name = name
            self.memberId = memberId
            self.state = state
            self.priceMinor = priceMinor
            self.uses = uses
            self.used = used
            self.remaining = remaining
            self.liabilityMinor = liabilityMinor
            self.refundableMinor = refundableMinor
            self.soldAt = soldAt
            self.expiresAt = expiresAt
        }
    }

    /// One line of a card's journal. What its accounts gain sums to zero.
    package struct PunchCardEntry: Sendable, Equatable {
        package var id: String
        /// From 1, without a gap.
        package var seq: Int64
        package var kind: PointsV1.PunchCardEntryKind
        /// Uses that were taken; below 0 where one came back.
        package var uses: Int32
        package var liabilityMinor: Int64
        /// Cash and its like: below 0 where it came in.
        package var cashMinor: Int64
        package var revenueMinor: Int64
        package var breakageMinor: Int64
        package var liabilityAfterMinor: Int64
        package var remainingAfter: Int32
        /// Of an undone use: the entry of the use.
        package var undoesId: String
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        package var reason: String
        /// The caller's number of what the use was for, or of the payment.
        package var reference: String
        /// ISO, by the store's clock where there is a store.
        package var businessDate: String
        package var occurredAt: Instant?

        package init() {
            id = ""
            seq = 0
            kind = .unspecified
            uses = 0
            liabilityMinor = 0
            cashMinor = 0
            revenueMinor = 0
            breakageMinor = 0
            liabilityAfterMinor = 0
            remainingAfter = 0
            undoesId = ""
            storeId = ""
            terminalId = ""
            staffId = ""
            reason = ""
            reference = ""
            businessDate = ""
            occurredAt = nil
        }

        package init(
            id: String = "",
            seq: Int64 = 0,
            kind: PointsV1.PunchCardEntryKind = .unspecified,
            uses: Int32 = 0,
            liabilityMinor: Int64 = 0,
            cashMinor: Int64 = 0,
            revenueMinor: Int64 = 0,
            breakageMinor: Int64 = 0,
            liabilityAfterMinor: Int64 = 0,
            remainingAfter: Int32 = 0,
            undoesId: String = "",
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            reason: String = "",
            reference: String = "",
            businessDate: String = "",
            occurredAt: Instant? = nil
        ) {
            self.id = id
            self.seq = seq
            self.kind = kind
            self.uses = uses
            self.liabilityMinor = liabilityMinor
            self.cashMinor = cashMinor
            self.revenueMinor = revenueMinor
            self.breakageMinor = breakageMinor
            self.liabilityAfterMinor = liabilityAfterMinor
            self.remainingAfter = remainingAfter
            self.undoesId = undoesId
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.reason = reason
            self.reference = reference
            self.businessDate = businessDate
            self.occurredAt = occurredAt
        }
    }

    package struct SellPunchCardRequest: Sendable, Equatable {
        package var planId: String
        /// Exactly one of the three names the member.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        package var tender: PointsV1.TenderType
        /// The number of the payment, 1 to 64 characters: each payment buys one card.
        package var paymentId: String
        /// What was paid: the plan's price.
        package var paidMinor: Int64

        package init() {
            planId = ""
            memberId = ""
            memberCode = ""
            phone = ""
            storeId = ""
            terminalId = ""
            staffId = ""
            tender = .unspecified
            paymentId = ""
            paidMinor = 0
        }

        package init(
            planId: String = "",
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            tender: PointsV1.TenderType = .unspecified,
            paymentId: String = "",
            paidMinor: Int64 = 0
        ) {
            self.planId = planId
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.tender = tender
            self.paymentId = paymentId
            self.paidMinor = paidMinor
        }
    }

    package struct UsePunchCardRequest: Sendable, Equatable {
        package var id: String
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        /// What it is used for, such as the number of an order; at most 64 characters.
        package var reference: String

        package init() {
            id = ""
            storeId = ""
            terminalId = ""
            staffId = ""
            reference = ""
        }

        package init(
            id: String = "",
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            reference: String = ""
        ) {
            self.id = id
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.reference = reference
        }
    }

    package struct UndoPunchCardUseRequest: Sendable, Equatable {
        package var id: String
        /// The entry of the use.
        package var useId: String
        /// 1 to 256 characters; it stands in the books.
        package var reason: String

        package init() {
            id = ""
            useId = ""
            reason = ""
        }

        package init(
            id: String = "",
            useId: String = "",
            reason: String = ""
        ) {
            self.id = id
            self.useId = useId
            self.reason = reason
        }
    }

    package struct RefundPunchCardRequest: Sendable, Equatable {
        package var id: String
        /// 1 to 256 characters.
        package var reason: String
        /// How it was paid out.
        package var tender: PointsV1.TenderType
        /// Of the pay-out; at most 64 characters.
        package var reference: String
        /// What was paid out: `refundable_minor` of the card.
        package var refundMinor: Int64
        /// The till that paid it out: it counts in the shift and the day of the terminal. Both empty where none
        /// did; then the step counts where the card was sold.
        package var storeId: String
        package var terminalId: String

        package init() {
            id = ""
            reason = ""
            tender = .unspecified
            reference = ""
            refundMinor = 0
            storeId = ""
            terminalId = ""
        }

        package init(
            id: String = "",
            reason: String = "",
            tender: PointsV1.TenderType = .unspecified,
            reference: String = "",
            refundMinor: Int64 = 0,
            storeId: String = "",
            terminalId: String = ""
        ) {
            self.id = id
            self.reason = reason
            self.tender = tender
            self.reference = reference
            self.refundMinor = refundMinor
            self.storeId = storeId
            self.terminalId = terminalId
        }
    }

    package struct PunchCardReply: Sendable, Equatable {
        package var card: PointsV1.PunchCard?
        /// What the call has done.
        package var entry: PointsV1.PunchCardEntry?
        package var replayed: Bool

        package init() {
            card = nil
            entry = nil
            replayed = false
        }

        package init(
            card: PointsV1.PunchCard? = nil,
            entry: PointsV1.PunchCardEntry? = nil,
            replayed: Bool = false
        ) {
            self.card = card
            self.entry = entry
            self.replayed = replayed
        }
    }

    package struct GetPunchCardRequest: Sendable, Equatable {
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

    package struct ListPunchCardsRequest: Sendable, Equatable {
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

    package struct ListMyPunchCardsRequest: Sendable, Equatable {
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

    package struct ListPunchCardsReply: Sendable, Equatable {
        /// Newest first.
        package var cards: [PointsV1.PunchCard]
        package var nextPageToken: String

        package init() {
            cards = []
            nextPageToken = ""
        }

        package init(
            cards: [PointsV1.PunchCard] = [],
            nextPageToken: String = ""
        ) {
            self.cards = cards
            self.nextPageToken = nextPageToken
        }
    }

    package struct ListPunchCardEntriesRequest: Sendable, Equatable {
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

    package struct ListPunchCardEntriesReply: Sendable, Equatable {
        /// Newest first.
        package var entries: [PointsV1.PunchCardEntry]
        package var nextPageToken: String

        package init() {
            entries = []
            nextPageToken = ""
        }

        package init(
            entries: [PointsV1.PunchCardEntry] = [],
            nextPageToken: String = ""
        ) {
            self.entries = entries
            self.nextPageToken = nextPageToken
        }
    }

    /// Events punch_card.sold, punch_card.used, punch_card.use_undone, punch_card.refunded,
    /// punch_card.expired.
    package struct PunchCardEvent: Sendable, Equatable {
        package var cardId: String
        package var planId: String
        package var memberId: String
        package var entry: PointsV1.PunchCardEntry?
        package var state: PointsV1.PunchCardState

        package init() {
            cardId = ""
            planId = ""
            memberId = ""
            entry = nil
            state = .unspecified
        }

        package init(
            cardId: String = "",
            planId: String = "",
            memberId: String = "",
            entry: PointsV1.PunchCardEntry? = nil,
            state: PointsV1.PunchCardState = .unspecified
        ) {
            self.cardId = cardId
            self.planId = planId
            self.memberId = memberId
            self.entry = entry
            self.state = state
        }
    }
}
