import Logging
import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Follows the ledger's orders: what a paid order held is used, what a voided one held is free again,
/// and what a refunded one used comes back, taken offline or not.
struct CheckoutFeed: Sendable {
    static let name = "marketing-checkout"

    let directory: MerchantDirectory
    let settlement: OfferSettlement
    let logger: Logger

    func consumer(_ runtime: ServiceRuntime) throws -> FeedConsumer {
        try FeedConsumer(
            name: Self.name, source: .points,
            types: ["order.paid", "checkout.voided", "order.refunded"], pace: .milliseconds(20),
            keepsInstants: true, runtime: runtime,
            prepare: { events in
                CrashPoint.reached(.newsHeard)
                let refunds = try items(of: events).filter { $0.step == .refunded }
                for merchant in Set(refunds.map(\.key.merchant)) {
                    _ = try await directory.merchant(merchant, deadline: .now + .seconds(5))
                }
            },
            apply: { transaction, events in
                let outcome = try settlement.settle(try items(of: events), in: &transaction)
                for key in outcome.late {
                    logger.error(
                        "order paid after its hold was given back",
                        metadata: ["order.id": "\(key.order)"])
                }
                let orders = try Self.orders(in: events)
                if !orders.isEmpty { try transaction.run(NoteLastOrders(orders)) }
                if outcome.hasNews { try transaction.run(OutboxNotify()) }
                CrashPoint.reached(.newsApplied)
            }, crashPoint: .newsCommitted)
    }

    private func items(of events: [EventsV1.Event]) throws -> [OfferSettlement.Item] {
        try events.compactMap { event in
            guard let found = try Self.step(of: event) else { return nil }
            guard let merchant = UUIDv7(event.merchantId), let order = UUIDv7(found.checkout),
                let at = event.occurredAt
            else { throw MalformedEvent(type: event.type, id: event.id) }
            return OfferSettlement.Item(
                key: OrderKey(merchant: merchant, order: order), step: found.step, at: at)
        }
    }

    /// Of members, whoever has made their prices: mass issues choose by them.
    private static func orders(in events: [EventsV1.Event]) throws -> [NoteLastOrders.Entry] {
        try events.filter { $0.type == "order.paid" }.compactMap { event in
            let paid = try PointsV1.OrderPaidEvent(serialized: event.payload)
            guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(paid.memberId),
                let store = UUIDv7(paid.storeId), let paidAt = paid.paidAt
            else { return nil }
            return NoteLastOrders.Entry(
                merchant: merchant, member: member, paidAt: paidAt, store: store)
        }
    }

    /// Nil for orders whose prices the till has made: they hold nothing here, unless a till that was
    /// alone took a coupon for one, which stands under the order's own id.
    private static func step(
        of event: EventsV1.Event
    ) throws -> (checkout: String, step: OfferSettlement.Step)? {
        let found: (checkout: String, step: OfferSettlement.Step)
        switch event.type {
        case "order.paid":
            found = (try PointsV1.OrderPaidEvent(serialized: event.payload).checkoutId, .paid)
        case "checkout.voided":
            found = (
                try PointsV1.CheckoutVoidedEvent(serialized: event.payload).checkoutId, .released
            )
        case "order.refunded":
            let refund = try PointsV1.OrderRefundedEvent(serialized: event.payload)
            guard refund.isWhole else { return nil }
            found = (
                refund.checkoutId.isEmpty ? refund.orderId : refund.checkoutId, .refunded
            )
        default:
            return nil
        }
        return found.checkout.isEmpty ? nil : found
    }
}
