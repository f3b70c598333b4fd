import Messages
import ServiceKit
import TTRPC

/// Maps what is wrong with a request, or went wrong on its way, to a status that has a key.
enum RequestErrors {
    static func status(of error: any Error) -> (status: RPCStatus, isDefect: Bool) {
        switch error {
        case let error as JSONError: (RPCStatus(refusal(of: error)), false)
        case let error as TranscodingError: (RPCStatus(refusal(of: error)), false)
        default: StatusMapping.status(of: error)
        }
    }

    private static func refusal(of error: JSONError) -> Refusal {
        switch error.problem {
        case .malformed, .trailingBytes, .invalidUTF8, .tooDeep:
            Refusal(
                .malformedJson,
                facts: [
                    "path": error.path,
                    "problem": text(JSONError(path: "", problem: error.problem)),
                ])
        case .unknownField:
            Refusal(.unknownField, facts: ["field": error.path])
        case .duplicateField:
            Refusal(.duplicateField, facts: ["field": error.path])
        case .expected, .secondChoice, .unknownValue, .outOfRange, .tooLong, .tooMany, .embeddedNUL:
            Refusal.invalid(
                error.path.isEmpty ? "body" : error.path,
                text(JSONError(path: "", problem: error.problem)))
        }
    }

    private static func refusal(of error: TranscodingError) -> Refusal {
        error.reason == "unknown parameter"
            ? Refusal(.unknownField, facts: ["field": error.path])
            : Refusal.invalid(error.path.isEmpty ? "request" : error.path, error.reason)
    }

    private static func text(_ error: JSONError) -> String { error.description }

    /// What a connection did wrong.
    static func refusal(
        of fault: HTTPFault, target: String, limits: ConnectionLimits
    ) -> Refusal {
        switch fault {
        case .bodyTooLarge:
            Refusal(.bodyTooLarge, facts: ["limitBytes": "\(limits.bodyBytes(of: target))"])
        case .headersTooLarge:
            Refusal(.headersTooLarge, facts: ["limitBytes": "\(limits.headBytes)"])
        case .headTooSlow, .bodyTooSlow:
            Refusal(.requestTimeout)
        case .malformed:
            Refusal(.malformedRequest)
        case .stopping:
            Refusal(.unavailable)
        }
    }
}
