package import Primitives

extension LevelRules {
    /// An order as far as levels care.
    package struct Order: Sendable, Hashable {
        package let date: CalendarDate
        /// Which store it was, by any numbers.
        package let store: Int32
        package let amountMinor: Int64
        package let points: Int64

        package init(date: CalendarDate, store: Int32, amountMinor: Int64, points: Int64) {
            self.date = date
            self.store = store
            self.amountMinor = amountMinor
            self.points = points
        }
    }

    /// The standing that orders make by an instant if each counts on its own day: a level is a
    /// function of the history (I10).
    ///
    /// - Parameter orders: by ascending business date, those of a day as they were decided. Nobody
    ///   knows here when the member joined, what points she had or what else she did: conditions over
    ///   membership years, balances and events are not met.
    package func standing(
        after orders: some Sequence<Order>, at now: Instant
    ) -> LevelStanding {
        var history = LevelHistory()
        var held: LevelStanding?
        var day = DayOfReplay(date: .earliest, end: .epoch)
        for order in orders {
            if order.date != day.date {
                day = DayOfReplay(
                    date: order.date,
                    end: min(
                        clock.endOfValidity(lastDay: order.date).adding(microseconds: -1), now))
            }
            history.add(
                LevelHistory.Day(
                    date: order.date, amountMinor: order.amountMinor, orders: 1,
                    visits: day.isNew(order.store) ? 1 : 0, points: order.points))
            held =
                afterOrder(
                    held ?? standingOfNewMember(now: clock.startOfBusinessDay(order.date)),
                    history: history, on: order.date, now: day.end
                ).standing
        }
        return standing(held ?? standingOfNewMember(now: now), history: history, at: now)
    }
}

/// The day that a replay is at.
private struct DayOfReplay {
    let date: CalendarDate
    /// Its last instant: whatever ends before it has ended, and nothing of the next day.
    let end: Instant
    private var stores: [Int32] = []

    init(date: CalendarDate, end: Instant) {
        self.date = date
        self.end = end
    }

    /// Whether no order of the day was there yet.
    mutating func isNew(_ store: Int32) -> Bool {
        guard !stores.contains(store) else { return false }
        stores.append(store)
        return true
    }
}
