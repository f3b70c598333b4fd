import PointsDomain
import Primitives
import Testing

@Suite("When points end")
struct ExpiryTests {
    @Test(
        "E2 X01 C13 the last day by policy",
        arguments: [
            //  policy                                                      earned        last day
            (.rolling(count: 1, unit: .month, rounding: .none), "2026-01-31", "2026-02-28"),
            (.rolling(count: 1, unit: .month, rounding: .endOfMonth), "2026-01-05", "2026-02-28"),
            (.rolling(count: 1, unit: .year, rounding: .endOfYear), "2026-01-01", "2027-12-31"),
            (.rolling(count: 1, unit: .year, rounding: .endOfYear), "2026-12-31", "2027-12-31"),
            (.rolling(count: 0, unit: .day, rounding: .none), "2026-03-05", "2026-03-05"),
            (.rolling(count: 3, unit: .month, rounding: .endOfQuarter), "2026-02-10", "2026-06-30"),
            (.rolling(count: 6, unit: .month, rounding: .endOfHalf), "2026-03-01", "2026-12-31"),
            (.calendar([.december31]), "2026-12-31", "2026-12-31"),
            (.calendar([.december31]), "2027-01-01", "2027-12-31"),
            (.calendar([.december31, .june30]), "2026-05-01", "2026-06-30"),
            (.calendar([.june30, .december31]), "2026-07-01", "2026-12-31"),
            (.calendar([.february29]), "2027-03-01", "2028-02-29"),
            (.calendar([.february29]), "2026-01-15", "2026-02-28"),
            (.rolling(count: 1, unit: .year, rounding: .none), "2028-02-29", "2029-02-28"),
            (.rolling(count: 30, unit: .day, rounding: .none), "2026-12-31", "2027-01-30"),
            (.rolling(count: 0, unit: .day, rounding: .endOfQuarter), "2026-10-01", "2026-12-31"),
            (.rolling(count: 1, unit: .month, rounding: .endOfHalf), "2026-05-31", "2026-06-30"),
            (.calendar([.june30]), "2026-06-30", "2026-06-30"),
            (.calendar([.june30]), "2026-07-01", "2027-06-30"),
            (.sliding(count: 12, unit: .month), "2026-02-28", "2027-02-28"),
            (.sliding(count: 90, unit: .day), "2026-03-05", "2026-06-03"),
        ] as [(ExpiryPolicy, String, String)])
    func lastDay(policy: ExpiryPolicy, earned: String, expected: String) throws {
        #expect(policy.lastDay(anchor: try date(earned)) == (try date(expected)))
    }

    @Test("C13 points of 2026 end at the first instant of 2028 in Shanghai, exclusive")
    func instantOfEnd() throws {
        let policy = ExpiryPolicy.rolling(count: 1, unit: .year, rounding: .endOfYear)
        let clock = BusinessClock(zone: shanghai)
        #expect(
            policy.expiresAt(anchor: try date("2026-06-01"), clock: clock)
                == (try instant("2027-12-31T16:00:00Z")))
        let bar = BusinessClock(zone: shanghai, cutoffMinutes: 300)
        #expect(
            policy.expiresAt(anchor: try date("2026-06-01"), clock: bar)
                == (try instant("2027-12-31T21:00:00Z")))
    }

    @Test("X01 the last instant of the last day is before the end, the next is not")
    func lastInstant() throws {
        let policy = ExpiryPolicy.rolling(count: 1, unit: .month, rounding: .none)
        let end = policy.expiresAt(
            anchor: try date("2026-01-31"), clock: BusinessClock(zone: shanghai))
        let lot = lot(1, 100, until: end)
        #expect(lot.isUsable(at: try instant("2026-02-28T23:59:59.999999+08:00")))
        #expect(!lot.isUsable(at: try instant("2026-03-01T00:00:00+08:00")))
    }

    @Test("points without a policy never end")
    func never() throws {
        #expect(ExpiryPolicy.none.lastDay(anchor: try date("2026-06-01")) == nil)
    }

    @Test("N07 a purchase before the cut-off belongs to the day before, for its lot as well")
    func cutoff() throws {
        // 04:59 and 05:00 in Shanghai on 1 January 2027.
        let bar = BusinessClock(zone: shanghai, cutoffMinutes: 300)
        let before = try instant("2026-12-31T20:59:00Z")
        let after = try instant("2026-12-31T21:00:00Z")
        #expect(bar.businessDate(at: before) == (try date("2026-12-31")))
        #expect(bar.businessDate(at: after) == (try date("2027-01-01")))
        let policy = ExpiryPolicy.rolling(count: 1, unit: .year, rounding: .endOfYear)
        #expect(
            policy.lastDay(anchor: bar.businessDate(at: before)) == (try date("2027-12-31")))
        #expect(policy.lastDay(anchor: bar.businessDate(at: after)) == (try date("2028-12-31")))
    }
}

extension ExpiryPolicy.MonthDay {
    static let december31 = day(12, 31)
    static let june30 = day(6, 30)
    static let february29 = day(2, 29)

    private static func day(_ month: Int, _ day: Int) -> Self {
        guard let value = Self(month: month, day: day) else { preconditionFailure("a real day") }
        return value
    }
}
