import Messages
import PointsDomain
import Primitives
import ServiceKit

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
    }

    func settle(
        _ draft: Draft, of name: MemberName, _ context: RequestContext
    ) async throws -> (member: UUIDv7, settled: Settled) {
        let operation = try context.operation()
        let rules = try await desk.rules(
            context.merchant, at: draft.purchase.paidAt, deadline: context.deadline)
        let (member, told) = try await desk.identify(name, context)
        let outcome = try await desk.submit(context, told: told) { told in
            PurchaseCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member),
                source: draft.source, purchase: draft.purchase, window: draft.window,
                rules: rules, told: told, actor: context.actor)
        }
        switch outcome {
        case .posted(let receipt): return (member, .fresh(receipt))
        case .recorded(let id, let earlier):
            return (member, .recorded(id, replayed: earlier))
        }
    }
}

extension RequestContext {
    /// Who caused a posting, for the books: `app:demo-pos`, `service:member`.
    var actor: String { "\(principal.kind.rawValue):\(principal.subject)" }
}
