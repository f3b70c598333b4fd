import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

extension LedgerDesk {
    /// What the books keep of an earlier call of the operation: the id that names its effect, or nil.
    ///
    /// - Throws: the refusal that it was answered, and IDEMPOTENCY_MISMATCH.
    func recorded(_ operation: OperationKey, _ context: RequestContext) async throws -> UUIDv7? {
        let row = try await pool.query(
            ReadOperations(calls: [operation.call]), settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ).first
        guard let replay = try Idempotency.verdict(stored: row?.stored, for: operation) else {
            return nil
        }
        // A stored refusal is thrown.
        _ = try replay.reply(PatronV1.ErrorInfo.self)
        return replay.operationId
    }
}

extension PurchaseDesk {
    /// What an earlier call of the operation left behind; nil where there was none.
    func recorded(
        _ operation: OperationKey, _ context: RequestContext
    ) async throws -> (member: UUIDv7, settled: Settled)? {
        guard let id = try await desk.recorded(operation, context) else { return nil }
        let orders = try await desk.pool.query(
            ReadOrder(merchant: context.merchant, order: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let order = orders.first else { return nil }
        return (order.member, .recorded(id, replayed: true))
    }
}

extension RPCStatus {
    /// Whether a dynamic or offline code was refused.
    var saysThatCodeHasEnded: Bool {
        let key = errorInfo?.key
        return key == ErrorKey.memberCodeInvalid.key || key == ErrorKey.offlineCodeInvalid.key
    }
}
