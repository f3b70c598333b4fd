package import Primitives

/// What a visit a day is worth (C05): a few points each, and more after a week without a gap.
package struct CheckInRule: Hashable, Sendable {
    package let points: Int64
    /// Days of an unbroken streak after which the bonus comes, again and again.
    package let bonusEvery: Int64
    package let bonusPoints: Int64

    package init(points: Int64, bonusEvery: Int64, bonusPoints: Int64) {
        self.points = points
        self.bonusEvery = bonusEvery
        self.bonusPoints = bonusPoints
    }
}

package enum CheckIn {
    package struct Last: Hashable, Sendable {
        package let date: CalendarDate
        package let streak: Int64

        package init(date: CalendarDate, streak: Int64) {
            self.date = date
            self.streak = streak
        }
    }

    /// - Returns: nil where she has checked in on that business date, or a later one, before.
    package static func decide(
        _ rule: CheckInRule, last: Last?, on date: CalendarDate
    ) -> (streak: Int64, points: Int64)? {
        var streak: Int64 = 1
        if let last {
            guard last.date < date else { return nil }
            if last.date.adding(days: 1) == date { streak = last.streak + 1 }
        }
        let bonus = rule.bonusEvery > 0 && streak % rule.bonusEvery == 0 ? rule.bonusPoints : 0
        return (streak, rule.points + bonus)
    }
}
