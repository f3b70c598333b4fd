import MarketingDomain
import Primitives
import Testing

private let member = UUIDv7(hi: 1, lo: 1)
private let template = CouponTemplate(
    id: UUIDv7(hi: 2, lo: 2), version: 3,
    validity: CouponValidity(days: 30)!)

/// Shanghai has had no daylight saving since 1991; a fixed offset is its clock.
private func shanghai(cutoff: Int = 0) -> BusinessClock {
    BusinessClock(
        zone: .fixed(offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai"), cutoffMinutes: cutoff)
}

private func decide(
    _ source: Welcome.Source, at time: String = "2026-03-05T04:00:00Z",
    template: CouponTemplate? = template, clock: BusinessClock = shanghai()
) -> Welcome.Decision {
    Welcome.decide(
        Welcome.Facts(
            member: member, source: source, registeredAt: Instant(rfc3339: time)!,
            template: template, clock: clock))
}

@Suite("The welcome of a new member")
struct WelcomeTests {
    @Test(
        "a registration gives one coupon of the template's version",
        arguments: [
            Welcome.Source.miniProgram, .till,
        ])
    func issues(source: Welcome.Source) throws {
        guard case .issue(let coupon) = decide(source) else {
            Issue.record("no coupon")
            return
        }
        #expect(coupon.member == member)
        #expect(coupon.templateId == template.id)
        #expect(coupon.templateVersion == 3)
        #expect(coupon.reason == .welcome)
        #expect(coupon.issuedAt == Instant(rfc3339: "2026-03-05T04:00:00Z"))
    }

    @Test("an imported member gets none, and without a template nobody does")
    func none() {
        #expect(decide(.imported) == .imported)
        #expect(decide(.till, template: nil) == .noTemplate)
    }

    @Test("the same facts give the same coupon")
    func deterministic() {
        #expect(decide(.miniProgram) == decide(.miniProgram))
    }

    @Test(
        "30 days run to the end of the business day that lies 30 days after the day of issue",
        arguments: [
            // issued at (UTC)        cut-off  last date     exclusive end
            ("2026-03-05T04:00:00Z", 0, "2026-04-04", "2026-04-04T16:00:00Z"),
            ("2026-03-05T16:00:00Z", 0, "2026-04-05", "2026-04-05T16:00:00Z"),
            ("2026-03-04T20:59:59Z", 300, "2026-04-03", "2026-04-03T21:00:00Z"),
            ("2026-03-04T21:00:00Z", 300, "2026-04-04", "2026-04-04T21:00:00Z"),
            ("2028-01-30T04:00:00Z", 0, "2028-02-29", "2028-02-29T16:00:00Z"),
        ])
    func validity(issuedAt: String, cutoff: Int, lastDate: String, end: String) {
        guard case .issue(let coupon) = decide(.till, at: issuedAt, clock: shanghai(cutoff: cutoff))
        else {
            Issue.record("no coupon")
            return
        }
        #expect(coupon.lastDate.description == lastDate)
        #expect(coupon.expiresAt.rfc3339 == end)
    }

    @Test("a coupon counts to its last microsecond; the end itself is over")
    func edges() {
        let end = Instant(rfc3339: "2026-04-04T16:00:00Z")!
        #expect(
            CouponState.issued.effective(expiresAt: end, at: end.adding(microseconds: -1))
                == .issued)
        #expect(CouponState.issued.effective(expiresAt: end, at: end) == .expired)
        for state in [CouponState.held, .used, .expired] {
            #expect(state.effective(expiresAt: end, at: end) == state)
        }
    }
}
