import PointsDomain
import Primitives

/// An order by our own id.
struct PlacedOrderKey: Hashable, Sendable {
    let merchant: UUIDv7
    let order: UUIDv7
}

/// What was returned of one line of an order, by one return or in all; lines are numbered from 1.
struct RefundLineRow: Hashable, Sendable {
    /// Points, what they had paid, and what offers had taken off.
    struct Part: Hashable, Sendable {
        var points: Int64 = 0
        var pointsMinor: Int64 = 0
        var couponMinor: Int64 = 0
    }

    let line: Int16
    var quantity: Int64
    /// Money that was paid back.
    var amountMinor: Int64
    /// What was asked for as money and not as pieces.
    var byAmountMinor: Int64 = 0
    /// What the returned part had cost, and what was given back for it.
    var worth = Part()
    var refund = Part()
}

/// What a tender had paid of what was returned of a line, and what went back to it.
struct RefundTenderRow: Hashable, Sendable {
    let line: Int16
    /// Place of the tender in the order, from 1.
    let tender: Int16
    var worthMinor: Int64
    var refundMinor: Int64
}

/// One return of an order, with all that its caller was told.
struct RefundRow: Sendable {
    /// Points that the order gives back by it; the others are parts of `clawed`.
    struct Points: Hashable, Sendable {
        let clawed: Int64
        let expired: Int64
        let owed: Int64
        let uncollected: Int64
        let charged: Int64
        let chargedMinor: Int64
    }

    let order: PlacedOrderKey
    let id: UUIDv7
    let externalId: String
    let contentHash: [UInt8]
    let member: UUIDv7
    let businessDate: CalendarDate
    let refundedAt: Instant
    let amountMinor: Int64
    let points: Points
    let balance: ReceiptBalance
    let explanation: [UInt8]
    let actor: String
    let reason: String?
    /// Spent points that came back, and of stored value the member's own money and the merchant's.
    let restored: Restored
    /// In the order of the order's lines.
    var lines: [RefundLineRow]
    var tenders: [RefundTenderRow]

    struct Restored: Hashable, Sendable {
        var points: Int64 = 0
        var principalMinor: Int64 = 0
        var bonusMinor: Int64 = 0
    }
}

/// What was returned of an order so far.
struct RefundedBefore: Sendable {
    private(set) var clawed: Int64 = 0
    private(set) var expired: Int64 = 0
    /// By the callers' numbers of the returns.
    private(set) var refunds: [String: RecordedEffect] = [:]
    private var lines: [Int16: RefundLineRow] = [:]
    private var tenders: [Int16: [Int16: RefundTenderRow]] = [:]

    init() {}

    mutating func add(_ refund: RefundRow) {
        refunds[refund.externalId] = RecordedEffect(
            id: refund.id, contentHash: refund.contentHash)
        clawed += refund.points.clawed
        expired += refund.points.expired
        for line in refund.lines { add(line) }
        for tender in refund.tenders { add(tender) }
    }

    mutating func add(_ row: ReadRefunds.Row) {
        refunds[row.externalId] = row.effect
        clawed += row.clawed
        expired += row.expired
    }

    mutating func add(_ line: RefundLineRow) {
        var sum = lines[line.line] ?? RefundLineRow(line: line.line, quantity: 0, amountMinor: 0)
        sum.quantity += line.quantity
        sum.amountMinor += line.amountMinor
        sum.byAmountMinor += line.byAmountMinor
        sum.worth = sum.worth + line.worth
        sum.refund = sum.refund + line.refund
        lines[line.line] = sum
    }

    mutating func add(_ row: RefundTenderRow) {
        let before = tenders[row.line]?[row.tender]
        var sum = row
        sum.worthMinor += before?.worthMinor ?? 0
        sum.refundMinor += before?.refundMinor ?? 0
        tenders[row.line, default: [:]][row.tender] = sum
    }

    /// What was returned of each line of an order.
    func lines(of settlement: Settlement) -> [RefundedLine] {
        settlement.lines.indices.map { index in
            var sum = RefundedLine.none(tenders: settlement.tenders.count)
            let number = Int16(index + 1)
            guard let line = lines[number] else { return sum }
            sum.quantity = line.quantity
            sum.byAmountMinor = line.byAmountMinor
            sum.worth = line.worth.shares
            sum.refund = line.refund.shares
            let rows = settlement.tenders.indices.map { tenders[number]?[Int16($0 + 1)] }
            sum.worth.tenders = rows.map { $0?.worthMinor ?? 0 }
            sum.refund.tenders = rows.map { $0?.refundMinor ?? 0 }
            // Before tenders were kept one by one: money came back from all of them alike.
            let untold = line.amountMinor - sum.refund.moneyMinor
            if untold > 0 {
                let paid = settlement.tenderShares[index]
                let split = LargestRemainder.allocate(
                    total: untold, weights: zip(paid, sum.worth.tenders).map { $0 - $1 })
                for tender in split.indices {
                    sum.worth.tenders[tender] += split[tender]
                    sum.refund.tenders[tender] += split[tender]
                }
            }
            return sum
        }
    }
}

extension RefundLineRow.Part {
    init(_ shares: LineShares) {
        self.init(
            points: shares.points, pointsMinor: shares.pointsMinor,
            couponMinor: shares.couponMinor)
    }

    /// Without the tenders, which stand in rows of their own.
    fileprivate var shares: LineShares {
        LineShares(
            tenders: [], points: points, pointsMinor: pointsMinor, couponMinor: couponMinor)
    }

    static func + (left: Self, right: Self) -> Self {
        Self(
            points: left.points + right.points,
            pointsMinor: left.pointsMinor + right.pointsMinor,
            couponMinor: left.couponMinor + right.couponMinor)
    }
}
