import Testing

@testable import Postgres

@Suite("Work queue")
struct WorkQueueTests {
    struct Work: QueuedWork, Hashable {
        let name: Character
        var deadline: ContinuousClock.Instant
        var isExclusive = false
    }

    let start = ContinuousClock.now
    var queue: WorkQueue<Work>

    init() {
        queue = WorkQueue(members: 2, limit: 4, patience: .seconds(1), now: start)
    }

    private func at(_ milliseconds: Int) -> ContinuousClock.Instant {
        start + .milliseconds(milliseconds)
    }

    private func work(_ name: Character, until: Int = 5_000, exclusive: Bool = false) -> Work {
        Work(name: name, deadline: at(until), isExclusive: exclusive)
    }

    private mutating func take(
        _ member: Int, room: Int = 8, inFlight: Int = 0, at time: Int = 0
    ) -> (names: String, wake: Int?) {
        let taken = queue.take(member, room: room, inFlight: inFlight, now: at(time))
        return (String(taken.work.map(\.name)), taken.wake)
    }

    /// Both members connected and asleep.
    private mutating func bringUp() {
        for member in 0...1 {
            queue.memberIsUp(member)
            #expect(take(member).names == "")
        }
    }

    @Test("work goes to an idle connection, and one that is awake is not woken again")
    mutating func wakesIdle() {
        bringUp()
        #expect(queue.submit(work("a"), now: start) == .wake(0))
        #expect(queue.submit(work("b"), now: start) == .wake(1))
        #expect(queue.submit(work("c"), now: start) == .queued)
        #expect(take(0).names == "abc")
        #expect(take(1).names == "")
    }

    @Test("with no idle connection the one with the least in flight is woken")
    mutating func wakesLeastLoaded() {
        bringUp()
        _ = take(0, inFlight: 5)
        _ = take(1, inFlight: 3)
        #expect(queue.submit(work("a"), now: start) == .wake(1))
        #expect(queue.submit(work("b"), now: start) == .queued)
    }

    @Test("a connection without room is left alone until it asks")
    mutating func occupied() {
        bringUp()
        _ = take(0, room: 0, inFlight: 8)
        _ = take(1, room: 0, inFlight: 8)
        #expect(queue.submit(work("a"), now: start) == .queued)
        #expect(take(1, room: 1, inFlight: 7).names == "a")
    }

    @Test("exclusive work comes last in what is taken, and the rest is for others")
    mutating func exclusiveLast() {
        bringUp()
        _ = queue.submit(work("a"), now: start)
        _ = queue.submit(work("b", exclusive: true), now: start)
        _ = queue.submit(work("c"), now: start)
        #expect(take(0).names == "ab")
        #expect(queue.members[0] == .occupied)
        #expect(take(1).names == "c")
    }

    @Test("what an exclusive connection leaves behind wakes a sleeping one")
    mutating func wakesForTheRest() {
        bringUp()
        _ = take(1, inFlight: 3)
        #expect(queue.submit(work("a", exclusive: true), now: start) == .wake(0))
        #expect(queue.submit(work("b"), now: start) == .queued)
        let first = take(0)
        #expect(first.names == "a")
        #expect(first.wake == 1)
        #expect(take(1, inFlight: 3).names == "b")
    }

    @Test("a full connection that is still awake leaves the rest to a sleeping one")
    mutating func full() {
        bringUp()
        _ = take(1, inFlight: 3)
        for name in "abc" { _ = queue.submit(work(name), now: start) }
        #expect(take(0, room: 2).names == "ab")
        let second = take(0, room: 0, inFlight: 2)
        #expect(second.names == "")
        #expect(second.wake == 1)
    }

    @Test("when the connection that was woken is lost, another is woken in its place")
    mutating func lostWake() {
        bringUp()
        _ = take(1, inFlight: 3)
        #expect(queue.submit(work("a"), now: start) == .wake(0))
        #expect(queue.memberIsDown(0, now: start) == 1)
        #expect(take(1, inFlight: 3).names == "a")
        #expect(queue.memberIsDown(1, now: start) == nil)
    }

    @Test("the patience counts from the start of the connections")
    mutating func lateStart() {
        queue.start(now: at(5_000))
        #expect(queue.submit(work("a", until: 9_000), now: at(5_999)) == .queued)
        #expect(queue.submit(work("b", until: 9_000), now: at(6_000)) == .refused(.unavailable))
    }

    @Test("one more than the limit is refused")
    mutating func limit() {
        bringUp()
        for name in "abcd" {
            #expect(queue.submit(work(name), now: start) != .refused(.full))
        }
        #expect(queue.submit(work("e"), now: start) == .refused(.full))
        _ = take(0)
        #expect(queue.submit(work("f"), now: start) != .refused(.full))
    }

    @Test("work whose deadline passes in the queue is handed back, the rest stays")
    mutating func expires() {
        bringUp()
        _ = queue.submit(work("a", until: 100), now: start)
        _ = queue.submit(work("b", until: 300), now: start)
        _ = queue.submit(work("c", until: 200), now: start)
        #expect(queue.expire(at(99)).expired.isEmpty)
        #expect(queue.expire(at(99)).nextLook == at(100))
        let expired = queue.expire(at(200))
        #expect(expired.expired.map(\.name) == ["a", "c"])
        #expect(expired.nextLook == at(300))
        #expect(take(0, at: 200).names == "b")
    }

    @Test("while no connection is up work waits for the patience, then all of it is refused")
    mutating func outage() {
        #expect(queue.submit(work("a"), now: at(500)) == .queued)
        #expect(queue.expire(at(500)).nextLook == at(1_000))
        #expect(queue.expire(at(999)).abandoned.isEmpty)
        #expect(queue.expire(at(1_000)).abandoned.map(\.name) == ["a"])
        #expect(queue.submit(work("b"), now: at(1_000)) == .refused(.unavailable))
        queue.memberIsUp(1)
        #expect(queue.submit(work("c"), now: at(1_001)) == .queued)
        _ = queue.memberIsDown(1, now: at(2_000))
        #expect(queue.submit(work("d"), now: at(2_999)) == .queued)
        #expect(queue.submit(work("e"), now: at(3_000)) == .refused(.unavailable))
    }

    @Test("one connection of two is no outage")
    mutating func halfDown() {
        bringUp()
        _ = queue.memberIsDown(0, now: at(0))
        #expect(queue.submit(work("a"), now: at(5_000)) == .wake(1))
    }

    @Test("a stopped queue hands back what waits and refuses what comes")
    mutating func stops() {
        bringUp()
        _ = queue.submit(work("a"), now: start)
        queue.stop()
        #expect(queue.submit(work("b"), now: start) == .refused(.stopped))
        let taken = queue.take(0, room: 8, inFlight: 0, now: start)
        #expect(taken.isStopping)
        #expect(taken.work.isEmpty)
        #expect(taken.abandoned.map(\.name) == ["a"])
    }
}
