package import Primitives

extension Offer.Times {
    /// Whether weekday, minute and date are among those on which it holds; begin and end aside.
    package func isOpen(at moment: PricingFacts.Moment) -> Bool {
        if !weekdays.isEmpty, !weekdays.contains(moment.businessDate.weekday) { return false }
        if !minutes.isEmpty, !minutes.contains(where: { $0.contains(moment.minute) }) {
            return false
        }
        return !blackouts.contains(moment.businessDate)
    }

    package func holds(at moment: PricingFacts.Moment) -> Bool {
        if let from, moment.instant < from { return false }
        if let until, moment.instant >= until { return false }
        return isOpen(at: moment)
    }

    /// Whether it depends on where the clock stands, and not on the instant alone.
    package var isLocal: Bool { !weekdays.isEmpty || !minutes.isEmpty || !blackouts.isEmpty }

    /// When it holds between two instants, for who has no clock of the store: looked at minute by
    /// minute, since by any clock it begins and ends with a minute, so within days and not years.
    package func spans(
        from begin: Instant, until end: Instant, by clock: BusinessClock
    ) -> [Range<Instant>] {
        let begin = max(begin, from ?? begin)
        let end = min(end, until ?? end)
        guard begin < end else { return [] }
        guard isLocal else { return [begin..<end] }
        var spans: [Range<Instant>] = []
        var opened: Instant?
        var instant = begin
        while instant < end {
            switch (isOpen(at: .init(instant, clock)), opened) {
            case (true, nil): opened = instant
            case (false, let from?):
                spans.append(from..<instant)
                opened = nil
            case (true, _), (false, nil): break
            }
            let minute = instant.secondsSinceEpoch / 60
            instant = Instant(secondsSinceEpoch: (minute + 1) * 60)
        }
        if let opened { spans.append(opened..<end) }
        return spans
    }
}
