import Foundation
import Stack
import Synchronization
import Testing

/// Orders of one member from several tills, each sent until it is answered for good.
final class OrderLoad: Sendable {
    static let tills = 8
    static let amountMinor: Int64 = 700
    /// How long a till tries for one order: longer than any outage may last.
    private static let patience = Duration.seconds(30)

    /// An order that was answered.
    struct Acknowledged: Sendable {
        let id: String
        let points: Int64
    }

    private struct State {
        var acknowledged: [String: Acknowledged] = [:]
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

    /// Each order that was answered, by the till's number for it.
    var acknowledged: [String: Acknowledged] { state.withLock { $0.acknowledged } }

    /// Longest time after the kill in which no order was answered.
    var longestPause: Duration? { state.withLock { $0.longest } }

    func noteKill() { state.withLock { $0.killed = .now } }

    func stop() { state.withLock { $0.stopped = true } }

    /// So many orders of each till, every one of them to its answer.
    func run(ordersPerTill: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for till in 0..<Self.tills {
                group.addTask { try await self.run(till: till, orders: ordersPerTill) }
            }
            try await group.waitForAll()
        }
    }

    /// Orders of one till until it is told to stop.
    func run(till: Int, orders: Int = .max) async throws {
        var number = 0
        while number < orders, !state.withLock({ $0.stopped }) {
            number += 1
            let external = "\(name)-\(till)-\(number)"
            guard let order = try await place(external) else { return }
            state.withLock { state in
                state.acknowledged[external] = order
                if state.killed != nil {
                    let pause = ContinuousClock.now - state.last
                    state.longest = max(state.longest ?? .zero, pause)
                }
                state.last = .now
            }
        }
    }

    /// As a till would: again and again under the same key. Nil when it was told to stop before.
    private func place(_ external: String) async throws -> Acknowledged? {
        let key = "key-\(external)-\(member.id.suffix(8))"
        let body = caller.orderBody(
            member: ["memberId": member.id], amountMinor: Self.amountMinor,
            externalId: "\(external)-\(member.id)")
        let giveUp = ContinuousClock.now + Self.patience
        while true {
            let answer = try? await caller.post("/v1/orders", body, as: caller.till, key: key)
            if let answer, answer.status == 200 {
                return Acknowledged(
                    id: try answer.string("order", "id"),
                    points: try #require(Int64(answer.string("pointsEarned"))))
            }
            if let answer {
                // Refusals in an outage say that the call may be repeated.
                let retryable = try answer.json("retryable") as? Bool
                #expect(retryable == true, "\(answer.text)")
            }
            if state.withLock({ $0.stopped }) { return nil }
            guard ContinuousClock.now < giveUp else {
                throw StackError(
                    "order \(external) got no answer for \(Self.patience): \(answer?.text ?? "")",
                    mend: "read the logs of gateway and points-service")
            }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
