import MarketingDomain
import Primitives
import TestKit
import Testing

private let noon = Instant(rfc3339: "2026-03-05T04:00:00Z")!
private let end = Instant(rfc3339: "2026-03-12T16:00:00Z")!
private let order = UUIDv7(hi: 1, lo: 1)
/// What the sale of a till has become.
private let saleOrder = UUIDv7(hi: 1, lo: 2)
private let shanghai = BusinessClock(
    zone: .fixed(offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai"))
private let thisSale = UUIDv7(hi: 3, lo: 1)
private let otherSale = UUIDv7(hi: 3, lo: 2)
private let day: Int64 = 86_400

private func issued(until end: Instant = end) -> CouponLife {
    CouponLife(
        state: .issued, validFrom: nil, lastDate: CalendarDate(iso: "2026-03-12")!,
        expiresAt: end)
}

private func handedOver(at instant: Instant = noon) -> CouponLife.HandOver {
    CouponLife.HandOver(
        at: instant, store: UUIDv7(hi: 2, lo: 2), terminal: "till-1", staff: nil)
}

extension CouponLife {
    fileprivate mutating func taken(at now: Instant = noon) -> OfflineToken? {
        try? takeOffline(at: now)
    }

    fileprivate mutating func used(
        by sale: UUIDv7 = thisSale, at instant: Instant = noon
    ) -> Result<Bool, Refusal> {
        do throws(Refusal) {
            return .success(try useOffline(by: sale, of: saleOrder, handedOver(at: instant)))
        } catch {
            return .failure(error)
        }
    }
}

@Suite("Coupons at tills without the network")
struct OfflineCouponLifeTests {
    @Test("N12 a token is good for a day, or until the coupon's end; asked again it is the same")
    func tokens() {
        var coupon = issued()
        let token = coupon.taken()
        #expect(token?.issuedAt == noon && token?.expiresAt == noon.adding(seconds: day))
        #expect(token?.freeAt == noon.adding(seconds: 4 * day))
        #expect(coupon.state == .held && coupon.isOffline && coupon.order == nil)
        #expect(coupon.taken(at: noon.adding(seconds: day - 1)) == token)
        // Its end has come, and it is not free yet: there is no other token.
        #expect(coupon.taken(at: noon.adding(seconds: day)) == nil)
        var short = issued(until: noon.adding(seconds: 60))
        #expect(short.taken()?.expiresAt == noon.adding(seconds: 60))
        var last = issued(until: noon.adding(microseconds: 1))
        #expect(last.taken() == nil && last.state == .issued)
    }

    @Test("N12 whatever else would be done with it finds it held")
    func isHeld() {
        var coupon = issued()
        _ = coupon.taken()
        let before = coupon
        #expect(coupon.refusal(at: noon) == .held)
        #expect((try? coupon.hold(for: order, at: noon)) == nil)
        #expect((try? coupon.use(handedOver())) == nil)
        #expect((try? coupon.cancel(at: noon)) == nil)
        #expect((try? coupon.checkTransfer(true, at: noon)) == nil)
        #expect(!coupon.release(from: order) && !coupon.use(by: order, at: noon))
        #expect(coupon.expire(at: end.adding(seconds: 1)) == false)
        #expect(coupon == before)
        // What an order holds is not set aside.
        var held = issued()
        try? held.hold(for: order, at: noon)
        #expect(held.taken() == nil && !held.isOffline)
        #expect(held.releaseOffline(at: noon.adding(seconds: 9 * day)) == false)
    }

    @Test("N12 unused it is free to the millisecond three days after the end of its token")
    func isFree() {
        var coupon = issued()
        _ = coupon.taken()
        let free = noon.adding(seconds: 4 * day)
        #expect(coupon.releaseOffline(at: free.adding(milliseconds: -1)) == false)
        #expect(coupon.releaseOffline(at: free) && coupon.state == .issued)
        #expect(coupon.releaseOffline(at: free) == false)
        #expect(coupon.refusal(at: free) == nil)
        #expect(coupon.state(at: end) == .expired)
    }

    @Test("N12 a sale uses it once, in time or late, and not what was never given out")
    func uses() {
        var coupon = issued()
        #expect(coupon.used() == .failure(.expired(at: end)))
        _ = coupon.taken()
        #expect(
            coupon.used(at: noon.adding(seconds: day))
                == .failure(.expired(at: noon.adding(seconds: day))))
        #expect(coupon.used() == .success(true))
        #expect(coupon.state == .used && coupon.usedAt == noon && coupon.sale == thisSale)
        #expect(coupon.used() == .success(false))
        #expect(coupon.used(by: otherSale) == .failure(.used(handedOver(), at: noon)))
        #expect(coupon.taken() == nil)

        // Free again, or over: the till sold in time, and tells late.
        let free = noon.adding(seconds: 4 * day)
        for isOver in [false, true] {
            var late = issued(until: isOver ? noon.adding(seconds: 2 * day) : end)
            _ = late.taken()
            #expect(late.releaseOffline(at: free) == true)
            #expect(late.expire(at: free) == isOver)
            #expect(late.used() == .success(true))
        }
        // Used online meanwhile, or held by an order, or taken back.
        var online = issued()
        _ = online.taken()
        _ = online.releaseOffline(at: free)
        var held = online
        var cancelled = online
        try? online.use(handedOver(at: free))
        #expect(online.used() == .failure(.used(handedOver(at: free), at: free)))
        try? held.hold(for: order, at: free)
        #expect(held.used() == .failure(.held))
        try? cancelled.cancel(at: free)
        #expect(cancelled.used() == .failure(.cancelled))
    }

    @Test("N12 N01 a return gives it back to where it was, and its own days begin when it is free")
    func comesBack() {
        let free = noon.adding(seconds: 4 * day)
        func returned(
            until end: Instant, at now: Instant, _ policy: AfterRestoring
        ) -> CouponLife {
            var coupon = issued(until: end)
            _ = coupon.taken()
            _ = coupon.used()
            #expect(coupon.restore(from: order, at: now, policy, clock: shanghai) == false)
            #expect(coupon.restore(from: saleOrder, at: now, policy, clock: shanghai) == true)
            #expect(coupon.restore(from: saleOrder, at: now, policy, clock: shanghai) == false)
            #expect(coupon.order == nil && coupon.handOver == nil && coupon.usedAt == nil)
            return coupon
        }
        // Its token is out: tills may take it, and nobody else; its sale does not use it again.
        var held = returned(until: end, at: noon, .extends(days: 3))
        #expect(held.isOffline && held.expiresAt == end && held.taken()?.issuedAt == noon)
        #expect(held.used() == .success(false) && held.isOffline)
        #expect(held.used(by: otherSale) == .success(true))
        // Its end comes before it is free: 2026-03-09 and three days more.
        var short = returned(until: noon.adding(seconds: day), at: noon, .extends(days: 3))
        #expect(short.lastDate == CalendarDate(iso: "2026-03-12"))
        #expect(short.releaseOffline(at: free) == true && short.refusal(at: free) == nil)
        let over = returned(until: noon.adding(seconds: day), at: noon, .staysExpired)
        #expect(over.expiresAt == noon.adding(seconds: day))
        // Long after its token it is issued at once, or good for its days from then.
        #expect(returned(until: end, at: free, .staysExpired).state == .issued)
        let late = returned(until: end, at: end, .extends(days: 3))
        #expect(late.state == .issued && late.lastDate == CalendarDate(iso: "2026-03-16"))
    }

    @Test("N12 X10 hours become spans of instants, by the clock of the stores")
    func spans() {
        let peak = Offer.Times(
            weekdays: [.thursday, .friday], minutes: [.init(from: 1_260, until: 60)],
            blackouts: [CalendarDate(iso: "2026-03-07")!])
        let until = noon.adding(seconds: 2 * day)
        func at(_ text: String) -> Instant { Instant(rfc3339: text)! }
        // Thursday 21:00 to midnight; Friday until 1:00, and from 21:00 to midnight; no Saturday.
        #expect(
            peak.spans(from: noon, until: until, by: shanghai) == [
                at("2026-03-05T13:00:00Z")..<at("2026-03-05T17:00:00Z"),
                at("2026-03-06T13:00:00Z")..<at("2026-03-06T16:00:00Z"),
            ])
        let half = noon.adding(milliseconds: 500)
        let always = Offer.Times(from: half)
        #expect(always.spans(from: noon, until: until, by: shanghai) == [half..<until])
        #expect(Offer.Times(until: noon).spans(from: noon, until: until, by: shanghai).isEmpty)
    }

    @Test("N12 whatever happens in whatever order, one sale or one order has a coupon at most")
    func randomLives() {
        var generator = SeededGenerator(seed: newSeed())
        for _ in 0..<2_000 {
            var coupon = issued()
            var now = noon
            var owner: UUIDv7?
            for _ in 0..<20 {
                now = now.adding(seconds: Int64.random(in: 0...day, using: &generator))
                let was = coupon.state
                switch Int.random(in: 0..<6, using: &generator) {
                case 0: _ = coupon.taken(at: now)
                case 1: _ = coupon.releaseOffline(at: now)
                case 2:
                    let by = Bool.random(using: &generator) ? thisSale : otherSale
                    let at = now.adding(seconds: -Int64.random(in: 0...day, using: &generator))
                    if case .success(true) = coupon.used(by: by, at: at) {
                        #expect(owner == nil && was != .used)
                        owner = by
                    } else if case .success(false) = coupon.used(by: by, at: at) {
                        #expect(owner == by)
                    }
                case 3: try? coupon.hold(for: order, at: now)
                case 4:
                    if coupon.use(by: order, at: now) {
                        #expect(owner == nil)
                        owner = order
                    }
                default: _ = coupon.release(from: order)
                }
                if was == .used { #expect(coupon.state == .used) }
                #expect((coupon.state == .used) == (owner != nil))
                if coupon.isOffline { #expect(coupon.token != nil) }
            }
        }
    }
}
