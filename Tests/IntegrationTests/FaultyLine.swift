import NIOCore
import Synchronization
import TTRPC

/// A line to a service on which a test disturbs single calls.
final class FaultyLine: RPCChannel {
    /// Runs before a call is sent, or after it was answered; what it throws is what the caller gets.
    typealias Disturbance = @Sendable () async throws -> Void

    private enum Moment { case before, after }

    private struct Place: Hashable {
        let method: String
        let moment: Moment
    }

    private let channel: any RPCChannel
    private let waiting = Mutex<[Place: [Disturbance]]>([:])

    init(_ channel: any RPCChannel) { self.channel = channel }

    /// Of the next call of the method that nothing is meant for yet.
    func before(_ method: String, _ disturbance: @escaping Disturbance) {
        add(disturbance, at: Place(method: method, moment: .before))
    }

    func after(_ method: String, _ disturbance: @escaping Disturbance) {
        add(disturbance, at: Place(method: method, moment: .after))
    }

    private func add(_ disturbance: @escaping Disturbance, at place: Place) {
        waiting.withLock { $0[place, default: []].append(disturbance) }
    }

    private func disturb(_ method: String, _ moment: Moment) async throws {
        let disturbance = waiting.withLock { waiting -> Disturbance? in
            let place = Place(method: method, moment: moment)
            guard waiting[place]?.isEmpty == false else { return nil }
            return waiting[place]?.removeFirst()
        }
        try await disturbance?()
    }

    /// The next call of the method is done, and nobody hears of it.
    func loseAnswer(of method: String) {
        after(method) {
            throw RPCStatus(.unavailable, "the connection was lost", outcome: .unknown)
        }
    }

    func unary(
        service: String, method: String, payload: ByteBuffer, options: CallOptions
    ) async throws -> ByteBuffer {
        try await disturb(method, .before)
        let answer = try await channel.unary(
            service: service, method: method, payload: payload, options: options)
        try await disturb(method, .after)
        return answer
    }

    func stream(
        service: String, method: String, kind: StreamKind, payload: ByteBuffer?,
        options: CallOptions
    ) async throws -> RPCStream {
        try await channel.stream(
            service: service, method: method, kind: kind, payload: payload, options: options)
    }
}
