import PointsDomain
import Primitives
import Testing

/// Shorthand that fails the test instead of the process.
func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }
func ratio(_ text: String) throws -> Ratio { try #require(Ratio(decimal: text)) }

let shanghai = TimeZoneRules.fixed(offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai")

func programme(
    rate: Ratio = Ratio(1, 100) ?? .one,
    categories: [String: String] = [:], weekdays: [Weekday: String] = [:],
    levels: [String: String] = [:], combination: Programme.Combination = .additive,
    cap: Int64? = nil, expiry: ExpiryPolicy = .none
) throws -> Programme {
    try Programme(
        version: 7, baseRate: rate,
        categoryMultipliers: categories.mapValues(ratio),
        weekdayMultipliers: weekdays.mapValues(ratio),
        levelMultipliers: levels.mapValues(ratio),
        combination: combination, monthlyCap: cap, expiry: expiry)
}

/// A purchase on Thursday, 2026-03-05, at noon in Shanghai.
func facts(
    _ programme: Programme?, _ lines: [(category: String, amountMinor: Int64)],
    on day: String = "2026-03-05", level: String = "base", blocked: Bool = false,
    granted: Int64 = 0
) throws -> Earning.Facts {
    Earning.Facts(
        programme: programme,
        lines: lines.map { Earning.Line(category: $0.category, amountMinor: $0.amountMinor) },
        currency: .cny, businessDate: try date(day), paidAt: try instant("\(day)T04:00:00Z"),
        lotClock: BusinessClock(zone: shanghai), levelCode: level, earningBlocked: blocked,
        grantedInMonth: granted)
}

func grant(_ facts: Earning.Facts) throws -> Earning.Grant {
    guard case .grant(let grant) = Earning.decide(facts) else {
        throw Unexpected(what: "\(Earning.decide(facts))")
    }
    return grant
}

struct Unexpected: Error { let what: String }
