package import Levels
package import Primitives

/// Reckons a member's level again from what it was decided by, from nothing: a level is a function
/// of its history (I10).
package struct LevelReckoning: Sendable {
    /// What a level was decided by, as its journal tells it.
    package enum Fact: Sendable, Hashable {
        /// An order, or what came back of one. Its visits are told from the store's orders.
        case order(LevelHistory.Day, store: UUIDv7)
        case giveBack(LevelHistory.Day, store: UUIDv7)
        /// An event beside buying.
        case event(LevelHistory.Day)
        /// The usable points of hers after a change.
        case balance(LevelHistory.Day)
        /// A new scheme looked at her.
        case refresh
        /// What was counted of a day before the journal began, and in a store.
        case counted(LevelHistory.Day)
        case countedInStore(CalendarDate, store: UUIDv7, orders: Int64)
        /// The level that she held when the journal began.
        case held(LevelStanding)
        /// A day of another account of hers, and what it had in a store; counted by the next
        /// `.merged`.
        case moved(LevelHistory.Day)
        case movedInStore(CalendarDate, store: UUIDv7, orders: Int64)
        /// What was moved before it counts from here on.
        case merged
    }

    private struct StoreDay: Hashable {
        let date: CalendarDate
        let store: UUIDv7
    }

    private let book: LevelBook
    private var state: LevelState
    private var history: LevelHistory
    private var storeOrders: [StoreDay: Int64] = [:]
    private var moved: [LevelHistory.Day] = []

    /// - Parameter joinedAt: when she became a member.
    package init(joinedAt: Instant, book: LevelBook) {
        let rules = book.rules(at: joinedAt)
        self.book = book
        state = LevelState(rules.standingOfNewMember(now: joinedAt))
        history = LevelHistory(joined: rules.clock.businessDate(at: joinedAt))
    }

    package mutating func take(_ fact: Fact, at instant: Instant) {
        switch fact {
        case .order(let day, let store):
            let day = visited(day, store)
            step(at: instant) { $0.order(day) }
        case .giveBack(let day, let store):
            let day = visited(day, store)
            step(at: instant) { $0.giveBack(day) }
        case .event(let day): step(at: instant) { $0.note(day, of: .events) }
        case .balance(let day): step(at: instant) { $0.note(day, of: .pointsBalance) }
        case .refresh: step(at: instant) { $0.refresh() }
        case .counted(let day): history.add(day)
        case .countedInStore(let date, let store, let orders):
            storeOrders[StoreDay(date: date, store: store)] = orders
            if orders > 0 { history.add(LevelHistory.Day(date: date, visits: 1)) }
        case .held(let standing): state = LevelState(standing)
        case .moved(let day): moved.append(day)
        case .movedInStore(let date, let store, let orders):
            let visits = visited(LevelHistory.Day(date: date, orders: orders), store).visits
            moved.append(LevelHistory.Day(date: date, visits: visits))
        case .merged:
            let days = moved
            moved = []
            step(at: instant) { $0.merge(days) }
        }
    }

    /// The level at an instant, and the history that it comes from.
    package func outcome(at now: Instant) -> (standing: LevelStanding, history: LevelHistory) {
        (state.passed(to: now, history: history, by: book).earned, history)
    }

    /// Nil where what is kept is what the history gives; otherwise what differs.
    package func difference(
        from kept: LevelState, lifetimeMinor: Int64, at now: Instant
    ) -> String? {
        guard history.lifetimeMinor == lifetimeMinor else {
            return "\(history.lifetimeMinor) in a lifetime, kept are \(lifetimeMinor)"
        }
        let own = state.passed(to: now, history: history, by: book).earned
        let other = kept.passed(to: now, history: history, by: book).earned
        guard
            own.rank == other.rank, own.since == other.since,
            own.validUntil == other.validUntil, own.upcoming == other.upcoming
        else { return "\(Self.words(own)), kept is \(Self.words(other))" }
        return nil
    }

    private static func words(_ standing: LevelStanding) -> String {
        "rank \(standing.rank) since \(standing.since.rfc3339) "
            + "until \(standing.validUntil?.rfc3339 ?? "-")"
    }

    private mutating func step(at instant: Instant, _ body: (inout LevelCourse) -> Void) {
        var course = LevelCourse(state, history: history, book: book, now: instant)
        body(&course)
        // Grants are given beside it, and no part of what the history gives.
        state = LevelState(course.state.earned)
        history = course.history
    }

    private mutating func visited(_ day: LevelHistory.Day, _ store: UUIDv7) -> LevelHistory.Day {
        let place = StoreDay(date: day.date, store: store)
        let before = storeOrders[place, default: 0]
        let after = before + day.orders
        storeOrders[place] = after
        return LevelHistory.Day(
            date: day.date, amountMinor: day.amountMinor, orders: day.orders,
            visits: (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0), points: day.points)
    }
}
