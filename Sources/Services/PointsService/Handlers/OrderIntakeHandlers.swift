import Crypto
package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// The ways in which orders come in beside the single call.
package struct OrderIntakeHandlers: PointsV1.OrderIntake.Handlers {
    static let batchLimit = 500
    /// Members whose orders are brought to the ledger at a time.
    private static let membersInFlight = 64

    let desk: PurchaseDesk
    /// The door of single orders: it reads them, and answers for returns.
    let orders: OrderHandlers
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource

    package func batch(
        _ request: PointsV1.BatchOrdersRequest, _ call: CallContext
    ) async throws -> PointsV1.BatchOrdersReply {
        let context = try RequestContext(call, clock: clock)
        guard (1...Self.batchLimit).contains(request.orders.count) else {
            throw Refusal.invalid("orders", "must be 1 to \(Self.batchLimit)")
        }
        let operation = try context.operation()
        let placed = try await place(
            request.orders, under: operation, window: .standard, context)
        var reply = PointsV1.BatchOrdersReply()
        for (order, outcome) in zip(request.orders, placed) {
            var answer = PointsV1.BatchedOrder(externalId: order.externalId)
            switch outcome {
            case .placed(let id, let points, let earlier):
                answer.orderId = id.description
                answer.pointsEarned = points
                answer.alreadyPlaced = earlier
                if earlier { reply.alreadyPlacedCount += 1 } else { reply.placedCount += 1 }
            case .refused(let info):
                answer.refusal = info
                reply.refusedCount += 1
            }
            reply.orders.append(answer)
        }
        return reply
    }

    /// What became of one order of many.
    enum Outcome: Sendable {
        case placed(UUIDv7, points: Int64, earlier: Bool)
        case refused(PatronV1.ErrorInfo)
    }

    /// Brings many orders to the ledger; those of one member one after the other, in their order.
    ///
    /// - Parameter window: nil where orders may have been paid at any time.
    func place(
        _ requests: [PointsV1.PlaceOrderRequest], under operation: OperationKey,
        window: PaidAtWindow?, _ context: RequestContext
    ) async throws -> [Outcome] {
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        var queues: [String: [Int]] = [:]
        for (index, request) in requests.enumerated() {
            let name = "\(request.memberId)/\(request.memberCode)/\(request.phone)"
            queues[name, default: []].append(index)
        }
        var outcomes = [Outcome?](repeating: nil, count: requests.count)
        try await withThrowingTaskGroup(of: [(Int, Outcome)].self) { group in
            var running = 0
            for queue in queues.values {
                if running == Self.membersInFlight, let done = try await group.next() {
                    for (index, outcome) in done { outcomes[index] = outcome }
                    running -= 1
                }
                running += 1
                group.addTask {
                    var done: [(Int, Outcome)] = []
                    for index in queue {
                        let outcome = try await place(
                            requests[index], under: operation, window: window, clocks, context)
                        done.append((index, outcome))
                    }
                    return done
                }
            }
            for try await done in group {
                for (index, outcome) in done { outcomes[index] = outcome }
            }
        }
        return outcomes.compactMap { $0 }
    }

    /// One of them. Its content is part of its key, so that the same batch with one more order in
    /// it is told of those that are there; what is wrong with it is its own answer.
    private func place(
        _ request: PointsV1.PlaceOrderRequest, under operation: OperationKey,
        window: PaidAtWindow?, _ clocks: MerchantClocks, _ context: RequestContext
    ) async throws -> Outcome {
        do {
            let draft = try OrderDraft(request, merchant: context.merchant, clocks)
            try context.checkScope(of: draft.key.store)
            let hash = Array(SHA256.hash(data: try request.serializedBytes()))
            let (_, settled) = try await desk.settle(
                try PurchaseDesk.Draft(draft, window: window),
                of: try MemberName(request), context,
                operation: OperationKey(
                    merchant: context.merchant, method: context.method,
                    key: "\(operation.key)/\(hash.prefix(16).hexadecimal)", requestHash: hash,
                    app: operation.app))
            switch settled {
            case .fresh(let receipt):
                return .placed(receipt.id, points: receipt.grant.points, earlier: false)
            case .recorded(let id, let replayed):
                return .placed(
                    id, points: try await points(of: id, context), earlier: replayed)
            }
        } catch let refusal as Refusal {
            return .refused(refusal.info)
        } catch let status as RPCStatus {
            return .refused(status.explained.info)
        }
    }

    private func points(of order: UUIDv7, _ context: RequestContext) async throws -> Int64 {
        let rows = try await pool.query(
            ReadOrder(merchant: context.merchant, order: order),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.internalError) }
        return row.pointsEarned
    }
}
