import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("What a programme says beside earning")
struct PolicyTests {
    // MARK: Points as money

    @Test("C18 500 points are ¥10, and a part of them what it is worth, rounded down")
    func value() throws {
        let money = try #require(PointsAsMoney(points: 500, valueMinor: 1_000, step: 500))
        #expect([500, 250, 1, 0, 1_500].map { money.value(of: $0) } == [1_000, 500, 2, 0, 3_000])
        let thirds = try #require(PointsAsMoney(points: 3, valueMinor: 100, step: 3))
        #expect([1, 2, 3, 4].map { thirds.value(of: $0) } == [33, 66, 100, 133])
        #expect(money.value(of: .max) == .max)
    }

    @Test(
        "V1 C18 whole steps are used, within the share of what is payable and the balance",
        arguments: [
            //  permille  balance  payable  asked   points  worth
            (200, 10_000, 18_120, nil, 1_500, 3_000),
            (200, 1_500, 18_120, nil, 1_500, 3_000),
            (200, 1_499, 18_120, nil, 1_000, 2_000),
            (200, 499, 18_120, nil, 0, 0),
            (200, 10_000, 18_120, 1_499, 1_000, 2_000),
            (200, 10_000, 18_120, 5_000, 1_500, 3_000),
            (200, 10_000, 18_120, 0, 0, 0),
            (200, 10_000, 5_000, nil, 500, 1_000),
            (200, 10_000, 4_999, nil, 0, 0),
            (1_000, 10_000, 1_000, nil, 500, 1_000),
            (1_000, 10_000, 999, nil, 0, 0),
            (1_000, 0, 18_120, nil, 0, 0),
            (1_000, -30, 18_120, nil, 0, 0),
        ] as [(Int64, Int64, Int64, Int64?, Int64, Int64)])
    func usable(
        permille: Int64, balance: Int64, payable: Int64, asked: Int64?, points: Int64,
        worth: Int64
    ) throws {
        let money = try #require(
            PointsAsMoney(points: 500, valueMinor: 1_000, step: 500, maxSharePermille: permille))
        let use = money.usable(available: balance, payableMinor: payable, asked: asked)
        #expect(use.points == points)
        #expect(use.valueMinor == worth)
    }

    @Test("C18 no balance and no bill are too large for it")
    func largest() throws {
        let money = try #require(
            PointsAsMoney(points: 1, valueMinor: 1_000_000_000, step: 1_000_000))
        let use = money.usable(available: .max, payableMinor: .max)
        #expect(use.valueMinor == 9_223_000_000_000_000_000)
        #expect(use.points * 1_000_000_000 == use.valueMinor)
    }

    @Test("C18 a use never exceeds balance, share or wish, and one step more would")
    func useProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let step = Int64.random(in: 1...900, using: &random)
            let permille = Int64.random(in: 1...1_000, using: &random)
            let money = try #require(
                PointsAsMoney(
                    points: step, valueMinor: Int64.random(in: 1...5_000, using: &random),
                    step: step, maxSharePermille: permille))
            let balance = Int64.random(in: 0...20_000, using: &random)
            let payable = Int64.random(in: 0...90_000, using: &random)
            let asked = Int64.random(in: 0...20_000, using: &random)
            let use = money.usable(available: balance, payableMinor: payable, asked: asked)
            func isAllowed(_ points: Int64) -> Bool {
                points <= min(balance, asked)
                    && money.value(of: points) * 1_000 <= payable * permille
            }
            #expect(use.points % step == 0, "seed \(seed)")
            #expect(use.valueMinor == money.value(of: use.points), "seed \(seed)")
            #expect(isAllowed(use.points), "seed \(seed)")
            #expect(!isAllowed(use.points + step), "seed \(seed)")
        }
    }

    @Test(
        "C18 a step is worth whole minor units, and every number is within its range",
        arguments: [
            //  points     worth          step       permille  good
            (500, 1_000, 500, 1_000, true),
            (500, 1_000, 1, 1, true),
            (500, 999, 1, 1_000, false),
            (3, 100, 1, 1_000, false),
            (3, 100, 3, 1_000, true),
            (0, 100, 1, 1_000, false),
            (1, 0, 1, 1_000, false),
            (1, 1, 0, 1_000, false),
            (1, 1, 1, 0, false),
            (1, 1, 1, 1_001, false),
            (1_000_000, 1_000_000, 1_000_000, 1_000, true),
            (1_000_001, 1_000_001, 1, 1_000, false),
            (1, 1, 1_000_001, 1_000, false),
            (1, 1_000_000_001, 1, 1_000, false),
        ] as [(Int64, Int64, Int64, Int64, Bool)])
    func ranges(points: Int64, worth: Int64, step: Int64, permille: Int64, isGood: Bool) {
        let money = PointsAsMoney(
            points: points, valueMinor: worth, step: step, maxSharePermille: permille)
        #expect((money != nil) == isGood)
    }

    // MARK: Gifts

    @Test(
        "X11 a gift at a limit is given, one beyond it is not, and the first limit is named",
        arguments: [
            //  points  today  times  month  breaks
            (100, 0, 0, 0, nil),
            (101, 0, 0, 0, "PER_TRANSFER"),
            (100, 200, 2, 200, nil),
            (100, 201, 2, 201, "PER_DAY"),
            (1, 0, 2, 0, nil),
            (1, 0, 3, 0, "TIMES_PER_DAY"),
            (100, 0, 0, 900, nil),
            (100, 0, 0, 901, "PER_MONTH"),
            (101, 300, 3, 1_000, "PER_TRANSFER"),
            (100, 300, 3, 1_000, "TIMES_PER_DAY"),
            (100, 300, 2, 1_000, "PER_DAY"),
        ] as [(Int64, Int64, Int64, Int64, String?)])
    func gifts(points: Int64, today: Int64, times: Int64, month: Int64, limit: String?) {
        let rule = TransferRule(
            maxPerTransfer: 100, maxPerDay: 300, maxPerMonth: 1_000, maxTimesPerDay: 3)
        let given = TransferRule.Given(today: today, timesToday: times, thisMonth: month)
        let broken = rule.broken(by: points, after: given)
        #expect(broken?.limit == limit)
        let values = ["PER_TRANSFER": 100 as Int64, "PER_DAY": 300, "PER_MONTH": 1_000]
        #expect(broken?.value == limit.map { values[$0] ?? 3 })
    }

    @Test("X11 a rule without limits allows any gift")
    func unlimited() {
        let given = TransferRule.Given(today: 5_000, timesToday: 99, thisMonth: 90_000)
        let broken = TransferRule().broken(by: 1_000_000, after: given)
        #expect(broken?.limit == nil)
    }

    // MARK: Risk

    @Test(
        "C11 the limit of a day is reached once, by the points that reach it",
        arguments: [
            //  before  after  flagged
            (0, 999, false), (0, 1_000, true), (999, 1_000, true), (999, 5_000, true),
            (1_000, 1_001, false), (1_000, 1_000, false), (0, 0, false),
        ] as [(Int64, Int64, Bool)])
    func spike(before: Int64, after: Int64, isFlagged: Bool) {
        #expect(RiskRule().isReached(before: before, after: after) == isFlagged)
    }

    // MARK: Restoring, and what holds where a programme says nothing

    @Test("X03 restored points of an ended lot live by the policy: through so many business days")
    func restoring() throws {
        let clock = BusinessClock(zone: shanghai, cutoffMinutes: 300)
        let today = try date("2026-03-05")
        let end = try instant("2026-03-13T05:00:00+08:00")
        func policy(_ rule: RestoreRule, reissued: Instant?) -> RestorePolicy {
            rule.policy(on: today, clock: clock, reissued: reissued)
        }
        #expect(policy(RestoreRule(), reissued: nil) == .grace(until: end))
        #expect(
            policy(RestoreRule(.grace(days: 0)), reissued: nil)
                == .grace(until: try instant("2026-03-06T05:00:00+08:00")))
        #expect(policy(RestoreRule(.forfeit), reissued: end) == .forfeit)
        #expect(policy(RestoreRule(.reissue), reissued: end) == .reissue(until: end))
        #expect(policy(RestoreRule(.reissue), reissued: nil) == .reissue(until: nil))
    }

    @Test("a merchant who says nothing gets the defaults of DOMAIN")
    func standard() {
        let policies = Policies.standard
        #expect(policies.returns == ReturnRule(mode: .proportional, shortfall: .debt))
        #expect(policies.restoring.endedLot == .grace(days: 7))
        #expect(policies.risk.pointsPerDay == 1_000)
        #expect(!policies.risk.holdsNew)
        #expect(policies.risk.holdPurchasesFactor == nil)
        #expect(policies.money == nil)
        #expect(policies.transfer == nil)
        #expect(policies.referral == nil)
        #expect(policies.compensationPoints == 50)
        let referral = ReferralRule(referrerPoints: 100, friendPoints: 100)
        #expect(referral.trigger == .firstOrder)
        #expect(referral.holdDays == 7)
    }
}
