import Postgres
import Primitives

/// What a batch has done with checkouts.
struct CheckoutChanges: Sendable {
    private(set) var placed: [NewCheckout] = []
    private(set) var closed: [CheckoutKey: CheckoutRow] = [:]
    private(set) var prices: [OrderPriceRow] = []
    private(set) var discounts: [OrderDiscountRow] = []

    mutating func place(_ checkout: NewCheckout) { placed.append(checkout) }

    mutating func close(_ row: CheckoutRow) { closed[row.key] = row }

    mutating func keep(_ price: OrderPriceRow, _ discounts: [OrderDiscountRow]) {
        prices.append(price)
        self.discounts += discounts
    }

    func add(to pipeline: inout Pipeline) {
        if !placed.isEmpty { pipeline.add(InsertCheckouts(rows: placed)) }
        if !closed.isEmpty { pipeline.add(CloseCheckouts(rows: Array(closed.values))) }
        if !prices.isEmpty { pipeline.add(InsertOrderPrices(rows: prices)) }
        if !discounts.isEmpty { pipeline.add(InsertOrderDiscounts(rows: discounts)) }
    }
}

extension WorkingLedger {
    /// A checkout, as this batch leaves it.
    func checkout(_ key: CheckoutKey) -> CheckoutRow? {
        writes.checkouts.closed[key] ?? facts.checkouts[key]
    }
}
