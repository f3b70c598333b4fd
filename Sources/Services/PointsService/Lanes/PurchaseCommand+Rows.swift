import Messages
import PointsDomain
import Primitives

/// What a purchase writes beside its posting.
extension PurchaseCommand {
    struct OrderRows {
        let order: OrderRow
        let lines: [OrderLineRow]
        let tenders: [OrderTenderRow]
        let price: OrderPriceRow?
        /// Of the price, by offer.
        let discounts: [OrderDiscountRow]
    }

    /// The grant's points by lines of the order: those that earn nothing have none.
    func linePoints(_ grant: Earning.Grant) -> [Int64] {
        guard case .order(let draft) = source else { return grant.linePoints }
        var shares = grant.linePoints.makeIterator()
        return draft.lines.map { $0.pricing.earns ? shares.next() ?? 0 : 0 }
    }

    /// How the tenders paid for the lines; nil where all of them earn alike.
    func settlement(_ part: StoredValuePart) throws -> Settlement? {
        guard payment.storedValueMinor > 0 || !part.owedTenders.isEmpty,
            case .order(let draft) = source
        else { return nil }
        return try Settlement(
            lines: draft.lines.map { line in
                Settlement.Line(
                    sku: line.sku, category: line.category, quantity: line.quantity,
                    discountedMinor: line.amountMinor + line.pricing.pointsSpentMinor,
                    points: line.pricing.pointsSpent, pointsMinor: line.pricing.pointsSpentMinor,
                    isShipping: line.pricing.kind == .shipping,
                    isGift: line.pricing.kind == .gift)
            },
            tenders: tenders(of: draft, part).map {
                Settlement.Tender(
                    TenderKind($0.type), amountMinor: $0.amountMinor, bonusMinor: $0.bonusMinor)
            })
    }

    /// What a tender of the order pays.
    private struct PaidTender {
        let type: PointsV1.TenderType
        let amountMinor: Int64
        var bonusMinor: Int64 = 0
        var punchCard: UUIDv7?
        var use: UUIDv7?
        var payment: UUIDv7?
    }

    /// The tenders as they pay: of stored value, what is not there is owed, behind what is; a use that
    /// a punch card has not is owed in its place.
    private func tenders(
        of draft: OrderDraft, _ part: StoredValuePart, uses: [Int: UUIDv7] = [:]
    ) -> [PaidTender] {
        draft.tenders.enumerated().flatMap { index, tender -> [PaidTender] in
            if part.owedTenders.contains(index) {
                return [
                    PaidTender(
                        type: .owed, amountMinor: tender.amountMinor,
                        bonusMinor: tender.amountMinor)
                ]
            }
            guard tender.type == .storedValue else {
                return [
                    PaidTender(
                        type: tender.type, amountMinor: tender.amountMinor,
                        punchCard: tender.punchCard, use: uses[index],
                        payment: tender.payment)
                ]
            }
            let owed = PaidTender(
                type: .owed, amountMinor: part.owedMinor, bonusMinor: part.owedMinor)
            let spent = PaidTender(
                type: .storedValue, amountMinor: tender.amountMinor - part.owedMinor,
                bonusMinor: part.bonusMinor)
            if part.owedMinor == 0 { return [spent] }
            return spent.amountMinor == 0 ? [owed] : [spent, owed]
        }
    }

    /// The purchase as it earns.
    func basis(of settlement: Settlement) -> Purchase {
        guard case .order(let draft) = source else { return purchase }
        return purchase.replacing(
            lines: zip(settlement.purchaseLines, draft.lines).filter(\.1.pricing.earns).map(\.0))
    }

    func orderRows(
        _ grant: Earning.Grant, _ facts: MemberFacts, _ paid: Paid, _ part: StoredValuePart,
        _ settlement: Settlement?, id: UUIDv7, at now: Instant
    ) throws -> OrderRows? {
        guard case .order(let draft) = source else { return nil }
        let merchant = member.merchant
        let order = OrderRow(
            key: draft.key, id: id, contentHash: operation.requestHash, member: member.member,
            terminal: draft.terminal, staff: draft.staff, table: draft.table,
            covers: draft.covers, businessDate: purchase.businessDate, paidAt: purchase.paidAt,
            placedAt: now, payableMinor: draft.payableMinor, currency: purchase.currency.code,
            pointsEarned: grant.points,
            traits: facts.traits(on: purchase.businessDate), checkout: draft.checkout?.id,
            pointsSpend: paid.points, storedValueSpend: paid.storedValue?.posting)
        let points = linePoints(grant)
        let lines = draft.lines.enumerated().map { index, line in
            OrderLineRow(
                merchant: merchant, order: id, line: Int16(index + 1), sku: line.sku,
                name: line.name, category: line.category, quantity: line.quantity,
                amountMinor: line.amountMinor, points: points[index], pricing: line.pricing,
                baseMinor: !line.pricing.earns
                    ? 0 : settlement?.baseMinor(ofLine: index) ?? line.amountMinor)
        }
        let tenders = tenders(of: draft, part, uses: paid.uses).enumerated().map { index, tender in
            OrderTenderRow(
                merchant: merchant, order: id, number: Int16(index + 1),
                type: Int16(tender.type.rawValue), amountMinor: tender.amountMinor,
                bonusMinor: tender.bonusMinor, punchCard: tender.punchCard,
                punchCardUse: tender.use, payment: tender.payment)
        }
        let price = try draft.checkout.map {
            OrderPriceRow(
                merchant: merchant, order: id, priceRequest: try $0.request.serializedBytes(),
                price: try $0.price.serializedBytes())
        }
        return OrderRows(
            order: order, lines: lines, tenders: tenders, price: price,
            discounts: discounts(of: draft, order: id))
    }

    private func discounts(of draft: OrderDraft, order: UUIDv7) -> [OrderDiscountRow] {
        (draft.checkout?.price.applied ?? []).enumerated().compactMap { index, applied in
            guard let kind = DayDetail.Kind(rawValue: Int16(applied.kind.rawValue)) else {
                return nil
            }
            // A coupon is named by itself, and counted by its template.
            let offer = applied.templateId.isEmpty ? applied.id : applied.templateId
            return OrderDiscountRow(
                merchant: member.merchant, order: order, number: Int16(index + 1),
                detail: DayDetail(kind, of: UUIDv7(offer)), amountMinor: applied.discountMinor)
        }
    }

    /// Told before the order's points are.
    func paid(_ order: OrderRow, _ grant: Earning.Grant) throws -> LedgerEvent {
        let paid = PointsV1.OrderPaidEvent(
            orderId: order.id.description, memberId: order.member.description,
            storeId: order.key.store.description,
            channel: PointsV1.Channel(rawValue: Int32(order.key.channel)),
            businessDate: order.businessDate.description, paidAt: order.paidAt,
            payableMinor: order.payableMinor, currency: order.currency,
            pointsEarned: grant.points, checkoutId: order.checkout?.description ?? "",
            staffId: order.staff ?? "")
        return LedgerEvent(type: "order.paid", payload: try paid.serializedBytes())
    }
}
