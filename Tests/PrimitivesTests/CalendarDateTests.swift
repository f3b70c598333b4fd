import Primitives
import TestKit
import Testing

@Suite struct CalendarDateTests {
    @Test("every day from year 1 to 9999 follows the one before, there and back")
    func everyDay() throws {
        var (year, month, day) = (1, 1, 1)
        var expected = CalendarDate.earliest.daysSinceEpoch
        var weekday = 1
        while year <= 9_999 {
            let date = try #require(CalendarDate(year: year, month: month, day: day))
            guard date.daysSinceEpoch == expected, date.components == (year, month, day),
                date.weekday.rawValue == weekday
            else {
                Issue.record("\(year)-\(month)-\(day) is \(date), day \(date.daysSinceEpoch)")
                return
            }
            expected += 1
            weekday = weekday % 7 + 1
            day += 1
            if CalendarDate(year: year, month: month, day: day) == nil {
                #expect((28...31).contains(day - 1))
                (month, day) = (month + 1, 1)
            }
            if month == 13 { (year, month) = (year + 1, 1) }
        }
        #expect(expected == CalendarDate.latest.daysSinceEpoch + 1)
    }

    @Test("known days have their numbers")
    func anchors() throws {
        #expect(try date("1970-01-01").daysSinceEpoch == 0)
        #expect(try date("2000-03-01").daysSinceEpoch == 11_017)
        #expect(try date("2026-03-05").weekday == .thursday)
        #expect(try date("2026-03-04").weekday == .wednesday)
        #expect(CalendarDate.earliest.description == "0001-01-01")
        #expect(CalendarDate.latest.description == "9999-12-31")
    }

    @Test(
        "what is no day is refused",
        arguments: [
            "", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-01", "2026-01-00", "2026-1-01",
            "26-01-01", "2026/01/01", "2026-01-01 ", "0000-01-01", "2026-01-011", "２026-01-01",
        ])
    func refused(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(
        "months and years clamp to the last day of a shorter month",
        arguments: [
            // start       months  result
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"),
            ("2026-12-31", 2, "2027-02-28"), ("2026-05-31", 12, "2027-05-31"),
            ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
            ("2026-01-01", -24_312, "0001-01-01"), ("0001-01-01", -1, "0001-01-01"),
            ("9999-12-31", 1, "9999-12-31"), ("2026-01-01", .max, "9999-12-31"),
            ("2026-01-01", .min, "0001-01-01"),
        ])
    func months(start: String, months: Int, result: String) throws {
        #expect(try date(start).adding(months: months).description == result)
    }

    @Test("years and days are added, and stop at the ends")
    func yearsAndDays() throws {
        #expect(try date("2024-02-29").adding(years: 1).description == "2025-02-28")
        #expect(try date("2024-02-29").adding(years: 4).description == "2028-02-29")
        #expect(try date("2026-01-01").adding(years: .max) == .latest)
        #expect(try date("2026-01-01").adding(years: .min) == .earliest)
        #expect(try date("2026-12-31").adding(days: 1).description == "2027-01-01")
        #expect(try date("2026-01-01").adding(days: .max) == .latest)
        #expect(try date("2026-01-01").adding(days: .min) == .earliest)
        #expect(try date("2026-03-01").days(since: date("2026-02-01")) == 28)
    }

    @Test(
        "ISO weeks belong to the year of their Thursday",
        arguments: [
            ("2026-01-01", 2026, 1), ("2025-12-29", 2026, 1), ("2025-12-28", 2025, 52),
            ("2020-12-31", 2020, 53), ("2021-01-03", 2020, 53), ("2021-01-04", 2021, 1),
            ("2027-01-03", 2026, 53), ("2024-12-30", 2025, 1), ("2023-01-01", 2022, 52),
        ])
    func isoWeek(iso: String, year: Int, week: Int) throws {
        let found = try date(iso).isoWeek
        #expect(found == (year, week))
    }

    @Test("periods begin and end where they should")
    func periods() throws {
        let day = try date("2024-02-29")
        #expect(day.quarter == 1)
        #expect("\(day.startOfMonth) \(day.endOfMonth)" == "2024-02-01 2024-02-29")
        #expect("\(day.startOfQuarter) \(day.endOfQuarter)" == "2024-01-01 2024-03-31")
        #expect("\(day.startOfHalf) \(day.endOfHalf)" == "2024-01-01 2024-06-30")
        #expect("\(day.startOfYear) \(day.endOfYear)" == "2024-01-01 2024-12-31")
        #expect("\(day.startOfWeek) \(day.endOfWeek)" == "2024-02-26 2024-03-03")
        let late = try date("2026-12-31")
        #expect(late.quarter == 4)
        #expect("\(late.startOfHalf) \(late.endOfQuarter)" == "2026-07-01 2026-12-31")
        #expect(CalendarDate.latest.endOfYear == .latest)
        #expect(CalendarDate.earliest.startOfYear == .earliest)
    }

    @Test("a period holds its days, and its neighbours do not")
    func periodLaws() throws {
        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<10_000 {
            let day = CalendarDate(
                daysSinceEpoch: Int32.random(in: -700_000...2_900_000, using: &random))
            for (start, end) in [
                (day.startOfWeek, day.endOfWeek), (day.startOfMonth, day.endOfMonth),
                (day.startOfQuarter, day.endOfQuarter), (day.startOfHalf, day.endOfHalf),
                (day.startOfYear, day.endOfYear),
            ] {
                #expect(start <= day && day <= end)
            }
            #expect(day.endOfMonth.adding(days: 1).startOfMonth == day.endOfMonth.adding(days: 1))
            #expect(day.endOfQuarter.adding(days: 1).month % 3 == 1)
            #expect(day.endOfHalf.adding(days: 1).month % 6 == 1)
            #expect(day.endOfYear.adding(days: 1).startOfYear.year == day.year + 1)
            #expect(CalendarDate(iso: day.description) == day)
        }
    }
}
