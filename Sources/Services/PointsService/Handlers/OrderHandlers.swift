package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Orders: what was bought and paid, with the points that it earned.
package struct OrderHandlers: PointsV1.Orders.Handlers {
    let desk: PurchaseDesk
    let checkouts: CheckoutDesk
    let pool: PostgresPool
    let clock: any WallClock

    package func place(
        _ request: PointsV1.PlaceOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.PlaceOrderReply {
        try await record(request, call, window: .standard)
    }

    /// The same, for history: it may have been paid at any time.
    package func `import`(
        _ request: PointsV1.PlaceOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.PlaceOrderReply {
        try await record(request, call, window: nil)
    }

    private func record(
        _ request: PointsV1.PlaceOrderRequest, _ call: CallContext, window: PaidAtWindow?
    ) async throws -> PointsV1.PlaceOrderReply {
        let context = try RequestContext(call, clock: clock)
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try OrderDraft(request, merchant: context.merchant, clocks)
        try context.checkScope(of: draft.key.store)
        let (member, settled) = try await desk.settle(
            try PurchaseDesk.Draft(draft, window: window),
            of: try MemberName(request), context)
        return try await reply(settled, draft, of: member, context)
    }

    func reply(
        _ settled: PurchaseDesk.Settled, _ draft: OrderDraft, of member: UUIDv7,
        _ context: RequestContext
    ) async throws -> PointsV1.PlaceOrderReply {
        switch settled {
        case .fresh(let receipt):
            return PointsV1.PlaceOrderReply(
                order: PointsV1.Order(draft, member: member, receipt),
                pointsEarned: receipt.grant.points,
                points: PointsV1.PointsBalance(receipt.account),
                explanation: receipt.grant.explanation.map(ExplanationText.message),
                replayed: false)
        case .recorded(let id, let replayed):
            return try await receipt(of: id, replayed: replayed, context)
        }
    }

    package func get(
        _ request: PointsV1.GetOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.Order {
        let context = try RequestContext(call, clock: clock)
        guard let id = UUIDv7(request.id) else { throw Refusal.invalid("id", "is not a UUID") }
        let key = PlacedOrderKey(merchant: context.merchant, order: id)
        let (orders, lines, tenders, returned, prices) = try await pool.query(
            ReadOrder(merchant: context.merchant, order: id),
            ReadOrderLines(merchant: context.merchant, order: id),
            ReadOrderTenders(merchant: context.merchant, order: id),
            ReadReturnedLines(orders: [key]), ReadOrderPrice(order: key),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = orders.first, context.maySee(member: row.member, store: row.store) else {
            throw Refusal(.orderNotFound)
        }
        var order = try PointsV1.Order(
            id: id, row, lines: lines, tenders: tenders, price: prices.first)
        order.note(returned: returned.map(\.line))
        return order
    }

    package func summarise(
        _ request: PointsV1.SummariseOrdersRequest, _ call: CallContext
    ) async throws -> PointsV1.SummariseOrdersReply {
        let context = try RequestContext(call, clock: clock)
        let rows = try await pool.query(
            SummariseOrders(merchant: context.merchant),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let sums = rows.first else { throw Refusal(.internalError) }
        return PointsV1.SummariseOrdersReply(
            orders: sums.orders, salesMinor: sums.salesMinor, pointsEarned: sums.points,
            feedTransaction: sums.transaction, feedSequence: sums.sequence)
    }

    /// The answer of the call that made the order, rebuilt from the books: the same numbers.
    func receipt(
        of id: UUIDv7, replayed: Bool, _ context: RequestContext
    ) async throws -> PointsV1.PlaceOrderReply {
        let (orders, lines, tenders, receipts, prices) = try await pool.query(
            ReadOrder(merchant: context.merchant, order: id),
            ReadOrderLines(merchant: context.merchant, order: id),
            ReadOrderTenders(merchant: context.merchant, order: id),
            ReadOrderReceipt(merchant: context.merchant, order: id),
            ReadOrderPrice(order: PlacedOrderKey(merchant: context.merchant, order: id)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let order = orders.first, let receipt = receipts.first else {
            throw Refusal(.internalError)
        }
        return PointsV1.PlaceOrderReply(
            order: try PointsV1.Order(
                id: id, order, lines: lines, tenders: tenders, price: prices.first),
            pointsEarned: receipt.points, points: PointsV1.PointsBalance(receipt.balance),
            explanation: try StoredExplanation.messages(receipt.explanation),
            replayed: replayed)
    }
}

extension RequestContext {
    /// Staff and terminals that belong to stores act for those stores only.
    func checkScope(of store: UUIDv7) throws(Refusal) {
        guard principal.stores.isEmpty || principal.stores.contains(store.description) else {
            throw Refusal(.outOfScope)
        }
    }

    /// A member sees her own orders, staff those of their stores.
    func maySee(member: UUIDv7, store: UUIDv7) -> Bool {
        switch principal.kind {
        case .member:
            principal.subject == member.description
        case .staff, .app:
            principal.stores.isEmpty || principal.stores.contains(store.description)
        case .service:
            true
        }
    }
}
