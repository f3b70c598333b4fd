package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Invoices of orders and top-ups (X28).
package struct InvoiceHandlers: PointsV1.Invoices.Handlers {
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource
    let merchants: MerchantDirectory

    package func request(
        _ request: PointsV1.RequestInvoiceRequest, _ call: CallContext
    ) async throws -> PointsV1.InvoiceReply {
        let context = try RequestContext(call, clock: clock)
        let draft = try InvoiceDraft(request)
        let (key, order) = try await find(request.orderId, context)
        return try await self.request(draft, of: key, currency: order.currency, context)
    }

    package func requestForTopUp(
        _ request: PointsV1.RequestTopUpInvoiceRequest, _ call: CallContext
    ) async throws -> PointsV1.InvoiceReply {
        let context = try RequestContext(call, clock: clock)
        let draft = try InvoiceDraft(request)
        let key = try await findTopUp(request.topUpId, context)
        let currency = try await merchants.merchant(
            context.merchant, deadline: context.deadline
        ).currency
        return try await self.request(draft, of: key, currency: currency, context)
    }

    private func request(
        _ draft: InvoiceDraft, of key: PlacedOrderKey, currency: String, _ context: RequestContext
    ) async throws -> PointsV1.InvoiceReply {
        let work = InvoiceWork(order: key, now: context.now)
        let id = identifiers.next()
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.request(
                draft, id: id, currency: currency, actor: context.actor, in: &transaction)
        }
        return try performed.reply(marking: \.replayed)
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
        return PointsV1.ListInvoicesReply(
            InvoiceWork.standing(
                invoices: invoices, tenders: tenders, returnedMinor: returned.first ?? 0,
                topUp: nil, policy: policies.first))
    }

    package func listForTopUp(
        _ request: PointsV1.ListTopUpInvoicesRequest, _ call: CallContext
    ) async throws -> PointsV1.ListInvoicesReply {
        let context = try RequestContext(call, clock: clock)
        let key = try await findTopUp(request.topUpId, context)
        let (invoices, topUps, policies) = try await pool.query(
            ReadInvoices(order: key), ReadInvoicedTopUp(key: key),
            ReadInvoicePolicy(merchant: key.merchant),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        return PointsV1.ListInvoicesReply(
            InvoiceWork.standing(
                invoices: invoices, tenders: [], returnedMinor: 0, topUp: topUps.first,
                policy: policies.first))
    }

    /// Her own, or one of a store's that the caller may see.
    private func findTopUp(
        _ text: String, _ context: RequestContext
    ) async throws -> PlacedOrderKey {
        guard let id = UUIDv7(text) else { throw Refusal.invalid("topUpId", "is not a UUID") }
        let rows = try await pool.query(
            FindTopUp(merchant: context.merchant, id: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first,
            // Of a top-up of no store: only who sees all stores.
            context.maySee(member: row.owner.member, store: row.store ?? .zero)
        else { throw Refusal(.topUpNotFound) }
        return PlacedOrderKey(merchant: context.merchant, order: id)
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
            let before = try transaction.run(ReadInvoicePolicy(merchant: context.merchant)).first
            let set = AuditEntry(
                .invoicePolicySet, object: context.merchant.description,
                change: AuditEntry.Change(
                    before: before.map {
                        PointsV1.StoredValueInvoicing(rawValue: Int32($0)).name
                    } ?? AuditEntry.nothing, after: request.storedValue.name))
            try transaction.pipeline { pipeline in
                pipeline.add(store)
                pipeline.add(InsertAudit(set, by: context))
            }
            return .reply(PointsV1.InvoicePolicy(storedValue: request.storedValue))
        }
        return try performed.reply(marking: \.replayed)
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

extension PointsV1.ListInvoicesReply {
    fileprivate init(_ standing: InvoiceWork.Standing) {
        self.init(
            invoices: standing.invoices.map { PointsV1.Invoice($0) },
            openMinor: standing.openMinor)
    }
}
