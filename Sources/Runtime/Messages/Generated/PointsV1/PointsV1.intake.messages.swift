// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum GuestOrderState: ProtoEnum {
        case unspecified
        /// Nobody's yet.
        case openGuestOrder
        /// A member's: from now on an order like any other, under the same id.
        case claimedGuestOrder
        /// Taken back by staff.
        case voidedGuestOrder
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .openGuestOrder, .claimedGuestOrder, .voidedGuestOrder]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .openGuestOrder
            case 2: self = .claimedGuestOrder
            case 3: self = .voidedGuestOrder
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .openGuestOrder: 1
            case .claimedGuestOrder: 2
            case .voidedGuestOrder: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "GUEST_ORDER_STATE_UNSPECIFIED": self = .unspecified
            case "OPEN_GUEST_ORDER": self = .openGuestOrder
            case "CLAIMED_GUEST_ORDER": self = .claimedGuestOrder
            case "VOIDED_GUEST_ORDER": self = .voidedGuestOrder
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "GUEST_ORDER_STATE_UNSPECIFIED"
            case .openGuestOrder: "OPEN_GUEST_ORDER"
            case .claimedGuestOrder: "CLAIMED_GUEST_ORDER"
            case .voidedGuestOrder: "VOIDED_GUEST_ORDER"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct BatchOrdersRequest: Sendable, Equatable {
        /// 1 to 500. Orders of one member are taken in their order.
        package var orders: [PointsV1.PlaceOrderRequest]

        package init() {
            orders = []
        }

        package init(
            orders: [PointsV1.PlaceOrderRequest] = []
        ) {
            self.orders = orders
        }
    }

    /// What became of one order of a batch.
    package struct BatchedOrder: Sendable, Equatable {
        package var externalId: String
        /// Empty where it was refused.
        package var orderId: String
        package var pointsEarned: Int64
        /// Whether it was there already.
        package var alreadyPlaced: Bool
        /// Absent where it is placed. Where it is retryable, send the batch again under the same key.
        package var refusal: PatronV1.ErrorInfo?

        package init() {
            externalId = ""
            orderId = ""
            pointsEarned = 0
            alreadyPlaced = false
            refusal = nil
        }

        package init(
            externalId: String = "",
            orderId: String = "",
            pointsEarned: Int64 = 0,
            alreadyPlaced: Bool = false,
            refusal: PatronV1.ErrorInfo? = nil
        ) {
            self.externalId = externalId
            self.orderId = orderId
            self.pointsEarned = pointsEarned
            self.alreadyPlaced = alreadyPlaced
            self.refusal = refusal
        }
    }

    package struct BatchOrdersReply: Sendable, Equatable {
        /// In the order of the request, one each.
        package var orders: [PointsV1.BatchedOrder]
        package var placedCount: Int32
        package var alreadyPlacedCount: Int32
        package var refusedCount: Int32

        package init() {
            orders = []
            placedCount = 0
            alreadyPlacedCount = 0
            refusedCount = 0
        }

        package init(
            orders: [PointsV1.BatchedOrder] = [],
            placedCount: Int32 = 0,
            alreadyPlacedCount: Int32 = 0,
            refusedCount: Int32 = 0
        ) {
            self.orders = orders
            self.placedCount = placedCount
            self.alreadyPlacedCount = alreadyPlacedCount
            self.refusedCount = refusedCount
        }
    }

    /// Rows of a CSV file, as they stand in it (RFC 4180; a row has no line break in it). Rows of one
    /// order (same store, channel and number) follow each other; each is a line of it. The tender, staff,
    /// terminal, member and instant of an order are those of its first row.
    package struct ImportOrderRowsRequest: Sendable, Equatable {
        /// The file's first line: names of columns in any order. externalId, storeId, paidAt, member,
        /// quantity and amountMinor must be there; channel, terminalId, staffId, sku, name, category and
        /// tender may. The member is an id, a card number, or a phone that begins with +.
        package var header: String
        /// 1 to 1 000.
        package var rows: [String]
        /// Number of the first of them in the file, for the report; 2 where absent.
        package var firstRow: Int32
        /// Only reports what is wrong.
        package var validateOnly: Bool

        package init() {
            header = ""
            rows = []
            firstRow = 0
            validateOnly = false
        }

        package init(
            header: String = "",
            rows: [String] = [],
            firstRow: Int32 = 0,
            validateOnly: Bool = false
        ) {
            self.header = header
            self.rows = rows
            self.firstRow = firstRow
            self.validateOnly = validateOnly
        }
    }

    /// What is wrong with a row, or why its order was refused.
    package struct OrderRowProblem: Sendable, Equatable {
        package var row: Int32
        /// Name of the column; empty where the row as a whole is meant.
        package var column: String
        package var problem: String
        /// Where the order was refused: the key of the error.
        package var key: String

        package init() {
            row = 0
            column = ""
            problem = ""
            key = ""
        }

        package init(
            row: Int32 = 0,
            column: String = "",
            problem: String = "",
            key: String = ""
        ) {
            self.row = row
            self.column = column
            self.problem = problem
            self.key = key
        }
    }

    package struct ImportOrderRowsReply: Sendable, Equatable {
        package var orderCount: Int32
        /// Sum of the orders that make sense, minor units.
        package var sumMinor: Int64
        package var placedCount: Int32
        package var alreadyPlacedCount: Int32
        /// Where a row makes no sense, no order of the request is taken over.
        package var problems: [PointsV1.OrderRowProblem]

        package init() {
            orderCount = 0
            sumMinor = 0
            placedCount = 0
            alreadyPlacedCount = 0
            problems = []
        }

        package init(
            orderCount: Int32 = 0,
            sumMinor: Int64 = 0,
            placedCount: Int32 = 0,
            alreadyPlacedCount: Int32 = 0,
            problems: [PointsV1.OrderRowProblem] = []
        ) {
            self.orderCount = orderCount
            self.sumMinor = sumMinor
            self.placedCount = placedCount
            self.alreadyPlacedCount = alreadyPlacedCount
            self.problems = problems
        }
    }

    package struct PlaceGuestOrderRequest: Sendable, Equatable {
        /// As for Place, without member.
        package var order: PointsV1.PlaceOrderRequest?

        package init() {
            order = nil
        }

        package init(
            order: PointsV1.PlaceOrderRequest? = nil
        ) {
            self.order = order
        }
    }

    /// An order of somebody who is no member, or has not said who she is.
    package struct GuestOrder: Sendable, Equatable {
        /// UUIDv7; the order's id as well, once it is claimed.
        package var id: String
        package var state: PointsV1.GuestOrderState
        package var storeId: String
        package var channel: PointsV1.Channel
        package var terminalId: String
        package var staffId: String
        package var externalId: String
        /// ISO, by the store's clock.
        package var businessDate: String
        package var paidAt: Instant?
        package var payableMinor: Int64
        package var currency: String
        /// To be printed on the receipt, as text or as a QR code: whoever has it may claim the order. In
        /// the answer of PlaceGuest only.
        package var receiptCode: String
        /// Until when it can be claimed; exclusive.
        package var claimableUntil: Instant?

        package init() {
            id = ""
            state = .unspecified
            storeId = ""
            channel = .unspecified
            terminalId = ""
            staffId = ""
            externalId = ""
            businessDate = ""
            paidAt = nil
            payableMinor = 0
            currency = ""
            receiptCode = ""
            claimableUntil = nil
        }

        package init(
            id: String = "",
            state: PointsV1.GuestOrderState = .unspecified,
            storeId: String = "",
            channel: PointsV1.Channel = .unspecified,
            terminalId: String = "",
            staffId: String = "",
            externalId: String = "",
            businessDate: String = "",
            paidAt: Instant? = nil,
            payableMinor: Int64 = 0,
            currency: String = "",
            receiptCode: String = "",
            claimableUntil: Instant? = nil
        ) {
            self.id = id
            self.state = state
            self.storeId = storeId
            self.channel = channel
            self.terminalId = terminalId
            self.staffId = staffId
            self.externalId = externalId
            self.businessDate = businessDate
            self.paidAt = paidAt
            self.payableMinor = payableMinor
            self.currency = currency
            self.receiptCode = receiptCode
            self.claimableUntil = claimableUntil
        }
    }

    package struct PlaceGuestOrderReply: Sendable, Equatable {
        package var order: PointsV1.GuestOrder?
        package var replayed: Bool

        package init() {
            order = nil
            replayed = false
        }

        package init(
            order: PointsV1.GuestOrder? = nil,
            replayed: Bool = false
        ) {
            self.order = order
            self.replayed = replayed
        }
    }

    package struct GetGuestOrderRequest: Sendable, Equatable {
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

    package struct ClaimOrderRequest: Sendable, Equatable {
        /// The guest order's id.
        package var id: String
        /// Whose it is: exactly one of the three.
        package var memberId: String
        package var memberCode: String
        package var phone: String

        package init() {
            id = ""
            memberId = ""
            memberCode = ""
            phone = ""
        }

        package init(
            id: String = "",
            memberId: String = "",
            memberCode: String = "",
            phone: String = ""
        ) {
            self.id = id
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
        }
    }

    package struct ClaimMyOrderRequest: Sendable, Equatable {
        /// As it stands on the receipt.
        package var receiptCode: String

        package init() {
            receiptCode = ""
        }

        package init(
            receiptCode: String = ""
        ) {
            self.receiptCode = receiptCode
        }
    }

    package struct VoidOrderRequest: Sendable, Equatable {
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

    package struct CorrectOrderRequest: Sendable, Equatable {
        /// The order that was wrong.
        package var id: String
        /// What it should have been: store, channel, member and instant stay those of the wrong one; the
        /// number must be a new one.
        package var externalId: String
        /// 1 to 1 000.
        package var lines: [PointsV1.OrderLine]
        /// Their sum is the sum of the lines. 1 to 20.
        package var tenders: [PointsV1.Tender]
        /// 1 to 256 characters.
        package var reason: String

        package init() {
            id = ""
            externalId = ""
            lines = []
            tenders = []
            reason = ""
        }

        package init(
            id: String = "",
            externalId: String = "",
            lines: [PointsV1.OrderLine] = [],
            tenders: [PointsV1.Tender] = [],
            reason: String = ""
        ) {
            self.id = id
            self.externalId = externalId
            self.lines = lines
            self.tenders = tenders
            self.reason = reason
        }
    }

    package struct CorrectOrderReply: Sendable, Equatable {
        package var voided: PointsV1.RefundOrderReply?
        package var placed: PointsV1.PlaceOrderReply?
        package var replayed: Bool

        package init() {
            voided = nil
            placed = nil
            replayed = false
        }

        package init(
            voided: PointsV1.RefundOrderReply? = nil,
            placed: PointsV1.PlaceOrderReply? = nil,
            replayed: Bool = false
        ) {
            self.voided = voided
            self.placed = placed
            self.replayed = replayed
        }
    }

    /// Event order.voided: beside order.refunded of the same return, which says what went back.
    package struct OrderVoidedEvent: Sendable, Equatable {
        package var orderId: String
        package var refundId: String
        package var memberId: String
        package var storeId: String
        package var businessDate: String
        package var reason: String

        package init() {
            orderId = ""
            refundId = ""
            memberId = ""
            storeId = ""
            businessDate = ""
            reason = ""
        }

        package init(
            orderId: String = "",
            refundId: String = "",
            memberId: String = "",
            storeId: String = "",
            businessDate: String = "",
            reason: String = ""
        ) {
            self.orderId = orderId
            self.refundId = refundId
            self.memberId = memberId
            self.storeId = storeId
            self.businessDate = businessDate
            self.reason = reason
        }
    }
}
