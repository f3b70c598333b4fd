import MarketingDomain
import Primitives
import Testing

@Suite("When, where and for whom offers hold")
struct OfferTimeTests {
    private static func reason(
        _ offer: Offer, _ time: String, cutoff: Int = 0, buyer: PricingFacts.Buyer = Shop.member(),
        channel: Offer.Channel = .inStore
    ) -> PricingReason? {
        Pricing.price(
            Shop.facts(
                [Shop.line("A", 10_000, category: "drink")], buyer: buyer, channel: channel,
                at: Shop.moment(time, cutoff: cutoff), promotions: [offer])
        ).rejection(1)?.reason
    }

    @Test(
        "D09 the member day is a business date: it lasts until the store's cut-off",
        arguments: [
            // local time, cut-off, whether it is the Wednesday
            ("2026-03-04T00:00:00", 0, true), ("2026-03-04T23:59:59", 0, true),
            ("2026-03-05T00:00:00", 0, false), ("2026-03-05T04:59:59", 300, true),
            ("2026-03-05T05:00:00", 300, false), ("2026-03-04T04:59:59", 300, false),
            ("2026-03-04T05:00:00", 300, true),
        ])
    func weekday(time: String, cutoff: Int, holds: Bool) {
        let offer = Shop.offer(
            1, Shop.percent(800), at: .linePrice, times: .init(weekdays: [.wednesday]))
        #expect(Self.reason(offer, time + "+08:00", cutoff: cutoff) == (holds ? nil : .time))
    }

    @Test(
        "X10 hours are the local clock's, from inclusive, until exclusive, over midnight",
        arguments: [
            ("20:59", 1_260, 1_380, false), ("21:00", 1_260, 1_380, true),
            ("22:59", 1_260, 1_380, true), ("23:00", 1_260, 1_380, false),
            ("23:30", 1_320, 120, true), ("01:59", 1_320, 120, true),
            ("02:00", 1_320, 120, false), ("12:00", 1_320, 120, false),
            ("23:59", 1_260, 0, true), ("00:00", 1_260, 0, false),
        ])
    func minutes(clock: String, from: Int, until: Int, holds: Bool) {
        let offer = Shop.offer(
            1, .cash(amountMinor: 1),
            times: .init(minutes: [.init(from: from, until: until)]))
        #expect(
            Self.reason(offer, "2026-03-04T\(clock):00+08:00") == (holds ? nil : .time))
    }

    @Test("D08 a happy hour of the member day goes on after midnight where the business day does")
    func happyHour() {
        let offer = Shop.offer(
            1, .buyGet(.init(buy: 1, get: 1, payPermille: 500)), at: .line,
            times: .init(
                weekdays: [.wednesday], minutes: [.init(from: 1_260, until: 120)]))
        func holds(_ time: String, _ cutoff: Int) -> Bool {
            Pricing.price(
                Shop.facts(
                    [Shop.line("A", 1_000, 2)], at: Shop.moment(time, cutoff: cutoff),
                    promotions: [offer])
            ).payableMinor == 1_500
        }
        #expect(holds("2026-03-04T22:00:00+08:00", 300))
        #expect(holds("2026-03-05T01:00:00+08:00", 300))
        #expect(!holds("2026-03-05T02:00:00+08:00", 300))
        #expect(!holds("2026-03-05T01:00:00+08:00", 0))
        #expect(!holds("2026-03-04T01:00:00+08:00", 300))
    }

    @Test("X10 an offer holds from its first instant to its last, and not on black-out dates")
    func frames() {
        let offer = Shop.offer(
            1, .cash(amountMinor: 1),
            times: .init(
                from: Instant(rfc3339: "2026-03-01T00:00:00+08:00"),
                until: Instant(rfc3339: "2026-04-01T00:00:00+08:00"),
                blackouts: [CalendarDate(iso: "2026-03-08")!]))
        #expect(Self.reason(offer, "2026-02-28T23:59:59.999+08:00") == .notYetValid)
        #expect(Self.reason(offer, "2026-03-01T00:00:00+08:00") == nil)
        #expect(Self.reason(offer, "2026-03-31T23:59:59.999+08:00") == nil)
        #expect(Self.reason(offer, "2026-04-01T00:00:00+08:00") == .expired)
        #expect(Self.reason(offer, "2026-03-08T12:00:00+08:00") == .time)
        #expect(Self.reason(offer, "2026-03-09T04:00:00+08:00", cutoff: 300) == .time)
    }

    @Test("D02 a coupon counts to its last microsecond")
    func coupon() {
        let end = Shop.noon.instant
        func reason(_ at: Instant) -> PricingReason? {
            let coupon = PricingFacts.HeldCoupon(
                id: UUIDv7(hi: 2, lo: 1), template: Shop.offer(11, .cash(amountMinor: 1)),
                validFrom: end.adding(seconds: -10), expiresAt: end)
            return Pricing.price(
                Shop.facts(
                    [Shop.line("A", 100)], at: PricingFacts.Moment(at, Shop.clock()),
                    coupons: [coupon])
            ).rejection(1)?.reason
        }
        #expect(reason(end.adding(microseconds: -1)) == nil)
        #expect(reason(end) == .expired)
        #expect(reason(end.adding(seconds: -10)) == nil)
        #expect(reason(end.adding(microseconds: -10_000_001)) == .notYetValid)
    }

    @Test("D02 store, channel, level and membership have reasons of their own")
    func place() {
        let time = "2026-03-04T12:00:00+08:00"
        let elsewhere = Shop.offer(
            1, .cash(amountMinor: 1), stores: [UUIDv7(hi: 9, lo: 2)])
        #expect(Self.reason(elsewhere, time) == .store)
        let online = Shop.offer(1, .cash(amountMinor: 1), channels: [.online, .delivery])
        #expect(Self.reason(online, time) == .channel)
        #expect(Self.reason(online, time, channel: .online) == nil)
        let gold = Shop.offer(
            1, .cash(amountMinor: 1), audience: .init(levels: ["GOLD", "DIAMOND"]))
        #expect(Self.reason(gold, time) == nil)
        #expect(Self.reason(gold, time, buyer: Shop.member("SILVER")) == .level)
        #expect(Self.reason(gold, time, buyer: Shop.member("")) == .factMissing)
        #expect(Self.reason(gold, time, buyer: .guest) == .membersOnly)
        let members = Shop.offer(
            1, .cash(amountMinor: 1), audience: .init(membersOnly: true))
        #expect(Self.reason(members, time, buyer: .guest) == .membersOnly)
        let food = Shop.offer(1, .cash(amountMinor: 1), scope: .init(categories: ["food"]))
        #expect(Self.reason(food, time) == .noItem)
    }

    @Test("B18 a birthday is near by day, ISO week and month; a leap day counts on the 28th")
    func birthdays() {
        func near(_ month: Int, _ day: Int, _ date: String) -> BirthdayNearness? {
            BirthdayNearness(month: month, day: day, on: CalendarDate(iso: date)!)
        }
        #expect(near(3, 4, "2026-03-04") == [.day, .week, .month])
        #expect(near(3, 8, "2026-03-04") == [.week, .month])
        #expect(near(3, 9, "2026-03-04") == [.month])
        #expect(near(1, 1, "2025-12-30") == [.week])
        #expect(near(2, 29, "2026-02-28") == [.day, .week, .month])
        #expect(near(2, 29, "2028-02-29") == [.day, .week, .month])
        #expect(near(2, 30, "2028-02-29") == nil)
        #expect(near(13, 1, "2028-02-29") == nil)
    }
}
