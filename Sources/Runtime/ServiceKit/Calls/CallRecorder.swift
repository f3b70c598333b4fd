import CoreMetrics
import Logging
import Messages
import TTRPC

/// Counts and times the calls of one method, and logs those that somebody should see.
///
/// Handles are made once. A call that went well costs one counter and one histogram and no log line
/// below debug: at tens of thousands of calls a second a line each would be the largest cost of all.
final class CallRecorder: Sendable {
    let descriptor: MethodDescriptor
    private let byCode: [Counter]
    private let duration: Timer
    private let logger: Logger
    private let slowCall: Duration
    private let refusals: RefusalLog

    init(
        _ descriptor: MethodDescriptor, metrics: MetricsRegistry, logger: Logger,
        slowCall: Duration, refusals: RefusalLog
    ) {
        self.refusals = refusals
        self.descriptor = descriptor
        self.logger = logger
        self.slowCall = slowCall
        let prefix = "\(metrics.prefix)_rpc"
        let factory = metrics.factory
        byCode = StatusCode.allCases.map { code in
            Counter(
                label: "\(prefix)_calls_total",
                dimensions: [("method", descriptor.path), ("code", code.name)], factory: factory)
        }
        duration = Timer(
            label: "\(prefix)_duration_seconds", dimensions: [("method", descriptor.path)],
            factory: factory)
    }

    func record(
        _ metadata: RequestMetadata, elapsed: Duration, status: RPCStatus?, defect: (any Error)?
    ) {
        let code = status?.code ?? .ok
        byCode[Int(code.rawValue)].increment()
        duration.recordNanoseconds(elapsed.wholeNanoseconds)
        if defect == nil,
            let level = RefusalLog.level(of: status?.errorInfo?.key, Self.refusal(code))
        {
            return note(level, code, fields(metadata, elapsed, status, defect))
        }
        guard let level = level(code, elapsed, defect), level >= logger.logLevel else { return }
        logger.log(
            level: level, Self.message(code), metadata: fields(metadata, elapsed, status, defect))
    }

    private func note(
        _ level: Logger.Level, _ code: StatusCode, _ described: @autoclosure () -> Logger.Metadata
    ) {
        guard level >= logger.logLevel, let dropped = refusals.admit() else { return }
        var fields = described()
        if dropped > 0 { fields["log.dropped"] = .stringConvertible(dropped) }
        logger.log(level: level, Self.message(code), metadata: fields)
    }

    private static func refusal(_ code: StatusCode) -> RefusalLog.StatusOfRefusal {
        switch code {
        case .unauthenticated: .unauthenticated
        case .permissionDenied: .denied
        default: .other
        }
    }

    /// Failures of ours stand out, mistakes of callers do not, and a slow call is worth a line.
    /// Who is not known, or has not the right, is told of above.
    private func level(
        _ code: StatusCode, _ elapsed: Duration, _ defect: (any Error)?
    ) -> Logger.Level? {
        if defect != nil { return .error }
        switch code {
        case .internal, .unknown, .dataLoss: return .error
        case .unavailable, .deadlineExceeded: return .warning
        default: return elapsed > slowCall ? .info : .debug
        }
    }

    private static func message(_ code: StatusCode) -> Logger.Message {
        code == .ok ? "call answered" : "call refused"
    }

    private func fields(
        _ metadata: RequestMetadata, _ elapsed: Duration, _ status: RPCStatus?,
        _ defect: (any Error)?
    ) -> Logger.Metadata {
        var fields: Logger.Metadata = [
            "rpc.method": .string(descriptor.path),
            "rpc.code": .string((status?.code ?? .ok).name),
            "rpc.microseconds": .stringConvertible(elapsed.wholeNanoseconds / 1_000),
            "request.id": .string(metadata.requestId),
        ]
        if let key = status?.errorInfo?.key { fields["error.key"] = .string(key) }
        if let defect { fields["error.detail"] = .string(DefectText.of(defect)) }
        if !metadata.trace.isNone { fields["trace.id"] = .string(metadata.trace.traceId) }
        if let principal = metadata.principal {
            fields["caller.kind"] = .string(principal.kind.rawValue)
            fields["caller.subject"] = .string(principal.subject)
            fields["merchant.id"] = .string(principal.merchant.description)
        }
        return fields
    }
}

extension Duration {
    /// Enough for 292 years.
    fileprivate var wholeNanoseconds: Int64 {
        components.seconds &* 1_000_000_000 &+ components.attoseconds / 1_000_000_000
    }
}
