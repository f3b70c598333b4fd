import NIOCore
package import TTRPC

/// What the generated services of a server call.
extension RPCMethod {
    static func unary<Request: Message, Reply: Message>(
        _ descriptor: MethodDescriptor,
        _ handle: @escaping @Sendable (Request, CallContext) async throws -> Reply
    ) -> RPCMethod {
        RPCMethod(
            service: descriptor.service, method: descriptor.method,
            kind: .unary { payload, call in
                try await handle(Request(receiving: payload), call).serialized()
            })
    }

    static func serverStream<Request: Message, Reply: Message>(
        _ descriptor: MethodDescriptor,
        _ handle:
            @escaping @Sendable (Request, CallContext, ResponseWriter<Reply>) async throws
            -> Void
    ) -> RPCMethod {
        RPCMethod(
            service: descriptor.service, method: descriptor.method,
            kind: .serverStream { payload, call, writer in
                try await handle(Request(receiving: payload), call, ResponseWriter(writer))
            })
    }
}

/// What the generated clients call.
extension RPCChannel {
    func call<Request: Message, Reply: Message>(
        _ descriptor: MethodDescriptor, _ request: Request, _ options: CallOptions
    ) async throws -> Reply {
        let reply = try await unary(
            service: descriptor.service, method: descriptor.method,
            payload: request.serialized(), options: options)
        return try Reply(answered: reply)
    }

    func subscribe<Request: Message, Reply: Message>(
        _ descriptor: MethodDescriptor, _ request: Request, _ options: CallOptions
    ) async throws -> MessageStream<Reply> {
        MessageStream(
            try await stream(
                service: descriptor.service, method: descriptor.method, kind: .serverStream,
                payload: request.serialized(), options: options))
    }
}

extension Message {
    /// A request that does not decode is its sender's mistake.
    fileprivate init(receiving payload: ByteBuffer) throws(RPCStatus) {
        do {
            try self.init(serialized: payload)
        } catch {
            throw RPCStatus(.invalidArgument, "\(Self.protoName): \(error)")
        }
    }

    /// A reply that does not decode is its server's.
    fileprivate init(answered payload: ByteBuffer) throws(RPCStatus) {
        do {
            try self.init(serialized: payload)
        } catch {
            throw RPCStatus(.internal, "\(Self.protoName): \(error)")
        }
    }
}

/// Sends the messages of a server's stream.
package struct ResponseWriter<Reply: Message>: Sendable {
    private let writer: StreamWriter

    init(_ writer: StreamWriter) { self.writer = writer }

    /// Suspends while the socket is full; throws when the stream is over.
    package func send(_ message: Reply) async throws {
        try await writer.send(message.serialized())
    }
}

/// Receives the messages of a server's stream.
package struct MessageStream<Reply: Message>: Sendable, AsyncSequence {
    private let stream: RPCStream

    init(_ stream: RPCStream) { self.stream = stream }

    /// The next message; nil at the end.
    package func receive() async throws -> Reply? {
        guard let payload = try await stream.receive() else { return nil }
        return try Reply(answered: payload)
    }

    /// Call it when leaving before the end; more than once does no harm.
    package func cancel() { stream.cancel() }

    package struct Iterator: AsyncIteratorProtocol {
        let stream: MessageStream

        package mutating func next() async throws -> Reply? { try await stream.receive() }
    }

    package func makeAsyncIterator() -> Iterator { Iterator(stream: self) }
}
