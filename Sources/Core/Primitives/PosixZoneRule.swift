/// A zone's rule for all years to come, as POSIX writes it: `CST-8`, `CET-1CEST,M3.5.0,M10.5.0/3`.
struct PosixZoneRule: Sendable, Equatable {
    /// A day of the year in one of the three ways that POSIX knows.
    enum Day: Sendable, Equatable {
        /// 1 to 365; 29 February is never counted.
        case julian(Int)
        /// 0 to 365, leap days counted.
        case zeroBased(Int)
        /// Weekday 0 (Sunday) to 6 in week 1 to 5 of the month; week 5 is the last.
        case weekday(month: Int, week: Int, day: Int)
    }

    struct Change: Sendable, Equatable {
        let day: Day
        /// Of local time; -167 to 167 hours.
        let seconds: Int
    }

    struct Daylight: Sendable, Equatable {
        let offset: Int
        let start: Change
        let end: Change
    }

    let standardOffset: Int
    let daylight: Daylight?

    func offset(atSecond second: Int64) -> Int {
        guard let daylight else { return standardOffset }
        let year = Self.date(ofSecond: second + Int64(standardOffset)).year
        let start = instant(of: daylight.start, year: year, offset: standardOffset)
        let end = instant(of: daylight.end, year: year, offset: daylight.offset)
        let isDaylight =
            start < end
            ? second >= start && second < end
            : second >= start || second < end
        return isDaylight ? daylight.offset : standardOffset
    }

    func nextTransition(after second: Int64) -> Int64? {
        guard let daylight else { return nil }
        let year = Self.date(ofSecond: second).year
        var next: Int64?
        for candidateYear in max(year - 1, 1)...min(year + 1, 9_999) {
            for at in [
                instant(of: daylight.start, year: candidateYear, offset: standardOffset),
                instant(of: daylight.end, year: candidateYear, offset: daylight.offset),
            ] where at > second {
                next = min(next ?? at, at)
            }
        }
        return next
    }

    private func instant(of change: Change, year: Int, offset: Int) -> Int64 {
        let days = Int64(change.day.date(in: year).daysSinceEpoch)
        return days * 86_400 + Int64(change.seconds - offset)
    }

    private static func date(ofSecond second: Int64) -> CalendarDate {
        CalendarDate(daysSinceEpoch: Int32(clamping: floorDivide(second, by: 86_400)))
    }
}

extension PosixZoneRule.Day {
    func date(in year: Int) -> CalendarDate {
        switch self {
        case .julian(let number):
            let skipsLeapDay = CalendarDate.isLeap(year: year) && number >= 60
            return Self.first(ofMonth: 1, of: year).adding(
                days: skipsLeapDay ? number : number - 1)
        case .zeroBased(let number):
            return Self.first(ofMonth: 1, of: year).adding(days: number)
        case .weekday(let month, let week, let day):
            let first = Self.first(ofMonth: month, of: year)
            let until = floorRemainder(day - first.weekday.rawValue, by: 7)
            let date = first.adding(days: until + (week - 1) * 7)
            return date.month == month ? date : date.adding(days: -7)
        }
    }

    private static func first(ofMonth month: Int, of year: Int) -> CalendarDate {
        guard let date = CalendarDate(year: year, month: month, day: 1) else {
            preconditionFailure("the year and the month were checked before")
        }
        return date
    }
}

extension PosixZoneRule {
    init?(_ text: [UInt8]) {
        let parsed = text.withUnsafeBufferPointer { bytes -> PosixZoneRule? in
            var reader = TextReader(bytes)
            let rule = PosixZoneRule(reading: &reader)
            return reader.isAtEnd ? rule : nil
        }
        guard let parsed else { return nil }
        self = parsed
    }

    private init?(reading reader: inout TextReader) {
        guard Self.skipName(&reader), let west = Self.time(&reader, hours: 24) else { return nil }
        // POSIX counts west of Greenwich as positive.
        standardOffset = -west
        guard !reader.isAtEnd else {
            daylight = nil
            return
        }
        guard Self.skipName(&reader) else { return nil }
        var offset = standardOffset + 3_600
        if reader.next != UInt8(ascii: ",") {
            guard let west = Self.time(&reader, hours: 24) else { return nil }
            offset = -west
        }
        guard reader.take(","), let start = Self.change(&reader),
            reader.take(","), let end = Self.change(&reader)
        else { return nil }
        daylight = Daylight(offset: offset, start: start, end: end)
    }

    private static func skipName(_ reader: inout TextReader) -> Bool {
        if reader.take("<") {
            let length = reader.skip { $0 != UInt8(ascii: ">") }
            return length >= 3 && reader.take(">")
        }
        return reader.skip { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) } >= 3
    }

    private static func change(_ reader: inout TextReader) -> Change? {
        guard let day = day(&reader) else { return nil }
        guard reader.take("/") else { return Change(day: day, seconds: 7_200) }
        guard let seconds = time(&reader, hours: 167) else { return nil }
        return Change(day: day, seconds: seconds)
    }

    private static func day(_ reader: inout TextReader) -> Day? {
        if reader.take("J") {
            guard let number = reader.number(digits: 1...3), (1...365).contains(number) else {
                return nil
            }
            return .julian(number)
        }
        if reader.take("M") {
            guard let month = reader.number(digits: 1...2), (1...12).contains(month),
                reader.take("."), let week = reader.number(digits: 1), (1...5).contains(week),
                reader.take("."), let day = reader.number(digits: 1), (0...6).contains(day)
            else { return nil }
            return .weekday(month: month, week: week, day: day)
        }
        guard let number = reader.number(digits: 1...3), number <= 365 else { return nil }
        return .zeroBased(number)
    }

    private static func time(_ reader: inout TextReader, hours limit: Int) -> Int? {
        let sign = reader.take("-") ? -1 : 1
        if sign == 1 { _ = reader.take("+") }
        guard let hours = reader.number(digits: 1...3), hours <= limit else { return nil }
        var seconds = hours * 3_600
        for unit in [60, 1] where reader.take(":") {
            guard let part = reader.number(digits: 2), part < 60 else { return nil }
            seconds += part * unit
        }
        return sign * seconds
    }
}
