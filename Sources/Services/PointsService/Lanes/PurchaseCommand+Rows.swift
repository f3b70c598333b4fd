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

    func orderRows(
        _ grant: Earning.Grant, _ facts: MemberFacts, id: UUIDv7, at now: Instant
    ) -> OrderRows? {
        guard case .order(let draft) = source else { return nil }
        let merchant = member.merchant
        let order = OrderRow(
            key: draft.key, id: id, contentHash: operation.requestHash, member: member.member,
            terminal: draft.terminal, staff: draft.staff, table: draft.table,
            covers: draft.covers, businessDate: purchase.businessDate, paidAt: purchase.paidAt,
            placedAt: now, payableMinor: draft.payableMinor, currency: purchase.currency.code,
            pointsEarned: grant.points,
            traits: facts.traits(on: purchase.businessDate))
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

    /// Told before the order's points are.
    func paid(_ order: OrderRow, _ grant: Earning.Grant) throws -> LedgerEvent {
        let paid = PointsV1.OrderPaidEvent(
            orderId: order.id.description, memberId: order.member.description,
            storeId: order.key.store.description,
            channel: PointsV1.Channel(rawValue: Int32(order.key.channel)),
            businessDate: order.businessDate.description, paidAt: order.paidAt,
            payableMinor: order.payableMinor, currency: order.currency,
            pointsEarned: grant.points)
        return LedgerEvent(type: "order.paid", payload: try paid.serializedBytes())
    }
}
