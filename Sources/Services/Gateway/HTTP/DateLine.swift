import Primitives

/// The `date` field of replies, formatted once a second.
struct DateLine {
    private var second: Int64 = .min
    private var line = ""

    mutating func text(at now: Instant) -> String {
        let second = now.secondsSinceEpoch
        if second != self.second {
            self.second = second
            line = Self.format(second)
        }
        return line
    }

    /// IMF-fixdate of RFC 9110, for example `Thu, 05 Mar 2026 04:59:00 GMT`.
    static func format(_ second: Int64) -> String {
        let (days, rest) = second.quotientAndRemainderFloored(86_400)
        let date = CalendarDate(daysSinceEpoch: Int32(clamping: days))
        let (year, month, day) = date.components
        let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday.rawValue - 1]
        let monthName = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ][month - 1]
        let time = [rest / 3_600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
        return "\(weekday), \(padded(Int64(day), 2)) \(monthName) \(padded(Int64(year), 4)) "
            + time.joined(separator: ":") + " GMT"
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Int64 {
    fileprivate func quotientAndRemainderFloored(_ divisor: Int64) -> (Int64, Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
