package import NIOCore

/// Stands around every call of a server: authentication, metrics, logs.
package protocol ServerInterceptor: Sendable {
    func unary(
        _ request: ByteBuffer, _ context: CallContext, next: RPCMethod.Unary
    ) async throws -> ByteBuffer

    func stream(
        _ context: CallContext, next: @Sendable (CallContext) async throws -> Void
    ) async throws
}

extension ServerInterceptor {
    package func unary(
        _ request: ByteBuffer, _ context: CallContext, next: RPCMethod.Unary
    ) async throws -> ByteBuffer {
        try await next(request, context)
    }

    package func stream(
        _ context: CallContext, next: @Sendable (CallContext) async throws -> Void
    ) async throws {
        try await next(context)
    }
}

extension RPCMethod {
    /// The method with an interceptor around it. Done once per method, not once per call.
    func intercepted(by interceptor: any ServerInterceptor) -> RPCMethod {
        let wrapped: Kind =
            switch kind {
            case .unary(let handler):
                .unary { request, context in
                    try await interceptor.unary(request, context, next: handler)
                }
            case .serverStream(let handler):
                .serverStream { request, context, writer in
                    try await interceptor.stream(context) { context in
                        try await handler(request, context, writer)
                    }
                }
            case .clientStream(let handler):
                .clientStream { reader, context in
                    let reply = ReplyBox()
                    try await interceptor.stream(context) { context in
                        reply.set(try await handler(reader, context))
                    }
                    return try reply.get()
                }
            case .bidirectional(let handler):
                .bidirectional { reader, context, writer in
                    try await interceptor.stream(context) { context in
                        try await handler(reader, context, writer)
                    }
                }
            }
        return RPCMethod(service: service, method: method, kind: wrapped)
    }
}
