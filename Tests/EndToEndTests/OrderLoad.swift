import Foundation
import Stack
import Synchronization
import Testing

/// Orders of one member from several tills, each sent until it is answered for good.
final class OrderLoad: Sendable {
    private struct State {
        var acknowledged: [String: Int64] = [:]
        var stopped = false
        var killed: ContinuousClock.Instant?
        var last = ContinuousClock.now
        var longest: Duration?
    }

    private let caller: Caller
    private let member: Caller.Member
    private let name: String
    private let state = Mutex(State())

    init(_ caller: Caller, _ member: Caller.Member, name: String) {
        self.caller = caller
        self.member = member
        self.name = name
    }

    /// Points of each order that was answered, by the till's number for it.
    var acknowledged: [String: Int64] { state.withLock { $0.acknowledged } }

    /// Longest time after the kill in which no order was answered.
    var longestPause: Duration? { state.withLock { $0.longest } }

    func noteKill() { state.withLock { $0.killed = .now } }

    func stop() { state.withLock { $0.stopped = true } }

    func run(till: Int) async throws {
        var number = 0
        while !state.withLock({ $0.stopped }) {
            number += 1
            let external = "\(name)-\(till)-\(number)"
            guard let points = try await place(external) else { return }
            state.withLock { state in
                state.acknowledged[external] = points
                if state.killed != nil {
                    let pause = ContinuousClock.now - state.last
                    state.longest = max(state.longest ?? .zero, pause)
                }
                state.last = .now
            }
        }
    }

    /// As a till would: again and again under the same key.
    private func place(_ external: String) async throws -> Int64? {
        let key = "key-\(external)-\(member.id.suffix(8))"
        let body = caller.orderBody(
            member: ["memberId": member.id], amountMinor: 700,
            externalId: "\(external)-\(member.id)")
        while true {
            let answer = try? await caller.post("/v1/orders", body, as: caller.till, key: key)
            if let answer, answer.status == 200 {
                return try Int64(answer.string("pointsEarned"))
            }
            if let answer {
                // Refusals in an outage say that the call may be repeated.
                let retryable = try answer.json("retryable") as? Bool
                #expect(retryable == true, "\(answer.text)")
            }
            if state.withLock({ $0.stopped }) { return nil }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
