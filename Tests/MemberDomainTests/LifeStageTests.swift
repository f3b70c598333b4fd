import MemberDomain
import Primitives
import Testing

@Suite("Life stages")
struct LifeStageTests {
    private static let today = CalendarDate(iso: "2026-03-05")!

    /// - Parameters:
    ///   - age: days since the registration.
    ///   - away: days since the last order; nil where there is none.
    private func stage(
        age: Int, away: Int?, orders: Int64 = 0, inHalfYear: Int64? = nil,
        isOfHighValue: Bool = false, _ rules: LifeRules = LifeRules()
    ) -> LifeStage {
        LifeStage.of(
            LifeStage.Facts(
                registeredOn: Self.today.adding(days: -age),
                lastOrderOn: away.map { Self.today.adding(days: -$0) }, orders: orders,
                ordersInHalfYear: inHalfYear ?? orders, isOfHighValue: isOfHighValue,
                today: Self.today), rules)
    }

    @Test("A20 who never bought is new for 30 days, then dormant, and never churned")
    func neverBought() {
        #expect(stage(age: 0, away: nil) == .new)
        #expect(stage(age: 30, away: nil) == .new)
        #expect(stage(age: 31, away: nil) == .dormant)
        #expect(stage(age: 3_000, away: nil) == .dormant)
    }

    @Test("A20 dormant from the 30th day without an order, churned from the 90th")
    func away() {
        for orders: Int64 in [1, 3, 6, 100] {
            #expect(stage(age: 400, away: 30, orders: orders) == .dormant)
            #expect(stage(age: 400, away: 89, orders: orders) == .dormant)
            #expect(stage(age: 400, away: 90, orders: orders) == .churned)
        }
        #expect(stage(age: 400, away: 29, orders: 3) == .active)
        // An imported history counts from its first day on.
        #expect(stage(age: 5, away: 91, orders: 3) == .churned)
    }

    @Test("A20 loyal by six orders in 180 days comes before new, new before active")
    func precedence() {
        #expect(stage(age: 10, away: 1, orders: 6) == .loyal)
        #expect(stage(age: 10, away: 1, orders: 5) == .new)
        #expect(stage(age: 30, away: 1, orders: 5) == .new)
        #expect(stage(age: 31, away: 1, orders: 5) == .active)
        #expect(stage(age: 31, away: 1, orders: 2) == .new)
        #expect(stage(age: 31, away: 1, orders: 50, inHalfYear: 5) == .active)
    }

    @Test("A20 whoever is of high value is loyal while she is active, however few her orders are")
    func highValue() {
        for orders: Int64 in [1, 3, 50] {
            func of(away: Int) -> LifeStage {
                stage(age: 5, away: away, orders: orders, inHalfYear: 1, isOfHighValue: true)
            }
            #expect(of(away: 29) == .loyal)
            #expect(of(away: 30) == .dormant)
            #expect(of(away: 90) == .churned)
        }
        #expect(stage(age: 5, away: nil, isOfHighValue: true) == .new)
    }

    @Test("A20 the days of dormancy and churn are the merchant's to set")
    func rules() {
        let rules = LifeRules(dormantDays: 60, churnedDays: 180)
        #expect(stage(age: 400, away: 59, orders: 3, rules) == .active)
        #expect(stage(age: 400, away: 60, orders: 3, rules) == .dormant)
        #expect(stage(age: 400, away: 179, orders: 3, rules) == .dormant)
        #expect(stage(age: 400, away: 180, orders: 3, rules) == .churned)
        // Nobody is churned before she is dormant.
        #expect(LifeRules(dormantDays: 60, churnedDays: 30).churnedDays == 60)
    }
}
