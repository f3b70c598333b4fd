import Messages
import Primitives
import ServiceKit

/// An order is taken back as a whole on its own business date: its return, noted as a void.
struct VoidCommand: LedgerCommand {
    typealias Receipt = RefundRow

    /// The return's number within the order: there is one void.
    static let externalId = "VOID"

    let refund: RefundCommand
    let reason: String

    var operation: OperationKey { refund.operation }
    var members: [MemberKey] { refund.members }

    func demand(_ demand: inout FactDemand) { refund.demand(&demand) }

    /// In order of precedence: done before, another day, something was returned; then the return's.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<RefundRow> {
        let before = ledger.refunded(refund.order.key).refunds
        if let earlier = before[Self.externalId] { return .replayed(earlier.id) }
        guard refund.order.purchase.businessDate == refund.businessDate else {
            return .refused(
                Refusal(
                    .orderNotVoidable,
                    facts: ["businessDate": "\(refund.order.purchase.businessDate)"]))
        }
        guard before.isEmpty else {
            return .refused(
                Refusal(
                    .orderNotVoidable, facts: ["businessDate": "\(refund.businessDate)"]))
        }
        let decision = try refund.decide(&ledger)
        if case .posted(let id, _) = decision { try note(id, in: &ledger) }
        return decision
    }

    private func note(_ id: UUIDv7, in ledger: inout WorkingLedger) throws {
        let order = refund.order
        ledger.add(
            OrderVoidRow(
                order: order.key, refund: id, actor: refund.actor, reason: reason))
        ledger.emit(
            "order.voided", order.member,
            payload: try PointsV1.OrderVoidedEvent(
                orderId: order.key.order.description, refundId: id.description,
                memberId: order.member.member.description, storeId: order.purchase.storeId,
                businessDate: refund.businessDate.description, reason: reason
            ).serializedBytes())
    }
}
