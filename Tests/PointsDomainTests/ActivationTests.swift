import PointsDomain
import Primitives
import Testing

@Suite("When granted points start and end")
struct ActivationTests {
    private static let month = ExpiryPolicy.rolling(count: 1, unit: .month, rounding: .none)

    private func terms(
        _ programme: Programme, at earnedAt: String = "2026-03-05T12:00:00+08:00",
        clock: BusinessClock = BusinessClock(zone: shanghai), points: Int64 = 100,
        isPurchase: Bool = false, isUnderReview: Bool = false, grantedOnDay: Int64 = 0
    ) throws -> GrantTerms {
        let earned = try instant(earnedAt)
        return try programme.terms(
            of: points,
            GrantFacts(
                earnedAt: earned, clock: clock,
                totals: EarnedTotals(grantedOnDay: grantedOnDay), isPurchase: isPurchase,
                isUnderReview: isUnderReview))
    }

    @Test(
        "X02 X01 points start by the activation, and end counted from then or from the earning",
        arguments: [
            //  activation     from earning  earned        starts        last day
            (.immediate, false, "2026-01-31", nil, "2026-02-28"),
            (.immediate, true, "2026-01-31", nil, "2026-02-28"),
            (.after(days: 7), false, "2026-03-05", "2026-03-12", "2026-04-12"),
            (.after(days: 7), true, "2026-03-05", "2026-03-12", "2026-04-05"),
            (.after(days: 0), false, "2026-03-05", nil, "2026-04-05"),
            (.after(days: 30), false, "2026-01-30", "2026-03-01", "2026-04-01"),
            (.onDates([.june30, .december31]), false, "2026-03-05", "2026-06-30", "2026-07-30"),
            (.onDates([.december31, .june30]), true, "2026-07-01", "2026-12-31", "2026-08-01"),
            (.onDates([.june30]), false, "2026-06-30", nil, "2026-07-30"),
            (.onDates([.june30]), false, "2026-07-01", "2027-06-30", "2027-07-30"),
            (.onDates([.february29]), false, "2027-01-01", "2027-02-28", "2027-03-28"),
        ] as [(Activation, Bool, String, String?, String)])
    func activation(
        activation: Activation, isFromEarning: Bool, earned: String, start: String?, end: String
    ) throws {
        let programme = try programme(
            activation: activation, life: LifeRule(Self.month, isFromEarning: isFromEarning))
        let clock = BusinessClock(zone: shanghai)
        let life = try terms(programme, at: "\(earned)T23:59:59+08:00").life
        #expect(life.activatesAt == (try start.map { clock.startOfBusinessDay(try date($0)) }))
        #expect(life.isPending == (start != nil))
        #expect(life.awaitedEvent == nil)
        #expect(life.expiresAt == clock.endOfValidity(lastDay: try date(end)))
    }

    @Test("X02 N07 the merchant's cut-off divides the days by which points start")
    func cutoff() throws {
        let programme = try programme(activation: .after(days: 1), life: LifeRule(Self.month))
        let bar = BusinessClock(zone: shanghai, cutoffMinutes: 300)
        let early = try terms(programme, at: "2026-03-05T04:59:59+08:00", clock: bar).life
        #expect(early.activatesAt == (try instant("2026-03-05T05:00:00+08:00")))
        #expect(early.expiresAt == (try instant("2026-04-06T05:00:00+08:00")))
        let late = try terms(programme, at: "2026-03-05T05:00:00+08:00", clock: bar).life
        #expect(late.activatesAt == (try instant("2026-03-06T05:00:00+08:00")))
    }

    @Test("X01 N07 lots live by the merchant's clock, whatever the store's says of the date")
    func storesDate() throws {
        // 02:00 on the 5th: still the 4th in the bar, which has a cut-off and its merchant none.
        let earned = try instant("2026-03-05T02:00:00+08:00")
        let today = ExpiryPolicy.rolling(count: 0, unit: .day, rounding: .none)
        let terms = try programme(expiry: today).terms(
            of: 100,
            GrantFacts(
                earnedAt: earned,
                clock: BusinessClock(zone: shanghai), totals: EarnedTotals()))
        #expect(terms.life.expiresAt == (try instant("2026-03-06T00:00:00+08:00")))
    }

    @Test("X02 points that await an event have no start, and its deadline for an end")
    func awaitsEvent() throws {
        let programme = try programme(
            activation: .onEvent("DELIVERED", deadlineDays: 30), life: LifeRule(Self.month))
        let terms = try terms(programme)
        #expect(terms.life.isPending)
        #expect(terms.life.activatesAt == nil)
        #expect(terms.life.awaitedEvent == "DELIVERED")
        #expect(terms.life.expiresAt == (try instant("2026-04-05T00:00:00+08:00")))
        #expect(
            terms.steps == [
                ExplanationStep(
                    .awaitsEvent, ["event": "DELIVERED", "lastDate": "2026-04-04"])
            ])
    }

    @Test("N05 X02 a person is told from when and until when points can be used")
    func explained() throws {
        let later = try terms(
            programme(activation: .after(days: 7), life: LifeRule(Self.month)))
        #expect(
            later.steps == [
                ExplanationStep(.pending, ["date": "2026-03-12"]),
                ExplanationStep(.expiry, ["lastDate": "2026-04-12"]),
            ])
        let now = try terms(programme(expiry: Self.month))
        #expect(now.steps == [ExplanationStep(.expiry, ["lastDate": "2026-04-05"])])
        let forEver = try terms(programme())
        #expect(forEver.steps.isEmpty)
        // Where nothing is granted there is nothing to tell.
        let nothing = try terms(programme(expiry: Self.month), points: 0)
        #expect(nothing.steps.isEmpty)
    }

    // MARK: Review

    @Test("C11 under review points that no purchase explains wait, with the end that they have")
    func underReview() throws {
        let terms = try terms(programme(expiry: Self.month), isUnderReview: true)
        #expect(terms.life.awaitedEvent == LotLife.reviewEvent)
        #expect(terms.life.activatesAt == nil)
        #expect(terms.life.expiresAt == (try instant("2026-04-06T00:00:00+08:00")))
        #expect(
            terms.steps == [
                ExplanationStep(.underReview),
                ExplanationStep(.expiry, ["lastDate": "2026-04-05"]),
            ])
    }

    @Test("C11 points under review that never end wait for ever")
    func underReviewForEver() throws {
        let life = try terms(programme(), isUnderReview: true).life
        #expect(life.isPending)
        #expect(life.expiresAt == nil)
    }

    @Test(
        "C11 a purchase waits only from so many times the limit of a day on, if the merchant says so",
        arguments: [
            //  factor  granted that day  waits
            (3, 2_999, false), (3, 3_000, true), (3, 3_001, true), (1, 999, false),
            (1, 1_000, true), (nil, 1_000_000, false), (Int64.max, Int64.max, false),
        ] as [(Int64?, Int64, Bool)])
    func purchases(factor: Int64?, granted: Int64, waits: Bool) throws {
        var policies = Policies()
        policies.risk = RiskRule(
            pointsPerDay: 1_000, holdsNew: true, holdPurchasesFactor: factor)
        let programme = try programme(policies: policies)
        for isUnderReview in [false, true] {
            let life = try terms(
                programme, isPurchase: true, isUnderReview: isUnderReview,
                grantedOnDay: granted
            ).life
            #expect(life.awaitedEvent == (waits ? LotLife.reviewEvent : nil))
        }
        // What no purchase explains waits by the review alone.
        #expect(try !terms(programme, grantedOnDay: granted).life.isPending)
    }

    @Test("C11 an order of a member under review earns as ever, beyond the factor it waits")
    func orderUnderReview() throws {
        let order = try purchase([item("", 1_000)])
        let usual = try grant(facts(programme(), order, isUnderReview: true))
        #expect(!usual.terms.life.isPending)
        #expect(usual.explanation[.underReview] == nil)

        var policies = Policies()
        policies.risk = RiskRule(holdPurchasesFactor: 2)
        let held = try grant(
            facts(
                programme(policies: policies), order,
                totals: EarnedTotals(grantedOnDay: 2_000)))
        #expect(held.terms.life.awaitedEvent == LotLife.reviewEvent)
        #expect(held.explanation.codes == [.base, .underReview])
        #expect(held.linePoints == [10])
    }

    // MARK: Sliding

    @Test("X01 SLIDING points live so long after the earning, and after what renews them")
    func sliding() throws {
        let year = ExpiryPolicy.sliding(count: 12, unit: .month)
        let programme = try programme(life: LifeRule(year, renewedBy: [.earn, .spend]))
        let end = try instant("2027-03-06T00:00:00+08:00")
        #expect(try terms(programme).life.expiresAt == end)

        let clock = BusinessClock(zone: shanghai)
        let today = try date("2026-03-05")
        #expect(programme.renewal(by: .earn, on: today, clock: clock) == end)
        #expect(programme.renewal(by: .spend, on: today, clock: clock) == end)
        #expect(programme.renewal(by: .event, on: today, clock: clock) == nil)
    }

    @Test("X01 nothing renews points whose expiry does not slide")
    func notSliding() throws {
        let programme = try programme(life: LifeRule(Self.month, renewedBy: [.earn, .spend]))
        let renewal = programme.renewal(
            by: .earn, on: try date("2026-03-05"), clock: BusinessClock(zone: shanghai))
        #expect(renewal == nil)
    }
}
