import Messages
import PointsDomain
import Primitives

extension PointsV1.PointsBalance {
    init(_ account: PointsAccount) {
        self.init(
            available: account.available, pending: account.pending, seq: account.seq,
            debt: account.debt)
    }

    init(_ balance: ReceiptBalance) {
        self.init(
            available: balance.available, pending: balance.pending, seq: balance.seq,
            debt: balance.debt)
    }

    init(_ snapshot: BalanceSnapshot) {
        self.init(
            available: snapshot.available, pending: snapshot.pending, seq: snapshot.seq,
            debt: snapshot.debt)
    }
}

extension PointsV1.Order {
    /// The order as the batch has just written it.
    init(_ draft: OrderDraft, member: UUIDv7, _ receipt: PurchaseCommand.Receipt) {
        self.init(
            id: receipt.id.description, businessDate: draft.businessDate.description,
            payableMinor: draft.payableMinor, currency: draft.currency.code,
            memberId: member.description, storeId: draft.key.store.description,
            channel: PointsV1.Channel(rawValue: Int32(draft.key.channel)),
            terminalId: draft.terminal ?? "", staffId: draft.staff ?? "",
            table: draft.table ?? "", covers: draft.covers ?? 0,
            externalId: draft.key.externalId, paidAt: draft.paidAt,
            lines: zip(draft.lines, receipt.linePoints).map { line, points in
                PointsV1.PricedLine(
                    sku: line.sku, name: line.name, category: line.category,
                    quantity: line.quantity, amountMinor: line.amountMinor, points: points,
                    line.pricing)
            },
            tenders: receipt.tenders.map {
                PointsV1.Tender(
                    type: $0.type, amountMinor: $0.amountMinor, punchCard: $0.punchCard,
                    use: $0.punchCardUse, payment: $0.payment)
            },
            pointsEarned: receipt.grant.points)
        note(checkout: draft.checkout?.id, draft.checkout?.price)
    }

    /// The order as it is kept.
    init(
        id: UUIDv7, _ order: ReadOrder.Row, lines: [ReadOrderLines.Row],
        tenders: [ReadOrderTenders.Row], price: OrderPriceRow?
    ) throws {
        self.init(
            id: id.description, businessDate: order.businessDate.description,
            payableMinor: order.payableMinor, currency: order.currency,
            memberId: order.member.description, storeId: order.store.description,
            channel: PointsV1.Channel(rawValue: Int32(order.channel)),
            terminalId: order.terminal ?? "", staffId: order.staff ?? "",
            table: order.table ?? "", covers: order.covers ?? 0, externalId: order.externalId,
            paidAt: order.paidAt,
            lines: lines.map {
                PointsV1.PricedLine(
                    sku: $0.sku, name: $0.name, category: $0.category, quantity: $0.quantity,
                    amountMinor: $0.amountMinor, points: $0.points, $0.pricing)
            },
            tenders: tenders.map {
                PointsV1.Tender(
                    type: $0.type, amountMinor: $0.amountMinor, punchCard: $0.punchCard,
                    use: $0.punchCardUse, payment: $0.payment)
            },
            pointsEarned: order.pointsEarned)
        note(
            checkout: order.checkout,
            try price.map { try MarketingV1.PricedOrder(serialized: $0.price) })
    }

    /// Says how Patron came to its price.
    private mutating func note(checkout: UUIDv7?, _ price: MarketingV1.PricedOrder?) {
        guard let checkout, let price else { return }
        checkoutId = checkout.description
        listMinor = price.listMinor
        discounts = price.applied.filter { $0.kind != .points }.map {
            PointsV1.OrderDiscount(
                offerId: $0.id, nameZh: $0.name?.zh ?? "", nameEn: $0.name?.en ?? "",
                amountMinor: $0.discountMinor)
        }
        pointsSpent = price.points
        pointsSpentMinor = price.pointsMinor
    }

    /// Says what was returned of it; the lines and the points stay those that were paid.
    mutating func note(returned rows: [RefundLineRow]) {
        for row in rows {
            lines[Int(row.line) - 1].returnedQuantity = row.quantity
            lines[Int(row.line) - 1].returnedMinor = row.amountMinor
            refundedMinor += row.amountMinor
        }
    }
}

extension PointsV1.Tender {
    fileprivate init(
        type: Int16, amountMinor: Int64, punchCard: UUIDv7?, use: UUIDv7?, payment: UUIDv7?
    ) {
        self.init(
            type: PointsV1.TenderType(rawValue: Int32(type)), amountMinor: amountMinor,
            punchCardId: punchCard?.description ?? "", punchCardUseId: use?.description ?? "",
            paymentId: payment?.description ?? "")
    }
}

extension PointsV1.PricedLine {
    fileprivate init(
        sku: String, name: String, category: String, quantity: Int64, amountMinor: Int64,
        points: Int64, _ pricing: LinePricing
    ) {
        self.init(
            sku: sku, name: name, category: category, quantity: quantity,
            amountMinor: amountMinor, points: points,
            listMinor: pricing.listMinor ?? amountMinor, pointsSpent: pricing.pointsSpent,
            pointsSpentMinor: pricing.pointsSpentMinor, isGift: pricing.kind == .gift,
            isShipping: pricing.kind == .shipping)
    }
}

extension PointsV1.PointsEntry {
    init(_ row: ReadEntries.Row) throws {
        self.init(
            seq: row.seq, type: row.type, delta: row.delta, balanceAfter: row.balanceAfter,
            occurredAt: row.occurredAt, businessDate: row.businessDate.description,
            sourceType: row.sourceType, sourceId: row.sourceId, title: Self.title(row),
            explanation: try StoredExplanation.messages(row.explanation))
    }

    private static func title(_ row: ReadEntries.Row) -> PatronV1.Text {
        guard let kind = WalletChange.Kind(rawValue: row.type) else {
            return PatronV1.Text(zh: row.type, en: row.type)
        }
        return EntryTitle.text(kind, source: row.sourceType, points: row.delta)
    }
}
