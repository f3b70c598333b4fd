import Testing

@testable import TTRPC

@Suite("Which connections a client wants")
struct ConnectionPoolStateTests {
    private typealias Pool = ConnectionPoolState<String, String>

    private func makePool(perPeer: Int = 1) -> Pool {
        Pool(connectionsPerPeer: perPeer, backoff: Backoff(), resolveInterval: .seconds(30))
    }

    private func describe(_ actions: [Pool.Action]) -> [String] {
        actions.map { action in
            switch action {
            case .resolve: "resolve"
            case .connect(let peer, let slot): "connect \(peer) \(slot)"
            case .wait(let slot, let delay): "wait \(slot) \(delay)"
            case .resolveLater(let delay): "resolve after \(delay)"
            case .retire(let connection): "retire \(connection)"
            case .wakeWaiters: "wake"
            }
        }
    }

    private func pick(_ pool: inout Pool, _ loads: [String: Int] = [:]) -> String {
        switch pool.pick(load: { loads[$0] ?? 0 }) {
        case .use(let connection): connection
        case .wait: "wait"
        case .unavailable: "unavailable"
        }
    }

    @Test("the first call resolves, connects, and waits until it knows")
    func firstCall() {
        var pool = makePool()
        #expect(pick(&pool) == "wait")
        #expect(describe(pool.start()) == ["resolve"])
        #expect(describe(pool.start()) == [])
        #expect(pick(&pool) == "wait")
        #expect(describe(pool.resolved(["A"])) == ["connect A 1", "resolve after 30.0 seconds"])
        #expect(pick(&pool) == "wait")
        #expect(describe(pool.connected(1, "a")) == ["wake"])
        #expect(pick(&pool) == "a")
    }

    @Test("when nobody answers a caller is told at once, and the next attempts come slower")
    func unavailable() {
        var pool = makePool()
        _ = pool.start()
        _ = pool.resolved(["A"])
        var waits: [String] = []
        for attempt in 1...9 {
            waits.append(describe(pool.connectFailed(attempt, jitter: 1))[0])
            #expect(pick(&pool) == "unavailable")
            #expect(describe(pool.retry(attempt)).first == "connect A \(attempt + 1)")
            #expect(pick(&pool) == "unavailable", "a second attempt keeps nobody waiting")
        }
        #expect(
            waits
                == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 5.0, 5.0].enumerated().map {
                    "wait \($0 + 1) \($1) seconds"
                })
        #expect(describe(pool.connected(10, "a")) == ["wake"])
        #expect(pick(&pool) == "a")
    }

    @Test("a wait is between half and all of its step")
    func jitter() {
        let backoff = Backoff()
        #expect(backoff.delay(failures: 0, jitter: 1) == .zero)
        #expect(backoff.delay(failures: 3, jitter: 0) == .milliseconds(100))
        #expect(backoff.delay(failures: 3, jitter: 0.5) == .milliseconds(150))
        #expect(backoff.delay(failures: 3, jitter: 1) == .milliseconds(200))
        #expect(backoff.delay(failures: 9_999, jitter: 1) == .seconds(5))
    }

    @Test("a name that is not found is tried again, slower each time")
    func resolveFails() {
        var pool = makePool()
        _ = pool.start()
        #expect(describe(pool.resolveFailed(jitter: 1)) == ["resolve after 0.05 seconds", "wake"])
        #expect(pick(&pool) == "unavailable")
        #expect(describe(pool.resolveDue()) == ["resolve"])
        #expect(describe(pool.resolved([])) == ["resolve after 0.05 seconds", "wake"])
        #expect(describe(pool.resolveDue()) == ["resolve"])
        #expect(describe(pool.resolved(["A"])).first == "connect A 1")
    }

    @Test("the peer with the fewest calls is taken, equals take turns")
    func leastLoaded() {
        var pool = makePool()
        _ = pool.start()
        _ = pool.resolved(["A", "B", "C"])
        for (slot, connection) in [(1, "a"), (2, "b"), (3, "c")] {
            _ = pool.connected(slot, connection)
        }
        #expect(pick(&pool, ["a": 5, "b": 2, "c": 9]) == "b")
        #expect(Set((0..<3).map { _ in pick(&pool) }) == ["a", "b", "c"])
    }

    @Test("peers come and go with the name")
    func peersChange() {
        var pool = makePool()
        _ = pool.start()
        _ = pool.resolved(["A", "B"])
        _ = pool.connected(1, "a")
        _ = pool.resolveDue()
        #expect(
            describe(pool.resolved(["B", "C"])) == [
                "retire a", "connect C 3", "resolve after 30.0 seconds",
            ])
        #expect(
            describe(pool.connected(2, "b")) == ["wake"], "a connection that was on its way counts")
        #expect(describe(pool.connected(1, "late")) == ["retire late"])
        #expect(pick(&pool) == "b")
    }

    @Test("a lost connection is made again at once if it had been good, later if not")
    func lost() {
        var pool = makePool()
        _ = pool.start()
        _ = pool.resolved(["A"])
        _ = pool.connected(1, "a")
        #expect(describe(pool.lost(1, wasStable: true, jitter: 1)) == ["connect A 2"])
        #expect(pick(&pool) == "wait")
        _ = pool.connected(2, "a2")
        #expect(
            describe(pool.lost(2, wasStable: false, jitter: 1)) == ["wait 2 0.05 seconds", "wake"])
        #expect(describe(pool.lost(2, wasStable: false, jitter: 1)) == [], "told twice")
        #expect(describe(pool.retry(2)) == ["connect A 3", "resolve"])
        #expect(describe(pool.retry(2)) == [])
    }

    @Test("the end of an attempt that is told late takes no later one away")
    func endedLate() {
        var pool = makePool()
        _ = pool.start()
        _ = pool.resolved(["A"])
        _ = pool.connectFailed(1, jitter: 1)
        #expect(describe(pool.retry(1)) == ["connect A 2", "resolve"])
        #expect(describe(pool.lost(1, wasStable: false, jitter: 1)) == [])
        #expect(describe(pool.connected(2, "a")) == ["wake"])
        #expect(describe(pool.lost(1, wasStable: false, jitter: 1)) == [])
        #expect(pick(&pool) == "a")
    }

    @Test("a connection that ended before it was told to stand is none, and is made again")
    func endedEarly() {
        var pool = makePool()
        _ = pool.start()
        _ = pool.resolved(["A"])
        #expect(describe(pool.lost(1, wasStable: false, jitter: 1)) == [])
        #expect(describe(pool.connected(1, "dead")) == ["wait 1 0.05 seconds", "wake"])
        #expect(pool.readyCount == 0 && pick(&pool) == "unavailable")
        #expect(describe(pool.retry(1)) == ["connect A 2", "resolve"])
        // The same where the attempt is told to have failed.
        #expect(describe(pool.lost(2, wasStable: false, jitter: 1)) == [])
        #expect(describe(pool.connectFailed(2, jitter: 1)) == ["wait 2 0.1 seconds", "wake"])
        _ = pool.retry(2)
        #expect(describe(pool.connected(3, "a")) == ["wake"])
        #expect(pick(&pool) == "a")
    }

    @Test("one timer looks the name up again, however often it was looked up")
    func oneTimer() {
        var pool = makePool()
        _ = pool.start()
        _ = pool.resolved(["A"])
        _ = pool.connectFailed(1, jitter: 0)
        #expect(describe(pool.retry(1)) == ["connect A 2", "resolve"])
        #expect(describe(pool.resolved(["A"])) == [])
        #expect(describe(pool.resolveDue()) == ["resolve"])
        #expect(describe(pool.resolved(["A"])) == ["resolve after 30.0 seconds"])
    }

    @Test("there may be several connections to each peer")
    func several() {
        var pool = makePool(perPeer: 2)
        _ = pool.start()
        #expect(
            describe(pool.resolved(["A"])) == [
                "connect A 1", "connect A 2", "resolve after 30.0 seconds",
            ])
    }

    @Test("a closed pool gives up everything and wants nothing")
    func close() {
        var pool = makePool()
        _ = pool.start()
        _ = pool.resolved(["A", "B"])
        _ = pool.connected(1, "a")
        #expect(describe(pool.close()) == ["retire a", "wake"])
        #expect(pick(&pool) == "unavailable")
        #expect(describe(pool.connected(2, "b")) == ["retire b"])
        #expect(describe(pool.retry(2)) == [])
        #expect(describe(pool.resolveDue()) == [])
        #expect(describe(pool.start()) == [])
    }
}
