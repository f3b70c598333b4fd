import NIOCore
import TestKit
import Testing

@testable import Redis

@Suite struct ConnectionStateTests {
    private typealias State = ConnectionState<Int>

    private static func time(_ milliseconds: Int64) -> NIODeadline {
        .uptimeNanoseconds(0) + .seconds(1) + .milliseconds(milliseconds)
    }

    private static func ready(maxInFlight: Int = 100) -> State {
        var state = State(
            limits: State.Limits(
                timeout: .milliseconds(20), connectTimeout: .milliseconds(500),
                stallTimeout: .milliseconds(100), maxInFlight: maxInFlight))
        state.connected(greeting: [RedisArguments("PING")], now: time(0))
        _ = state.flush()
        #expect(state.received([.simple("PONG")], now: time(0)).becameReady)
        return state
    }

    private static func offer(_ waiter: Int, _ state: inout State, at time: Int64 = 0)
        -> State.Offer
    {
        let bytes = Array("<\(waiter)>".utf8)
        return bytes.withUnsafeBytes {
            state.offer(waiter, encoded: $0, now: Self.time(time))
        }
    }

    private static func completed(_ received: State.Received) -> [String] {
        received.completed.map { "\($0.waiter)=\($0.value)" }
    }

    @Test("without a connection, and until the greeting is answered, commands are refused at once")
    func greeting() {
        var state = State(
            limits: State.Limits(
                timeout: .milliseconds(20), connectTimeout: .milliseconds(500),
                stallTimeout: .milliseconds(100), maxInFlight: 100))
        #expect(Self.offer(1, &state) == .refuse(.unavailable))
        #expect(state.flush() == nil)

        state.connected(
            greeting: [RedisArguments("AUTH", "x"), RedisArguments("PING")], now: Self.time(0))
        #expect(
            state.flush()
                == State.Flush(
                    bytes: ByteBuffer(
                        string: "*2\r\n$4\r\nAUTH\r\n$1\r\nx\r\n*1\r\n$4\r\nPING\r\n"),
                    timer: Self.time(500)))
        #expect(!state.received([.simple("OK")], now: Self.time(1)).becameReady)
        #expect(Self.offer(2, &state) == .refuse(.unavailable))
        #expect(state.received([.simple("PONG")], now: Self.time(2)).becameReady)
        #expect(state.isReady)
        #expect(Self.offer(3, &state) == .waitAndFlush)
    }

    @Test("a greeting that is refused or not answered in time ends the connection")
    func greetingFails() {
        var refused = State(
            limits: State.Limits(
                timeout: .milliseconds(20), connectTimeout: .milliseconds(500),
                stallTimeout: .milliseconds(100), maxInFlight: 100))
        var silent = refused
        refused.connected(greeting: [RedisArguments("PING")], now: Self.time(0))
        let received = refused.received([.error("LOADING"), .simple("x")], now: Self.time(1))
        #expect(received.failure == "LOADING" && !refused.isReady)

        silent.connected(greeting: [RedisArguments("PING")], now: Self.time(0))
        _ = silent.flush()
        #expect(!silent.expire(now: Self.time(499)).isStalled)
        #expect(silent.expire(now: Self.time(500)).isStalled)
    }

    @Test("commands of one tick leave in one piece, and replies find them in order")
    func pipelining() {
        var state = Self.ready()
        #expect(Self.offer(1, &state) == .waitAndFlush)
        #expect(Self.offer(2, &state) == .wait)
        #expect(Self.offer(3, &state) == .wait)
        #expect(state.flush()?.bytes == ByteBuffer(string: "<1><2><3>"))
        #expect(state.flush() == nil)
        #expect(Self.offer(4, &state) == .waitAndFlush)
        #expect(state.flush() == State.Flush(bytes: ByteBuffer(string: "<4>"), timer: nil))

        #expect(
            Self.completed(state.received([.integer(1), .integer(2)], now: Self.time(1))) == [
                "1=integer(1)", "2=integer(2)",
            ])
        #expect(
            Self.completed(state.received([.error("no"), .null], now: Self.time(2))) == [
                "3=error(\"no\")", "4=null",
            ])
        #expect(state.inFlight == 0)
    }

    @Test("a command whose time is up gives up its place, and its late reply is dropped")
    func timeout() {
        var state = Self.ready()
        _ = Self.offer(1, &state, at: 0)
        _ = Self.offer(2, &state, at: 5)
        _ = Self.offer(3, &state, at: 15)
        #expect(state.flush()?.timer == Self.time(20))

        let early = state.expire(now: Self.time(19))
        #expect(early.timedOut.isEmpty && early.timer == nil)
        let expired = state.expire(now: Self.time(25))
        #expect(expired.timedOut == [1, 2])
        #expect(!expired.isStalled && expired.timer == Self.time(35))
        #expect(state.inFlight == 3)

        let received = state.received([.integer(1)], now: Self.time(26))
        #expect(received.completed.isEmpty && received.failure == nil)
        #expect(
            Self.completed(
                state.received([.integer(2), .integer(3)], now: Self.time(27))) == ["3=integer(3)"])
        #expect(state.inFlight == 0)
        #expect(state.expire(now: Self.time(35)).timer == nil)
        #expect(state.isReady)
    }

    @Test("a server that stays silent while it owes replies is given up")
    func stall() {
        var state = Self.ready()
        _ = Self.offer(1, &state, at: 0)
        _ = state.flush()
        let expired = state.expire(now: Self.time(20))
        #expect(expired.timedOut == [1])
        #expect(expired.timer == Self.time(100))
        // A reply, even a late one, is progress.
        _ = Self.offer(2, &state, at: 90)
        _ = state.received([.null], now: Self.time(95))
        #expect(!state.expire(now: Self.time(194)).isStalled)
        let last = state.expire(now: Self.time(195))
        #expect(last.isStalled && last.timer == nil)
    }

    @Test("an idle connection is not stalled, however long nothing is asked")
    func idle() {
        var state = Self.ready()
        let expired = state.expire(now: Self.time(100_000))
        #expect(expired.timedOut.isEmpty && !expired.isStalled && expired.timer == nil)
        _ = Self.offer(1, &state, at: 200_000)
        #expect(state.flush()?.timer == Self.time(200_020))
        #expect(!state.expire(now: Self.time(200_001)).isStalled)
    }

    @Test("a timer that is too late is overtaken by an earlier one, and sets no third")
    func timers() {
        var state = Self.ready()
        // The greeting's timer at 500 is still set.
        _ = Self.offer(1, &state, at: 0)
        #expect(state.flush()?.timer == Self.time(20))
        #expect(state.expire(now: Self.time(20)).timer == Self.time(100))
        _ = Self.offer(2, &state, at: 30)
        #expect(state.flush()?.timer == Self.time(50))
        _ = Self.offer(3, &state, at: 35)
        #expect(state.flush()?.timer == nil)
        #expect(state.expire(now: Self.time(50)).timer == Self.time(55))
        _ = state.received([.null, .null, .null], now: Self.time(54))
        #expect(state.expire(now: Self.time(55)).timer == nil)
        #expect(state.expire(now: Self.time(100)).timer == nil)
    }

    @Test("commands over the limit are refused, those abandoned counted in")
    func bounded() {
        var state = Self.ready(maxInFlight: 2)
        _ = Self.offer(1, &state, at: 0)
        _ = Self.offer(2, &state, at: 10)
        #expect(Self.offer(3, &state, at: 11) == .refuse(.overloaded))
        #expect(state.expire(now: Self.time(20)).timedOut == [1])
        #expect(Self.offer(4, &state, at: 21) == .refuse(.overloaded))
        _ = state.flush()
        _ = state.received([.null], now: Self.time(22))
        #expect(Self.offer(5, &state, at: 23) == .waitAndFlush)
        #expect(state.inFlight == 2)
    }

    @Test("a connection that ends fails all that wait, once, and the next one starts afresh")
    func disconnected() {
        var state = Self.ready()
        _ = Self.offer(1, &state, at: 0)
        _ = Self.offer(2, &state, at: 15)
        _ = state.flush()
        _ = state.expire(now: Self.time(20))
        _ = Self.offer(3, &state, at: 25)
        #expect(state.disconnected() == [2, 3])
        #expect(state.disconnected().isEmpty)
        #expect(state.received([.null], now: Self.time(26)).completed.isEmpty)
        #expect(Self.offer(4, &state, at: 27) == .refuse(.unavailable))

        state.connected(greeting: [RedisArguments("PING")], now: Self.time(30))
        #expect(
            state.flush()
                == State.Flush(
                    bytes: ByteBuffer(string: "*1\r\n$4\r\nPING\r\n"), timer: Self.time(530)))
        #expect(state.received([.simple("PONG")], now: Self.time(31)).becameReady)
        #expect(Self.offer(5, &state, at: 32) == .waitAndFlush)
        #expect(Self.completed(state.received([.null], now: Self.time(33))) == ["5=null"])
    }

    @Test("a reply that nobody asked for ends the connection, after those that somebody did")
    func unasked() {
        var state = Self.ready()
        _ = Self.offer(1, &state)
        let received = state.received([.integer(1), .integer(2)], now: Self.time(1))
        #expect(Self.completed(received) == ["1=integer(1)"])
        #expect(received.failure != nil)
    }

    @Test("in any order of events every command is answered once, and with its own reply")
    func anyOrder() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed) in ConnectionStateTests.anyOrder")
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            var state = Self.ready(maxInFlight: 8)
            var (accepted, answered) = ([Int](), [Int: Int]())
            var (owed, clock) = ([Int](), Int64(0))
            for waiter in 0..<200 {
                clock += Int64.random(in: 0...6, using: &random)
                switch Int.random(in: 0..<8, using: &random) {
                case 0...3:
                    if case .refuse = Self.offer(waiter, &state, at: clock) { continue }
                    accepted.append(waiter)
                    owed.append(waiter)
                case 4...5:
                    let count = Int.random(in: 0...owed.count, using: &random)
                    let replies = owed.prefix(count).map { RedisValue.integer(Int64($0)) }
                    owed.removeFirst(count)
                    let received = state.received(replies, now: Self.time(clock))
                    #expect(received.failure == nil)
                    for (waiter, value) in received.completed {
                        #expect(value == .integer(Int64(waiter)))
                        answered[waiter, default: 0] += 1
                    }
                case 6:
                    for waiter in state.expire(now: Self.time(clock)).timedOut {
                        answered[waiter, default: 0] += 1
                    }
                default:
                    _ = state.flush()
                }
                #expect(state.inFlight == owed.count)
            }
            for waiter in state.disconnected() {
                answered[waiter, default: 0] += 1
            }
            #expect(answered == Dictionary(uniqueKeysWithValues: accepted.map { ($0, 1) }))
        }
    }
}
