// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum CashMoveKind: ProtoEnum {
        case unspecified
        case payIn
        case payOut
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .payIn, .payOut]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .payIn
            case 2: self = .payOut
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .payIn: 1
            case .payOut: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "CASH_MOVE_KIND_UNSPECIFIED": self = .unspecified
            case "PAY_IN": self = .payIn
            case "PAY_OUT": self = .payOut
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "CASH_MOVE_KIND_UNSPECIFIED"
            case .payIn: "PAY_IN"
            case .payOut: "PAY_OUT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum ShiftState: ProtoEnum {
        case unspecified
        case openShift
        /// Counted, not closed yet.
        case countedShift
        case closedShift
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .openShift, .countedShift, .closedShift]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .openShift
            case 2: self = .countedShift
            case 3: self = .closedShift
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .openShift: 1
            case .countedShift: 2
            case .closedShift: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "SHIFT_STATE_UNSPECIFIED": self = .unspecified
            case "OPEN_SHIFT": self = .openShift
            case "COUNTED_SHIFT": self = .countedShift
            case "CLOSED_SHIFT": self = .closedShift
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "SHIFT_STATE_UNSPECIFIED"
            case .openShift: "OPEN_SHIFT"
            case .countedShift: "COUNTED_SHIFT"
            case .closedShift: "CLOSED_SHIFT"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum SplitMode: ProtoEnum {
        case unspecified
        /// Everybody the same.
        case equally
        /// What each of the first ones gives is said; the last gives the rest.
        case byAmount
        /// Each pays for lines, alone or with others.
        case byLines
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .equally, .byAmount, .byLines]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .equally
            case 2: self = .byAmount
            case 3: self = .byLines
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .equally: 1
            case .byAmount: 2
            case .byLines: 3
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "SPLIT_MODE_UNSPECIFIED": self = .unspecified
            case "EQUALLY": self = .equally
            case "BY_AMOUNT": self = .byAmount
            case "BY_LINES": self = .byLines
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "SPLIT_MODE_UNSPECIFIED"
            case .equally: "EQUALLY"
            case .byAmount: "BY_AMOUNT"
            case .byLines: "BY_LINES"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct OpenShiftRequest: Sendable, Equatable {
        package var storeId: String
        /// 1 to 64 characters; a terminal has one open shift.
        package var terminalId: String
        /// Who works at it; 1 to 64 characters.
        package var staffId: String
        /// Cash in the drawer at the beginning, minor units, 0 or more.
        package var openingFloatMinor: Int64

        package init() {
            storeId = ""
            terminalId = ""
            staffId = ""
            openingFloatMinor = 0
        }

        package init(
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            openingFloatMinor: Int64 = 0
        ) {
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.openingFloatMinor = openingFloatMinor
        }
    }

    package struct MoveCashRequest: Sendable, Equatable {
        /// Of the shift.
        package var id: String
        package var kind: PointsV1.CashMoveKind
        /// Minor units, above 0.
        package var amountMinor: Int64
        /// 1 to 256 characters.
        package var reason: String

        package init() {
            id = ""
            kind = .unspecified
            amountMinor = 0
            reason = ""
        }

        package init(
            id: String = "",
            kind: PointsV1.CashMoveKind = .unspecified,
            amountMinor: Int64 = 0,
            reason: String = ""
        ) {
            self.id = id
            self.kind = kind
            self.amountMinor = amountMinor
            self.reason = reason
        }
    }

    /// What of one kind of tender was counted.
    package struct CountedTender: Sendable, Equatable {
        package var type: PointsV1.TenderType
        /// Minor units, 0 or more.
        package var amountMinor: Int64

        package init() {
            type = .unspecified
            amountMinor = 0
        }

        package init(
            type: PointsV1.TenderType = .unspecified,
            amountMinor: Int64 = 0
        ) {
            self.type = type
            self.amountMinor = amountMinor
        }
    }

    package struct CountShiftRequest: Sendable, Equatable {
        package var id: String
        /// Each kind once; what is not named was counted as nothing. What should be there is told in the
        /// answer only.
        package var counted: [PointsV1.CountedTender]

        package init() {
            id = ""
            counted = []
        }

        package init(
            id: String = "",
            counted: [PointsV1.CountedTender] = []
        ) {
            self.id = id
            self.counted = counted
        }
    }

    /// Why a kind of tender differs.
    package struct DifferenceReason: Sendable, Equatable {
        package var type: PointsV1.TenderType
        /// 1 to 256 characters.
        package var reason: String

        package init() {
            type = .unspecified
            reason = ""
        }

        package init(
            type: PointsV1.TenderType = .unspecified,
            reason: String = ""
        ) {
            self.type = type
            self.reason = reason
        }
    }

    package struct CloseShiftRequest: Sendable, Equatable {
        package var id: String
        /// One for each kind that differs in the last count.
        package var reasons: [PointsV1.DifferenceReason]

        package init() {
            id = ""
            reasons = []
        }

        package init(
            id: String = "",
            reasons: [PointsV1.DifferenceReason] = []
        ) {
            self.id = id
            self.reasons = reasons
        }
    }

    package struct CorrectShiftRequest: Sendable, Equatable {
        /// Of a closed shift.
        package var id: String
        package var type: PointsV1.TenderType
        /// Added to what was counted, minor units, not 0.
        package var changeMinor: Int64
        /// 1 to 256 characters.
        package var reason: String

        package init() {
            id = ""
            type = .unspecified
            changeMinor = 0
            reason = ""
        }

        package init(
            id: String = "",
            type: PointsV1.TenderType = .unspecified,
            changeMinor: Int64 = 0,
            reason: String = ""
        ) {
            self.id = id
            self.type = type
            self.changeMinor = changeMinor
            self.reason = reason
        }
    }

    /// One kind of tender of a shift. Minor units.
    package struct ShiftTender: Sendable, Equatable {
        package var type: PointsV1.TenderType
        package var salesMinor: Int64
        package var refundsMinor: Int64
        package var tipsMinor: Int64
        /// Of cash: float and pay-ins less pay-outs.
        package var drawerMinor: Int64
        /// sales - refunds + tips + drawer + prepaid - paid out.
        package var expectedMinor: Int64
        package var countedMinor: Int64
        /// counted - expected.
        package var differenceMinor: Int64
        package var reason: String
        /// Sum of later corrections; what was counted stays as it is.
        package var correctedMinor: Int64
        /// Taken for what is no order: top-ups of stored value, sales of punch cards, first periods of
        /// subscriptions.
        package var prepaidMinor: Int64
        /// Paid out for the same: withdrawals of stored value, refunds of punch cards, and cash in the stead of
        /// a provider of payments.
        package var paidOutMinor: Int64

        package init() {
            type = .unspecified
            salesMinor = 0
            refundsMinor = 0
            tipsMinor = 0
            drawerMinor = 0
            expectedMinor = 0
            countedMinor = 0
            differenceMinor = 0
            reason = ""
            correctedMinor = 0
            prepaidMinor = 0
            paidOutMinor = 0
        }

        package init(
            type: PointsV1.TenderType = .unspecified,
            salesMinor: Int64 = 0,
            refundsMinor: Int64 = 0,
            tipsMinor: Int64 = 0,
            drawerMinor: Int64 = 0,
            expectedMinor: Int64 = 0,
            countedMinor: Int64 = 0,
            differenceMinor: Int64 = 0,
            reason: String = "",
            correctedMinor: Int64 = 0,
            prepaidMinor: Int64 = 0,
            paidOutMinor: Int64 = 0
        ) {
            self.type = type
            self.salesMinor = salesMinor
            self.refundsMinor = refundsMinor
            self.tipsMinor = tipsMinor
            self.drawerMinor = drawerMinor
            self.expectedMinor = expectedMinor
            self.countedMinor = countedMinor
            self.differenceMinor = differenceMinor
            self.reason = reason
            self.correctedMinor = correctedMinor
            self.prepaidMinor = prepaidMinor
            self.paidOutMinor = paidOutMinor
        }
    }

    package struct CashMove: Sendable, Equatable {
        package var kind: PointsV1.CashMoveKind
        package var amountMinor: Int64
        package var reason: String
        package var movedAt: Instant?
        package var actor: String

        package init() {
            kind = .unspecified
            amountMinor = 0
            reason = ""
            movedAt = nil
            actor = ""
        }

        package init(
            kind: PointsV1.CashMoveKind = .unspecified,
            amountMinor: Int64 = 0,
            reason: String = "",
            movedAt: Instant? = nil,
            actor: String = ""
        ) {
            self.kind = kind
            self.amountMinor = amountMinor
            self.reason = reason
            self.movedAt = movedAt
            self.actor = actor
        }
    }

    package struct Shift: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        package var state: PointsV1.ShiftState
        package var storeId: String
        package var terminalId: String
        package var staffId: String
        /// ISO, by the store's clock, of its beginning.
        package var businessDate: String
        package var currency: String
        package var openingFloatMinor: Int64
        package var openedAt: Instant?
        /// Of the last count.
        package var countedAt: Instant?
        package var closedAt: Instant?
        package var closedBy: String
        package var cashMoves: [PointsV1.CashMove]
        /// Empty before the first count.
        package var tenders: [PointsV1.ShiftTender]
        package var orderCount: Int64
        package var refundCount: Int64
        /// Of the orders that came in at its terminal so far.
        package var discounts: [PointsV1.DayDiscount]
        /// Of the steps that were taken at its terminal so far; absent where there were none.
        package var punchCards: PointsV1.DayPunchCards?

        package init() {
            id = ""
            state = .unspecified
            storeId = ""
            terminalId = ""
            staffId = ""
            businessDate = ""
            currency = ""
            openingFloatMinor = 0
            openedAt = nil
            countedAt = nil
            closedAt = nil
            closedBy = ""
            cashMoves = []
            tenders = []
            orderCount = 0
            refundCount = 0
            discounts = []
            punchCards = nil
        }

        package init(
            id: String = "",
            state: PointsV1.ShiftState = .unspecified,
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            businessDate: String = "",
            currency: String = "",
            openingFloatMinor: Int64 = 0,
            openedAt: Instant? = nil,
            countedAt: Instant? = nil,
            closedAt: Instant? = nil,
            closedBy: String = "",
            cashMoves: [PointsV1.CashMove] = [],
            tenders: [PointsV1.ShiftTender] = [],
            orderCount: Int64 = 0,
            refundCount: Int64 = 0,
            discounts: [PointsV1.DayDiscount] = [],
            punchCards: PointsV1.DayPunchCards? = nil
        ) {
            self.id = id
            self.state = state
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.businessDate = businessDate
            self.currency = currency
            self.openingFloatMinor = openingFloatMinor
            self.openedAt = openedAt
            self.countedAt = countedAt
            self.closedAt = closedAt
            self.closedBy = closedBy
            self.cashMoves = cashMoves
            self.tenders = tenders
            self.orderCount = orderCount
            self.refundCount = refundCount
            self.discounts = discounts
            self.punchCards = punchCards
        }
    }

    package struct ShiftReply: Sendable, Equatable {
        package var shift: PointsV1.Shift?
        package var replayed: Bool

        package init() {
            shift = nil
            replayed = false
        }

        package init(
            shift: PointsV1.Shift? = nil,
            replayed: Bool = false
        ) {
            self.shift = shift
            self.replayed = replayed
        }
    }

    package struct GetShiftRequest: Sendable, Equatable {
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

    package struct ListShiftsRequest: Sendable, Equatable {
        package var storeId: String
        /// ISO; every one where empty.
        package var businessDate: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            storeId = ""
            businessDate = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            storeId: String = "",
            businessDate: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.storeId = storeId
            self.businessDate = businessDate
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListShiftsReply: Sendable, Equatable {
        /// The newest first, without cash moves and tenders.
        package var shifts: [PointsV1.Shift]
        package var nextPageToken: String

        package init() {
            shifts = []
            nextPageToken = ""
        }

        package init(
            shifts: [PointsV1.Shift] = [],
            nextPageToken: String = ""
        ) {
            self.shifts = shifts
            self.nextPageToken = nextPageToken
        }
    }

    package struct CloseDayRequest: Sendable, Equatable {
        package var storeId: String
        /// ISO; not ahead.
        package var businessDate: String

        package init() {
            storeId = ""
            businessDate = ""
        }

        package init(
            storeId: String = "",
            businessDate: String = ""
        ) {
            self.storeId = storeId
            self.businessDate = businessDate
        }
    }

    package struct GetDayRequest: Sendable, Equatable {
        package var storeId: String
        package var businessDate: String

        package init() {
            storeId = ""
            businessDate = ""
        }

        package init(
            storeId: String = "",
            businessDate: String = ""
        ) {
            self.storeId = storeId
            self.businessDate = businessDate
        }
    }

    /// What came in and went back by one kind of tender. Minor units.
    package struct DayTender: Sendable, Equatable {
        package var type: PointsV1.TenderType
        package var salesMinor: Int64
        package var refundsMinor: Int64
        package var tipsMinor: Int64
        /// As those of ShiftTender; no part of the day's sales and returns.
        package var prepaidMinor: Int64
        package var paidOutMinor: Int64

        package init() {
            type = .unspecified
            salesMinor = 0
            refundsMinor = 0
            tipsMinor = 0
            prepaidMinor = 0
            paidOutMinor = 0
        }

        package init(
            type: PointsV1.TenderType = .unspecified,
            salesMinor: Int64 = 0,
            refundsMinor: Int64 = 0,
            tipsMinor: Int64 = 0,
            prepaidMinor: Int64 = 0,
            paidOutMinor: Int64 = 0
        ) {
            self.type = type
            self.salesMinor = salesMinor
            self.refundsMinor = refundsMinor
            self.tipsMinor = tipsMinor
            self.prepaidMinor = prepaidMinor
            self.paidOutMinor = paidOutMinor
        }
    }

    /// What one offer took off the orders that Patron priced; a return changes nothing of it. Minor units.
    package struct DayDiscount: Sendable, Equatable {
        package var kind: MarketingV1.AppliedKind
        /// The promotion, or the template of coupons and promo codes; empty for member prices and points.
        package var offerId: String
        /// How often it was applied.
        package var useCount: Int64
        package var discountMinor: Int64

        package init() {
            kind = .unspecified
            offerId = ""
            useCount = 0
            discountMinor = 0
        }

        package init(
            kind: MarketingV1.AppliedKind = .unspecified,
            offerId: String = "",
            useCount: Int64 = 0,
            discountMinor: Int64 = 0
        ) {
            self.kind = kind
            self.offerId = offerId
            self.useCount = useCount
            self.discountMinor = discountMinor
        }
    }

    /// What became of punch cards: of those that were sold in the store, and of uses that were taken in it.
    /// Minor units.
    package struct DayPunchCards: Sendable, Equatable {
        package var soldCount: Int64
        /// Owed to the customers from then on.
        package var soldMinor: Int64
        package var usedCount: Int64
        /// What the uses have recognised as revenue.
        package var usedMinor: Int64
        package var givenBackCount: Int64
        package var givenBackMinor: Int64
        package var refundedCount: Int64
        /// Paid out.
        package var refundedMinor: Int64
        package var endedCount: Int64
        /// What went to the merchant by it.
        package var forfeitedMinor: Int64

        package init() {
            soldCount = 0
            soldMinor = 0
            usedCount = 0
            usedMinor = 0
            givenBackCount = 0
            givenBackMinor = 0
            refundedCount = 0
            refundedMinor = 0
            endedCount = 0
            forfeitedMinor = 0
        }

        package init(
            soldCount: Int64 = 0,
            soldMinor: Int64 = 0,
            usedCount: Int64 = 0,
            usedMinor: Int64 = 0,
            givenBackCount: Int64 = 0,
            givenBackMinor: Int64 = 0,
            refundedCount: Int64 = 0,
            refundedMinor: Int64 = 0,
            endedCount: Int64 = 0,
            forfeitedMinor: Int64 = 0
        ) {
            self.soldCount = soldCount
            self.soldMinor = soldMinor
            self.usedCount = usedCount
            self.usedMinor = usedMinor
            self.givenBackCount = givenBackCount
            self.givenBackMinor = givenBackMinor
            self.refundedCount = refundedCount
            self.refundedMinor = refundedMinor
            self.endedCount = endedCount
            self.forfeitedMinor = forfeitedMinor
        }
    }

    /// Orders and returns of one business date. Minor units.
    package struct DayFigures: Sendable, Equatable {
        /// ISO.
        package var businessDate: String
        package var orderCount: Int64
        package var salesMinor: Int64
        package var refundCount: Int64
        package var refundsMinor: Int64
        package var tenders: [PointsV1.DayTender]
        /// By kind and offer; sales_minor is what was left after them.
        package var discounts: [PointsV1.DayDiscount]
        /// Absent where nothing became of any. No tenders, and no sales: what cards are paid with is `prepaid` of
        /// its kind of tender.
        package var punchCards: PointsV1.DayPunchCards?

        package init() {
            businessDate = ""
            orderCount = 0
            salesMinor = 0
            refundCount = 0
            refundsMinor = 0
            tenders = []
            discounts = []
            punchCards = nil
        }

        package init(
            businessDate: String = "",
            orderCount: Int64 = 0,
            salesMinor: Int64 = 0,
            refundCount: Int64 = 0,
            refundsMinor: Int64 = 0,
            tenders: [PointsV1.DayTender] = [],
            discounts: [PointsV1.DayDiscount] = [],
            punchCards: PointsV1.DayPunchCards? = nil
        ) {
            self.businessDate = businessDate
            self.orderCount = orderCount
            self.salesMinor = salesMinor
            self.refundCount = refundCount
            self.refundsMinor = refundsMinor
            self.tenders = tenders
            self.discounts = discounts
            self.punchCards = punchCards
        }
    }

    package struct Day: Sendable, Equatable {
        package var storeId: String
        package var businessDate: String
        package var currency: String
        package var closedAt: Instant?
        package var closedBy: String
        /// Of the date itself, when it was closed.
        package var figures: PointsV1.DayFigures?
        /// What came in for dates that had been closed before; counted here and nowhere else.
        package var late: [PointsV1.DayFigures]
        /// Counted less expected of all shifts of the date.
        package var differenceMinor: Int64
        package var shiftCount: Int64

        package init() {
            storeId = ""
            businessDate = ""
            currency = ""
            closedAt = nil
            closedBy = ""
            figures = nil
            late = []
            differenceMinor = 0
            shiftCount = 0
        }

        package init(
            storeId: String = "",
            businessDate: String = "",
            currency: String = "",
            closedAt: Instant? = nil,
            closedBy: String = "",
            figures: PointsV1.DayFigures? = nil,
            late: [PointsV1.DayFigures] = [],
            differenceMinor: Int64 = 0,
            shiftCount: Int64 = 0
        ) {
            self.storeId = storeId
            self.businessDate = businessDate
            self.currency = currency
            self.closedAt = closedAt
            self.closedBy = closedBy
            self.figures = figures
            self.late = late
            self.differenceMinor = differenceMinor
            self.shiftCount = shiftCount
        }
    }

    package struct DayReply: Sendable, Equatable {
        package var day: PointsV1.Day?
        package var replayed: Bool

        package init() {
            day = nil
            replayed = false
        }

        package init(
            day: PointsV1.Day? = nil,
            replayed: Bool = false
        ) {
            self.day = day
            self.replayed = replayed
        }
    }

    /// A line of a bill, after all discounts.
    package struct BillLine: Sendable, Equatable {
        /// Minor units, 0 or more.
        package var amountMinor: Int64
        /// Of BY_LINES: who pays for it, by number from 1; everybody where empty.
        package var payers: [Int32]

        package init() {
            amountMinor = 0
            payers = []
        }

        package init(
            amountMinor: Int64 = 0,
            payers: [Int32] = []
        ) {
            self.amountMinor = amountMinor
            self.payers = payers
        }
    }

    package struct SplitBillRequest: Sendable, Equatable {
        /// 1 to 1 000.
        package var lines: [PointsV1.BillLine]
        /// How many pay, 1 to 100.
        package var people: Int32
        package var mode: PointsV1.SplitMode
        /// Of BY_AMOUNT: what the first ones give, service charge included; one less than people.
        package var amountsMinor: [Int64]
        /// Service charge in thousandths of the lines' sum, 0 to 1 000.
        package var servicePermille: Int32

        package init() {
            lines = []
            people = 0
            mode = .unspecified
            amountsMinor = []
            servicePermille = 0
        }

        package init(
            lines: [PointsV1.BillLine] = [],
            people: Int32 = 0,
            mode: PointsV1.SplitMode = .unspecified,
            amountsMinor: [Int64] = [],
            servicePermille: Int32 = 0
        ) {
            self.lines = lines
            self.people = people
            self.mode = mode
            self.amountsMinor = amountsMinor
            self.servicePermille = servicePermille
        }
    }

    /// What one of those who pay gives. Minor units.
    package struct BillShare: Sendable, Equatable {
        /// For the lines, one each.
        package var lineAmountsMinor: [Int64]
        package var serviceMinor: Int64
        package var totalMinor: Int64

        package init() {
            lineAmountsMinor = []
            serviceMinor = 0
            totalMinor = 0
        }

        package init(
            lineAmountsMinor: [Int64] = [],
            serviceMinor: Int64 = 0,
            totalMinor: Int64 = 0
        ) {
            self.lineAmountsMinor = lineAmountsMinor
            self.serviceMinor = serviceMinor
            self.totalMinor = totalMinor
        }
    }

    package struct SplitBillReply: Sendable, Equatable {
        package var subtotalMinor: Int64
        /// To be the amount of a line of its own, the last one, category SERVICE_CHARGE: no offer touches
        /// it. An order of the lines whose tenders are the shares of BY_AMOUNT, in their order, pays
        /// returns back to each as it was split; where people pay for lines of their own, each may be an
        /// order.
        package var serviceMinor: Int64
        package var payableMinor: Int64
        /// One for each person; they add up to the payable sum, line by line.
        package var shares: [PointsV1.BillShare]

        package init() {
            subtotalMinor = 0
            serviceMinor = 0
            payableMinor = 0
            shares = []
        }

        package init(
            subtotalMinor: Int64 = 0,
            serviceMinor: Int64 = 0,
            payableMinor: Int64 = 0,
            shares: [PointsV1.BillShare] = []
        ) {
            self.subtotalMinor = subtotalMinor
            self.serviceMinor = serviceMinor
            self.payableMinor = payableMinor
            self.shares = shares
        }
    }

    package struct RecordTipRequest: Sendable, Equatable {
        package var storeId: String
        package var terminalId: String
        /// Who gets it; 1 to 64 characters.
        package var staffId: String
        /// The caller's number of the order; may be empty.
        package var orderExternalId: String
        /// Not STORED_VALUE, PUNCH_CARD or OWED: a tip is money.
        package var type: PointsV1.TenderType
        /// Minor units, above 0; no part of any order's payable sum, and so nothing that earns points.
        package var amountMinor: Int64

        package init() {
            storeId = ""
            terminalId = ""
            staffId = ""
            orderExternalId = ""
            type = .unspecified
            amountMinor = 0
        }

        package init(
            storeId: String = "",
            terminalId: String = "",
            staffId: String = "",
            orderExternalId: String = "",
            type: PointsV1.TenderType = .unspecified,
            amountMinor: Int64 = 0
        ) {
            self.storeId = storeId
            self.terminalId = terminalId
            self.staffId = staffId
            self.orderExternalId = orderExternalId
            self.type = type
            self.amountMinor = amountMinor
        }
    }

    package struct RecordTipReply: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        package var businessDate: String
        package var replayed: Bool

        package init() {
            id = ""
            businessDate = ""
            replayed = false
        }

        package init(
            id: String = "",
            businessDate: String = "",
            replayed: Bool = false
        ) {
            self.id = id
            self.businessDate = businessDate
            self.replayed = replayed
        }
    }

    package struct SumTipsRequest: Sendable, Equatable {
        package var storeId: String
        /// ISO, both included; at most 366 days.
        package var fromDate: String
        package var toDate: String

        package init() {
            storeId = ""
            fromDate = ""
            toDate = ""
        }

        package init(
            storeId: String = "",
            fromDate: String = "",
            toDate: String = ""
        ) {
            self.storeId = storeId
            self.fromDate = fromDate
            self.toDate = toDate
        }
    }

    package struct StaffTips: Sendable, Equatable {
        package var staffId: String
        package var tipCount: Int64
        package var amountMinor: Int64

        package init() {
            staffId = ""
            tipCount = 0
            amountMinor = 0
        }

        package init(
            staffId: String = "",
            tipCount: Int64 = 0,
            amountMinor: Int64 = 0
        ) {
            self.staffId = staffId
            self.tipCount = tipCount
            self.amountMinor = amountMinor
        }
    }

    package struct SumTipsReply: Sendable, Equatable {
        package var currency: String
        /// By staff.
        package var tips: [PointsV1.StaffTips]

        package init() {
            currency = ""
            tips = []
        }

        package init(
            currency: String = "",
            tips: [PointsV1.StaffTips] = []
        ) {
            self.currency = currency
            self.tips = tips
        }
    }
}
