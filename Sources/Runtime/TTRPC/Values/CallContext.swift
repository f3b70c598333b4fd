package import NIOCore

/// Everything about a call that is not its message.
package struct CallContext: Sendable {
    let name: MethodName
    package var metadata: Metadata
    /// When the caller stops waiting. Calls made on its behalf end no later.
    package var deadline: ContinuousClock.Instant
    /// The caller's identity, from its certificate; nil without mutual TLS.
    package var peer: PeerIdentity?
    /// The request's bytes as they came (unary calls and server streams).
    package var payload: ByteBuffer
    /// What an interceptor found out for the handler, such as the authenticated principal.
    package var attachment: (any Sendable)?

    package var service: String { name.service }
    package var method: String { name.method }

    init(
        name: MethodName, metadata: Metadata, deadline: ContinuousClock.Instant,
        peer: PeerIdentity?, payload: ByteBuffer
    ) {
        self.name = name
        self.metadata = metadata
        self.deadline = deadline
        self.peer = peer
        self.payload = payload
    }

    package init(
        service: String, method: String, metadata: Metadata = Metadata(),
        deadline: ContinuousClock.Instant, peer: PeerIdentity? = nil,
        payload: ByteBuffer = ByteBuffer()
    ) {
        self.init(
            name: MethodName(service: service, method: method), metadata: metadata,
            deadline: deadline, peer: peer, payload: payload)
    }

    /// What is left until the deadline, never negative.
    package var remaining: Duration {
        max(.zero, ContinuousClock.now.duration(to: deadline))
    }

    /// Options for a call made on behalf of this one: the same deadline, no metadata.
    package var childOptions: CallOptions { CallOptions(deadline: deadline) }
}

/// The two parts of a method's name, made once per method so that a call only shares them.
final class MethodName: Sendable {
    let service: String
    let method: String

    init(service: String, method: String) {
        self.service = service
        self.method = method
    }
}

/// Who is at the other end, proven by its certificate.
package struct PeerIdentity: Sendable, Hashable, CustomStringConvertible {
    /// The certificate's URI name, `spiffe://…`.
    package let uri: String

    package init(uri: String) {
        self.uri = uri
    }

    package var description: String { uri }
}

/// What the caller decides about one call.
package struct CallOptions: Sendable {
    package var metadata: Metadata
    package var deadline: ContinuousClock.Instant

    package init(metadata: Metadata = Metadata(), deadline: ContinuousClock.Instant) {
        self.metadata = metadata
        self.deadline = deadline
    }

    /// Options for a call that may take this long from now.
    package static func timeout(
        _ duration: Duration, metadata: Metadata = Metadata()
    ) -> CallOptions {
        CallOptions(metadata: metadata, deadline: .now.advanced(by: duration))
    }
}
