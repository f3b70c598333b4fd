import Foundation
import Primitives
import Testing

func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }

/// The rules of a zone from the system's own file.
func systemZone(_ identifier: String) throws -> TimeZoneRules {
    let data = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/\(identifier)"))
    return try TimeZoneRules(tzif: [UInt8](data), identifier: identifier)
}
