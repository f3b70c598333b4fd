import NIOCore
import Synchronization

@testable import TTRPC

/// A gate that handlers wait at, so that tests decide when a call ends.
final class Gate: Sendable {
    private struct State {
        var isOpen = false
        var waiters: [Int: CheckedContinuation<Void, any Error>] = [:]
        var next = 0
        var cancelled = 0
    }

    private let state = Mutex(State())

    var waiting: Int { state.withLock { $0.waiters.count } }
    /// Waits that ended because their task was cancelled.
    var cancelled: Int { state.withLock { $0.cancelled } }

    func open() {
        let waiters = state.withLock { state in
            state.isOpen = true
            defer { state.waiters = [:] }
            return state.waiters
        }
        for waiter in waiters.values { waiter.resume() }
    }

    func pass() async throws {
        let id = state.withLock { state in
            state.next += 1
            return state.next
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let failure: (any Error)?? = state.withLock { state in
                    if state.isOpen { return .some(nil) }
                    if Task.isCancelled {
                        state.cancelled += 1
                        return CancellationError()
                    }
                    state.waiters[id] = continuation
                    return nil
                }
                switch failure {
                case .some(.some(let error)): continuation.resume(throwing: error)
                case .some(nil): continuation.resume()
                case nil: break
                }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                let waiter = state.waiters.removeValue(forKey: id)
                if waiter != nil { state.cancelled += 1 }
                return waiter
            }
            waiter?.resume(throwing: CancellationError())
        }
    }
}

/// The methods of the test service.
enum Methods {
    static let service = "patron.test.v1.Test"

    struct Secret: Error {}

    static func unary(_ name: String, _ handler: @escaping RPCMethod.Unary) -> RPCMethod {
        RPCMethod(service: service, method: name, kind: .unary(handler))
    }

    static let echo = unary("Echo") { request, _ in request }

    /// Refuses with a code, a message and a detail.
    static let refuse = unary("Refuse") { request, _ in
        throw RPCStatus(
            .failedPrecondition, String(buffer: request),
            details: [.init(typeURL: "type.test/why", value: [0, 1, 255])])
    }

    static let fail = unary("Fail") { _, _ in throw Secret() }

    /// Answers after the gate has opened.
    static func wait(at gate: Gate) -> RPCMethod {
        unary("Wait") { request, _ in
            try await gate.pass()
            return request
        }
    }

    /// Streams the numbers below the request.
    static let count = RPCMethod(
        service: service, method: "Count",
        kind: .serverStream { request, _, writer in
            for number in 0..<(Int(String(buffer: request)) ?? 0) {
                try await writer.send(ByteBuffer(string: "\(number)"))
            }
        })

    /// Joins what the client streams.
    static let join = RPCMethod(
        service: service, method: "Join",
        kind: .clientStream { reader, _ in
            var parts: [String] = []
            for try await part in reader { parts.append(String(buffer: part)) }
            return ByteBuffer(string: parts.joined(separator: ","))
        })

    /// Answers each message of the client with itself.
    static let chat = RPCMethod(
        service: service, method: "Chat",
        kind: .bidirectional { reader, _, writer in
            for try await message in reader { try await writer.send(message) }
        })

    static let all = [echo, refuse, fail, count, join, chat]
}
