import Testing

@testable import Payments
@testable import Providers

@Suite("F20 The breaker")
struct BreakerTests {
    private let start = ContinuousClock.now

    private func permit(
        _ breaker: inout CircuitBreaker, _ now: ContinuousClock.Instant
    ) throws -> CircuitBreaker.Permit {
        let permit = breaker.admit(now: now)
        return try #require(permit)
    }

    private func expect(
        _ breaker: inout CircuitBreaker, _ now: ContinuousClock.Instant, admits: Bool,
        at place: SourceLocation = #_sourceLocation
    ) {
        let isAdmitted = breaker.admit(now: now) != nil
        #expect(isAdmitted == admits, sourceLocation: place)
    }

    private func opened() throws -> CircuitBreaker {
        var breaker = CircuitBreaker()
        for _ in 0..<5 { breaker.failed(try permit(&breaker, start), now: start) }
        return breaker
    }

    @Test("F20 four failures leave it closed, a success in between starts the count anew")
    func counts() throws {
        var breaker = CircuitBreaker()
        for round in 0..<3 {
            for _ in 0..<4 {
                breaker.failed(try permit(&breaker, start), now: start)
            }
            #expect(!breaker.isOpen, "round \(round)")
            breaker.succeeded(try permit(&breaker, start))
        }
    }

    @Test("F20 the fifth failure opens it for ten seconds")
    func opens() throws {
        var breaker = try opened()
        expect(&breaker, start + .milliseconds(9_999), admits: false)
        expect(&breaker, start + .seconds(10), admits: true)
    }

    @Test("F20 half open, one may ask; the others wait for what it finds")
    func probes() throws {
        var breaker = try opened()
        let later = start + .seconds(10)
        let probe = try permit(&breaker, later)
        expect(&breaker, later + .seconds(60), admits: false)
        breaker.failed(probe, now: later)
        expect(&breaker, later + .seconds(9), admits: false)
        let second = try permit(&breaker, later + .seconds(10))
        breaker.succeeded(second)
        #expect(!breaker.isOpen)
        expect(&breaker, later, admits: true)
    }

    @Test("F20 a probe whose caller goes away lets the next one probe at once")
    func abandoned() throws {
        var breaker = try opened()
        let later = start + .seconds(10)
        breaker.abandoned(try permit(&breaker, later), now: later)
        expect(&breaker, later, admits: true)
    }

    @Test("F20 answers to what was asked before it opened change nothing")
    func stragglers() throws {
        var breaker = CircuitBreaker()
        let early = try permit(&breaker, start)
        for _ in 0..<5 { breaker.failed(try permit(&breaker, start), now: start) }
        breaker.succeeded(early)
        #expect(breaker.isOpen)
        let later = start + .seconds(10)
        _ = try permit(&breaker, later)
        breaker.succeeded(early)
        breaker.failed(early, now: later)
        expect(&breaker, later + .seconds(60), admits: false)
    }
}
