import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Calls that come again, and what a refused one held.
///
/// Before the ledger is asked, a code is looked up and offers are held: either may be refused to a
/// call that is repeated, since the code has ended, the hold is over or its coupon is used. So a
/// refusal is told only where the books do not say that the call had its effect.
extension CheckoutHandlers {
    /// - Parameter held: the checkout for which this call has held offers; they are given back where
    ///   it certainly had no effect, and never those of an earlier call of another content.
    /// - Parameter earlier: the answer of an earlier call, where there was one.
    func answer<Reply>(
        after refusal: any Error, held: UUIDv7?, _ context: RequestContext,
        earlier: () async throws -> Reply?
    ) async throws -> Reply {
        do {
            if let reply = try await earlier() { return reply }
        } catch let earlier where earlier.isDefinite && !earlier.isMismatch {
            // What the earlier call was refused with.
            if let held { await desk.release(held, context) }
            throw earlier
        }
        if let held { await desk.release(held, context) }
        throw refusal
    }

    /// The answer of the call that made an order: of this operation, or of the same order under
    /// another key.
    func earlierReply(
        _ operation: OperationKey, _ order: OrderKey, _ context: RequestContext
    ) async throws -> PointsV1.PlaceOrderReply? {
        if let id = try await ledger.recorded(operation, context) {
            return try await orders.receipt(of: id, replayed: true, context)
        }
        let known = try await ledger.pool.query(
            ReadOrderKeys(keys: [order]), settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ).first?.effect
        guard let known, known.contentHash == operation.requestHash else { return nil }
        return try await orders.receipt(of: known.id, replayed: true, context)
    }

    /// An order that was there already, under another key: what this call has held is not its.
    func releaseUnless(
        _ checkout: UUIDv7, isOf reply: PointsV1.PlaceOrderReply, _ context: RequestContext
    ) async {
        guard reply.replayed, reply.order?.checkoutId != checkout.description else { return }
        await desk.release(checkout, context)
    }
}

extension Error {
    /// Whether the call that failed had no effect and will have none.
    var isDefinite: Bool {
        switch self {
        case let refusal as Refusal: refusal.outcome == .definite
        case let status as RPCStatus: status.explained.info.outcome == .definite
        default: false
        }
    }

    fileprivate var isMismatch: Bool { (self as? Refusal)?.key == .idempotencyMismatch }
}
