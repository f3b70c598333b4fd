package import Logging
import Messages
package import NIOCore
package import TTRPC

/// The one door of a service: trace, authorisation, admission, metrics, log and error mapping around
/// every call, in one step.
package struct CallGate: ServerInterceptor {
    private struct Name: Hashable {
        let service: String
        let method: String
    }

    private let recorders: [Name: CallRecorder]
    private let authorisation = Authorisation()
    private let admission: Admission

    package init(
        methods: [RPCMethod], metrics: MetricsRegistry, logger: Logger, callsInFlight: Int,
        slowCall: Duration
    ) {
        admission = Admission(limit: callsInFlight)
        let refusals = RefusalLog()
        var recorders: [Name: CallRecorder] = [:]
        for method in methods {
            guard
                let descriptor = MethodDescriptor.find(
                    service: method.service, method: method.method)
            else { continue }  // a method that no proto describes is refused, see `recorder(for:)`
            recorders[Name(service: method.service, method: method.method)] = CallRecorder(
                descriptor, metrics: metrics, logger: logger, slowCall: slowCall,
                refusals: refusals)
        }
        self.recorders = recorders
    }

    package func unary(
        _ request: ByteBuffer, _ context: CallContext,
        next: @Sendable (ByteBuffer, CallContext) async throws -> ByteBuffer
    ) async throws -> ByteBuffer {
        try await pass(context) { try await next(request, $0) }
    }

    package func stream(
        _ context: CallContext, next: @Sendable (CallContext) async throws -> Void
    ) async throws {
        try await pass(context) { try await next($0) }
    }

    private func pass<Answer: Sendable>(
        _ context: CallContext, _ body: (CallContext) async throws -> Answer
    ) async throws(RPCStatus) -> Answer {
        let recorder = try recorder(for: context)
        let metadata = RequestMetadata(context.metadata)
        let start = ContinuousClock.now
        do {
            try authorisation.decide(metadata.principal, peer: context.peer, recorder.descriptor)
            try Self.checkOperation(metadata, recorder.descriptor)
            // A stream lasts for hours and is bounded by the server's connections.
            let isBounded = !recorder.descriptor.streaming
            if isBounded, !admission.enter(recorder.descriptor.priority) {
                throw Refusal(.overloaded)
            }
            defer { if isBounded { admission.leave() } }
            var context = context
            context.attachment = metadata
            let answer = try await body(context)
            recorder.record(
                metadata, elapsed: .now - start, status: nil, defect: nil)
            return answer
        } catch {
            let (status, isDefect) = StatusMapping.status(of: error)
            recorder.record(
                metadata, elapsed: .now - start, status: status, defect: isDefect ? error : nil)
            throw status
        }
    }

    /// A call that may be repeated says under which key; nobody's handler can forget to ask.
    private static func checkOperation(
        _ metadata: RequestMetadata, _ method: MethodDescriptor
    ) throws(Refusal) {
        guard method.idempotent else { return }
        guard let key = metadata.idempotencyKey, !key.isEmpty else {
            throw Refusal(.idempotencyKeyMissing)
        }
        guard OperationKey.isValid(key) else { throw Refusal(.idempotencyKeyInvalid) }
    }

    private func recorder(for context: CallContext) throws(RPCStatus) -> CallRecorder {
        let name = Name(service: context.service, method: context.method)
        guard let recorder = recorders[name] else {
            throw RPCStatus(Refusal(.unimplemented))
        }
        return recorder
    }
}

extension ContinuousClock.Instant {
    static func - (later: Self, earlier: Self) -> Duration { earlier.duration(to: later) }
}
