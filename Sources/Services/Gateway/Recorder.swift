import Logging
import ServiceKit
import TTRPC

/// Counts every request and logs those that matter.
///
/// Failures of ours stand out, mistakes of callers do not but for missing rights and wrong
/// credentials, and a slow request is worth a line. Each
/// request's own line is at debug: at ten thousand a second it would be the largest cost of all.
struct Recorder: Sendable {
    let logger: Logger
    let slowRequest: Duration
    /// For requests that found no route.
    let elsewhere: RouteFigures
    private let refusals = RefusalLog()

    init(logger: Logger, slowRequest: Duration, elsewhere: RouteFigures) {
        self.logger = logger
        self.slowRequest = slowRequest
        self.elsewhere = elsewhere
    }

    struct Problem {
        let status: RPCStatus
        /// An error of ours, whose text the caller does not get.
        let defect: (any Error)?

        init(_ error: any Error) {
            let (status, isDefect) = RequestErrors.status(of: error)
            self.status = status
            defect = isDefect ? error : nil
        }
    }

    /// - Parameter status: what was answered; of a stream, what its head said.
    func record(
        _ exchange: borrowing Exchange, _ status: HTTPStatus,
        since begin: ContinuousClock.Instant, problem: Problem?
    ) {
        let elapsed = ContinuousClock.now - begin
        (exchange.route?.figures ?? elsewhere).record(status, elapsed)
        let refused = Self.refused(problem)
        let level = refused ?? level(status, elapsed, problem)
        guard level >= logger.logLevel else { return }
        var dropped = 0
        if refused != nil {
            guard let before = refusals.admit() else { return }
            dropped = before
        }
        var fields: Logger.Metadata = [
            "http.method": .string(exchange.call.method.rawValue),
            "http.route": .string(exchange.route?.http.template.text ?? "-"),
            "http.status": .stringConvertible(status.rawValue),
            "http.microseconds": .stringConvertible(Int64(elapsed / .microseconds(1))),
            "request.id": .string(exchange.requestId),
            "trace.id": .string(exchange.trace.traceId),
        ]
        if dropped > 0 { fields["log.dropped"] = .stringConvertible(dropped) }
        if let caller = exchange.caller?.principal {
            fields["caller.kind"] = .string(caller.kind.rawValue)
            fields["caller.subject"] = .string(caller.subject)
            fields["merchant.id"] = .string(caller.merchant.description)
        }
        if let problem {
            fields["error.key"] = .string(problem.status.explained.info.key)
            if let defect = problem.defect {
                fields["error.detail"] = .string(DefectText.of(defect))
            }
        }
        logger.log(level: level, text(status, problem), metadata: fields)
    }

    /// How loud it is that somebody is not known, or has not the right; nil for anything else.
    private static func refused(_ problem: Problem?) -> Logger.Level? {
        guard let problem, problem.defect == nil else { return nil }
        let kind: RefusalLog.StatusOfRefusal =
            switch problem.status.code {
            case .unauthenticated: .unauthenticated
            case .permissionDenied: .denied
            default: .other
            }
        return RefusalLog.level(of: problem.status.explained.info.key, kind)
    }

    private func text(_ status: HTTPStatus, _ problem: Problem?) -> Logger.Message {
        switch (status, problem) {
        case (.ok, nil): "request answered"
        case (.ok, _): "stream broken off"
        default: "request refused"
        }
    }

    private func level(
        _ status: HTTPStatus, _ elapsed: Duration, _ problem: Problem?
    ) -> Logger.Level {
        var status = status
        // What broke a stream off counts, not the status that went out before it.
        if status == .ok, let problem {
            status = HTTPStatus(rawValue: problem.status.explained.http) ?? .internalServerError
        }
        if problem?.defect != nil || status == .internalServerError { return .error }
        switch status {
        case .serviceUnavailable, .gatewayTimeout: return .warning
        default: return elapsed > slowRequest ? .info : .debug
        }
    }
}
