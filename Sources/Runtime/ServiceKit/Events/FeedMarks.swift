import DequeModule
import Primitives

/// Instants until which an outbox will be complete: what was committed before each has a number
/// below its mark's.
///
/// An old transaction that is still open holds back the marks that were taken while it was, and no
/// others: each of them is noted, so that nobody waits for two transactions one after the other.
struct FeedMarks {
    private struct Mark {
        let instant: Instant
        let next: Int64
        let takenAt: ContinuousClock.Instant
    }

    /// So many wait at most; beyond it the youngest one gives way to the next.
    static let limit = 64

    /// From one mark to the next, and before anybody asks whether one is over.
    private let rest: Duration
    private var waiting: Deque<Mark> = []
    private var lastTakenAt: ContinuousClock.Instant?

    init(rest: Duration) {
        self.rest = rest
    }

    /// Whether it is time to look.
    func isDue(at now: ContinuousClock.Instant) -> Bool {
        isTime(for: lastTakenAt, now) || waiting.first.map { isTime(for: $0.takenAt, now) } ?? false
    }

    private func isTime(
        for earlier: ContinuousClock.Instant?, _ now: ContinuousClock.Instant
    ) -> Bool {
        earlier.map { $0.advanced(by: rest) <= now } ?? true
    }

    /// Notes an instant where it is time, and says which one is over.
    ///
    /// - Parameters:
    ///   - instant: read before the numbers.
    ///   - open: between which numbers transactions may be open.
    /// - Returns: the youngest one before which all that was committed can be read from now on.
    mutating func look(
        _ instant: Instant, _ open: (lowest: Int64, next: Int64), at now: ContinuousClock.Instant
    ) -> Instant? {
        // First of all, since the youngest may give way.
        let passed = pass(below: open.lowest)
        guard isTime(for: lastTakenAt, now) else { return passed }
        if waiting.count == Self.limit { waiting.removeLast() }
        waiting.append(Mark(instant: instant, next: open.next, takenAt: now))
        lastTakenAt = now
        return pass(below: open.lowest) ?? passed
    }

    private mutating func pass(below lowest: Int64) -> Instant? {
        var passed: Instant?
        while let first = waiting.first, first.next <= lowest {
            passed = first.instant
            waiting.removeFirst()
        }
        return passed
    }
}
