import PointsDomain
import Primitives
import Testing

@Suite("Reminders of points that end")
struct ReminderScheduleTests {
    private let clock = BusinessClock(
        zone: .fixed(offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai"), cutoffMinutes: 300)

    /// - Parameter lastDay: the last business date on which the points can be used.
    private func reminder(
        on today: String, lastDay: String, days: [Int] = [30, 7, 1]
    ) throws -> [Int]? {
        let schedule = ReminderSchedule(
            on: try #require(CalendarDate(iso: today)), days: days, clock: clock)
        let last = try #require(CalendarDate(iso: lastDay))
        let end = clock.endOfValidity(lastDay: last)
        #expect(schedule.lastDate(of: end) == last)
        let reminder = schedule.reminder(of: end)
        // What is within the schedule is what there is a reminder for.
        let isWithin = try #require(schedule.until) > end
        #expect(isWithin == (reminder != nil))
        return reminder.map { [$0.days, $0.daysLeft] }
    }

    @Test(
        "C14 each end belongs to the nearest of the programme's days that it is within",
        arguments: [
            ("2026-03-01", "2026-03-31", nil), ("2026-03-01", "2026-03-30", [30, 30]),
            ("2026-03-01", "2026-03-08", [30, 8]), ("2026-03-01", "2026-03-07", [7, 7]),
            ("2026-03-01", "2026-03-02", [7, 2]), ("2026-03-01", "2026-03-01", [1, 1]),
        ] as [(String, String, [Int]?)])
    func nearest(today: String, lastDay: String, expected: [Int]?) throws {
        #expect(try reminder(on: today, lastDay: lastDay) == expected)
    }

    @Test("C14 the order in which a programme names its days does not matter")
    func anyOrder() throws {
        #expect(try reminder(on: "2026-03-01", lastDay: "2026-03-03", days: [1, 14, 3]) == [3, 3])
    }

    @Test("X18 limits look back to the beginning of their periods, a cool-down to its length")
    func looksBack() throws {
        let at = try #require(Instant(rfc3339: "2026-03-05T04:00:00Z"))
        let event = MemberEvent(
            code: "SHARE", occurredAt: at, date: clock.businessDate(at: at), amountMinor: 0,
            currency: .cny, channel: "", facts: [:])
        func since(_ limits: [EventRule.Limit], cooldown: Int64 = 0) throws -> Instant? {
            EventRule(
                code: "SHARE", name: BilingualName(zh: "分享", en: "a share"), points: 10,
                limits: limits, cooldownSeconds: cooldown
            ).looksBack(from: event, clock: clock)
        }
        #expect(try since([]) == nil)
        #expect(try since([], cooldown: 60) == at.adding(seconds: -60))
        // Monday's business day begins at five in the morning.
        #expect(
            try since([.init(.day, times: 1), .init(.week, times: 1)])
                == Instant(rfc3339: "2026-03-01T21:00:00Z"))
        #expect(try since([.init(.lifetime, times: 1), .init(.day, times: 1)]) == .epoch)
    }
}
