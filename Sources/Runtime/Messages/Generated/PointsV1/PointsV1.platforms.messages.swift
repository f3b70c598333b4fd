// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

extension PointsV1 {
    package enum Platform: ProtoEnum {
        case unspecified
        /// Meituan and Dianping deliveries: the order as it is pushed (order_id, detail, extras …).
        case meituan
        /// Tmall and Taobao: the answer of taobao.trade.fullinfo.get, or its trade.
        case tmall
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .meituan, .tmall]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .meituan
            case 2: self = .tmall
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .meituan: 1
            case .tmall: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "PLATFORM_UNSPECIFIED": self = .unspecified
            case "MEITUAN": self = .meituan
            case "TMALL": self = .tmall
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "PLATFORM_UNSPECIFIED"
            case .meituan: "MEITUAN"
            case .tmall: "TMALL"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct TakePlatformOrderRequest: Sendable, Equatable {
        package var platform: PointsV1.Platform
        /// Ours.
        package var storeId: String
        /// As it came; fields that are not known are left alone.
        package var order: PatronV1.Json?
        /// Whose it is, where that is known: at most one of the three. Else it is a guest's.
        package var memberId: String
        package var memberCode: String
        package var phone: String

        package init() {
            platform = .unspecified
            storeId = ""
            order = nil
            memberId = ""
            memberCode = ""
            phone = ""
        }

        package init(
            platform: PointsV1.Platform = .unspecified,
            storeId: String = "",
            order: PatronV1.Json? = nil,
            memberId: String = "",
            memberCode: String = "",
            phone: String = ""
        ) {
            self.platform = platform
            self.storeId = storeId
            self.order = order
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
        }
    }

    package struct TakePlatformOrderReply: Sendable, Equatable {
        /// Of the order, or of the guest order.
        package var orderId: String
        /// MEITUAN:… or TMALL:… with the platform's number; an order is taken once for it.
        package var externalId: String
        package var isGuest: Bool
        /// Of a guest order: for the parcel or the bag.
        package var receiptCode: String
        package var payableMinor: Int64
        package var pointsEarned: Int64
        package var replayed: Bool

        package init() {
            orderId = ""
            externalId = ""
            isGuest = false
            receiptCode = ""
            payableMinor = 0
            pointsEarned = 0
            replayed = false
        }

        package init(
            orderId: String = "",
            externalId: String = "",
            isGuest: Bool = false,
            receiptCode: String = "",
            payableMinor: Int64 = 0,
            pointsEarned: Int64 = 0,
            replayed: Bool = false
        ) {
            self.orderId = orderId
            self.externalId = externalId
            self.isGuest = isGuest
            self.receiptCode = receiptCode
            self.payableMinor = payableMinor
            self.pointsEarned = pointsEarned
            self.replayed = replayed
        }
    }
}
