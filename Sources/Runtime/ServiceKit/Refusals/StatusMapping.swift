import Messages
import Postgres
import Redis
package import TTRPC

/// Maps whatever a handler throws to the status that its caller gets.
///
/// Sorts errors into ours (a refusal, decided), the installation's (a store that is away, a
/// deadline) and defects; a defect is answered INTERNAL without its text and goes to the log.
package enum StatusMapping {
    package static func status(of error: any Error) -> (status: RPCStatus, isDefect: Bool) {
        switch error {
        case let status as RPCStatus: (status, false)
        case let refusal as Refusal: (RPCStatus(refusal), false)
        case let error as PostgresError: status(of: error)
        case is RedisError: (RPCStatus(Refusal(.unavailable)), false)
        case is CancellationError: (RPCStatus(Refusal(.cancelled)), false)
        default: (RPCStatus(Refusal(.internalError)), true)
        }
    }

    private static func status(of error: PostgresError) -> (status: RPCStatus, isDefect: Bool) {
        switch error.kind {
        case .queueFull:
            return (RPCStatus(Refusal(.overloaded)), false)
        case .unavailable:
            return (RPCStatus(Refusal(.unavailable)), false)
        case .connectionLost(let ambiguous):
            let outcome: PatronV1.Outcome = ambiguous ? .ambiguous : .transient
            return (RPCStatus(Refusal(.unavailable, outcome: outcome)), false)
        case .deadline(let ambiguous):
            let outcome: PatronV1.Outcome = ambiguous ? .ambiguous : .transient
            return (RPCStatus(Refusal(.deadlineExceeded, outcome: outcome)), false)
        case .cancelled(let ambiguous):
            let outcome: PatronV1.Outcome = ambiguous ? .ambiguous : .transient
            return (RPCStatus(Refusal(.cancelled, outcome: outcome)), false)
        case .server:
            if error.isRetryable || error.sqlState == .lockNotAvailable {
                return (RPCStatus(Refusal(.aborted)), false)
            }
            // 53 is a lack of disk, memory or connections, 57 an operator at work: it passes.
            let state = error.sqlState?.description ?? ""
            if state.hasPrefix("53") || state.hasPrefix("57") {
                return (RPCStatus(Refusal(.unavailable)), false)
            }
            return (RPCStatus(Refusal(.internalError, outcome: .definite)), true)
        case .decode, .misuse:
            return (RPCStatus(Refusal(.internalError)), true)
        }
    }
}
