package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// From a basket to a paid order (docs/architecture.md, Checkout).
package struct CheckoutHandlers: PointsV1.Checkouts.Handlers {
    let desk: CheckoutDesk
    let orders: OrderHandlers
    let clock: any WallClock

    var ledger: LedgerDesk { desk.desk }

    package func quote(
        _ request: PointsV1.QuoteCheckoutRequest, _ call: CallContext
    ) async throws -> PointsV1.CheckoutQuote {
        let context = try RequestContext(call, clock: clock)
        let clocks = try await ledger.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let basket = try BasketDraft(request.basket, of: context.caller, clocks)
        try context.checkScope(of: basket.store.id)
        let at = request.at ?? context.now
        guard PaidAtWindow.standard.contains(at, at: context.now) else {
            throw Refusal(.paidAtOutOfRange)
        }
        try basket.store.check(isOpenAt: at)
        let rules = try await ledger.rules(context.merchant, at: at, deadline: context.deadline)
        var buyer: CheckoutDesk.Buyer?
        if let name = basket.member {
            let date = basket.store.clock.businessDate(at: at)
            buyer = try await desk.buyer(name, spendsFor: nil, on: date, context)
        }
        let price = try await desk.pricing.price(
            desk.request(basket, buyer, at: at, rules), context.forward(as: .points))
        let earned = try buyer.map { try earning(basket, price, at: at, $0, rules) }
        return PointsV1.CheckoutQuote(
            price: price, pointsEarned: earned?.points ?? 0,
            explanation: earned?.explanation.map(ExplanationText.message) ?? [],
            points: buyer?.points, storedValueMinor: buyer?.storedValueMinor ?? 0)
    }

    /// Hold and capture at once.
    package func pay(
        _ request: PointsV1.PayCheckoutRequest, _ call: CallContext
    ) async throws -> PointsV1.PlaceOrderReply {
        CrashPoint.reached(.payBegun)
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let clocks = try await ledger.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let basket = try BasketDraft(request.basket, of: nil, clocks)
        try context.checkScope(of: basket.store.id)
        guard let name = basket.member else { throw Refusal.invalid("basket", "names no member") }
        let order = try basket.orderKey(request.externalId, merchant: context.merchant)
        let paidAt = request.paidAt ?? context.now
        let rules = try await ledger.rules(
            context.merchant, at: paidAt, deadline: context.deadline)
        let spends = basket.points > 0 || request.tenders.contains { $0.type == .storedValue }
        let end = context.now.adding(seconds: desk.callSeconds)
        let buyer: CheckoutDesk.Buyer
        let checkout: PricedCheckout
        do {
            guard PaidAtWindow.standard.contains(paidAt, at: context.now) else {
                throw Refusal(.paidAtOutOfRange)
            }
            try basket.store.check(isOpenAt: paidAt)
            buyer = try await desk.buyer(
                name, spendsFor: spends ? order : nil,
                on: basket.store.clock.businessDate(at: paidAt), context)
            CrashPoint.reached(.payIdentified)
            checkout = try await desk.hold(
                desk.request(basket, buyer, at: paidAt, rules), by: operation, until: end, context)
            CrashPoint.reached(.payPriced)
        } catch {
            // Her code has ended since, her coupon is the order's, she has left: it is paid for.
            guard let paid = try await earlier(order, operation, context) else { throw error }
            return paid
        }
        let draft: OrderDraft
        do {
            draft = try OrderDraft(
                basket, checkout, externalId: request.externalId, tenders: request.tenders,
                paidAt: paidAt, merchant: context.merchant)
        } catch {
            await desk.release(checkout.id, context)
            guard let paid = try await earlier(order, operation, context) else { throw error }
            return paid
        }
        return try await pay(draft, checkout, buyer, rules, operation, context)
    }

    private func pay(
        _ draft: OrderDraft, _ checkout: PricedCheckout, _ buyer: CheckoutDesk.Buyer,
        _ rules: Rulebook, _ operation: OperationKey, _ context: RequestContext
    ) async throws -> PointsV1.PlaceOrderReply {
        let settled: PurchaseDesk.Settled
        do {
            settled = try await orders.desk.settle(
                PurchaseDesk.Draft(
                    source: .order(draft), purchase: draft.purchase, window: .standard,
                    payment: PurchaseCommand.Payment(
                        points: checkout.price.points,
                        storedValueMinor: draft.storedValueMinor,
                        offersUntil: checkout.heldUntil)),
                of: buyer.member.member, told: buyer.told, rules: rules, operation, context)
        } catch {
            await desk.release(checkout.id, after: error, context)
            throw error
        }
        let reply = try await orders.reply(settled, draft, of: buyer.member.member, context)
        if case .recorded = settled, reply.order?.checkoutId != checkout.id.description {
            // The order was there, paid by a call under another key, or with an earlier hold.
            await desk.release(checkout.id, context)
        }
        return reply
    }

    /// The answer of the call that made the order, of this operation or of the same one under another
    /// key; nil where there is no order.
    ///
    /// - Throws: the refusal that the operation was answered.
    private func earlier(
        _ order: OrderKey, _ operation: OperationKey, _ context: RequestContext
    ) async throws -> PointsV1.PlaceOrderReply? {
        if let id = try await ledger.recorded(operation, context) {
            return try await orders.receipt(of: id, replayed: true, context)
        }
        let found = try await ledger.pool.query(
            ReadOrderKeys(keys: [order]), settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ).first
        guard let found, found.effect.contentHash == operation.requestHash else { return nil }
        return try await orders.receipt(of: found.effect.id, replayed: true, context)
    }

    private func earning(
        _ basket: BasketDraft, _ price: MarketingV1.PricedOrder, at instant: Instant,
        _ buyer: CheckoutDesk.Buyer, _ rules: Rulebook
    ) throws(Refusal) -> Earning.Grant {
        let purchase = Purchase(basket, price, at: instant)
        let decision = Earning.decide(
            Earning.Facts(
                programme: rules.programme, purchase: purchase,
                member: buyer.facts.traits(on: purchase.businessDate),
                earningBlocked: buyer.facts.blocksEarning, lotClock: rules.clock,
                totals: buyer.totals, isUnderReview: buyer.isUnderReview))
        switch decision {
        case .refuse(.earningBlocked): throw Refusal(.earningBlocked)
        case .refuse(.amountOutOfRange): throw OrderDraft.outOfRange("lines")
        case .grant(let grant): return grant
        }
    }
}

extension RequestContext {
    /// The member who calls for herself; nil for tills and back ends.
    var caller: UUIDv7? { principal.kind == .member ? UUIDv7(principal.subject) : nil }
}

extension Purchase {
    fileprivate init(
        _ basket: BasketDraft, _ price: MarketingV1.PricedOrder, at instant: Instant
    ) {
        self.init(
            lines: price.lines.filter { !$0.isGift && !$0.isShipping }.map {
                Purchase.Line(
                    sku: $0.sku, category: $0.category, quantity: $0.quantity,
                    amountMinor: $0.payableMinor)
            }, currency: basket.currency,
            businessDate: basket.store.clock.businessDate(at: instant),
            hour: basket.store.clock.localHour(at: instant), paidAt: instant,
            channel: basket.channel.name, storeId: basket.store.id.description)
    }
}
