import TestKit
import Testing

@testable import Gateway

@Suite("Rate limits")
struct RateLimitTests {
    @Test("X24 GCRA admits the burst, then the steady rate, and never more")
    func burstThenRate() {
        let rule = GCRA(RateLimit(perSecond: 10, burst: 5))
        var number: Int64 = 0
        for left in [4, 3, 2, 1, 0] {
            let outcome = rule.take(1, from: &number, at: 0)
            #expect(outcome.granted == 1)
            #expect(outcome.remaining == left)
        }
        let refused = rule.take(1, from: &number, at: 0)
        #expect(
            refused
                == .init(
                    granted: 0, remaining: 0, resetMicroseconds: 500_000, retryMicroseconds: 100_000
                ))
        #expect(rule.take(1, from: &number, at: 99_999).granted == 0)
        #expect(rule.take(1, from: &number, at: 99_999).retryMicroseconds == 1)
        #expect(rule.take(1, from: &number, at: 100_000).granted == 1)
        #expect(rule.take(1, from: &number, at: 100_000).granted == 0)
    }

    @Test("over any time no more than burst plus rate is admitted, whatever the pattern of arrival")
    func neverMore() {
        var generator = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: .min ... .max, using: &generator)
        print("seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let limit = RateLimit(
                perSecond: .random(in: 1...500, using: &random),
                burst: .random(in: 1...300, using: &random))
            let rule = GCRA(limit)
            var number: Int64 = 0
            var now: Int64 = 1_000_000
            let begin = now
            var admitted = 0
            for _ in 0..<2_000 {
                now += Int64.random(in: 0...20_000, using: &random)
                admitted +=
                    rule.take(.random(in: 1...20, using: &random), from: &number, at: now).granted
            }
            let allowed = Int64(limit.burst) + (now - begin) / rule.interval
            #expect(admitted <= allowed)
            #expect(admitted > 0)
        }
    }

    @Test("a number of the far future is not held against the caller for ever")
    func garbage() {
        let rule = GCRA(RateLimit(perSecond: 10, burst: 10))
        var number = Int64.max / 2
        #expect(rule.take(1, from: &number, at: 0).granted == 0)
        #expect(rule.take(1, from: &number, at: 100_000).granted == 1)
    }

    @Test("a slice is one request at first, doubles while used up, and lapses after a second")
    func slices() {
        let limit = RateLimit(perSecond: 200)
        var slice = RateSlice()
        var now: Int64 = 0
        var sizes: [Int] = []
        for _ in 0..<6 {
            #expect(slice.spend(limit, at: now) == nil)
            let wanted = slice.wanted(limit, at: now)
            sizes.append(wanted)
            _ = slice.add(
                .init(granted: wanted, remaining: 100, resetMicroseconds: 1, retryMicroseconds: 0),
                limit,
                at: now)
            for _ in 1..<max(wanted, 1) {
                now += 1_000
                #expect(slice.spend(limit, at: now) != nil)
            }
        }
        #expect(sizes == [1, 2, 4, 8, 16, 20])
        _ = slice.add(
            .init(granted: 20, remaining: 0, resetMicroseconds: 1, retryMicroseconds: 0), limit,
            at: now)
        #expect(slice.spend(limit, at: now + RateSlice.lifetimeMicroseconds) == nil)
        #expect(slice.wanted(limit, at: now + RateSlice.lifetimeMicroseconds) == 1)
    }

    @Test("a member's limit is never paid for in advance")
    func smallLimits() {
        let limit = RateLimit(perSecond: 10)
        var slice = RateSlice()
        for now in Int64(0)..<10 {
            #expect(slice.wanted(limit, at: now) == 1)
            _ = slice.add(
                .init(granted: 1, remaining: 5, resetMicroseconds: 1, retryMicroseconds: 0), limit,
                at: now)
        }
    }

    @Test("a limit of the day gives its count at once, and one more in its share of the day")
    func ofTheDay() {
        let limit = RateLimit(3, perSeconds: 86_400)
        let rule = GCRA(limit)
        var number: Int64 = 0
        for _ in 0..<3 { #expect(rule.take(1, from: &number, at: 0).granted == 1) }
        let share: Int64 = 28_800_000_000
        #expect(rule.take(1, from: &number, at: 0).retryMicroseconds == share)
        #expect(rule.take(1, from: &number, at: share - 1).granted == 0)
        #expect(rule.take(1, from: &number, at: share).granted == 1)
        #expect(RateSlice().wanted(limit, at: 0) == 1)
    }

    @Test("tiers are read from one line of configuration")
    func tiers() throws {
        let tiers = try RateTiers.parse(RateTiers.defaultText).get()
        #expect(tiers.tier("standard").app == RateLimit(perSecond: 200))
        #expect(tiers.tier("standard").member == RateLimit(perSecond: 10))
        #expect(tiers.tier("bench").app == RateLimit(perSecond: 1_000_000))
        #expect(tiers.tier("unknown") == tiers.tier("standard"))
        let own = try RateTiers.parse("kiosk: app=5/50 , member=1;").get()
        #expect(own.tier("kiosk").app == RateLimit(perSecond: 5, burst: 50))
        #expect(own.tier("kiosk").member == RateLimit(perSecond: 1))
        #expect(own.tier("kiosk").staff == RateLimit(perSecond: 20))
        #expect(own.tier("kiosk").calls == RateTier().calls)
        let calls = try RateTiers.parse("kiosk: lookup=5m, export=1d, spend=1/3").get()
            .tier("kiosk").calls
        #expect(calls[.lookup] == RateLimit(5, perSeconds: 60))
        #expect(calls[.export] == RateLimit(1, perSeconds: 86_400))
        #expect(calls[.spend] == RateLimit(perSecond: 1, burst: 3))
        #expect(calls[.lookupDay] == RateLimit(500, perSeconds: 86_400))
        // What asks how far an export is, and what fetches it, is no further export.
        #expect(CallKind.of(permission: "me.export") == [.ownExport])
        #expect(CallKind.of(permission: "me.export.read") == [])
    }

    @Test(
        "a tier that cannot be is refused with what is wrong",
        arguments: [
            ("app=5", "\"app=5\" has no name:"),
            ("x: app", "\"app\" is not kind=rate or kind=rate/burst"),
            ("x: app=0", "\"app=0\" is not kind=rate or kind=rate/burst"),
            ("x: app=1000001", "\"app=1000001\" is not kind=rate or kind=rate/burst"),
            ("x: app=5/", "\"app=5/\" is not kind=rate or kind=rate/burst"),
            ("x: guest=5", "\"guest\" is no kind of call or caller"),
        ])
    func badTiers(text: String, problem: String) {
        #expect(throws: RateTierProblem(problem)) { try RateTiers.parse(text).get() }
    }
}
