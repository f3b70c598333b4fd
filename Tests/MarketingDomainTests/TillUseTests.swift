import MarketingDomain
import Primitives
import Testing

private let shanghai = BusinessClock(
    zone: .fixed(offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai"))
private let store = UUIDv7(hi: 1, lo: 1)
private let otherStore = UUIDv7(hi: 1, lo: 2)

@Suite("A coupon's code at a till")
struct TillUseTests {
    private func refusal(
        _ terms: Offer.Terms, at time: String = "2026-03-05T04:00:00Z",
        subtotalMinor: Int64 = 10_000, level: String? = nil, units: Set<UUIDv7> = []
    ) -> TillUse.Refusal? {
        TillUse(
            terms: terms, store: store, units: units,
            moment: .init(Instant(rfc3339: time)!, shanghai), subtotalMinor: subtotalMinor,
            level: level
        ).refusal
    }

    private func terms(
        at stage: Offer.Stage = .order, stores: Set<UUIDv7> = [], units: Set<UUIDv7> = [],
        channels: Set<Offer.Channel> = [],
        times: Offer.Times = .init(), audience: Offer.Audience = .init(),
        threshold: Int64 = 10_000
    ) -> Offer.Terms {
        Offer.Terms(
            stage: stage,
            discount: .fullReduction(.init(thresholdMinor: threshold, reductionMinor: 2_000)),
            times: times, audience: audience, stores: stores, units: units,
            channels: channels)
    }

    @Test("X13 a coupon of a brand or an area is good in every store that lies in it now")
    func units() {
        let (brand, area, other) = (
            UUIDv7(hi: 3, lo: 1), UUIDv7(hi: 3, lo: 2), UUIDv7(hi: 3, lo: 3)
        )
        for unit in [brand, area] {
            #expect(refusal(terms(units: [unit]), units: [area, brand]) == nil)
        }
        #expect(refusal(terms(units: [other]), units: [area, brand]) == .store)
        #expect(refusal(terms(units: [brand])) == .store)
        // Either is enough.
        #expect(refusal(terms(stores: [store], units: [other]), units: [area]) == nil)
        #expect(refusal(terms(stores: [otherStore], units: [area]), units: [area]) == nil)
        #expect(refusal(terms(stores: [otherStore], units: [other]), units: [area]) == .store)
    }

    @Test("D02 D04 store, channel, time, level and threshold are looked at, the threshold last")
    func reasons() {
        #expect(refusal(terms()) == nil)
        #expect(refusal(terms(), subtotalMinor: 9_999) == .threshold(missingMinor: 1))
        #expect(refusal(terms(stores: [otherStore]), subtotalMinor: 0) == .store)
        #expect(refusal(terms(stores: [store, otherStore])) == nil)
        #expect(refusal(terms(channels: [.online])) == .channel)
        #expect(refusal(terms(channels: [.online, .inStore])) == nil)
        #expect(refusal(terms(audience: .init(levels: ["gold"]))) == .level)
        #expect(refusal(terms(audience: .init(levels: ["gold"])), level: "silver") == .level)
        #expect(refusal(terms(audience: .init(levels: ["gold"])), level: "gold") == nil)
        #expect(refusal(terms(audience: .init(birthday: .day))) == .birthday)
    }

    @Test("B12 D04 no till takes a code for the shipping, which only an order has")
    func shipping() {
        #expect(refusal(terms(at: .shipping)) == .channel)
        #expect(refusal(terms(at: .shipping, channels: [.inStore])) == .channel)
    }

    @Test(
        "D02 X10 hours are the store's own: 21:00 to 23:00, on Thursdays, not on a black-out date")
    func times() {
        let peak = Offer.Times(
            weekdays: [.thursday], minutes: [.init(from: 1_260, until: 1_380)],
            blackouts: [CalendarDate(iso: "2026-03-12")!])
        let cases: [(String, TillUse.Refusal?)] = [
            ("2026-03-05T12:59:59Z", .time), ("2026-03-05T13:00:00Z", nil),
            ("2026-03-05T14:59:59Z", nil), ("2026-03-05T15:00:00Z", .time),
            ("2026-03-06T13:00:00Z", .time), ("2026-03-12T13:00:00Z", .time),
        ]
        for (time, expected) in cases {
            #expect(refusal(terms(times: peak), at: time) == expected)
        }
    }
}
