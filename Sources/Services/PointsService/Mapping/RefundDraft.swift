import Messages
import PointsDomain
import Primitives
import ServiceKit

/// A return that makes sense by itself: parsed once, before its order is known.
struct RefundDraft: Sendable {
    let order: UUIDv7
    let externalId: String
    /// All that is left where nil.
    let parts: [Returns.Part]?
    let reason: String?
    /// What is kept is priced anew.
    let isRecomputed: Bool

    private static let longestReason = 256
    /// Under which Patron itself returns orders: a return of the same number would pass for theirs.
    private static let ownNumbers = [
        VoidCommand.externalId, CancelOnlineOrderCommand.externalId,
    ]

    init(_ request: PointsV1.RefundOrderRequest) throws(Refusal) {
        guard let order = UUIDv7(request.id) else { throw .invalid("id", "is not a UUID") }
        guard !request.externalId.isEmpty else { throw .invalid("externalId", "is missing") }
        guard !Self.ownNumbers.contains(request.externalId) else {
            throw .invalid("externalId", "is the number of a void or a cancellation")
        }
        self.order = order
        externalId = try OrderDraft.text(
            request.externalId, "externalId", OrderDraft.Limits.code)
        parts = request.lines.isEmpty ? nil : try Self.parts(request.lines)
        let reason = try OrderDraft.text(request.reason, "reason", Self.longestReason)
        self.reason = reason.isEmpty ? nil : reason
        switch request.pricing {
        case .unspecified, .keep: isRecomputed = false
        case .recompute: isRecomputed = true
        case .unrecognized: throw .invalid("pricing", "is not known")
        }
    }

    private static func parts(
        _ lines: [PointsV1.ReturnedLine]
    ) throws(Refusal) -> [Returns.Part] {
        guard OrderDraft.Limits.lines.contains(lines.count) else {
            throw .invalid("lines", "must be at most 1000")
        }
        var parts: [Returns.Part] = []
        var seen: Set<Int32> = []
        for (index, line) in lines.enumerated() {
            guard OrderDraft.Limits.lines.contains(Int(line.line)) else {
                throw .invalid("lines[\(index)].line", "is not the number of a line")
            }
            guard seen.insert(line.line).inserted else {
                throw .invalid("lines[\(index)].line", "is named twice")
            }
            parts.append(
                Returns.Part(
                    line: Int(line.line) - 1, size: try size(line.part, "lines[\(index)]")))
        }
        return parts
    }

    private static func size(
        _ part: PointsV1.ReturnedLine.OneOf_Part?, _ field: String
    ) throws(Refusal) -> Returns.Part.Size {
        switch part {
        case .quantity(let quantity):
            guard quantity > 0 else { throw .invalid("\(field).quantity", "is not above 0") }
            return .quantity(quantity)
        case .amountMinor(let amount):
            guard amount > 0 else { throw .invalid("\(field).amountMinor", "is not above 0") }
            return .amountMinor(amount)
        case nil:
            throw .invalid(field, "has neither quantity nor amountMinor")
        }
    }

    /// Whether each part is of a line that the order has.
    func check(against order: PlacedOrder) throws(Refusal) {
        for (index, part) in (parts ?? []).enumerated()
        where part.line >= order.settlement.lines.count {
            throw .invalid("lines[\(index)].line", "is not a line of the order")
        }
    }
}

extension PointsV1.RefundOrderReply {
    /// The same for a fresh return and for one that is answered again: it is read from the row.
    init(_ row: RefundRow, of order: PlacedOrder, replayed: Bool) throws {
        self.init(
            refundId: row.id.description, amountMinor: row.amountMinor,
            currency: order.purchase.currency.code,
            lines: row.lines.map {
                PointsV1.RefundedLine(
                    line: Int32($0.line), quantity: $0.quantity, amountMinor: $0.amountMinor,
                    points: $0.refund.points)
            },
            pointsClawedBack: row.points.clawed, pointsExpired: row.points.expired,
            pointsOwed: row.points.owed, pointsUncollected: row.points.uncollected,
            pointsCharged: row.points.charged, cashChargeMinor: row.points.chargedMinor,
            points: PointsV1.PointsBalance(row.balance),
            explanation: try StoredExplanation.messages(row.explanation), replayed: replayed,
            tenders: order.tenderTypes.enumerated().map { index, type in
                PointsV1.Tender(
                    type: type,
                    amountMinor: row.tenders.reduce(0) {
                        $0 + ($1.tender == Int16(index + 1) ? $1.refundMinor : 0)
                    })
            }, pointsRestored: row.restored.points,
            principalMinor: row.restored.principalMinor, bonusMinor: row.restored.bonusMinor)
    }
}
