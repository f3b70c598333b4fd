import Messages
import ServiceKit
import TTRPC
import Testing

@testable import Gateway

@Suite("Sending a call once more")
struct RetryPolicyTests {
    @Test(
        "only what may pass by itself is tried again",
        arguments: [
            (RPCStatus(.unavailable), true), (RPCStatus(.unavailable, outcome: .unknown), true),
            (RPCStatus(Refusal(.unavailable)), true), (RPCStatus(Refusal(.overloaded)), false),
            (RPCStatus(Refusal(.operationInProgress)), true), (RPCStatus(.aborted), false),
            (RPCStatus(Refusal(.orderExists)), false), (RPCStatus(.deadlineExceeded), false),
            (RPCStatus(.internal), false), (RPCStatus(Refusal(.rateLimited)), false),
            (RPCStatus(Refusal(.memberNotFound)), false),
        ])
    func transient(status: RPCStatus, isTransient: Bool) {
        #expect(RetryPolicy.isTransient(status) == isTransient)
    }

    @Test("X06 a write is repeated only under its key, a read always")
    func repeatable() {
        #expect(RetryPolicy.isRepeatable(PointsV1.Orders.placeMethod, hasKey: true))
        #expect(!RetryPolicy.isRepeatable(PointsV1.Orders.placeMethod, hasKey: false))
        #expect(RetryPolicy.isRepeatable(PointsV1.Points.getMineMethod, hasKey: false))
    }

    @Test("pauses are any length up to a bound that doubles from 50 to 500 ms")
    func pauses() {
        var highest = Highest()
        let bounds = (2...7).map { RetryPolicy.pause(before: $0, using: &highest) }
        let expected: [Duration] = [50, 100, 200, 400, 500, 500].map { .milliseconds($0) }
        for (bound, expected) in zip(bounds, expected) {
            #expect(bound <= expected)
            #expect(bound > expected * 0.999)
        }
        var any = SystemRandomNumberGenerator()
        let pauses = (0..<100).map { _ in RetryPolicy.pause(before: 2, using: &any) }
        #expect(pauses.allSatisfy { $0 >= .zero && $0 <= .milliseconds(50) })
        #expect(Set(pauses).count > 50)
    }

    @Test("ten calls allow one retry, up to a bound")
    func budget() {
        let budget = RetryBudget(retries: 2)
        #expect(budget.takeRetry())
        #expect(budget.takeRetry())
        #expect(!budget.takeRetry())
        for _ in 0..<9 { budget.noteCall() }
        #expect(!budget.takeRetry())
        budget.noteCall()
        #expect(budget.takeRetry())
        for _ in 0..<1_000 { budget.noteCall() }
        #expect(budget.takeRetry())
        #expect(budget.takeRetry())
        #expect(!budget.takeRetry())
    }
}

private struct Highest: RandomNumberGenerator {
    mutating func next() -> UInt64 { .max }
}
