import Primitives
import Testing

@Suite struct BusinessClockTests {
    private static let shanghai = TimeZoneRules.fixed(
        offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai")

    @Test(
        "N07 a bar's night before its cut-off belongs to the day before",
        arguments: [
            // local time at +08:00           cut-off  business day
            ("2026-03-05T04:59:00+08:00", 300, "2026-03-04"),
            ("2026-03-05T04:59:59.999+08:00", 300, "2026-03-04"),
            ("2026-03-05T05:00:00+08:00", 300, "2026-03-05"),
            ("2026-03-05T23:59:59+08:00", 300, "2026-03-05"),
            ("2026-03-05T00:00:00+08:00", 0, "2026-03-05"),
            ("2026-03-04T23:59:59.999999+08:00", 0, "2026-03-04"),
            ("2026-01-01T04:00:00+08:00", 300, "2025-12-31"),
            ("1969-12-31T23:00:00+08:00", 300, "1969-12-31"),
        ])
    func vectors(at text: String, cutoff: Int, day: String) throws {
        let fixed = BusinessClock(zone: Self.shanghai, cutoffMinutes: cutoff)
        #expect(try fixed.businessDate(at: instant(text)) == date(day))
        let system = BusinessClock(zone: try systemZone("Asia/Shanghai"), cutoffMinutes: cutoff)
        #expect(try system.businessDate(at: instant(text)) == date(day))
    }

    @Test("N07 what is valid until a day ends with that business day, the instant itself excluded")
    func endOfValidity() throws {
        let clock = BusinessClock(zone: Self.shanghai, cutoffMinutes: 300)
        let end = clock.endOfValidity(lastDay: try date("2026-03-04"))
        #expect(try end == instant("2026-03-05T05:00:00+08:00"))
        #expect(try clock.businessDate(at: end.adding(milliseconds: -1)) == date("2026-03-04"))
        #expect(try clock.businessDate(at: end) == date("2026-03-05"))
    }

    @Test(
        "N07 a business day begins at its first instant, whatever the clocks do",
        arguments: [
            "Asia/Shanghai", "America/New_York", "Europe/London", "Australia/Lord_Howe",
            "America/St_Johns", "Asia/Kathmandu", "Pacific/Chatham", "Africa/Casablanca",
            "America/Santiago", "Europe/Dublin", "America/Scoresbysund", "Asia/Tehran",
        ])
    func everyDayBegins(identifier: String) throws {
        let zone = try systemZone(identifier)
        for cutoff in [0, 30, 90, 150, 300, 1_439] {
            let clock = BusinessClock(zone: zone, cutoffMinutes: cutoff)
            var day = try date("2023-12-31")
            while day < (try date("2040-01-02")) {
                let start = clock.startOfBusinessDay(day)
                guard clock.businessDate(at: start) == day,
                    clock.businessDate(at: start.adding(microseconds: -1)) == day.adding(days: -1)
                else {
                    Issue.record("\(identifier) \(cutoff): \(day) begins at \(start)")
                    return
                }
                day = day.adding(days: 1)
            }
        }
    }

    @Test("N07 a day that a zone left out begins and ends at the same instant")
    func skippedDay() throws {
        // Samoa went from 29 to 31 December 2011.
        let clock = BusinessClock(zone: try systemZone("Pacific/Apia"))
        let skipped = clock.startOfBusinessDay(try date("2011-12-30"))
        #expect(try skipped == instant("2011-12-30T10:00:00Z"))
        #expect(try clock.endOfValidity(lastDay: date("2011-12-30")) == skipped)
        #expect(try clock.businessDate(at: skipped) == date("2011-12-31"))
    }

    @Test("the ends of time have a business day")
    func extremes() {
        let clock = BusinessClock(zone: Self.shanghai, cutoffMinutes: 300)
        #expect(clock.businessDate(at: Instant(microsecondsSinceEpoch: .max)) == .latest)
        #expect(clock.businessDate(at: Instant(microsecondsSinceEpoch: .min)) == .earliest)
        #expect(clock.endOfValidity(lastDay: .latest) == clock.startOfBusinessDay(.latest))
    }
}
