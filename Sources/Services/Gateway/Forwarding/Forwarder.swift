import Messages
import NIOCore
import TTRPC

/// Carries a call to the service that owns it, and repeats it where that is safe and helps.
struct Forwarder: Sendable {
    let budget = RetryBudget()

    func call(
        _ route: Route, payload: ByteBuffer, metadata: Metadata, hasKey: Bool
    ) async throws -> ByteBuffer {
        let method = route.method
        let options = CallOptions(metadata: metadata, deadline: .now + route.deadline)
        budget.noteCall()
        var attempt = 1
        while true {
            do {
                return try await route.channel.unary(
                    service: method.service, method: method.method, payload: payload,
                    options: options)
            } catch let status as RPCStatus {
                guard attempt < RetryPolicy.attempts, RetryPolicy.isTransient(status),
                    RetryPolicy.isRepeatable(method, hasKey: hasKey)
                else { throw status }
                attempt += 1
                var generator = SystemRandomNumberGenerator()
                let pause = RetryPolicy.pause(before: attempt, using: &generator)
                guard .now + pause < options.deadline, budget.takeRetry() else { throw status }
                try await Task.sleep(for: pause)
            }
        }
    }

    /// Opens a stream, once: what streams is long work, and a failure says nothing of how much of
    /// it was done, so whether to begin again is left to the caller, who is told at once.
    func open(
        _ route: Route, payload: ByteBuffer, metadata: Metadata
    ) async throws -> LineStream {
        let method = route.method
        let options = CallOptions(metadata: metadata, deadline: .now + route.deadline)
        let stream = try await route.channel.stream(
            service: method.service, method: method.method, kind: .serverStream, payload: payload,
            options: options)
        return LineStream(stream, of: route)
    }
}
