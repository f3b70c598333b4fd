import Messages
import PointsDomain
import Primitives
import ServiceKit
import TTRPC

/// Brings a purchase to the ledger: its member named in any way, its rules those of its instant.
struct PurchaseDesk: Sendable {
    let desk: LedgerDesk

    enum Settled: Sendable {
        case fresh(PurchaseCommand.Receipt)
        /// Its answer stands in the books, under this id.
        case recorded(UUIDv7, replayed: Bool)
    }

    /// A purchase that makes sense, before the facts of its member are known.
    struct Draft: Sendable {
        let source: PurchaseCommand.Source
        let purchase: Purchase
        let window: PaidAtWindow?
        var payment = PurchaseCommand.Payment.nothing

        /// What it is paid for; nil where another system keeps the order.
        var order: OrderKey? {
            if case .order(let draft) = source { draft.key } else { nil }
        }
    }

    /// - Parameter given: names the purchase where it is one of several of a call.
    func settle(
        _ draft: Draft, of name: MemberName, _ context: RequestContext,
        operation given: OperationKey? = nil
    ) async throws -> (member: UUIDv7, settled: Settled) {
        let operation = try given ?? context.operation()
        let rules = try await desk.rules(
            context.merchant, at: draft.purchase.paidAt, deadline: context.deadline)
        let member: UUIDv7
        let told: ToldMembers
        do {
            (member, told) =
                draft.payment.isNothing
                ? try await desk.identify(name, context)
                : try await desk.identifyToSpend(name, for: draft.order, context)
        } catch let status as RPCStatus where status.saysThatCodeHasEnded {
            // The code of a call that is repeated may have ended since.
            guard let earlier = try await recorded(operation, context) else { throw status }
            return earlier
        }
        return (
            member,
            try await settle(draft, of: member, told: told, rules: rules, operation, context)
        )
    }

    /// The same, once everything is known that the ledger does not know itself.
    func settle(
        _ draft: Draft, of member: UUIDv7, told: ToldMembers, rules: Rulebook,
        _ operation: OperationKey, _ context: RequestContext
    ) async throws -> Settled {
        let outcome = try await desk.submit(context, told: told) { told in
            PurchaseCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member),
                source: draft.source, purchase: draft.purchase, window: draft.window,
                rules: rules, told: told, actor: context.actor, payment: draft.payment)
        }
        switch outcome {
        case .posted(let receipt): return .fresh(receipt)
        case .recorded(let id, let earlier): return .recorded(id, replayed: earlier)
        }
    }
}

extension PurchaseDesk.Draft {
    /// An order whose prices the caller has made.
    ///
    /// - Parameter window: nil for history: what another system has sold, it has also been paid for.
    init(_ draft: OrderDraft, window: PaidAtWindow?) throws(Refusal) {
        if window == nil {
            try draft.refuseStoredValue(": that of another system is OTHER")
        }
        self.init(
            source: .order(draft), purchase: draft.purchase, window: window,
            payment: PurchaseCommand.Payment(storedValueMinor: draft.storedValueMinor))
    }
}

extension RequestContext {
    /// Who caused a posting, for the books: `app:demo-pos`, `service:member`.
    var actor: String { "\(principal.kind.rawValue):\(principal.subject)" }
}
