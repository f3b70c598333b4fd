package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

extension OrderHandlers {
    package func refund(
        _ request: PointsV1.RefundOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.RefundOrderReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let draft = try RefundDraft(request)
        let (order, storeClock) = try await placedOrder(draft.order, context)
        try draft.check(against: order)
        CrashPoint.reached(.refundBegun)
        let command = RefundCommand(
            operation: operation, order: order, externalId: draft.externalId, parts: draft.parts,
            pricing: try await pricing(draft, order, context),
            businessDate: storeClock.businessDate(at: context.now), actor: context.actor,
            reason: draft.reason, earnedBy: try await programme(of: order, context),
            rules: try await desk.desk.rules(context))
        switch try await desk.desk.submit(context, { _ in command }) {
        case .posted(let row):
            return try PointsV1.RefundOrderReply(row, of: order, replayed: false)
        case .recorded(let id, let replayed):
            return try await receipt(of: id, order, replayed: replayed, context)
        }
    }

    /// The order as it was placed, and the clock of its store.
    func placedOrder(
        _ id: UUIDv7, _ context: RequestContext
    ) async throws -> (PlacedOrder, BusinessClock) {
        let key = PlacedOrderKey(merchant: context.merchant, order: id)
        let (orders, lines, tenders) = try await pool.query(
            ReadPlacedOrder(order: key),
            ReadOrderLines(merchant: context.merchant, order: id),
            ReadOrderTenders(merchant: context.merchant, order: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = orders.first, context.maySee(member: row.member, store: row.store) else {
            throw Refusal(.orderNotFound)
        }
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let clock = clocks.stores[row.store] ?? clocks.clock
        return (try PlacedOrder(key, row, lines, tenders, clock), clock)
    }

    /// What is kept is priced anew with the offers of the order, where the caller wants that.
    private func pricing(
        _ draft: RefundDraft, _ order: PlacedOrder, _ context: RequestContext
    ) async throws -> RefundCommand.Pricing {
        guard draft.isRecomputed else { return .keep }
        let (prices, refunds, lines, tenders) = try await pool.query(
            ReadOrderPrice(order: order.key), ReadRefunds(orders: [order.key]),
            ReadReturnedLines(orders: [order.key]), ReadReturnedTenders(orders: [order.key]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        // Done before: it is answered as then, and what is left may not be enough for it again.
        guard !refunds.contains(where: { $0.externalId == draft.externalId }) else {
            return .keep
        }
        guard let checkout = order.checkout, let stored = prices.first else {
            throw Refusal.invalid("pricing", "is for orders that Patron has priced")
        }
        var before = RefundedBefore()
        for row in lines { before.add(row.line) }
        for row in tenders { before.add(row.row) }
        let goods: ReturnedGoods
        do throws(Returns.Refusal) {
            goods = try order.settlement.take(
                draft.parts.map { .parts($0) } ?? .everything,
                after: before.lines(of: order.settlement))
        } catch {
            throw Refusal(of: error)
        }
        var request = try MarketingV1.PriceRequest(serialized: stored.priceRequest)
        let price = try MarketingV1.PricedOrder(serialized: stored.price)
        request.keep(goods.kept, of: price, checkout)
        guard !request.lines.isEmpty else {
            // Without goods there is nothing to price: shipping that is kept costs what it did.
            let kept = zip(order.settlement.lines, goods.kept).filter { $0.1 > 0 }
            return .recompute(
                kept: goods.kept, priceMinor: kept.reduce(0) { $0 + $1.0.discountedMinor })
        }
        let anew = try await checkouts.pricing.price(request, context.forward(as: .points))
        return .recompute(kept: goods.kept, priceMinor: anew.discountedMinor)
    }

    /// The rules by which the order earned; nil where it earned nothing.
    func programme(
        of order: PlacedOrder, _ context: RequestContext
    ) async throws -> Programme? {
        guard order.pointsEarned > 0, order.programmeVersion > 0 else { return nil }
        let programme = try await desk.desk.programmes.version(
            order.programmeVersion, of: context.merchant, deadline: context.deadline)
        // A version in the books was published, and those never go away.
        guard let programme else { throw Refusal(.internalError) }
        return programme
    }

    /// The answer of the call that made the return, rebuilt from the books.
    func receipt(
        of refund: UUIDv7, _ order: PlacedOrder, replayed: Bool, _ context: RequestContext
    ) async throws -> PointsV1.RefundOrderReply {
        let (rows, lines, tenders) = try await pool.query(
            ReadRefund(order: order.key, refund: refund),
            ReadRefundLines(order: order.key, refund: refund),
            ReadRefundTenders(order: order.key, refund: refund),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard var row = rows.first else { throw Refusal(.internalError) }
        row.lines = lines
        row.tenders = tenders
        return try PointsV1.RefundOrderReply(row, of: order, replayed: replayed)
    }
}

extension MarketingV1.PriceRequest {
    /// What is kept of an order, at its list prices and with the very offers that it used.
    fileprivate mutating func keep(
        _ kept: [Int64], of price: MarketingV1.PricedOrder, _ checkout: UUIDv7
    ) {
        orderId = checkout.description
        bestCoupons = false
        points = nil
        couponIds = price.applied.filter { $0.kind == .coupon }.map(\.id)
        promoCodes = price.applied.filter { $0.kind == .promoCode }.map(\.code)
        let asked = lines
        lines = zip(asked, kept).compactMap { line, quantity in
            guard quantity > 0 else { return nil }
            var line = line
            line.quantity = quantity
            return line
        }
        if let index = price.lines.firstIndex(where: \.isShipping), kept[index] == 0 {
            shippingMinor = 0
        }
    }
}
