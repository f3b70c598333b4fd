import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Gathers the facts of a purchase, brings it to the ledger, and finds the receipt of a repeated
/// one.
struct PurchaseDesk: Sendable {
    let ledger: Ledger
    let pool: PostgresPool
    let programmes: ProgrammeBook
    let merchants: MerchantDirectory
    let members: MemberV1.Members.Client

    enum Settled: Sendable {
        case fresh(PurchaseCommand.Receipt)
        /// Its answer stands in the books, under this id.
        case recorded(UUIDv7, replayed: Bool)
    }

    /// A purchase that makes sense, before the facts of its member are known.
    struct Purchase: Sendable {
        let source: PurchaseCommand.Source
        let lines: [Earning.Line]
        let businessDate: CalendarDate
        let paidAt: Instant
        let currency: Currency
        let lotClock: BusinessClock
        let window: PaidAtWindow?
    }

    func settle(
        _ purchase: Purchase, of name: MemberName, _ context: RequestContext
    ) async throws -> (member: UUIDv7, settled: Settled) {
        let operation = try context.operation()
        let programme = try await programmes.inForce(
            context.merchant, at: purchase.paidAt, deadline: context.deadline)
        var (member, resolved) = try await identify(name, context)
        while true {
            let command = PurchaseCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: member),
                source: purchase.source, lines: purchase.lines, currency: purchase.currency,
                businessDate: purchase.businessDate, paidAt: purchase.paidAt,
                window: purchase.window, lotClock: purchase.lotClock, programme: programme,
                resolved: resolved, actor: context.actor)
            switch try await ledger.submit(command, deadline: context.deadline) {
            case .posted(let receipt):
                return (member, .fresh(receipt))
            case .recorded(let id, let earlier):
                return (member, .recorded(id, replayed: earlier))
            case .missingFacts:
                // A member so new that the feed has not told of her, or one who does not exist.
                guard resolved == nil else { throw Refusal(.internalError) }
                (member, resolved) = try await resolve(name, context)
            }
        }
    }

    private func identify(
        _ name: MemberName, _ context: RequestContext
    ) async throws -> (UUIDv7, MemberFacts?) {
        switch name {
        case .id(let id): (id, nil)
        case .code, .phone: try await resolve(name, context)
        }
    }

    private func resolve(
        _ name: MemberName, _ context: RequestContext
    ) async throws -> (UUIDv7, MemberFacts?) {
        let facts = try await members.resolve(name.request, context.forward(as: .points))
        guard let id = UUIDv7(facts.memberId) else { throw Refusal(.internalError) }
        return (id, MemberFacts(facts))
    }
}

extension RequestContext {
    /// Who caused a posting, for the books: `app:demo-pos`, `service:member`.
    var actor: String { "\(principal.kind.rawValue):\(principal.subject)" }
}
