package import NIOCore
import NIOPosix

/// Calls the methods of a registry in this process, without a socket: the same interceptors,
/// statuses and deadlines as over the wire.
package final class InProcessChannel: RPCChannel {
    private let registry: ServiceRegistry
    private let peer: PeerIdentity?
    private static let bufferedMessages = 64

    package init(_ registry: ServiceRegistry, peer: PeerIdentity? = nil) {
        self.registry = registry
        self.peer = peer
    }

    package convenience init(
        methods: [RPCMethod], interceptors: [any ServerInterceptor] = [],
        onError: ErrorHook? = nil, peer: PeerIdentity? = nil
    ) {
        self.init(
            ServiceRegistry(methods, interceptors: interceptors, onError: onError), peer: peer)
    }

    package func unary(
        service: String, method: String, payload: ByteBuffer, options: CallOptions
    ) async throws -> ByteBuffer {
        let registered = try find(service, method)
        guard case .unary(let handler) = registered.kind else {
            throw RPCStatus(.invalidArgument, "the method answers with a stream")
        }
        let context = makeContext(registered, payload, options)
        let reply = MessageQueue(limit: 1)
        let call = start(context, failing: [reply]) {
            reply.push(try await handler(payload, context))
            reply.finish()
        }
        defer { call.cancel() }
        guard let message = try await reply.next() else { throw RPCStatus.internalError }
        return message
    }

    package func stream(
        service: String, method: String, kind: StreamKind, payload: ByteBuffer?,
        options: CallOptions
    ) async throws -> RPCStream {
        let registered = try find(service, method)
        let requests = MessageQueue(limit: Self.bufferedMessages)
        let replies = MessageQueue(limit: Self.bufferedMessages)
        let request = payload ?? ByteBuffer()
        let context = makeContext(registered, request, options)
        let reader = StreamReader(queue: requests)
        let writer = StreamWriter(output: QueueOutput(queue: replies, onCancel: {}))
        let body: @Sendable () async throws -> Void
        switch (registered.kind, kind) {
        case (.serverStream(let handler), .serverStream):
            body = { try await handler(request, context, writer) }
        case (.clientStream(let handler), .clientStream):
            body = { replies.push(try await handler(reader, context)) }
        case (.bidirectional(let handler), .bidirectional):
            body = { try await handler(reader, context, writer) }
        default:
            throw RPCStatus(.invalidArgument, "the method is not of this kind")
        }
        let call = start(context, failing: [replies, requests]) {
            try await body()
            replies.finish()
            requests.finish()
        }
        return RPCStream(
            output: QueueOutput(queue: requests, onCancel: { call.cancel() }), input: replies)
    }

    private func find(_ service: String, _ method: String) throws -> RegisteredMethod {
        guard let registered = registry.find(service: service, method: method) else {
            throw registry.unknown(service: service, method: method)
        }
        return registered
    }

    private func makeContext(
        _ method: RegisteredMethod, _ payload: ByteBuffer, _ options: CallOptions
    ) -> CallContext {
        CallContext(
            name: method.name, metadata: options.metadata, deadline: options.deadline, peer: peer,
            payload: payload)
    }

    // MARK: Running a call

    private struct Running: Sendable {
        let task: Task<Void, Never>
        let alarm: Scheduled<Void>

        func cancel() {
            alarm.cancel()
            task.cancel()
        }
    }

    /// Starts the handler; a failure or the deadline ends the queues with its status.
    private func start(
        _ context: CallContext, failing queues: [MessageQueue],
        _ body: @escaping @Sendable () async throws -> Void
    ) -> Running {
        let task = CallDispatch.start { [registry] in
            do {
                guard context.remaining > .zero else {
                    throw RPCStatus(.deadlineExceeded, "deadline exceeded", outcome: .notSent)
                }
                try await body()
            } catch {
                if RPCStatus.isHidden(error) { registry.onError?(error, context) }
                for queue in queues { queue.finish(.sanitised(error)) }
            }
        }
        let eventLoop = MultiThreadedEventLoopGroup.singleton.any()
        let alarm = eventLoop.scheduleTask(in: TimeAmount(context.remaining)) {
            let status = RPCStatus(.deadlineExceeded, "deadline exceeded", outcome: .unknown)
            for queue in queues { queue.finish(status) }
            task.cancel()
        }
        return Running(task: task, alarm: alarm)
    }
}

/// A stream direction that is a queue in the same process.
private struct QueueOutput: StreamOutput {
    let queue: MessageQueue
    let onCancel: @Sendable () -> Void

    func send(_ message: ByteBuffer) async throws {
        try await queue.send(message)
    }

    func finish() async throws {
        queue.finish()
    }

    func cancel() {
        queue.finish(RPCStatus(.cancelled, "cancelled", outcome: .unknown))
        onCancel()
    }
}
