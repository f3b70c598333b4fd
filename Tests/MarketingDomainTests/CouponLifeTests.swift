import MarketingDomain
import Primitives
import TestKit
import Testing

private let shanghai = BusinessClock(
    zone: .fixed(offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai"))
private let noon = Instant(rfc3339: "2026-03-05T04:00:00Z")!
private let end = Instant(rfc3339: "2026-03-12T16:00:00Z")!
private let order = UUIDv7(hi: 1, lo: 1)
private let otherOrder = UUIDv7(hi: 1, lo: 2)

private func issued(from: Instant? = nil) -> CouponLife {
    CouponLife(
        state: .issued, validFrom: from, lastDate: CalendarDate(iso: "2026-03-12")!,
        expiresAt: end)
}

private func handedOver(at instant: Instant = noon) -> CouponLife.HandOver {
    CouponLife.HandOver(
        at: instant, store: UUIDv7(hi: 2, lo: 2), terminal: "till-1", staff: nil)
}

/// One step in the life of a coupon.
private enum Step {
    case hold(UUIDv7), release(UUIDv7), pay(UUIDv7), restore(UUIDv7, AfterRestoring)
    case scan, expire, cancel, give(Bool)
}

extension CouponLife {
    /// Takes the step: "yes", "no" where there is nothing to do, or the refusal's name.
    fileprivate mutating func take(_ step: Step, at now: Instant = noon) -> String {
        do throws(Refusal) {
            switch step {
            case .hold(let order): try hold(for: order, at: now)
            case .release(let order): return release(from: order) ? "yes" : "no"
            case .pay(let order): return use(by: order, at: now) ? "yes" : "no"
            case .restore(let order, let policy):
                return restore(from: order, at: now, policy, clock: shanghai) ? "yes" : "no"
            case .scan: try use(handedOver(at: now))
            case .expire: return expire(at: now) ? "yes" : "no"
            case .cancel: try cancel(at: now)
            case .give(let isTransferable): try checkTransfer(isTransferable, at: now)
            }
            return "yes"
        } catch {
            switch error {
            case .notYetValid: return "notYetValid"
            case .transferLimit: return "transferLimit"
            case .expired: return "expired"
            case .held: return "held"
            case .used: return "used"
            case .cancelled: return "cancelled"
            case .notTransferable: return "notTransferable"
            }
        }
    }

    /// What becomes of the steps, one after the other.
    fileprivate mutating func take(_ steps: [(Step, Instant)]) -> [String] {
        steps.map { take($0.0, at: $0.1) }
    }
}

@Suite("The life of a coupon")
struct CouponLifeTests {
    @Test("D01 it is good until its end, and not at it, whatever is written down")
    func boundary() {
        let last = end.adding(microseconds: -1)
        var coupon = issued()
        #expect(coupon.state(at: last) == .issued && coupon.state(at: end) == .expired)
        #expect(coupon.refusal(at: last) == nil && coupon.refusal(at: end) == .expired(at: end))
        let steps = coupon.take([
            (.hold(order), end), (.scan, end), (.cancel, end), (.give(true), end),
            (.expire, last), (.expire, end), (.expire, end), (.hold(order), noon),
        ])
        #expect(
            steps == ["expired", "expired", "expired", "expired", "no", "yes", "no", "expired"])
    }

    @Test("X10 what is good later only cannot be used before, but can be given away")
    func notYet() {
        let from = noon.adding(seconds: 3_600)
        var coupon = issued(from: from)
        let steps = coupon.take([
            (.hold(order), noon), (.scan, noon), (.give(true), noon), (.hold(order), from),
        ])
        #expect(steps == ["notYetValid", "notYetValid", "yes", "yes"])
    }

    @Test("X04 held is held by one order, until it is paid or given up, past its own end, too")
    func holds() {
        var coupon = issued()
        let held = coupon.take([
            (.hold(order), noon), (.hold(order), noon), (.hold(otherOrder), noon), (.scan, noon),
            (.cancel, noon), (.give(true), noon), (.release(otherOrder), noon),
            (.pay(otherOrder), noon), (.expire, end),
        ])
        #expect(held == ["yes", "held", "held", "held", "held", "held", "no", "no", "no"])
        #expect(coupon.state(at: end) == .held && coupon.order == order)
        var paid = coupon
        let payment = paid.take([
            (.pay(order), end), (.pay(order), end), (.release(order), end), (.scan, end),
        ])
        #expect(payment == ["yes", "no", "no", "used"])
        #expect(paid.state == .used && paid.usedAt == end && paid.order == order)
        let release = coupon.take([(.release(order), end), (.release(order), end)])
        #expect(release == ["yes", "no"] && coupon.order == nil)
        #expect(coupon.state(at: noon) == .issued && coupon.state(at: end) == .expired)
    }

    @Test(
        "X04 what comes back after its end is good for days more, or is over, as its template says",
        arguments: [
            ("2026-03-12T15:59:59Z", AfterRestoring.standard, "2026-03-12"),
            ("2026-03-12T16:00:00Z", .standard, "2026-03-16"),
            ("2026-04-01T04:00:00Z", .extends(days: 0), "2026-04-01"),
            ("2026-04-01T04:00:00Z", .extends(days: 30), "2026-05-01"),
            ("2026-04-01T04:00:00Z", .staysExpired, "2026-03-12"),
        ])
    func restores(time: String, policy: AfterRestoring, lastDate: String) throws {
        let now = try #require(Instant(rfc3339: time))
        var coupon = issued()
        let steps = coupon.take([
            (.hold(order), noon), (.restore(order, policy), noon), (.pay(order), noon),
            (.restore(otherOrder, policy), now), (.restore(order, policy), now),
            (.restore(order, policy), now),
        ])
        #expect(steps == ["yes", "no", "yes", "no", "yes", "no"])
        #expect(coupon.lastDate.description == lastDate)
        #expect(coupon.expiresAt == shanghai.endOfValidity(lastDay: coupon.lastDate))
        #expect(coupon.restoredAt == now && coupon.order == nil && coupon.usedAt == nil)
        let isOver = policy == .staysExpired
        #expect(coupon.state(at: now) == (isOver ? .expired : .issued))
    }

    @Test("C20 a till uses it once, and hears when and where it was used")
    func tills() {
        var coupon = issued()
        let later = noon.adding(seconds: 1)
        let steps = coupon.take([
            (.scan, noon), (.scan, later), (.hold(order), later), (.cancel, later),
            (.restore(order, .standard), later), (.expire, end),
        ])
        #expect(steps == ["yes", "used", "used", "used", "no", "no"])
        #expect(coupon.refusal(at: later) == .used(handedOver(), at: noon))
        var kept = issued()
        let rest = kept.take([
            (.give(false), noon), (.cancel, noon), (.scan, noon), (.expire, end),
        ])
        #expect(rest == ["notTransferable", "yes", "cancelled", "no"])
    }

    @Test("I5 whatever is done in whatever order, an order uses a coupon only while it holds it")
    func randomLives() {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            var coupon = issued()
            var now = noon
            var uses = 0
            for _ in 0..<30 {
                now = now.adding(seconds: Int64.random(in: 0...40_000, using: &random))
                let who = Bool.random(using: &random) ? order : otherOrder
                let steps: [Step] = [
                    .hold(who), .release(who), .pay(who), .restore(who, .standard), .scan,
                    .expire, .cancel,
                ]
                let index = Int.random(in: 0..<steps.count, using: &random)
                let before = coupon
                let isTaken = coupon.take(steps[index], at: now) == "yes"
                #expect(isTaken || coupon == before, "seed \(seed)")
                switch steps[index] {
                case .pay, .scan: uses += isTaken ? 1 : 0
                case .restore: uses -= isTaken ? 1 : 0
                case .hold, .release, .expire, .cancel, .give: break
                }
                #expect(uses == (coupon.state == .used ? 1 : 0), "seed \(seed)")
                #expect(coupon.state != .held || coupon.order != nil, "seed \(seed)")
                if isTaken, case .pay = steps[index] {
                    #expect(before.state == .held && before.order == who, "seed \(seed)")
                }
                if [.expired, .cancelled].contains(before.state) {
                    #expect(coupon == before, "nothing follows an end; seed \(seed)")
                }
            }
        }
    }
}

@Suite("Validity and issuing")
struct CouponIssuingTests {
    private func window(
        days: Int? = nil, from: String? = nil, lastDate: String? = nil,
        at time: String = "2026-03-05T04:00:00Z"
    ) -> String? {
        let validity = CouponValidity(
            days: days, from: from.flatMap(Instant.init(rfc3339:)),
            lastDate: lastDate.flatMap(CalendarDate.init(iso:)))
        let window = validity?.window(
            issuedAt: Instant(rfc3339: time)!, clock: shanghai)
        return window.map { "\($0.from?.rfc3339 ?? "now") \($0.lastDate) \($0.expiresAt.rfc3339)" }
    }

    @Test("D02 X10 days after the issue, fixed dates, or both: the first end counts")
    func windows() {
        #expect(window(days: 7) == "now 2026-03-12 2026-03-12T16:00:00Z")
        #expect(window(days: 0) == "now 2026-03-05 2026-03-05T16:00:00Z")
        // 23:30 and 00:30 in Shanghai.
        #expect(
            window(days: 0, at: "2026-03-05T15:30:00Z") == "now 2026-03-05 2026-03-05T16:00:00Z")
        #expect(
            window(days: 0, at: "2026-03-05T16:30:00Z") == "now 2026-03-06 2026-03-06T16:00:00Z")
        #expect(window(lastDate: "2026-05-01") == "now 2026-05-01 2026-05-01T16:00:00Z")
        #expect(window(days: 7, lastDate: "2026-03-08") == "now 2026-03-08 2026-03-08T16:00:00Z")
        #expect(window(days: 3, lastDate: "2026-03-31") == "now 2026-03-08 2026-03-08T16:00:00Z")
        #expect(
            window(days: 3, from: "2026-03-20T16:00:00Z")
                == "2026-03-20T16:00:00Z 2026-03-24 2026-03-24T16:00:00Z")
        #expect(window(lastDate: "2026-03-04") == nil, "it would be over")
        #expect(window(from: "2026-03-20T16:00:00Z", lastDate: "2026-03-20") == nil)
        #expect(CouponValidity(days: nil, from: noon) == nil, "it would have no end")
    }

    @Test("D02 a coupon is reminded of some days before its end, by the business day")
    func reminder() {
        func remindAt(_ days: Int?, validDays: Int) -> String? {
            let template = CouponTemplate(
                id: order, version: 1, validity: CouponValidity(days: validDays)!,
                remindDays: days)
            let coupon = Coupon.issue(
                template, to: order, for: .manual, at: noon, clock: shanghai)
            return coupon?.remindAt?.rfc3339
        }
        #expect(remindAt(3, validDays: 30) == "2026-03-31T16:00:00Z")
        #expect(remindAt(nil, validDays: 30) == nil)
        #expect(remindAt(7, validDays: 5) == nil, "it would be before the issue")
    }

    @Test("D03 X09 who issues what when, in the order of the reasons")
    func absences() {
        let later = noon.adding(seconds: 60)
        func template(_ claim: ClaimWindow?) -> CouponTemplate {
            CouponTemplate(
                id: order, version: 1, validity: CouponValidity(days: 7)!, perMember: 2,
                claim: claim)
        }
        func absence(
            _ state: TemplateState, _ claim: ClaimWindow? = nil, claimed: Bool = true
        ) -> Issuing.Absence? {
            Issuing.absence(
                template(claim), state, claimed: claimed, at: noon, clock: shanghai)
        }
        #expect(absence(.draft, ClaimWindow()) == .draft)
        #expect(absence(.paused, ClaimWindow()) == .paused)
        #expect(absence(.archived, ClaimWindow()) == .archived)
        #expect(absence(.active) == .notClaimable && absence(.active, claimed: false) == nil)
        #expect(absence(.active, ClaimWindow(from: later)) == .notYet)
        #expect(absence(.active, ClaimWindow(from: noon)) == nil)
        #expect(absence(.active, ClaimWindow(until: noon)) == .over)
        #expect(absence(.active, ClaimWindow(until: later)) == nil)
        let over = CouponTemplate(
            id: order, version: 1,
            validity: CouponValidity(days: nil, lastDate: CalendarDate(iso: "2026-03-04")!)!)
        #expect(
            Issuing.absence(over, .active, claimed: false, at: noon, clock: shanghai) == .over)

        func verdict(_ issued: Int64, _ hasThis: Bool = false) -> Issuing.Verdict {
            Issuing.verdict(template(nil), .init(issued: issued, hasThis: hasThis))
        }
        #expect(verdict(0) == .issue && verdict(1) == .issue && verdict(2) == .limitPerMember)
        #expect(verdict(1, true) == .alreadyIssued && verdict(2, true) == .alreadyIssued)
    }

    @Test("X14 a template goes from draft to active, pauses, resumes, and is archived for good")
    func states() {
        let table: [(TemplateState, TemplateState.Step, TemplateState?)] = [
            (.draft, .publish, .active), (.draft, .pause, nil), (.draft, .resume, nil),
            (.draft, .archive, .archived), (.active, .publish, .active),
            (.active, .pause, .paused), (.active, .resume, .active),
            (.active, .archive, .archived), (.paused, .publish, nil),
            (.paused, .pause, .paused), (.paused, .resume, .active),
            (.paused, .archive, .archived), (.archived, .publish, nil),
            (.archived, .pause, nil), (.archived, .resume, nil),
            (.archived, .archive, .archived),
        ]
        for (state, step, next) in table { #expect(state.after(step) == next) }
    }
}
