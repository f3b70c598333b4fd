extension Instant: CustomStringConvertible {
    /// Reads `2026-03-05T04:59:00.123Z` or the same with an offset such as `+08:00`.
    ///
    /// Years 1 to 9999 in UTC; up to nine digits of fraction, cut to microseconds; no leap second,
    /// and `T` and `Z` in capitals as in proto3 JSON.
    package init?(rfc3339: String) {
        var text = rfc3339
        let parsed = text.withUTF8 { bytes in
            var reader = TextReader(bytes)
            let instant = Instant(reading: &reader)
            return reader.isAtEnd ? instant : nil
        }
        guard let parsed else { return nil }
        self = parsed
    }

    private init?(reading reader: inout TextReader) {
        guard let date = CalendarDate(reading: &reader), reader.take("T"),
            let hour = reader.number(digits: 2), hour < 24, reader.take(":"),
            let minute = reader.number(digits: 2), minute < 60, reader.take(":"),
            let second = reader.number(digits: 2), second < 60,
            let microsecond = Self.fraction(&reader), let offset = Self.offset(&reader)
        else { return nil }
        let days = Int64(date.daysSinceEpoch)
        let seconds = days * 86_400 + Int64(hour * 3_600 + minute * 60 + second - offset)
        guard Self.calendarSeconds.contains(seconds) else { return nil }
        self.init(microsecondsSinceEpoch: seconds * 1_000_000 + Int64(microsecond))
    }

    private static let calendarSeconds: Range<Int64> = {
        let days = CalendarDate.earliest.daysSinceEpoch...CalendarDate.latest.daysSinceEpoch
        return Int64(days.lowerBound) * 86_400..<(Int64(days.upperBound) + 1) * 86_400
    }()

    private static func fraction(_ reader: inout TextReader) -> Int? {
        guard reader.take(".") else { return 0 }
        var value = 0
        var digits = 0
        while let digit = reader.number(digits: 1) {
            digits += 1
            guard digits <= 9 else { return nil }
            if digits <= 6 { value = value * 10 + digit }
        }
        guard digits > 0 else { return nil }
        while digits < 6 {
            value *= 10
            digits += 1
        }
        return value
    }

    private static func offset(_ reader: inout TextReader) -> Int? {
        if reader.take("Z") { return 0 }
        let isEast = reader.take("+")
        guard isEast || reader.take("-"), let hours = reader.number(digits: 2), hours < 24,
            reader.take(":"), let minutes = reader.number(digits: 2), minutes < 60
        else { return nil }
        return (hours * 3_600 + minutes * 60) * (isEast ? 1 : -1)
    }

    /// UTC with `Z`; no fraction, or three or six digits of it, whichever loses nothing.
    package var rfc3339: String {
        let seconds = secondsSinceEpoch
        let days = floorDivide(seconds, by: 86_400)
        let second = Int(floorRemainder(seconds, by: 86_400))
        let fraction = Int(floorRemainder(microsecondsSinceEpoch, by: 1_000_000))
        let date = CalendarDate(daysSinceEpoch: Int32(clamping: days))
        return String(unsafeUninitializedCapacity: 27) { text in
            var position = 0
            date.write(to: text, at: &position)
            text.write("T", at: &position)
            text.write(second / 3_600, digits: 2, at: &position)
            text.write(":", at: &position)
            text.write(second / 60 % 60, digits: 2, at: &position)
            text.write(":", at: &position)
            text.write(second % 60, digits: 2, at: &position)
            if fraction != 0 {
                text.write(".", at: &position)
                if fraction % 1_000 == 0 {
                    text.write(fraction / 1_000, digits: 3, at: &position)
                } else {
                    text.write(fraction, digits: 6, at: &position)
                }
            }
            text.write("Z", at: &position)
            return position
        }
    }

    package var description: String { rfc3339 }
}
