package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Invoices of orders (X28).
package struct InvoiceHandlers: PointsV1.Invoices.Handlers {
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource

    package func request(
        _ request: PointsV1.RequestInvoiceRequest, _ call: CallContext
    ) async throws -> PointsV1.InvoiceReply {
        let context = try RequestContext(call, clock: clock)
        let draft = try InvoiceDraft(request)
        let (key, order) = try await find(request.orderId, context)
        let work = InvoiceWork(order: key, now: context.now)
        let id = identifiers.next()
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.request(
                draft, id: id, currency: order.currency, actor: context.actor, in: &transaction)
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    package func list(
        _ request: PointsV1.ListInvoicesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListInvoicesReply {
        let context = try RequestContext(call, clock: clock)
        let (key, _) = try await find(request.orderId, context)
        let (invoices, tenders, returned, policies) = try await pool.query(
            ReadInvoices(order: key),
            ReadOrderTenders(merchant: key.merchant, order: key.order),
            SumOrderRefunds(order: key), ReadInvoicePolicy(merchant: key.merchant),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let standing = InvoiceWork.standing(
            invoices: invoices, tenders: tenders, returnedMinor: returned.first ?? 0,
            policy: policies.first)
        return PointsV1.ListInvoicesReply(
            invoices: invoices.map { PointsV1.Invoice($0) }, openMinor: standing.openMinor)
    }

    package func setPolicy(
        _ request: PointsV1.SetInvoicePolicyRequest, _ call: CallContext
    ) async throws -> PointsV1.InvoicePolicy {
        let context = try RequestContext(call, clock: clock)
        switch request.storedValue {
        case .atSpend, .atTopUp: break
        case .unspecified, .unrecognized:
            throw Refusal.invalid("storedValue", "is not known")
        }
        let store = StoreInvoicePolicy(
            merchant: context.merchant, storedValueAt: Int16(request.storedValue.rawValue),
            actor: context.actor, now: context.now)
        let performed = try await Idempotency.perform(
            try context.operation(), id: identifiers.next(), on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.InvoicePolicy> in
            try transaction.run(store)
            return .reply(PointsV1.InvoicePolicy(storedValue: request.storedValue))
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    private func find(
        _ text: String, _ context: RequestContext
    ) async throws -> (PlacedOrderKey, ReadOrder.Row) {
        guard let id = UUIDv7(text) else { throw Refusal.invalid("orderId", "is not a UUID") }
        let rows = try await pool.query(
            ReadOrder(merchant: context.merchant, order: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first, context.maySee(member: row.member, store: row.store) else {
            throw Refusal(.orderNotFound)
        }
        return (PlacedOrderKey(merchant: context.merchant, order: id), row)
    }
}
