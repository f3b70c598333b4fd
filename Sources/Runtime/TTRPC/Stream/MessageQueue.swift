import DequeModule
import NIOCore
import Synchronization

/// The messages of one direction of a stream, between the connection and the task that reads them.
///
/// The queue is bounded. A connection that fills it stops reading from its socket until there is
/// room, because ttrpc has no flow control of its own; a sender in the same process waits.
final class MessageQueue: Sendable {
    private enum Ending {
        case finished
        case failed(RPCStatus)
    }

    private struct State {
        var messages = Deque<ByteBuffer>()
        var ending: Ending?
        var reader: CheckedContinuation<ByteBuffer?, any Error>?
        var senders = Deque<CheckedContinuation<Void, Never>>()
        /// Set when a push found the queue full; cleared when room is announced.
        var isFull = false
    }

    private let state = Mutex(State())
    private let limit: Int
    private let onRoom: @Sendable () -> Void

    /// - Parameter onRoom: called, on any thread, when a queue that was full has room again.
    init(limit: Int, onRoom: @escaping @Sendable () -> Void = {}) {
        self.limit = limit
        self.onRoom = onRoom
    }

    /// Adds a message; false says that the queue is now full and `onRoom` will be called.
    @discardableResult
    func push(_ message: ByteBuffer) -> Bool {
        let (reader, hasRoom) = state.withLock { state in
            if state.ending != nil {
                return (nil as CheckedContinuation<ByteBuffer?, any Error>?, true)
            }
            if let reader = state.reader.take() { return (reader, true) }
            state.messages.append(message)
            if state.messages.count >= limit { state.isFull = true }
            return (nil, !state.isFull)
        }
        reader?.resume(returning: message)
        return hasRoom
    }

    /// Adds a message and waits while the queue is full; throws when the stream is over.
    func send(_ message: ByteBuffer) async throws {
        try Task.checkCancellation()
        if let failure = state.withLock({ $0.ending.map(Self.failure(of:)) }) { throw failure }
        if push(message) { return }
        await withCheckedContinuation { continuation in
            let hasRoom = state.withLock { state in
                if !state.isFull || state.ending != nil { return true }
                state.senders.append(continuation)
                return false
            }
            if hasRoom { continuation.resume() }
        }
    }

    /// Ends the queue: what is in it is still read, then the end or the failure. The first ending
    /// stands.
    func finish(_ failure: RPCStatus? = nil) {
        let (reader, senders) = state.withLock { state in
            guard state.ending == nil else {
                return (
                    nil as CheckedContinuation<ByteBuffer?, any Error>?,
                    Deque<CheckedContinuation<Void, Never>>()
                )
            }
            state.ending = failure.map(Ending.failed) ?? .finished
            defer { state.senders = [] }
            return (state.reader.take(), state.senders)
        }
        for sender in senders { sender.resume() }
        guard let reader else { return }
        if let failure { reader.resume(throwing: failure) } else { reader.resume(returning: nil) }
    }

    /// The next message, nil at the end. One task reads at a time.
    func next() async throws -> ByteBuffer? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wait(with: $0) }
        } onCancel: {
            let reader = state.withLock { $0.reader.take() }
            reader?.resume(throwing: RPCStatus(.cancelled, "cancelled", outcome: .unknown))
        }
    }

    private enum Turn {
        case message(ByteBuffer, senders: Deque<CheckedContinuation<Void, Never>>, announce: Bool)
        case ended(Ending)
        case wait
        case refused(RPCStatus)
    }

    private func wait(with continuation: CheckedContinuation<ByteBuffer?, any Error>) {
        let turn: Turn = state.withLock { state in
            if let message = state.messages.popFirst() {
                guard state.isFull, state.messages.count <= limit / 2 else {
                    return .message(message, senders: [], announce: false)
                }
                state.isFull = false
                defer { state.senders = [] }
                return .message(message, senders: state.senders, announce: true)
            }
            if let ending = state.ending { return .ended(ending) }
            // Under the lock, or a cancellation could slip between this check and the wait.
            if Task.isCancelled {
                return .refused(RPCStatus(.cancelled, "cancelled", outcome: .unknown))
            }
            if state.reader != nil {
                return .refused(RPCStatus(.failedPrecondition, "the stream has a reader already"))
            }
            state.reader = continuation
            return .wait
        }
        switch turn {
        case .message(let message, let senders, let announce):
            continuation.resume(returning: message)
            for sender in senders { sender.resume() }
            if announce { onRoom() }
        case .ended(.finished): continuation.resume(returning: nil)
        case .ended(.failed(let status)): continuation.resume(throwing: status)
        case .refused(let status): continuation.resume(throwing: status)
        case .wait: break
        }
    }

    private static func failure(of ending: Ending) -> RPCStatus {
        switch ending {
        case .finished: RPCStatus(.failedPrecondition, "the stream has ended")
        case .failed(let status): status
        }
    }
}
