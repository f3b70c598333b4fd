import Messages
import Primitives
import ServiceKit

/// An order as marketing has priced it, with what the member pays of it herself.
struct PricedCheckout: Sendable {
    let id: UUIDv7
    let price: MarketingV1.PricedOrder
    /// The request that was priced: a return may have it priced again.
    let request: MarketingV1.PriceRequest
    /// Until when marketing holds what the price counts on: the end that its first call asked for.
    let heldUntil: Instant
}

/// What Patron's pricing knows of a line beside what is paid for it.
struct LinePricing: Hashable, Sendable {
    enum Kind: Int16, Sendable {
        case article = 0
        case gift = 1
        case shipping = 2
    }

    /// Before anything came off; nil where the till has priced it.
    var listMinor: Int64?
    var pointsSpent: Int64 = 0
    var pointsSpentMinor: Int64 = 0
    var kind = Kind.article

    /// Gifts and shipping earn nothing (X25).
    var earns: Bool { kind == .article }
}

extension OrderDraft {
    /// An order of a basket at a price.
    ///
    /// - Parameter paidAt: when; the order's business date follows from it.
    init(
        _ basket: BasketDraft, _ checkout: PricedCheckout, externalId: String,
        tenders: [PointsV1.Tender], paidAt: Instant, merchant: UUIDv7
    ) throws(Refusal) {
        let price = checkout.price
        key = try basket.orderKey(externalId, merchant: merchant)
        terminal = basket.terminal
        staff = basket.staff
        table = basket.table
        covers = basket.covers
        self.paidAt = paidAt
        businessDate = basket.store.clock.businessDate(at: paidAt)
        hour = basket.store.clock.localHour(at: paidAt)
        currency = basket.currency
        lines = price.lines.map { Line($0) }
        payableMinor = price.payableMinor
        self.tenders =
            tenders.isEmpty && payableMinor == 0 ? [] : try Self.tenders(tenders)
        self.checkout = checkout
        try Self.check(self.tenders, addUpTo: payableMinor)
    }
}

extension OrderDraft.Line {
    fileprivate init(_ line: MarketingV1.PricedOrderLine) {
        self.init(
            sku: line.sku, name: line.name, category: line.category, quantity: line.quantity,
            amountMinor: line.payableMinor,
            pricing: LinePricing(
                listMinor: line.listMinor, pointsSpent: line.points,
                pointsSpentMinor: line.pointsMinor,
                kind: line.isShipping ? .shipping : line.isGift ? .gift : .article))
    }
}
