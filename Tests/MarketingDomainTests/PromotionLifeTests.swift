import MarketingDomain
import Primitives
import TestKit
import Testing

private func at(_ seconds: Int64) -> Instant { Instant(secondsSinceEpoch: seconds) }

/// What the spans become when a version is published.
private func publish(
    _ version: Int32, from: Int64?, now: Int64, _ spans: [PromotionSpan]
) throws(PromotionPublication.Refusal) -> [PromotionSpan] {
    let publication = try PromotionPublication.decide(
        from: from.map(at), after: spans, now: at(now), leadSeconds: 5)
    let ends = Dictionary(publication.ends.map { ($0.version, $0) }, uniquingKeysWith: { $1 })
    return spans.map { ends[$0.version] ?? $0 }
        + [PromotionSpan(version: version, from: publication.from, until: nil)]
}

private func holding(_ spans: [PromotionSpan], at second: Int64) -> [Int32] {
    spans.filter { $0.holds(at: at(second)) }.map(\.version)
}

@Suite("The life of a promotion")
struct PromotionLifeTests {
    @Test("X14 a version holds until the next one begins, to the microsecond")
    func follows() throws {
        var spans = try publish(1, from: nil, now: 100, [])
        #expect(holding(spans, at: 104) == [])
        #expect(holding(spans, at: 105) == [1])
        spans = try publish(2, from: 200, now: 150, spans)
        #expect(holding(spans, at: 199) == [1])
        #expect(spans[0].holds(at: at(200).adding(microseconds: -1)))
        #expect(holding(spans, at: 200) == [2])
    }

    @Test("X14 a version that still has to wait is replaced, and the one before it holds on")
    func replaced() throws {
        var spans = try publish(1, from: nil, now: 100, [])
        spans = try publish(2, from: 200, now: 150, spans)
        spans = try publish(3, from: 300, now: 160, spans)
        #expect(holding(spans, at: 250) == [1])
        #expect(holding(spans, at: 300) == [3])
        #expect(spans[1].isEmpty)
        // Earlier than the one that is replaced, too.
        spans = try publish(4, from: 180, now: 170, spans)
        #expect(holding(spans, at: 179) == [1])
        #expect(holding(spans, at: 180) == [4] && holding(spans, at: 400) == [4])
    }

    @Test("X14 one that begins before everybody would hear of a change is not replaced any more")
    func tooLateToReplace() throws {
        var spans = try publish(1, from: nil, now: 100, [])
        spans = try publish(2, from: 200, now: 150, spans)
        spans = try publish(3, from: 300, now: 196, spans)
        #expect(holding(spans, at: 250) == [2])
        #expect(holding(spans, at: 300) == [3])
    }

    @Test("X14 no version begins before everybody can know of it")
    func tooSoon() {
        #expect(throws: PromotionPublication.Refusal.tooSoon(earliest: at(105))) {
            _ = try publish(1, from: 104, now: 100, [])
        }
    }

    @Test("X14 however versions are published, never do two hold at once, and what was so stays so")
    func never2() throws {
        var generator = SeededGenerator(seed: newSeed())
        for _ in 0..<300 {
            var spans: [PromotionSpan] = []
            var now: Int64 = 0
            for version in Int32(1)...8 {
                now += .random(in: 0...40, using: &generator)
                let before = spans
                let from =
                    Bool.random(using: &generator)
                    ? nil : now + .random(in: 5...100, using: &generator)
                spans = try publish(version, from: from, now: now, spans)
                for second in 0..<(now + 5) {
                    #expect(holding(spans, at: second) == holding(before, at: second))
                }
                for second in now..<now + 150 {
                    #expect(holding(spans, at: second).count <= 1)
                }
                #expect(holding(spans, at: now + 200) == [version])
            }
        }
    }
}

@Suite("Limits of offers")
struct OfferLimitTests {
    @Test(
        "X09 days, weeks from Monday and months have counters of their own",
        arguments: [
            (.ever, "E", nil), (.day, "D2026-03-01", "2026-03-01"),
            (.week, "W2026-02-23", "2026-02-23"), (.month, "M2026-03-01", "2026-03-01"),
        ] as [(OfferLimit.Period, String, String?)])
    func keys(period: OfferLimit.Period, key: String, since: String?) throws {
        let sunday = try #require(CalendarDate(iso: "2026-03-01"))
        let limit = OfferLimit(period, uses: 1)
        #expect(limit.key(on: sunday) == key)
        #expect(limit.since(sunday)?.description == since)
    }

    @Test(
        "X09 on the first day of a month that is a Monday, the periods still do not share a counter"
    )
    func distinct() throws {
        let monday = try #require(CalendarDate(iso: "2026-06-01"))
        let keys = OfferLimit.Period.allCases.map { OfferLimit($0, uses: 1).key(on: monday) }
        #expect(Set(keys).count == 4)
    }
}
