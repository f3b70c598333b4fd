// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum Channel: ProtoEnum {
        case unspecified
        case inStore
        case online
        case delivery
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .inStore, .online, .delivery]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .inStore
            case 2: self = .online
            case 3: self = .delivery
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .inStore: 1
            case .online: 2
            case .delivery: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "CHANNEL_UNSPECIFIED": self = .unspecified
            case "IN_STORE": self = .inStore
            case "ONLINE": self = .online
            case "DELIVERY": self = .delivery
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "CHANNEL_UNSPECIFIED"
            case .inStore: "IN_STORE"
            case .online: "ONLINE"
            case .delivery: "DELIVERY"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum TenderType: ProtoEnum {
        case unspecified
        case cash
        case card
        case wechatPay
        case alipay
        case storedValue
        case punchCard
        case voucher
        case platform
        case other
        /// In answers only: what a till had taken as stored value while it was alone, and the member did
        /// not have. Nobody has paid it; it earns no points, and is not paid out where goods come back.
        case owed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .cash, .card, .wechatPay, .alipay, .storedValue, .punchCard, .voucher, .platform, .other, .owed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .cash
            case 2: self = .card
            case 3: self = .wechatPay
            case 4: self = .alipay
            case 5: self = .storedValue
            case 6: self = .punchCard
            case 7: self = .voucher
            case 8: self = .platform
            case 9: self = .other
            case 10: self = .owed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .cash: 1
            case .card: 2
            case .wechatPay: 3
            case .alipay: 4
            case .storedValue: 5
            case .punchCard: 6
            case .voucher: 7
            case .platform: 8
            case .other: 9
            case .owed: 10
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "TENDER_TYPE_UNSPECIFIED": self = .unspecified
            case "CASH": self = .cash
            case "CARD": self = .card
            case "WECHAT_PAY": self = .wechatPay
            case "ALIPAY": self = .alipay
            case "STORED_VALUE": self = .storedValue
            case "PUNCH_CARD": self = .punchCard
            case "VOUCHER": self = .voucher
            case "PLATFORM": self = .platform
            case "OTHER": self = .other
            case "OWED": self = .owed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "TENDER_TYPE_UNSPECIFIED"
            case .cash: "CASH"
            case .card: "CARD"
            case .wechatPay: "WECHAT_PAY"
            case .alipay: "ALIPAY"
            case .storedValue: "STORED_VALUE"
            case .punchCard: "PUNCH_CARD"
            case .voucher: "VOUCHER"
            case .platform: "PLATFORM"
            case .other: "OTHER"
            case .owed: "OWED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What becomes of a discount whose condition the rest of the order does not meet.
    package enum RefundPricing: ProtoEnum {
        /// KEEP.
        case unspecified
        /// The rest keeps its discount: each piece comes back for what was paid for it.
        case keep
        /// What is kept is priced anew with the offers of the order: all returns together pay back what
        /// was paid less that price. Of orders that Patron has priced only.
        case recompute
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .keep, .recompute]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .keep
            case 2: self = .recompute
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .keep: 1
            case .recompute: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "REFUND_PRICING_UNSPECIFIED": self = .unspecified
            case "KEEP": self = .keep
            case "RECOMPUTE": self = .recompute
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "REFUND_PRICING_UNSPECIFIED"
            case .keep: "KEEP"
            case .recompute: "RECOMPUTE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// A line is quantity x unit_price_minor, or amount_minor for the whole line: exactly one is given.
    package struct OrderLine: Sendable, Equatable {
        package var sku: String
        package var name: String
        package var category: String
        /// 1 to 100 000.
        package var quantity: Int64
        package var price: OneOf_Price?

        package init() {
            sku = ""
            name = ""
            category = ""
            quantity = 0
            price = nil
        }

        package init(
            sku: String = "",
            name: String = "",
            category: String = "",
            quantity: Int64 = 0,
            price: OneOf_Price? = nil
        ) {
            self.sku = sku
            self.name = name
            self.category = category
            self.quantity = quantity
            self.price = price
        }

        package enum OneOf_Price: Sendable, Equatable {
            /// Minor units, 0 or more.
            case unitPriceMinor(Int64)
            /// Minor units for the whole line, 0 or more.
            case amountMinor(Int64)
        }
    }

    /// How a part of an order is paid.
    package struct Tender: Sendable, Equatable {
        package var type: PointsV1.TenderType
        /// Minor units, 0 or more.
        package var amountMinor: Int64
        /// Of PUNCH_CARD: a card of the member. One use of it is taken with the order, all of it or
        /// nothing; without it the use is taken by a call of its own. Several tenders take several uses.
        package var punchCardId: String
        /// In answers only: the entry of the use in the card's journal.
        package var punchCardUseId: String
        /// In answers only: the payment of Patron's that paid it. What is returned of the order goes back
        /// to its source by a refund of this payment.
        package var paymentId: String

        package init() {
            type = .unspecified
            amountMinor = 0
            punchCardId = ""
            punchCardUseId = ""
            paymentId = ""
        }

        package init(
            type: PointsV1.TenderType = .unspecified,
            amountMinor: Int64 = 0,
            punchCardId: String = "",
            punchCardUseId: String = "",
            paymentId: String = ""
        ) {
            self.type = type
            self.amountMinor = amountMinor
            self.punchCardId = punchCardId
            self.punchCardUseId = punchCardUseId
            self.paymentId = paymentId
        }
    }

    /// A paid order whose prices the caller has made.
    package struct PlaceOrderRequest: Sendable, Equatable {
        package var storeId: String
        /// IN_STORE where absent.
        package var channel: PointsV1.Channel
        package var terminalId: String
        package var staffId: String
        package var table: String
        package var covers: Int32
        /// Exactly one of the three names the member. Who pays with stored value shows a dynamic code,
        /// which from then on is good for this order alone.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// The caller's number of the order; unique per merchant, store and channel. 1 to 64 characters.
        package var externalId: String
        /// At most 5 minutes ahead and 30 days back.
        package var paidAt: Instant?
        /// 1 to 1 000.
        package var lines: [PointsV1.OrderLine]
        /// Their sum is the sum of the lines. 1 to 20.
        package var tenders: [PointsV1.Tender]

        package init() {
            storeId = ""
            channel = .unspecified
            terminalId = ""
            staffId = ""
            table = ""
            covers = 0
            memberId = ""
            memberCode = ""
            phone = ""
            externalId = ""
            paidAt = nil
            lines = []
            tenders = []
        }

        package init(
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            terminalId: String = "",
            staffId: String = "",
            table: String = "",
            covers: Int32 = 0,
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            externalId: String = "",
            paidAt: Instant? = nil,
            lines: [PointsV1.OrderLine] = [],
            tenders: [PointsV1.Tender] = []
        ) {
            self.storeId = storeId
            self.channel = channel
            self.terminalId = terminalId
            self.staffId = staffId
            self.table = table
            self.covers = covers
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.externalId = externalId
            self.paidAt = paidAt
            self.lines = lines
            self.tenders = tenders
        }
    }

    /// An order as it is kept.
    package struct Order: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        /// ISO date by the store's clock, decided once when the order came in.
        package var businessDate: String
        /// Sum of the lines, minor units.
        package var payableMinor: Int64
        package var currency: String
        package var memberId: String
        package var storeId: String
        package var channel: PointsV1.Channel
        package var terminalId: String
        package var staffId: String
        package var table: String
        package var covers: Int32
        package var externalId: String
        package var paidAt: Instant?
        package var lines: [PointsV1.PricedLine]
        package var tenders: [PointsV1.Tender]
        /// As the order was placed; what returns took back stands in their answers.
        package var pointsEarned: Int64
        /// What was returned of the lines in all, minor units; in the answer of Get only.
        package var refundedMinor: Int64
        /// Of an order that Patron has priced: the checkout that it was.
        package var checkoutId: String
        /// Before anything came off, minor units.
        package var listMinor: Int64
        /// What was taken off, offer by offer.
        package var discounts: [PointsV1.OrderDiscount]
        /// Points that paid a part of it, and what they were worth.
        package var pointsSpent: Int64
        package var pointsSpentMinor: Int64

        package init() {
            id = ""
            businessDate = ""
            payableMinor = 0
            currency = ""
            memberId = ""
            storeId = ""
            channel = .unspecified
            terminalId = ""
            staffId = ""
            table = ""
            covers = 0
            externalId = ""
            paidAt = nil
            lines = []
            tenders = []
            pointsEarned = 0
            refundedMinor = 0
            checkoutId = ""
            listMinor = 0
            discounts = []
            pointsSpent = 0
            pointsSpentMinor = 0
        }

        package init(
            id: String = "",
            businessDate: String = "",
            payableMinor: Int64 = 0,
            currency: String = "",
            memberId: String = "",
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            terminalId: String = "",
            staffId: String = "",
            table: String = "",
            covers: Int32 = 0,
            externalId: String = "",
            paidAt: Instant? = nil,
            lines: [PointsV1.PricedLine] = [],
            tenders: [PointsV1.Tender] = [],
            pointsEarned: Int64 = 0,
            refundedMinor: Int64 = 0,
            checkoutId: String = "",
            listMinor: Int64 = 0,
            discounts: [PointsV1.OrderDiscount] = [],
            pointsSpent: Int64 = 0,
            pointsSpentMinor: Int64 = 0
        ) {
            self.id = id
            self.businessDate = businessDate
            self.payableMinor = payableMinor
            self.currency = currency
            self.memberId = memberId
            self.storeId = storeId
            self.channel = channel
            self.terminalId = terminalId
            self.staffId = staffId
            self.table = table
            self.covers = covers
            self.externalId = externalId
            self.paidAt = paidAt
            self.lines = lines
            self.tenders = tenders
            self.pointsEarned = pointsEarned
            self.refundedMinor = refundedMinor
            self.checkoutId = checkoutId
            self.listMinor = listMinor
            self.discounts = discounts
            self.pointsSpent = pointsSpent
            self.pointsSpentMinor = pointsSpentMinor
        }
    }

    /// What an offer took off an order.
    package struct OrderDiscount: Sendable, Equatable {
        /// Of the promotion or of the coupon; empty for member prices.
        package var offerId: String
        package var nameZh: String
        package var nameEn: String
        /// Minor units.
        package var amountMinor: Int64

        package init() {
            offerId = ""
            nameZh = ""
            nameEn = ""
            amountMinor = 0
        }

        package init(
            offerId: String = "",
            nameZh: String = "",
            nameEn: String = "",
            amountMinor: Int64 = 0
        ) {
            self.offerId = offerId
            self.nameZh = nameZh
            self.nameEn = nameEn
            self.amountMinor = amountMinor
        }
    }

    /// A line of an order as it is kept; its amount is what money paid of it.
    package struct PricedLine: Sendable, Equatable {
        package var sku: String
        package var name: String
        package var category: String
        package var quantity: Int64
        package var amountMinor: Int64
        /// The line's share of the points of the order.
        package var points: Int64
        /// What was returned of it so far; in the answer of Get only.
        package var returnedQuantity: Int64
        package var returnedMinor: Int64
        /// Before anything came off, minor units.
        package var listMinor: Int64
        /// What points paid of it, and how many; the amount is what was paid with money.
        package var pointsSpent: Int64
        package var pointsSpentMinor: Int64
        /// Beside what was asked for.
        package var isGift: Bool
        package var isShipping: Bool

        package init() {
            sku = ""
            name = ""
            category = ""
            quantity = 0
            amountMinor = 0
            points = 0
            returnedQuantity = 0
            returnedMinor = 0
            listMinor = 0
            pointsSpent = 0
            pointsSpentMinor = 0
            isGift = false
            isShipping = false
        }

        package init(
            sku: String = "",
            name: String = "",
            category: String = "",
            quantity: Int64 = 0,
            amountMinor: Int64 = 0,
            points: Int64 = 0,
            returnedQuantity: Int64 = 0,
            returnedMinor: Int64 = 0,
            listMinor: Int64 = 0,
            pointsSpent: Int64 = 0,
            pointsSpentMinor: Int64 = 0,
            isGift: Bool = false,
            isShipping: Bool = false
        ) {
            self.sku = sku
            self.name = name
            self.category = category
            self.quantity = quantity
            self.amountMinor = amountMinor
            self.points = points
            self.returnedQuantity = returnedQuantity
            self.returnedMinor = returnedMinor
            self.listMinor = listMinor
            self.pointsSpent = pointsSpent
            self.pointsSpentMinor = pointsSpentMinor
            self.isGift = isGift
            self.isShipping = isShipping
        }
    }

    /// The order, and the points that it earned.
    package struct PlaceOrderReply: Sendable, Equatable {
        package var order: PointsV1.Order?
        package var pointsEarned: Int64
        package var points: PointsV1.PointsBalance?
        /// Why this many points, step by step.
        package var explanation: [PointsV1.ExplanationStep]
        /// Whether this is the stored answer of an earlier call.
        package var replayed: Bool

        package init() {
            order = nil
            pointsEarned = 0
            points = nil
            explanation = []
            replayed = false
        }

        package init(
            order: PointsV1.Order? = nil,
            pointsEarned: Int64 = 0,
            points: PointsV1.PointsBalance? = nil,
            explanation: [PointsV1.ExplanationStep] = [],
            replayed: Bool = false
        ) {
            self.order = order
            self.pointsEarned = pointsEarned
            self.points = points
            self.explanation = explanation
            self.replayed = replayed
        }
    }

    /// Names an order.
    package struct GetOrderRequest: Sendable, Equatable {
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

    /// What is returned of one line: so many pieces, or an amount of it.
    package struct ReturnedLine: Sendable, Equatable {
        /// Number of the order's line, from 1.
        package var line: Int32
        package var part: OneOf_Part?

        package init() {
            line = 0
            part = nil
        }

        package init(
            line: Int32 = 0,
            part: OneOf_Part? = nil
        ) {
            self.line = line
            self.part = part
        }

        package enum OneOf_Part: Sendable, Equatable {
            case quantity(Int64)
            /// Minor units.
            case amountMinor(Int64)
        }
    }

    /// What of an order comes back.
    package struct RefundOrderRequest: Sendable, Equatable {
        package var id: String
        /// The caller's number of the return; unique within the order. 1 to 64 characters.
        package var externalId: String
        /// All that is left of the order where empty.
        package var lines: [PointsV1.ReturnedLine]
        /// At most 256 characters.
        package var reason: String
        package var pricing: PointsV1.RefundPricing

        package init() {
            id = ""
            externalId = ""
            lines = []
            reason = ""
            pricing = .unspecified
        }

        package init(
            id: String = "",
            externalId: String = "",
            lines: [PointsV1.ReturnedLine] = [],
            reason: String = "",
            pricing: PointsV1.RefundPricing = .unspecified
        ) {
            self.id = id
            self.externalId = externalId
            self.lines = lines
            self.reason = reason
            self.pricing = pricing
        }
    }

    /// What of a line came back with this return.
    package struct RefundedLine: Sendable, Equatable {
        package var line: Int32
        package var quantity: Int64
        package var amountMinor: Int64
        /// Points of the line that come back.
        package var points: Int64

        package init() {
            line = 0
            quantity = 0
            amountMinor = 0
            points = 0
        }

        package init(
            line: Int32 = 0,
            quantity: Int64 = 0,
            amountMinor: Int64 = 0,
            points: Int64 = 0
        ) {
            self.line = line
            self.quantity = quantity
            self.amountMinor = amountMinor
            self.points = points
        }
    }

    /// What is paid back, and what becomes of the points.
    package struct RefundOrderReply: Sendable, Equatable {
        /// UUIDv7.
        package var refundId: String
        /// What is to be paid back, before what `cash_charge_minor` keeps.
        package var amountMinor: Int64
        package var currency: String
        package var lines: [PointsV1.RefundedLine]
        /// Points of the order that this return takes back.
        package var pointsClawedBack: Int64
        /// Of them, those that had ended already and count as returned.
        package var pointsExpired: Int64
        /// Of them, those that the member owes now.
        package var pointsOwed: Int64
        /// Of them, those that nobody pays: written off.
        package var pointsUncollected: Int64
        /// Of them, those that the cash refund is less for, and by how much.
        package var pointsCharged: Int64
        package var cashChargeMinor: Int64
        package var points: PointsV1.PointsBalance?
        package var explanation: [PointsV1.ExplanationStep]
        package var replayed: Bool
        /// How the amount is paid back, tender by tender, in the order of the order's tenders.
        package var tenders: [PointsV1.Tender]
        /// Points that the order had spent and that came back.
        package var pointsRestored: Int64
        /// Of the stored value that came back: the member's own money, and the merchant's.
        package var principalMinor: Int64
        package var bonusMinor: Int64

        package init() {
            refundId = ""
            amountMinor = 0
            currency = ""
            lines = []
            pointsClawedBack = 0
            pointsExpired = 0
            pointsOwed = 0
            pointsUncollected = 0
            pointsCharged = 0
            cashChargeMinor = 0
            points = nil
            explanation = []
            replayed = false
            tenders = []
            pointsRestored = 0
            principalMinor = 0
            bonusMinor = 0
        }

        package init(
            refundId: String = "",
            amountMinor: Int64 = 0,
            currency: String = "",
            lines: [PointsV1.RefundedLine] = [],
            pointsClawedBack: Int64 = 0,
            pointsExpired: Int64 = 0,
            pointsOwed: Int64 = 0,
            pointsUncollected: Int64 = 0,
            pointsCharged: Int64 = 0,
            cashChargeMinor: Int64 = 0,
            points: PointsV1.PointsBalance? = nil,
            explanation: [PointsV1.ExplanationStep] = [],
            replayed: Bool = false,
            tenders: [PointsV1.Tender] = [],
            pointsRestored: Int64 = 0,
            principalMinor: Int64 = 0,
            bonusMinor: Int64 = 0
        ) {
            self.refundId = refundId
            self.amountMinor = amountMinor
            self.currency = currency
            self.lines = lines
            self.pointsClawedBack = pointsClawedBack
            self.pointsExpired = pointsExpired
            self.pointsOwed = pointsOwed
            self.pointsUncollected = pointsUncollected
            self.pointsCharged = pointsCharged
            self.cashChargeMinor = cashChargeMinor
            self.points = points
            self.explanation = explanation
            self.replayed = replayed
            self.tenders = tenders
            self.pointsRestored = pointsRestored
            self.principalMinor = principalMinor
            self.bonusMinor = bonusMinor
        }
    }

    package struct SummariseOrdersRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct SummariseOrdersReply: Sendable, Equatable {
        package var orders: Int64
        package var salesMinor: Int64
        package var pointsEarned: Int64
        /// The place in the feed that contains all of them.
        package var feedTransaction: Int64
        package var feedSequence: Int64

        package init() {
            orders = 0
            salesMinor = 0
            pointsEarned = 0
            feedTransaction = 0
            feedSequence = 0
        }

        package init(
            orders: Int64 = 0,
            salesMinor: Int64 = 0,
            pointsEarned: Int64 = 0,
            feedTransaction: Int64 = 0,
            feedSequence: Int64 = 0
        ) {
            self.orders = orders
            self.salesMinor = salesMinor
            self.pointsEarned = pointsEarned
            self.feedTransaction = feedTransaction
            self.feedSequence = feedSequence
        }
    }

    /// Event order.paid.
    package struct OrderPaidEvent: Sendable, Equatable {
        package var orderId: String
        package var memberId: String
        package var storeId: String
        package var channel: PointsV1.Channel
        /// ISO.
        package var businessDate: String
        package var paidAt: Instant?
        package var payableMinor: Int64
        package var currency: String
        package var pointsEarned: Int64
        /// Of an order that Patron has priced: the checkout whose offers are used now.
        package var checkoutId: String
        /// Who served the member, as the till names her; or empty.
        package var staffId: String

        package init() {
            orderId = ""
            memberId = ""
            storeId = ""
            channel = .unspecified
            businessDate = ""
            paidAt = nil
            payableMinor = 0
            currency = ""
            pointsEarned = 0
            checkoutId = ""
            staffId = ""
        }

        package init(
            orderId: String = "",
            memberId: String = "",
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            businessDate: String = "",
            paidAt: Instant? = nil,
            payableMinor: Int64 = 0,
            currency: String = "",
            pointsEarned: Int64 = 0,
            checkoutId: String = "",
            staffId: String = ""
        ) {
            self.orderId = orderId
            self.memberId = memberId
            self.storeId = storeId
            self.channel = channel
            self.businessDate = businessDate
            self.paidAt = paidAt
            self.payableMinor = payableMinor
            self.currency = currency
            self.pointsEarned = pointsEarned
            self.checkoutId = checkoutId
            self.staffId = staffId
        }
    }

    /// Event order.refunded: one return of an order.
    package struct OrderRefundedEvent: Sendable, Equatable {
        package var refundId: String
        package var orderId: String
        package var memberId: String
        package var storeId: String
        package var channel: PointsV1.Channel
        /// Of the order, ISO: levels and cohorts count the return on it.
        package var orderBusinessDate: String
        /// Of the return, ISO: tills and cash reports count it on it.
        package var businessDate: String
        package var amountMinor: Int64
        package var currency: String
        package var pointsClawedBack: Int64
        /// Whether nothing of the order is left.
        package var isWhole: Bool
        package var checkoutId: String

        package init() {
            refundId = ""
            orderId = ""
            memberId = ""
            storeId = ""
            channel = .unspecified
            orderBusinessDate = ""
            businessDate = ""
            amountMinor = 0
            currency = ""
            pointsClawedBack = 0
            isWhole = false
            checkoutId = ""
        }

        package init(
            refundId: String = "",
            orderId: String = "",
            memberId: String = "",
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            orderBusinessDate: String = "",
            businessDate: String = "",
            amountMinor: Int64 = 0,
            currency: String = "",
            pointsClawedBack: Int64 = 0,
            isWhole: Bool = false,
            checkoutId: String = ""
        ) {
            self.refundId = refundId
            self.orderId = orderId
            self.memberId = memberId
            self.storeId = storeId
            self.channel = channel
            self.orderBusinessDate = orderBusinessDate
            self.businessDate = businessDate
            self.amountMinor = amountMinor
            self.currency = currency
            self.pointsClawedBack = pointsClawedBack
            self.isWhole = isWhole
            self.checkoutId = checkoutId
        }
    }

    /// Events points.granted, and points.pending for points that are not usable yet.
    package struct PointsGrantedEvent: Sendable, Equatable {
        package var memberId: String
        package var points: Int64
        /// ORDER, CHECK_IN, EVENT …
        package var sourceType: String
        package var sourceId: String
        package var businessDate: String
        /// Balance after, with its version.
        package var available: Int64
        package var seq: Int64

        package init() {
            memberId = ""
            points = 0
            sourceType = ""
            sourceId = ""
            businessDate = ""
            available = 0
            seq = 0
        }

        package init(
            memberId: String = "",
            points: Int64 = 0,
            sourceType: String = "",
            sourceId: String = "",
            businessDate: String = "",
            available: Int64 = 0,
            seq: Int64 = 0
        ) {
            self.memberId = memberId
            self.points = points
            self.sourceType = sourceType
            self.sourceId = sourceId
            self.businessDate = businessDate
            self.available = available
            self.seq = seq
        }
    }
}
