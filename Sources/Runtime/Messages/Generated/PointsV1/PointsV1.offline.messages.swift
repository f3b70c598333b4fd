// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum OfflineOutcome: ProtoEnum {
        case unspecified
        /// The sale is an order, with its points.
        case settled
        /// It is none, and somebody has to look at it; `conflict` says why.
        case conflict
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .settled, .conflict]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .settled
            case 2: self = .conflict
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .settled: 1
            case .conflict: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "OFFLINE_OUTCOME_UNSPECIFIED": self = .unspecified
            case "SETTLED": self = .settled
            case "CONFLICT": self = .conflict
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "OFFLINE_OUTCOME_UNSPECIFIED"
            case .settled: "SETTLED"
            case .conflict: "CONFLICT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// Why an offline sale could not be settled, in order of precedence; COUPON_NOT_APPLICABLE comes behind
    /// COUPON_NOT_HERS, GIFT_OVERSOLD behind everything.
    package enum OfflineConflict: ProtoEnum {
        case unspecified
        /// Its order makes no sense, or the ledger refuses it; `details` have the error's key.
        case orderRefused
        /// Stored value was spent by a member who showed no offline code.
        case identificationMissing
        /// No offline code of this merchant, or a damaged one.
        case codeMalformed
        /// Signed by a key that the merchant does not have, or has no more.
        case keyUnknown
        /// The signature is not that of its key: somebody made or changed the code.
        case codeForged
        /// The till's clock contradicts the code's times, or ours.
        case clock
        /// Sold after the end of the code.
        case codeExpired
        /// There is no such member.
        case memberUnknown
        case memberBlocked
        /// The offline code paid another sale already.
        case serialUsed
        /// She spent more than her limit of the business date, over all tills.
        case spendLimitExceeded
        /// The coupon was used elsewhere, or taken back; the sale is an order all the same.
        case couponUsed
        /// The coupon is another member's.
        case couponNotHers
        /// The sale was uploaded before with another content.
        case saleChanged
        /// The member has less stored value than the till took for it. The sale is an order all the same:
        /// what she had was spent, and what is missing is owed to the till, as a tender OWED.
        case insufficientStoredValue
        /// The till took the coupon where it is not good, or took off more than it is worth: `details` have
        /// the reason, CURRENCY, STORE, CHANNEL, TIME, NO_ITEM, THRESHOLD with missingMinor, NO_EFFECT, or
        /// TOO_MUCH with mostMinor.
        case couponNotApplicable
        /// A punch card had no use left, or is not good there. The sale is an order all the same, and what
        /// the use should have paid is owed to the till, as a tender OWED.
        case punchCardNotGood
        /// The till gave away more pieces of a gift than its stock had. The sale is an order all the same, and
        /// what there was is taken. For each such gift `details` have sku, pieces, taken and missing, in this
        /// order.
        case giftOversold
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .orderRefused, .identificationMissing, .codeMalformed, .keyUnknown, .codeForged, .clock, .codeExpired, .memberUnknown, .memberBlocked, .serialUsed, .spendLimitExceeded, .couponUsed, .couponNotHers, .saleChanged, .insufficientStoredValue, .couponNotApplicable, .punchCardNotGood, .giftOversold]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .orderRefused
            case 2: self = .identificationMissing
            case 3: self = .codeMalformed
            case 4: self = .keyUnknown
            case 5: self = .codeForged
            case 6: self = .clock
            case 7: self = .codeExpired
            case 8: self = .memberUnknown
            case 9: self = .memberBlocked
            case 10: self = .serialUsed
            case 11: self = .spendLimitExceeded
            case 12: self = .couponUsed
            case 13: self = .couponNotHers
            case 14: self = .saleChanged
            case 15: self = .insufficientStoredValue
            case 16: self = .couponNotApplicable
            case 17: self = .punchCardNotGood
            case 18: self = .giftOversold
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .orderRefused: 1
            case .identificationMissing: 2
            case .codeMalformed: 3
            case .keyUnknown: 4
            case .codeForged: 5
            case .clock: 6
            case .codeExpired: 7
            case .memberUnknown: 8
            case .memberBlocked: 9
            case .serialUsed: 10
            case .spendLimitExceeded: 11
            case .couponUsed: 12
            case .couponNotHers: 13
            case .saleChanged: 14
            case .insufficientStoredValue: 15
            case .couponNotApplicable: 16
            case .punchCardNotGood: 17
            case .giftOversold: 18
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "OFFLINE_CONFLICT_UNSPECIFIED": self = .unspecified
            case "ORDER_REFUSED": self = .orderRefused
            case "IDENTIFICATION_MISSING": self = .identificationMissing
            case "CODE_MALFORMED": self = .codeMalformed
            case "KEY_UNKNOWN": self = .keyUnknown
            case "CODE_FORGED": self = .codeForged
            case "CLOCK": self = .clock
            case "CODE_EXPIRED": self = .codeExpired
            case "MEMBER_UNKNOWN": self = .memberUnknown
            case "MEMBER_BLOCKED": self = .memberBlocked
            case "SERIAL_USED": self = .serialUsed
            case "SPEND_LIMIT_EXCEEDED": self = .spendLimitExceeded
            case "COUPON_USED": self = .couponUsed
            case "COUPON_NOT_HERS": self = .couponNotHers
            case "SALE_CHANGED": self = .saleChanged
            case "INSUFFICIENT_STORED_VALUE": self = .insufficientStoredValue
            case "COUPON_NOT_APPLICABLE": self = .couponNotApplicable
            case "PUNCH_CARD_NOT_GOOD": self = .punchCardNotGood
            case "GIFT_OVERSOLD": self = .giftOversold
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "OFFLINE_CONFLICT_UNSPECIFIED"
            case .orderRefused: "ORDER_REFUSED"
            case .identificationMissing: "IDENTIFICATION_MISSING"
            case .codeMalformed: "CODE_MALFORMED"
            case .keyUnknown: "KEY_UNKNOWN"
            case .codeForged: "CODE_FORGED"
            case .clock: "CLOCK"
            case .codeExpired: "CODE_EXPIRED"
            case .memberUnknown: "MEMBER_UNKNOWN"
            case .memberBlocked: "MEMBER_BLOCKED"
            case .serialUsed: "SERIAL_USED"
            case .spendLimitExceeded: "SPEND_LIMIT_EXCEEDED"
            case .couponUsed: "COUPON_USED"
            case .couponNotHers: "COUPON_NOT_HERS"
            case .saleChanged: "SALE_CHANGED"
            case .insufficientStoredValue: "INSUFFICIENT_STORED_VALUE"
            case .couponNotApplicable: "COUPON_NOT_APPLICABLE"
            case .punchCardNotGood: "PUNCH_CARD_NOT_GOOD"
            case .giftOversold: "GIFT_OVERSOLD"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What staff has done about a conflict.
    package enum OfflineResolutionKind: ProtoEnum {
        case unspecified
        /// What was missing has been paid since.
        case resolvedCollected
        /// The merchant bears it.
        case resolvedWrittenOff
        /// The sale stands in the books as another order, which `order_id` names.
        case resolvedCorrected
        /// There was no such sale, or it is not one of the merchant's.
        case resolvedRejected
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .resolvedCollected, .resolvedWrittenOff, .resolvedCorrected, .resolvedRejected]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .resolvedCollected
            case 2: self = .resolvedWrittenOff
            case 3: self = .resolvedCorrected
            case 4: self = .resolvedRejected
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .resolvedCollected: 1
            case .resolvedWrittenOff: 2
            case .resolvedCorrected: 3
            case .resolvedRejected: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "OFFLINE_RESOLUTION_KIND_UNSPECIFIED": self = .unspecified
            case "RESOLVED_COLLECTED": self = .resolvedCollected
            case "RESOLVED_WRITTEN_OFF": self = .resolvedWrittenOff
            case "RESOLVED_CORRECTED": self = .resolvedCorrected
            case "RESOLVED_REJECTED": self = .resolvedRejected
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "OFFLINE_RESOLUTION_KIND_UNSPECIFIED"
            case .resolvedCollected: "RESOLVED_COLLECTED"
            case .resolvedWrittenOff: "RESOLVED_WRITTEN_OFF"
            case .resolvedCorrected: "RESOLVED_CORRECTED"
            case .resolvedRejected: "RESOLVED_REJECTED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct OfflineResolution: Sendable, Equatable {
        package var kind: PointsV1.OfflineResolutionKind
        package var reason: String
        /// `staff:` and the account.
        package var author: String
        package var resolvedAt: Instant?
        /// Of CORRECTED.
        package var orderId: String

        package init() {
            kind = .unspecified
            reason = ""
            author = ""
            resolvedAt = nil
            orderId = ""
        }

        package init(
            kind: PointsV1.OfflineResolutionKind = .unspecified,
            reason: String = "",
            author: String = "",
            resolvedAt: Instant? = nil,
            orderId: String = ""
        ) {
            self.kind = kind
            self.reason = reason
            self.author = author
            self.resolvedAt = resolvedAt
            self.orderId = orderId
        }
    }

    /// What a till gave away with a sale, by a promotion that it keeps itself.
    package struct OfflineGift: Sendable, Equatable {
        /// 1 to 64 of letters, digits, `.`, `_` and `-`.
        package var sku: String
        /// Pieces, 1 to 1 000.
        package var quantity: Int64

        package init() {
            sku = ""
            quantity = 0
        }

        package init(
            sku: String = "",
            quantity: Int64 = 0
        ) {
            self.sku = sku
            self.quantity = quantity
        }
    }

    package struct OfflineSale: Sendable, Equatable {
        /// UUIDv7 that the till made when it sold; names the sale for ever.
        package var id: String
        /// The order as it would have been placed online: `member_code` is the offline code, or a card
        /// number or phone where the sale only earns; `paid_at` is when the till sold. What is tendered in
        /// STORED_VALUE, or in PUNCH_CARD by a card, counts against the limit of the code.
        package var order: PointsV1.PlaceOrderRequest?
        /// `PC1.`, where she gave an offline coupon. What it took off is off the prices of the order.
        package var coupon: String
        /// With a coupon, and only then: what it took off in all; minor units, 1 or more.
        package var couponMinor: Int64
        /// What was given away: it counts against the stocks of gifts, where the merchant keeps them. Each sku
        /// once, at most 20.
        package var gifts: [PointsV1.OfflineGift]

        package init() {
            id = ""
            order = nil
            coupon = ""
            couponMinor = 0
            gifts = []
        }

        package init(
            id: String = "",
            order: PointsV1.PlaceOrderRequest? = nil,
            coupon: String = "",
            couponMinor: Int64 = 0,
            gifts: [PointsV1.OfflineGift] = []
        ) {
            self.id = id
            self.order = order
            self.coupon = coupon
            self.couponMinor = couponMinor
            self.gifts = gifts
        }
    }

    package struct UploadOfflineSalesRequest: Sendable, Equatable {
        /// 1 to 100, of any stores of the till.
        package var sales: [PointsV1.OfflineSale]

        package init() {
            sales = []
        }

        package init(
            sales: [PointsV1.OfflineSale] = []
        ) {
            self.sales = sales
        }
    }

    package struct SettledOfflineSale: Sendable, Equatable {
        package var id: String
        package var outcome: PointsV1.OfflineOutcome
        package var conflict: PointsV1.OfflineConflict
        /// The conflict for a person.
        package var text: PatronV1.Text?
        package var details: [PatronV1.Fact]
        /// Where it is settled, or a conflict that is an order all the same.
        package var orderId: String
        package var pointsEarned: Int64
        /// Whether an earlier upload decided it.
        package var replayed: Bool

        package init() {
            id = ""
            outcome = .unspecified
            conflict = .unspecified
            text = nil
            details = []
            orderId = ""
            pointsEarned = 0
            replayed = false
        }

        package init(
            id: String = "",
            outcome: PointsV1.OfflineOutcome = .unspecified,
            conflict: PointsV1.OfflineConflict = .unspecified,
            text: PatronV1.Text? = nil,
            details: [PatronV1.Fact] = [],
            orderId: String = "",
            pointsEarned: Int64 = 0,
            replayed: Bool = false
        ) {
            self.id = id
            self.outcome = outcome
            self.conflict = conflict
            self.text = text
            self.details = details
            self.orderId = orderId
            self.pointsEarned = pointsEarned
            self.replayed = replayed
        }
    }

    package struct UploadOfflineSalesReply: Sendable, Equatable {
        /// In the order of the request.
        package var sales: [PointsV1.SettledOfflineSale]
        /// Whether all of them were decided before.
        package var replayed: Bool

        package init() {
            sales = []
            replayed = false
        }

        package init(
            sales: [PointsV1.SettledOfflineSale] = [],
            replayed: Bool = false
        ) {
            self.sales = sales
            self.replayed = replayed
        }
    }

    package struct ListOfflineConflictsRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String
        /// Only those that nobody has resolved.
        package var openOnly: Bool

        package init() {
            pageSize = 0
            pageToken = ""
            openOnly = false
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = "",
            openOnly: Bool = false
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.openOnly = openOnly
        }
    }

    package struct OfflineConflictRow: Sendable, Equatable {
        /// Of the sale, as the till named it; of SALE_CHANGED one of its own, and `details` name the sale.
        package var id: String
        package var conflict: PointsV1.OfflineConflict
        package var text: PatronV1.Text?
        package var details: [PatronV1.Fact]
        package var storeId: String
        package var terminalId: String
        /// The till's number of the order.
        package var externalId: String
        /// Empty where nobody could be named.
        package var memberId: String
        package var amountMinor: Int64
        /// Of it from her own accounts: in stored value, and by uses of punch cards.
        package var storedValueMinor: Int64
        package var soldAt: Instant?
        package var uploadedAt: Instant?
        /// Where the sale is an order all the same.
        package var orderId: String
        /// Of that, what the member did not have.
        package var owedMinor: Int64
        /// Absent while it is open.
        package var resolution: PointsV1.OfflineResolution?

        package init() {
            id = ""
            conflict = .unspecified
            text = nil
            details = []
            storeId = ""
            terminalId = ""
            externalId = ""
            memberId = ""
            amountMinor = 0
            storedValueMinor = 0
            soldAt = nil
            uploadedAt = nil
            orderId = ""
            owedMinor = 0
            resolution = nil
        }

        package init(
            id: String = "",
            conflict: PointsV1.OfflineConflict = .unspecified,
            text: PatronV1.Text? = nil,
            details: [PatronV1.Fact] = [],
            storeId: String = "",
            terminalId: String = "",
            externalId: String = "",
            memberId: String = "",
            amountMinor: Int64 = 0,
            storedValueMinor: Int64 = 0,
            soldAt: Instant? = nil,
            uploadedAt: Instant? = nil,
            orderId: String = "",
            owedMinor: Int64 = 0,
            resolution: PointsV1.OfflineResolution? = nil
        ) {
            self.id = id
            self.conflict = conflict
            self.text = text
            self.details = details
            self.storeId = storeId
            self.terminalId = terminalId
            self.externalId = externalId
            self.memberId = memberId
            self.amountMinor = amountMinor
            self.storedValueMinor = storedValueMinor
            self.soldAt = soldAt
            self.uploadedAt = uploadedAt
            self.orderId = orderId
            self.owedMinor = owedMinor
            self.resolution = resolution
        }
    }

    package struct ListOfflineConflictsReply: Sendable, Equatable {
        /// Newest sale first.
        package var conflicts: [PointsV1.OfflineConflictRow]
        package var nextPageToken: String

        package init() {
            conflicts = []
            nextPageToken = ""
        }

        package init(
            conflicts: [PointsV1.OfflineConflictRow] = [],
            nextPageToken: String = ""
        ) {
            self.conflicts = conflicts
            self.nextPageToken = nextPageToken
        }
    }

    package struct ResolveOfflineConflictRequest: Sendable, Equatable {
        /// Of the sale.
        package var id: String
        package var kind: PointsV1.OfflineResolutionKind
        /// 1 to 256 characters; it stands with the conflict for ever.
        package var reason: String
        /// Of RESOLVED_CORRECTED, and of no other: the order that stands for the sale.
        package var orderId: String

        package init() {
            id = ""
            kind = .unspecified
            reason = ""
            orderId = ""
        }

        package init(
            id: String = "",
            kind: PointsV1.OfflineResolutionKind = .unspecified,
            reason: String = "",
            orderId: String = ""
        ) {
            self.id = id
            self.kind = kind
            self.reason = reason
            self.orderId = orderId
        }
    }

    package struct OfflineConflictReply: Sendable, Equatable {
        package var conflict: PointsV1.OfflineConflictRow?
        package var replayed: Bool

        package init() {
            conflict = nil
            replayed = false
        }

        package init(
            conflict: PointsV1.OfflineConflictRow? = nil,
            replayed: Bool = false
        ) {
            self.conflict = conflict
            self.replayed = replayed
        }
    }
}
