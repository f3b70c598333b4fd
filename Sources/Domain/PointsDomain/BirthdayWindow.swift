package import Primitives

/// How near a member's birthday a date is (3.13). A leap day counts as February 28 in common years.
package struct BirthdayWindow: OptionSet, Hashable, Sendable {
    package let rawValue: Int16

    package init(rawValue: Int16) { self.rawValue = rawValue }

    package static let day = BirthdayWindow(rawValue: 1)
    /// The ISO week that contains it.
    package static let week = BirthdayWindow(rawValue: 2)
    package static let month = BirthdayWindow(rawValue: 4)

    package init(of birthday: ExpiryPolicy.MonthDay?, on date: CalendarDate) {
        guard let birthday else {
            self = []
            return
        }
        let year = date.year
        var window: BirthdayWindow = []
        // The week of a date may reach into the year before or after.
        for candidate in [year - 1, year, year + 1].map(birthday.date(in:)) {
            if candidate == date { window.insert(.day) }
            if candidate.startOfWeek == date.startOfWeek { window.insert(.week) }
        }
        if birthday.month == date.month { window.insert(.month) }
        self = window
    }
}

extension ExpiryPolicy.MonthDay {
    /// From `MM-DD`, and nothing else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2,
            parts.allSatisfy({ part in
                part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }), let month = Int(parts[0]), let day = Int(parts[1])
        else { return nil }
        self.init(month: month, day: day)
    }

    package var description: String { "\(Self.padded(month))-\(Self.padded(day))" }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
