import Primitives
import TestKit
import Testing

@Suite struct InstantTests {
    @Test(
        "an instant reads and prints RFC 3339",
        arguments: [
            ("2026-03-05T04:59:00Z", "2026-03-05T04:59:00Z"),
            ("2026-03-05T04:59:00.5Z", "2026-03-05T04:59:00.500Z"),
            ("2026-03-05T04:59:00.123456Z", "2026-03-05T04:59:00.123456Z"),
            ("2026-03-05T04:59:00.123456789Z", "2026-03-05T04:59:00.123456Z"),
            ("2026-03-05T04:59:00.000000Z", "2026-03-05T04:59:00Z"),
            ("2026-03-05T04:59:00+08:00", "2026-03-04T20:59:00Z"),
            ("2026-12-31T23:30:00-01:30", "2027-01-01T01:00:00Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
            ("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"),
        ])
    func reads(text: String, printed: String) throws {
        #expect(try instant(text).rfc3339 == printed)
    }

    @Test(
        "what is no RFC 3339 instant is refused",
        arguments: [
            "", "2026-03-05", "2026-03-05T04:59:00", "2026-03-05 04:59:00Z", "2026-03-05t04:59:00z",
            "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z",
            "2026-03-05T24:00:00Z", "2026-03-05T23:60:00Z", "2026-03-05T23:59:60Z",
            "2026-03-05T04:59:00.Z", "2026-03-05T04:59:00.1234567890Z", "2026-03-05T04:59:00+8:00",
            "2026-03-05T04:59:00+08:60", "2026-03-05T04:59:00+24:00", "2026-03-05T04:59:00Z ",
            "0000-01-01T00:00:00Z", "12026-03-05T04:59:00Z", "-026-03-05T04:59:00Z",
            "2026-03-05T04:59:00Z\0", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
        ])
    func refused(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test("text and number agree over the whole range")
    func roundTrip() throws {
        var random = SeededGenerator(seed: newSeed())
        let range =
            try instant("0001-01-01T00:00:00Z")
            .microsecondsSinceEpoch...instant(
                "9999-12-31T23:59:59.999999Z"
            ).microsecondsSinceEpoch
        for _ in 0..<10_000 {
            let one = Instant(
                microsecondsSinceEpoch: Int64.random(in: range, using: &random))
            #expect(Instant(rfc3339: one.rfc3339) == one)
        }
    }

    @Test("arithmetic counts in its unit and stops at the ends of the range")
    func arithmetic() throws {
        let noon = try instant("2026-03-05T12:00:00Z")
        #expect(noon.adding(milliseconds: -1).rfc3339 == "2026-03-05T11:59:59.999Z")
        #expect(noon.adding(microseconds: 1).rfc3339 == "2026-03-05T12:00:00.000001Z")
        #expect(noon.adding(seconds: 86_400).rfc3339 == "2026-03-06T12:00:00Z")
        #expect(noon.seconds(since: noon.adding(milliseconds: 1)) == -1)
        #expect(noon.seconds(since: noon.adding(seconds: -90)) == 90)
        #expect(Instant(millisecondsSinceEpoch: -1).secondsSinceEpoch == -1)
        #expect(Instant(microsecondsSinceEpoch: -1).millisecondsSinceEpoch == -1)

        #expect(noon.adding(seconds: .max).microsecondsSinceEpoch == .max)
        #expect(noon.adding(milliseconds: .min).microsecondsSinceEpoch == .min)
        let (first, last) = (
            Instant(microsecondsSinceEpoch: .min), Instant(microsecondsSinceEpoch: .max)
        )
        #expect(last.microseconds(since: first) == .max)
        #expect(first.microseconds(since: last) == .min)
    }

    @Test("instants beyond the calendar still print")
    func beyond() {
        #expect(Instant(microsecondsSinceEpoch: .max).rfc3339.hasPrefix("9999-12-31T"))
        #expect(Instant(microsecondsSinceEpoch: .min).rfc3339.hasPrefix("0001-01-01T"))
    }
}
