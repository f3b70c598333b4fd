import Primitives
import ServiceKit

/// A command of staff, with the row of the audit that tells of it: both in the batch's transaction.
/// Commands that leave no row run without it, and pay nothing for it.
struct AuditedCommand<Command: LedgerCommand>: LedgerCommand {
    let command: Command
    /// The row, of what the command has done.
    let row: @Sendable (Command.Receipt) -> InsertAudit

    var operation: OperationKey { command.operation }
    var members: [MemberKey] { command.members }

    func demand(_ demand: inout FactDemand) { command.demand(&demand) }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Command.Receipt> {
        let decision = try command.decide(&ledger)
        switch decision {
        case .posted(_, let receipt): ledger.writes.audit.append(row(receipt))
        case .replayed, .refused, .rejected, .missingFacts, .done: break
        }
        return decision
    }
}
