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
        let command = RefundCommand(
            operation: operation, order: order, externalId: draft.externalId, parts: draft.parts,
            businessDate: storeClock.businessDate(at: context.now), actor: context.actor,
            reason: draft.reason, earnedBy: try await programme(of: order, context),
            rules: try await desk.desk.rules(context))
        switch try await desk.desk.submit(context, { _ in command }) {
        case .posted(let row):
            return try PointsV1.RefundOrderReply(
                row, currency: order.purchase.currency, replayed: false)
        case .recorded(let id, let replayed):
            return try await receipt(of: id, order, replayed: replayed, context)
        }
    }

    /// The order as it was placed, and the clock of its store.
    private func placedOrder(
        _ id: UUIDv7, _ context: RequestContext
    ) async throws -> (PlacedOrder, BusinessClock) {
        let key = PlacedOrderKey(merchant: context.merchant, order: id)
        let (orders, lines) = try await pool.query(
            ReadPlacedOrder(order: key),
            ReadOrderLines(merchant: context.merchant, order: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = orders.first, context.maySee(member: row.member, store: row.store) else {
            throw Refusal(.orderNotFound)
        }
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let clock = clocks.stores[row.store] ?? clocks.clock
        return (try PlacedOrder(key, row, lines, clock), clock)
    }

    /// The rules by which the order earned; nil where it earned nothing.
    private func programme(
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
    private func receipt(
        of refund: UUIDv7, _ order: PlacedOrder, replayed: Bool, _ context: RequestContext
    ) async throws -> PointsV1.RefundOrderReply {
        let (rows, lines) = try await pool.query(
            ReadRefund(order: order.key, refund: refund),
            ReadRefundLines(order: order.key, refund: refund),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard var row = rows.first else { throw Refusal(.internalError) }
        row.lines = lines
        return try PointsV1.RefundOrderReply(
            row, currency: order.purchase.currency, replayed: replayed)
    }
}
