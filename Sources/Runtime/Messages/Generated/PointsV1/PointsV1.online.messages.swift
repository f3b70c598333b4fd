// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum OnlineOrderState: ProtoEnum {
        case unspecified
        case onlineUnpaid
        case onlinePaid
        case onlineReady
        case onlinePickedUp
        case onlineDelivered
        case onlineCancelled
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .onlineUnpaid, .onlinePaid, .onlineReady, .onlinePickedUp, .onlineDelivered, .onlineCancelled]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .onlineUnpaid
            case 2: self = .onlinePaid
            case 3: self = .onlineReady
            case 4: self = .onlinePickedUp
            case 5: self = .onlineDelivered
            case 6: self = .onlineCancelled
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .onlineUnpaid: 1
            case .onlinePaid: 2
            case .onlineReady: 3
            case .onlinePickedUp: 4
            case .onlineDelivered: 5
            case .onlineCancelled: 6
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ONLINE_ORDER_STATE_UNSPECIFIED": self = .unspecified
            case "ONLINE_UNPAID": self = .onlineUnpaid
            case "ONLINE_PAID": self = .onlinePaid
            case "ONLINE_READY": self = .onlineReady
            case "ONLINE_PICKED_UP": self = .onlinePickedUp
            case "ONLINE_DELIVERED": self = .onlineDelivered
            case "ONLINE_CANCELLED": self = .onlineCancelled
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ONLINE_ORDER_STATE_UNSPECIFIED"
            case .onlineUnpaid: "ONLINE_UNPAID"
            case .onlinePaid: "ONLINE_PAID"
            case .onlineReady: "ONLINE_READY"
            case .onlinePickedUp: "ONLINE_PICKED_UP"
            case .onlineDelivered: "ONLINE_DELIVERED"
            case .onlineCancelled: "ONLINE_CANCELLED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum Fulfilment: ProtoEnum {
        case unspecified
        case pickUp
        case doorDelivery
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .pickUp, .doorDelivery]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pickUp
            case 2: self = .doorDelivery
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pickUp: 1
            case .doorDelivery: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "FULFILMENT_UNSPECIFIED": self = .unspecified
            case "PICK_UP": self = .pickUp
            case "DOOR_DELIVERY": self = .doorDelivery
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "FULFILMENT_UNSPECIFIED"
            case .pickUp: "PICK_UP"
            case .doorDelivery: "DOOR_DELIVERY"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct PlaceOnlineOrderRequest: Sendable, Equatable {
        package var storeId: String
        package var memberId: String
        package var fulfilment: PointsV1.Fulfilment
        /// 1 to 1 000, after all discounts. Shipping and wrapping are lines of their own, of the categories
        /// SHIPPING and WRAPPING.
        package var lines: [PointsV1.OrderLine]
        /// The shop guide who serves her, if one does.
        package var staffId: String

        package init() {
            storeId = ""
            memberId = ""
            fulfilment = .unspecified
            lines = []
            staffId = ""
        }

        package init(
            storeId: String = "",
            memberId: String = "",
            fulfilment: PointsV1.Fulfilment = .unspecified,
            lines: [PointsV1.OrderLine] = [],
            staffId: String = ""
        ) {
            self.storeId = storeId
            self.memberId = memberId
            self.fulfilment = fulfilment
            self.lines = lines
            self.staffId = staffId
        }
    }

    package struct OnlineOrder: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        package var state: PointsV1.OnlineOrderState
        package var storeId: String
        package var memberId: String
        package var fulfilment: PointsV1.Fulfilment
        package var staffId: String
        package var payableMinor: Int64
        package var currency: String
        package var lines: [PointsV1.OrderLine]
        /// Six digits that are shown at the counter: to the member, not to staff.
        package var pickUpCode: String
        package var placedAt: Instant?
        package var paidAt: Instant?
        package var readyAt: Instant?
        package var closedAt: Instant?
        /// Of the order that it became when it was paid.
        package var orderId: String
        package var cancelReason: String

        package init() {
            id = ""
            state = .unspecified
            storeId = ""
            memberId = ""
            fulfilment = .unspecified
            staffId = ""
            payableMinor = 0
            currency = ""
            lines = []
            pickUpCode = ""
            placedAt = nil
            paidAt = nil
            readyAt = nil
            closedAt = nil
            orderId = ""
            cancelReason = ""
        }

        package init(
            id: String = "",
            state: PointsV1.OnlineOrderState = .unspecified,
            storeId: String = "",
            memberId: String = "",
            fulfilment: PointsV1.Fulfilment = .unspecified,
            staffId: String = "",
            payableMinor: Int64 = 0,
            currency: String = "",
            lines: [PointsV1.OrderLine] = [],
            pickUpCode: String = "",
            placedAt: Instant? = nil,
            paidAt: Instant? = nil,
            readyAt: Instant? = nil,
            closedAt: Instant? = nil,
            orderId: String = "",
            cancelReason: String = ""
        ) {
            self.id = id
            self.state = state
            self.storeId = storeId
            self.memberId = memberId
            self.fulfilment = fulfilment
            self.staffId = staffId
            self.payableMinor = payableMinor
            self.currency = currency
            self.lines = lines
            self.pickUpCode = pickUpCode
            self.placedAt = placedAt
            self.paidAt = paidAt
            self.readyAt = readyAt
            self.closedAt = closedAt
            self.orderId = orderId
            self.cancelReason = cancelReason
        }
    }

    package struct OnlineOrderReply: Sendable, Equatable {
        package var order: PointsV1.OnlineOrder?
        /// What it earned; in the answer of Pay only.
        package var pointsEarned: Int64
        package var replayed: Bool

        package init() {
            order = nil
            pointsEarned = 0
            replayed = false
        }

        package init(
            order: PointsV1.OnlineOrder? = nil,
            pointsEarned: Int64 = 0,
            replayed: Bool = false
        ) {
            self.order = order
            self.pointsEarned = pointsEarned
            self.replayed = replayed
        }
    }

    package struct PayOnlineOrderRequest: Sendable, Equatable {
        package var id: String
        package var paidAt: Instant?
        /// Their sum is what is to be paid. 1 to 20.
        package var tenders: [PointsV1.Tender]

        package init() {
            id = ""
            paidAt = nil
            tenders = []
        }

        package init(
            id: String = "",
            paidAt: Instant? = nil,
            tenders: [PointsV1.Tender] = []
        ) {
            self.id = id
            self.paidAt = paidAt
            self.tenders = tenders
        }
    }

    package struct ReadyOnlineOrderRequest: Sendable, Equatable {
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

    package struct HandOverOnlineOrderRequest: Sendable, Equatable {
        package var id: String
        /// Needed for a pick-up.
        package var pickUpCode: String

        package init() {
            id = ""
            pickUpCode = ""
        }

        package init(
            id: String = "",
            pickUpCode: String = ""
        ) {
            self.id = id
            self.pickUpCode = pickUpCode
        }
    }

    package struct CancelOnlineOrderRequest: Sendable, Equatable {
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

    package struct GetOnlineOrderRequest: Sendable, Equatable {
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

    package struct ListOnlineOrdersRequest: Sendable, Equatable {
        package var storeId: String
        /// ONLINE_PAID or ONLINE_READY: what there is to do.
        package var state: PointsV1.OnlineOrderState
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            storeId = ""
            state = .unspecified
            pageSize = 0
            pageToken = ""
        }

        package init(
            storeId: String = "",
            state: PointsV1.OnlineOrderState = .unspecified,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.storeId = storeId
            self.state = state
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListMyOnlineOrdersRequest: Sendable, Equatable {
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

    package struct ListOnlineOrdersReply: Sendable, Equatable {
        /// The newest first.
        package var orders: [PointsV1.OnlineOrder]
        package var nextPageToken: String

        package init() {
            orders = []
            nextPageToken = ""
        }

        package init(
            orders: [PointsV1.OnlineOrder] = [],
            nextPageToken: String = ""
        ) {
            self.orders = orders
            self.nextPageToken = nextPageToken
        }
    }

    /// Events order.ready, order.handed_over and order.cancelled, of an online order.
    package struct OnlineOrderEvent: Sendable, Equatable {
        package var onlineOrderId: String
        package var orderId: String
        package var memberId: String
        package var storeId: String
        package var state: PointsV1.OnlineOrderState
        package var fulfilment: PointsV1.Fulfilment
        package var staffId: String

        package init() {
            onlineOrderId = ""
            orderId = ""
            memberId = ""
            storeId = ""
            state = .unspecified
            fulfilment = .unspecified
            staffId = ""
        }

        package init(
            onlineOrderId: String = "",
            orderId: String = "",
            memberId: String = "",
            storeId: String = "",
            state: PointsV1.OnlineOrderState = .unspecified,
            fulfilment: PointsV1.Fulfilment = .unspecified,
            staffId: String = ""
        ) {
            self.onlineOrderId = onlineOrderId
            self.orderId = orderId
            self.memberId = memberId
            self.storeId = storeId
            self.state = state
            self.fulfilment = fulfilment
            self.staffId = staffId
        }
    }
}
