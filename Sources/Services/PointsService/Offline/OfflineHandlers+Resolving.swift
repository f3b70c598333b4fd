package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// What staff decides about conflicts.
extension OfflineHandlers {
    private static let longestReason = 256

    package func resolve(
        _ request: PointsV1.ResolveOfflineConflictRequest, _ call: CallContext
    ) async throws -> PointsV1.OfflineConflictReply {
        let context = try RequestContext(call, clock: clock)
        guard let id = UUIDv7(request.id) else { throw Refusal.invalid("id", "is not a UUID") }
        let key = OfflineSaleKey(merchant: context.merchant, id: id)
        let resolution = try Self.resolution(request, context)
        let stores = context.principal.stores
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.OfflineConflictReply> in
            let found = try transaction.pipeline { pipeline in
                _ = pipeline.add(LockAggregates([id] + (resolution.order.map { [$0] } ?? [])))
                return pipeline.add(ReadOfflineSale(key: key))
            }
            guard var row = try found.rows.first, row.state == .conflict else {
                return .refused(Refusal(.offlineConflictNotFound))
            }
            guard stores.isEmpty || stores.contains(row.store) else { throw Refusal(.outOfScope) }
            if let refusal = try Self.refusal(of: resolution, for: row, in: &transaction) {
                return .refused(refusal)
            }
            let resolved = AuditEntry(
                .offlineConflictResolved, object: id.description, reason: resolution.reason,
                after: PointsV1.OfflineResolution(resolution).kind.name
                    + (resolution.order.map { " \($0)" } ?? ""))
            try transaction.pipeline { pipeline in
                pipeline.add(ResolveOfflineSale(key: key, resolution: resolution))
                pipeline.add(InsertAudit(resolved, by: context))
            }
            row.resolution = resolution
            return .reply(
                PointsV1.OfflineConflictReply(conflict: PointsV1.OfflineConflictRow(row)))
        }
        return try performed.reply(marking: \.replayed)
    }

    /// In order of precedence: resolved before, not fitting what the books have of the sale, an order
    /// that is none, or that stands for another sale already.
    private static func refusal(
        of resolution: OfflineResolution, for row: OfflineSaleRow,
        in transaction: inout Transaction
    ) throws -> Refusal? {
        if let earlier = row.resolution {
            return Refusal(
                .offlineConflictResolved,
                facts: ["kind": PointsV1.OfflineResolution(earlier).kind.name])
        }
        let merchant = row.key.merchant
        var standing = OfflineSettlement.Standing.nothing
        if let order = row.order {
            let isReturned = try transaction.run(
                ReadOrderReturned(merchant: merchant, order: order)
            ).first
            standing = isReturned == true ? .returned : .order
        }
        guard standing.allows(resolution.kind) else {
            return Refusal(.offlineResolutionNotFitting, facts: ["books": standing.rawValue])
        }
        guard let order = resolution.order else { return nil }
        guard try !transaction.run(ReadOrder(merchant: merchant, order: order)).isEmpty else {
            return Refusal(.orderNotFound)
        }
        guard
            let other = try transaction.run(
                FindOfflineCorrection(merchant: merchant, order: order)
            ).first
        else { return nil }
        return Refusal(.offlineCorrectionTaken, facts: ["saleId": other.description])
    }

    private static func resolution(
        _ request: PointsV1.ResolveOfflineConflictRequest, _ context: RequestContext
    ) throws(Refusal) -> OfflineResolution {
        guard
            let kind = OfflineSettlement.Resolution(
                rawValue: Int16(clamping: request.kind.rawValue))
        else { throw .invalid("kind", "is not known") }
        guard !request.reason.isEmpty else { throw .invalid("reason", "is missing") }
        guard (kind == .corrected) != request.orderId.isEmpty else {
            throw .invalid("orderId", "names the order of RESOLVED_CORRECTED, and of no other")
        }
        var order: UUIDv7?
        if kind == .corrected {
            guard let id = UUIDv7(request.orderId) else {
                throw .invalid("orderId", "is not a UUID")
            }
            order = id
        }
        return OfflineResolution(
            kind: kind,
            reason: try OrderDraft.text(request.reason, "reason", longestReason),
            author: context.actor, at: context.now, order: order)
    }
}
