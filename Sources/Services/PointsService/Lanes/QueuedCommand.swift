import Messages
import Primitives
import ServiceKit

/// A command of any type that waits in a lane, with the caller who waits for its answer.
protocol QueuedCommand: Sendable {
    var operation: OperationKey { get }
    var members: [MemberKey] { get }
    var deadline: ContinuousClock.Instant { get }

    func demand(_ demand: inout FactDemand)
    func decide(_ ledger: inout WorkingLedger) -> BatchDecision
    func fail(_ error: any Error)
}

/// The same as a lane takes it: of one type, whatever the command is.
struct QueuedWork: LaneWork {
    let command: any QueuedCommand

    var deadline: ContinuousClock.Instant { command.deadline }

    func fail(_ error: any Error) { command.fail(error) }
}

/// What a batch decided for one command. It is told to the caller once the batch is durable.
struct BatchDecision: Sendable {
    /// Whether it holds although nobody looked for what earlier calls have done: what it posts has a
    /// key that is unique. A refusal, or a repeat, must have looked.
    var needsNoRecords = false
    /// - Parameter attempted: whether an earlier attempt of this very call may have had the effect.
    let deliver: @Sendable (_ attempted: Bool) -> Void

    var withoutRecords: Self {
        var decision = self
        decision.needsNoRecords = true
        return decision
    }
}

struct Waiting<Command: LedgerCommand>: QueuedCommand {
    typealias Outcome = LedgerOutcome<Command.Receipt>

    let command: Command
    let deadline: ContinuousClock.Instant
    let continuation: CheckedContinuation<Outcome, any Error>

    var operation: OperationKey { command.operation }
    var members: [MemberKey] { command.members }

    func demand(_ demand: inout FactDemand) { command.demand(&demand) }

    func fail(_ error: any Error) { continuation.resume(throwing: error) }

    /// Idempotency stands around every command: here, and nowhere else in the ledger.
    func decide(_ ledger: inout WorkingLedger) -> BatchDecision {
        do {
            if let replay = try Idempotency.verdict(
                stored: ledger.operation(operation.call), for: operation)
            {
                return answer(replay)
            }
            switch try command.decide(&ledger) {
            case .posted(let id, let receipt):
                try ledger.record(operation, id: id, refusal: nil)
                return answer { _ in .posted(receipt) }.withoutRecords
            case .replayed(let id):
                try ledger.record(operation, id: id, refusal: nil)
                return answer { _ in .recorded(id, earlier: true) }
            case .refused(let refusal):
                if Idempotency.storable(refusal) {
                    try ledger.record(
                        operation, id: ledger.identifiers.next(), refusal: refusal)
                }
                return failure(refusal)
            case .rejected(let refusal):
                return failure(refusal)
            case .done(let receipt):
                return answer { _ in .posted(receipt) }.withoutRecords
            case .missingFacts(let member):
                return answer { _ in .missingFacts(member) }
            }
        } catch {
            return failure(error)
        }
    }

    private func answer(_ replay: Replay) -> BatchDecision {
        do {
            // Success keeps no body here: receipts are rebuilt from the books.
            _ = try replay.reply(PatronV1.ErrorInfo.self)
        } catch {
            return failure(error)
        }
        return answer { attempted in .recorded(replay.operationId, earlier: !attempted) }
    }

    private func answer(_ outcome: @escaping @Sendable (_ attempted: Bool) -> Outcome)
        -> BatchDecision
    {
        BatchDecision { attempted in continuation.resume(returning: outcome(attempted)) }
    }

    private func failure(_ error: any Error) -> BatchDecision {
        BatchDecision { _ in continuation.resume(throwing: error) }
    }
}
