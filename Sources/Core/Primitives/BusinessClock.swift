/// Says which business day an instant belongs to: a store's time zone and day cut-off.
///
/// `businessDate(t) = date(local(t) - cutoff)` (docs/domain.md, Time). With a cut-off of 300 minutes
/// a sale at 04:59 still belongs to the day before. The date is computed once, when a fact arrives,
/// and stored with it.
package struct BusinessClock: Sendable, Equatable {
    package static let cutoffRange = 0...1_439

    package let zone: TimeZoneRules
    /// Minutes after local midnight at which the business day begins; within `cutoffRange`.
    package let cutoffMinutes: Int

    package init(zone: TimeZoneRules, cutoffMinutes: Int = 0) {
        precondition(Self.cutoffRange.contains(cutoffMinutes), "the cut-off is within one day")
        self.zone = zone
        self.cutoffMinutes = cutoffMinutes
    }

    package func businessDate(at instant: Instant) -> CalendarDate {
        let local = instant.secondsSinceEpoch + Int64(zone.offsetSeconds(at: instant))
        let day = floorDivide(local - Int64(cutoffMinutes * 60), by: 86_400)
        return CalendarDate(daysSinceEpoch: Int32(clamping: day))
    }

    /// What the clock on the wall shows, 0 to 23; the cut-off has no part in it.
    package func localHour(at instant: Instant) -> Int64 {
        let local = instant.secondsSinceEpoch + Int64(zone.offsetSeconds(at: instant))
        return floorRemainder(local, by: 86_400) / 3_600
    }

    /// Minutes since midnight that the clock on the wall shows, 0 to 1 439, without the cut-off.
    package func localMinute(at instant: Instant) -> Int {
        let local = instant.secondsSinceEpoch + Int64(zone.offsetSeconds(at: instant))
        return Int(floorRemainder(local, by: 86_400) / 60)
    }

    /// The first instant of the business day.
    ///
    /// Where the local cut-off time does not exist, the instant at which the clocks jump over it;
    /// where it comes twice, the first of the two.
    package func startOfBusinessDay(_ date: CalendarDate) -> Instant {
        zone.instant(ofLocal: date, secondsOfDay: cutoffMinutes * 60)
    }

    /// The exclusive end of what is valid until and including that business day.
    package func endOfValidity(lastDay: CalendarDate) -> Instant {
        startOfBusinessDay(lastDay.adding(days: 1))
    }
}
