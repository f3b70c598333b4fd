package import Primitives

/// Times as the providers write them: China's, which is UTC+8 all year.
package enum ChinaTime {
    package static let offsetSeconds: Int64 = 8 * 3_600

    /// `2026-03-05T12:59:00+08:00`.
    package static func rfc3339(_ instant: Instant) -> String {
        local(instant) + "+08:00"
    }

    /// `2026-03-05 12:59:00`.
    package static func plain(_ instant: Instant) -> String {
        local(instant).replacing("T", with: " ", maxReplacements: 1)
    }

    /// Reads `2026-03-05 12:59:00`.
    package static func plain(_ text: some StringProtocol) -> Instant? {
        let parts = text.split(separator: " ")
        guard parts.count == 2 else { return nil }
        return Instant(rfc3339: parts[0] + "T" + parts[1] + "+08:00")
    }

    private static func local(_ instant: Instant) -> String {
        let whole = Instant(secondsSinceEpoch: instant.secondsSinceEpoch + offsetSeconds)
        return String(whole.rfc3339.dropLast())
    }
}
