import PointsDomain
import Primitives

/// An order by our own id.
struct PlacedOrderKey: Hashable, Sendable {
    let merchant: UUIDv7
    let order: UUIDv7
}

/// What was returned of one line of an order; lines are numbered from 1.
struct RefundLineRow: Hashable, Sendable {
    let line: Int16
    let quantity: Int64
    let amountMinor: Int64
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
    /// In the order of the order's lines.
    var lines: [RefundLineRow]
}

/// What was returned of an order so far.
struct RefundedBefore: Sendable {
    private(set) var clawed: Int64 = 0
    private(set) var expired: Int64 = 0
    /// By the callers' numbers of the returns.
    private(set) var refunds: [String: RecordedEffect] = [:]
    private var lines: [Int16: RefundLineRow] = [:]

    init() {}

    mutating func add(_ refund: RefundRow) {
        refunds[refund.externalId] = RecordedEffect(
            id: refund.id, contentHash: refund.contentHash)
        clawed += refund.points.clawed
        expired += refund.points.expired
        for line in refund.lines { add(line) }
    }

    mutating func add(_ row: ReadRefunds.Row) {
        refunds[row.externalId] = row.effect
        clawed += row.clawed
        expired += row.expired
    }

    mutating func add(_ line: RefundLineRow) {
        let before = lines[line.line] ?? RefundLineRow(line: line.line, quantity: 0, amountMinor: 0)
        lines[line.line] = RefundLineRow(
            line: line.line, quantity: before.quantity + line.quantity,
            amountMinor: before.amountMinor + line.amountMinor)
    }

    /// The lines of the order, which come in their order, less what was returned of them.
    func apply(to placed: [Returns.Line]) -> [Returns.Line] {
        placed.enumerated().map { index, placed in
            guard let returned = lines[Int16(index + 1)] else { return placed }
            var line = placed
            line.returnedQuantity += returned.quantity
            line.returnedMinor += returned.amountMinor
            return line
        }
    }
}
