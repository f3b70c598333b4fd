import Crypto
import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

extension OrderIntakeHandlers {
    /// An order that somebody else than its till has told of.
    struct Taken: Sendable {
        let order: UUIDv7
        let pointsEarned: Int64
        /// Whether it was there already.
        let replayed: Bool
    }

    /// Takes an order for a member once for its number: gives her the guest's that is there, or places
    /// it.
    func take(
        _ placed: PointsV1.PlaceOrderRequest, _ draft: OrderDraft, for name: MemberName,
        _ context: RequestContext
    ) async throws -> Taken {
        let guests = try await pool.query(
            ReadGuestOrder.ByNumber(key: draft.key), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        if let guest = guests.first?.row {
            let claimed = try await give(guest, to: name, context)
            return Taken(
                order: guest.id, pointsEarned: claimed.pointsEarned, replayed: claimed.replayed)
        }
        let operation = try context.operation()
        // By what was bought, not by how it is told today.
        let hash = Array(SHA256.hash(data: try placed.serializedBytes()))
        let (_, settled) = try await desk.settle(
            PurchaseDesk.Draft(
                source: .order(draft), purchase: draft.purchase, window: .standard),
            of: name, context,
            operation: OperationKey(
                merchant: operation.merchant, method: operation.method, key: operation.key,
                requestHash: hash, app: operation.app))
        switch settled {
        case .fresh(let receipt):
            return Taken(
                order: receipt.id, pointsEarned: receipt.grant.points, replayed: false)
        case .recorded(let id, let replayed):
            let receipt = try await orders.receipt(of: id, replayed: replayed, context)
            return Taken(order: id, pointsEarned: receipt.pointsEarned, replayed: replayed)
        }
    }
}
