import DequeModule
import Messages
import Primitives
import Synchronization

/// The end of an outbox in memory: read once, for all subscribers that are near it.
final class FeedTail: Sendable {
    enum Found {
        /// What the subscriber needs begins before what is kept; the place where that begins, nil
        /// while nothing has been read yet.
        case behind(start: EventsV1.Cursor?)
        case events([EventsV1.Event])
        case nothing
    }

    private struct State {
        /// All events after this place are in `events`, as far as they were read.
        var start: EventsV1.Cursor?
        var events: Deque<EventsV1.Event> = []
        /// Nothing that was committed before the instant comes after the place.
        var complete: (place: EventsV1.Cursor, instant: Instant)?
    }

    private let limit: Int
    private let state = Mutex(State())

    init(limit: Int) {
        self.limit = limit
    }

    /// Keeps what follows this place from now on.
    func begin(at start: EventsV1.Cursor) {
        state.withLock { $0 = State(start: start) }
    }

    /// All that was committed before the instant lies up to the place.
    func complete(upTo place: EventsV1.Cursor, until instant: Instant) {
        state.withLock { $0.complete = (place, instant) }
    }

    /// Until when who has come to this place has seen everything; nil where it is not known.
    func completeUntil(at cursor: EventsV1.Cursor) -> Instant? {
        state.withLock { state in
            guard let complete = state.complete,
                !EventsV1.Cursor.isBefore(cursor, complete.place)
            else { return nil }
            return complete.instant
        }
    }

    /// Forgets everything: subscribers read for themselves.
    func end() {
        state.withLock { $0 = State() }
    }

    func append(_ events: [EventsV1.Event]) {
        state.withLock { state in
            state.events.append(contentsOf: events)
            let excess = state.events.count - limit
            guard excess > 0 else { return }
            state.start = state.events[excess - 1].cursor
            state.events.removeFirst(excess)
        }
    }

    /// Events after a place, the oldest first.
    func events(after cursor: EventsV1.Cursor, atMost count: Int) -> Found {
        state.withLock { state in
            guard let start = state.start, !EventsV1.Cursor.isBefore(cursor, start) else {
                return .behind(start: state.start)
            }
            let first = state.events.firstIndex(after: cursor)
            guard first < state.events.count else { return .nothing }
            return .events(Array(state.events[first..<min(first + count, state.events.count)]))
        }
    }
}

extension Deque<EventsV1.Event> {
    /// Index of the first event after a place; they are in order.
    fileprivate func firstIndex(after cursor: EventsV1.Cursor) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if EventsV1.Cursor.isBefore(cursor, self[middle].cursor ?? .start) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return low
    }
}
