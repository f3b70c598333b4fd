import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Notes the birthdays of each business day (B16, 3.13); what they earn is worked off by
/// `SystemEvents`.
///
/// One event a member and calendar year: who has her birthday changed has had it all the same.
struct Birthdays: Sendable {
    /// Days on which no process ran, and that are made up for.
    private static let madeUp = 6

    let pool: PostgresPool

    func job(_ days: BusinessDays) -> BackgroundJob {
        days.job("birthdays", makingUp: Self.madeUp) { day in try await note(day) }
    }

    private func note(_ day: BusinessDays.Day) async throws {
        try await pool.execute(
            NoteBirthdays(
                merchant: day.merchant, year: day.date.year,
                at: day.clock.startOfBusinessDay(day.date),
                days: Self.days(on: day.date)),
            settings: [.merchant(day.merchant)], deadline: .now + .seconds(30))
    }

    /// The birthdays that fall on a date: in a common year 28 February has two.
    private static func days(on date: CalendarDate) -> [String] {
        let day = String(date.description.suffix(5))
        let leapDay = "02-29"
        guard let birthday = ExpiryPolicy.MonthDay(leapDay), day != leapDay,
            BirthdayWindow(of: birthday, on: date).contains(.day)
        else { return [day] }
        return [day, leapDay]
    }
}
