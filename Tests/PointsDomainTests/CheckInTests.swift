import PointsDomain
import Primitives
import Testing

@Suite("Checking in")
struct CheckInTests {
    private let rule = CheckInRule(points: 5, bonusEvery: 7, bonusPoints: 20)

    /// What she gets for each of these days, counted from the first.
    private func gains(on days: [Int]) throws -> [Int64?] {
        let first = try date("2026-02-20")
        var last: CheckIn.Last?
        return days.map { number in
            let today = first.adding(days: number)
            guard let visit = CheckIn.decide(rule, last: last, on: today) else { return nil }
            last = CheckIn.Last(date: today, streak: visit.streak)
            return visit.points
        }
    }

    @Test(
        "C05 check-in gives 5 a day and 20 on every seventh",
        arguments: [(6, 30 as Int64), (7, 55), (8, 60), (14, 110), (30, 230)])
    func totals(days: Int, expected: Int64) throws {
        let given = try gains(on: Array(0..<days)).compactMap { $0 }
        #expect(given.count == days)
        #expect(given.reduce(0, +) == expected)
    }

    @Test("C05 the second call of a day gives nothing, nor does one for a day that is over")
    func oncePerDay() throws {
        #expect(try gains(on: [0, 0, 1, 0, 1]) == [5, nil, 5, nil, nil])
    }

    @Test("C05 after a gap the streak starts anew")
    func gap() throws {
        // Six days, one missed, and seven more: the bonus comes on the last.
        let given = try gains(on: Array(0...5) + Array(7...13)).compactMap { $0 }
        let expected: [Int64] = Array(repeating: 5, count: 12) + [25]
        #expect(given == expected)
        let today = try date("2026-03-05")
        let last = CheckIn.Last(date: today.adding(days: -2), streak: 6)
        let visit = CheckIn.decide(rule, last: last, on: today)
        #expect(visit?.streak == 1)
        #expect(visit?.points == 5)
    }

    @Test("C05 a rule without a bonus gives the same every day")
    func withoutBonus() throws {
        let plain = CheckInRule(points: 5, bonusEvery: 0, bonusPoints: 20)
        let today = try date("2026-03-05")
        let last = CheckIn.Last(date: today.adding(days: -1), streak: 6)
        let visit = CheckIn.decide(plain, last: last, on: today)
        #expect(visit?.streak == 7)
        #expect(visit?.points == 5)
    }
}
