import MemberDomain
import Primitives
import Testing

@Suite("Budgets of SMS codes")
struct SmsBudgetTests {
    private let budget = SmsBudget(daily: 10, unplaced: 5)
    /// A quarter past an hour.
    private let now = Instant(secondsSinceEpoch: 1_772_683_200 + 900)

    // Codes and unplaced ones that were sent, whether this one is unplaced, and what is decided.
    @Test(
        "A01 an app is sent so many codes a day, fewer where it names no address or device",
        arguments: [
            (0, 0, true, .send(nil)), (3, 3, true, .send(.low)), (4, 4, true, .send(.empty)),
            (5, 5, true, .refuse(retryAfterSeconds: 2_700)), (5, 5, false, .send(nil)),
            (7, 5, false, .send(.low)), (9, 5, false, .send(.empty)),
            (10, 5, false, .refuse(retryAfterSeconds: 2_700)),
            (10, 0, true, .refuse(retryAfterSeconds: 2_700)),
            // Both come near their ends with one code: the worse news counts.
            (7, 4, true, .send(.empty)), (9, 3, true, .send(.empty)),
        ] as [(Int64, Int64, Bool, SmsBudget.Decision)])
    func decide(codes: Int64, unplaced: Int64, isUnplaced: Bool, decision: SmsBudget.Decision) {
        let spent = SmsBudget.Spent(codes: codes, unplaced: unplaced)
        #expect(budget.decide(spent, isUnplaced: isUnplaced, now: now) == decision)
    }

    @Test("A01 the hours that count reach a day back at least, and a wait ends with the hour")
    func hours() {
        #expect(SmsBudget.hour(of: now) == now.adding(seconds: -900))
        #expect(SmsBudget.hour(of: SmsBudget.hour(of: now)) == SmsBudget.hour(of: now))
        for seconds in [0, 1, 1_800, 3_599] as [Int64] {
            let at = SmsBudget.hour(of: now).adding(seconds: seconds)
            let back = at.seconds(since: SmsBudget.countsFrom(at))
            #expect((86_400..<90_000).contains(back))
        }
        let full = SmsBudget.Spent(codes: 10, unplaced: 0)
        let last = SmsBudget.hour(of: now).adding(microseconds: 3_600_000_000 - 1)
        #expect(
            budget.decide(full, isUnplaced: false, now: last) == .refuse(retryAfterSeconds: 1))
    }

    @Test("A01 codes without address or device are part of the budget, not beside it")
    func part() {
        let budget = SmsBudget(daily: 3, unplaced: 100)
        #expect(budget.unplaced == 3)
    }
}
