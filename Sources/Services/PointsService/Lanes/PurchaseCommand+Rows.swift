import Messages
import PointsDomain
import Primitives

/// What a purchase writes beside its posting.
extension PurchaseCommand {
    struct OrderRows {
        let order: OrderRow
        let lines: [OrderLineRow]
        let tenders: [OrderTenderRow]
    }

    func orderRows(_ grant: Earning.Grant, id: UUIDv7, at now: Instant) -> OrderRows? {
        guard case .order(let draft) = source else { return nil }
        let merchant = member.merchant
        let order = OrderRow(
            key: draft.key, id: id, contentHash: operation.requestHash, member: member.member,
            terminal: draft.terminal, staff: draft.staff, table: draft.table,
            covers: draft.covers, businessDate: businessDate, paidAt: paidAt, placedAt: now,
            payableMinor: draft.payableMinor, currency: currency.code,
            pointsEarned: grant.points)
        let lines = draft.lines.enumerated().map { index, line in
            OrderLineRow(
                merchant: merchant, order: id, line: Int16(index + 1), sku: line.sku,
                name: line.name, category: line.category, quantity: line.quantity,
                amountMinor: line.amountMinor, points: grant.linePoints[index])
        }
        let tenders = draft.tenders.enumerated().map { index, tender in
            OrderTenderRow(
                merchant: merchant, order: id, number: Int16(index + 1),
                type: Int16(tender.type.rawValue), amountMinor: tender.amountMinor)
        }
        return OrderRows(order: order, lines: lines, tenders: tenders)
    }

    struct Event {
        let type: String
        let payload: [UInt8]
    }

    /// The order first, then its points; an order without points grants nothing.
    func events(
        _ grant: Earning.Grant, _ account: PointsAccount, order: OrderRow?, source: SourceKey
    ) throws -> [Event] {
        var events: [Event] = []
        let date = businessDate.description
        let memberId = member.member.description
        if let order {
            let paid = PointsV1.OrderPaidEvent(
                orderId: order.id.description, memberId: memberId,
                storeId: order.key.store.description,
                channel: PointsV1.Channel(rawValue: Int32(order.key.channel)),
                businessDate: date, paidAt: paidAt, payableMinor: order.payableMinor,
                currency: order.currency, pointsEarned: grant.points)
            events.append(Event(type: "order.paid", payload: try paid.serializedBytes()))
        }
        if grant.points > 0 {
            let granted = PointsV1.PointsGrantedEvent(
                memberId: memberId, points: grant.points, sourceType: source.type,
                sourceId: source.id, businessDate: date, available: account.available,
                seq: account.seq)
            events.append(Event(type: "points.granted", payload: try granted.serializedBytes()))
        }
        return events
    }
}
