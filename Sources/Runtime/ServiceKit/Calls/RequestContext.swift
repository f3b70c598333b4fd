import Crypto
import Messages
import NIOCore
package import Primitives
package import TTRPC

/// What a handler knows of its call beside the message.
package struct RequestContext: Sendable {
    package let principal: Principal
    package let requestId: String
    package let traceparent: TraceContext
    package let idempotencyKey: String?
    /// Address of the end user as the gateway saw it; empty for calls from inside.
    package let clientAddress: String
    package let deadline: ContinuousClock.Instant
    /// `patron.points.v1.Orders/Place`.
    package let method: String
    package let now: Instant
    private let payload: ByteBuffer

    package var merchant: UUIDv7 { principal.merchant }

    package init(_ call: CallContext, clock: any WallClock) throws(RPCStatus) {
        let metadata = call.attachment as? RequestMetadata ?? RequestMetadata(call.metadata)
        guard let principal = metadata.principal else {
            throw RPCStatus(Refusal(.unauthenticated))
        }
        self.init(call, metadata, as: principal, clock)
    }

    /// For a public call whose sender has proven itself by what it sent.
    package init(_ call: CallContext, as principal: Principal, clock: any WallClock) {
        let metadata = call.attachment as? RequestMetadata ?? RequestMetadata(call.metadata)
        self.init(call, metadata, as: principal, clock)
    }

    private init(
        _ call: CallContext, _ metadata: RequestMetadata, as principal: Principal,
        _ clock: any WallClock
    ) {
        let method = "\(call.service)/\(call.method)"
        self.principal = Self.asReaching(principal, method)
        self.method = method
        requestId = metadata.requestId
        traceparent = metadata.trace
        idempotencyKey = metadata.idempotencyKey
        clientAddress = metadata.clientAddress
        deadline = call.deadline
        now = clock.now()
        payload = call.payload
    }

    /// SHA-256 of the request's bytes, and of who speaks where that is a person: the request of a
    /// member does not name her, and an answer of hers is nobody else's, whatever key is sent.
    package func payloadHash() -> [UInt8] {
        var digest = SHA256()
        payload.withUnsafeReadableBytes { digest.update(bufferPointer: $0) }
        switch principal.kind {
        case .member, .staff: digest.update(data: Array(principal.subject.utf8))
        case .app, .service: break
        }
        return Array(digest.finalize())
    }

    /// The calling member's id.
    package func member() throws(Refusal) -> UUIDv7 {
        guard principal.kind == .member, let member = UUIDv7(principal.subject) else {
            throw Refusal(.permissionDenied)
        }
        return member
    }

    /// What makes this call repeatable.
    package func operation() throws(Refusal) -> OperationKey {
        guard let idempotencyKey, !idempotencyKey.isEmpty else {
            throw Refusal(.idempotencyKeyMissing)
        }
        guard OperationKey.isValid(idempotencyKey) else { throw Refusal(.idempotencyKeyInvalid) }
        return OperationKey(
            merchant: merchant, method: method, key: idempotencyKey, requestHash: payloadHash(),
            app: principal.app)
    }

    /// Options for a call to another service on behalf of this one: the same merchant, request and
    /// trace, and the time that remains.
    ///
    /// - Parameter key: what makes the other call repeatable, where it is a write.
    package func forward(as service: ServiceName, key: String? = nil) -> CallOptions {
        var metadata = Metadata()
        if let key { metadata.append(MetadataKey.idempotencyKey, key) }
        Principal(
            kind: .service, merchant: merchant, subject: service.rawValue,
            sandbox: principal.sandbox
        ).write(to: &metadata)
        if !requestId.isEmpty { metadata.append(MetadataKey.requestId, requestId) }
        if !traceparent.isNone {
            metadata.append(MetadataKey.traceparent, traceparent.child().traceparent)
        }
        return CallOptions(metadata: metadata, deadline: deadline)
    }

    /// Options for a call that no request caused.
    package static func internalOptions(
        as service: ServiceName, merchant: UUIDv7 = Principal.noMerchant, timeout: Duration
    ) -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .service, merchant: merchant, subject: service.rawValue)
            .write(to: &metadata)
        return .timeout(timeout, metadata: metadata)
    }
}
