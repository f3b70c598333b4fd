import Messages
import Primitives
import ServiceKit

/// A step of an online order that moves no points: ready, handed over, cancelled before it was paid
/// (E13).
struct OnlineOrderCommand: LedgerCommand {
    typealias Receipt = OnlineOrderRow

    enum Step: Sendable {
        case ready
        /// The code that was shown; not looked at where it is delivered.
        case handOver(code: String)
        case cancelUnpaid(reason: String)
    }

    let operation: OperationKey
    let key: OnlineOrderKey
    let member: MemberKey
    let step: Step

    var members: [MemberKey] { [member] }

    func demand(_ demand: inout FactDemand) { demand.intake.online.insert(key) }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<OnlineOrderRow> {
        guard var row = ledger.onlineOrder(key) else {
            return .refused(Refusal(.onlineOrderNotFound))
        }
        let type: String
        switch (step, row.phase) {
        case (.ready, .onlinePaid):
            row.move(to: .onlineReady, at: ledger.now)
            type = "order.ready"
        case (.handOver(let code), .onlineReady):
            let isPickUp = row.fulfilment == Int16(PointsV1.Fulfilment.pickUp.rawValue)
            guard !isPickUp || code == row.pickUpCode else {
                return .rejected(Refusal(.codeNotFound))
            }
            row.move(to: isPickUp ? .onlinePickedUp : .onlineDelivered, at: ledger.now)
            type = "order.handed_over"
        case (.cancelUnpaid(let reason), .onlineUnpaid):
            row.move(to: .onlineCancelled, at: ledger.now)
            row.cancelReason = reason
            type = "order.cancelled"
        case (.ready, _), (.handOver, _), (.cancelUnpaid, _):
            return .refused(Refusal(onlineOrderIs: row.phase))
        }
        ledger.emit(type, member, payload: try row.event.serializedBytes())
        ledger.store(row)
        return .posted(key.id, row)
    }
}

/// An online order is paid: from now on it is an order like any other.
struct PayOnlineOrderCommand: LedgerCommand {
    struct Receipt: Sendable {
        let row: OnlineOrderRow
        let purchase: PurchaseCommand.Receipt
    }

    let purchase: PurchaseCommand
    let key: OnlineOrderKey

    var operation: OperationKey { purchase.operation }
    var members: [MemberKey] { purchase.members }

    func demand(_ demand: inout FactDemand) {
        purchase.demand(&demand)
        demand.intake.online.insert(key)
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        guard var row = ledger.onlineOrder(key) else {
            return .refused(Refusal(.onlineOrderNotFound))
        }
        guard row.phase == .onlineUnpaid else {
            // Told once more that it is paid: answered as the first time, as far as that stands.
            if let order = row.order { return .replayed(order) }
            return .refused(Refusal(onlineOrderIs: row.phase))
        }
        switch try purchase.decide(&ledger) {
        case .posted(let id, let receipt):
            row.order = id
            row.paidAt = purchase.purchase.paidAt
            row.move(to: .onlinePaid, at: ledger.now)
            ledger.store(row)
            return .posted(id, Receipt(row: row, purchase: receipt))
        case .replayed(let id): return .replayed(id)
        case .refused(let refusal): return .refused(refusal)
        case .rejected(let refusal): return .rejected(refusal)
        case .missingFacts(let member): return .missingFacts(member)
        case .done: return .rejected(Refusal(.internalError))
        }
    }
}

/// A paid online order is cancelled before it was handed over: it is returned as a whole.
struct CancelOnlineOrderCommand: LedgerCommand {
    typealias Receipt = OnlineOrderRow

    /// The return's number within the order: it is cancelled once.
    static let externalId = "CANCEL"

    let refund: RefundCommand
    let key: OnlineOrderKey
    let reason: String

    var operation: OperationKey { refund.operation }
    var members: [MemberKey] { refund.members }

    func demand(_ demand: inout FactDemand) {
        refund.demand(&demand)
        demand.intake.online.insert(key)
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<OnlineOrderRow> {
        guard var row = ledger.onlineOrder(key) else {
            return .refused(Refusal(.onlineOrderNotFound))
        }
        guard row.phase == .onlinePaid || row.phase == .onlineReady else {
            return .refused(Refusal(onlineOrderIs: row.phase))
        }
        switch try refund.decide(&ledger) {
        case .posted(let id, _):
            row.cancelReason = reason
            row.move(to: .onlineCancelled, at: ledger.now)
            ledger.emit(
                "order.cancelled", row.memberKey, payload: try row.event.serializedBytes())
            ledger.store(row)
            return .posted(id, row)
        case .replayed(let id): return .replayed(id)
        case .refused(let refusal): return .refused(refusal)
        case .rejected(let refusal): return .rejected(refusal)
        case .missingFacts(let member): return .missingFacts(member)
        case .done: return .rejected(Refusal(.internalError))
        }
    }
}

extension OnlineOrderRow {
    fileprivate mutating func move(to state: PointsV1.OnlineOrderState, at now: Instant) {
        self.state = Int16(state.rawValue)
        switch state {
        case .onlineReady: readyAt = now
        case .onlinePickedUp, .onlineDelivered, .onlineCancelled: closedAt = now
        case .unspecified, .onlineUnpaid, .onlinePaid, .unrecognized: break
        }
    }

    var event: PointsV1.OnlineOrderEvent {
        PointsV1.OnlineOrderEvent(
            onlineOrderId: key.id.description, orderId: order?.description ?? "",
            memberId: member.description, storeId: store.description, state: phase,
            fulfilment: PointsV1.Fulfilment(rawValue: Int32(fulfilment)), staffId: staff ?? "")
    }
}

extension Refusal {
    init(onlineOrderIs state: PointsV1.OnlineOrderState) {
        self.init(.onlineOrderState, facts: ["state": state.name])
    }
}
