import Foundation
import Primitives
import TestKit
import Testing

@Suite struct TimeZoneRulesTests {
    @Test(
        "offsets agree with Foundation's own zone data",
        arguments: [
            "Asia/Shanghai", "America/New_York", "Europe/Berlin", "Australia/Sydney",
            "Asia/Kolkata", "America/Sao_Paulo", "Pacific/Auckland", "Asia/Tokyo", "UTC",
        ])
    func agreesWithFoundation(identifier: String) throws {
        let rules = try systemZone(identifier)
        let reference = try #require(TimeZone(identifier: identifier))
        var random = SeededGenerator(seed: newSeed())
        // 1980 to 2060, past the end of the tables; the databases agree on these zones.
        for _ in 0..<5_000 {
            let second = Int64.random(in: 315_532_800...2_840_140_800, using: &random)
            let found = rules.offsetSeconds(at: Instant(secondsSinceEpoch: second))
            let expected = reference.secondsFromGMT(
                for: Date(timeIntervalSince1970: Double(second)))
            #expect(found == expected, "\(identifier) at \(second)")
        }
    }

    @Test("a transition holds from its own second on, in the table and by the rule")
    func boundaries() throws {
        let zone = try systemZone("America/New_York")
        for (text, before, after) in [
            ("2007-03-11T07:00:00Z", -18_000, -14_400), ("2026-03-08T07:00:00Z", -18_000, -14_400),
            ("2026-11-01T06:00:00Z", -14_400, -18_000), ("2090-03-12T07:00:00Z", -18_000, -14_400),
            ("2090-11-05T06:00:00Z", -14_400, -18_000),
        ] {
            let at = try instant(text)
            #expect(zone.offsetSeconds(at: at.adding(microseconds: -1)) == before)
            #expect(zone.offsetSeconds(at: at) == after)
        }
    }

    @Test("a time that comes twice is the first, and one left out is the jump")
    func gapsAndOverlaps() throws {
        let zone = try systemZone("Europe/Berlin")
        func at(_ day: String, _ hour: Int, _ minute: Int) throws -> String {
            zone.instant(ofLocal: try date(day), secondsOfDay: hour * 3_600 + minute * 60).rfc3339
        }
        #expect(try at("2026-03-29", 1, 59) == "2026-03-29T00:59:00Z")
        #expect(try at("2026-03-29", 2, 30) == "2026-03-29T01:00:00Z")
        #expect(try at("2026-03-29", 3, 0) == "2026-03-29T01:00:00Z")
        #expect(try at("2026-10-25", 2, 30) == "2026-10-25T00:30:00Z")
        #expect(try at("2026-10-25", 3, 0) == "2026-10-25T02:00:00Z")
        // And by the rule, beyond the table.
        #expect(try at("2090-03-26", 2, 30) == "2090-03-26T01:00:00Z")
        #expect(try at("2090-10-29", 2, 30) == "2090-10-29T00:30:00Z")
    }

    @Test(
        "rules of every form that POSIX has",
        arguments: [
            // rule                          instant                 offset
            ("<+0330>-3:30", "2026-07-01T00:00:00Z", 12_600),
            ("EST5EDT,M3.2.0,M11.1.0", "2026-07-01T00:00:00Z", -14_400),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00Z", 39_600),
            ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00Z", 36_000),
            ("EST5EDT,0/0,J365/25", "2026-12-31T23:59:59Z", -14_400),
            ("EST5EDT,0/0,J365/25", "2026-01-01T05:00:00Z", -14_400),
            ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-07-01T00:00:00Z", -3_600),
            ("AAA0BBB-1:30:15,J60,J300", "2024-03-01T02:00:00Z", 5_415),
            ("AAA0BBB-1:30:15,J60,J300", "2024-03-01T01:59:59Z", 0),
            ("AAA0BBB,59,300", "2024-02-29T02:00:00Z", 3_600),
        ])
    func posixRules(rule: String, at text: String, offset: Int) throws {
        let zone = try TimeZoneRules(tzif: tzif(rule: rule), identifier: "test")
        #expect(try zone.offsetSeconds(at: instant(text)) == offset)
    }

    @Test(
        "a footer that is no rule is refused",
        arguments: [
            "C-8", "CST", "CST-25", "CST-8CDT", "CST-8CDT,M13.1.0,M4.1.0", "CST-8CDT,M3.6.0,M4.1.0",
            "CST-8CDT,M3.1.7,M4.1.0", "CST-8CDT,J0,J10", "CST-8CDT,366,1", "CST-8CDT,J1/168,J2",
            "CST-8:60", "<CST-8", "CST-8 ", "CST-8CDT,M3.1.0", "CST-8CDT,M3.1.0,M4.1.0,",
        ])
    func badRules(rule: String) {
        #expect(throws: TimeZoneRules.Malformed.self) {
            try TimeZoneRules(tzif: tzif(rule: rule), identifier: "test")
        }
    }

    @Test("a file cut short anywhere, or flipped in any byte, is refused or read, never a crash")
    func damaged() throws {
        let data = try Data(
            contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/America/New_York"))
        let bytes = [UInt8](data)
        for length in 0..<bytes.count {
            #expect(throws: TimeZoneRules.Malformed.self) {
                try TimeZoneRules(tzif: Array(bytes.prefix(length)), identifier: "cut")
            }
        }
        var random = SeededGenerator(seed: newSeed())
        let now = try instant("2026-03-05T04:59:00Z")
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= UInt8.random(in: 1...255, using: &random)
            guard let zone = try? TimeZoneRules(tzif: changed, identifier: "flipped") else {
                continue
            }
            let start = zone.instant(ofLocal: try date("2026-03-05"), secondsOfDay: 0)
            #expect(abs(start.seconds(since: now)) < 3 * 86_400)
        }
    }

    @Test("a file of version 1 and a zone with leap seconds")
    func otherVersions() throws {
        let old = tzif(version: 0, types: [28_800])
        let zone = try TimeZoneRules(tzif: old, identifier: "old")
        #expect(zone.offsetSeconds(at: .epoch) == 28_800)
        #expect(throws: TimeZoneRules.Malformed(reason: "counts leap seconds")) {
            try TimeZoneRules(tzif: tzif(version: 0, types: [0], leaps: 1), identifier: "right/UTC")
        }
    }

    @Test("fixed zones have one offset for ever")
    func fixed() {
        let zone = TimeZoneRules.fixed(offsetSeconds: -12_600, identifier: "-03:30")
        for microseconds in [Int64.min, 0, .max] {
            #expect(
                zone.offsetSeconds(at: Instant(microsecondsSinceEpoch: microseconds)) == -12_600)
        }
        #expect(TimeZoneRules.utc.offsetSeconds(at: .epoch) == 0)
        #expect(zone.identifier == "-03:30")
    }
}

/// A minimal file of version 2 whose table is empty.
private func tzif(rule: String) -> [UInt8] {
    tzif(version: 0, types: [0], mark: 0x32) + tzif(version: 0x32, types: [0]) + [0x0A]
        + Array(rule.utf8) + [0x0A]
}

private func tzif(
    version: UInt8, types: [Int32], leaps: UInt32 = 0, mark: UInt8? = nil
) -> [UInt8] {
    func big(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
    }
    var bytes = Array("TZif".utf8) + [mark ?? version] + [UInt8](repeating: 0, count: 15)
    bytes += big(0) + big(0) + big(leaps) + big(0) + big(UInt32(types.count)) + big(4)
    for type in types {
        bytes += big(UInt32(bitPattern: type)) + [0, 0]
    }
    return bytes + Array("AAA\0".utf8)
}
