import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Birthdays")
struct BirthdayTests {
    @Test(
        "C03 3.13 a date is the day, in the ISO week or in the month of a birthday",
        arguments: [
            //  birthday  date          is
            ("03-05", "2026-03-05", [.day, .week, .month]),
            ("03-05", "2026-03-02", [.week, .month]),
            ("03-05", "2026-03-01", [.month]),
            ("03-05", "2026-03-08", [.week, .month]),
            ("03-05", "2026-03-09", [.month]),
            ("03-05", "2026-04-05", []),
            ("03-31", "2026-04-01", [.week]),
            // A week over the end of a year.
            ("01-01", "2025-12-29", [.week]),
            ("01-01", "2025-12-28", []),
            ("12-31", "2026-01-04", [.week]),
            ("12-31", "2026-01-05", []),
            ("12-31", "2026-12-28", [.week, .month]),
            ("12-31", "2026-12-27", [.month]),
            // A leap day is the 28th where there is none.
            ("02-29", "2026-02-28", [.day, .week, .month]),
            ("02-29", "2026-03-01", [.week]),
            ("02-29", "2027-02-28", [.day, .week, .month]),
            ("02-29", "2027-03-01", []),
            ("02-29", "2028-02-28", [.week, .month]),
            ("02-29", "2028-02-29", [.day, .week, .month]),
            ("02-28", "2028-02-29", [.week, .month]),
        ] as [(String, String, BirthdayWindow)])
    func windows(birthday: String, day: String, expected: BirthdayWindow) throws {
        #expect(BirthdayWindow(of: try monthDay(birthday), on: try date(day)) == expected)
    }

    @Test("3.13 who has not told a birthday has none")
    func unknown() throws {
        #expect(BirthdayWindow(of: nil, on: try date("2026-03-05")) == [])
    }

    @Test("3.13 each year has one birthday, one week of seven days around it, and its month")
    func years() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let sample = CalendarDate(
                daysSinceEpoch: Int32.random(in: 0...40_000, using: &random))
            let birthday = try monthDay(String(sample.description.suffix(5)))
            let year = Int.random(in: 1971...2099, using: &random)
            let first = try #require(CalendarDate(year: year, month: 1, day: 1))
            let days = (0..<366).map { first.adding(days: $0) }.filter {
                $0.year == year && BirthdayWindow(of: birthday, on: $0).contains(.day)
            }
            #expect(days.count == 1, "seed \(seed): \(birthday.description) in \(year)")
            let day = try #require(days.first)
            for near in (-40...40).map({ day.adding(days: $0) }) {
                let window = BirthdayWindow(of: birthday, on: near)
                let isInWeek = near.isoWeek == day.isoWeek
                #expect(window.contains(.week) == isInWeek, "seed \(seed), \(near)")
                let isInMonth = near.month == birthday.month
                #expect(window.contains(.month) == isInMonth, "seed \(seed), \(near)")
            }
        }
    }

    @Test(
        "a day of the year is two digits and two digits that a year can have",
        arguments: ["01-01", "12-31", "02-29", "04-30"])
    func monthDays(text: String) {
        #expect(ExpiryPolicy.MonthDay(text)?.description == text)
    }

    @Test(
        "what is no day of a year is refused",
        arguments: [
            "", "-", "1-1", "001-01", "01-001", "00-10", "13-01", "10-00", "02-30", "04-31",
            "2026-01-01", "0101", "01/01", "+1-+5", "-1-05", " 1-05", "０１-０１",
        ])
    func notMonthDays(text: String) {
        #expect(ExpiryPolicy.MonthDay(text) == nil)
    }
}
